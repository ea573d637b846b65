// The filters of the catalogue and of the measures: "or" within a facet, "and" across. The choice lies in the address
// (#emne=lunger,aeldre&data=…), so it can be sent, and the back button works, also under file://.
import { showChips } from "./chips.js";
import { arrange } from "./order.js";

const words = (card, facet) => (card.getAttribute(`data-${facet}`) ?? "").split(/\s+/).filter(Boolean);

function readHash() {
  const chosen = new Map();
  // A link from another page asks (?foerste=ja): a place of that name is not on the page.
  for (const [facet, values] of new URLSearchParams(location.hash.slice(1) || location.search)) {
    chosen.set(facet, new Set(values.split(",").filter(Boolean)));
  }
  return chosen;
}

function writeHash(form, order) {
  const parts = [...form.querySelectorAll("[data-facet]")].map((set) => {
    const values = [...set.querySelectorAll("input:checked")].map((input) => encodeURIComponent(input.value));
    return values.length ? `${encodeURIComponent(set.dataset.facet)}=${values.join(",")}` : "";
  }).filter(Boolean);
  if (order?.value) parts.push(`orden=${order.value}`);
  return parts.length ? `#${parts.join("&")}` : "";
}

export function filters() {
  const form = document.querySelector("form[data-filters]");
  if (!form) return;
  const cards = [...document.querySelectorAll("[data-card]")];
  const sets = [...form.querySelectorAll("[data-facet]")];
  const status = document.querySelector("[data-filter-status]");
  const empty = document.querySelector("[data-filter-empty]");
  const reset = document.querySelector("[data-filter-reset]");
  const chips = document.querySelector("[data-filter-chips]");
  const order = document.querySelector("[data-order]");
  const fold = form.closest("details");
  const number = document.querySelector("[data-filter-count]");

  const matches = (card, choice, except) => choice.every(({ facet, values }) =>
    facet === except || !values.size || words(card, facet).some((word) => values.has(word)));

  const things = status?.dataset.filterStatus;
  const show = () => {
    const choice = sets.map((set) => ({
      facet: set.dataset.facet,
      values: new Set([...set.querySelectorAll("input:checked")].map((input) => input.value)),
    }));
    let left = 0;
    for (const card of cards) {
      card.hidden = !matches(card, choice);
      if (!card.hidden) left += 1;
    }
    // A count says what one would get with the other facets' choices: that is what choosing it adds.
    for (const set of sets) {
      const within = cards.filter((card) => matches(card, choice, set.dataset.facet));
      for (const input of set.querySelectorAll("input")) {
        const count = within.filter((card) => words(card, set.dataset.facet).includes(input.value)).length;
        const label = input.closest("label");
        label.classList.toggle("zero", count === 0);
        const figure = label.querySelector(".count");
        if (figure) figure.textContent = count;
      }
    }
    const chosen = [...form.querySelectorAll("input:checked")];
    if (status) status.textContent = chosen.length ? `${left} af ${cards.length} ${things}` : `${cards.length} ${things}`;
    if (empty) empty.hidden = left > 0;
    if (reset) reset.hidden = !chosen.length;
    if (number) number.textContent = chosen.length ? `${chosen.length} valgt, ${left ? `${left} af ${cards.length}` : "ingen"} passer` : "";
    if (chips) showChips(chips, chosen, change);
    if (order) arrange(cards, order.value);
  };

  const fromAddress = () => {
    const chosen = readHash();
    for (const set of sets) {
      for (const input of set.querySelectorAll("input")) input.checked = chosen.get(set.dataset.facet)?.has(input.value) ?? false;
    }
    if (order) {
      order.value = [...chosen.get("orden") ?? [""]].join();
      if (order.selectedIndex < 0) order.value = "";
    }
    show();
  };

  function change() {
    const hash = writeHash(form, order);
    const address = location.href.split(/[?#]/)[0] + hash;
    if (address !== location.href) history.pushState(null, "", address);
    show();
  }

  form.addEventListener("change", change);
  order?.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  reset?.addEventListener("click", () => { form.reset(); for (const input of form.elements) input.checked = false; change(); });
  addEventListener("popstate", fromAddress);
  addEventListener("hashchange", fromAddress);

  // Beside the list on a wide screen, folded above it on a narrow one.
  if (fold) {
    const narrow = matchMedia("(max-width: 900px)");
    const adapt = () => { fold.open = !narrow.matches; };
    narrow.addEventListener("change", adapt);
    adapt();
  }
  fromAddress();
}
