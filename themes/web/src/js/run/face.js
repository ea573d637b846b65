// The round table seen from above is a clock: the table is sixty minutes, the twelve seats are five each, and the time
// left lies from twelve o'clock on and shrinks back to it.
const SVG = "http://www.w3.org/2000/svg";
const HOUR = 3600;

function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const at = (turn, radius) => {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return `${(100 + radius * Math.cos(angle)).toFixed(2)} ${(100 + radius * Math.sin(angle)).toFixed(2)}`;
};

/** A piece of the table from twelve o'clock, as much of it as `share` says. */
function piece(share) {
  if (share <= 0) return "";
  const end = Math.min(share, 0.9999);
  const large = end > 0.5 ? 1 : 0;
  return `M${at(0, 76)}A76 76 0 ${large} 1 ${at(end, 76)}L${at(end, 57)}A57 57 0 ${large} 0 ${at(0, 57)}Z`;
}

/** The clock face: `svg` to place, `show(left, figure)` to set; the words beside it say the same to those who listen. */
export function face() {
  const svg = shape("svg", { viewBox: "0 0 200 200", class: "run-face", "aria-hidden": "true", focusable: "false" });
  const seats = Array.from({ length: 12 }, (_, n) => {
    const [cx, cy] = at(n / 12, 91).split(" ");
    return shape("circle", { class: "seat", cx, cy, r: 6.4 });
  });
  const time = shape("path", { class: "time", d: "" });
  const figure = shape("text", { class: "figure", x: 100, y: 100, "text-anchor": "middle" });
  svg.append(
    ...seats, shape("circle", { class: "table", cx: 100, cy: 100, r: 66.5 }), time,
    shape("path", { class: "start", d: `M${at(0, 55)}L${at(0, 78)}` }), figure,
  );
  const show = (left, text) => {
    const share = Math.max(left, 0) / HOUR;
    time.setAttribute("d", piece(share));
    seats.forEach((seat, n) => seat.classList.toggle("on", share > 0 && n / 12 < share));
    figure.textContent = text;
    // Two digits fill the table; 1:47 and 120 must stay inside it too.
    const size = text.length > 3 ? 42 : text.length > 2 ? 50 : 74;
    figure.setAttribute("font-size", size);
    figure.setAttribute("dy", size * 0.335);
  };
  return { svg, show };
}
