/** Residuals over predictions, and the MSE beside the variance of the target. */

import { h } from "../dom";
import type { Figures, Residuals } from "../document";
import { counted, figure, percent, withError } from "../format";
import { t } from "../language";
import { framed } from "../png";
import { colour } from "../theme";
import { rangeOver } from "../ticks";
import { card } from "./card";
import { drawLine, drawMark } from "./marks";
import { plot, type Pen, type Spot } from "./plot";

/** Make the picture of residuals on the test rows. */
export function residuals(of: Residuals, target: string): HTMLElement {
  const points = of.predicted.map((p, i) => ({ x: p, y: of.actual[i] - p }));
  const x = trimmed(points.map((p) => p.x)), y = trimmed(points.map((p) => p.y));
  const draw = ({ context, x: px, y: py, ratio, box }: Pen) => {
    context.fillStyle = colour("c0");
    context.globalAlpha = 0.32;
    for (const p of points) drawMark(context, "circle", px(p.x), py(p.y), 2.4 * ratio);
    context.globalAlpha = 1;
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    context.setLineDash([3 * ratio, 4 * ratio]);
    drawLine(context, [box.left, box.left + box.width], [py(0), py(0)]);
    context.setLineDash([]);
    context.strokeStyle = context.fillStyle = colour("c1");
    context.lineWidth = 2.4 * ratio;
    drawLine(context, of.bins.map((b) => px(b.predicted)), of.bins.map((b) => py(b.residual)));
    context.lineWidth = 1.6 * ratio;
    for (const b of of.bins) {
      if (b.standard_error !== null) {
        drawLine(context, [px(b.predicted), px(b.predicted)], [py(b.residual - b.standard_error), py(b.residual + b.standard_error)]);
      }
      drawMark(context, "square", px(b.predicted), py(b.residual), 3.4 * ratio);
    }
  };
  const title = t`Residuals`;
  const shown = of.predicted.length < of.of ? t`${counted(of.predicted.length, "dot")} stand for ${counted(of.of, "test row")}` : counted(of.of, "test row");
  const made = card(
    title,
    t`Actual − predicted ${target}; ${shown}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,
    "residuals",
    () => framed(drawn.canvas, t`Residuals of ${target}`, [{ words: t`rows`, colour: colour("c0") }, { words: t`means`, colour: colour("c1") }], devicePixelRatio),
  );
  const drawn = plot({
    into: made.body,
    x: { label: t`predicted`, log: false, range: x },
    y: { label: t`actual − predicted`, log: false, range: y },
    height: 300,
    about: t`Residuals of ${of.of} test rows over the prediction; means between ${figure(Math.min(...of.bins.map((b) => b.residual)))} and ${figure(Math.max(...of.bins.map((b) => b.residual)))}.`,
    draw,
    spots: (): Spot[] =>
      of.bins.map((b) => ({
        x: b.predicted,
        y: b.residual,
        run: -1,
        words: [t`predicted ${figure(b.predicted)}`, t`mean residual ${withError(b.residual, b.standard_error, 3)}`, t`deviation ${figure(b.deviation, 4)}`],
      })),
  });
  return made.element;
}

function trimmed(values: number[]): { low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = sorted.length >= 200 ? Math.floor(sorted.length / 100) : 0;
  return rangeOver(sorted.slice(cut, sorted.length - cut), false, 0.06);
}

/** Make the bars of MSE and variance; null where there is none. */
export function mseBesideVariance(test: Figures | null | undefined): HTMLElement | null {
  const mse = test?.mse, variance = test?.target_variance;
  if (typeof mse !== "number" || typeof variance !== "number" || !(variance > 0)) return null;
  const most = Math.max(mse, variance);
  const row = (words: string, value: number, of: string) =>
    h("div", { class: "bar-row" }, h("span", {}, words), h("meter", { class: `bar ${of}`, min: 0, max: most, value, "aria-label": words }), h("span", { class: "n" }, figure(value)));
  return h(
    "section",
    { class: "card plain" },
    h("h3", {}, t`MSE beside the variance of the target`),
    h("p", { class: "note" }, t`The variance is the MSE of always predicting the mean: what there is to explain.`),
    row(t`variance`, variance, "theirs"),
    row("MSE", mse, "ours"),
    h("p", { class: "aside" }, t`R² = 1 − MSE / variance = 1 − ${figure(mse)} / ${figure(variance)} = ${figure(1 - mse / variance)}: ${percent(Math.max(0, 1 - mse / variance), 1)} of it is explained.`),
  );
}
