/** What the axes of parallel coordinates are: the options in which runs differ, and the loss. */

import { diverged, NOT_OPTIONS, type RunRecord } from "../document";
import { compact, figure, setting } from "../format";
import { t, told } from "../language";
import { logTicks, linearTicks, rangeOver, wantsLog } from "../ticks";

export interface ParallelAxis {
  name: string;
  /** Where a run is on the axis, 0 at its start, 1 at its end. */
  place: number[];
  ticks: { at: number; words: string }[];
}

const axisWords = (): Record<string, string> => ({ lr: t`learning rate`, batch_size: t`batch size`, hidden: t`hidden layers`, optimizer: t`optimizer`, schedule: t`schedule` });
const MOST_LEVELS = 12;
const NONE = "–"; // of a run without a value, at the start of its axis
const NONE_ROOM = 0.12;

/** Return the axes: the optimizer first, the loss last. */
export function parallelAxes(runs: readonly RunRecord[], judgedBy: string): ParallelAxis[] {
  const names = new Set(runs.flatMap((run) => Object.keys(run)).filter((name) => !NOT_OPTIONS.has(name)));
  const ordered = ["lr", "batch_size", "schedule", ...[...names].filter((n) => !["lr", "batch_size", "schedule"].includes(n))];
  const axes = [categories("optimizer", runs.map((run) => run.optimizer))];
  for (const name of ordered) {
    const values = runs.map((run) => run[name] ?? null);
    if (new Set(values.map(String)).size < 2) continue;
    const numbers = values.every((v) => v === null || typeof v === "number");
    axes.push(numbers ? quantities(axisWords()[name] ?? name, values as (number | null)[]) : categories(axisWords()[name] ?? name, values.map((v) => (v === null ? NONE : String(v)))));
  }
  if (new Set(runs.map((run) => run.seed)).size > 1) axes.push(categories("seed", runs.map((run) => String(run.seed))));
  const kept = axes.filter((axis) => axis.ticks.length > 1 || axis.name === "optimizer");
  return [...kept, losses(runs, judgedBy)];
}

function categories(name: string, values: string[]): ParallelAxis {
  const numeric = values.every((v) => v !== "" && Number.isFinite(Number(v)));
  const levels = [...new Set(values)].sort((a, b) => (numeric ? Number(a) - Number(b) : a === NONE || (b !== NONE && a < b) ? -1 : 1));
  const at = (i: number) => (levels.length === 1 ? 0.5 : i / (levels.length - 1));
  const step = Math.ceil(levels.length / MOST_LEVELS);
  return {
    name,
    place: values.map((v) => at(levels.indexOf(v))),
    ticks: levels.map((words, i) => ({ at: at(i), words })).filter((_, i) => i % step === 0),
  };
}

/** An axis of numbers: each as a level if they are few, else a scale, logarithmic where they span much. */
function quantities(name: string, values: (number | null)[]): ParallelAxis {
  const there = values.filter((v): v is number => v !== null);
  const distinct = [...new Set(there)].sort((a, b) => a - b);
  const room = there.length < values.length ? NONE_ROOM : 0;
  const axis = (share: (v: number) => number, ticks: number[], words: (v: number) => string): ParallelAxis => {
    const at = (v: number) => room + (1 - room) * share(v);
    const none = room ? [{ at: 0, words: NONE }] : [];
    return { name, place: values.map((v) => (v === null ? 0 : at(v))), ticks: [...none, ...ticks.map((v) => ({ at: at(v), words: words(v) }))] };
  };
  if (distinct.length <= MOST_LEVELS) {
    const at = (v: number) => (distinct.length === 1 ? 0.5 : distinct.indexOf(v) / (distinct.length - 1));
    const logged = distinct.length > 1 && distinct.every((v) => v > 0) && wantsLog(distinct);
    const range = rangeOver(distinct, logged, 0);
    const t = (v: number) => (logged ? Math.log(v / range.low) / Math.log(range.high / range.low) : at(v));
    const close = distinct.some((v, i) => i > 0 && t(v) - t(distinct[i - 1]) < 0.05);
    return axis(close ? at : t, distinct, setting);
  }
  const log = wantsLog(there), range = rangeOver(there, log, 0);
  const t = (v: number) => (log ? Math.log(v / range.low) / Math.log(range.high / range.low) : (v - range.low) / (range.high - range.low));
  return axis(t, log ? logTicks(range.low, range.high, 6) : linearTicks(range.low, range.high, 6), compact);
}

/** The loss by rank, for losses of a race lie close together at its good end; what diverged is last. */
function losses(runs: readonly RunRecord[], judgedBy: string): ParallelAxis {
  const known = runs.map((run) => (diverged(run) ? null : run.loss));
  const sorted = known.filter((v): v is number => v !== null).sort((a, b) => a - b);
  const room = known.some((v) => v === null) ? 0.88 : 1;
  const at = (v: number) => 1 - (sorted.length < 2 ? 0 : (sorted.indexOf(v) / (sorted.length - 1)) * room);
  const some = sorted.filter((_, i) => i % Math.max(1, Math.ceil((sorted.length - 1) / 5)) === 0);
  const ticks = [...new Set(some)].map((v) => ({ at: at(v), words: figure(v, 5) }));
  if (room < 1) ticks.push({ at: 0, words: t`diverged` });
  return { name: t`${told(judgedBy)}, ranked`, place: known.map((v) => (v === null ? 0 : at(v))), ticks };
}
