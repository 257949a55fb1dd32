// Build the widget of notebooks: one module with script and style, which anywidget loads.
//
// usage: node build-widget.mjs            writes ../src/thalweg/lab/page/widget.js
//        node build-widget.mjs --check    ends with status 1 if what is there differs

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { transformWithEsbuild } from "vite";
import { bundle, here, licence, there } from "./bundle.mjs";

const TARGET = here("../src/thalweg/lab/page/widget.js");

// Vite keeps the line ends of modules.
const bundled = (await bundle("widget", "es")).code;
const { code } = await transformWithEsbuild(bundled, "widget.js", { minify: true, target: "es2022", sourcemap: false, legalComments: "none" });
const contains = `/*! Part of Thalweg (BSD 3-Clause). Contains:\n\n${licence("three")}\n\n${licence("uplot")}\n*/\n`;
const script = `${contains}${code.trim()}\n`;
if (process.argv.includes("--check")) {
  if (there(TARGET) !== script) {
    console.error(`${TARGET} is not what lab-ui/ builds: run "make page" and commit it.`);
    process.exit(1);
  }
} else {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, script);
}
console.log(`the widget: ${Math.round(gzipSync(script).length / 1000)} kB gzipped`);
