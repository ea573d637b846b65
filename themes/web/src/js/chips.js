// The chosen filters as buttons that take themselves away again.
const wording = (input) => {
  const label = input.closest("label").cloneNode(true);
  label.querySelectorAll("input, .count").forEach((part) => part.remove());
  return label.textContent.trim();
};

export function showChips(box, inputs, changed) {
  const focused = box.contains(document.activeElement);
  box.replaceChildren(...inputs.map((input) => {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.append(wording(input));
    const verb = document.createElement("span");
    verb.textContent = "fjern";
    chip.append(verb);
    chip.addEventListener("click", () => { input.checked = false; changed(); });
    return chip;
  }));
  // The chip that had the focus is gone: the next one takes it.
  if (focused) box.querySelector("button")?.focus();
}
