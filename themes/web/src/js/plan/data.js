// What the page knows of its meeting: site_builder/pages/meeting/plan_data.py writes it.
let known;

/** The meeting's data, or null on a page that is no meeting's. */
export function planData() {
  const template = document.querySelector("template#plan-data");
  known ??= template ? JSON.parse(template.content.textContent) : null;
  return known;
}
