/** The loss and the metrics along the weight, one under the other, each with its slope at the weight. */

import { h, refill } from "../../dom";
import { figure } from "../../format";
import { drawLine, drawMark } from "../../pictures/marks";
import { plot, type Pen, type Plot } from "../../pictures/plot";
import { colour, groupColour } from "../../theme";
import { linearTicks, rangeOver } from "../../ticks";
import { dragged } from "./drag";
import { filled, say } from "./words";

export interface Strip {
  name: string;
  /** Number of its colour. */
  place: number;
  /** The weights of `values`; of steps the bounds between them, one more. */
  at: ArrayLike<number>;
  values: ArrayLike<number>;
  steps: boolean;
  best: string;
  /** Where it is best: from, to. */
  where: readonly [number, number] | null;
}

/** What is known of a strip at the weight. */
export interface Here {
  value: number;
  /** NaN: a step is there. */
  slope: number;
  /** The weight after each step of a descent; empty: none is shown. */
  path: ArrayLike<number>;
}

export interface Strips {
  element: HTMLElement;
  show: (strips: readonly Strip[], range: readonly [number, number], lowest: number) => void;
  draw: (weight: number, here: readonly Here[]) => void;
  /** All of them as one picture, for a file. */
  picture: () => HTMLCanvasElement;
}

const LEFT = 46, TANGENT = 0.09;

/** Make them; `onMove` is told of the weight that is dragged to. */
export function strips(onMove: (weight: number) => void): Strips {
  const element = h("div", { class: "strips" });
  let made: { strip: Strip; plot: Plot; words: HTMLElement; body: HTMLElement }[] = [];
  let weight = 0, range: readonly [number, number] = [0, 1], lowest = 0;
  let known: readonly Here[] = [];

  const draw = (strip: Strip, place: number) => ({ context, x, y, ratio, box }: Pen) => {
    const own = groupColour(strip.place);
    const { at, values } = strip;
    if (strip.where) {
      const [from, to] = strip.where;
      context.fillStyle = own;
      context.globalAlpha = 0.14;
      context.fillRect(x(from) - ratio, box.top, Math.max(2 * ratio, x(to) - x(from) + 2 * ratio), box.height);
      context.globalAlpha = 1;
    }
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    context.setLineDash([3 * ratio, 3 * ratio]);
    drawLine(context, [x(lowest), x(lowest)], [box.top, box.top + box.height]);
    context.setLineDash([]);
    context.strokeStyle = own;
    context.lineWidth = 2 * ratio;
    const xs: number[] = [], ys: number[] = [];
    for (let i = 0; i < values.length; i++) {
      xs.push(x(at[i]));
      ys.push(y(values[i]));
      if (strip.steps) {
        xs.push(x(at[i + 1]));
        ys.push(y(values[i]));
      }
    }
    drawLine(context, xs, ys);
    context.strokeStyle = colour("ink");
    context.lineWidth = 1.2 * ratio;
    drawLine(context, [x(weight), x(weight)], [box.top, box.top + box.height]);
    const here = known.at(place);
    if (!here) return;
    const { value, slope, path } = here;
    context.fillStyle = own;
    context.globalAlpha = 0.65;
    for (let i = 0; i < path.length; i++) drawMark(context, "circle", x(path[i]), y(valueOf(strip, path[i])), 2.6 * ratio);
    context.globalAlpha = 1;
    if (Number.isFinite(slope)) {
      const half = TANGENT * (range[1] - range[0]);
      context.strokeStyle = colour("ink");
      context.lineWidth = 2.4 * ratio;
      drawLine(context, [x(weight - half), x(weight + half)], [y(value - half * slope), y(value + half * slope)]);
    }
    context.fillStyle = colour("ink");
    drawMark(context, "circle", x(weight), y(value), 5 * ratio);
  };

  const show = (given: readonly Strip[]) => {
    for (const { body } of made) body.remove();
    made = [];
    refill(element);
    given.forEach((strip, place) => {
      const words = h("div", { class: "strip-head" });
      const body = h("div", { class: "picture" });
      element.append(h("div", { class: place ? "strip" : "strip first", "data-strip": strip.name }, words, body));
      const axes = axesOf(strip);
      const last = place === given.length - 1;
      const drawn = plot({ into: body, ...axes, height: (place ? 74 : 132) + (last ? 52 : 0), left: LEFT, bare: !last, about: strip.name, draw: draw(strip, place) });
      dragged(body, () => drawn, onMove);
      made.push({ strip, plot: drawn, words, body });
    });
  };

  const axesOf = (strip: Strip) => {
    const upright = rangeOver(Array.from(strip.values), false, 0.12);
    return {
      x: { label: say("weight"), log: false, range: { low: range[0], high: range[1] } },
      y: { label: "", log: false, range: upright, at: linearTicks(upright.low, upright.high, 4) },
    };
  };

  /** All of them on one canvas, each below its name. */
  const picture = () => {
    const ratio = devicePixelRatio, line = 18 * ratio;
    const canvases = made.map(({ plot: drawn }) => drawn.canvas);
    const all = document.createElement("canvas");
    all.width = Math.max(...canvases.map(({ width }) => width));
    all.height = canvases.reduce((sum, { height }) => sum + line + height, 0);
    const context = all.getContext("2d")!;
    context.fillStyle = colour("card");
    context.fillRect(0, 0, all.width, all.height);
    context.font = `600 ${12 * ratio}px system-ui, sans-serif`;
    context.textBaseline = "middle";
    let top = 0;
    canvases.forEach((canvas, i) => {
      const { strip } = made[i], at = known.at(i);
      context.fillStyle = groupColour(strip.place);
      context.fillText(`${strip.name}  ${figure(at?.value, 4)}  ${slopeWords(at?.slope ?? NaN)}`, LEFT * ratio, top + line / 2);
      context.drawImage(canvas, 0, top + line);
      top += line + canvas.height;
    });
    return all;
  };

  return {
    element,
    picture,
    show: (given, over, least) => {
      range = over;
      lowest = least;
      known = [];
      const same = made.length === given.length && made.every(({ strip }, i) => strip.name === given[i].name);
      if (!same) show(given);
      else {
        made.forEach((each, i) => {
          Object.assign(each.strip, given[i]);
          const { x, y } = axesOf(each.strip);
          each.plot.replace(x, y);
        });
      }
    },
    draw: (at, here) => {
      weight = at;
      known = here;
      made.forEach(({ strip, plot: drawn, words, body }, i) => {
        const { value, slope } = here[i];
        refill(
          words,
          h("span", { class: "strip-name" }, h("span", { class: `dot-of g${strip.place}` }), strip.name),
          h("output", { class: "n" }, figure(value, 4)),
          h("span", { class: slope === 0 ? "slope flat" : "slope" }, slopeWords(slope)),
          h("span", { class: "strip-best" }, strip.best),
        );
        body.setAttribute("aria-label", filled(say("aboutStrip"), { name: strip.name, value: figure(value, 4), place: figure(at, 4), slope: figure(slope, 3) }));
        drawn.redraw();
      });
    },
  };
}

function slopeWords(slope: number): string {
  return Number.isNaN(slope) ? say("jump") : slope === 0 ? say("flat") : `${say("slope")} ${figure(slope, 3)}`;
}

/** Return a strip's height at a weight: of its step, or on the line between two places. */
export function valueOf({ at, values, steps }: Pick<Strip, "at" | "values" | "steps">, weight: number): number {
  if (!(weight >= at[0] && weight <= at[at.length - 1])) return NaN;
  let low = 0, high = at.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at[middle] <= weight) low = middle;
    else high = middle;
  }
  if (steps) return values[low];
  return values[low] + ((weight - at[low]) / (at[high] - at[low])) * (values[high] - values[low]);
}
