/** The report of a race as an element, in its own page or in a notebook: shows what the document has. */

import { h, jump, type Child } from "../dom";
import type { RaceDocument } from "../document";
import { counted, seconds, withError } from "../format";
import { groupsOf } from "../groups";
import { begun, named, t, told } from "../language";
import { confusionTable } from "../parts/confusion";
import { thresholds } from "../parts/decisions";
import { eachClass } from "../parts/each-class";
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
    { id: "verdict", title: t`How sure that is`, parts: [verdictCard(race, selection)] },
    { id: "runs", title: t`Runs`, said: [
      t`${race.folds ? t`${counted(race.runs_in_all, "setting")}, each the mean over ${race.folds} folds` : counted(race.runs_in_all, "run")}, trained side by side on the same batches.`,
      race.runs.length < race.runs_in_all ? t` The best ${race.runs.length} are shown.` : "",
      t` Point at a run, or mark it with its button, to see it in every picture.`,
    ].join(""), parts: [runsTable(race, groups, selection)] },
    {
      id: "descent",
      title: t`The descent`,
      parts: [lossCurves(race, groups, selection, "split"), lossCurves(race, groups, selection, "batch"), lossCurves(race, groups, selection, "gap")],
    },
    {
      id: "settings",
      title: t`What the settings do`,
      parts: [
        rateCurves(race, groups, selection),
        race.judged_by === "training loss"
          ? null
          : scatter(race, groups, selection, {
              title: t`Training against validation loss`,
              note: t`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${told(race.generalisation ?? "")}`,
              name: "train-and-validation",
              x: { label: t`training loss`, of: (run) => race.runs[run].train_loss },
              y: { label: t`validation loss`, of: (run) => race.runs[run].valid_loss },
              diagonal: true,
            }),
        metric
          ? scatter(race, groups, selection, {
              title: t`Loss against ${named(metric.name)}`,
              note: [
                t`Runs are trained by the loss and judged by the metric; they need not rank alike.`,
                t` Both on ${race.judged_by === "validation loss" ? t`validation rows` : t`rows held out`}${metric.rows < race.rows.valid ? t`, the metric on ${metric.rows.toLocaleString("en")} of them` : ""}.`,
                metric.greater_is_better ? t` Up and left is better.` : t` Down and left is better.`,
              ].join(""),
              name: "loss-and-metric",
              x: { label: told(race.judged_by), of: (run) => race.runs[run].loss },
              y: { label: named(metric.name), of: (run) => race.runs[run].metric ?? null },
            })
          : null,
        triesCurve(race, groups, selection),
        wide(parallel(race, groups, selection)),
      ],
    },
    { id: "figures", title: t`Four numbers that are not the same`, said: t`Of ${told(race.answer)}.`, parts: [fourNumbers(race), figureTable(race)] },
    {
      id: "predictions",
      title: t`Its predictions on the test rows`,
      parts: [
        race.residuals ? residuals(race.residuals, race.target) : null,
        mseBesideVariance(race.figures.test as never),
        race.probability_bins ? calibration(race.probability_bins, race.probability_bins.of === "top class" ? t`the class that the model is surest of` : (classes[1] ?? "class 1")) : null,
        ...(binary ? thresholds(race.probability_bins!, [classes[0], classes[1]], race.threshold?.[0]) : []),
        race.roc
          ? tradeOff(race.roc, { title: t`ROC curve`, note: t`Of the rows of ${classes[1] ?? "class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`, name: "roc", x: t`false positive rate`, y: t`recall` }, (x) => x).element
          : null,
        race.precision_recall
          ? tradeOff(race.precision_recall, { title: t`Precision and recall`, note: t`Of the rows taken for ${classes[1] ?? "class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`, name: "precision-recall", x: t`recall`, y: t`precision` }, () => race.precision_recall!.share).element
          : null,
        race.confusion && !binary
          ? h("section", { class: "card plain" }, h("h3", {}, t`Confusion matrix`), confusionTable(classes, race.confusion.matrix))
          : null,
      ],
    },
    {
      id: "each-class",
      title: race.task === "multilabel" ? t`Each label against the rest` : t`Each class against the rest`,
      said: t`On the test rows.`,
      parts: race.each_class ? eachClass(race.each_class, race.threshold, race.task) : [],
    },
    {
      id: "columns",
      title: t`What the columns do`,
      said: race.dependence
        ? t`Of ${told(race.dependence.of)}: partial dependence, for no column of it has an effect of its own.` + (race.effects ? t` Below it the exact effects of ${told(race.effects.of)}.` : "")
        : race.effects && t`Of ${told(race.effects.of)}.`,
      small: true,
      parts: [...(race.dependence ? effectCards(race.dependence) : []), ...(race.dependence && race.effects ? [h("h3", { class: "wide beside" }, t`For comparison, ${told(race.effects.of)}`)] : []), ...(race.effects ? effectCards(race.effects) : [])],
    },
    { id: "repeat", title: t`To repeat it`, parts: [repeatBlock(race)] },
  ];
}

function wide(element: HTMLElement | null): HTMLElement | null {
  element?.classList.add("wide");
  return element;
}

/** Return the verdict, the facts and the notes. */
export function raceSummary(race: RaceDocument): (HTMLElement | null)[] {
  const gain = race.gain_over_baseline;
  const rows = Object.entries(race.rows).map(([split, count]) => `${count.toLocaleString("en")} ${split === "valid" ? t`validation` : split === "train" ? t`training` : t`test`}`);
  const facts: [string, string][] = [
    [t`target`, `${race.target} (${told(race.task)})`],
    [t`rows`, rows.join(", ")],
    [t`runs`, counted(race.runs_in_all, "run")],
    [t`time`, t`${seconds(race.seconds)}, engine ${race.engine}`],
  ];
  if (gain) facts.push([t`loss below that of the best constant`, t`${withError(gain.loss, gain.standard_error)} on the test rows`]);
  return [
    h("p", { class: "verdict" }, begun(race.sentence)),
    race.verdict?.baseline?.sentence ? h("p", { class: "said" }, told(race.verdict.baseline.sentence)) : null,
    race.interrupted ? h("p", { class: "warn" }, t`Training was ended early by hand; figures are of what was reached.`) : null,
    h("dl", { class: "facts" }, ...facts.flatMap(([name, value]) => [h("div", {}, h("dt", {}, name), h("dd", {}, value))])),
    race.notes?.length ? h("details", { class: "notes" }, h("summary", {}, t`${counted(race.notes.length, "note")} on data and training`), h("ul", {}, ...race.notes.map((note) => h("li", {}, told(note))))) : null,
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
