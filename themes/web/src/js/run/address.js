// The meeting in the page's address, so that a reload comes back to the same second and nothing is stored. What other
// parts of the page keep there is left alone; what cannot be read is as if it were not there.
import { fresh, MOST_ADDED } from "./state.js";

const DAY = 86_400;

const whole = (text) => (/^\d{1,12}$/.test(text ?? "") ? Number(text) : null);
const counts = (text) => (text ?? "").split(".").map(whole);

const pairs = (text, items) => Object.fromEntries((text ?? "").split(".")
  .map((pair) => pair.split("-").map(whole))
  .filter(([item, value]) => item >= 1 && item <= items && value !== null && value !== undefined));
const written = (byItem) => Object.entries(byItem).map(([item, value]) => `${item}-${value}`).join(".");

const capped = (byItem, most) => Object.fromEntries(Object.entries(byItem).map(([item, value]) => [item, Math.min(value, most)]));
const isNear = (time, now) => time !== null && Math.abs(time - now) <= DAY;

/** The times are one time and then the seconds from each to the next; what is not within a day of now is no time of
    this meeting. */
function times(text, most, now) {
  const [first, ...steps] = counts(text);
  if (!isNear(first, now)) return [];
  const all = [first];
  for (const step of steps) {
    if (step === null || !isNear(all.at(-1) + step, now)) break;
    all.push(all.at(-1) + step);
  }
  return all.slice(0, most);
}

const gaps = (begins) => begins.map((time, n) => (n === 0 ? time : time - begins[n - 1])).join(".");

/** Read a meeting with so many items, and how it is shown; `now` in seconds. */
export function readRun(search, items, now) {
  const query = new URLSearchParams(search);
  const begins = times(query.get("begyndt"), items + 1, now);
  const near = (name) => [whole(query.get(name))].find((time) => isNear(time, now)) ?? null;
  const item = Math.min(whole(query.get("punkt")) ?? begins.length, begins.length);
  const under = item >= 1 && item <= items;
  return {
    state: {
      ...fresh(), item, begins,
      turned: item < begins.length ? near("vendt") : null,
      paused: under ? near("pause") : null,
      stood: capped(pairs(query.get("stod"), items), DAY),
      added: capped(pairs(query.get("ekstra"), items), MOST_ADDED),
      cuts: pairs(query.get("kortere"), items),
    },
    view: {
      open: query.get("tilstand") === "moede",
      notes: query.get("vis") === "noter",
      hidden: query.get("skjul") === "1",
      cuts: { 1: true, 0: false }[query.get("forkort")] ?? null, // null: when the meeting is behind
      projector: query.get("projektor") === "1",
    },
  };
}

/** The same address with this meeting in it. */
export function writeRun(search, { state, view }) {
  const query = new URLSearchParams(search);
  const put = (name, value) => { if (value) query.set(name, value); else query.delete(name); };
  put("tilstand", view.open && "moede");
  put("punkt", state.begins.length > 0 && String(state.item));
  put("begyndt", gaps(state.begins));
  put("vendt", state.turned !== null && String(state.turned));
  put("pause", state.paused !== null && String(state.paused));
  put("stod", written(state.stood));
  put("ekstra", written(state.added));
  put("kortere", written(state.cuts));
  put("skjul", view.hidden && "1");
  put("forkort", view.cuts !== null && String(Number(view.cuts)));
  put("projektor", view.projector && "1");
  // "vis" is also the script's own choice of audience: only the word that belongs here is changed.
  if (view.notes) query.set("vis", "noter");
  else if (query.get("vis") === "noter") query.delete("vis");
  const text = query.toString();
  return text ? `?${text}` : "";
}
