// Build the lab's page: a script, a style and a document, which the lab's server hands out.
//
// usage: node build-lab.mjs            writes ../src/thalweg/lab/page/
//        node build-lab.mjs --check    ends with status 1 if what is there differs

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bundle, here, licence, there } from "./bundle.mjs";

const TARGET = here("../src/thalweg/lab/page/");
const MOST = 300_000; // bytes in all, gzipped

const { code, css } = await bundle("lab");
const contains = `/*! Part of Thalweg (BSD 3-Clause). Contains:\n\n${licence("three")}\n\n${licence("uplot")}\n\n${licence("gifenc")}\n*/\n`;
const parts = {
  "lab.js": contains + code + "\n",
  "lab.css": css + "\n",
  "lab.html": readFileSync(here("src/lab/lab.html"), "utf8"),
};
const size = gzipSync(Object.values(parts).join("")).length;
if (size > MOST) throw new Error(`the page has ${size} bytes gzipped, ${MOST} are allowed`);
for (const [name, text] of Object.entries(parts)) {
  if (process.argv.includes("--check")) {
    if (there(TARGET + name) !== text) {
      console.error(`${TARGET}${name} is not what lab-ui/ builds: run "make page" and commit it.`);
      process.exit(1);
    }
  } else {
    mkdirSync(TARGET, { recursive: true });
    writeFileSync(TARGET + name, text);
  }
}
console.log(`the lab's page: ${Math.round(size / 1000)} kB gzipped`);
