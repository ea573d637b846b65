// One plan for each line of standard input: {data, choices} in, the browser's plan out.
import { createInterface } from "node:readline";
import { plan } from "../../../themes/web/src/js/plan/plan.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { data, choices } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(plan(data, choices))}\n`);
}
