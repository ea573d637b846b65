// A second window for the projector. It follows the first by messages between the two, so it works from file:// as well,
// and it asks for the state each second: a first window that is reloaded finds it again.
const NAME = "klyngepakker-projektor";
const anywhere = location.protocol === "file:";
const target = anywhere ? "*" : location.origin; // from file:// every window is an origin of its own
const known = (event) => anywhere || event.origin === location.origin;

/** The first window's end: `search()` is its address now, `press(name)` does what a key in the other window asks for. */
export function leads(search, press) {
  let other = null;
  const tell = () => { if (other && !other.closed) other.postMessage({ klyngepakker: "tilstand", search: search() }, target); };
  addEventListener("message", (event) => {
    if (!known(event) || !event.source || event.source === window || event.source.opener !== window) return;
    if (event.data?.klyngepakker === "klar") { other = event.source; tell(); }
    if (event.data?.klyngepakker === "tast") press(String(event.data.name));
  });
  return {
    tell,
    isOpen: () => Boolean(other && !other.closed),
    open: () => {
      const query = new URLSearchParams(search());
      query.set("projektor", "1");
      if (query.get("vis") === "noter") query.delete("vis");
      other = window.open(`${location.pathname}?${query}`, NAME, "popup,width=1280,height=720");
      return Boolean(other);
    },
    close: () => { other?.close(); other = null; },
  };
}

/** The projector's end: `follow(search)` shows the first window's state. Without a first window it stands alone. */
export function follows(follow) {
  const first = () => (window.opener && !window.opener.closed ? window.opener : null);
  const say = (message) => first()?.postMessage(message, target);
  addEventListener("message", (event) => {
    if (!known(event) || event.source !== window.opener || event.data?.klyngepakker !== "tilstand") return;
    follow(String(event.data.search));
  });
  return {
    /** Whether another window opened this one: no other may be closed from here. */
    isLed: () => Boolean(window.opener),
    ready: () => say({ klyngepakker: "klar" }),
    /** Ask the first window to do what a key says; false when there is none. */
    ask: (name) => {
      if (!first()) return false;
      say({ klyngepakker: "tast", name });
      return true;
    },
  };
}
