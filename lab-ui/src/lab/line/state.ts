/** The state of the page of a line, all of which is in its address. */

import type { View } from "../stage";

export type Point = [number, number];

export const MOST_POINTS = 60;
export const MOST_STEPS = 2000;
const LARGEST = 1e6;

/** The four steps of descent. */
export type Phase = 1 | 2 | 3 | 4;

export const PACES = ["slow", "normal", "fast"] as const;
export type PaceName = (typeof PACES)[number];

export interface LineState {
  /** The set that the points are, or come from. */
  set: string;
  /** Whether points were moved, added or removed. */
  own: boolean;
  points: Point[];
  standardise: boolean;
  optimizer: string;
  /** Null: one that suits the surface. */
  lr: number | null;
  /** w and b of the first line, in the data's unit. */
  start: Point;
  steps: number;
  /** The step that is shown; null: the last. */
  step: number | null;
  phase: Phase;
  pace: PaceName;
  view: View;
  log: boolean;
}

/** Round to four digits, so that a state and its address are one. */
export function short(value: number): number {
  return Number(value.toPrecision(4));
}

/** Write a state as the part of the address that is the page's. */
export function written(state: LineState): URLSearchParams {
  const parts = new URLSearchParams();
  parts.set("set", state.set);
  if (state.own) parts.set("xy", state.points.flat().map(String).join(" "));
  if (state.standardise) parts.set("z", "1");
  parts.set("o", state.lr === null ? state.optimizer : `${state.optimizer}:${state.lr}`);
  parts.set("at", state.start.map(String).join(" "));
  parts.set("n", String(state.steps));
  if (state.step !== null) parts.set("t", `${state.step}${state.phase === 4 || state.step === 0 ? "" : " 3"}`);
  if (state.step === 0 && state.phase === 1) parts.set("t", "0 1");
  if (state.pace !== "normal") parts.set("pace", state.pace);
  parts.set("view", state.view);
  if (state.log) parts.set("log", "1");
  return parts;
}

/** Read a state; what an address does not say, or says wrongly, stays as it is. */
export function read(parts: URLSearchParams, before: LineState): LineState {
  const state: LineState = { ...before };
  const set = parts.get("set"), points = pairs(parts.get("xy"));
  if (set !== null) [state.set, state.own] = [set, false];
  if (points.length >= 2 && points.length <= MOST_POINTS) [state.own, state.points] = [true, points];
  if (parts.has("o")) {
    const [optimizer, rate] = parts.get("o")!.split(":");
    const lr = Number(rate);
    state.optimizer = optimizer;
    state.lr = rate !== undefined && lr > 0 && Number.isFinite(lr) ? lr : null;
    state.standardise = parts.get("z") === "1";
  }
  const [start] = pairs(parts.get("at"));
  if (start) state.start = start;
  const steps = Number(parts.get("n") ?? NaN);
  if (steps >= 1) state.steps = Math.min(MOST_STEPS, Math.round(steps));
  const [step, phase] = numbers(parts.get("t"));
  if (step >= 0) {
    state.step = Math.round(step);
    state.phase = phase === 1 || phase === 3 ? phase : state.step === 0 ? 2 : 4;
  } else if (parts.has("o")) [state.step, state.phase] = [null, 4];
  state.pace = PACES.find((each) => each === parts.get("pace")) ?? before.pace;
  const view = parts.get("view");
  if (view === "3d" || view === "contour") [state.view, state.log] = [view, parts.get("log") === "1"];
  return state;
}

function numbers(text: string | null): number[] {
  return text === null || text === "" ? [] : text.split(" ").map(Number);
}

function pairs(text: string | null): Point[] {
  const all = numbers(text);
  if (all.length % 2 || all.some((each) => !(Math.abs(each) <= LARGEST))) return [];
  return Array.from({ length: all.length / 2 }, (_, k) => [all[2 * k], all[2 * k + 1]]);
}
