/** The surface from above: colours, contour lines, and the paths on it. */

import { groupColour } from "../theme";
import { colourOf, dashOf, lastOf, type Drawn, type RuleArrows, type Straight, type Walk } from "./paths";
import { atPoint } from "./rule-arrows";
import { contour, level, shade, type Line, type Terrain } from "./terrain";

const LEVELS = 18;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

export interface Flat {
  element: HTMLCanvasElement;
  show: (terrain: Terrain, marks: Marks) => void;
  draw: (drawn: Drawn) => void;
  close: () => void;
}

export interface Marks {
  minima: readonly (readonly [number, number])[];
  /** The names of the two axes. */
  names?: readonly [string, string];
  /** In 3D: an upright line stands above each minimum, the axis of a bowl. */
  upright?: boolean;
  /** In 3D: from where it is looked at when it is first shown. */
  eye?: { turn: number; tilt: number; distance: number };
}

/** Make the picture; `onStart` is told where it was clicked. */
export function flat(about: string, onStart: ((point: [number, number]) => void) | null): Flat {
  const element = document.createElement("canvas");
  element.className = "flat";
  element.tabIndex = 0;
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", about);
  let terrain: Terrain | null = null;
  let marks: Marks = { minima: [] };
  let image: HTMLCanvasElement | null = null;
  let lines: Line[] = [];
  let last: Drawn | null = null;

  const place = (x: number, y: number): [number, number] => {
    const of = terrain!;
    return [
      ((x - of.x[0]) / (of.x[1] - of.x[0])) * element.width,
      (1 - (y - of.y[0]) / (of.y[1] - of.y[0])) * element.height,
    ];
  };

  const resize = () => {
    const ratio = devicePixelRatio || 1;
    const width = Math.round(element.clientWidth * ratio), height = Math.round(element.clientHeight * ratio);
    if (width && (element.width !== width || element.height !== height)) [element.width, element.height] = [width, height];
  };

  const draw: Flat["draw"] = (given) => {
    last = given;
    const { walks, start, shown } = given;
    if (!terrain || !image) return;
    resize();
    const pen = element.getContext("2d")!, ratio = devicePixelRatio || 1;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, element.width, element.height);
    pen.imageSmoothingEnabled = true;
    pen.drawImage(image, 0, 0, element.width, element.height);
    pen.strokeStyle = "rgba(255,255,255,.34)";
    pen.lineWidth = ratio * 0.8;
    pen.beginPath();
    const sx = element.width / (terrain.columns - 1), sy = element.height / (terrain.rows - 1);
    for (const [a, b, c, d] of lines) {
      pen.moveTo(a * sx, element.height - b * sy);
      pen.lineTo(c * sx, element.height - d * sy);
    }
    pen.stroke();
    for (const [x, y] of marks.minima) cross(pen, ...place(x, y), ratio);
    walks.forEach((walk, k) => path(pen, walk, walk.colour ?? k, lastOf(given, k), ratio, shown === walk.name));
    if (start) {
      const [x, y] = place(...start);
      pen.beginPath();
      pen.arc(x, y, 6 * ratio, 0, 2 * Math.PI);
      pen.fillStyle = "#fff";
      pen.fill();
      pen.lineWidth = 2 * ratio;
      pen.strokeStyle = "#111";
      pen.stroke();
    }
    for (const each of given.straights ?? []) straight(pen, each, ratio);
    names(pen, ratio);
    const strong = walks.findIndex(({ name }) => name === shown);
    if (strong >= 0) arrow(pen, walks[strong], lastOf(given, strong), ratio, given.rule ?? null);
  };

  const path = (pen: CanvasRenderingContext2D, walk: Walk, k: number, last: number, ratio: number, strong: boolean) => {
    pen.beginPath();
    for (let i = 0; i <= last; i++) {
      const [x, y] = place(walk.points[2 * i], walk.points[2 * i + 1]);
      if (i) pen.lineTo(x, y);
      else pen.moveTo(x, y);
    }
    const trace = pen.getLineDash();
    pen.lineJoin = "round";
    pen.strokeStyle = "rgba(0,0,0,.55)";
    pen.lineWidth = (strong ? 5.5 : 4) * ratio;
    pen.stroke();
    pen.setLineDash(dashOf(k).map((each) => each * ratio));
    pen.strokeStyle = groupColour(colourOf(k));
    pen.lineWidth = (strong ? 3.2 : 2) * ratio;
    pen.stroke();
    pen.setLineDash(trace);
    const [x, y] = place(walk.points[2 * last], walk.points[2 * last + 1]);
    pen.beginPath();
    pen.arc(x, y, (strong ? 6 : 4.5) * ratio, 0, 2 * Math.PI);
    pen.fillStyle = groupColour(colourOf(k));
    pen.fill();
    pen.lineWidth = 1.4 * ratio;
    pen.strokeStyle = "#fff";
    pen.stroke();
  };

  const straight = (pen: CanvasRenderingContext2D, { from, to, colour, words, head, dashed }: Straight, ratio: number) => {
    const [x, y] = place(...from), [u, v] = place(...to);
    const size = Math.hypot(u - x, v - y);
    if (!(size > 0)) return;
    const [dx, dy] = [(u - x) / size, (v - y) / size];
    for (const [width, style] of [[5.5, "rgba(0,0,0,.55)"], [2.8, paintOf(colour)]] as const) {
      pen.lineWidth = width * ratio;
      pen.strokeStyle = style;
      pen.setLineDash(dashed ? [7 * ratio, 5 * ratio] : []);
      pen.beginPath();
      pen.moveTo(x, y);
      pen.lineTo(u, v);
      pen.stroke();
      pen.setLineDash([]);
      if (!head) continue;
      pen.beginPath();
      pen.moveTo(u - (10 * dx - 6 * dy) * ratio, v - (10 * dy + 6 * dx) * ratio);
      pen.lineTo(u, v);
      pen.lineTo(u - (10 * dx + 6 * dy) * ratio, v - (10 * dy - 6 * dx) * ratio);
      pen.stroke();
    }
    if (words) {
      const inside = (at: number, most: number) => Math.min(most - 8 * ratio, Math.max(8 * ratio, at));
      pen.font = `600 ${13 * ratio}px ${FONT}`;
      const wide = pen.measureText(words).width;
      written(pen, words, inside((x + u) / 2 + 10 * ratio, element.width - wide), inside((y + v) / 2 - 12 * ratio, element.height), ratio);
    }
  };

  /** The names of the axes, at their ends. */
  const names = (pen: CanvasRenderingContext2D, ratio: number) => {
    if (!marks.names) return;
    const [across, up] = marks.names;
    pen.font = `600 ${13 * ratio}px ${FONT}`;
    written(pen, across, element.width - pen.measureText(across).width - 10 * ratio, element.height - 10 * ratio, ratio);
    written(pen, up, 10 * ratio, 20 * ratio, ratio);
  };

  /** The slope downhill, dashed, the momentum, and the step that was made of them; and the rates of both coordinates. */
  const arrow = (pen: CanvasRenderingContext2D, walk: Walk, step: number, ratio: number, rule: RuleArrows | null) => {
    const found = atPoint(walk, step, rule);
    if (!found) return;
    const [x, y] = found.from;
    const from = place(x, y);
    if (found.rates) square(pen, from, found.rates, ratio);
    for (const { along: [dx, dy], colour: stroke, dashed } of found.arrows) {
      const to = place(x + dx, y + dy);
      const along = [to[0] - from[0], to[1] - from[1]];
      const size = Math.hypot(...along);
      if (!(size > 0)) continue;
      const length = 54 * ratio, u = along[0] / size, v = along[1] / size;
      const tip = [from[0] + u * length, from[1] + v * length];
      for (const [width, style] of [[5, "rgba(0,0,0,.6)"], [2.4, stroke]] as const) {
        pen.lineWidth = width * ratio;
        pen.strokeStyle = style;
        pen.setLineDash((dashed ? [5, 4] : []).map((each) => each * ratio));
        pen.beginPath();
        pen.moveTo(from[0], from[1]);
        pen.lineTo(tip[0], tip[1]);
        pen.stroke();
        pen.setLineDash([]);
        pen.beginPath();
        pen.moveTo(tip[0] - (9 * u - 5 * v) * ratio, tip[1] - (9 * v + 5 * u) * ratio);
        pen.lineTo(tip[0], tip[1]);
        pen.lineTo(tip[0] - (9 * u + 5 * v) * ratio, tip[1] - (9 * v - 5 * u) * ratio);
        pen.stroke();
      }
    }
  };

  /** A rectangle as wide and as high as the rates of x and y are to each other. */
  const square = (pen: CanvasRenderingContext2D, [x, y]: [number, number], [wide, high]: [number, number], ratio: number) => {
    const u = Math.max(1.5, 34 * wide) * ratio, v = Math.max(1.5, 34 * high) * ratio;
    pen.fillStyle = "rgba(255,255,255,.28)";
    pen.fillRect(x - u, y - v, 2 * u, 2 * v);
    for (const [width, style] of [[3, "rgba(0,0,0,.55)"], [1.4, "#fff"]] as const) {
      pen.lineWidth = width * ratio;
      pen.strokeStyle = style;
      pen.strokeRect(x - u, y - v, 2 * u, 2 * v);
    }
  };

  element.addEventListener("click", (event) => {
    if (!terrain || !onStart) return;
    const box = element.getBoundingClientRect();
    const u = (event.clientX - box.left) / box.width, v = 1 - (event.clientY - box.top) / box.height;
    onStart([terrain.x[0] + u * (terrain.x[1] - terrain.x[0]), terrain.y[0] + v * (terrain.y[1] - terrain.y[0])]);
  });
  element.addEventListener("keydown", (event) => {
    if (!terrain || !last?.start || !onStart) return;
    const moves: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] };
    const move = moves[event.key] as [number, number] | undefined;
    if (!move) return;
    event.preventDefault();
    const [x, y] = last.start;
    const dx = (terrain.x[1] - terrain.x[0]) / 40, dy = (terrain.y[1] - terrain.y[0]) / 40;
    onStart([clamped(x + move[0] * dx, terrain.x), clamped(y + move[1] * dy, terrain.y)]);
  });
  const watch = new ResizeObserver(() => {
    if (last && element.clientWidth) draw(last);
  });
  watch.observe(element);

  return {
    element,
    show: (given, own) => {
      terrain = given;
      marks = own;
      image = painted(given);
      lines = [];
      for (let k = 1; k < LEVELS; k++) lines.push(...contour(given, k / LEVELS));
    },
    draw,
    close: () => watch.disconnect(),
  };
}

/** Return a group's colour, or white. */
export function paintOf(colour: number | null): string {
  return colour === null ? "#ffffff" : groupColour(colourOf(colour));
}

function written(pen: CanvasRenderingContext2D, words: string, x: number, y: number, ratio: number): void {
  pen.lineJoin = "round";
  pen.lineWidth = 4 * ratio;
  pen.strokeStyle = "rgba(0,0,0,.7)";
  pen.strokeText(words, x, y);
  pen.fillStyle = "#fff";
  pen.fillText(words, x, y);
}

export function clamped(value: number, [low, high]: [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

function painted(of: Terrain): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [of.columns, of.rows];
  const pen = canvas.getContext("2d")!, image = pen.createImageData(of.columns, of.rows);
  for (let r = 0; r < of.rows; r++) {
    for (let c = 0; c < of.columns; c++) {
      const height = of.heights[r * of.columns + c], at = 4 * ((of.rows - 1 - r) * of.columns + c);
      const there = Number.isFinite(height);
      const [red, green, blue] = there ? shade(level(of, height)) : [128, 128, 128];
      image.data.set([red, green, blue, there ? 255 : 60], at);
    }
  }
  pen.putImageData(image, 0, 0);
  return canvas;
}

function cross(pen: CanvasRenderingContext2D, x: number, y: number, ratio: number): void {
  for (const [width, style] of [[5, "rgba(0,0,0,.6)"], [2.2, "#fff"]] as const) {
    pen.lineWidth = width * ratio;
    pen.strokeStyle = style;
    pen.beginPath();
    pen.moveTo(x - 6 * ratio, y - 6 * ratio);
    pen.lineTo(x + 6 * ratio, y + 6 * ratio);
    pen.moveTo(x + 6 * ratio, y - 6 * ratio);
    pen.lineTo(x - 6 * ratio, y + 6 * ratio);
    pen.stroke();
  }
}

