/** The report of a race as an element, in its own page or in a notebook: shows what the document has. */

import { h, jump, type Child } from "../dom";
import type { RaceDocument } from "../document";
import { counted, figure, seconds } from "../format";
import { groupsOf } from "../groups";
import { confusionTable } from "../parts/confusion";
import { thresholds } from "../parts/decisions";
import { figureTable, fourNumbers } from "../parts/four-numbers";
import { repeatBlock } from "../parts/repeat";
import { runsTable } from "../parts/runs-table";
import { calibration } from "../pictures/calibration";
import { choice } from "../pictures/choice";
import { effectCards } from "../pictures/effects";
import { lossCurves } from "../pictures/loss-curves";
import { parallel } from "../pictures/parallel";
import { rateCurves } from "../pictures/rate-curves";
import { mseBesideVariance, residuals } from "../pictures/residuals";
import { scatter } from "../pictures/scatter";
import { tradeOff } from "../pictures/trade-off";
import { triesCurve } from "../pictures/tries";
import { verdictCard } from "../pictures/verdict";
import { Selection } from "../selection";
import { setTheme, type Theme } from "../theme";

interface Section {
  id: string;
  title: string;
  said?: Child;
  /** Whether its pictures are small. */
  small?: boolean;
  parts: (HTMLElement | null)[];
}

/** Return the sections that the document has anything for. */
function sections(race: RaceDocument, selection: Selection): Section[] {
  const groups = groupsOf(race.runs);
  const classes = race.confusion?.classes ?? [];
  const binary = race.probability_bins?.of === "class 1" && classes.length === 2;
  const metric = race.metric;
  return [
    { id: "verdict", title: "How sure that is", parts: [verdictCard(race, selection)] },
    { id: "runs", title: `Runs`, said: `${race.folds ? `${counted(race.runs_in_all, "setting")}, each the mean over ${race.folds} folds` : counted(race.runs_in_all, "run")}, trained side by side on the same batches.${race.runs.length < race.runs_in_all ? ` The best ${race.runs.length} are shown.` : ""} Point at a run, or mark it with its button, to see it in every picture.`, parts: [runsTable(race, groups, selection)] },
    {
      id: "descent",
      title: "The descent",
      parts: [lossCurves(race, groups, selection, "split"), lossCurves(race, groups, selection, "batch"), lossCurves(race, groups, selection, "gap")],
    },
    {
      id: "settings",
      title: "What the settings do",
      parts: [
        rateCurves(race, groups, selection),
        race.judged_by === "training loss"
          ? null
          : scatter(race, groups, selection, {
              title: "Training against validation loss",
              note: `A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${race.generalisation ?? ""}`,
              name: "train-and-validation",
              x: { label: "training loss", of: (run) => race.runs[run].train_loss },
              y: { label: "validation loss", of: (run) => race.runs[run].valid_loss },
              diagonal: true,
            }),
        metric
          ? scatter(race, groups, selection, {
              title: `Loss against ${metric.name.replaceAll("_", " ")}`,
              note: `Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${race.judged_by === "validation loss" ? "validation rows" : "rows held out"}${metric.rows < race.rows.valid ? `, the metric on ${metric.rows.toLocaleString("en")} of them` : ""}. ${metric.greater_is_better ? "Up" : "Down"} and left is better.`,
              name: "loss-and-metric",
              x: { label: race.judged_by, of: (run) => race.runs[run].loss },
              y: { label: metric.name.replaceAll("_", " "), of: (run) => race.runs[run].metric ?? null },
            })
          : null,
        triesCurve(race, groups, selection),
        wide(parallel(race, groups, selection)),
      ],
    },
    { id: "figures", title: "Four numbers that are not the same", said: `Of ${race.answer}.`, parts: [fourNumbers(race), figureTable(race)] },
    {
      id: "predictions",
      title: "Its predictions on the test rows",
      parts: [
        race.residuals ? residuals(race.residuals, race.target) : null,
        mseBesideVariance(race.figures.test as never),
        race.probability_bins ? calibration(race.probability_bins, classes[1] ?? "class 1") : null,
        ...(binary ? thresholds(race.probability_bins!, [classes[0], classes[1]], race.threshold?.[0]) : []),
        race.roc
          ? tradeOff(race.roc, { title: "ROC curve", note: `Of the rows of ${classes[1] ?? "class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`, name: "roc", x: "false positive rate", y: "recall" }, (x) => x).element
          : null,
        race.precision_recall
          ? tradeOff(race.precision_recall, { title: "Precision and recall", note: `Of the rows taken for ${classes[1] ?? "class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`, name: "precision-recall", x: "recall", y: "precision" }, () => race.precision_recall!.share).element
          : null,
        race.confusion && !binary
          ? h("section", { class: "card plain" }, h("h3", {}, "Confusion matrix"), confusionTable(classes, race.confusion.matrix))
          : null,
      ],
    },
    {
      id: "columns",
      title: "What the columns do",
      said: race.effects ? `Of ${race.effects.of}.` : undefined,
      small: true,
      parts: race.effects ? effectCards(race.effects) : [],
    },
    { id: "repeat", title: "To repeat it", parts: [repeatBlock(race)] },
  ];
}

function wide(element: HTMLElement | null): HTMLElement | null {
  element?.classList.add("wide");
  return element;
}

/** Return the verdict, the facts and the notes. */
export function raceSummary(race: RaceDocument): (HTMLElement | null)[] {
  const gain = race.gain_over_baseline;
  const rows = Object.entries(race.rows).map(([split, count]) => `${count.toLocaleString("en")} ${split === "valid" ? "validation" : split === "train" ? "training" : split}`);
  const facts: [string, string][] = [
    ["target", `${race.target} (${race.task})`],
    ["rows", rows.join(", ")],
    ["runs", counted(race.runs_in_all, "run")],
    ["time", `${seconds(race.seconds)}, engine ${race.engine}`],
  ];
  if (gain) facts.push(["loss below that of the best constant", `${figure(gain.loss)} ± ${figure(gain.standard_error, 2)} on the test rows`]);
  return [
    h("p", { class: "verdict" }, race.sentence),
    race.verdict?.baseline?.sentence ? h("p", { class: "said" }, race.verdict.baseline.sentence) : null,
    race.interrupted ? h("p", { class: "warn" }, "Training was ended early by hand; figures are of what was reached.") : null,
    h("dl", { class: "facts" }, ...facts.flatMap(([name, value]) => [h("div", {}, h("dt", {}, name), h("dd", {}, value))])),
    race.notes?.length ? h("details", { class: "notes" }, h("summary", {}, `${counted(race.notes.length, "note")} on data and training`), h("ul", {}, ...race.notes.map((note) => h("li", {}, note)))) : null,
  ];
}

function header(race: RaceDocument, own: boolean): HTMLElement {
  const theme = choice<Theme>("Colours", [{ value: "auto", words: "auto" }, { value: "light", words: "light" }, { value: "dark", words: "dark" }], "auto", setTheme);
  theme.classList.add("theme");
  return h(
    "header",
    {},
    h("p", { class: "kicker" }, h("span", {}, `Thalweg ${race.repeat.versions.thalweg}`), own ? theme : null),
    h("h1", {}, "Predicting ", h("em", {}, race.target)),
    ...raceSummary(race),
  );
}

/** Return the sections that have anything to show, each under its heading. */
export function raceSections(race: RaceDocument, selection: Selection): { id: string; title: string; element: HTMLElement }[] {
  return sections(race, selection).flatMap(({ id, title, said, parts, small }) => {
    const there = parts.filter((part): part is HTMLElement => part !== null);
    if (!there.length) return [];
    const cards = there.length > 1 || there[0].matches("figure");
    return [{ id, title, element: h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, title), said ? h("p", { class: "said" }, said) : null, h("div", { class: cards ? (small ? "cards small" : "cards") : null }, ...there)) }];
  });
}

/** Fill an element with the report.
 *
 * @param jumps whether links to its sections stand above them, which change the page's address.
 */
export function reportInto(root: HTMLElement, race: RaceDocument, jumps: boolean): Selection {
  const selection = new Selection(race.runs.map((run) => run.optimizer));
  const made = raceSections(race, selection);
  root.append(
    header(race, jumps),
    ...(jumps ? [h("nav", { "aria-label": "Sections" }, ...made.map(({ id, title }) => jump(id, title)))] : []),
    ...made.map(({ element }) => element),
  );
  return selection;
}
