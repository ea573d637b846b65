// Taking the plan along: its address copied, and its dates as a calendar file. Both are made here in the browser.
import { calendar } from "./calendar.js";

function download(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The page's address without the view that is chosen here: who gets it sees what a coordinator sees. */
function address() {
  const shared = new URL(location.href);
  shared.searchParams.delete("vis");
  return shared.href;
}

/** Where the clipboard is closed, the address stands selected, ready to be copied by hand. */
function offer(status) {
  const field = document.createElement("input");
  field.readOnly = true;
  field.value = address();
  field.setAttribute("aria-label", "Mødets adresse");
  status.replaceChildren("Kopiér adressen her: ", field);
  field.focus();
  field.select();
}

export function sharing(data) {
  const save = document.querySelector("[data-calendar]");
  const status = document.querySelector("[data-share-status]");
  let now = null;
  document.querySelector("[data-copy-link]").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address());
      status.textContent = "Linket er kopieret.";
    } catch { offer(status); }
  });
  save.addEventListener("click", () => {
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    download(`${data.id}-${now.choices.day}.ics`, calendar(data, now.choices, now.planned, address(), stamp));
    status.textContent = "Kalenderfilen er hentet. Åbn den for at lægge datoerne i kalenderen.";
  });
  return {
    update(choices, planned) {
      now = { choices, planned };
      const ready = choices.day !== null && choices.start !== null;
      save.disabled = !ready;
      document.querySelector("[data-calendar-hint]").hidden = ready;
      status.textContent = "";
    },
  };
}
