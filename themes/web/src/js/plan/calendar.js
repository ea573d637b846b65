// The plan as a calendar file (RFC 5545): the meeting, a whole day for each deadline, and the follow-up.
import { duration } from "./danish.js";
import { shift } from "./dates.js";
import { people, summary } from "./words.js";

const ZONE = [
  "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen",
  "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
  "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD",
  "END:VTIMEZONE",
];

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Fold a line so that no part of it is longer than 75 octets, and no letter is cut in two. */
export function folded(line) {
  const parts = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      parts.push(part);
      [part, octets] = [" ", 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

const compact = (day) => day.replaceAll("-", "");

function local(day, minutes) {
  const over = Math.floor(minutes / 1440);
  const left = minutes - over * 1440;
  const two = (number) => String(number).padStart(2, "0");
  return `${compact(shift(day, over))}T${two(Math.floor(left / 60))}${two(left % 60)}00`;
}

const event = (title, said, lines) => [
  ...lines, `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(said.filter(Boolean).join("\n"))}`,
];

const wholeDay = (day) => [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(shift(day, 1))}`, "TRANSP:TRANSPARENT"];

const MOST = 60;

/** Head a task by its first sentence, cut at a word when it is long. The twin of kit/calendar.headline. */
export function headline(task) {
  const first = /^.*?(?=[.!?]\s+[A-ZÆØÅ»]|[.!?]?$)/su.exec(task.trim())[0].replace(/\s+/g, " ").trim();
  if (first.length <= MOST) return first;
  return `${first.slice(0, MOST + 1).replace(/[,;:]*\s+\S*$/, "")} …`;
}

function meeting(data, choices, planned, address) {
  const program = planned.items.map((item) => `${item.clock} ${item.title}`);
  return event(data.title, [summary(choices, planned), people(choices), ...program, address], [
    `DTSTART;TZID=Europe/Copenhagen:${local(choices.day, choices.start)}`,
    `DTEND;TZID=Europe/Copenhagen:${local(choices.day, choices.start + planned.minutes)}`,
  ]);
}

/** Write the calendar of a plan with a date and a start; `stamp` is now, as 20261122T120000Z. The events are those of
    the kit's moede.ics with the same ids: who gets both has them once. A deadline that is passed keeps its number. */
export function calendar(data, choices, planned, address, stamp) {
  const today = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
  const events = [
    meeting(data, choices, planned, address),
    ...planned.deadlines.filter((line) => line.day !== choices.day).map((line) => (line.day < today ? null : event(
      `${headline(line.task)} (${line.who})`, [data.title, line.task, line.consent, line.deadline], wholeDay(line.day),
    ))),
    ...planned.following.slice(0, 1).map((other) => event(
      `Forslag: ${other.title}`, [`${duration(other.minutes)}. Aftal tidspunktet.`], wholeDay(other.day),
    )),
  ];
  const named = events.flatMap((lines, n) => (lines ? [
    "BEGIN:VEVENT", `UID:${data.id}-${choices.day}-${n}@klyngepakker`, `DTSTAMP:${stamp}`, ...lines, "END:VEVENT",
  ] : []));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Klyngepakker//DA", ...ZONE, ...named, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
