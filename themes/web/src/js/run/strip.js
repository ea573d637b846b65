// The evening to scale, as it has gone and as it will go, with a mark at the present moment.
import { make, onChange } from "./dom.js";
import { clock, short } from "./words.js";

const share = (part, whole) => `${((part * 100) / whole).toFixed(2)}%`;

function segment({ item, held, current, begins, ends }, from, whole) {
  const state = held ? "held" : current ? "now" : "";
  return make(
    "li", { class: `${item.form} ${state}`.trim(), style: `left:${share(begins - from, whole)};width:${share(ends - begins, whole)}`,
      "aria-current": current && "step" },
    make("b", {}, clock(begins)), make("span", {}, item.label),
    make("span", { class: "sr" }, `: ${item.title}, ${short(Math.round((ends - begins) / 60))}`),
  );
}

/** The strip: `element` to place, `show(reckoned, now)` to set. */
export function strip() {
  const list = make("ol", { class: "run-strip", "aria-label": "Mødets forløb" });
  const mark = make("i", { class: "run-mark", "aria-hidden": "true" });
  const element = make("div", { class: "run-stripbox" }, list, mark);
  const draw = onChange(({ times, from, whole }) => list.replaceChildren(...times.map((time) => segment(time, from, whole))));
  const show = ({ times, phase }, now) => {
    const from = times[0].begins;
    const whole = Math.max(times.at(-1).ends - from, 60);
    draw({ times, from, whole });
    mark.hidden = phase !== "item";
    mark.style.left = share(Math.min(now - from, whole), whole);
  };
  return { element, show };
}
