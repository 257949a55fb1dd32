/** The loss of each run above the least, against updates, rows seen or seconds. */

import { h } from "../../dom";
import { plot, type Plot } from "../../pictures/plot";
import { colour, groupColour } from "../../theme";
import { placeAt, placeOf, span, type Run } from "./clock";
import type { By } from "./state";
import { say } from "./words";

const LEAST = 1e-5; // of the first loss above the least: what is below is not drawn

export interface Chart {
  element: HTMLElement;
  show: (runs: readonly Run[], least: number, by: By) => void;
  /** Draw the place of a step of the player. */
  at: (frame: number) => void;
}

export function chart(): Chart {
  const element = h("div", { class: "picture" });
  let made: Plot | null = null;
  let runs: readonly Run[] = [], least = 0, by: By = "updates", frame = 0;
  const above = (run: Run, point: number) => Math.max(run.heights[point] - least, 1e-300);
  const draw = ({ context, x, y, ratio, box }: Parameters<Parameters<typeof plot>[0]["draw"]>[0]) => {
    const [low] = span(runs, by);
    runs.forEach((run, k) => {
      context.beginPath();
      context.moveTo(box.left, y(above(run, 0)));
      for (let point = 1; point < run.updates.length; point++) context.lineTo(x(placeOf(run, by, point)), y(above(run, point)));
      context.strokeStyle = groupColour(run.colour ?? k);
      context.lineWidth = 2 * ratio;
      context.lineJoin = "round";
      context.stroke();
      if (run.near !== null && run.near > 0) {
        context.beginPath();
        context.arc(x(placeOf(run, by, run.near)), y(above(run, run.near)), 5 * ratio, 0, 2 * Math.PI);
        context.fillStyle = groupColour(run.colour ?? k);
        context.fill();
        context.strokeStyle = colour("card");
        context.lineWidth = 1.5 * ratio;
        context.stroke();
      }
    });
    if (!runs.length) return;
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    context.setLineDash([5 * ratio, 4 * ratio]);
    context.beginPath();
    const bar = y(0.01 * above(runs[0], 0));
    context.moveTo(box.left, bar);
    context.lineTo(box.left + box.width, bar);
    context.stroke();
    context.setLineDash([]);
    const now = Math.max(low, placeAt(span(runs, by), frame));
    context.beginPath();
    context.moveTo(x(now), box.top);
    context.lineTo(x(now), box.top + box.height);
    context.stroke();
  };
  return {
    element,
    show: (given, lowest, axis) => {
      [runs, least, by] = [given, lowest, axis];
      const [low, high] = span(runs, by);
      const first = runs.length ? above(runs[0], 0) : 1;
      const all = runs.flatMap((run) => [...run.heights].map((_, point) => above(run, point)));
      const down = Math.max(LEAST * first, all.reduce((a, b) => Math.min(a, b), first));
      const up = all.reduce((a, b) => Math.max(a, b), first);
      const axes = [
        { label: say(by), log: true, range: { low, high } },
        { label: say("curve"), log: true, range: { low: Math.min(down * 0.7, 0.005 * first), high: Math.min(up, 100 * first) * 1.5 } },
      ] as const;
      if (made) made.replace(...axes);
      else made = plot({ into: element, x: axes[0], y: axes[1], height: 260, about: say("curve"), draw });
    },
    at: (step) => {
      frame = step;
      made?.redraw();
    },
  };
}
