/** Heights of a surface as the page draws them: between 0 and 1, and as colours. */

export interface Terrain {
  x: [number, number];
  y: [number, number];
  columns: number;
  rows: number;
  /** Heights row after row, from the lowest y; NaN where there is none. */
  heights: Float32Array;
  low: number;
  high: number;
  /** Whether heights are drawn as logarithms of what they are above the lowest. */
  log: boolean;
}

const STEEP = 2000;

/** Return a height between 0 and 1 of what is drawn. */
export function level(of: Terrain, height: number): number {
  const share = (height - of.low) / (of.high - of.low || 1);
  const inside = Math.min(1, Math.max(0, share));
  return of.log ? Math.log1p(STEEP * inside) / Math.log1p(STEEP) : inside;
}

/** Return the height at a point, between those of the grid; NaN outside. */
export function heightAt(of: Terrain, x: number, y: number): number {
  const column = ((x - of.x[0]) / (of.x[1] - of.x[0])) * (of.columns - 1);
  const row = ((y - of.y[0]) / (of.y[1] - of.y[0])) * (of.rows - 1);
  if (!(column >= 0 && row >= 0 && column <= of.columns - 1 && row <= of.rows - 1)) return NaN;
  const c = Math.min(of.columns - 2, Math.floor(column)), r = Math.min(of.rows - 2, Math.floor(row));
  const u = column - c, v = row - r;
  const at = (i: number, j: number) => of.heights[i * of.columns + j];
  return (1 - v) * ((1 - u) * at(r, c) + u * at(r, c + 1)) + v * ((1 - u) * at(r + 1, c) + u * at(r + 1, c + 1));
}

/** Return which part of the way between two points is over the surface, as shares of it; null: none is. */
export function within(from: readonly [number, number], to: readonly [number, number], of: Pick<Terrain, "x" | "y">): [number, number] | null {
  let [first, last] = [0, 1];
  for (const [axis, [low, high]] of [of.x, of.y].entries()) {
    const begin = from[axis], way = to[axis] - begin;
    if (way === 0 && (begin < low || begin > high)) return null;
    if (way === 0) continue;
    const ends = [(low - begin) / way, (high - begin) / way];
    [first, last] = [Math.max(first, Math.min(...ends)), Math.min(last, Math.max(...ends))];
  }
  return first < last ? [first, last] : null;
}

// Viridis (van der Walt and Smith, 2015), at sevenths: even for the eye, and for colour-blind eyes.
const STOPS = [
  [68, 1, 84], [70, 50, 127], [54, 92, 141], [39, 127, 142],
  [31, 161, 135], [74, 194, 109], [159, 218, 58], [253, 231, 37],
];

/** Return the colour of a level, red, green and blue from 0 to 255. */
export function shade(level: number): [number, number, number] {
  const at = Math.min(1, Math.max(0, level)) * (STOPS.length - 1);
  const k = Math.min(STOPS.length - 2, Math.floor(at)), share = at - k;
  const mix = (i: number) => Math.round(STOPS[k][i] + share * (STOPS[k + 1][i] - STOPS[k][i]));
  return [mix(0), mix(1), mix(2)];
}

export type Line = [number, number, number, number];

/** Return the contour lines of a level as segments in grid coordinates (marching squares). */
export function contour(of: Terrain, at: number): Line[] {
  const lines: Line[] = [];
  const { columns, rows } = of;
  const value = (r: number, c: number) => level(of, of.heights[r * columns + c]) - at;
  for (let r = 0; r < rows - 1; r++) {
    for (let c = 0; c < columns - 1; c++) {
      const a = value(r, c), b = value(r, c + 1), d = value(r + 1, c + 1), e = value(r + 1, c);
      if (![a, b, d, e].every(Number.isFinite)) continue;
      const cuts: [number, number][] = [];
      if (a > 0 !== b > 0) cuts.push([c + a / (a - b), r]);
      if (b > 0 !== d > 0) cuts.push([c + 1, r + b / (b - d)]);
      if (e > 0 !== d > 0) cuts.push([c + e / (e - d), r + 1]);
      if (a > 0 !== e > 0) cuts.push([c, r + a / (a - e)]);
      for (let k = 0; k + 1 < cuts.length; k += 2) lines.push([...cuts[k], ...cuts[k + 1]]);
    }
  }
  return lines;
}

/** Whether heights are so uneven that their logarithms show more. */
export function uneven(heights: Float32Array, low: number, high: number): boolean {
  const shares = [];
  const every = Math.max(1, Math.floor(heights.length / 2000));
  for (let i = 0; i < heights.length; i += every) {
    if (Number.isFinite(heights[i])) shares.push((heights[i] - low) / (high - low || 1));
  }
  shares.sort((a, b) => a - b);
  return (shares[Math.floor(shares.length / 2)] ?? 1) < 0.12;
}
