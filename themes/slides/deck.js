(() => {
  "use strict";
  // Without this script the slides are read by scrolling; the buttons stay hidden then.
  const slides = [...document.querySelectorAll(".slide")];
  const bar = document.querySelector("nav");
  const button = (name) => bar.querySelector(`[data-do="${name}"]`);
  let at = 0;

  const go = (to) => {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    slides[at].scrollIntoView({ block: "start" });
    remember();
  };
  const remember = () => {
    if (location.hash !== `#${at + 1}`) history.replaceState(null, "", `#${at + 1}`);
  };
  const notes = () => {
    const shown = button("notes").getAttribute("aria-pressed") !== "true";
    button("notes").setAttribute("aria-pressed", String(shown));
    for (const note of document.querySelectorAll(".notes")) note.hidden = !shown;
    go(at);
  };
  const full = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.();
  };
  const act = { back: () => go(at - 1), on: () => go(at + 1), notes, full, first: () => go(0), last: () => go(slides.length - 1) };
  // The arrows up and down scroll, as a slide with very many practices is taller than the screen.
  const keys = {
    ArrowRight: "on", PageDown: "on", " ": "on", ArrowLeft: "back", PageUp: "back",
    Home: "first", End: "last", n: "notes", N: "notes", f: "full", F: "full",
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " " && event.target.closest("button, a")) return;
    const name = event.key === " " && event.shiftKey ? "back" : keys[event.key];
    if (!name) return;
    event.preventDefault();
    act[name]();
  });
  bar.addEventListener("click", (event) => act[event.target.dataset.do]?.());

  // A hand that scrolls moves the number too.
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) if (entry.isIntersecting) { at = slides.indexOf(entry.target); remember(); }
  }, { rootMargin: "-50% 0px -50% 0px" });
  const named = () => slides.findIndex((slide) => `#${slide.id}` === location.hash);
  addEventListener("hashchange", () => go(Math.max(named(), 0)));
  document.fonts.ready.then(() => { if (named() > 0) go(named()); for (const slide of slides) seen.observe(slide); });
  bar.hidden = false;
})();
