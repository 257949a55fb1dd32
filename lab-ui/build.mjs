// Build the report into one HTML file: script and style inside, named by their hashes in its policy.
//
// usage: npm run build            writes ../src/thalweg/report/page/report.html
//        npm run build -- --check ends with status 1 if what is there differs

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = here("../src/thalweg/report/page/report.html");

const made = await build({
  root: here("."),
  configFile: false,
  logLevel: "warn",
  build: {
    write: false,
    target: "es2022",
    minify: "esbuild",
    cssMinify: "esbuild",
    cssTarget: "chrome111",
    lib: { entry: here("src/report/main.ts"), name: "report", formats: ["iife"], fileName: "report" },
  },
});
const files = (Array.isArray(made) ? made : [made]).flatMap(({ output }) => output);
const code = files.find(({ type }) => type === "chunk").code.trim();
const css = String(files.find(({ fileName }) => fileName.endsWith(".css")).source).trim();
// In a script element HTML looks for these two.
const script = code.replaceAll(/<\/(?=script)/gi, "<\\/").replaceAll("<!--", "<\\!--");
if (css.includes("</")) throw new Error("the style would end early");

const hash = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
const licence = (name) => {
  const { version } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), "utf8"));
  return `${name} ${version}\n\n${readFileSync(here(`node_modules/${name}/LICENSE`), "utf8").trim()}`;
};
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
  let there = "";
  try {
    there = readFileSync(TARGET, "utf8");
  } catch {
    // it was never built
  }
  if (there !== page) {
    console.error(`${TARGET} is not what lab-ui/ builds: run "make page" and commit it.`);
    process.exit(1);
  }
} else {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, page);
  console.log(`${TARGET}: ${Math.round(page.length / 1000)} kB`);
}
