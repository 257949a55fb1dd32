/** The height of each run at each step. */

import { h } from "../../dom";
import { plot, type Plot } from "../../pictures/plot";
import { groupColour } from "../../theme";
import { colourOf, dashOf, type Walk } from "../paths";
import { say } from "./words";

export interface Curves {
  element: HTMLElement;
  show: (walks: Walk[], steps: number) => void;
  draw: (walks: Walk[], step: number) => void;
}

export function curves(about: string): Curves {
  const element = h("div", { class: "picture" });
  let made: Plot | null = null;
  let walks: Walk[] = [], step = 0, lowest = 0;
  const above = (height: number) => Math.max(height - lowest, 1e-12);
  const draw = ({ context, x, y, ratio, box }: Parameters<Parameters<typeof plot>[0]["draw"]>[0]) => {
    walks.forEach((walk, k) => {
      context.beginPath();
      const every = Math.max(1, Math.floor(walk.heights.length / 600));
      for (let i = 0; i < walk.heights.length; i += every) {
        if (Number.isFinite(walk.heights[i])) context.lineTo(x(i), y(above(walk.heights[i])));
      }
      context.setLineDash(dashOf(k).map((each) => each * ratio));
      context.strokeStyle = groupColour(colourOf(k));
      context.lineWidth = 2 * ratio;
      context.stroke();
    });
    context.setLineDash([]);
    context.strokeStyle = "rgba(128,128,128,.8)";
    context.lineWidth = ratio;
    context.beginPath();
    context.moveTo(x(step), box.top);
    context.lineTo(x(step), box.top + box.height);
    context.stroke();
  };
  return {
    element,
    show: (given, steps) => {
      walks = given;
      const all = given.flatMap(({ heights }) => [...heights].filter(Number.isFinite));
      lowest = Math.min(0, ...[all.reduce((a, b) => Math.min(a, b), Infinity)].filter(Number.isFinite));
      const most = all.reduce((a, b) => Math.max(a, above(b)), 1e-11);
      const least = Math.max(1e-12, all.reduce((a, b) => Math.min(a, above(b)), most));
      const label = lowest < 0 ? `${say("above")} ${lowest.toPrecision(3)}` : say("heightOf");
      const axes = [
        { label: say("stepLabel"), log: false, range: { low: 0, high: Math.max(1, steps) } },
        { label, log: true, range: { low: Math.max(least / 2, 1e-12), high: most * 2 } },
      ] as const;
      if (made) made.replace(...axes);
      else made = plot({ into: element, x: axes[0], y: axes[1], height: 240, about, draw });
    },
    draw: (given, at) => {
      walks = given;
      step = at;
      made?.redraw();
    },
  };
}
