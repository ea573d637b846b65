// What a browser can do for a screen in a room: keep it on, and fill it. Where it cannot, nothing is said.
let lock = null;
let wanted = false;

async function ask() {
  if (!wanted || document.visibilityState !== "visible") return;
  try { lock = await navigator.wakeLock?.request("screen"); } catch { lock = null; }
}

export function stayAwake() {
  wanted = true;
  document.addEventListener("visibilitychange", ask); // a browser lets go when the window is hidden
  return ask();
}

export function maySleep() {
  wanted = false;
  document.removeEventListener("visibilitychange", ask);
  lock?.release().catch(() => {});
  lock = null;
}

/** Full screen on and off. A browser may refuse, as it does after a reload: the meeting is shown without. */
export function fullScreen(page) {
  if (document.fullscreenElement) return document.exitFullscreen();
  return page.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
}
