/** The page that `thalweg landscape --out surface.html` writes: a true loss surface, read from the document in it. */

import "../report/report.css";
import "../lab/lab.css";
import "./surface.css";
import { h, refill } from "../dom";
import { surfaceView, type SurfaceArrays, type SurfaceSaid } from "../lab/data/surface_view";
import { say } from "../lab/words";
import { choice } from "../pictures/choice";
import { followSystem, setTheme, type Theme } from "../theme";

interface Packed {
  shape: number[];
  float32: string;
}

function unpacked({ shape, float32 }: Packed): { values: Float32Array; shape: number[] } {
  const bytes = Uint8Array.from(atob(float32), (letter) => letter.charCodeAt(0));
  return { values: new Float32Array(bytes.buffer), shape };
}

const given = JSON.parse(document.getElementById("document")!.textContent) as SurfaceSaid & { summary: string[]; arrays: Record<string, Packed> };
const arrays: SurfaceArrays = {};
for (const [name, packed] of Object.entries(given.arrays)) arrays[name] = unpacked(packed);
followSystem();
const view = surfaceView(() => expose());
const colours = choice<Theme>(say("colours"), [{ value: "auto", words: "auto" }, { value: "light", words: "light" }, { value: "dark", words: "dark" }], "auto", setTheme);
refill(
  document.getElementById("surface")!,
  h("header", {}, h("div", { class: "kicker" }, h("span", {}, "Thalweg"), h("span", { class: "switches" }, colours)), h("h1", {}, `The loss of ${given.model_in_words}`)),
  h("section", { class: "card", "aria-label": "surface" }, view.element),
);
document.title = `The loss of ${given.model_in_words}`;
view.show(given, arrays);
expose();

/** Show tests, and those who look inside, what is drawn. */
function expose(): void {
  Object.assign(globalThis, { thalweg: { page: "surface", said: given, step: view.step(), walks: view.walks(), terrain: view.terrain(), view: view.picture.view(), log: view.picture.log() } });
  document.documentElement.dataset.ready = "surface";
}
