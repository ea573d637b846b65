// "Mørk" / "Lys" in words. The system's own choice is followed until the reader chooses otherwise; choosing what the
// system already says forgets the choice again. The page's first script (partials/scheme.html) reads it before the first paint.
import { keep, recall } from "./store.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
const system = () => (dark.matches ? "kp-moerk" : "kp-lys");
const current = () => document.body.dataset.mdColorScheme;

export function palette() {
  const buttons = [...document.querySelectorAll("[data-palette]")];
  const show = (scheme) => {
    document.body.dataset.mdColorScheme = scheme;
    for (const button of buttons) {
      button.textContent = scheme === "kp-moerk" ? "Lys" : "Mørk";
      button.setAttribute("aria-label", scheme === "kp-moerk" ? "Lys visning" : "Mørk visning");
    }
  };
  show(recall("visning") ?? system());
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const scheme = current() === "kp-moerk" ? "kp-lys" : "kp-moerk";
      keep("visning", scheme === system() ? null : scheme);
      show(scheme);
    });
  }
  dark.addEventListener("change", () => { if (!recall("visning")) show(system()); });
}
