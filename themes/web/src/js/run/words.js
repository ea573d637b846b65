// The Danish of the meeting mode: clock times, minutes and short sentences. Nothing here knows of the page.
const NBSP = "\u00a0";
const two = (number) => String(number).padStart(2, "0");

/** The time of day on this machine: 19.25. */
export function clock(seconds) {
  const time = new Date(seconds * 1000);
  return `${two(time.getHours())}.${two(time.getMinutes())}`;
}

/** The second at which it is so many minutes after midnight on this machine, on the day that brings it nearest. */
export function nearest(minutes, around) {
  const on = (days) => {
    const time = new Date(around * 1000);
    time.setDate(time.getDate() + days);
    time.setHours(Math.floor(minutes / 60), minutes % 60, 0, 0);
    return Math.floor(time.getTime() / 1000);
  };
  return [on(0), on(-1), on(1)].reduce((best, time) => (Math.abs(time - around) < Math.abs(best - around) ? time : best));
}

export const minutes = (count) => `${count}${NBSP}${count === 1 ? "minut" : "minutter"}`;
export const short = (count) => `${count}${NBSP}min`;
export const day = (iso) => new Date(`${iso}T00:00:00Z`).toLocaleDateString("da-DK", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the round table says: whole minutes, seconds only in the last two, and calmly what is over. */
export function remaining(left) {
  if (left > 120) return { figure: String(Math.ceil(left / 60)), unit: "minutter tilbage" };
  if (left > 0) return { figure: `${Math.floor(left / 60)}:${two(left % 60)}`, unit: "tilbage" };
  const over = Math.floor(-left / 60);
  return over ? { figure: String(over), unit: "min over" } : { figure: "0", unit: "tiden er gået" };
}

/** How the meeting stands against its plan: empty while it is within two minutes of it. */
export function standing(late) {
  const count = Math.floor(Math.abs(late) / 60);
  if (count < 2) return "";
  return `${minutes(count)} ${late > 0 ? "bagud" : "foran"}`;
}

/** The line in the lower corner. */
export function summary({ phase, late, end, planned }, paused) {
  if (phase === "before") return `Planlagt ${clock(planned.start)}–${clock(planned.end)}`;
  if (phase === "after") return `Sluttede ${clock(end)}, planlagt ${clock(planned.end)}`;
  const where = paused ? "Uret står" : capital(standing(late) || "efter planen");
  return `${where}, slutter ${clock(end)}`;
}

/** The line when the meeting is behind its plan. */
export const behind = ({ late, end, planned }) =>
  `Vi er ${standing(late)}. Slutter ${clock(end)} i stedet for ${clock(planned.end)}.`;

/** What is said when an item's time is up. */
export const timeUp = (form) => ({
  talk: `Tiden til oplægget er gået. Gå videre, eller giv ${minutes(2)} til.`,
  break: "Pausen er slut. Gå videre, når alle er på plads.",
}[form] ?? `Tiden er gået. Gå videre, eller giv ${minutes(2)} til.`);
