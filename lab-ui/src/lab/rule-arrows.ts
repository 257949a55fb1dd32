/** What is drawn at the point of a rule, on contours and in three dimensions alike. */

import type { RuleArrows, Walk } from "./paths";

export interface RuleArrow {
  /** Along x and y; only its direction counts. */
  along: [number, number];
  colour: string;
  dashed: boolean;
}

export interface AtPoint {
  from: [number, number];
  arrows: RuleArrow[];
  /** Half the sides of the rectangle of rates, the longer one being 1; null: there is none. */
  rates: [number, number] | null;
}

/** Return what stands at a walk's point: downhill, the momentum, and the step made of them; the rates of x and y. */
export function atPoint(walk: Walk, step: number, rule: RuleArrows | null): AtPoint | null {
  const at = Math.min(step, walk.points.length / 2 - 2);
  if (at < 0 || !walk.gradients) return null;
  const behind = 2 * (at + 1); // what the step was made of is behind it
  const [x, y, a, b] = walk.points.subarray(2 * at, 2 * at + 4);
  const arrows: RuleArrow[] = [{ along: [-walk.gradients[2 * at], -walk.gradients[2 * at + 1]], colour: "#ffffff", dashed: true }];
  if (rule?.momentum) arrows.push({ along: [-rule.momentum[behind], -rule.momentum[behind + 1]], colour: "#6fe3ff", dashed: false });
  arrows.push({ along: [a - x, b - y], colour: "#ffd23c", dashed: false });
  const wide = rule?.effective?.[behind] ?? NaN, high = rule?.effective?.[behind + 1] ?? NaN, most = Math.max(wide, high);
  const some = arrows.filter(({ along }) => Number.isFinite(along[0]) && Number.isFinite(along[1]) && Math.hypot(...along) > 0);
  return { from: [x, y], arrows: some, rates: most > 0 && Number.isFinite(most) ? [wide / most, high / most] : null };
}
