// For each line of standard input: {data, choices} gives the browser's plan of the choices that its address brings back,
// {task} gives the title of a task in the calendar.
import { createInterface } from "node:readline";
import { readChoices, withChoices } from "../../../themes/web/src/js/plan/address.js";
import { headline } from "../../../themes/web/src/js/plan/calendar.js";
import { earliest } from "../../../themes/web/src/js/plan/dates.js";
import { plan } from "../../../themes/web/src/js/plan/plan.js";

function planned({ data, choices }) {
  const chosen = readChoices(withChoices("", choices), data);
  return { ...plan(data, chosen), chosen, earliest: earliest(data.preparation, data.today, data.off) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(asked.task === undefined ? planned(asked) : headline(asked.task))}\n`);
}
