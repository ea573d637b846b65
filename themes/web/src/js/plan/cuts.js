// A shorter meeting, in the script's own order. The twin of site_builder/planning/cuts.py.
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

/** All steps in the script's order: item number `item` (from 0) goes from `before` to `after` minutes. */
export function steps(items) {
  return items
    .map((item, n) => ({ item: n, before: item.minutes, after: item.least, order: item.order }))
    .filter((cut) => cut.order !== null && cut.before > cut.after)
    .sort((a, b) => a.order - b.order || a.item - b.item)
    .map(({ item, before, after }) => ({ item, before, after }));
}

/** The cuts that bring a meeting down to `minutes`, as far as the script allows and no deeper than needed. */
export function cutsFor(items, minutes) {
  let over = sum(items.map((item) => item.minutes)) - minutes;
  const chosen = [];
  for (const { item, before, after } of steps(items)) {
    const saved = Math.min(before - after, over);
    if (saved <= 0) continue;
    chosen.push({ item, before, after: before - saved });
    over -= saved;
  }
  return chosen;
}

/** Every item's minutes after the cuts. */
export function shortened(items, cuts) {
  const left = items.map((item) => item.minutes);
  for (const cut of cuts) left[cut.item] = cut.after;
  return left;
}

/** The minutes of the meeting when every step is taken. */
export const shortest = (items) => sum(items.map((item) => item.least));
