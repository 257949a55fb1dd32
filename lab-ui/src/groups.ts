/** Runs grouped by optimizer: each group has a colour, a dash and a mark, so that none tells alone. */

import type { RunRecord } from "./document";

export const COLOURS = 8;
export const MARKS = ["circle", "square", "triangle", "diamond", "left", "plus", "down", "ring"] as const;
export type Mark = (typeof MARKS)[number];

export interface Group {
  name: string;
  /** Number of its colour in the palette, from 0. */
  colour: number;
  dash: number[];
  mark: Mark;
  runs: number[];
}

const DASHES = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

/** Return the groups, that of the best run first. */
export function groupsOf(runs: readonly RunRecord[]): Group[] {
  const best = new Map<string, number>();
  runs.forEach((run) => {
    const loss = run.loss ?? Infinity;
    best.set(run.optimizer, Math.min(best.get(run.optimizer) ?? Infinity, loss));
  });
  const names = [...best.keys()].sort((a, b) => best.get(a)! - best.get(b)! || (a < b ? -1 : 1));
  return names.map((name, i) => ({
    name,
    colour: i % COLOURS,
    dash: DASHES[Math.floor(i / COLOURS) % DASHES.length],
    mark: MARKS[i % MARKS.length],
    runs: runs.flatMap((run, place) => (run.optimizer === name ? [place] : [])),
  }));
}
