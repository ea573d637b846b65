// The theme's script runs the search ("/" opens it, arrows choose, Esc closes). Here: the front page's large field
// opens it with its words, also under file://, and closing gives the focus back.
export function search() {
  const toggle = document.getElementById("__search");
  const query = document.querySelector(".md-search__input");
  if (!toggle || !query) return;

  for (const form of document.querySelectorAll("form.bigsearch")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      query.value = form.elements.q.value;
      query.focus();
      query.dispatchEvent(new KeyboardEvent("keyup"));
    });
  }

  let before = null;
  query.addEventListener("focus", (event) => { before = event.relatedTarget; });
  toggle.addEventListener("change", () => {
    if (!toggle.checked && before && document.activeElement === document.body) before.focus({ preventScroll: true });
  });
}
