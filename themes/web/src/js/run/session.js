// One meeting on one screen: the state, the clock and the address, and what each key does to them.
import { plan } from "../plan/plan.js";
import { readChoices } from "../plan/address.js";
import { readRun, writeRun } from "./address.js";
import { commandOf } from "./keys.js";
import { unfolded } from "./late.js";
import { follows, leads } from "./projector.js";
import { reckon } from "./reckon.js";
import { fullScreen, maySleep, stayAwake } from "./room.js";
import { screen } from "./screen.js";
import { add, back, cut, fresh, next, pause, uncut } from "./state.js";
import { nearest } from "./words.js";

const SHARED = ["back", "next", "add", "pause", "hide"]; // pressed in the projector's window they work in the first one
const SINGLE = ["notes", "cuts", "window"]; // and these never work in it
const MINUTES = 2;
const seconds = () => Math.floor(Date.now() / 1000);

/** Open the mode on this page's meeting, as the address has it. `data` is the page's plan data. */
export function session(data) {
  const count = data.items.length;
  let search, state, view, choices, items, timer;
  let helping = false;
  let letters = true;

  const parts = screen({
    press,
    // The cuts stay in sight after one is taken or taken back, until the next item begins.
    cut: (cuts) => change(cut(state, cuts), true),
    uncut: (numbers) => change(uncut(state, numbers), true),
    restart: () => { helping = false; change(fresh()); parts.begin.focus(); },
    letters: (on) => { letters = on; },
  });
  const lead = leads(() => search, (name) => { if (SHARED.includes(name)) press(name); });
  const child = follows((sent) => {
    if (!view?.projector) return;
    const first = readRun(sent, count, seconds());
    state = first.state;
    view = { ...first.view, open: true, notes: false, projector: true };
    keep(sent);
  });
  const commands = {
    back: () => change(back(state, seconds())),
    next: () => {
      const began = document.activeElement === parts.begin;
      change(next(state, seconds(), count), view.cuts ? null : view.cuts);
      if (began) parts.button("next").focus();
    },
    add: () => change(add(state, MINUTES, count)),
    pause: () => change(pause(state, seconds(), count)),
    hide: () => look({ hidden: !view.hidden }),
    // Notes need the room: cuts that were asked for before are folded again.
    notes: () => look({ notes: !view.notes, cuts: view.cuts && null }),
    cuts: () => look({ cuts: !unfolded(reckoned(), view.cuts, view.notes) }),
    window: project,
    full: () => fullScreen(parts.page),
    help: () => {
      helping = !helping;
      show();
      (helping ? parts.helping : parts.button("help")).focus();
    },
    close: () => {
      if (helping) return commands.help();
      if (view.projector && child.isLed()) window.close();
      if (!window.closed) close(); // a window that no other opened stays
    },
  };

  function press(name) {
    parts.alarm("");
    if (view.projector && (SINGLE.includes(name) || (SHARED.includes(name) && child.ask(name)))) return;
    commands[name]?.();
  }
  function change(to, cuts = view.cuts) {
    state = to;
    view = { ...view, cuts };
    keep(location.search);
  }
  function look(other) {
    view = { ...view, ...other };
    keep(location.search);
  }
  /** Take an address as the meeting's, with this state in it: what another part of the page keeps there is kept. */
  function keep(from) {
    search = writeRun(from, { state, view });
    try { history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`); } catch (error) { console.error(error); }
    read();
    show();
    lead.tell();
  }
  function read() {
    choices = readChoices(search, data);
    items = plan(data, choices).items;
  }
  function reckoned() {
    const now = seconds();
    const start = choices.start === null ? null : nearest(choices.start, state.begins[0] ?? now);
    return reckon(items, state, now, start);
  }
  function show() {
    parts.show({ data, choices, items, state, view, helping, now: seconds(), reckoned: reckoned(), projecting: lead.isOpen() });
  }
  function tick() {
    show();
    if (view.projector) child.ready();
    timer = setTimeout(tick, 1000 - (Date.now() % 1000));
  }
  function project() {
    if (lead.isOpen()) lead.close();
    else if (!lead.open()) parts.alarm("Browseren åbnede ikke vinduet. Tillad pop op-vinduer for siden, og prøv igen.");
    show();
  }
  /** `asked`: by a button and not by the address, which alone may open the notes. */
  function open(asked) {
    ({ state, view } = readRun(location.search, count, seconds()));
    view.open = true;
    if (asked) view.projector = false;
    if (view.projector || asked) view.notes = false;
    if (!parts.dialog.isConnected) document.body.append(parts.dialog);
    parts.dialog.showModal();
    keep(location.search);
    parts.button("next").focus();
    if (!parts.begin.hidden) parts.begin.focus();
    stayAwake();
    tick();
  }
  function close() {
    parts.dialog.close();
    left();
  }
  /** After the dialog is closed: by a key, or by a browser that does not ask a second time. */
  function left() {
    if (!view.open) return;
    lead.close();
    clearTimeout(timer);
    maySleep();
    look({ open: false, notes: false, projector: false });
    const there = () => document.querySelector("[data-run]")?.focus();
    if (document.fullscreenElement) document.exitFullscreen().then(there);
    there();
  }

  parts.dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    press("close");
  });
  parts.dialog.addEventListener("close", left);
  // On the window and first of all: after a click on plain text nothing has the focus, and the theme's own keys must rest.
  addEventListener("keydown", (event) => {
    if (!parts.dialog.open) return;
    event.stopPropagation();
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (way && !event.target.closest?.(".run-help, input") && parts.turn(way)) event.preventDefault();
    const name = commandOf(event, letters);
    const scrolls = event.key.startsWith("Page") && event.target.closest?.('[tabindex="0"]');
    if (!name || scrolls) return;
    event.preventDefault();
    press(name);
  }, true);
  return { open, full: commands.full };
}
