/** Page 4: a loss has a slope, a metric has steps; and which loss fits which task. */

import "../metrics/metrics.css";
import { h, refill } from "../../dom";
import { askJson } from "../api";
import { alongPart } from "../metrics/along";
import type { Listed } from "../metrics/listed";
import { shapesPart } from "../metrics/shapes";
import { BEGIN, read, written, type State } from "../metrics/state";
import type { Desk, Opened, Page } from "../page";

export const metricsPage: Page = {
  name: "metrics",
  title: ["Loss and metric", "损失与指标"],
  lead: [
    "A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.",
    "分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。",
  ],
  open,
};

async function open(into: HTMLElement, desk: Desk): Promise<Opened> {
  const listed = await askJson<Listed>("metrics/listed");
  let state: State = BEGIN;
  let ready = false;

  const change = (part: Partial<State>) => {
    state = { ...state, ...part };
    desk.keep(written(state));
  };
  const done = () => {
    if (ready) desk.expose({ state, ...first.values(), ...second.values() });
  };
  const tell = (error: unknown) => desk.tell(error === null ? "" : error instanceof Error ? error.message : String(error));
  const take = (parts: URLSearchParams) => {
    state = read(parts, state);
    if (!listed.losses.some(({ name, trains }) => trains && name === state.loss)) state.loss = BEGIN.loss;
    state.rows = Math.min(listed.rows[1], Math.max(listed.rows[0], state.rows));
    const known = state.metrics.filter((metric) => listed.metrics.some(({ name }) => name === metric));
    state.metrics = known.length ? known : BEGIN.metrics;
  };
  take(desk.parts);
  const first = alongPart(listed, () => state, change, done, tell);
  const second = shapesPart(listed, () => state, change, done, tell);
  refill(into, h("div", {}, first.element, second.element));
  const show = () => Promise.all([first.show(), second.show()]);
  await show();
  ready = true;
  desk.keep(written(state));
  done();
  return {
    read: (parts) => {
      take(parts);
      void show();
    },
    close: () => {
      first.close();
      second.close();
    },
    exports: () => ({ table: first.table, picture: first.picture }),
  };
}
