// The script for the facilitator or for participants; what is printed is what is shown.
export function audience() {
  const buttons = [...document.querySelectorAll("[data-audience-switch] button")];
  if (!buttons.length) return;
  const meeting = document.querySelector("[data-meeting]") ?? document.body;
  const show = (who) => {
    meeting.setAttribute("data-audience", who);
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === who));
    document.dispatchEvent(new Event("klynge:shown"));
  };
  for (const button of buttons) button.addEventListener("click", () => show(button.value));
  show("facilitator");
}
