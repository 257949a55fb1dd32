/** The race document, as `thalweg/report/race_document.py` makes it. What is absent was not computed. */

export type Number_ = number | null;
export type Figures = Record<string, Number_ | Number_[]>;

export interface Curve {
  epoch?: number[];
  batch?: Number_[];
  split?: Number_[];
  seconds?: Number_[];
  /** Objective less the optimum. */
  gap?: Number_[];
}

export interface RunRecord {
  setting: string;
  optimizer: string;
  lr: Number_;
  batch_size: number | string;
  schedule: string;
  seed: number;
  loss: Number_;
  /** Of more rows, held out in turn: of runs that cross-validation judged. */
  crossvalidated_loss?: Number_;
  valid_loss: Number_;
  train_loss: Number_;
  objective: Number_;
  epochs: number;
  kept_epoch: number;
  updates: number;
  ending: string;
  /** Whether a number that is not finite ended it: it diverged, or something else did. */
  overflowed?: boolean;
  status: string;
  gap?: Number_;
  gaps?: Number_[];
  metric?: Number_;
  curve: Curve;
  [option: string]: unknown;
}

/** The keys of a run that are no options, whose values table and axes of options leave out. */
export const NOT_OPTIONS = new Set([
  "setting", "loss", "crossvalidated_loss", "valid_loss", "train_loss", "objective", "epochs", "kept_epoch", "updates", "ending",
  "status", "curve", "metric", "overflowed", "gap", "gaps", "seed", "optimizer",
]);

export interface JudgedSetting {
  setting: string;
  /** Without the words that all settings have in common. */
  label: string;
  /** Whether it is the mean of several runs' predictions. */
  mean: boolean;
  equivalent: boolean;
  runs: number[];
  loss: Number_;
  standard_error: Number_;
  difference: Number_;
  difference_error: Number_;
  probability_best: Number_;
  told_apart: boolean;
}

export interface Verdict {
  judge: string;
  /** Whether a greater figure is better. */
  greater?: boolean;
  split: string;
  rows: number;
  winner: number;
  tied: number[];
  settings: JudgedSetting[];
  compared?: number;
  correction?: string;
  equivalence?: Number_;
  how_sure?: string;
  common?: string;
  parts?: string;
  sentence: string;
  baseline?: { sentence?: string; [name: string]: unknown } | null;
}

export interface Bins {
  wrong: number[];
  right: number[];
  mean: Number_[];
}

export interface ProbabilityBins extends Bins {
  of: string;
}

export interface TradeOffCurve {
  x: number[];
  y: number[];
  threshold: Number_[];
}

/** A class or a label against the rest. */
export interface ClassRecord {
  class: string;
  weight: number;
  roc_auc: Number_;
  average_precision: Number_;
  precision: Number_;
  recall: Number_;
  f1: Number_;
  roc: TradeOffCurve;
  precision_recall: TradeOffCurve & { share: number };
  /** Of its probability; a model of scores has none. */
  bins?: Bins;
}

export interface EachClass {
  classes: ClassRecord[];
  averages: Record<"roc_auc" | "average_precision", Record<"macro" | "weighted" | "micro", Number_>>;
  /** How many further classes there are. */
  left: number;
}

export interface Residuals {
  predicted: number[];
  actual: number[];
  of: number;
  bins: { predicted: number; residual: number; deviation: number; standard_error: Number_; rows: number }[];
}

export interface EffectOutput {
  output: string;
  x?: number[];
  y?: number[];
  levels?: string[];
  effects?: number[];
  effect?: number;
  weight?: number;
  beside?: string;
}

export interface ColumnEffect {
  column: string;
  kind: "number" | "levels" | "curve";
  size: number;
  of_days?: boolean;
  more?: number;
  /** What its levels are, if not those of a plain category. */
  levels_are?: "cells" | "steps" | "n-grams";
  outputs: EffectOutput[];
}

export interface ColumnEffects {
  of: string;
  unit: string;
  columns: ColumnEffect[];
  left: number;
  /** Of partial dependence: of how many rows the mean is. */
  rows?: number;
}

export interface Tries {
  optimizer: string;
  k: number[];
  /** Expected lowest loss of k settings. */
  loss: Number_[];
  error: Number_[];
  /** The fewest tries whose expected best is within 1 % of the best of all; null: not even all. */
  sufficed: number | null;
  /** How many settings left the race early, so that the losses are upper bounds; absent: none. */
  left?: number;
  /** The lower bounds. */
  bound?: Number_[];
}

export interface RaceDocument {
  format: number;
  target: string;
  task: string;
  answer: string;
  sentence: string;
  judged_by: string;
  loss: string;
  rows: Record<string, number>;
  split: Record<string, unknown>;
  trained_on: string;
  seconds: number;
  engine: string;
  interrupted: boolean;
  runs_in_all: number;
  /** Of a race that still runs: how far its curves may go. */
  epochs_planned?: number;
  winner: number;
  members?: number[];
  runs: RunRecord[];
  verdict?: Verdict;
  figures: Record<string, Figures | null>;
  baseline_loss?: Number_;
  gain_over_baseline?: { loss: Number_; standard_error: Number_ };
  probability_bins?: ProbabilityBins;
  residuals?: Residuals;
  confusion?: { classes: string[]; matrix: number[][]; per_class: Record<string, number | string>[] };
  /** Exact, of a linear model. */
  effects?: ColumnEffects;
  /** Of the answer, where it is a net or a mean. */
  dependence?: ColumnEffects;
  tries?: Tries[];
  roc?: TradeOffCurve;
  precision_recall?: TradeOffCurve & { share: number };
  each_class?: EachClass;
  /** What training and validation losses say of optimizers with one rate for all weights. */
  generalisation?: string;
  /** Of class 1, where one was chosen; else a half. */
  threshold?: number[];
  metric?: { name: string; greater_is_better: boolean; rows: number };
  learning_rates?: { largest_eigenvalue: Number_; stable: Number_ };
  folds?: number;
  notes?: string[];
  repeat: { command: string; python: string; install: string; versions: Record<string, string> };
  [more: string]: unknown;
}

/** Whether a run left a race that it could not win: its loss is that of an earlier epoch. */
export function left(run: RunRecord): boolean {
  return run.ending === "left";
}

/** Whether a run overflowed. */
export function diverged(run: RunRecord): boolean {
  return run.overflowed ?? run.ending === "diverged";
}
