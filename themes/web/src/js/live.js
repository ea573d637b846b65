// A figure made interactive when the reader asks: the library is loaded from beside this file, once, on the first click.
import { here } from "./ready.js";
import { locale, paint } from "./plotly-look.js";

const alive = new Map(); // figure → {box, spec}
let loading = null;

function library() {
  loading ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = new URL("plotly-basic.min.js", here).href;
    script.onload = () => { window.Plotly.register(locale); done(window.Plotly); };
    script.onerror = () => { loading = null; script.remove(); failed(new Error("plotly")); };
    document.head.append(script);
  });
  return loading;
}

const own = (figure) => figure.querySelector("select[data-own]")?.value ?? "";

const config = {
  locale: "da",
  displaylogo: false,
  responsive: true,
  modeBarButtonsToRemove: ["select2d", "lasso2d", "autoScale2d", "zoomIn2d", "zoomOut2d", "hoverClosestCartesian", "hoverCompareCartesian", "toggleSpikelines"],
};

export function repaintAll() {
  for (const [figure, { box, spec }] of alive) {
    const { data, layout } = paint(spec, own(figure));
    window.Plotly.react(box, data, layout, config);
  }
}

function still(figure, button) {
  const { box } = alive.get(figure);
  window.Plotly.purge(box);
  box.remove();
  alive.delete(figure);
  figure.classList.remove("is-live");
  button.textContent = "Interaktiv figur";
}

async function start(figure, button) {
  const spec = JSON.parse(figure.querySelector("template.figdata").content.textContent);
  const Plotly = await library();
  const box = document.createElement("div");
  box.className = "figlive";
  figure.querySelector(".fig-wide").before(box);
  figure.classList.add("is-live");
  alive.set(figure, { box, spec });
  const { data, layout } = paint(spec, own(figure));
  await Plotly.newPlot(box, data, layout, config);
  button.textContent = "Vis stillbillede";
}

function sayError(button) {
  const message = document.createElement("span");
  message.className = "figerror";
  message.setAttribute("role", "alert");
  message.textContent = "Den interaktive figur kunne ikke hentes. Figuren og tabellen her på siden viser de samme tal.";
  button.after(message);
}

export function liveButton(figure) {
  const button = figure.querySelector("[data-live]");
  if (!button || !figure.querySelector("template.figdata")) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    figure.querySelector(".figerror")?.remove();
    if (alive.has(figure)) return still(figure, button);
    button.disabled = true;
    try { await start(figure, button); } catch (error) {
      console.error(error);
      if (alive.has(figure)) still(figure, button);
      sayError(button);
    }
    button.disabled = false;
    button.focus();
  });
}

new MutationObserver(repaintAll).observe(document.body, { attributes: true, attributeFilter: ["data-md-color-scheme"] });
