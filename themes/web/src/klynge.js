// Everything here is an addition: each page can be read, printed and followed without it.
import "./js/ready.js";
import { palette } from "./js/palette.js";
import { menu } from "./js/menu.js";
import { search } from "./js/search.js";
import { onpage } from "./js/onpage.js";
import { filters } from "./js/filters.js";
import { folds } from "./js/folds.js";
import { figures } from "./js/figures.js";
import { systems } from "./js/systems.js";
import { audience } from "./js/audience.js";
import { planner } from "./js/plan/planner.js";
import { run } from "./js/run/index.js";
import { regions } from "./js/regions.js";
import { printing } from "./js/printing.js";

for (const part of [palette, menu, search, onpage, filters, folds, figures, systems, planner, audience, run, regions, printing]) {
  // One part that fails must not take the others with it.
  try { part(); } catch (error) { console.error(error); }
}
