// "Mødetilstand": the meeting on a projector or a tablet. Opened by its button, and by an address that says so.
import { planData } from "../plan/data.js";
import { readRun } from "./address.js";
import { session } from "./session.js";

export function run() {
  const data = planData();
  if (!data) return;
  let meeting;
  const open = (asked) => {
    meeting ??= session(data);
    meeting.open(asked);
  };
  for (const button of document.querySelectorAll("[data-run]")) {
    button.addEventListener("click", () => {
      open(true);
      meeting.full();
    });
  }
  if (readRun(location.search, data.items.length, 0).view.open) open(false);
}
