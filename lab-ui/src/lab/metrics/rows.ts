/** The rows at their two columns, and the line at which the classifier divides them. */

import { h } from "../../dom";
import { drawMark } from "../../pictures/marks";
import { plot, type Pen, type Plot } from "../../pictures/plot";
import { colour, groupColour } from "../../theme";
import { rangeOver } from "../../ticks";
import { say } from "./words";

export interface Rows {
  element: HTMLElement;
  show: (columns: ArrayLike<number>, target: ArrayLike<number>, names: readonly [string, string], classes: readonly [string, string]) => void;
  /** Draw the line on which the raw score is `cut`. */
  draw: (weights: readonly number[], cut: number) => void;
}

type Point = readonly [number, number];

/** Return the part of a box in which weights · (1, x, y) is above a cut. */
export function above(box: readonly Point[], weights: readonly number[], cut: number): Point[] {
  const score = ([x, y]: Point) => weights[0] + weights[1] * x + weights[2] * y - cut;
  const found: Point[] = [];
  box.forEach((from, i) => {
    const to = box[(i + 1) % box.length], a = score(from), b = score(to);
    if (a > 0) found.push(from);
    if (a > 0 !== b > 0) {
      const part = a / (a - b);
      found.push([from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]);
    }
  });
  return found;
}

export function rowsPicture(): Rows {
  const body = h("div", { class: "picture" });
  const key = h("p", { class: "outputs" });
  let columns: ArrayLike<number> = [], target: ArrayLike<number> = [];
  let weights: readonly number[] = [0, 0, 0], cut = 0;
  let box: Point[] = [];
  let made: Plot | null = null;
  const draw = ({ context, x, y, ratio }: Pen) => {
    const side = above(box, weights, cut);
    context.beginPath();
    side.forEach(([u, v], i) => (i ? context.lineTo(x(u), y(v)) : context.moveTo(x(u), y(v))));
    context.closePath();
    context.fillStyle = groupColour(1);
    context.globalAlpha = 0.12;
    context.fill();
    context.globalAlpha = 1;
    const [, across, along] = weights, level = cut - weights[0];
    context.strokeStyle = colour("ink");
    context.lineWidth = 2 * ratio;
    const ends = side.filter(([u, v]) => Math.abs(across * u + along * v - level) < 1e-6 * (1 + Math.abs(level)));
    if (ends.length >= 2) {
      context.beginPath();
      context.moveTo(x(ends[0][0]), y(ends[0][1]));
      context.lineTo(x(ends.at(-1)![0]), y(ends.at(-1)![1]));
      context.stroke();
    }
    const size = (target.length > 300 ? 2.4 : 4) * ratio;
    for (let i = 0; i < target.length; i++) {
      context.fillStyle = groupColour(target[i]);
      context.globalAlpha = target.length > 300 ? 0.55 : 0.85;
      drawMark(context, target[i] ? "triangle" : "circle", x(columns[2 * i]), y(columns[2 * i + 1]), size);
    }
    context.globalAlpha = 1;
  };
  return {
    element: h("div", {}, key, body),
    show: (given, classOf, names, classes) => {
      columns = given;
      target = classOf;
      key.replaceChildren(...classes.map((name, i) => h("span", {}, h("span", { class: `class-mark g${i}`, "aria-hidden": "true" }, i ? "▲" : "●"), name)));
      const every = Array.from(given), of = (side: number) => rangeOver(every.filter((_, i) => i % 2 === side), false, 0.06);
      const [across, along] = [of(0), of(1)];
      box = [[across.low, along.low], [across.high, along.low], [across.high, along.high], [across.low, along.high]];
      const x = { label: names[0], log: false, range: across }, y = { label: names[1], log: false, range: along };
      if (made) made.replace(x, y);
      else made = plot({ into: body, x, y, height: 270, about: say("planeNote"), draw });
    },
    draw: (of, at) => {
      weights = of;
      cut = at;
      made?.redraw();
    },
  };
}
