/** Why one trains on the loss and judges by the metric, said with the numbers on the page. */

import { figure } from "../../format";
import type { AlongSaid, Kind, MetricAlong } from "./listed";
import { filled, say, spoken } from "./words";

export interface Now {
  weight: number;
  loss: number;
  slope: number;
  /** Of the metrics shown, in their order. */
  slopes: number[];
  rows: number;
}

const NEARLY_FLAT = 5e-3;

/** Return the sentences. */
export function why(said: AlongSaid, lossName: string, now: Now): string[] {
  const loss = spoken(lossName);
  const of = (wanted: (kind: Kind) => boolean) => said.metrics.filter(({ kind }) => wanted(kind));
  const stepped = of((kind) => kind !== "probabilities"), smooth = of((kind) => kind === "probabilities");
  const flat = said.metrics.filter(({ kind }, i) => kind !== "probabilities" && now.slopes[i] === 0);
  const found: string[] = [];
  if (flat.length) {
    const lowest = Math.abs(now.slope) < NEARLY_FLAT;
    found.push(
      filled(say(lowest ? "whyAtMinimum" : "whySlope"), {
        w: figure(now.weight, 4), loss, value: figure(now.loss, 4), slope: figure(now.slope, 3), names: listed(flat), larger: say(now.slope < 0 ? "larger" : "smaller"),
      }),
    );
  }
  if (of((kind) => kind === "decisions").length) found.push(filled(say("whySteps"), { sides: figure(said.sides), rows: figure(now.rows) }));
  const told = stepped.find(({ name }) => name === "f1") ?? stepped[0];
  if (told) found.push(...ofBest(said, told, loss));
  if (smooth.length) found.push(filled(say("whySmooth"), { names: listed(smooth) }));
  if (stepped.length) found.push(filled(say("whyJudge"), { loss }));
  return found;
}

function ofBest(said: AlongSaid, metric: MetricAlong, loss: string): string[] {
  const { best, at_lowest: there, threshold } = metric;
  if (!best || there === null) return [];
  const name = spoken(metric.name);
  const values = {
    loss, name, lowest: figure(said.lowest, 4), there: figure(there, 4), best: figure(best.value, 4), from: figure(best.from, 4), to: figure(best.to, 4),
    cost: figure(best.loss, 4), more: figure(best.loss - said.lowest_loss, 3),
  };
  const same = Math.abs(there - best.value) < 1e-12;
  const found = [filled(say(same ? "whySame" : "whyBest"), values)];
  if (!same && threshold && threshold.value !== null && threshold.value > there) {
    found.push(filled(say("whyThreshold"), { name, best: figure(threshold.value, 4), threshold: figure(threshold.threshold, 3) }));
  }
  return found;
}

/** What came of descents from one weight. */
export interface Went {
  rate: number;
  steps: number;
  loss: ArrayLike<number>;
  metrics: ArrayLike<number>[];
}

/** Say where descents went. */
export function wentWhere(said: AlongSaid, lossName: string, went: Went): string[] {
  const ends = (path: ArrayLike<number>) => ({ start: figure(path[0], 4), end: figure(path[path.length - 1], 4) });
  const last = said.low + (said.count - 1) * said.step;
  const stayed = said.metrics.filter((_, i) => went.metrics[i][went.metrics[i].length - 1] === went.metrics[i][0]);
  return [
    filled(say("wentLoss"), { steps: figure(went.steps), rate: figure(went.rate), loss: spoken(lossName), ...ends(went.loss) }),
    ...(stayed.length ? [filled(say("wentNowhere"), { name: listed(stayed), start: figure(went.loss[0], 4) })] : []),
    ...said.metrics.flatMap((metric, i) => {
      if (stayed.includes(metric)) return [];
      const path = went.metrics[i], end = path[path.length - 1];
      return filled(say(end < said.low || end > last ? "wentAway" : "went"), { name: spoken(metric.name), ...ends(path) });
    }),
  ];
}

function listed(metrics: readonly MetricAlong[]): string {
  return metrics.map(({ name }) => spoken(name)).join(", ");
}
