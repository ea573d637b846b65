// Put at the end of the theme's search worker by site/finish.py, which makes that call these two.
import { find } from "./js/find/find.js";

const STEPS = 20;

self.catalogueFind = (engine, question) => find(self.lunr, engine, question);
self.catalogueProgress = (done, count) => {
  if (done % Math.ceil(count / STEPS) === 0) self.postMessage({ type: "progress", data: done / count });
};
