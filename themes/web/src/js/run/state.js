// A meeting under way, as a value. Every step takes the state and the time and gives a new state; nothing here knows a
// page. Times are whole seconds since 1970, items are numbered from 1: 0 is before the meeting, one past the last is after.
export const GRACE = 60; // so long after going back, "next" takes up the item again where it was left
export const MOST_ADDED = 240;

/** A meeting that has not begun. `begins` says when each item began; it may reach past `item` for a moment after "back". */
export const fresh = () => ({ item: 0, begins: [], turned: null, paused: null, stood: {}, added: {}, cuts: {} });

const under = (state, count) => state.item >= 1 && state.item <= count;

/** The pause lifted: the time it lasted is kept with its item. */
function running(state, now) {
  if (state.paused === null) return state;
  const stood = (state.stood[state.item] ?? 0) + Math.max(now - state.paused, 0);
  return { ...state, paused: null, stood: { ...state.stood, [state.item]: stood } };
}

/** The next item begins; from 0 the meeting does, after the last one it is over. */
export function next(state, now, count) {
  if (state.item > count) return state;
  const { item, begins, turned, ...rest } = running(state, now);
  const known = begins.length > item && turned !== null && now - turned <= GRACE;
  const kept = begins.slice(0, item);
  // A clock that was set back must not make an item begin before the one it follows.
  const all = known ? begins : [...kept, Math.max(now, kept.at(-1) ?? now)];
  const gone = known ? rest : { ...rest, stood: upTo(rest.stood, item) };
  return { ...gone, item: item + 1, begins: all, turned: item + 1 < all.length ? turned : null };
}

const upTo = (byItem, last) => Object.fromEntries(Object.entries(byItem).filter(([item]) => Number(item) <= last));

/** The item before is taken up again as if it had never been left. */
export function back(state, now) {
  if (state.item === 0) return state;
  return { ...running(state, now), item: state.item - 1, turned: now };
}

/** The clock stands, or goes on. */
export function pause(state, now, count) {
  if (!under(state, count)) return state;
  return state.paused === null ? { ...state, paused: now } : running(state, now);
}

/** More minutes for the item that is being held. */
export function add(state, minutes, count) {
  if (!under(state, count)) return state;
  const added = Math.min((state.added[state.item] ?? 0) + minutes, MOST_ADDED);
  return { ...state, added: { ...state.added, [state.item]: added } };
}

/** Items still to come get fewer minutes: [{item, to}]. */
export function cut(state, cuts) {
  const later = cuts.filter(({ item }) => item > state.item);
  return { ...state, cuts: { ...state.cuts, ...Object.fromEntries(later.map(({ item, to }) => [item, to])) } };
}

/** Cuts of items still to come are taken back. */
export function uncut(state, items) {
  const kept = Object.entries(state.cuts).filter(([item]) => Number(item) <= state.item || !items.includes(Number(item)));
  return { ...state, cuts: Object.fromEntries(kept) };
}
