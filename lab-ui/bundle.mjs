// What both builds share: paths, a bundle of one entry, and the licence of what is in it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Return the script and the style of an entry, minified; the script is a module if it exports something ("es"). */
export async function bundle(name, format = "iife") {
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
      lib: { entry: here(`src/${name}/main.ts`), name, formats: [format], fileName: name },
    },
  });
  const files = (Array.isArray(made) ? made : [made]).flatMap(({ output }) => output);
  const css = files.find(({ fileName }) => fileName.endsWith(".css"))?.source ?? "";
  return { code: files.find(({ type }) => type === "chunk").code.trim(), css: String(css).trim() };
}

/** Return the name, version and licence of a bundled package. */
export function licence(name) {
  const { version } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), "utf8"));
  const text = there(here(`node_modules/${name}/LICENSE`)) || readFileSync(here(`node_modules/${name}/LICENSE.md`), "utf8");
  return `${name} ${version}\n\n${text.trim()}`;
}

/** Return what a file holds; "" where it was never built. */
export function there(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
