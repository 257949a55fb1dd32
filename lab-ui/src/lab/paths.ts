/** The descents that are shown: points and heights of each run, and their looks. */

export interface Walk {
  name: string;
  words: string;
  status: string;
  /** The step at which it diverged; -1: it did not. */
  ended: number;
  /** x and y of each step. */
  points: Float32Array;
  heights: Float32Array;
  gradients: Float32Array;
}

const DASHES: number[][] = [[], [7, 4], [2, 3], [9, 3, 2, 3]];

/** Return the number of a run's colour, from 0 to 7. */
export function colourOf(place: number): number {
  return place % 8;
}

/** Return how a run's line is broken: beyond eight runs, colours come again. */
export function dashOf(place: number): number[] {
  return DASHES[Math.floor(place / 8) % DASHES.length];
}
