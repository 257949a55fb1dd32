/** The state of the page "Loss and metric", all of which is in its address. */

import type { Axis } from "./listed";

/** A loss whose shape is drawn, with the hyperparameters that are not the usual ones. */
export interface Shape {
  name: string;
  numbers: Record<string, number>;
}

export interface State {
  data: string;
  rows: number;
  seed: number;
  /** What the classifier is trained on. */
  loss: string;
  /** Which weight moves: 0 is the intercept. */
  moved: 0 | 1 | 2;
  /** Its value; null: where the page begins. */
  weight: number | null;
  /** In hundredths. */
  threshold: number;
  metrics: string[];
  axis: Axis;
  shapes: Record<Axis, Shape[]>;
  /** The error, or margin, whose values are shown. */
  at: Record<Axis, number>;
  target: number;
  outlier: number;
}

export const BEGIN: State = {
  data: "clouds", rows: 60, seed: 6, loss: "log_loss", moved: 1, weight: null, threshold: 50,
  metrics: ["accuracy", "precision", "recall", "f1"],
  axis: "error",
  shapes: { error: shapesOf("squared_error absolute_error huber quantile,level=0.9 log_cosh"), margin: shapesOf("log_loss hinge squared_hinge") },
  at: { error: 3, margin: -2 }, target: 2, outlier: 10,
};

/** Write a loss as `thalweg fit` takes it: huber,delta=2. */
export function textOf({ name, numbers }: Shape): string {
  return [name, ...Object.entries(numbers).map(([key, value]) => `${key}=${value}`)].join(",");
}

export function shapesOf(text: string): Shape[] {
  return text.split(" ").filter(Boolean).slice(0, 32).map((each) => {
    const [name, ...parts] = each.split(",");
    const numbers = parts.map((part) => part.split("=")).filter(([key, value]) => key && Number.isFinite(Number(value)));
    return { name, numbers: Object.fromEntries(numbers.map(([key, value]) => [key, Number(value)])) };
  });
}

export function written(state: State): URLSearchParams {
  const parts = new URLSearchParams({
    d: state.data, n: String(state.rows), seed: String(state.seed), l: state.loss, k: String(state.moved), t: String(state.threshold),
    m: state.metrics.join(" "), x: state.axis, e: state.shapes.error.map(textOf).join(" "), g: state.shapes.margin.map(textOf).join(" "),
    at: `${state.at.error} ${state.at.margin}`, y: String(state.target), o: String(state.outlier),
  });
  if (state.weight !== null) parts.set("w", String(state.weight));
  return parts;
}

/** Read a state; what an address does not say, or says wrongly, stays as it is. */
export function read(parts: URLSearchParams, before: State): State {
  const state: State = { ...before, shapes: { ...before.shapes }, at: { ...before.at } };
  const number = (name: string, low: number, high: number): number | null => {
    const text = parts.get(name);
    const value = Number(text);
    return text !== null && text !== "" && value >= low && value <= high ? value : null;
  };
  state.data = parts.get("d") ?? before.data;
  state.loss = parts.get("l") ?? before.loss;
  state.rows = Math.round(number("n", 1, 1e6) ?? before.rows);
  state.seed = Math.round(number("seed", 0, 9999) ?? before.seed);
  state.threshold = Math.round(number("t", 1, 99) ?? before.threshold);
  state.target = number("y", 0.5, 10) ?? before.target;
  state.outlier = number("o", 0.5, 20) ?? before.outlier;
  const moved = number("k", 0, 2);
  if (moved === 0 || moved === 1 || moved === 2) state.moved = moved;
  state.weight = number("w", -1e6, 1e6) ?? (parts.has("d") ? null : before.weight);
  const metrics = parts.get("m");
  if (metrics !== null) state.metrics = [...new Set(metrics.split(" ").filter(Boolean))].slice(0, 32);
  const axis = parts.get("x");
  if (axis === "error" || axis === "margin") state.axis = axis;
  for (const [key, name] of [["e", "error"], ["g", "margin"]] as const) {
    const text = parts.get(key);
    if (text !== null) state.shapes[name] = shapesOf(text);
  }
  const at = (parts.get("at") ?? "").split(" ").map(Number);
  if (at.length === 2 && at.every(Number.isFinite)) state.at = { error: at[0], margin: at[1] };
  return state;
}
