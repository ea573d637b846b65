// Bundle the browser's modules into build/web: one stylesheet, one script, the chart library, the mark.
// Run in themes/web: `node build.mjs`. Equal input gives equal bytes; nothing is fetched.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = dirname(fileURLToPath(import.meta.url));
const target = join(web, "..", "..", "build", "web");

await mkdir(target, { recursive: true });
await build({
  absWorkingDir: web,
  entryPoints: ["src/klynge.css", "src/klynge.js", "src/search-worker.js"],
  outdir: target,
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  format: "iife",
  target: ["chrome111", "edge111", "firefox121", "safari16.4"],
  external: ["./fonts/*"], // written by subset_fonts.py, beside the stylesheet
  logLevel: "warning",
});

const plotly = join(web, "node_modules", "plotly.js-basic-dist-min", "plotly-basic.min.js");
await copyFile(plotly, join(target, "plotly-basic.min.js"));
// Lets the search run from file://, where a browser starts no worker. Loaded there only.
await copyFile(join(web, "node_modules", "iframe-worker", "shim", "index.js"), join(target, "iframe-worker.js"));
await copyFile(join(web, "src", "maerke.svg"), join(target, "maerke.svg"));
