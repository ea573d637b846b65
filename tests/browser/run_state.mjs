// The meeting mode's pure modules, a line of JSON at a time: {items, start, steps: [{do, at}]} gives what holds after each
// step. The first step is taken from what `search` says, when it says something.
import { createInterface } from "node:readline";
import { readRun, writeRun } from "../../themes/web/src/js/run/address.js";
import { reckon } from "../../themes/web/src/js/run/reckon.js";
import { add, back, cut, fresh, next, pause, uncut } from "../../themes/web/src/js/run/state.js";

const VIEW = { open: true, notes: true, hidden: true, cuts: false, projector: false };

function step(state, { do: what, at, n = 0 }, items, start) {
  const { offers, enough, taken } = reckon(items, state, at, start);
  return {
    next: () => next(state, at, items.length), back: () => back(state, at), add: () => add(state, 2, items.length),
    pause: () => pause(state, at, items.length), look: () => state,
    forge: () => cut(state, [{ item: 1 + (n % items.length), to: 0 }]), all: () => cut(state, enough.cuts),
    cut: () => (offers.length ? cut(state, [offers[n % offers.length]]) : state),
    uncut: () => (taken.length ? uncut(state, [taken[n % taken.length].item]) : state),
  }[what]();
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const { items, start, steps, search: given } = JSON.parse(line);
  let state = given === undefined ? fresh() : readRun(given, items.length, steps[0].at).state;
  const after = steps.map((one) => {
    state = step(state, one, items, start);
    const search = writeRun("?dato=2027-01-14&ukendt=%C3%A6", { state, view: VIEW });
    return { at: one.at, state, search, again: readRun(search, items.length, one.at), reckoned: reckon(items, state, one.at, start) };
  });
  process.stdout.write(`${JSON.stringify(after)}\n`);
});
