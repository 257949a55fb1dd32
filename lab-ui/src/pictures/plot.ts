/** Axes and a canvas by uPlot; what is in them, the caller draws. */

import uPlot from "uplot";
import { compact } from "../format";
import { colour, onRedraw } from "../theme";
import { linearTicks, logTicks, type Range } from "../ticks";

export interface Axis {
  label: string;
  log: boolean;
  range: Range;
  /** How a tick is written; 12 k if it is left out. */
  text?: (value: number) => string;
  /** Ticks at given values instead of round ones. */
  at?: number[];
}

/** What is drawn with: the context, and the pixels of a value. */
export interface Pen {
  context: CanvasRenderingContext2D;
  x: (value: number) => number;
  y: (value: number) => number;
  /** Pixels of the canvas in one of the page. */
  ratio: number;
  /** The plot's area on the canvas. */
  box: { left: number; top: number; width: number; height: number };
}

export interface Spot {
  x: number;
  y: number;
  run: number;
  words: string[];
}

export interface Plot {
  canvas: HTMLCanvasElement;
  redraw: () => void;
  /** Change the axes, as after a switch. */
  replace: (x: Axis, y: Axis) => void;
  /** The value on the horizontal axis at a place on the screen. */
  xAt: (clientX: number) => number;
}

export interface PlotOptions {
  into: HTMLElement;
  x: Axis;
  y: Axis;
  height: number;
  about: string;
  draw: (pen: Pen) => void;
  /** Pixels for the vertical axis, so that pictures one under the other agree; else what its ticks need. */
  left?: number;
  /** Whether the horizontal axis is left out: the picture below has it. */
  bare?: boolean;
  /** What the pointer finds: values and the run they belong to. */
  spots?: () => Spot[];
  onHover?: (run: number | null) => void;
  onClick?: (run: number) => void;
}

const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const NEAR = 28;

/** Draw axes in an element, and call `draw` for what is in them. */
export function plot(options: PlotOptions): Plot {
  const { into } = options;
  let axes = { x: options.x, y: options.y };
  into.setAttribute("role", "img");
  into.setAttribute("aria-label", options.about);
  into.tabIndex = -1;
  const width = () => Math.max(240, into.clientWidth);
  const range = (of: "x" | "y") => (): [number, number] => [axes[of].range.low, axes[of].range.high];
  const splits = (of: "x" | "y") => (_: uPlot, __: number, low: number, high: number) => {
    const axis = axes[of];
    const most = of === "x" ? Math.max(3, Math.floor(width() / 90)) : Math.max(3, Math.floor(options.height / 46));
    if (axis.at) return axis.at.filter((v) => v >= low && v <= high);
    return axis.log ? logTicks(low, high, most) : linearTicks(low, high, most);
  };
  const values = (of: "x" | "y") => (_: uPlot, found: number[]) => found.map(axes[of].text ?? compact);
  const scale = (of: "x" | "y") => ({ time: false, range: range(of), distr: axes[of].log ? 3 : 1, log: 10 }) as uPlot.Scale;
  const stroke = () => colour("soft");
  const grid = { stroke: () => colour("grid"), width: 1 };

  const corners = () =>
    [
      [axes.x.range.low, axes.x.range.high],
      [axes.y.range.low, axes.y.range.high],
    ] as uPlot.AlignedData;

  const make = () => {
    return new uPlot(
      {
        width: width(),
        height: options.height,
        padding: [10, 20, 0, 0],
        legend: { show: false },
        cursor: { show: false },
        scales: { x: scale("x"), y: scale("y") },
        axes: [
          { stroke, grid, ticks: { show: false }, font: FONT, labelFont: FONT, show: !options.bare, label: axes.x.label || undefined, labelSize: 22, labelGap: 2, size: 30, space: 10, splits: splits("x"), values: values("x"), filter: (_, found) => found },
          { stroke, grid, ticks: { show: false }, font: FONT, labelFont: FONT, label: axes.y.label || undefined, labelSize: 22, labelGap: 4, size: options.left ?? ySize, space: 10, splits: splits("y"), values: values("y"), filter: (_, found) => found },
        ],
        series: [{}, { show: true, paths: () => null, points: { show: false } }],
        hooks: { draw: [paint] },
      },
      corners(),
      into,
    );
  };

  const ySize = (u: uPlot, found: string[] | null): number => {
    const longest = Math.max(0, ...(found ?? []).map((text) => text.length));
    u.ctx.font = FONT;
    return Math.ceil(longest * 6.8) + 12;
  };

  const paint = (u: uPlot) => {
    const { ctx: context, bbox: box } = u;
    context.save();
    context.beginPath();
    context.rect(box.left, box.top, box.width, box.height);
    context.clip();
    const ratio = uPlot.pxRatio;
    options.draw({ context, x: (v) => u.valToPos(v, "x", true), y: (v) => u.valToPos(v, "y", true), ratio, box });
    context.restore();
  };

  let u = make();
  const hint = tooltip(into);
  const redraw = () => u.redraw(false, true);
  onRedraw(redraw);

  const near = (event: PointerEvent | MouseEvent): Spot | null => {
    const box = u.over.getBoundingClientRect();
    const left = event.clientX - box.left, top = event.clientY - box.top;
    let found: Spot | null = null, least = NEAR ** 2;
    for (const spot of options.spots?.() ?? []) {
      const dx = u.valToPos(spot.x, "x") - left, dy = u.valToPos(spot.y, "y") - top;
      const distance = dx * dx + dy * dy;
      if (distance < least) {
        least = distance;
        found = spot;
      }
    }
    return found;
  };
  if (options.spots) {
    into.addEventListener("pointermove", (event) => {
      const spot = near(event);
      options.onHover?.(spot ? spot.run : null);
      if (spot) hint.show(spot.words, u.over.offsetLeft + u.valToPos(spot.x, "x"), u.over.offsetTop + u.valToPos(spot.y, "y"));
      else hint.hide();
    });
    into.addEventListener("pointerleave", () => {
      options.onHover?.(null);
      hint.hide();
    });
    into.addEventListener("click", (event) => {
      const spot = near(event);
      if (spot) options.onClick?.(spot.run);
    });
  }
  const rebuild = () => {
    u.destroy();
    u = make();
  };
  new ResizeObserver(() => {
    if (Math.abs(width() - u.width) > 1) u.setSize({ width: width(), height: options.height });
  }).observe(into);
  return {
    get canvas() {
      return u.ctx.canvas;
    },
    redraw,
    replace: (x, y) => {
      const same = (a: Axis, b: Axis) => a.label === b.label && a.log === b.log;
      const alike = same(x, axes.x) && same(y, axes.y);
      axes = { x, y };
      if (alike) u.setData(corners());
      else rebuild();
    },
    xAt: (clientX) => u.posToVal(clientX - u.over.getBoundingClientRect().left, "x"),
  };
}

function tooltip(into: HTMLElement) {
  const element = document.createElement("div");
  element.className = "hint";
  element.hidden = true;
  into.append(element);
  return {
    show: (words: string[], left: number, top: number) => {
      element.replaceChildren(
        ...words.map((line) => {
          const made = document.createElement("div");
          made.textContent = line;
          return made;
        }),
      );
      element.hidden = false;
      const room = into.clientWidth - element.offsetWidth - 4;
      element.style.left = `${Math.max(0, Math.min(room, left + 14))}px`;
      element.style.top = `${Math.max(0, top - element.offsetHeight - 10)}px`;
    },
    hide: () => {
      element.hidden = true;
    },
  };
}
