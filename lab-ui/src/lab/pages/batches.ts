/** Page 2: full batch, mini-batches and single rows, and who leaves a local minimum. */

import { h, refill } from "../../dom";
import { askJson } from "../api";
import { escapes } from "../batches/escapes";
import { kinds, type RowSet } from "../batches/kinds";
import { FIRST, read, written, type State } from "../batches/state";
import { legendOfWalks } from "../export/of-walks";
import type { Desk, Opened, Page } from "../page";

export const batchesPage: Page = {
  name: "batches",
  title: ["Three kinds of descent", "三种梯度下降"],
  lead: [
    "All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.",
    "每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。",
  ],
  open,
};

async function open(into: HTMLElement, desk: Desk): Promise<Opened> {
  const sets = await askJson<RowSet[]>("batches/sets");
  const state: State = { ...FIRST };
  const take = (parts: URLSearchParams) => {
    Object.assign(state, read(parts, state));
    if (!sets.some(({ name }) => name === state.set)) state.set = sets[0].name;
  };
  take(desk.parts);
  let ready = false;
  const changed = () => {
    if (!ready) return;
    desk.keep(written(state));
    desk.expose({ state, ...upper.values(), ...lower.values() });
  };
  const upper = kinds(sets, state, changed, desk.tell);
  const lower = escapes(state, changed, desk.tell);
  refill(into, upper.element, h("div", { class: "second" }, lower.element));
  upper.setView();
  await upper.anew();
  ready = true;
  changed();
  void lower.anew();
  return {
    read: (parts) => {
      take(parts);
      upper.setView();
      void upper.anew();
      void lower.anew();
    },
    exports: () => ({ picture: upper.canvas, legend: legendOfWalks(upper.runs()), table: () => tableOf(upper.runs()), player: upper.steps }),
    close: () => {
      upper.close();
      lower.close();
    },
  };
}

function tableOf(runs: ReturnType<ReturnType<typeof kinds>["runs"]>) {
  const all = <T>(of: (run: (typeof runs)[number], point: number) => T): T[] => runs.flatMap((run) => [...run.updates].map((_, point) => of(run, point)));
  return [
    { name: "run", values: all((run) => run.name) },
    { name: "updates", values: all((run, k) => run.updates[k]) },
    { name: "rows_seen", values: all((run, k) => run.seen[k]) },
    { name: "seconds", values: all((run, k) => run.updates[k] * run.second) },
    { name: "w", values: all((run, k) => run.points[2 * k]) },
    { name: "b", values: all((run, k) => run.points[2 * k + 1]) },
    { name: "loss", values: all((run, k) => run.heights[k]) },
  ];
}
