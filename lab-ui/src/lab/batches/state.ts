/** The state of the page of three kinds of descent, all of which is in its address. */

export type By = "updates" | "seen" | "seconds";
export type Batch = number | "full";

export interface State {
  set: string;
  /** The optimizer of all three. */
  optimizer: string;
  rows: number;
  batch: number;
  /** Learning rates of full batch, mini-batches and one row; null: those of the rows. */
  rates: [number, number, number] | null;
  epochs: number;
  seed: number;
  /** w and b; null: those of the rows. */
  start: [number, number] | null;
  by: By;
  view: "3d" | "contour";
  log: boolean | null;
  sizes: Batch[];
  unitRate: number;
  unitEpochs: number;
  unitSeed: number;
  unitView: "3d" | "contour";
  /** v and w; null: the local minimum. */
  unitStart: [number, number] | null;
}

export const FIRST: State = {
  set: "line", optimizer: "sgd", rows: 1024, batch: 32, rates: null, epochs: 20, seed: 0, start: null, by: "updates", view: "3d", log: null,
  sizes: ["full", 16, 4, 2], unitRate: 0.3, unitEpochs: 20, unitSeed: 0, unitView: "contour", unitStart: null,
};

export const UNIT_ROWS = 128;
export const SEEDS = 64;

export function written(state: State): URLSearchParams {
  const parts = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null) parts.set(name, value);
  };
  put("d", state.set);
  put("o", state.optimizer === FIRST.optimizer ? null : state.optimizer);
  put("r", String(state.rows));
  put("b", String(state.batch));
  put("lr", state.rates && state.rates.map(short).join(" "));
  put("n", String(state.epochs));
  put("seed", String(state.seed));
  put("at", state.start && state.start.map(short).join(" "));
  put("by", state.by);
  put("view", state.view);
  put("log", state.log === null ? null : state.log ? "1" : "0");
  put("z", state.sizes.join(" "));
  put("ulr", short(state.unitRate));
  put("un", String(state.unitEpochs));
  put("us", String(state.unitSeed));
  put("uv", state.unitView);
  put("ua", state.unitStart && state.unitStart.map(short).join(" "));
  return parts;
}

/** Read a state; what an address does not say, or says wrongly, stays as it is. */
export function read(parts: URLSearchParams, before: State): State {
  const state = { ...before };
  if (parts.has("d") && parts.get("d") !== before.set) [state.rates, state.start] = [null, null];
  state.set = parts.get("d") ?? state.set;
  state.optimizer = parts.get("o") ?? (parts.has("d") ? FIRST.optimizer : before.optimizer);
  state.rows = whole(parts.get("r"), 16, 4096, state.rows);
  state.batch = Math.min(state.rows, whole(parts.get("b"), 1, 4096, state.batch));
  const rates = numbers(parts.get("lr"));
  if (rates.length === 3 && rates.every((rate) => rate > 0)) state.rates = [rates[0], rates[1], rates[2]];
  state.epochs = whole(parts.get("n"), 1, 60, state.epochs);
  state.seed = whole(parts.get("seed"), 0, 2 ** 31 - 1, state.seed);
  state.start = pair(parts.get("at")) ?? state.start;
  const by = parts.get("by"), view = parts.get("view");
  if (by === "updates" || by === "seen" || by === "seconds") state.by = by;
  if (view === "3d" || view === "contour") state.view = view;
  if (parts.has("log")) state.log = parts.get("log") === "1";
  state.sizes = sizesOf(parts.get("z") ?? "") ?? state.sizes;
  const [rate] = numbers(parts.get("ulr"));
  if (rate > 0) state.unitRate = rate;
  state.unitEpochs = whole(parts.get("un"), 1, 60, state.unitEpochs);
  state.unitSeed = whole(parts.get("us"), 0, SEEDS - 1, state.unitSeed);
  const unitView = parts.get("uv");
  if (unitView === "3d" || unitView === "contour") state.unitView = unitView;
  state.unitStart = pair(parts.get("ua")) ?? state.unitStart;
  return state;
}

/** Read batch sizes, as in "full 16 4"; null where they are none. */
export function sizesOf(text: string): Batch[] | null {
  const found = text.split(/[\s,]+/).filter(Boolean).slice(0, 6).map((each): Batch => (each === "full" ? each : Number(each)));
  const right = found.every((each) => each === "full" || (Number.isInteger(each) && each >= 1 && each <= UNIT_ROWS));
  return found.length && right ? [...new Set(found)] : null;
}

/** Return a whole number within bounds, or what was before. */
export function whole(text: string | null, least: number, most: number, before: number): number {
  const found = Number(text ?? "nothing");
  return text !== "" && Number.isFinite(found) ? Math.min(most, Math.max(least, Math.round(found))) : before;
}

function pair(text: string | null): [number, number] | null {
  const found = numbers(text);
  return found.length === 2 && found.every((each) => Math.abs(each) <= 1000) ? [found[0], found[1]] : null;
}

function numbers(text: string | null): number[] {
  return text === null || text === "" ? [] : text.split(" ").map(Number).filter(Number.isFinite);
}

function short(value: number): string {
  return String(Number(value.toPrecision(5)));
}
