/** The descents that are shown: points and heights of each run, and their looks. */

export interface Walk {
  name: string;
  words: string;
  status: string;
  /** The step at which it diverged; -1: it did not. */
  ended: number;
  /** x and y of each step. */
  points: Float32Array;
  /** The height of each step, for curves; on the surface a path lies on the surface. */
  heights: Float32Array;
  gradients?: Float32Array;
  /** Heights of its own, where the path leaves the surface: drawn there, with threads down to it. */
  own?: Float32Array;
  /** The number of its colour and dash; its place in the list where it has none. */
  colour?: number;
}

/** What is drawn over a surface. */
export interface Drawn {
  walks: readonly Walk[];
  /** Up to which step: one for all, or one for each walk. */
  steps: number | readonly number[];
  /** The point where they begin; null: it is not drawn. */
  start: [number, number] | null;
  /** The name of the walk that is drawn stronger, with the arrows of its rule. */
  shown: string | null;
  /** Straight lines of the plane, drawn on the surface. */
  straights?: readonly Straight[];
  /** What is drawn at its point besides: two numbers for each step. */
  rule?: RuleArrows | null;
}

/** A straight line from a point of the plane to another. */
export interface Straight {
  from: readonly [number, number];
  to: readonly [number, number];
  /** A group's colour; null: white. */
  colour: number | null;
  words?: string;
  /** Whether it ends in the head of an arrow. */
  head?: boolean;
  dashed?: boolean;
}

export interface RuleArrows {
  /** The decaying sum of gradients behind each step. */
  momentum: Float32Array | null;
  /** The rate of each coordinate behind each step. */
  effective: Float32Array | null;
}

const DASHES: number[][] = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

/** Return the last point of a walk that is drawn. */
export function lastOf({ walks, steps }: Drawn, place: number): number {
  const step = typeof steps === "number" ? steps : steps[place];
  return Math.min(step, walks[place].points.length / 2 - 1);
}

/** Return the number of a run's colour, from 0 to 7. */
export function colourOf(place: number): number {
  return place % 8;
}

/** Return how a run's line is broken: beyond eight runs, colours come again. */
export function dashOf(place: number): number[] {
  return DASHES[Math.floor(place / 8) % DASHES.length];
}
