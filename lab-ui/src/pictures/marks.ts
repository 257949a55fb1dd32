/** Lines and marks on a canvas. */

import type { Mark } from "../groups";

type Context = CanvasRenderingContext2D;

/** Draw a line through points in pixels; it breaks where one is missing. */
export function drawLine(context: Context, xs: number[], ys: number[]): void {
  context.beginPath();
  let open = false;
  for (let i = 0; i < xs.length; i++) {
    const there = Number.isFinite(xs[i]) && Number.isFinite(ys[i]);
    if (there && open) context.lineTo(xs[i], ys[i]);
    else if (there) context.moveTo(xs[i], ys[i]);
    open = there;
  }
  context.stroke();
}

/** Draw a mark of a group; r is half its size. */
export function drawMark(context: Context, mark: Mark, x: number, y: number, r: number): void {
  context.beginPath();
  switch (mark) {
    case "circle":
    case "ring":
      context.arc(x, y, r, 0, 2 * Math.PI);
      break;
    case "square":
      context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      break;
    case "triangle":
      polygon(context, [[x, y - r * 1.15], [x + r * 1.05, y + r * 0.8], [x - r * 1.05, y + r * 0.8]]);
      break;
    case "down":
      polygon(context, [[x, y + r * 1.15], [x + r * 1.05, y - r * 0.8], [x - r * 1.05, y - r * 0.8]]);
      break;
    case "diamond":
      polygon(context, [[x, y - r * 1.25], [x + r * 1.1, y], [x, y + r * 1.25], [x - r * 1.1, y]]);
      break;
    case "left":
      polygon(context, [[x - r * 1.15, y], [x + r * 0.8, y - r * 1.05], [x + r * 0.8, y + r * 1.05]]);
      break;
    case "plus":
      context.moveTo(x - r * 1.1, y);
      context.lineTo(x + r * 1.1, y);
      context.moveTo(x, y - r * 1.1);
      context.lineTo(x, y + r * 1.1);
      context.stroke();
      return;
  }
  if (mark === "ring") context.stroke();
  else context.fill();
}

/** Draw a cross, which stands for a run that diverged and for nothing else. */
export function drawCross(context: Context, x: number, y: number, r: number): void {
  context.beginPath();
  context.moveTo(x - r, y - r);
  context.lineTo(x + r, y + r);
  context.moveTo(x + r, y - r);
  context.lineTo(x - r, y + r);
  context.stroke();
}

function polygon(context: Context, points: [number, number][]): void {
  points.forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
  context.closePath();
}
