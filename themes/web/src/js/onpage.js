// Marks the part being read in "På siden".

/** Scroll a list that is longer than the window to its marked entry, and nothing else; not while the reader is in it. */
function follow(list, link) {
  if (list.matches(":hover, :has(:focus-visible)")) return;
  const box = list.getBoundingClientRect();
  const entry = link.getBoundingClientRect();
  if (entry.top < box.top || entry.bottom > box.bottom) {
    list.scrollBy({ top: entry.top - box.top - (box.height - entry.height) / 2, behavior: "instant" });
  }
}

export function onpage() {
  const links = [...document.querySelectorAll(".onpage .toc a")];
  const parts = links
    .map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((part) => part.heading);
  if (!parts.length) return;

  const list = document.querySelector(".onpage");
  let planned = false;
  let last;
  const mark = () => {
    planned = false;
    const line = innerHeight * 0.25;
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const shown = parts.filter((part) => part.heading.offsetParent);
    let now = shown.filter((part) => part.heading.getBoundingClientRect().top <= line).pop();
    if (atEnd && scrollY > 0) now = shown.at(-1);
    for (const part of parts) {
      if (part === now) part.link.setAttribute("aria-current", "location");
      else part.link.removeAttribute("aria-current");
    }
    if (now && now !== last) follow(list, now.link);
    last = now;
  };
  const plan = () => { if (!planned) { planned = true; requestAnimationFrame(mark); } };
  // What is hidden by another choice on the page (system, audience) is not in the list either.
  const prune = () => {
    for (const link of document.querySelectorAll(".toc a")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      link.parentElement.hidden = Boolean(heading) && heading.offsetParent === null;
    }
    plan();
  };
  addEventListener("scroll", plan, { passive: true });
  document.addEventListener("klynge:shown", prune);
  addEventListener("resize", plan);
  prune();
}
