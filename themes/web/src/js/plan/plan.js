// The plan of one meeting: its data and a coordinator's choices become times, groups, copies and dates. Nothing here
// knows of the page. The twin of site_builder/planning/plan.py; tests/unit/planning/test_browser_agrees.py holds them together.
import { clock, onTheClock } from "./clock.js";
import { counted } from "./copies.js";
import { cutsFor, shortened } from "./cuts.js";
import { deadlines, weeksAfter } from "./dates.js";
import { groupSizes } from "./groups.js";

export function plan(data, choices) {
  const cuts = choices.minutes === null ? [] : cutsFor(data.items, choices.minutes);
  const items = onTheClock(data.items, shortened(data.items, cuts));
  const minutes = items.reduce((all, item) => all + item.minutes, 0);
  const inGroups = choices.participants !== null && data.items.some((item) => item.form === "group");
  const groups = inGroups ? groupSizes(choices.participants, data.groupSize) : [];
  const heads = { participants: choices.participants, practices: choices.practices, groups: groups.length || null };
  const after = (weeks) => weeksAfter(choices.day, weeks, data.off);
  return {
    items: items.map((item) => ({ ...item, clock: clock(choices.start, item.at) })),
    minutes,
    end: clock(choices.start, minutes),
    tooLong: choices.minutes === null ? 0 : Math.max(minutes - choices.minutes, 0),
    cuts,
    groups,
    copies: counted(data.copies, heads),
    deadlines: deadlines(data.preparation, choices.day, data.off),
    following: data.following.map((meeting) => ({ ...meeting, day: after(meeting.weeks) })),
    again: data.again.map((weeks) => ({ weeks, day: after(weeks) })),
    instead: data.instead,
  };
}
