// What the interactive figures look like: colours by role, from the page's own tokens, and Danish words and numbers.
export const locale = {
  moduleType: "locale",
  name: "da",
  dictionary: {
    "Download plot as a PNG": "Hent som PNG",
    "Download plot": "Hent figuren",
    "Zoom": "Zoom",
    "Pan": "Flyt",
    "Reset axes": "Nulstil akser",
    "Taking snapshot - this may take a few seconds": "Laver billedet, det kan tage et øjeblik",
    "Snapshot succeeded": "Billedet er hentet",
    "Sorry, there was a problem downloading your snapshot!": "Billedet kunne ikke hentes",
    "Double-click to zoom back out": "Dobbeltklik for at zoome ud igen",
  },
  format: { decimal: ",", thousands: ".", grouping: [3], currency: ["", " kr."], date: "%d-%m-%Y" },
};

const token = (name) => getComputedStyle(document.body).getPropertyValue(`--kp-${name}`).trim();
const clear = "rgba(0,0,0,0)";

/** The letters of a trace's points, in order: that is how a chosen practice is found. */
function letters(trace) {
  if (trace.ids) return trace.ids;
  if (trace.type === "bar") return trace.orientation === "h" ? trace.y : trace.x;
  return Array.isArray(trace.text) ? trace.text : [];
}

const looks = {
  mean: () => ({ line: { color: token("ink"), width: 1.5 } }),
  median: () => ({ line: { color: token("ink-2"), width: 1.5, dash: "dash" } }),
  target: () => ({ line: { color: token("ink"), width: 1.25 } }), // its dash stands in the figure
  reference: () => ({ line: { color: token("ink"), width: 1.25 } }),
  limit95: () => ({ line: { color: token("ink-2"), width: 1.25 } }),
  limit998: () => ({ line: { color: token("ink-2"), width: 1.25, dash: "5px,4px" } }),
  series: () => ({ line: { color: token("ink"), width: 2 }, marker: { color: token("paper"), line: { color: token("ink"), width: 1.5 } } }),
  // An open symbol takes its colour from the marker, not from the marker's line.
  before: () => ({ marker: { color: token("ink-2"), line: { color: token("ink-2"), width: 1.5 } } }),
  now: () => ({ marker: { color: token("ink-2") } }),
  move: () => ({ line: { color: token("ink-2"), width: 1.5 } }),
  outside: () => ({ marker: { color: token("mark"), line: { color: token("okker"), width: 1.75 } } }),
  few: () => ({ marker: { color: clear, line: { color: token("bar-fill"), width: 1.5 }, pattern: { shape: "/", fgcolor: token("bar-fill"), bgcolor: clear, size: 6, solidity: 0.4 } } }),
  others: (trace) => (trace.type === "bar"
    ? { marker: { color: token("bar-fill") } }
    : { marker: { color: token("paper"), line: { color: token("rule-strong"), width: 1.25 } } }),
};

function dress(trace, own) {
  const role = trace.meta?.role ?? "others";
  const look = (looks[role] ?? looks.others)(trace);
  const out = { ...trace, line: { ...trace.line, ...look.line }, marker: { ...trace.marker, ...look.marker } };
  const mine = letters(trace).indexOf(own);
  if (own && mine >= 0 && look.marker) {
    const points = letters(trace).map((_, index) => (index === mine ? token("accent") : out.marker.color));
    out.marker = { ...out.marker, color: points };
  }
  if (trace.mode?.includes("text") && look.marker) {
    out.textfont = { ...trace.textfont, color: letters(trace).map((_, index) => (own && index === mine ? token("on-accent") : token("ink"))) };
  } else if (trace.text) {
    out.textfont = { ...trace.textfont, color: token("ink") };
  }
  return out;
}

const axis = (given) => ({
  ...given,
  title: { ...given.title, font: { size: 14, ...given.title?.font, color: token("ink-2") } },
  color: token("ink-2"), gridcolor: token("rule"), linecolor: token("rule-strong"), zerolinecolor: token("rule-strong"), automargin: true,
});

/** The figure as the charts floor made it, in the colours of the page as it is now. */
export function paint({ data, layout = {} }, own = "") {
  const dressed = {
    ...layout,
    paper_bgcolor: clear,
    plot_bgcolor: clear,
    separators: ",.",
    font: { ...layout.font, family: '"Source Sans 3", sans-serif', size: 14, color: token("ink-2") },
    hoverlabel: { bgcolor: token("paper"), bordercolor: token("ink"), font: { color: token("ink"), family: '"Source Sans 3", sans-serif' } },
    modebar: { bgcolor: clear, color: token("ink-3"), activecolor: token("accent") },
    margin: { l: 40, r: 16, t: 36, b: 48, ...layout.margin },
  };
  delete dressed.width; // the column decides
  for (const name of Object.keys(layout).filter((key) => /^[xy]axis\d*$/.test(key))) dressed[name] = axis(layout[name]);
  dressed.xaxis ??= axis({});
  dressed.yaxis ??= axis({});
  dressed.shapes = (layout.shapes ?? []).map((shape) => ({ ...shape, line: { ...shape.line, color: token("ink") } }));
  dressed.annotations = (layout.annotations ?? []).map((note) => ({ ...note, font: { ...note.font, color: token("ink") } }));
  return { data: data.map((trace) => dress(trace, own)), layout: dressed };
}
