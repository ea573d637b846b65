// The planner's fields: reading them, filling them, and saying what is wrong with one. A field that cannot be read
// leaves the choice as it was.
import { MOST, readNumber } from "./address.js";
import { readTime, time } from "./clock.js";
import { written } from "./danish.js";
import { isDay } from "./dates.js";

const whole = (most) => ({
  read: (value) => readNumber(value, most),
  wrong: () => `Skriv et helt tal fra 1 til ${most}.`,
  write: String,
});
const words = { read: (value) => value.replace(/\s+/g, " ").trim(), wrong: () => "", write: String };

/** The years of the days off that the page knows: others cannot be planned right. */
function days(off) {
  const [first, last] = [`${off[0].slice(0, 4)}-01-01`, `${+off.at(-1).slice(0, 4) - 1}-12-31`];
  return {
    read: (value) => (isDay(value) && value >= first && value <= last ? value : null),
    wrong: () => `Vælg en dato fra ${written(first)} til ${written(last)}.`,
    write: String,
  };
}

const kinds = (data) => ({
  dato: { choice: "day", ...days(data.off) },
  start: { choice: "start", read: readTime, wrong: () => "Skriv tiden som 18.30.", write: time },
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
      /** The value of the field: undefined while it cannot be read. */
      read: () => (empty(input) ? nothing(kind.choice) : kind.read(input.value) ?? undefined),
      fill(value) {
        input.value = value === null || value === undefined ? "" : kind.write(value);
        input.removeAttribute("aria-invalid");
      },
      /** Say what is wrong, or what to think of; an empty text takes it away. */
      say(text) { if (tell.textContent !== text) tell.textContent = text; },
      isWrong: () => input.getAttribute("aria-invalid") === "true",
      wrong(is) {
        if (is) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      },
      message: kind.wrong,
    };
  });
}
