// The theme's script runs the search ("/" opens it, arrows choose, Esc closes). Here: the front page's large field
// opens it with its words, also under file://, what the search is doing is said, and closing gives the focus back.
import { progress, told } from "./find/said.js";

export function search() {
  const toggle = document.getElementById("__search");
  const query = document.querySelector(".md-search__input");
  if (!toggle || !query) return;

  for (const form of document.querySelectorAll("form.bigsearch")) {
    // Who stands in the field is about to search: the words of the site are long underway.
    form.addEventListener("focusin", () => document.dispatchEvent(new Event("search-wanted")));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      query.value = form.elements.q.value;
      query.focus();
      for (const type of ["keyup", "input"]) query.dispatchEvent(new Event(type));
    });
  }

  let before = null;
  query.addEventListener("focus", (event) => { before = event.relatedTarget; });
  toggle.addEventListener("change", () => {
    if (!toggle.checked && before && document.activeElement === document.body) before.focus({ preventScroll: true });
  });
  // The theme's script starts its worker when the page has been read, and leaves it here (site/finish.py).
  document.addEventListener("DOMContentLoaded", () => status(query, window.searchWorker));
}

function status(query, worker) {
  const [line, bar, hint] = [".search-status", ".search-progress", ".search-none"].map((part) => document.querySelector(part));
  if (!worker) return;
  let state = "closed";
  const say = ({ text, none = false, waits = false }) => {
    if (line.textContent !== text) line.textContent = text;
    bar.hidden = !waits;
    hint.hidden = !none;
  };
  const tell = () => { if (state !== "ready") say(query.value.trim() ? progress(state) : told()); };
  const turn = (from, to) => { if (state === from) state = to; tell(); };

  query.addEventListener("input", tell);
  query.addEventListener("focus", () => turn("closed", "waiting"));
  document.addEventListener("search-wanted", () => turn("closed", "waiting"));
  // What cannot be fetched is an error that nobody catches, and the theme fetches nothing else.
  window.addEventListener("error", () => turn("waiting", "failed"));
  worker.addEventListener("message", ({ data: { type, data } }) => {
    if (type === "progress") bar.value = data;
    if (type === 1) state = "ready";
    if (type === 3) say(told(query.value.trim(), data));
  });
}
