// Beside the words: the round table with the time left, when the item ends, and what comes next.
import { make, onChange, say } from "./dom.js";
import { face } from "./face.js";
import { clock, remaining, short } from "./words.js";

const HOUR = 3600;

function told({ reckoned, now, paused }) {
  const { phase, left, current, planned, times, end } = reckoned;
  const wait = planned.start - now;
  if (phase === "item") {
    const until = paused ? "uret står" : left > 0 ? `slutter ${clock(current.ends)}` : `skulle slutte ${clock(now + left)}`;
    return { ...remaining(left), left, until };
  }
  if (phase === "before" && wait > 0 && wait < HOUR) {
    return { left: wait, ...remaining(wait), unit: "til start", until: `begynder ${clock(planned.start)}` };
  }
  const whole = phase === "after" ? end - times[0].begins : planned.end - planned.start;
  return { left: 0, figure: String(Math.round(whole / 60)), unit: "minutter i alt", until: "" };
}

function upcoming({ reckoned }) {
  const later = reckoned.times.filter(({ item, held, current }) => !held && !current && item);
  const rows = later.slice(0, 2).map(({ item, begins, ends }) => ({ at: clock(begins), title: item.title, length: short(Math.round((ends - begins) / 60)) }));
  return later.length > 2 || reckoned.phase === "after" ? rows : [...rows, { at: clock(reckoned.end), title: "Slut", length: "" }].slice(0, 2);
}

/** The side: `element` to place, `show(shown)` to set. */
export function side() {
  const table = face();
  const unit = make("p", { class: "run-unit" });
  const until = make("p", { class: "run-until" });
  const spoken = make("p", { class: "sr" });
  const label = make("p", { class: "run-next sc" }, "Derefter");
  const list = make("ol", { class: "run-then" });
  const element = make(
    "section", { class: "run-side", "aria-label": "Tiden" }, make("div", { class: "run-table" }, table.svg), spoken, unit, until,
    make("div", { class: "run-ahead" }, label, list),
  );
  const draw = onChange((rows) => list.replaceChildren(...rows.map(({ at, title, length }) =>
    make("li", {}, make("b", {}, at), make("span", {}, `${title} `, make("small", {}, length))))));
  const show = (shown) => {
    const words = told(shown);
    table.show(words.left, words.figure);
    say(spoken, words.figure);
    say(unit, words.unit);
    say(until, words.until);
    const rows = shown.reckoned.phase === "after" ? [] : upcoming(shown);
    label.parentElement.hidden = !rows.length;
    say(label, shown.reckoned.phase === "before" ? "Først" : "Derefter");
    draw(rows);
    element.classList.toggle("over", shown.reckoned.phase === "item" && words.left <= 0);
  };
  return { element, show };
}
