// The script for the facilitator or for participants; what is printed is what is shown, and the address says which.
const FOR_PARTICIPANTS = "deltager";

function remember(who) {
  const query = new URLSearchParams(location.search);
  if (who === FOR_PARTICIPANTS) query.set("vis", who);
  // "vis" may say something else, which belongs to the meeting mode.
  else if (query.get("vis") === FOR_PARTICIPANTS) query.delete("vis");
  const search = query.toString() ? `?${query}` : "";
  if (search !== location.search) history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
}

export function audience() {
  const buttons = [...document.querySelectorAll("[data-audience-switch] button")];
  if (!buttons.length) return;
  const meeting = document.querySelector("[data-meeting]") ?? document.body;
  const show = (who) => {
    meeting.setAttribute("data-audience", who);
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === who));
    document.dispatchEvent(new Event("klynge:shown"));
  };
  const fromAddress = () => show(new URLSearchParams(location.search).get("vis") === FOR_PARTICIPANTS ? FOR_PARTICIPANTS : "facilitator");
  for (const button of buttons) button.addEventListener("click", () => { remember(button.value); show(button.value); });
  addEventListener("popstate", fromAddress);
  fromAddress();
}
