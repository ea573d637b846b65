// One practice system's steps and nothing else. Remembered on the device only while "Husk på denne enhed" is ticked.
import { keep, recall } from "./store.js";

const KEY = "laegesystem";

export function systems() {
  const selects = [...document.querySelectorAll("select[data-system-choice]")];
  if (!selects.length) return;
  const boxes = [...document.querySelectorAll("[data-system-remember]")];

  const show = (system) => {
    for (const part of document.querySelectorAll("[data-system]")) {
      part.hidden = system !== "alle" && part.getAttribute("data-system") !== system;
    }
    for (const cell of document.querySelectorAll("[data-col]")) {
      cell.classList.toggle("sel", cell.getAttribute("data-col") === system);
    }
    for (const select of selects) select.value = system;
    document.dispatchEvent(new Event("klynge:shown"));
  };

  const offered = (system) => selects.some((select) => [...select.options].some((option) => option.value === system));
  const kept = recall(KEY);
  for (const box of boxes) box.checked = kept !== null;

  for (const select of selects) {
    select.addEventListener("change", () => {
      show(select.value);
      if (boxes.some((box) => box.checked)) keep(KEY, select.value);
    });
  }
  for (const box of boxes) {
    box.addEventListener("change", () => {
      for (const other of boxes) other.checked = box.checked;
      keep(KEY, box.checked ? selects[0].value : null);
    });
  }

  // A link to one system's steps must find them shown.
  const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("[data-system]")?.getAttribute("data-system");
  const start = target() ?? (kept !== null && offered(kept) ? kept : selects[0].value || "alle");
  show(offered(start) ? start : "alle");
  addEventListener("hashchange", () => { const system = target(); if (system) show(system); });
}
