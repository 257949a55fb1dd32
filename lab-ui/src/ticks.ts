/** Round values for axes, straight or logarithmic. */

/** Return round values from low to high, at most so many: multiples of 1, 2 or 5 · 10ⁿ. */
export function linearTicks(low: number, high: number, most: number): number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 5, 10, 20].map((m) => m * power).find((each) => span / each <= most) ?? span;
  const found: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * span; i++) {
    found.push(Number((i * step).toPrecision(12)));
  }
  return found;
}

/** Return round values of a logarithmic axis: powers of ten, or 1, 2, 5 of each if they are few. */
export function logTicks(low: number, high: number, most: number): number[] {
  if (!(low > 0) || !(high > low)) return [];
  const from = Math.floor(Math.log10(low)), to = Math.ceil(Math.log10(high));
  const within = (values: number[]) => values.filter((v) => v >= low * 0.999999 && v <= high * 1.000001);
  const of = (factors: number[], step = 1) => {
    const made: number[] = [];
    for (let p = from; p <= to; p += step) {
      for (const f of factors) made.push(Number((f * 10 ** p).toPrecision(12)));
    }
    return within(made);
  };
  const dense = of([1, 2, 5]);
  if (dense.length <= most && dense.length >= 3) return dense;
  const sparse = of([1]);
  if (sparse.length > most) return of([1], Math.ceil(sparse.length / most));
  if (sparse.length >= 3) return sparse;
  return dense.length >= 3 && dense.length <= most + 2 ? dense : linearTicks(low, high, most);
}

export interface Range {
  low: number;
  high: number;
}

/** Return a range over all finite values (positive ones if logarithmic) with a margin at both ends. */
export function rangeOver(values: Iterable<number | null | undefined>, log: boolean, margin = 0.05): Range {
  let low = Infinity, high = -Infinity;
  for (const value of values) {
    if (value === null || value === undefined || !Number.isFinite(value) || (log && value <= 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(high >= low)) return log ? { low: 0.1, high: 1 } : { low: 0, high: 1 };
  if (log) {
    if (high === low) return { low: low / 2, high: high * 2 };
    const factor = (high / low) ** margin;
    return { low: low / factor, high: high * factor };
  }
  if (high === low) {
    const half = Math.abs(low) * 0.05 || 0.5;
    return { low: low - half, high: high + half };
  }
  return { low: low - margin * (high - low), high: high + margin * (high - low) };
}

/**
 * Return a value up to which the better half of some losses is seen in detail: as far above their
 * median as that is above the lowest. Races are decided there.
 *
 * @param seen losses that are to be seen too, unless they are five times the lowest
 */
export function betterHalf(losses: readonly number[], seen: readonly number[] = []): number {
  const sorted = losses.filter((v) => Number.isFinite(v)).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  const low = sorted[0], middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const must = seen.filter((v) => v <= low + 4 * Math.abs(low));
  return Math.max(middle + (middle - low), low + 1e-3 * Math.abs(low), ...must);
}

/** Whether positive values differ so much that a logarithmic axis shows them better. */
export function wantsLog(values: number[]): boolean {
  const there = values.filter((v) => Number.isFinite(v));
  if (!there.length || there.some((v) => v <= 0)) return false;
  return Math.max(...there) / Math.min(...there) > 20;
}
