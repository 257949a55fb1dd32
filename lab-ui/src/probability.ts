/** From counts in bins of the probability: calibration and what each threshold decides. */

import type { Bins } from "./document";

export interface CalibrationPoint {
  predicted: number;
  observed: number;
  /** Standard error of the observed share. */
  error: number;
  weight: number;
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** Join the fine bins to `count` wide ones; those without rows are left out. */
export function calibrationPoints(bins: Bins, count = 10): CalibrationPoint[] {
  const size = bins.right.length / count;
  const points: CalibrationPoint[] = [];
  for (let i = 0; i < count; i++) {
    const at = [i * size, (i + 1) * size] as const;
    const right = sum(bins.right.slice(...at)), wrong = sum(bins.wrong.slice(...at)), weight = right + wrong;
    if (!(weight > 0)) continue;
    let predicted = 0;
    for (let k = at[0]; k < at[1]; k++) predicted += (bins.mean[k] ?? 0) * (bins.right[k] + bins.wrong[k]);
    const observed = right / weight;
    points.push({ predicted: predicted / weight, observed, error: Math.sqrt((observed * (1 - observed)) / weight), weight });
  }
  return points;
}

export interface Decision {
  threshold: number;
  true_positive: number;
  false_positive: number;
  false_negative: number;
  true_negative: number;
  precision: number | null;
  recall: number | null;
  specificity: number | null;
  f1: number | null;
  accuracy: number;
}

/** What is decided where class 1 is predicted from a threshold up, which is a hundredth. */
export function decisionAt(bins: Bins, hundredth: number): Decision {
  const tp = sum(bins.right.slice(hundredth)), fn = sum(bins.right.slice(0, hundredth));
  const fp = sum(bins.wrong.slice(hundredth)), tn = sum(bins.wrong.slice(0, hundredth));
  const share = (a: number, b: number) => (b > 0 ? a / b : null);
  return {
    threshold: hundredth / bins.right.length,
    true_positive: tp,
    false_positive: fp,
    false_negative: fn,
    true_negative: tn,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    specificity: share(tn, tn + fp),
    f1: share(2 * tp, 2 * tp + fp + fn),
    accuracy: (tp + tn) / (tp + tn + fp + fn),
  };
}

/** Return the decisions of every hundredth but the ends. */
export function decisions(bins: Bins): Decision[] {
  return Array.from({ length: bins.right.length - 1 }, (_, i) => decisionAt(bins, i + 1));
}
