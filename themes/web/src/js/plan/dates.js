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

function nearest(day, off, step) {
  let found = day;
  while (!isWorkday(found, off)) found = shift(found, step);
  return found;
}

/** The preparations in the order in which they fall due, each with the workday by which it is done. */
export function deadlines(preparation, meeting, off) {
  const due = ({ days }) => (meeting === null || days === 0 ? meeting : nearest(shift(meeting, -days), off, -1));
  return [...preparation].sort((a, b) => b.days - a.days).map((task) => ({ ...task, day: due(task) }));
}

/** The day some weeks on, or the next workday when that is a holiday. */
export const weeksAfter = (meeting, weeks, off) => (meeting === null ? null : nearest(shift(meeting, weeks * 7), off, 1));
