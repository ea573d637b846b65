// Behind the plan: how much, and the script's own cuts, each with the time at which the meeting then ends.
import { make, onChange, refill } from "./dom.js";
import { behind, clock, short, standing } from "./words.js";

const LATE = 120;

const isLate = ({ phase, late: seconds }) => phase === "item" && seconds >= LATE;

/** Whether the cuts are shown: as the facilitator chose, else when the meeting is behind and the notes need no room. */
export const unfolded = (reckoned, chosen, noted) => reckoned.phase !== "after" && (chosen ?? (isLate(reckoned) && !noted));

function offer({ item, title, before, to, saved, end }, act) {
  return make(
    "button", { type: "button", "data-key": `cut-${item}`, onclick: () => act.cut([{ item, to }]) },
    make("b", {}, title), make("span", {}, `${before} → ${short(to)}, spar ${saved}. Slutter ${clock(end)}`),
  );
}

function all({ cuts, end, short: missing }, act) {
  if (!cuts.length) return null;
  const rest = missing > 0 ? `, stadig ${short(missing)} bagud` : "";
  const count = cuts.length === 1 ? "1 punkt" : `${cuts.length} punkter`;
  return make(
    "button", { type: "button", class: "all", "data-key": "all", onclick: () => act.cut(cuts) },
    make("b", {}, missing > 0 ? "Tag alle" : "Tag alle, der skal til"), make("span", {}, `${count}. Slutter ${clock(end)}${rest}`),
  );
}

function taken({ item, title, before, to }, act) {
  return make(
    "li", {}, `${title} er forkortet fra ${before} til ${short(to)}. `,
    make("button", { type: "button", "data-key": `undo-${item}`, "aria-label": `Fortryd: ${title}`, onclick: () => act.uncut([item]) }, "Fortryd"),
  );
}

const said = ({ phase, late, end }) => {
  if (phase === "before") return "Punkterne kan forkortes i denne rækkefølge.";
  return `${standing(late) ? `Vi er ${standing(late)}.` : "Vi følger planen."} Slutter ${clock(end)}.`;
};

const folded = ({ late }) => `Vi er ${standing(late)}. B viser, hvad der kan forkortes.`;

/** The part: `element` to place, `show(reckoned, chosen, noted)` to set; `act` holds cut(cuts) and uncut(items). */
export function late(act) {
  const element = make("section", { class: "run-late", "aria-label": "Forkort mødet" });
  const draw = onChange(({ reckoned, open }) => {
    const { offers, enough, taken: done } = reckoned;
    const line = make("p", { class: "run-behind" }, !open ? folded(reckoned) : isLate(reckoned) ? behind(reckoned) : said(reckoned));
    element.classList.toggle("is-late", isLate(reckoned));
    const list = done.length ? make(
      "ul", { class: "run-taken" }, ...done.map((cut) => taken(cut, act)),
      done.length > 1 ? make("li", {}, make("button", { type: "button", "data-key": "undo-all", onclick: () => act.uncut(done.map((cut) => cut.item)) }, "Fortryd alle")) : null,
    ) : null;
    const buttons = make("div", { class: "run-offers" }, all(enough, act), ...offers.map((cut) => offer(cut, act)));
    const none = make("p", { class: "run-none" }, "Der er ikke mere, der kan forkortes.");
    refill(element, line, ...(open ? [offers.length ? buttons : none, list].filter(Boolean) : []));
  });
  const show = (reckoned, chosen, noted) => {
    const open = unfolded(reckoned, chosen, noted);
    element.hidden = !open && !isLate(reckoned);
    if (element.hidden) return;
    const { phase, offers, enough, taken: done } = reckoned;
    // Only what can be read is compared: seconds are not.
    draw({ open, reckoned: { phase, late: whole(reckoned.late), end: whole(reckoned.end), planned: reckoned.planned, taken: done,
      offers: offers.map((cut) => ({ ...cut, end: whole(cut.end) })), enough: { ...enough, end: whole(enough.end) } } });
  };
  return { element, show };
}

const whole = (seconds) => seconds - (seconds % 60);
