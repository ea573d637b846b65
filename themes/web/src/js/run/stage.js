// The words in the middle of the screen: before the meeting, an item, a break, a talk, and when it is over.
import { make, onChange } from "./dom.js";
import { fit, fitting } from "./fit.js";
import { texts } from "./notes.js";
import { clock, minutes, short, timeUp } from "./words.js";

const LONG = 26; // signs: such a title is set smaller, so that the questions need not be
const line = (text, name) => (text ? make("p", { class: name }, text) : null);

function before({ reckoned, data }) {
  const { planned, end, rehearsal } = reckoned;
  const late = end !== planned.end;
  return {
    where: "Før mødet", title: data.title,
    body: [
      rehearsal
        ? line("Mødet er planlagt til et andet tidspunkt. Uret regner fra det øjeblik, I begynder.", "run-says")
        : line(`Planlagt ${clock(planned.start)}–${clock(planned.end)}.`, "run-says"),
      late ? line(`Begynder I nu, slutter mødet ${clock(end)}.`, "run-says") : null,
    ],
  };
}

function held({ reckoned, items, speaker, hidden }) {
  const { item, ends } = reckoned.current;
  const over = reckoned.left <= 0;
  const where = `Punkt ${item.n} af ${items.length}, ${item.label}`;
  const up = over ? line(timeUp(item.form), "run-up") : null;
  if (item.form === "break") {
    return { where, title: item.title, body: [over ? up : line(`Vi begynder igen ${clock(ends)}`, "run-again")] };
  }
  const { questions, purpose } = texts(item);
  const asked = questions.length > 0;
  const list = asked && !hidden ? make("ol", { class: "run-qs" }, ...questions.map((text) => make("li", {}, text))) : null;
  const by = item.form === "talk" && speaker ? line(`Oplæg ved ${speaker}`, "run-says") : null;
  return { where, title: item.title, body: [by, list, asked ? null : line(purpose, "run-says"), up] };
}

function after({ reckoned, items }) {
  const { times, planned, end } = reckoned;
  const rows = times.map(({ item, begins, ends }) => make(
    "li", {}, make("span", {}, item.title), make("span", {}, `${short(Math.round((ends - begins) / 60))}, planlagt ${item.minutes}`),
  ));
  return {
    where: `${items.length} punkter`, title: "Mødet er slut",
    body: [
      line(`Holdt ${clock(times[0].begins)}–${clock(end)}, planlagt ${clock(planned.start)}–${clock(planned.end)}.`, "run-says"),
      make("ol", { class: "run-held", "aria-label": "Så længe varede punkterne" }, ...rows),
    ],
  };
}

const WORDS = { before, item: held, after };

/** What makes the words other words; the clock is no part of it but where it is written out. */
function seen({ reckoned, hidden, speaker }) {
  const { phase, current, end, left, planned, rehearsal } = reckoned;
  const waiting = phase === "before" && [clock(end), planned, rehearsal];
  const still = current && [current.item.n, clock(current.ends), left <= 0];
  return { phase, waiting, still, hidden, speaker };
}

/** The stage: `element` to place, `show(shown)` to set, `action` for a button under the words. */
export function stage(action) {
  const where = make("p", { class: "run-where sc" });
  const title = make("h2", {});
  const body = make("div", { class: "run-body" });
  const element = make("section", { class: "run-item", "aria-label": "Punktet" }, where, title, body, action);
  let shown;
  const draw = onChange(() => {
    const words = WORDS[shown.reckoned.phase](shown);
    where.textContent = words.where;
    title.textContent = words.title;
    title.classList.toggle("long", words.title.length > LONG);
    body.replaceChildren(...words.body.filter(Boolean));
    element.classList.toggle("is-break", shown.reckoned.current?.item.form === "break");
    fit(element);
  });
  fitting(element);
  return { element, show: (now) => { shown = now; draw(seen(now)); } };
}

/** How an item is read out when it begins. */
export const announced = ({ item, minutes: count }, total) => `Punkt ${item.n} af ${total}: ${item.title}, ${minutes(count)}`;
