// What a plan says, and what it warns of, in Danish. Nothing here knows of the page.
import { shortest, steps } from "./cuts.js";
import { clock } from "./clock.js";
import { capital, counted, daysBefore, duration, listing, longDay, minutes, weekdayName, written } from "./danish.js";
import { earliest, isWorkday } from "./dates.js";

const MANY = 6; // more groups than this are counted by size

function sizes(groups) {
  if (groups.length <= MANY) return listing(groups.map(String));
  const larger = groups.filter((size) => size === groups[0]).length;
  const parts = [`${larger} på ${groups[0]}`];
  if (larger < groups.length) parts.push(`${groups.length - larger} på ${groups.at(-1)}`);
  return listing(parts);
}

function when(choices, planned) {
  const times = choices.start === null ? "" : `kl. ${clock(choices.start, 0)}–${planned.end}`;
  const day = choices.day === null ? "" : capital(longDay(choices.day));
  return [day, day ? times : capital(times)].filter(Boolean).join(" ") || `Varer ${duration(planned.minutes)}`;
}

/** Torsdag 14. januar 2027 kl. 18.30–20.00, 18 deltagere, 4 grupper: 5, 5, 4 og 4 */
export function summary(choices, planned) {
  const parts = [when(choices, planned)];
  if (choices.participants) parts.push(counted(choices.participants, "deltager", "deltagere"));
  if (choices.practices) parts.push(`${choices.practices} praksis`);
  // A meeting without group work has tables, but no groups to form.
  if (planned.groups.length && planned.items.some((item) => item.form === "group")) {
    parts.push(`${counted(planned.groups.length, "gruppe", "grupper")}: ${sizes(planned.groups)}`);
  }
  return parts.join(", ");
}

/** The cluster and the one who gives the talk. */
export const people = ({ cluster, speaker }) =>
  [cluster && `Klynge: ${cluster}`, speaker && `Oplæg ved ${speaker}`].filter(Boolean).join(". ");

/** 12 min, forkortet fra 22 */
export const length = (item) => minutes(item.minutes) + (item.minutes < item.full ? `, forkortet fra ${item.full}` : "");

/** How long the meeting is: 75 min, forkortet fra 90 min */
export const whole = (planned, full) =>
  duration(planned.minutes) + (planned.minutes < full ? `, forkortet fra ${duration(full)}` : "");

/** What stands before the notes of a cut item, whose minutes are the whole item's. The twin of kit/words.held_short. */
export const heldShort = (full, now) => (now < full
  ? `Forkortet fra ${full} til ${minutes(now)}. Minuttallene i noten gælder det hele punkt; brug »Når tiden skrider«.` : "");

/** How an item can still be shortened: `delivered` is what the page says of the whole item. */
export function shortens(item, delivered) {
  if (item.order === null || item.minutes === item.full) return delivered;
  return item.minutes > item.least ? `nr. ${item.order}, fra ${item.minutes} til ${item.least}` : "er forkortet";
}

const TOGETHER = ["plenum", "data", "group", "pairs", "round"];
const total = (items, forms) => items.filter((item) => forms.includes(item.form)).reduce((all, item) => all + item.minutes, 0);

/** How much of the time the cluster talks. The twin of pages/clock.talking. */
export function talking(planned) {
  const own = total(planned.items, ["data"]);
  const about = own ? `, heraf ${own} om klyngens egne tal` : "";
  const talk = planned.items.some((item) => item.form === "talk") ? " Det skraverede er oplæg." : "";
  return `I taler sammen i ${total(planned.items, TOGETHER)} af ${planned.minutes} minutter${about}.${talk}`;
}

/** What can still be cut once the plan has taken its share: title, from and to in the script's order. */
export const left = (planned) =>
  steps(planned.items).map((cut) => ({ ...cut, title: planned.items[cut.item].title }));

/** How much a plan's cuts save. */
export const saved = (cuts) =>
  `Forkortet med ${minutes(cuts.reduce((all, cut) => all + cut.before - cut.after, 0))}, i drejebogens egen rækkefølge`;

/** How far all the steps together reach. The twin of pages/meeting/agenda.shortest. */
export function reach(planned) {
  const least = shortest(planned.items);
  if (least === planned.minutes) return "Mødet kan ikke forkortes mere.";
  return `Alt i alt kan der spares ${duration(planned.minutes - least)}. Så varer mødet ${duration(least)}.`;
}

/** senest fredag 18. december 2026 (4 uger før); what is not dated yet is 4 uger før. */
export function deadline({ days, day }, today) {
  if (day === null) return daysBefore(days);
  const late = isPassed({ days, day }, today) ? ", fristen er passeret" : "";
  return days === 0 ? `på dagen, ${longDay(day)}` : `senest ${longDay(day)} (${daysBefore(days)})${late}`;
}

export const again = ({ weeks, day }) =>
  (day === null ? `måles igen efter ${counted(weeks, "uge", "uger")}` : `måles igen ${longDay(day)}`);

function onDay(day, data, today) {
  if (day === null) return "";
  if (day < today) return "Datoen er passeret.";
  const off = data.off.indexOf(day);
  if (off >= 0) return `Mødet ligger på ${data.offNames[off] || "en helligdag"}.`;
  return isWorkday(day, []) ? "" : `Mødet ligger på en ${weekdayName(day)}.`;
}

/** Tell whether a deadline can no longer be met; what is done on the day is never too late. */
export const isPassed = ({ days, day }, today) => day !== null && days > 0 && day < today;

function passed(choices, data, planned, today) {
  const count = planned.deadlines.filter((line) => isPassed(line, today)).length;
  if (!count || choices.day < today) return "";
  const first = written(earliest(data.preparation, today, data.off));
  return `${counted(count, "frist", "frister")} er passeret. Tidligste dato, hvor alle kan nås: ${first}.`;
}

function howMany({ participants }, [least, most]) {
  if (participants && least && participants < least) return `Mødet er lavet til mindst ${least} deltagere.`;
  if (participants && most && participants > most) return `Mødet er lavet til højst ${most} deltagere.`;
  return "";
}

function howLong({ minutes: evening }, data, planned) {
  const least = minutes(planned.minutes);
  if (planned.tooLong) return `Kortere end ${least} kan mødet ikke blive. Flyt et punkt til næste gang, eller giv mødet ${least}.`;
  if (evening > data.minutes) return `Drejebogen varer ${minutes(data.minutes)}. De sidste ${evening - data.minutes} er ikke planlagt.`;
  return "";
}

/** What to think of, by the name of the field it stands at. */
export const warnings = (data, choices, planned, today) => ({
  day: [onDay(choices.day, data, today), passed(choices, data, planned, today)].filter(Boolean).join(" "),
  participants: howMany(choices, data.people),
  practices: choices.participants && choices.practices > choices.participants ? "Flere praksis end deltagere." : "",
  minutes: howLong(choices, data, planned),
});
