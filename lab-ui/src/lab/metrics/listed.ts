/** What the server says of data, losses and metrics, and of a classifier along a line. */

import type { Arrays, Numbers } from "../api";
import type { Both } from "../page";

export interface DataSet {
  name: string;
  title: Both;
  about: Both;
  columns: [Both, Both];
  classes: [Both, Both];
}

export type Axis = "error" | "margin";

export interface Hyperparameter {
  default: number;
  low: number;
  high: number;
  interval: string;
  meaning: Both;
}

export interface LossRecord {
  name: string;
  title: Both;
  about: Both;
  tasks: Both[];
  axis: Axis;
  prediction: Both;
  /** What its predictions are: a mean is above 0 and depends on the target. */
  predicts: string;
  /** Whether a classifier that it trains gives probabilities. */
  trains: boolean;
  hyperparameters: Record<string, Hyperparameter>;
  paper: string;
}

/** On what of the predictions a metric depends; the first two move in steps. */
export type Kind = "decisions" | "order" | "probabilities";

export interface MetricRecord {
  name: string;
  about: Both;
  kind: Kind;
  greater_is_better: boolean;
}

export interface Span {
  low: number;
  step: number;
  count: number;
}

export interface Listed {
  data: DataSet[];
  losses: LossRecord[];
  metrics: MetricRecord[];
  spans: Record<Axis, Span>;
  outliers: Span;
  rows: [number, number];
}

export interface MetricAlong {
  name: string;
  kind: Kind;
  steps: boolean;
  best: { value: number; from: number; to: number; loss: number } | null;
  at_lowest: number | null;
  threshold: { threshold: number | null; value: number | null } | null;
}

/** What is said of a classifier along the line. */
export interface AlongSaid extends Span {
  weights: [number, number, number];
  cut: number;
  lowest: number;
  lowest_inside: boolean;
  lowest_loss: number;
  sides: number;
  metrics: MetricAlong[];
}

export type Along = Arrays<AlongSaid>;

/** Return one row of an array with two axes. */
export function row(of: { values: Numbers; shape: number[] }, place: number): Numbers {
  const width = of.shape.slice(1).reduce((a, b) => a * b, 1);
  return of.values.subarray(place * width, (place + 1) * width);
}

/** Return the place that is nearest to a value. */
export function placeOf(span: Span, value: number): number {
  return Math.min(span.count - 1, Math.max(0, Math.round((value - span.low) / span.step)));
}

/** Return the value of a place, without the rounding of its sum. */
export function valueAt(span: Span, place: number): number {
  return Number((span.low + place * span.step).toFixed(6));
}
