// The coordinator's choices live in the page's address and nowhere else: it can be sent, and a reload keeps the plan.
import { readTime, time } from "./clock.js";
import { isDay } from "./dates.js";

export const MOST = { participants: 300, practices: 100, minutes: 600 };

const text = (value) => value.replace(/\s+/g, " ").trim().slice(0, 80);

/** Read a whole number from 1 to `most`; anything else is null. */
export const readNumber = (value, most) => (/^\d{1,4}$/.test(value.trim()) && +value >= 1 && +value <= most ? +value : null);

const same = (value) => value;
const FIELDS = {
  day: { name: "dato", read: (value) => (isDay(value) ? value : null), write: same },
  start: { name: "start", read: readTime, write: time },
  participants: { name: "deltagere", read: (value) => readNumber(value, MOST.participants), write: String },
  practices: { name: "praksis", read: (value) => readNumber(value, MOST.practices), write: String },
  cluster: { name: "klynge", read: text, write: same },
  speaker: { name: "oplaeg", read: text, write: same },
  minutes: { name: "minutter", read: (value) => readNumber(value, MOST.minutes), write: String },
};

export const NOTHING = { day: null, start: null, participants: null, practices: null, cluster: "", speaker: "", minutes: null };

/** Read the choices of an address; what is wrong or not there is not chosen. */
export function readChoices(search) {
  const found = new URLSearchParams(search);
  const chosen = { ...NOTHING };
  for (const [field, { name, read }] of Object.entries(FIELDS)) {
    if (found.has(name)) chosen[field] = read(found.get(name)) ?? NOTHING[field];
  }
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
