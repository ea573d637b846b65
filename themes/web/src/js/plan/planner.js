// The planner on a meeting's page: what is typed becomes the plan, the plan becomes the page, and the address keeps it.
// Nothing is stored and nothing is sent.
import { NOTHING, readChoices, writeChoices } from "./address.js";
import { planData } from "./data.js";
import { fields } from "./form.js";
import { plan } from "./plan.js";
import { sharing } from "./share.js";
import { show } from "./show.js";
import { people, summary, warnings } from "./words.js";

const PAUSE = 1200; // a listener hears the plan when the typing stops

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

export function planner() {
  const data = planData();
  const form = document.querySelector("[data-planner]");
  if (!data || !form) return;
  const inputs = fields(form, data);
  const status = document.querySelector("[data-planned-status]");
  const share = sharing(data);
  let choices = readChoices(location.search, data);
  let speaking;

  const used = (field) => (field.choice === "minutes" ? choices.minutes ?? data.minutes : choices[field.choice]);
  const none = () => Object.entries(NOTHING).every(([name, value]) => choices[name] === value);

  function say(planned) {
    for (const [name, text] of [["[data-planned]", none() ? "" : summary(choices, planned)], ["[data-planned-who]", people(choices)]]) {
      const line = document.querySelector(name);
      line.textContent = text;
      line.hidden = !text;
    }
    document.querySelector("[data-meeting]")?.toggleAttribute("data-is-planned", choices.day !== null && choices.start !== null);
    document.querySelector("[data-plan-clear]").hidden = none() && !inputs.some((field) => field.isWrong());
    const warned = warnings(data, choices, planned, today());
    for (const field of inputs) field.say(field.isWrong() ? field.message(used(field)) : warned[field.choice] ?? "");
  }

  function update() {
    const planned = plan(data, choices);
    show(choices, planned, today());
    say(planned);
    share.update(choices, planned);
  }

  function fill() {
    for (const field of inputs) field.fill(used(field));
  }

  /** Take the choices of the address. What cannot be used is shown in its field, and says why. */
  function again() {
    choices = readChoices(location.search, data);
    fill();
    const given = new URLSearchParams(location.search);
    for (const field of inputs) {
      const value = given.get(field.input.name)?.trim();
      const nothing = NOTHING[field.choice];
      if (value && choices[field.choice] === nothing && field.message(nothing)) field.refuse(value);
    }
    // A speaker belongs to a talk: in the address of a meeting without one nobody could take the name away.
    if (!form.elements.oplaeg && given.has("oplaeg")) writeChoices(choices);
    update();
  }

  function take(field, finished) {
    const value = field.read(finished);
    if (value === undefined) {
      // While typing, half a time is no mistake; but one that was told stays told until it is right.
      field.wrong(finished || field.isWrong());
    } else {
      field.wrong(false);
      if (finished && value !== null && field.input.type === "text") field.fill(value);
      choices = { ...choices, [field.choice]: field.choice === "minutes" && value === data.minutes ? null : value };
      writeChoices(choices);
    }
    update();
  }

  for (const field of inputs) {
    field.input.addEventListener("input", () => {
      take(field, false);
      clearTimeout(speaking);
      speaking = setTimeout(() => { status.textContent = none() ? "" : document.querySelector("[data-planned]").textContent; }, PAUSE);
    });
    field.input.addEventListener("change", () => take(field, true));
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  document.querySelector("[data-plan-clear]").addEventListener("click", () => {
    choices = { ...NOTHING };
    writeChoices(choices);
    fill();
    update();
    inputs[0].input.focus();
    status.textContent = "Planen er ryddet.";
  });
  addEventListener("popstate", again);
  addEventListener("pageshow", (event) => { if (event.persisted) again(); });
  again();
}
