// What the script's own page says of an item: its words without markup for the screen, its notes for the facilitator.
import { heldShort } from "../plan/words.js";
import { make } from "./dom.js";

const box = (number) => document.getElementById(`punkt-${number}`)?.nextElementSibling;
const words = (element) => element.textContent.replace(/\s+/g, " ").trim();

/** The item's questions and purpose as the page shows them; the plan's own words where the page has none. */
export function texts(item) {
  const what = box(item.n)?.querySelector(".what");
  const questions = [...(what?.querySelectorAll(".qs > li") ?? [])].map(words);
  const purpose = what?.querySelector(":scope > p:not(.mat)");
  return {
    questions: questions.length ? questions : item.questions,
    purpose: item.purpose && purpose ? words(purpose) : item.purpose,
  };
}

/** The facilitator's notes of an item held in so many minutes, copied from the page; without the ids, which may stand
    only once. */
export function notesOf(item, minutes) {
  const aside = item && box(item.n)?.querySelector(".fac");
  if (!aside) return [make("p", {}, "Ingen noter til punktet.")];
  const copy = aside.cloneNode(true);
  copy.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
  const held = heldShort(item.full, minutes);
  copy.querySelectorAll(held ? "h4, .held, .cut" : "h4, .held").forEach((part) => part.remove());
  if (held) copy.prepend(make("p", { class: "held" }, held));
  return [...copy.childNodes];
}
