/** The table of runs, sorted by any column with a click or the keyboard. */

import { h, refill } from "../dom";
import { diverged, NOT_OPTIONS, type RaceDocument, type RunRecord } from "../document";
import { figure, percent, setting, withError } from "../format";
import type { Group } from "../groups";
import { named, t, told } from "../language";
import { swatch } from "../pictures/legend";
import type { Selection } from "../selection";

interface Column {
  key: string;
  title: string;
  /** What it is sorted by; null stands last. */
  value: (run: number) => number | string | null;
  show: (run: number) => string;
  numeric: boolean;
  about?: string;
}

/** Compare values for sorting: numbers by size, texts by letters, what is missing always last. */
export function compare(a: number | string | null, b: number | string | null, downwards: boolean): number {
  const missing = (v: number | string | null) => v === null || (typeof v === "number" && !Number.isFinite(v));
  if (missing(a) || missing(b)) return Number(missing(a)) - Number(missing(b));
  const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en", { numeric: true });
  return downwards ? -order : order;
}

/** Return by which column the table is sorted at first, the best on top: the metric that judges, or the loss. */
export function firstOrder({ verdict, loss }: RaceDocument): { key: string; downwards: boolean } {
  if (!verdict || verdict.judge === loss) return { key: "loss", downwards: false };
  return { key: "judge", downwards: verdict.greater === true };
}

const SHOWN_ANYWAY = ["lr"];

export function columnsOf(race: RaceDocument): Column[] {
  const { runs, verdict } = race;
  const own = new Map(verdict?.settings.filter((each) => !each.mean).flatMap((each) => each.runs.map((run) => [run, each] as const)) ?? []);
  const number = (key: string, title: string, value: (run: RunRecord, place: number) => number | null, about?: string, show: (v: number | null) => string = figure): Column => ({
    key, title, about, numeric: true,
    value: (run) => value(runs[run], run),
    show: (run) => show(value(runs[run], run)),
  });
  const options = [...new Set(runs.flatMap((run) => Object.keys(run)))]
    .filter((name) => !NOT_OPTIONS.has(name))
    .filter((name) => SHOWN_ANYWAY.includes(name) || new Set(runs.map((run) => String(run[name] ?? null))).size > 1)
    .map((name): Column => ({
      key: name,
      title: name === "lr" ? t`rate` : name === "batch_size" ? t`batch` : name === "schedule" ? t`schedule` : name.replaceAll("_", " "),
      about: name === "lr" ? t`learning rate` : undefined,
      numeric: runs.every((run) => run[name] === undefined || run[name] === null || typeof run[name] === "number"),
      value: (run) => (runs[run][name] as number | string | undefined) ?? null,
      show: (run) => setting(runs[run][name] as number | string | undefined),
    }));
  if (new Set(runs.map((run) => run.seed)).size > 1) options.push(number("seed", t`seed`, (run) => run.seed, undefined, setting));
  const loss = number("loss", told(race.judged_by), (run) => (diverged(run) ? null : run.loss), t`of the weights that the run keeps, on the whole split`);
  // A metric that judges has a column of its own: figures and errors of the verdict are its.
  const byLoss = verdict?.judge === race.loss;
  if (verdict && byLoss) {
    loss.show = (run) => {
      return withError(diverged(runs[run]) ? null : runs[run].loss, own.get(run)?.standard_error);
    };
  }
  const judged = number("judge", told(verdict?.judge ?? ""), (_, run) => own.get(run)?.loss ?? null, t`by which settings are compared, on the whole split`);
  judged.show = (run) => withError(own.get(run)?.loss ?? null, own.get(run)?.standard_error);
  return [
    ...options,
    ...(verdict && !byLoss ? [judged] : []),
    loss,
    ...(runs.some((run) => typeof run.crossvalidated_loss === "number") ? [number("crossvalidated_loss", t`cross-validated loss`, (run) => run.crossvalidated_loss ?? null, t`of rows of training and validation, each held out in turn`)] : []),
    ...(verdict && verdict.settings.some((each) => each.probability_best !== null)
      ? [number("probability", t`P(best)`, (_, run) => own.get(run)?.probability_best ?? null, t`probability that this setting is the best, by bootstrap over rows`, (v) => percent(v, 1))]
      : []),
    ...(race.metric && race.metric.name !== verdict?.judge ? [number("metric", named(race.metric.name), (run) => run.metric ?? null)] : []),
    ...(race.judged_by === "training loss" ? [] : [number("train_loss", t`training loss`, (run) => run.train_loss)]),
    ...(runs.some((run) => run.objective !== null && run.objective !== run.train_loss) ? [number("objective", t`objective`, (run) => run.objective, t`training loss and penalty: what training minimises`)] : []),
    ...(runs.some((run) => typeof run.gap === "number") ? [number("gap", t`gap to optimum`, (run) => run.gap ?? null, t`objective less the lowest that there is`)] : []),
    number("epochs", t`epochs`, (run) => run.epochs, t`completed; the weights kept are those of an earlier or the last`, String),
    number("kept", t`kept`, (run) => run.kept_epoch, t`the epoch whose weights the run keeps`, String),
    number("updates", t`updates`, (run) => run.updates),
  ];
}

/** Make the table. */
export function runsTable(race: RaceDocument, groups: readonly Group[], selection: Selection): HTMLElement {
  const columns: Column[] = [
    { key: "optimizer", title: t`optimizer`, numeric: false, value: (run) => race.runs[run].optimizer, show: (run) => race.runs[run].optimizer },
    ...columnsOf(race),
    { key: "ended", title: t`ended`, numeric: false, value: (run) => race.runs[run].ending, show: (run) => told(race.runs[run].status) },
  ];
  const groupOf = race.runs.map((_, run) => groups.find((g) => g.runs.includes(run))!);
  const tied = new Set(race.verdict?.settings.filter((each, i) => !each.mean && race.verdict!.tied.includes(i)).flatMap((each) => each.runs) ?? []);
  let sorted = firstOrder(race);

  const rows = race.runs.map((run, place) => {
    const pin = h("button", { type: "button", class: "pin", "aria-pressed": "false", "aria-label": t`${run.optimizer}: mark ${run.setting}` }, swatch(groupOf[place]), run.optimizer);
    pin.addEventListener("click", () => selection.toggle(place));
    const marks = [
      place === race.winner ? h("span", { class: "badge" }, t`kept`) : null,
      race.members?.includes(place) ? h("span", { class: "badge" }, t`in the mean`) : null,
      tied.has(place) && place !== race.winner ? h("span", { class: "badge tied" }, t`not told apart`) : null,
    ];
    const row = h(
      "tr",
      { class: place === race.winner ? "winner" : null },
      h("th", { scope: "row" }, pin, ...marks),
      ...columns.slice(1).map((column) => h("td", { class: column.numeric ? "n" : null }, column.show(place))),
    );
    row.addEventListener("pointerenter", () => selection.hover(place));
    row.addEventListener("pointerleave", () => selection.hover(null));
    pin.addEventListener("focus", () => selection.hover(place));
    pin.addEventListener("blur", () => selection.hover(null));
    return { row, pin };
  });

  const body = h("tbody");
  const heads = columns.map((column) => {
    const button = h("button", { type: "button", title: column.about ?? null }, column.title, h("span", { class: "arrow", "aria-hidden": "true" }));
    const head = h("th", { scope: "col", class: column.numeric ? "n" : null }, button);
    button.addEventListener("click", () => {
      sorted = { key: column.key, downwards: sorted.key === column.key ? !sorted.downwards : false };
      sort();
    });
    return { column, head };
  });
  const sort = () => {
    const column = columns.find((each) => each.key === sorted.key) ?? columns[0];
    const order = race.runs
      .map((_, place) => place)
      .sort((a, b) => compare(column.value(a), column.value(b), sorted.downwards) || compare(race.runs[a].loss, race.runs[b].loss, false) || a - b);
    refill(body, ...order.map((place) => rows[place].row));
    for (const { column: each, head } of heads) {
      if (each.key === sorted.key) head.setAttribute("aria-sort", sorted.downwards ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  };
  sort();
  selection.onChange(() => {
    rows.forEach(({ row, pin }, place) => {
      row.dataset.emphasis = selection.emphasis(place);
      pin.setAttribute("aria-pressed", String(selection.pinned.has(place)));
    });
  });
  return h(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": t`Table of runs` },
    h("table", { class: "runs" }, h("thead", {}, h("tr", {}, ...heads.map(({ head }) => head))), body),
  );
}
