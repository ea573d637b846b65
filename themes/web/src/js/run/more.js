// A box that may hold more than it shows: a fade and »mere ↓« say so, and the arrow keys scroll it.
import { make } from "./dom.js";

const STEP = 0.4; // of what is seen
const SLACK = 2;

const below = (box) => box.scrollHeight - box.clientHeight - box.scrollTop;

/** Tell whether a box scrolls by itself; on a small screen the page does. */
export const scrolls = (box) =>
  box.clientHeight > 0 && box.scrollHeight > box.clientHeight + SLACK && getComputedStyle(box).overflowY !== "visible";

/** Put a box in a frame that says when there is more below: the frame is what to place. */
export function more(box) {
  const mark = make("p", { class: "run-below", "aria-hidden": "true", hidden: true }, "mere ↓");
  const frame = make("div", { class: "run-frame" }, box, mark);
  const look = () => {
    frame.hidden = box.hidden;
    mark.hidden = !scrolls(box) || below(box) <= SLACK;
  };
  box.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(look).observe(box);
  new MutationObserver(look).observe(box, { childList: true, subtree: true, attributes: true, attributeFilter: ["style", "hidden"] });
  look();
  return frame;
}

/** Scroll the first of some boxes that has more to show, down (1) or up (-1). */
export function scroll(boxes, way) {
  const box = boxes.find(scrolls);
  if (box) box.scrollTop += way * STEP * box.clientHeight;
  return Boolean(box);
}
