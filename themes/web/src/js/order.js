// The order of the catalogue's cards: as delivered, topic by topic, or by what each card says of itself. Those that are
// alike keep the order they were delivered in.
const compared = {
  minutter: (one, other) => (Number(one.dataset.minutter) || Infinity) - (Number(other.dataset.minutter) || Infinity),
  arbejde: (one, other) => Number(one.dataset.arbejde) - Number(other.dataset.arbejde),
  dag: (one, other) => other.dataset.dag.localeCompare(one.dataset.dag),
};

/** Put cards in order before whatever else stands in their list; `by` is empty for the order of the page. */
export function arrange(cards, by) {
  const list = cards[0]?.parentElement;
  if (!list || (list.dataset.orderedBy ?? "") === by) return;
  list.dataset.orderedBy = by;
  list.prepend(...(compared[by] ? [...cards].sort(compared[by]) : cards));
}
