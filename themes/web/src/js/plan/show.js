// The plan in the page: every time, length, count and date of the script. What the plan does not decide is written as
// the page was delivered.
import { withChoices } from "./address.js";
import { clock } from "./clock.js";
import { capital, counted, longDay, minutes, written } from "./danish.js";
import * as words from "./words.js";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);

function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

function showStrip(planned) {
  const strip = one("[data-strip]");
  if (!strip) return;
  strip.setAttribute("aria-label", `Mødets forløb, ${planned.minutes} minutter`);
  planned.items.forEach((item, n) => {
    strip.children[n].style.setProperty("--w", (item.minutes * 100 / planned.minutes).toFixed(1));
    write(one("b", strip.children[n]), item.clock);
  });
}

/** Write a text made of the one that the page was delivered with. */
function delivered(element, told) {
  if (!element) return;
  element.dataset.text ??= element.textContent;
  write(element, told(element.dataset.text));
}

/** What the facilitator must know of an item that the plan has cut: before the notes, and after them. */
function showNote(item, box) {
  const held = one("[data-held]", box);
  if (!held) return;
  write(held, words.heldShort(item.full, item.minutes));
  held.hidden = !held.textContent;
  delivered(one(".cut", box), (text) => {
    const now = words.shortens(item, text);
    return now === text ? text : now.startsWith("nr.") ? `Forkortes som ${now}` : capital(now);
  });
}

function showItems(planned) {
  for (const item of planned.items) {
    const row = one(`tr[data-item="${item.n}"]`);
    write(row?.cells[0], item.clock);
    write(row?.cells[1], words.length(item));
    delivered(row?.cells[4], (text) => words.shortens(item, text));
    write(one(`#punkt-${item.n} .n`), item.clock);
    const box = one(`.item[data-item="${item.n}"]`);
    write(one("[data-minutes]", box), words.length(item));
    showNote(item, box);
    for (const link of all(`.toc a[href="#punkt-${item.n}"] i`)) write(link, item.clock);
  }
  for (const end of all("tr[data-end] td:first-child, #slut .n, .toc a[href='#slut'] i")) write(end, planned.end);
}

function cutLine({ title, before, after }) {
  const line = document.createElement("li");
  const [name, span, bold] = ["span", "span", "b"].map((tag) => document.createElement(tag));
  name.textContent = title;
  bold.textContent = minutes(after);
  span.append(`fra ${before} til `, bold);
  line.append(name, span);
  return line;
}

/** What the plan has cut, and what is left to cut on the evening: the rest of the same list, with its own numbers. */
function showCuts(planned) {
  const taken = planned.cuts.map((cut) => ({ ...cut, title: planned.items[cut.item].title }));
  const told = one("[data-planned-cuts]");
  told.hidden = !taken.length;
  write(one("[data-saved]"), words.saved(taken));
  one("[data-taken]").replaceChildren(...taken.map(cutLine));
  const list = one("[data-cuts]");
  if (!list) return;
  const left = words.left(planned);
  list.replaceChildren(...left.map(cutLine));
  list.style.counterReset = `cut ${planned.items.filter((item) => item.order !== null && item.full > item.least).length - left.length}`;
  write(one("[data-shortest]"), words.reach(planned));
}

function showSheets(planned) {
  for (const { id, count } of planned.copies) {
    const line = one(`[data-sheet="${CSS.escape(id)}"]`);
    if (!line) continue;
    write(one("[data-count]", line), count === null ? "" : String(count));
    one("[data-each]", line).hidden = count !== null;
  }
}

function showDates(planned, today) {
  for (const cell of all("[data-days]")) {
    const found = planned.deadlines.find((line) => line.days === Number(cell.dataset.days));
    write(cell, words.deadline(found, today));
    cell.classList.toggle("late", words.isPassed(found, today));
  }
  for (const line of all("[data-again]")) {
    write(line, words.again(planned.again.find(({ weeks }) => weeks === Number(line.dataset.again))));
  }
  const follow = planned.following[0]?.day;
  write(one("[data-follow]"), follow ? longDay(follow) : "");
  // Only where all agreements are looked at on the same day can the sheet say which.
  const day = planned.again.length === 1 ? planned.again[0].day : null;
  for (const row of one("[data-agreements]")?.tBodies[0].rows ?? []) write(row.cells[2], day ? written(day) : "");
}

/** Links to the meetings of the same package carry the plan along; the follow-up has its own date. */
function showOthers(choices, planned) {
  const carry = (meeting, carried, told) => {
    const link = all("[data-others] a").find((other) => (other.dataset.url ??= other.getAttribute("href")) === meeting.url);
    if (!link) return;
    link.setAttribute("href", meeting.url + withChoices("", { ...choices, minutes: null, ...carried }));
    delivered(one(".note", link.parentElement), (text) => (meeting.day ? told(text) : text));
  };
  for (const meeting of planned.instead) {
    const hours = choices.start === null ? "" : ` kl. ${clock(choices.start, 0)}–${clock(choices.start, meeting.minutes)}`;
    carry({ ...meeting, day: choices.day }, meeting.talk ? {} : { speaker: "" }, (text) => `${text}, ${longDay(choices.day)}${hours}`);
  }
  for (const meeting of planned.following) {
    carry(meeting, { day: meeting.day, speaker: "" },
      () => `Holdes ${longDay(meeting.day)}, ${counted(meeting.weeks, "uge", "uger")} efter`);
  }
}

function showSpeaker({ speaker }, planned) {
  const text = speaker ? `Oplæg ved ${speaker}` : "";
  const role = one("[data-speaker]");
  if (role) { write(role, text); role.hidden = !text; }
  for (const item of planned.items.filter(({ form }) => form === "talk")) {
    const what = one(`.item[data-item="${item.n}"] .what`);
    one("[data-by]", what)?.remove();
    if (!text) continue;
    const line = document.createElement("p");
    line.className = "mat";
    line.dataset.by = "";
    line.textContent = text;
    what.append(line);
  }
}

export function show(choices, planned, today) {
  showStrip(planned);
  showItems(planned);
  showCuts(planned);
  showSheets(planned);
  showDates(planned, today);
  showOthers(choices, planned);
  showSpeaker(choices, planned);
  write(one("[data-talking]"), words.talking(planned));
  write(one("[data-length]"), words.whole(planned, planned.items.reduce((all, item) => all + item.full, 0)));
  const elapsed = one("[data-elapsed]");
  if (elapsed) elapsed.hidden = choices.start !== null;
}
