// As large as the room allows: a short question fills the screen, four long ones are set smaller before they scroll.
const LARGEST = 1.25;
const LEAST = 0.5;
const STEPS = 6;

const fits = (box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;

/** Find the largest size at which the box holds its words; on a small screen the page scrolls instead. */
export function fit(box) {
  const set = (size) => box.style.setProperty("--fit", size.toFixed(3));
  set(1);
  box.removeAttribute("tabindex");
  if (getComputedStyle(box).overflowY !== "auto") return;
  set(LARGEST);
  if (fits(box)) return;
  let [low, high] = [LEAST, LARGEST];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    set(middle);
    if (fits(box)) low = middle;
    else high = middle;
  }
  set(low);
  if (!fits(box)) box.tabIndex = 0; // what scrolls must be reached with the keyboard
}

/** Fit again whenever the box or the window gets another size. */
export function fitting(box) {
  let width = 0, height = 0;
  new ResizeObserver(() => {
    if (box.clientWidth === width && box.clientHeight === height) return;
    [width, height] = [box.clientWidth, box.clientHeight];
    fit(box);
  }).observe(box);
  document.fonts?.ready.then(() => fit(box));
}
