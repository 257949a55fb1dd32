/** Four numbers that are not the same, kept apart: batch loss, loss on splits, objective, metrics. */

import { h } from "../dom";
import type { Figures, RaceDocument } from "../document";
import { figure } from "../format";
import { named, t } from "../language";

const splitWords = () => [["train", t`training`], ["valid", t`validation`], ["test", t`test`]] as const;
const NOT_METRICS = new Set(["loss", "objective"]);

/** Make the four blocks, of the run kept and of the model. */
export function fourNumbers(race: RaceDocument): HTMLElement {
  const run = race.runs[race.winner];
  const batches = run.curve.batch ?? [];
  const epochs = run.curve.epoch ?? batches.map((_, i) => i + 1);
  const batch = batches[Math.max(0, epochs.indexOf(run.kept_epoch))];
  const of = (split: string) => race.figures[split] as Figures | null | undefined;
  const mean = (race.members?.length ?? 0) > 0;
  const objective = of("train")?.objective ?? null;
  return h(
    "ol",
    { class: "numbers" },
    block(t`Batch loss`, t`An average over weights that changed meanwhile. Progress, never a result.`, [[mean ? t`the best single run, its kept epoch` : t`in the epoch kept`, batch ?? null]]),
    block(t`Loss on a split`, t`Of the frozen weights, on every row.`, splitWords().flatMap(([key, words]) => (of(key) ? [[words, number(of(key)!.loss)] as const] : []))),
    block(t`Objective`, t`Training loss and penalty: what training minimises.`, [
      objective === null || typeof objective !== "number" ? [t`training, without a penalty`, number(of("train")?.loss)] : [t`training`, objective],
    ]),
    block(t`Metrics`, t`What one cares about; most have no useful gradient.`, chief(of("test") ?? of("valid") ?? {}).map((name) => [named(name), number((of("test") ?? of("valid"))![name])] as const)),
  );
}

function number(value: Figures[string] | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function chief(figures: Figures): string[] {
  const wanted = ["r2", "rmse", "mae", "accuracy", "f1", "roc_auc", "log_loss"];
  return wanted.filter((name) => typeof figures[name] === "number").slice(0, 4);
}

function block(title: string, about: string, rows: (readonly [string, number | null])[]): HTMLElement {
  return h(
    "li",
    {},
    h("h3", {}, title),
    h("p", {}, about),
    h("dl", {}, ...rows.flatMap(([words, value]) => [h("dt", {}, words), h("dd", { class: "n" }, figure(value))])),
  );
}

/** Make the table of all figures: each split, and the baseline beside the last. */
export function figureTable(race: RaceDocument): HTMLElement {
  const splits = splitWords().filter(([key]) => race.figures[key]);
  const baseline = race.figures.baseline as Figures | null | undefined;
  const names = Object.keys(race.figures[splits[0][0]] ?? {});
  const last = splits.at(-1)![1];
  const cell = (value: Figures[string] | undefined) =>
    h("td", { class: "n" }, Array.isArray(value) ? value.map((v) => figure(v, 3)).join("  ") : figure(value as number | null));
  return h(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": t`Figures` },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t`figure`), ...splits.map(([, words]) => h("th", { scope: "col", class: "n" }, words)), baseline ? h("th", { scope: "col", class: "n" }, t`best constant (${last})`) : null)),
      h(
        "tbody",
        {},
        ...names.map((name) =>
          h(
            "tr",
            { class: NOT_METRICS.has(name) ? "loss" : null },
            h("th", { scope: "row" }, named(name)),
            ...splits.map(([key]) => cell((race.figures[key] as Figures)[name])),
            baseline ? cell(baseline[name]) : null,
          ),
        ),
      ),
    ),
  );
}
