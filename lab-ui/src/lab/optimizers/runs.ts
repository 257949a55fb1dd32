/** The table of the runs on a surface: press one to see inside it, move its rate, take it away. */

import { told } from "../../language";
import { h, refill } from "../../dom";
import { figure, percent, setting } from "../../format";
import { colourOf, type Walk } from "../paths";
import { namesOf, type RunState } from "./state";
import { say } from "./words";

export interface Shown {
  runs: RunState[];
  walks: Walk[];
  step: number;
  /** The name of the run whose inside is shown. */
  pinned: string | null;
  /** Of many starts, the share of each run that reached a minimum. */
  shares: number[] | null;
}

export interface Actions {
  /** The rate in use, in the surface's unit; null: the rule has none. */
  rateOf: (run: RunState) => number | null;
  pin: (name: string) => void;
  /** After the rate of a run changed. */
  moved: () => void;
  remove: (run: RunState, name: string) => void;
}

export interface RunsOfLab {
  element: HTMLElement;
  fill: (shown: Shown) => void;
}

interface Row {
  run: RunState;
  element: HTMLElement;
  update: (shown: Shown, place: number) => void;
}

export function runsOfLab({ rateOf, pin, moved, remove }: Actions): RunsOfLab {
  const element = h("div", { class: "runs-of-lab" });
  const reachedHead = h("th", { class: "n", hidden: true }, say("reached"));
  let rows: Row[] = [];

  /** Fill the table; its rows stay the same elements as long as the runs do, so that a slider can be dragged. */
  function fill(shown: Shown): void {
    const { runs } = shown;
    const same = rows.length === runs.length && rows.every(({ run }, k) => run === runs[k]);
    if (!same) {
      const names = namesOf(runs);
      rows = runs.map((run, k) => rowOf(run, names[k], k));
      const head = h("tr", {}, h("th", {}, say("optimizers")), h("th", {}, say("rate")), h("th", { class: "n" }, say("height")), reachedHead, h("td", {}));
      refill(element, h("table", {}, h("thead", {}, head), h("tbody", {}, ...rows.map((row) => row.element))));
    }
    reachedHead.hidden = shown.shares === null;
    rows.forEach(({ update }, k) => update(shown, k));
  }

  function rowOf(run: RunState, name: string, place: number): Row {
    const pinButton = h("button", { type: "button", class: "pin", "aria-pressed": "false" }, h("span", { class: `dot-of g${colourOf(place)}` }), name);
    pinButton.addEventListener("click", () => pin(name));
    const slide = h("input", { type: "range", min: -5, max: 1, step: 0.02, "aria-label": `${say("rate")}, ${name}` });
    const rateText = h("output", { class: "n" });
    slide.addEventListener("input", () => {
      run.lr = Number((10 ** Number(slide.value)).toPrecision(3));
      rateText.textContent = setting(run.lr);
      moved();
    });
    const gone = h("button", { type: "button", class: "save", "aria-label": `${say("remove")} ${name}` }, "×");
    gone.addEventListener("click", () => remove(run, name));
    const height = h("td", { class: "n" }), reached = h("td", { class: "n" });
    const row = h("tr", {}, h("th", { scope: "row" }, pinButton), h("td", {}, h("div", { class: "slide" }, slide, rateText)), height, reached, h("td", {}, gone));
    const update = ({ walks, step, pinned, shares }: Shown, k: number) => {
      const walk = walks.at(k);
      pinButton.setAttribute("aria-pressed", pinned === name ? "true" : "false");
      const rate = rateOf(run);
      slide.disabled = rate === null;
      if (document.activeElement !== slide) slide.value = String(rate === null ? 0 : Math.log10(rate));
      rateText.textContent = rate === null ? "–" : setting(rate);
      const lost = walk && walk.ended >= 0 && walk.ended <= step;
      height.title = walk ? told(walk.status) : "";
      height.textContent = lost ? say("diverged") : figure(walk ? walk.heights[Math.min(step, walk.heights.length - 1)] : NaN, 4);
      reached.hidden = shares === null;
      reached.textContent = shares ? percent(shares[k]) : "";
    };
    return { run, element: row, update };
  }

  return { element, fill };
}
