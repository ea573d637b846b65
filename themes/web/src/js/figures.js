// "Fremhæv": one practice marked in every figure of the page. "Interaktiv figur": see live.js.
import { liveButton, repaintAll } from "./live.js";

function mark(letter, selects) {
  for (const element of document.querySelectorAll(".fig [data-p]")) {
    const own = letter !== "" && element.getAttribute("data-p") === letter;
    element.classList.toggle("own", own);
    // Two with the same numbers are drawn at the same place; the chosen one must lie on top to be seen.
    if (own && element.matches(".dot, .dotout, text.l")) element.parentNode.append(element);
  }
  for (const select of selects) {
    select.value = [...select.options].some((option) => option.value === letter) ? letter : "";
  }
  repaintAll();
}

export function figures() {
  const selects = [...document.querySelectorAll("select[data-own]")];
  for (const select of selects) {
    select.addEventListener("change", () => mark(select.value, selects));
    // Browsers put the form back as it was left; the figure must agree with it.
    if (select.value) mark(select.value, selects);
  }
  for (const figure of document.querySelectorAll(".fig")) liveButton(figure);
}
