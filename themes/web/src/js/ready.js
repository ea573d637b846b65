// Says that scripts run (the theme's own script does the same), and remembers where this file lies.
const root = document.documentElement;
root.classList.remove("no-js");
root.classList.add("js");

/** The folder of klynge.js, also under file://: other files are loaded from beside it. */
export const here = new URL(".", document.currentScript?.src ?? location.href);
