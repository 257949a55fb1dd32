// Build the pages that are one HTML file: script and style inside, named by their hashes in its policy.
//
// usage: npm run build            writes ../src/thalweg/report/page/*.html
//        npm run build -- --check ends with status 1 if what is there differs

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle, here, licence, there } from "./bundle.mjs";

const PAGES = { report: ["uplot"], surface: ["three"] }; // each with the packages that its script contains

const hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

for (const [name, packages] of Object.entries(PAGES)) {
  const target = here(`../src/thalweg/report/page/${name}.html`);
  const { code, css } = await bundle(name);
  // In a script element HTML looks for these two.
  const script = code.replaceAll(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
  if (css.includes("</")) throw new Error("the style would end early");
  const licences = packages.map(licence).join("\n\n");
  const parts = {
    "{script-hash}": hash(script),
    "{style-hash}": hash(css),
    "{licences}": `<!-- The script of this page is part of Thalweg (BSD 3-Clause) and contains:\n\n${licences}\n-->`,
    "{style}": css,
    "{script}": script,
  };
  let page = readFileSync(here(`src/${name}/${name}.html`), "utf8");
  for (const [place, text] of Object.entries(parts)) page = page.split(place).join(text);
  if (process.argv.includes("--check")) {
    if (there(target) !== page) {
      console.error(`${target} is not what lab-ui/ builds: run "make page" and commit it.`);
      process.exit(1);
    }
  } else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, page);
    console.log(`${target}: ${Math.round(page.length / 1000)} kB`);
  }
}
