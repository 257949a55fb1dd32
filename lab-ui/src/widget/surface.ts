/** Paths over a surface in a notebook: the lab's stage and player, and the height of each path. */

import { h } from "../dom";
import { figure } from "../format";
import { unpack, type Arrays } from "../lab/api";
import { surfaceView, type SurfaceSaid } from "../lab/data/surface_view";
import { curves } from "../lab/optimizers/curves";
import { colourOf, type Walk } from "../lab/paths";
import { player } from "../lab/player";
import { stage } from "../lab/stage";

/** What the kernel says besides the arrays: see thalweg/lab/widget.py. */
interface Said {
  name: string;
  x: [number, number];
  y: [number, number];
  low: number;
  high: number;
  walks: { name: string; words: string; status: string; ended: number }[];
}

export interface Shown {
  walks: readonly Walk[];
  step: () => number;
  close: () => void;
}

/** Fill an element with a message of `thalweg.lab.widget`. */
export function surfaceInto(into: HTMLElement, message: ArrayBuffer): Shown {
  const { said, arrays } = unpack<Said | SurfaceSaid>(message);
  return "model_in_words" in said ? lossInto(into, said, arrays) : pathsInto(into, said, arrays);
}

/** Show the true loss of a model. */
function lossInto(into: HTMLElement, said: SurfaceSaid, arrays: Arrays<unknown>["arrays"]): Shown {
  const view = surfaceView(() => {});
  into.append(
    h("p", { class: "kicker" }, h("span", {}, "Thalweg")),
    h("h1", {}, `The loss of ${said.model_in_words}`),
    h("section", { class: "card", "aria-label": "Surface" }, view.element),
  );
  view.show(said, arrays);
  return { walks: view.walks(), step: view.step, close: view.close };
}

function pathsInto(into: HTMLElement, said: Said, arrays: Arrays<unknown>["arrays"]): Shown {
  const { heights, points, values, at } = arrays;
  const kept = points.shape[1];
  const walks: Walk[] = said.walks.map((each, k) => ({
    ...each,
    points: points.values.subarray(2 * k * kept, 2 * (k + 1) * kept) as Float32Array,
    heights: values.values.subarray(k * kept, (k + 1) * kept) as Float32Array,
  }));
  const picture = stage(said.name, null, () => {});
  const chart = curves("Height at each step");
  const rows = walks.map((walk, k) => {
    const height = h("td", { class: "n" });
    const row = h("tr", {}, h("th", { scope: "row" }, h("span", { class: "of-path" }, h("span", { class: `dot-of g${colourOf(k)}` }), walk.words)), height, h("td", {}, walk.status));
    return { row, show: (step: number) => (height.textContent = figure(walk.heights[step], 4)) };
  });
  const steps = player(
    (step) => {
      picture.draw({ walks, steps: step, start: null, shown: null });
      chart.draw(walks, step);
      for (const { show } of rows) show(step);
    },
    (step) => at.values[step],
  );
  const head = h("tr", {}, h("th", {}, "path"), h("th", { class: "n" }, "height here"), h("th", {}, "what became of it"));
  into.append(
    h("p", { class: "kicker" }, h("span", {}, "Thalweg"), picture.controls),
    h("h1", {}, said.name),
    h(
      "div", { class: "lab" },
      h("section", { class: "card", "aria-label": "Surface" }, picture.element, steps.element),
      h("section", { class: "card", "aria-label": "Paths" }, h("div", { class: "runs-of-lab" }, h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows.map(({ row }) => row)))), h("h2", { class: "sub" }, "Height at each step"), chart.element),
    ),
  );
  picture.show({ x: said.x, y: said.y, columns: heights.shape[1], rows: heights.shape[0], heights: heights.values as Float32Array, low: said.low, high: said.high }, { minima: [] });
  chart.show(walks, kept - 1);
  steps.show(kept - 1, kept - 1);
  return {
    walks,
    step: steps.step,
    close: () => {
      steps.pause();
      picture.close();
    },
  };
}
