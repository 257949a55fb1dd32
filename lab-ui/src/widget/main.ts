/** The widget of notebooks (anywidget): the report of a race, or paths over a surface. */

import type { RaceDocument } from "../document";
import { h, refill } from "../dom";
import { reportInto } from "../report/report";
import type { Selection } from "../selection";
import { coloursOf, forgetRedraws } from "../theme";
import { isDark, whenThemeChanges } from "./notebook-theme";
import { STYLE } from "./style";
import { surfaceInto, type Shown } from "./surface";

/** What anywidget gives. */
interface Model {
  get(name: "race"): RaceDocument | Record<string, never>;
  get(name: "surface"): DataView | ArrayBuffer | Uint8Array | null;
  on(event: string, call: () => void): void;
  off(event: string, call: () => void): void;
}

/** The widgets that are shown; the colours of canvases are those of the latest. */
const hosts = new Set<HTMLElement>();

function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  const host = h("div", { class: "thalweg-view", "data-lm-suppress-shortcuts": "true" });
  const shadow = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = STYLE;
  const main = h("div", { class: "main" });
  shadow.append(style, h("div", { class: "body" }, main));
  el.append(host);
  hosts.add(host);
  let selection: Selection | null = null;
  let surface: Shown | null = null;

  const paint = () => {
    host.setAttribute("data-theme", isDark(el) ? "dark" : "light");
    coloursOf(host);
  };
  const fill = () => {
    paint();
    surface?.close();
    [selection, surface] = [null, null];
    refill(main);
    const race = model.get("race"), message = bytesOf(model.get("surface"));
    if ("runs" in race) selection = reportInto(main, race as RaceDocument, false);
    if (message.byteLength) surface = surfaceInto(main, message);
    if (!main.firstChild) main.append(h("p", {}, "There is nothing to show."));
    // for tests and for those who look inside; nothing reads it
    Object.assign(host, { thalweg: { race, selection, surface } });
  };
  host.addEventListener("keydown", (event) => {
    if (event.key === "Escape") selection?.clear();
  });
  // The notebook puts the element into its page after this: pictures need its width, colours what is behind.
  const begun = requestAnimationFrame(fill);
  const forget = whenThemeChanges(paint);
  for (const name of ["change:race", "change:surface"]) model.on(name, fill);
  return () => {
    cancelAnimationFrame(begun);
    forget();
    for (const name of ["change:race", "change:surface"]) model.off(name, fill);
    surface?.close();
    hosts.delete(host);
    host.remove();
    const [other] = [...hosts].slice(-1);
    if (!other) forgetRedraws();
    coloursOf(other ?? null);
  };
}

function bytesOf(given: DataView | ArrayBuffer | Uint8Array | null): ArrayBuffer {
  if (!given) return new ArrayBuffer(0);
  const bytes = ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : new Uint8Array(given);
  return bytes.slice().buffer as ArrayBuffer;
}

export default { render };
