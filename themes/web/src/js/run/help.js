// The list of keys, a switch for those who are disturbed by single letters, and the way to begin again.
import { make } from "./dom.js";
import { KEYS } from "./keys.js";

/** A button that asks once before it begins the meeting again. */
function again(restart) {
  const ask = "Begynd mødet forfra";
  const button = make("button", { type: "button", class: "run-again-ask", onclick: press }, ask);
  button.addEventListener("blur", () => { button.textContent = ask; });
  function press() {
    if (button.textContent !== ask) { button.textContent = ask; return restart(); }
    button.textContent = "Ja, slet tiderne og begynd forfra";
  }
  return button;
}

/** The part: `element` to show and hide; `restart` begins again, `letters(on)` turns the letter keys on and off. */
export function help(restart, letters) {
  const rows = KEYS.map(({ key, help: text }) => make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, text)));
  rows.splice(2, 0, make("div", {}, make("dt", {}, make("kbd", {}, "↑"), " ", make("kbd", {}, "↓")), make("dd", {}, "rul i noterne eller spørgsmålene")));
  const box = make("input", { type: "checkbox", checked: true, onchange: () => letters(box.checked) });
  const element = make(
    "section", { class: "run-help", "aria-label": "Hjælp", tabindex: "-1", hidden: true },
    make("dl", {}, ...rows),
    make("p", {}, "Mødet står i adressen. Genindlæs siden, eller åbn den igen, så fortsætter uret. Intet gemmes eller sendes."),
    make("p", {}, "Noter vises kun, når du trykker N. Projektorvinduet viser dem aldrig."),
    make("p", {}, make("label", { class: "check" }, box, " Bogstaverne er genvejstaster")),
    make("p", {}, again(restart)),
  );
  return element;
}
