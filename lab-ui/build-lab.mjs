// Build the lab's page: a script, a style and a document, which the lab's server hands out.
//
// usage: node build-lab.mjs            writes ../src/thalweg/lab/page/
//        node build-lab.mjs --check    ends with status 1 if what is there differs

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const TARGET = here("../src/thalweg/lab/page/");
const MOST = 300_000; // bytes in all, gzipped

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
    lib: { entry: here("src/lab/main.ts"), name: "lab", formats: ["iife"], fileName: "lab" },
  },
});
const files = (Array.isArray(made) ? made : [made]).flatMap(({ output }) => output);
const licence = (name) => {
  const { version } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), "utf8"));
  return `${name} ${version}\n\n${readFileSync(here(`node_modules/${name}/LICENSE`), "utf8").trim()}`;
};
const contains = `/*! Part of Thalweg (BSD 3-Clause). Contains:\n\n${licence("three")}\n\n${licence("uplot")}\n*/\n`;
const parts = {
  "lab.js": contains + files.find(({ type }) => type === "chunk").code.trim() + "\n",
  "lab.css": String(files.find(({ fileName }) => fileName.endsWith(".css")).source).trim() + "\n",
  "lab.html": readFileSync(here("src/lab/lab.html"), "utf8"),
};
const size = gzipSync(Object.values(parts).join("")).length;
if (size > MOST) throw new Error(`the page has ${size} bytes gzipped, ${MOST} are allowed`);
for (const [name, text] of Object.entries(parts)) {
  if (process.argv.includes("--check")) {
    let there = "";
    try {
      there = readFileSync(TARGET + name, "utf8");
    } catch {
      // it was never built
    }
    if (there !== text) {
      console.error(`${TARGET}${name} is not what lab-ui/ builds: run "make page" and commit it.`);
      process.exit(1);
    }
  } else {
    mkdirSync(TARGET, { recursive: true });
    writeFileSync(TARGET + name, text);
  }
}
console.log(`the lab's page: ${Math.round(size / 1000)} kB gzipped`);
