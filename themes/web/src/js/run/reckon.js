// What a meeting comes to at a given second: how much is left, when everything ends, what may be cut.
// `items` is the plan's own: [{n, minutes, least, order}]; `start` is the planned start in seconds, or null.
const MINUTE = 60;
const FAR = 3 * 60 * MINUTE; // a plan that far away is a rehearsal: the clock is then the only plan

/** An item's minutes as they stand now: cut, but never under its least, and with what was added. */
export function minutesOf(item, state) {
  const least = Math.min(item.least ?? item.minutes, item.minutes);
  const cut = state.cuts[item.n] ?? item.minutes;
  return Math.min(Math.max(cut, least), item.minutes) + (state.added[item.n] ?? 0);
}

/** Seconds into the item that is being held; a standing clock does not count. */
export function elapsed(state, now) {
  const until = state.paused ?? now;
  return Math.max(until - state.begins[state.item - 1] - (state.stood[state.item] ?? 0), 0);
}

/** The planned start; a plan without one begins on the minute in which the meeting did. */
function plannedStart(state, now, start) {
  const began = state.begins[0] ?? now;
  return start !== null && Math.abs(start - began) <= FAR ? start : began - (began % MINUTE);
}

/** Every item's place on the clock: as held, as it goes now, as it will be. */
function timetable(items, state, now, first) {
  let at = first;
  return items.map((item) => {
    const held = item.n < state.item;
    const current = item.n === state.item;
    const minutes = minutesOf(item, state);
    const begins = item.n <= state.item ? state.begins[item.n - 1] : at;
    const left = current ? minutes * MINUTE - elapsed(state, now) : minutes * MINUTE;
    at = held ? state.begins[item.n] : (current ? now : begins) + Math.max(left, 0);
    return { item, held, current, minutes, begins, ends: at };
  });
}

/** The cuts of items still to come, in the script's order; each says when the meeting then ends. */
function offers(items, state, end) {
  return items
    .filter((item) => item.n > state.item && item.order != null && !(item.n in state.cuts) && item.minutes > item.least)
    .sort((a, b) => a.order - b.order)
    .map((item) => ({ item: item.n, title: item.title, before: item.minutes, to: item.least, saved: item.minutes - item.least }))
    .map((offer) => ({ ...offer, end: end - offer.saved * MINUTE }));
}

/** As many of the offered cuts as are needed, the last no deeper than needed. */
function enough(offered, late, end) {
  let over = Math.floor(late / MINUTE);
  const cuts = [];
  for (const { item, before, saved } of offered) {
    const won = Math.min(saved, over);
    if (won > 0) cuts.push({ item, to: before - won });
    over -= Math.max(won, 0);
  }
  const won = Math.floor(late / MINUTE) - over;
  return { cuts, end: end - won * MINUTE, short: over };
}

/** Everything the screen says. `late` is in seconds; negative is ahead of the plan. */
export function reckon(items, state, now, start) {
  const planned = plannedStart(state, now, start);
  const whole = items.reduce((sum, item) => sum + item.minutes, 0);
  const times = timetable(items, state, now, state.item === 0 ? Math.max(now, planned) : now);
  const current = times.find((time) => time.current) ?? null;
  const end = state.item > items.length ? state.begins[items.length] : times.at(-1)?.ends ?? now;
  const late = end - (planned + whole * MINUTE);
  const offered = offers(items, state, end);
  return {
    times, current, end, late,
    phase: state.item === 0 ? "before" : state.item > items.length ? "after" : "item",
    left: current ? current.minutes * MINUTE - elapsed(state, now) : 0,
    ends: current?.ends ?? null,
    rehearsal: start !== null && planned !== start,
    planned: { start: planned, end: planned + whole * MINUTE },
    offers: offered,
    enough: enough(offered, late, end),
    taken: items.filter((item) => item.n > state.item && item.n in state.cuts)
      .map((item) => ({ item: item.n, title: item.title, before: item.minutes, to: minutesOf(item, state) })),
  };
}
