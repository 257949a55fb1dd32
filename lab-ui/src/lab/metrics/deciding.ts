/** What a threshold decides at the weight: the two classes' scores, the confusion matrix, ROC and precision-recall. */

import { h, refill } from "../../dom";
import { figure, percent } from "../../format";
import { confusionTable } from "../../parts/confusion";
import { plot, type Pen } from "../../pictures/plot";
import { drawLine } from "../../pictures/marks";
import { tradeOff, type TradeOff } from "../../pictures/trade-off";
import { decisionAt, type Decision } from "../../probability";
import type { ProbabilityBins } from "../../document";
import { colour, groupColour } from "../../theme";
import { dragged } from "./drag";
import { filled, say } from "./words";

export interface Deciding {
  /** The threshold, the scores and the matrix. */
  element: HTMLElement;
  curves: HTMLElement[];
  /**
   * Draw what is decided.
   *
   * @param wrong, right rows of class 0 and of class 1 in a hundred bins of the probability
   * @param matrix of confusion, at the threshold
   */
  draw: (wrong: ArrayLike<number>, right: ArrayLike<number>, matrix: ArrayLike<number>, threshold: number, classes: readonly [string, string]) => void;
}

const JOINED = 5; // bins to a bar

export function deciding(onThreshold: (hundredths: number) => void): Deciding {
  let bins: ProbabilityBins = { of: "class 1", wrong: [], right: [], mean: [] };
  let at = 50;
  const sum = (of: number[]) => of.reduce((a, b) => a + b, 0);
  /** The share of a class in each bar. */
  const bars = (of: number[]) => Array.from({ length: of.length / JOINED }, (_, i) => sum(of.slice(JOINED * i, JOINED * (i + 1))) / Math.max(1, sum(of)));

  const body = h("div", { class: "picture dragged" });
  const axis = (most: number) => ({ label: say("rowsLow"), log: false, range: { low: -most, high: most }, text: (v: number) => percent(Math.abs(v)) });
  const across = { label: say("probability"), log: false, range: { low: 0, high: 1 } };
  let most = 0;
  const draw = ({ context, x, y, ratio, box }: Pen) => {
    context.fillStyle = groupColour(1);
    context.globalAlpha = 0.1;
    context.fillRect(x(at / 100), box.top, x(1) - x(at / 100), box.height);
    context.globalAlpha = 0.85;
    for (const [of, place, sign] of [[bins.right, 1, 1], [bins.wrong, 0, -1]] as const) {
      context.fillStyle = groupColour(place);
      const joined = bars(of), width = 1 / joined.length;
      joined.forEach((count, i) => {
        const top = Math.min(y(0), y(sign * count)), height = Math.abs(y(sign * count) - y(0));
        context.fillRect(x(i * width) + ratio, top, x((i + 1) * width) - x(i * width) - 2 * ratio, height);
      });
    }
    context.globalAlpha = 1;
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    drawLine(context, [x(0), x(1)], [y(0), y(0)]);
    context.strokeStyle = colour("ink");
    context.lineWidth = 2 * ratio;
    drawLine(context, [x(at / 100), x(at / 100)], [box.top, box.top + box.height]);
  };
  const drawn = plot({ into: body, x: across, y: axis(1), height: 190, about: say("probability"), draw });
  dragged(body, () => drawn, (value) => onThreshold(Math.min(99, Math.max(1, Math.round(100 * value)))));

  const slider = h("input", { type: "range", min: 1, max: 99, step: 1, id: "metrics-threshold" });
  slider.addEventListener("input", () => onThreshold(Number(slider.value)));
  const output = h("output", { class: "n" });
  const note = h("p", { class: "note" });
  const matrix = h("div", {});
  const facts = h("dl", { class: "facts" });
  const fact = (name: string, value: number | null) => h("div", {}, h("dt", {}, name), h("dd", {}, figure(value, 4)));

  const empty: TradeOff = { x: [], y: [], threshold: [] };
  const words = { threshold: say("thresholdLow") };
  const roc = tradeOff(empty, { ...words, title: say("roc"), note: say("rocNote"), name: "roc", x: say("falsePositives"), y: say("recall"), save: `${say("save")}: ${say("roc")}` }, (x) => x);
  const curve = tradeOff(empty, { ...words, title: say("curve"), note: say("curveNote"), name: "precision-recall", x: say("recall"), y: say("precision"), save: `${say("save")}: ${say("curve")}` }, (x) => x);

  return {
    element: h(
      "div", {},
      h("p", { class: "slide" }, h("label", { for: "metrics-threshold" }, say("threshold")), slider, output),
      note, body, facts, matrix,
    ),
    curves: [roc.element, curve.element],
    draw: (wrong, right, counts, threshold, classes) => {
      bins = { of: "class 1", wrong: Array.from(wrong), right: Array.from(right), mean: [] };
      at = threshold;
      slider.value = String(at);
      slider.setAttribute("aria-valuetext", percent(at / 100));
      output.textContent = percent(at / 100);
      note.textContent = filled(say("histogram"), { zero: classes[0], one: classes[1] });
      body.setAttribute("aria-label", note.textContent);
      const highest = Math.max(0.05, ...bars(bins.right), ...bars(bins.wrong));
      if (highest > most || highest < 0.6 * most) {
        most = highest;
        drawn.replace(across, axis(1.08 * most));
      } else drawn.redraw();
      refill(matrix, confusionTable([...classes], [[counts[0], counts[1]], [counts[2], counts[3]]], { about: say("confusion"), caption: say("confusionCaption"), recall: say("recall") }));
      const now = decisionAt(bins, at);
      refill(facts, fact(say("precision"), now.precision), fact(say("recall"), now.recall), fact(say("f1"), now.f1), fact(say("accuracy"), now.accuracy));
      const all = Array.from({ length: bins.right.length + 1 }, (_, i) => decisionAt(bins, i));
      const fall = ({ specificity }: Decision) => 1 - (specificity ?? 1);
      roc.show({ x: all.map(fall), y: all.map(({ recall }) => recall ?? 0), threshold: all.map((each) => each.threshold) }, [fall(now), now.recall ?? 0], (x) => x);
      const some = all.filter(({ precision }) => precision !== null);
      const share = (counts[2] + counts[3]) / (counts[0] + counts[1] + counts[2] + counts[3]);
      const here = now.precision === null ? null : ([now.recall ?? 0, now.precision] as const);
      curve.show({ x: some.map(({ recall }) => recall ?? 0), y: some.map(({ precision }) => precision ?? 0), threshold: some.map((each) => each.threshold) }, here, () => share);
    },
  };
}
