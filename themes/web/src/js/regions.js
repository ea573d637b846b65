// A table that is wider than the screen scrolls, and what scrolls must be reached with the keyboard. The theme's script
// wraps plain tables after the page is shown; the name comes from the table's caption or the heading above it.
const WRAPS = ".md-typeset__scrollwrap, .scroll:not([role]), pre";

function nameOf(wrap) {
  if (wrap.matches("pre")) return "Kodeeksempel";
  const caption = wrap.querySelector("caption")?.textContent.trim();
  let before = wrap.previousElementSibling;
  while (before && !/^H[1-6]$/.test(before.tagName)) before = before.previousElementSibling;
  return `Tabel: ${caption || before?.textContent.trim() || document.title}`;
}

function reach(wrap) {
  const scrolls = wrap.scrollWidth > wrap.clientWidth + 1;
  if (!scrolls) {
    for (const name of ["tabindex", "role", "aria-label"]) wrap.removeAttribute(name);
    return;
  }
  wrap.tabIndex = 0;
  wrap.setAttribute("role", "region");
  wrap.setAttribute("aria-label", nameOf(wrap));
}

export function regions() {
  const watch = new ResizeObserver((entries) => entries.forEach((entry) => reach(entry.target)));
  const find = () => document.querySelectorAll(WRAPS).forEach((wrap) => {
    if (wrap.dataset.reach) return;
    wrap.dataset.reach = "1";
    watch.observe(wrap);
  });
  find();
  const content = document.querySelector(".md-content__inner");
  if (content) new MutationObserver(find).observe(content, { childList: true, subtree: true });
}
