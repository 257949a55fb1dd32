/** Each class or label against the rest: a table, and the pictures of the class that is chosen in it. */

import type { ClassRecord, EachClass, Number_ } from "../document";
import { h, refill } from "../dom";
import { cutInside, figure } from "../format";
import { t } from "../language";
import { calibration } from "../pictures/calibration";
import { tradeOff, type TradeOff } from "../pictures/trade-off";
import { thresholds } from "./decisions";

const averages = () => [
  { key: "macro", words: t`macro average` },
  { key: "weighted", words: t`weighted average` },
  { key: "micro", words: t`micro average` },
] as const;

/** Make the table and the pictures; labels have a threshold each. */
export function eachClass(of: EachClass, labels: readonly number[] | undefined, task: string): HTMLElement[] {
  const pictures = h("div", { class: "cards of-class" });
  const buttons = of.classes.map((each) => h("button", { type: "button", class: "pick", title: each.class }, cutInside(each.class, 28)));
  const rows = of.classes.map((each, i) =>
    h("tr", {}, h("th", { scope: "row" }, buttons[i]), number(each.weight), ...[each.roc_auc, each.average_precision, each.precision, each.recall, each.f1].map(share)),
  );
  const choose = (chosen: number) => {
    rows.forEach((row, i) => row.classList.toggle("winner", i === chosen));
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(i === chosen)));
    const threshold = task === "multilabel" ? (labels?.[chosen] ?? 0.5) : null;
    refill(pictures, ...picturesOf(of.classes[chosen], of.classes.filter((_, i) => i !== chosen), threshold));
  };
  buttons.forEach((button, i) => button.addEventListener("click", () => choose(i)));
  const head = [t`rows`, "ROC AUC", t`average precision`, t`precision`, t`recall`, "F1"];
  const one = task === "multilabel" ? t`label` : t`class`;
  const table = h(
    "section",
    { class: "card plain wide" },
    h("h3", {}, t`Figures and areas`),
    h("p", { class: "note" }, t`Choose a ${one} to see its curves below. Precision, recall and F1 are of what the model decides; the areas are of the ranking by the probability. Averages of the areas: macro is their plain mean, weighted by the rows of each, micro of all pairs of a row and a ${one} in one ranking.` + (of.left === 1 ? t` Of the fewest rows 1 further one is left out.` : of.left ? t` Of the fewest rows ${of.left} further ones are left out.` : "")),
    h(
      "div",
      { class: "scroll", role: "region", tabindex: 0, "aria-label": t`Figures of each class` },
      h(
        "table",
        { class: "each-class" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, one), ...head.map((words) => h("th", { scope: "col", class: "n" }, words)))),
        h("tbody", {}, ...rows),
        h("tfoot", {}, ...averages().map(({ key, words }) => h("tr", {}, h("th", { scope: "row" }, words), h("td", {}), share(of.averages.roc_auc[key]), share(of.averages.average_precision[key]), h("td", { colspan: 3 })))),
      ),
    ),
  );
  choose(0);
  return [table, pictures];
}

function picturesOf(each: ClassRecord, others: readonly ClassRecord[], threshold: number | null): HTMLElement[] {
  const name = each.class, rest = others.length ? t` The thin lines are the other classes.` : "";
  const behind = (of: (other: ClassRecord) => TradeOff) => others.map(of);
  return [
    tradeOff(each.roc, { title: t`ROC curve of ${cutInside(name, 28)}`, note: t`Of the rows of ${name} the share that is found, against the share of the others taken for it. Guessing lies on the dashed line.` + rest, name: "class-roc", x: t`false positive rate`, y: t`recall` }, (x) => x, behind((o) => o.roc)).element,
    tradeOff(each.precision_recall, { title: t`Precision and recall of ${cutInside(name, 28)}`, note: t`Of the rows taken for ${name} the share that is it, against the share of it that is found. Guessing lies on the dashed line.` + rest, name: "class-precision-recall", x: t`recall`, y: t`precision` }, () => each.precision_recall.share, behind((o) => o.precision_recall)).element,
    ...(each.bins ? [calibration(each.bins, name, "class-calibration"), ...thresholds(each.bins, [t`the rest`, name], threshold)] : []),
  ];
}

function number(value: Number_): HTMLElement {
  return h("td", { class: "n" }, figure(value));
}

function share(value: Number_): HTMLElement {
  return h("td", { class: "n" }, figure(value, 4));
}
