/** The data with the line moving through them: points are dragged, added and removed here. */

import { refill, s } from "../../dom";
import { compact, figure } from "../../format";
import { linearTicks, rangeOver } from "../../ticks";
import { MOST_POINTS, short, type Point } from "./state";
import { filled, say } from "./words";

const EDGE = { left: 46, right: 12, top: 10, bottom: 40 };
const FAR = 5; // pixels that tell a drag from a click
const BEYOND = 1e5; // pixels: no coordinate of a line is larger

/** A line y = w x + b. */
export type Line = readonly [number, number];

export interface DotsView {
  line: Line | null;
  first: Line | null;
  best: Line | null;
  mean: number | null;
  /** Whether the errors are drawn as squares. */
  squares: boolean;
}

export interface Dots {
  element: SVGSVGElement;
  /** Take other points; the axes span others, of which these may come, and have names. */
  begin: (points: readonly Point[], spanned: readonly Point[], names: [string, string]) => void;
  draw: (view: DotsView) => void;
  /** Add a point in the middle, and put the focus on it. */
  add: () => void;
  /** Remove the chosen point, or the last one. */
  remove: () => void;
  close: () => void;
}

/** Make the picture.
 *
 * @param onPoints told of the points whenever they change; `moving` while one is dragged.
 * @param tell says what cannot be done.
 */
export function dots(onPoints: (points: Point[], moving: boolean) => void, tell: (words: string) => void): Dots {
  const grid = s("g", {}), errors = s("g", { class: "errors" }), lines = s("g", {}), marks = s("g", {});
  const clip = s("rect", {}), clipId = "dots-area";
  const back = s("rect", { class: "back" });
  const area = s("g", { "clip-path": `url(#${clipId})` }, errors, lines);
  const element = s("svg", { class: "dots", role: "group", "aria-label": `${say("data")}. ${say("howto")}` }, s("defs", {}, s("clipPath", { id: clipId }, clip)), back, grid, area, marks);
  let points: Point[] = [], names: [string, string] = ["x", "y"];
  let x: Point = [0, 1], y: Point = [0, 1];
  let size = { width: 600, height: 400 };
  let view: DotsView = { line: null, first: null, best: null, mean: null, squares: false };
  let made: { element: SVGGElement; seen: SVGCircleElement }[] = [];
  let chosen: number | null = null;

  const inner = () => ({ width: size.width - EDGE.left - EDGE.right, height: size.height - EDGE.top - EDGE.bottom });
  const across = (value: number) => EDGE.left + ((value - x[0]) / (x[1] - x[0])) * inner().width;
  const up = (value: number) => EDGE.top + (1 - (value - y[0]) / (y[1] - y[0])) * inner().height;
  const at = (event: PointerEvent): Point => {
    const box = element.getBoundingClientRect();
    const u = (event.clientX - box.left - EDGE.left) / inner().width, v = (event.clientY - box.top - EDGE.top) / inner().height;
    return [rounded(x[0] + u * (x[1] - x[0]), x), rounded(y[1] - v * (y[1] - y[0]), y)];
  };

  // --- what is fixed: axes -------------------------------------------------------------------

  const drawGrid = () => {
    const { width, height } = inner();
    element.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    for (const rect of [clip, back]) {
      for (const [name, value] of Object.entries({ x: EDGE.left, y: EDGE.top, width, height })) rect.setAttribute(name, String(value));
    }
    const foot = size.height - EDGE.bottom;
    refill(
      grid,
      ...linearTicks(x[0], x[1], Math.max(3, Math.floor(width / 80))).map((value) => [
        s("line", { class: "grid", x1: across(value), x2: across(value), y1: EDGE.top, y2: foot }),
        s("text", { class: "tick", x: across(value), y: foot + 16, "text-anchor": "middle" }, compact(value)),
      ]),
      ...linearTicks(y[0], y[1], Math.max(3, Math.floor(height / 50))).map((value) => [
        s("line", { class: "grid", x1: EDGE.left, x2: EDGE.left + width, y1: up(value), y2: up(value) }),
        s("text", { class: "tick", x: EDGE.left - 6, y: up(value) + 4, "text-anchor": "end" }, compact(value)),
      ]),
      s("text", { class: "name", x: EDGE.left + width, y: size.height - 6, "text-anchor": "end" }, names[0]),
      s("text", { class: "name halo", x: EDGE.left + 6, y: EDGE.top + 14 }, names[1]),
    );
  };

  // --- what moves ----------------------------------------------------------------------------

  const lineOf = (kind: string, [w, b]: Line) => {
    const end = (value: number) => Math.min(BEYOND, Math.max(-BEYOND, up(w * value + b)));
    return s("line", { class: kind, x1: across(x[0]), x2: across(x[1]), y1: end(x[0]), y2: end(x[1]) });
  };
  const errorOf = ([px, py]: Point, [w, b]: Line) => {
    const foot = up(py), head = Math.min(BEYOND, Math.max(-BEYOND, up(w * px + b)));
    const stick = s("line", { class: "stick", x1: across(px), x2: across(px), y1: foot, y2: head });
    const side = Math.abs(head - foot);
    if (!view.squares || side > 2000) return stick;
    return [s("rect", { class: "square", x: across(px), y: Math.min(head, foot), width: side, height: side }), stick];
  };
  const drawMoving = () => {
    const { line, first, best, mean } = view;
    refill(errors, ...(line ? points.map((each) => errorOf(each, line)) : []));
    refill(
      lines,
      mean === null ? null : lineOf("mean", [0, mean]),
      first && lineOf("first", first),
      line && lineOf("now", line),
      best && lineOf("best", best),
    );
  };
  const drawDots = () => {
    made.forEach(({ element: dot, seen }, k) => {
      const [px, py] = points[k];
      dot.setAttribute("transform", `translate(${across(px)} ${up(py)})`);
      dot.setAttribute("aria-label", `${say("point")} ${k + 1}: ${figure(px, 4)}, ${figure(py, 4)}`);
      dot.classList.toggle("chosen", k === chosen);
      seen.setAttribute("r", size.width < 480 ? "5" : "6");
    });
  };

  // --- points by hand ------------------------------------------------------------------------

  const move = (k: number, to: Point, moving: boolean) => {
    points = points.map((each, i) => (i === k ? [held(to[0], x), held(to[1], y)] : each));
    drawDots();
    drawMoving();
    onPoints(points, moving);
  };
  const removeAt = (k: number) => {
    if (points.length <= 2) {
      tell(say("two"));
      return;
    }
    points = points.filter((_, i) => i !== k);
    chosen = null;
    rebuild();
    made[Math.min(k, made.length - 1)].element.focus();
    onPoints(points, false);
  };
  const addAt = (to: Point) => {
    if (points.length >= MOST_POINTS) {
      tell(say("full"));
      return;
    }
    points = [...points, [held(to[0], x), held(to[1], y)]];
    rebuild();
    made[made.length - 1].element.focus();
    onPoints(points, false);
  };

  /** The point nearest to the pointer: where several are close, the one on top would take them all. */
  const nearest = (event: MouseEvent): number => {
    const box = element.getBoundingClientRect();
    const far = points.map(([px, py]) => Math.hypot(across(px) - event.clientX + box.left, up(py) - event.clientY + box.top));
    return far.indexOf(Math.min(...far));
  };
  let grip: { k: number; from: Point; moved: boolean } | null = null;
  marks.addEventListener("pointerdown", (event) => {
    const k = nearest(event);
    grip = { k, from: [event.clientX, event.clientY], moved: false };
    made[k].element.setPointerCapture(event.pointerId);
    choose(k);
  });
  marks.addEventListener("pointermove", (event) => {
    if (!grip) return;
    grip.moved ||= Math.hypot(event.clientX - grip.from[0], event.clientY - grip.from[1]) > FAR;
    if (grip.moved) move(grip.k, at(event), true);
  });
  marks.addEventListener("pointerup", (event) => {
    if (!grip) return;
    if (grip.moved) move(grip.k, at(event), false);
    made[grip.k].element.focus();
    grip = null;
  });
  marks.addEventListener("pointercancel", () => {
    if (grip?.moved) onPoints(points, false);
    grip = null;
  });
  // touch-action does not reach the parts of a picture: without this a finger would scroll the page.
  marks.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
  marks.addEventListener("dblclick", (event) => removeAt(nearest(event)));

  const dotOf = (k: number) => {
    const seen = s("circle", { class: "seen", r: 6 });
    const dot = s("g", { class: "dot", tabindex: 0, role: "button" }, s("circle", { class: "hold", r: 14 }), seen);
    dot.addEventListener("focus", () => choose(k));
    dot.addEventListener("keydown", (event) => {
      if (event.key === "Delete" || event.key === "Backspace") {
        event.preventDefault();
        removeAt(k);
        return;
      }
      const ways: Record<string, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] };
      const way = ways[event.key] as Point | undefined;
      if (!way) return;
      event.preventDefault();
      const by = event.shiftKey ? 0.1 : 0.01;
      const to = (axis: 0 | 1, range: Point) => rounded(points[k][axis] + way[axis] * by * (range[1] - range[0]), range);
      move(k, [to(0, x), to(1, y)], false);
    });
    return { element: dot, seen };
  };
  const choose = (k: number) => {
    chosen = k;
    drawDots();
  };
  const rebuild = () => {
    made = points.map((_, k) => dotOf(k));
    refill(marks, ...made.map((each) => each.element));
    drawDots();
  };

  let pressed: Point | null = null;
  back.addEventListener("pointerdown", (event) => {
    pressed = [event.clientX, event.clientY];
  });
  back.addEventListener("pointerup", (event) => {
    if (pressed && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) <= FAR) addAt(at(event));
    pressed = null;
  });

  const fit = () => {
    const { width, height } = element.getBoundingClientRect();
    if (!width || !height || (width === size.width && height === size.height)) return;
    size = { width, height };
    drawGrid();
    drawMoving();
    drawDots();
  };
  const watch = new ResizeObserver(fit);
  watch.observe(element);

  return {
    element,
    begin: (given, spanned, called) => {
      points = given.map(([a, b]) => [a, b]);
      names = called;
      const all = [...given, ...spanned];
      [x, y] = [wide(all.map(([a]) => a), 0.08), wide(withZero(all.map(([, b]) => b)), 0.1)];
      chosen = null;
      rebuild();
      drawGrid();
      drawMoving();
    },
    draw: (given) => {
      view = given;
      drawMoving();
    },
    add: () => addAt([rounded((x[0] + x[1]) / 2, x), rounded((y[0] + y[1]) / 2, y)]),
    remove: () => removeAt(chosen ?? points.length - 1),
    close: () => watch.disconnect(),
  };
}

/** Add 0 where it is near: a first line lies there. */
function withZero(values: number[]): number[] {
  const low = Math.min(...values), high = Math.max(...values);
  return low > 0 && low < 0.7 * (high - low) ? [0, ...values] : values;
}

function wide(values: number[], margin: number): Point {
  const { low, high } = rangeOver(values, false, margin);
  return [low, high];
}

function held(value: number, [low, high]: Point): number {
  return short(Math.min(high, Math.max(low, value)));
}

/** Round to a thousandth of a range, and to four digits. */
function rounded(value: number, [low, high]: Point): number {
  const unit = 10 ** Math.floor(Math.log10((high - low) / 200));
  return short(Math.round(value / unit) * unit);
}

/** Write y = w x + b. */
export function lineInWords([w, b]: Line): string {
  return filled("{0} x {1} {2}", figure(w, 4), b < 0 ? "−" : "+", figure(Math.abs(b), 4));
}
