// Times of the day, and times since the start of a meeting that has no start yet. The twin of danish.clock and elapsed.
const two = (number) => String(number).padStart(2, "0");

/** Tell whether a time is written out: 18 may be on its way to 18.30. */
export const isWhole = (text) => /[.:,]|\d{4}/.test(text);

/** Read 18.30, 18:30, a telephone's 18,30, 1830 or 18 as minutes after midnight; anything else is null. */
export function readTime(text) {
  const [, hours, minutes = "00"] = /^\s*(\d{1,2})(?:[.:,]?(\d{2}))?\s*$/.exec(text ?? "") ?? [];
  return hours !== undefined && Number(hours) < 24 && Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : null;
}

/** Write minutes after midnight as 18.30; past midnight it starts over. */
export const time = (minutes) => `${two(Math.floor(minutes / 60) % 24)}.${two(minutes % 60)}`;

/** Write minutes since the start as 0.20 or 1.05. */
export const elapsed = (minutes) => `${Math.floor(minutes / 60)}.${two(minutes % 60)}`;

/** Write a time of a meeting: 18.50, or 0.20 since the start while `start` is null. */
export const clock = (start, at) => (start === null ? elapsed(at) : time(start + at));

/** Give each item its `at`, in minutes since the start. */
export function onTheClock(items, minutes) {
  let at = 0;
  return items.map((item, n) => {
    const timed = { ...item, full: item.minutes, at, minutes: minutes[n] };
    at += minutes[n];
    return timed;
  });
}
