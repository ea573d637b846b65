// Dates as 2027-01-14, and the days on which practices are open. The twin of site_builder/planning/dates.py; the days
// off come with the page's data, so no holiday is computed here.
const DAY = 86_400_000;
const utc = (day) => Date.parse(`${day}T00:00:00Z`);

/** Tell whether a text is a date that exists, written 2027-01-14. */
export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text)) && shift(text, 0) === text;

/** The day some days later, or earlier when `days` is negative. */
export const shift = (day, days) => new Date(utc(day) + days * DAY).toISOString().slice(0, 10);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day) => new Date(utc(day)).getUTCDay();

export const isWorkday = (day, off) => weekday(day) % 6 !== 0 && !off.includes(day);

const EDGE = 14; // no row of days off is longer

function nearest(day, off, step) {
  let found = day;
  for (let tried = 0; tried < EDGE && !isWorkday(found, off); tried += 1) found = shift(found, step);
  return found;
}

/** The first and the last day of a meeting whose deadlines and follow-ups lie in the years of the days off. */
export function reach({ off, preparation, following, again }) {
  const before = Math.max(0, ...preparation.map(({ days }) => days));
  const after = 7 * Math.max(0, ...again, ...following.map(({ weeks }) => weeks));
  return [shift(`${off[0].slice(0, 4)}-01-01`, before + EDGE), shift(`${off.at(-1).slice(0, 4)}-12-31`, -after - EDGE)];
}

/** The first workday on which a meeting has all its deadlines before it. */
export function earliest(preparation, today, off) {
  const met = (day) => isWorkday(day, off) && deadlines(preparation, day, off).every((task) => task.day >= today);
  let found = shift(today, Math.max(0, ...preparation.map(({ days }) => days)));
  for (let tried = 0; tried < 2 * EDGE && !met(found); tried += 1) found = shift(found, 1);
  return found;
}

/** The preparations in the order in which they fall due, each with the workday by which it is done. */
export function deadlines(preparation, meeting, off) {
  const due = ({ days }) => (meeting === null || days === 0 ? meeting : nearest(shift(meeting, -days), off, -1));
  return [...preparation].sort((a, b) => b.days - a.days).map((task) => ({ ...task, day: due(task) }));
}

/** The day some weeks on, or the next workday when that is a holiday. */
export const weeksAfter = (meeting, weeks, off) => (meeting === null ? null : nearest(shift(meeting, weeks * 7), off, 1));
