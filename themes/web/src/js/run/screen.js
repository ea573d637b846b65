// The whole screen: a dialog over the page, its parts in reading order.
import { make, onChange, say } from "./dom.js";
import { bar, PROJECTOR } from "./keys.js";
import { help } from "./help.js";
import { late, unfolded } from "./late.js";
import { more, scroll } from "./more.js";
import { notesOf } from "./notes.js";
import { side } from "./side.js";
import { announced, stage } from "./stage.js";
import { strip } from "./strip.js";
import { clock, day, summary, timeUp } from "./words.js";

const SOON = 120;
const sentence = (parts) => parts.filter(Boolean).join(", ");

/** What is read aloud: an item that begins, two minutes left, time up. Nothing at the first sight of a state. */
function herald(live) {
  let before = null;
  return ({ phase, current, left }, total) => {
    const step = phase !== "item" ? "" : left > SOON ? "held" : left > 0 ? "soon" : "over";
    const now = { item: current?.item.n ?? phase, step };
    const moved = before && before.item !== now.item;
    const stepped = before && before.step !== now.step;
    before = now;
    if (moved) live.textContent = current ? announced(current, total) : phase === "after" ? "Mødet er slut" : "Før mødet";
    else if (stepped && step === "soon") live.textContent = "To minutter igen";
    else if (stepped && step === "over") live.textContent = timeUp(current.item.form);
  };
}

/** Build the dialog. `act` holds press(name), cut, uncut, restart and letters; `show(shown)` sets everything. */
export function screen(act) {
  const name = make("p", { class: "run-name" });
  const time = make("p", { class: "run-clock" });
  const begin = make("button", { type: "button", class: "btn run-begin", onclick: () => act.press("next") }, "Begynd mødet");
  const parts = { stage: stage(begin), side: side(), late: late(act), strip: strip(), bar: bar(act.press) };
  const notes = make("section", { class: "run-notes md-typeset", "aria-label": "Kun facilitator", tabindex: "0", hidden: true });
  const helping = help(act.restart, act.letters);
  const state = make("p", { class: "run-state" });
  const live = make("p", { class: "sr", "aria-live": "polite" });
  const alarm = make("p", { class: "run-alarm", role: "alert" });
  const main = make("div", { class: "run-main" }, more(parts.stage.element), more(notes), parts.side.element);
  const page = make(
    "div", { class: "run-page" },
    make("header", { class: "run-top" }, name, state, time), main, helping, parts.late.element, alarm, parts.strip.element,
    parts.bar.element, live,
  );
  const dialog = make("dialog", { class: "run", "aria-label": "Mødetilstand" }, page);
  const tell = herald(live);
  const drawNotes = onChange(({ n, minutes }) => {
    const item = shown.items.find((one) => one.n === n);
    notes.replaceChildren(make("h3", {}, "Kun facilitator"), ...notesOf(item, minutes));
    notes.scrollTop = 0;
  });
  let shown;

  const show = (now) => {
    shown = now;
    const { data, choices, items, reckoned, state: run, view, projecting } = now;
    const noted = view.notes && !view.projector && reckoned.phase === "item";
    say(name, sentence([choices.cluster, data.title, choices.day && day(choices.day)]));
    say(time, `kl. ${clock(now.now)}`);
    begin.hidden = reckoned.phase !== "before" || view.projector;
    notes.hidden = !noted;
    main.classList.toggle("noted", noted);
    page.classList.toggle("projector", view.projector);
    if (noted) {
      const { item, minutes } = reckoned.current;
      drawNotes({ n: item.n, minutes: minutes - (run.added[item.n] ?? 0) });
    }
    parts.stage.show({ data, items, reckoned, hidden: view.hidden, speaker: choices.speaker });
    parts.side.show({ reckoned, now: now.now, paused: run.paused !== null });
    parts.strip.show(reckoned, now.now);
    parts.late.show(reckoned, view.projector ? false : view.cuts, noted);
    if (view.projector) parts.late.element.hidden = true;
    helping.hidden = !now.helping;
    say(state, summary(reckoned, run.paused !== null));
    page.classList.toggle("paused", run.paused !== null);
    parts.bar.show({
      on: [run.paused !== null && "pause", view.hidden && "hide", view.notes && "notes", projecting && "window", now.helping && "help",
        unfolded(reckoned, view.cuts, noted) && "cuts"].filter(Boolean),
      off: [run.item === 0 && "back", reckoned.phase === "after" && "next", ...(reckoned.phase === "item" ? [] : ["add", "pause"])].filter(Boolean),
      only: view.projector ? PROJECTOR : null,
    });
    tell(reckoned, items.length);
  };
  const turn = (way) => scroll([notes, parts.stage.element, page], way);
  return { dialog, page, begin, turn, show, helping, button: parts.bar.button, alarm: (text) => say(alarm, text) };
}
