// The keys of the meeting mode, each also a large button. Page up and down are what a presenter's remote sends.
import { make } from "./dom.js";

export const KEYS = [
  { name: "back", key: "←", codes: ["ArrowLeft", "PageUp"], label: "Forrige", help: "forrige punkt, hvor det blev forladt" },
  { name: "next", key: "→", codes: ["ArrowRight", "PageDown"], label: "Næste", help: "næste punkt" },
  { name: "add", key: "+", codes: ["+"], label: "2 minutter til", help: "giv punktet 2 minutter til" },
  { name: "pause", key: "P", codes: ["p"], label: "Stands uret", on: "Sæt uret i gang", help: "stands uret, eller sæt det i gang" },
  { name: "hide", key: "S", codes: ["s"], label: "Skjul spørgsmål", on: "Vis spørgsmål", help: "skjul eller vis spørgsmålene" },
  { name: "notes", key: "N", codes: ["n"], label: "Noter", toggles: true, help: "vis eller skjul facilitators noter" },
  { name: "cuts", key: "B", codes: ["b"], label: "Forkort", toggles: true, help: "vis eller skjul, hvad der kan forkortes" },
  { name: "window", key: "V", codes: ["v"], label: "Projektorvindue", on: "Luk projektorvindue", help: "et vindue til projektoren, uden noter" },
  { name: "full", key: "F", codes: ["f"], label: "Fuld skærm", help: "fuld skærm til og fra" },
  { name: "help", key: "?", codes: ["?"], label: "Hjælp", toggles: true, help: "denne liste" },
  { name: "close", key: "Esc", codes: [], label: "Luk", help: "luk mødetilstand; mødet bliver i adressen" },
];
const DRIVE = ["back", "next", "add", "pause"];
export const PROJECTOR = ["full", "close"]; // what the projector's window shows of them

function button({ name, key, label, codes }, press) {
  return make(
    "button", { type: "button", "data-key": name, "aria-keyshortcuts": [...(codes.length ? codes : ["Escape"])].join(" "), onclick: () => press(name) },
    make("kbd", { "aria-hidden": "true" }, key), make("span", {}, label),
  );
}

/** The bar: `element` to place, `show({on, off, only})` with the names of what is on, what cannot be done, what is shown. */
export function bar(press) {
  const buttons = new Map(KEYS.map((key) => [key.name, button(key, press)]));
  const of = (names) => names.map((name) => buttons.get(name));
  const element = make(
    "div", { class: "run-keys", role: "group", "aria-label": "Taster" },
    make("div", { class: "run-drive" }, ...of(DRIVE)),
    make("div", { class: "run-more" }, ...of(KEYS.map(({ name }) => name).filter((name) => !DRIVE.includes(name)))),
  );
  const show = ({ on, off, only }) => {
    for (const { name, label, on: other, toggles } of KEYS) {
      const it = buttons.get(name);
      const text = it.lastElementChild;
      const wanted = on.includes(name) && other ? other : label;
      if (text.textContent !== wanted) text.textContent = wanted;
      if (toggles) it.setAttribute("aria-pressed", String(on.includes(name)));
      it.setAttribute("aria-disabled", String(off.includes(name)));
      it.hidden = Boolean(only) && !only.includes(name);
    }
  };
  return { element, show, button: (name) => buttons.get(name) };
}

/** The command of a key press, or null; what is held down counts once, and the browser keeps its own combinations. */
export function commandOf(event, letters) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  const code = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.key.length === 1 && !letters) return null;
  return KEYS.find(({ codes }) => codes.includes(code))?.name ?? null;
}
