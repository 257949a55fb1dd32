/** The state of the page of optimizers, all of which is in its address. */

export interface RunState {
  optimizer: string;
  lr: number | null;
  /** Its convention, its schedule and its hyperparameters, where they are not the usual ones. */
  settings: Record<string, string | number>;
}

/** Return the settings as the server takes them: an average with its own numbers, which are kept as "ema_decay". */
export function settingsAsked({ average, ...others }: RunState["settings"]): RunState["settings"] {
  if (average === undefined) return others;
  const before = `${average}_`, of = Object.entries(others), own = of.filter(([name]) => name.startsWith(before));
  const numbers = own.map(([name, value]) => `${name.slice(before.length)}=${value}`);
  return { ...Object.fromEntries(of.filter((each) => !own.includes(each))), average: [average, ...numbers].join(",") };
}

/** Return the names of runs: of their optimizers, numbered where one is there several times. */
export function namesOf(runs: readonly RunState[]): string[] {
  const seen = new Map<string, number>();
  return runs.map(({ optimizer }) => {
    const count = (seen.get(optimizer) ?? 0) + 1;
    seen.set(optimizer, count);
    return count === 1 ? optimizer : `${optimizer} ${count}`;
  });
}

export interface State {
  surface: string;
  /** A formula of the user's own, in place of the surface. */
  formula: string | null;
  runs: RunState[];
  start: [number, number];
  steps: number;
  noise: number;
  seed: number;
  view: "3d" | "contour";
  /** Whether heights are logarithms; null: as the surface suggests. */
  log: boolean | null;
  /** The name of the run whose inside is shown. */
  shown: string | null;
}

/** Write a state into the parts of an address. */
export function written(state: State): URLSearchParams {
  const parts = new URLSearchParams();
  if (state.formula === null) parts.set("s", state.surface);
  else parts.set("f", state.formula);
  parts.set("o", state.runs.map(runText).join(" "));
  parts.set("at", state.start.map(short).join(" "));
  parts.set("n", String(state.steps));
  if (state.noise) parts.set("noise", `${short(state.noise)} ${state.seed}`);
  parts.set("view", state.view);
  if (state.log !== null) parts.set("log", state.log ? "1" : "0");
  if (state.shown) parts.set("in", state.shown);
  return parts;
}

/** Read a state; what an address does not say, or says wrongly, stays as it is. */
export function read(parts: URLSearchParams, before: State): State {
  const state: State = { ...before };
  const surface = parts.get("s"), formula = parts.get("f");
  if (surface) [state.surface, state.formula] = [surface, null];
  else if (formula) state.formula = formula;
  const runs = parts.get("o");
  if (runs !== null) {
    state.runs = runs.split(" ").filter(Boolean).slice(0, 64).map(runOf);
  }
  const start = numbers(parts.get("at"));
  if (start.length === 2) state.start = [start[0], start[1]];
  const [steps] = numbers(parts.get("n"));
  if (steps >= 1) state.steps = Math.min(20_000, Math.round(steps));
  const [noise, seed] = numbers(parts.get("noise"));
  state.noise = noise > 0 ? noise : parts.has("s") || parts.has("f") ? 0 : before.noise;
  if (seed >= 0) state.seed = Math.round(seed);
  const view = parts.get("view");
  if (view === "3d" || view === "contour") state.view = view;
  if (parts.has("log")) state.log = parts.get("log") === "1";
  state.shown = parts.get("in") ?? before.shown;
  return state;
}

/** Write a run: its optimizer, its rate and its settings, with colons between them. */
function runText({ optimizer, lr, settings }: RunState): string {
  const list = Object.entries(settings).map(([name, value]) => `${name}=${typeof value === "number" ? short(value) : value}`);
  const rate = lr === null ? "" : short(lr);
  return [optimizer, ...(rate || list.length ? [rate] : []), ...(list.length ? [list.join(",")] : [])].join(":");
}

function runOf(text: string): RunState {
  const [optimizer, rate, list] = text.split(":");
  const lr = Number(rate || "nothing");
  const settings: RunState["settings"] = {};
  for (const each of (list ?? "").split(",").slice(0, 20)) {
    const [name, value] = each.split("=");
    if (/^[a-z]\w*$/.test(name) && /^[\w.+-]+$/.test(value ?? "")) settings[name] = Number.isFinite(Number(value)) ? Number(value) : value;
  }
  return { optimizer, lr: lr > 0 && Number.isFinite(lr) ? lr : null, settings };
}

function short(value: number): string {
  return String(Number(value.toPrecision(5)));
}

function numbers(text: string | null): number[] {
  return text === null || text === "" ? [] : text.split(" ").map(Number).filter(Number.isFinite);
}
