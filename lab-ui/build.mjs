// Build the report into one HTML file: script and style inside, named by their hashes in its policy.
//
// usage: npm run build            writes ../src/thalweg/report/page/report.html
//        npm run build -- --check ends with status 1 if what is there differs

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle, here, licence, there } from "./bundle.mjs";

const TARGET = here("../src/thalweg/report/page/report.html");

const { code, css } = await bundle("report");
// In a script element HTML looks for these two.
const script = code.replaceAll(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
if (css.includes("</")) throw new Error("the style would end early");

const hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
const parts = {
  "{script-hash}": hash(script),
  "{style-hash}": hash(css),
  "{licences}": `<!-- The script of this page is part of Thalweg (BSD 3-Clause) and contains:\n\n${licence("uplot")}\n-->`,
  "{style}": css,
  "{script}": script,
};
let page = readFileSync(here("src/report/report.html"), "utf8");
for (const [place, text] of Object.entries(parts)) page = page.split(place).join(text);

if (process.argv.includes("--check")) {
  if (there(TARGET) !== page) {
    console.error(`${TARGET} is not what lab-ui/ builds: run "make page" and commit it.`);
    process.exit(1);
  }
} else {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, page);
  console.log(`${TARGET}: ${Math.round(page.length / 1000)} kB`);
}
