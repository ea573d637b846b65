// Elements without a framework: make("p", {class: "note", hidden: true}, "text", child).
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** Say a text only when it is another: a screen reader or a selection must not be disturbed each second. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Draw a part again only when what it shows is another. */
export function onChange(draw) {
  let before;
  return (shown) => {
    const now = JSON.stringify(shown);
    if (now === before) return false;
    before = now;
    draw(shown);
    return true;
  };
}

/** Put new children in a box; whoever stood on one of its buttons stands on the same one, or on the first. */
export function refill(box, ...children) {
  const focused = box.contains(document.activeElement) ? document.activeElement.dataset.key ?? "" : null;
  box.replaceChildren(...children);
  if (focused === null) return;
  (box.querySelector(`[data-key="${focused}"]`) ?? box.querySelector("button"))?.focus();
}
