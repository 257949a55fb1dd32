/** Runs side by side at the same number of updates, rows seen or seconds, in steps of equal ratios. */

import type { Walk } from "../paths";
import type { By } from "./state";

/** Steps from the first update to the last. */
export const FRAMES = 240;

export interface Run extends Walk {
  batch: number | "full";
  lr: number;
  updates: Int32Array;
  seen: Int32Array;
  /** Seconds of one update; NaN: not measured yet. */
  second: number;
  /** The point at which 1 % of the way is left; null: none. */
  near: number | null;
  stays: number;
  diverged: boolean;
}

/** Return where a point of a run is on an axis. */
export function placeOf(run: Run, by: By, point: number): number {
  return by === "updates" ? run.updates[point] : by === "seen" ? run.seen[point] : run.updates[point] * run.second;
}

/** Return the first and the last place of all runs on an axis. */
export function span(runs: readonly Run[], by: By): [number, number] {
  const ends = runs.flatMap((run) => (run.updates.length > 1 ? [placeOf(run, by, 1), placeOf(run, by, run.updates.length - 1)] : []));
  const known = ends.filter((each) => each > 0 && Number.isFinite(each));
  const low = Math.min(...known), high = Math.max(...known);
  return known.length ? [low, Math.max(high, low * 1.01)] : [1, 2];
}

/** Return the place that a step of the player stands for; 0 is the start. */
export function placeAt([first, last]: [number, number], frame: number): number {
  return frame === 0 ? 0 : first * (last / first) ** ((frame - 1) / (FRAMES - 1));
}

/** Return the last point of a run that is not beyond a place. */
export function pointAt(run: Run, by: By, place: number): number {
  let low = 0, high = run.updates.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOf(run, by, middle) <= place * (1 + 1e-9)) low = middle;
    else high = middle - 1;
  }
  return low;
}
