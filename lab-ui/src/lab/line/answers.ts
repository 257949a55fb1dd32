/** What the server says of a line through points: see thalweg/lab/line_api.py. */

import { askArrays } from "../api";
import type { Both } from "../page";
import type { LineState, Point } from "./state";

export interface PointSet {
  name: string;
  title: Both;
  about: Both;
  x: Both;
  y: Both;
  points: Point[];
}

export interface Scaling {
  condition: number | null;
  stable_rate: number;
  eigenvalue: number;
}

/** The MSE over w and b; all of the standardised x, where that is chosen, but `line`. */
export interface SurfaceSaid {
  minimum: Point;
  /** The minimum in the data's unit. */
  line: Point;
  least: number;
  variance: number;
  normal: { matrix: [Point, Point]; right: Point };
  eigenvalues: Point;
  directions: [Point, Point];
  condition: number | null;
  stable_rate: number;
  unique: boolean;
  mean: number;
  deviation: number;
  start: Point;
  w: Point;
  b: Point;
  low: number;
  high: number;
  /** What is known of x as it is and standardised. */
  scalings: { as_is: Scaling; standardised: Scaling };
}

export interface DescentSaid {
  lr: number | null;
  rate: "curvature" | "distance" | "own";
  status: string;
  diverged: number | null;
  bound: { rate: number; words: string } | null;
  factors: Point | null;
}

export interface Surface extends SurfaceSaid {
  heights: Float32Array;
  size: number;
}

/** A descent: of each step what its name says, pairs one after the other. */
export interface Descent extends DescentSaid {
  points: Float32Array;
  lines: Float32Array;
  values: Float32Array;
  gradients: Float32Array;
  along: Float32Array;
  r2: Float32Array;
  last: number;
}

const given = ({ points, start, standardise }: LineState) => ({ points, start, standardise });

/** Ask for the surface; with ranges it is drawn over these. */
export async function askSurface(state: LineState, size: number, over: { w: Point; b: Point } | null, signal: AbortSignal): Promise<Surface> {
  const { said, arrays } = await askArrays<SurfaceSaid>("line/surface", { ...given(state), size, ...over }, signal);
  return { ...said, heights: arrays.heights.values as Float32Array, size };
}

export async function askDescent(state: LineState, signal: AbortSignal): Promise<Descent> {
  const { optimizer, lr, steps } = state;
  const { said, arrays } = await askArrays<DescentSaid>("line/descent", { ...given(state), run: { optimizer, lr }, steps }, signal);
  const of = (name: string) => arrays[name].values as Float32Array;
  return {
    ...said,
    points: of("points"), lines: of("lines"), values: of("values"), gradients: of("gradients"), along: of("along"), r2: of("r2"),
    last: of("values").length - 1,
  };
}
