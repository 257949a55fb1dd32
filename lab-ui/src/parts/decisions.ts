/** What a threshold decides: a table of thresholds, the picture of its figures, and the confusion matrix. */

import { h, refill } from "../dom";
import type { Bins } from "../document";
import { figure, percent } from "../format";
import { t } from "../language";
import { card } from "../pictures/card";
import { drawLine } from "../pictures/marks";
import { plot, type Pen } from "../pictures/plot";
import { framed } from "../png";
import { decisionAt, decisions, type Decision } from "../probability";
import { colour, groupColour } from "../theme";
import { confusionTable, confusionWords } from "./confusion";

const shownFigures = () => [
  { key: "precision", words: t`precision`, colour: 0, dash: [] },
  { key: "recall", words: t`recall`, colour: 1, dash: [8, 4] },
  { key: "f1", words: "F1", colour: 2, dash: [2, 3] },
  { key: "accuracy", words: t`accuracy`, colour: 3, dash: [9, 3, 2, 3] },
] as const;
const ROWS = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** Make the picture, the slider, the matrix and the table.
 *
 * @param threshold the model's; null: it decides otherwise
 */
export function thresholds(bins: Bins, classes: readonly [string, string], threshold: number | null = 0.5): HTMLElement[] {
  const all = decisions(bins), shown = shownFigures();
  const chosen = Math.min(99, Math.max(1, Math.round(100 * (threshold ?? 0.5))));
  let at = chosen;
  const draw = ({ context, x, y, ratio, box }: Pen) => {
    for (const { key, colour: own, dash } of shown) {
      context.strokeStyle = groupColour(own);
      context.lineWidth = 2 * ratio;
      context.setLineDash(dash.map((d) => d * ratio));
      drawLine(context, all.map((d) => x(d.threshold)), all.map((d) => (d[key] === null ? NaN : y(d[key]!))));
    }
    context.setLineDash([]);
    context.strokeStyle = colour("ink");
    context.lineWidth = 1.4 * ratio;
    drawLine(context, [x(at / 100), x(at / 100)], [box.top, box.top + box.height]);
  };
  const title = t`What each threshold would decide`;
  const made = card(title, threshold === null
    ? t`If ${classes[1]} were predicted where its probability is at least the threshold, on the test rows; the model itself takes one class for each row.`
    : t`${classes[1]} is predicted where its probability is at least the threshold; on the test rows.` + (threshold === 0.5 ? "" : t` The model decides at ${figure(threshold)}.`), "thresholds", () =>
    framed(drawn.canvas, title, shown.map(({ words, colour: own }) => ({ words, colour: groupColour(own) })), devicePixelRatio),
  );
  made.above.append(
    h("p", { class: "outputs" }, ...shown.map(({ words, colour: own, dash }) => h("span", {}, h("i", { class: `stroke g${own} ${dash.length ? "dashed" : ""}`, "aria-hidden": "true" }), words))),
  );
  const drawn = plot({
    into: made.body,
    x: { label: t`threshold`, log: false, range: { low: 0, high: 1 }, text: (v) => percent(v) },
    y: { label: t`share`, log: false, range: { low: 0, high: 1.02 }, text: (v) => percent(v) },
    height: 280,
    about: t`Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.`,
    draw,
  });

  const output = h("output", { class: "n" });
  const slider = h("input", { type: "range", min: 1, max: 99, step: 1, value: at, id: "threshold", "aria-describedby": "threshold-says" });
  const matrix = h("div", { "aria-live": "polite" });
  const says = h("p", { class: "note", id: "threshold-says" });
  const show = () => {
    const now = decisionAt(bins, at);
    refill(output, percent(at / 100));
    slider.setAttribute("aria-valuetext", percent(at / 100));
    refill(matrix, confusionTable([...classes], [[now.true_negative, now.false_positive], [now.false_negative, now.true_positive]], { ...confusionWords(), about: t`Confusion matrix at a threshold` }));
    refill(says, sentence(now));
    drawn.redraw();
  };
  slider.addEventListener("input", () => {
    at = Number(slider.value);
    show();
  });
  const cells = (d: Decision) =>
    [d.precision, d.recall, d.specificity, d.f1, d.accuracy].map((v) => h("td", { class: "n" }, percent(v, 1)));
  const table = h(
    "div",
    { class: "scroll short", role: "region", tabindex: 0, "aria-label": t`Thresholds` },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col", class: "n" }, t`threshold`), ...[t`precision`, t`recall`, t`specificity`, "F1", t`accuracy`].map((w) => h("th", { scope: "col", class: "n" }, w)))),
      h("tbody", {}, ...ROWS.map((row) => h("tr", { class: threshold !== null && row === chosen ? "winner" : null }, h("th", { scope: "row", class: "n" }, percent(row / 100)), ...cells(decisionAt(bins, row))))),
    ),
  );
  const aside = h(
    "section",
    { class: "card plain" },
    h("h3", {}, t`Confusion matrix at a threshold`),
    h("p", { class: "slide" }, h("label", { for: "threshold" }, t`Threshold`), slider, output),
    says,
    matrix,
  );
  show();
  return [made.element, aside, h("section", { class: "card plain" }, h("h3", {}, t`Thresholds`), table)];
}

function sentence(of: Decision): string {
  return t`Precision ${percent(of.precision, 1)}, recall ${percent(of.recall, 1)}, specificity ${percent(of.specificity, 1)}, F1 ${figure(of.f1, 4)}, accuracy ${percent(of.accuracy, 1)}.`;
}
