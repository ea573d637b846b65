// The planner's fields: reading them, filling them, and saying what is wrong with one. A field that cannot be read
// leaves the choice as it was.
import { MOST, readDay, readName, readNumber } from "./address.js";
import { isWhole, readTime, time } from "./clock.js";
import { written } from "./danish.js";
import { reach } from "./dates.js";

const whole = (most) => ({
  read: (value) => readNumber(value, most),
  wrong: () => `Skriv et helt tal fra 1 til ${most}.`,
  write: String,
});
const words = { read: readName, wrong: () => "", write: String };
const times = { read: readTime, isWhole, wrong: () => "Skriv tiden som 18.30.", write: time };

/** Other dates cannot be planned right: the page does not know the days off around them. */
function days(data) {
  const [first, last] = reach(data);
  return {
    read: (value) => readDay(value, data),
    wrong: () => `Vælg en dato fra ${written(first)} til ${written(last)}.`,
    write: String,
    say: written,
  };
}

const kinds = (data) => ({
  dato: { choice: "day", ...days(data) },
  start: { choice: "start", ...times },
  deltagere: { choice: "participants", ...whole(MOST.participants) },
  praksis: { choice: "practices", ...whole(MOST.practices) },
  minutter: { choice: "minutes", ...whole(MOST.minutes) },
  klynge: { choice: "cluster", ...words },
  oplaeg: { choice: "speaker", ...words },
});

export function fields(form, data) {
  const nothing = (choice) => (choice === "cluster" || choice === "speaker" ? "" : null);
  const empty = (input) => !input.value.trim() && !input.validity.badInput;
  return Object.entries(kinds(data)).filter(([name]) => form.elements[name]).map(([name, kind]) => {
    const input = form.elements[name];
    const tell = document.getElementById(`plan-${name}-tell`);
    return {
      choice: kind.choice,
      input,
      /** The value of the field: undefined while it cannot be read, or may not be written out yet. */
      read(finished) {
        if (empty(input)) return nothing(kind.choice);
        if (!finished && kind.isWhole?.(input.value) === false) return undefined;
        return kind.read(input.value) ?? undefined;
      },
      fill(value) {
        input.value = value === null || value === undefined ? "" : kind.write(value);
        input.removeAttribute("aria-invalid");
      },
      /** Show what an address says and nobody can use. */
      refuse(value) {
        input.value = value;
        input.setAttribute("aria-invalid", "true");
      },
      /** Say what is wrong, or what to think of; an empty text takes it away. */
      say(text) { if (tell.textContent !== text) tell.textContent = text; },
      isWrong: () => input.getAttribute("aria-invalid") === "true",
      wrong(is) {
        if (is) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      },
      /** What to write instead, and what the plan uses meanwhile. */
      message(used) {
        const kept = used === nothing(kind.choice) ? "" : ` Planen bruger stadig ${(kind.say ?? kind.write)(used)}.`;
        return kind.wrong() + kept;
      },
    };
  });
}
