// Danish dates, durations and lists. The twin of site_builder/danish.py, for what a plan says.
import { weekday } from "./dates.js";

const NBSP = "\u00a0";
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

export const weekdayName = (day) => WEEKDAYS[weekday(day)];

/** Write 2027-01-14 as 14. januar 2027. */
export function written(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date}.${NBSP}${MONTHS[month - 1]} ${year}`;
}

/** Write 2027-01-14 as torsdag 14. januar 2027. */
export const longDay = (day) => `${weekdayName(day)} ${written(day)}`;

export const minutes = (count) => `${count}${NBSP}min`;

/** Write minutes as 45 min, 1 time, 90 min or 2 timer 30 min. */
export function duration(count) {
  const [hours, rest] = [Math.floor(count / 60), count % 60];
  if (count < 120 && count !== 60) return minutes(count);
  const words = `${hours}${NBSP}${hours === 1 ? "time" : "timer"}`;
  return rest ? `${words} ${minutes(rest)}` : words;
}

/** Write days before a meeting as people say them: 6 uger før, dagen før, på dagen. */
export function daysBefore(days) {
  if (days === 0) return "på dagen";
  if (days === 1) return "dagen før";
  if (days % 7 === 0) return `${days / 7}${NBSP}${days === 7 ? "uge" : "uger"} før`;
  return `${days}${NBSP}dage før`;
}

/** Write 1 uge, 26 uger. */
export const counted = (count, one, many) => `${count}${NBSP}${count === 1 ? one : many}`;

/** Join as a, b og c. */
export const listing = (items) => (items.length > 1 ? `${items.slice(0, -1).join(", ")} og ${items.at(-1)}` : items.join(""));

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
