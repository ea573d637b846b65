// Marks the part being read in "På siden".
export function onpage() {
  const links = [...document.querySelectorAll(".onpage .toc a")];
  const parts = links
    .map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
    .filter((part) => part.heading);
  if (!parts.length) return;

  let planned = false;
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
