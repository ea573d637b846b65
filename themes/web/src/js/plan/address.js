// The coordinator's choices live in the page's address and nowhere else: it can be sent, and a reload keeps the plan.
import { readTime, time } from "./clock.js";
import { isDay, reach } from "./dates.js";

export const MOST = { participants: 500, practices: 200, minutes: 600 };

/** A name in one line of at most 80 signs, without what steers a screen or turns the writing. */
export function readName(value) {
  const signs = [...value.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "").trim()];
  return signs.slice(0, 80).join("").trim();
}

/** Read a date near enough for the page to know the days off around it; anything else is null. */
export function readDay(value, data) {
  const [first, last] = reach(data);
  return isDay(value) && value >= first && value <= last ? value : null;
}

/** Read a whole number from 1 to `most`; anything else is null. */
export const readNumber = (value, most) => (/^\d{1,4}$/.test(value.trim()) && +value >= 1 && +value <= most ? +value : null);

const same = (value) => value;
const FIELDS = {
  day: { name: "dato", read: readDay, write: same },
  start: { name: "start", read: readTime, write: time },
  participants: { name: "deltagere", read: (value) => readNumber(value, MOST.participants), write: String },
  practices: { name: "praksis", read: (value) => readNumber(value, MOST.practices), write: String },
  cluster: { name: "klynge", read: readName, write: same },
  speaker: { name: "oplaeg", read: readName, write: same },
  minutes: { name: "minutter", read: (value) => readNumber(value, MOST.minutes), write: String },
};

export const NOTHING = { day: null, start: null, participants: null, practices: null, cluster: "", speaker: "", minutes: null };

/** Read the choices of an address for a meeting; what is wrong or not there is not chosen. */
export function readChoices(search, data) {
  const found = new URLSearchParams(search);
  const chosen = { ...NOTHING };
  for (const [field, { name, read }] of Object.entries(FIELDS)) {
    if (found.has(name)) chosen[field] = read(found.get(name), data) ?? NOTHING[field];
  }
  // Nobody is named for a talk that is not given.
  if (!data.items.some(({ form }) => form === "talk")) chosen.speaker = NOTHING.speaker;
  return chosen;
}

/** The address of the same choices: `search` with them in, and everything else in it kept. */
export function withChoices(search, choices) {
  const found = new URLSearchParams(search);
  for (const [field, { name, write }] of Object.entries(FIELDS)) {
    if (choices[field] === null || choices[field] === "") found.delete(name);
    else found.set(name, write(choices[field]));
  }
  const written = found.toString();
  return written ? `?${written}` : "";
}

/** Put the choices in the page's address. */
export function writeChoices(choices) {
  const search = withChoices(location.search, choices);
  if (search !== location.search) history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
}
