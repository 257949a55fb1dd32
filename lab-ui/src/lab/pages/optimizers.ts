/** Page 3: optimizers going down a surface side by side. */

import { h, refill } from "../../dom";
import { setting } from "../../format";
import { inLanguage, type Both } from "../../language";
import { askArrays, askJson, Refused, type Arrays } from "../api";
import { curves } from "../optimizers/curves";
import { insideOf } from "../optimizers/inside";
import { runsOfLab } from "../optimizers/runs";
import { settingsOf, type Settable } from "../optimizers/settings";
import { namesOf, read, settingsAsked, written, type RunState, type State } from "../optimizers/state";
import { say } from "../optimizers/words";
import { mathOf, type Mathml } from "../mathml";
import { newest } from "../latest";
import type { Desk, Opened, Page } from "../page";
import type { Walk } from "../paths";
import { player } from "../player";
import { stage } from "../stage";
import type { Terrain } from "../terrain";

interface Surface {
  name: string;
  title: Both;
  about: Both;
  formula: string;
  gradient: [string, string];
  x: [number, number];
  y: [number, number];
  start: [number, number];
  minima: [number, number][];
  source: string;
  stable_rate: number;
}

interface Listed extends Settable {
  /** What a learning rate is in: one over the curvature, a length in x and y, or the rule's own. */
  rate: "curvature" | "distance" | "own";
}

const OWN = "(own)";
const FIRST = ["sgd", "momentum", "nag", "adagrad", "rmsprop", "adam", "nadam", "amsgrad"];

export const optimizersPage: Page = {
  name: "optimizers",
  title: ["Optimizers on a surface", "曲面上的优化器"],
  lead: [
    "Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.",
    "各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。",
  ],
  open,
};

async function open(into: HTMLElement, desk: Desk): Promise<Opened> {
  const surfaces = await askJson<Surface[]>("surfaces");
  const optimizers = await askJson<Listed[]>("optimizers");
  const byName = new Map(surfaces.map((each) => [each.name, each]));
  const units = new Map(optimizers.map(({ name, rate }) => [name, rate]));

  let state: State = {
    surface: "beale", formula: null, runs: FIRST.map((optimizer) => ({ optimizer, lr: null, settings: {} })), start: [NaN, NaN],
    steps: 500, noise: 0, seed: 0, view: "3d", log: null, shown: null,
  };
  let walks: Walk[] = [];
  let terrain: Omit<Terrain, "log"> | null = null;
  let shares: number[] | null = null;
  let stableRate = 1;
  let equations: Mathml[] = [];

  const current = (): Surface => byName.get(state.surface)!;

  function take(parts: URLSearchParams): void {
    const before = state.surface;
    state = read(parts, state);
    if (!byName.has(state.surface)) state.surface = "beale";
    const moved = state.surface !== before && !parts.has("at");
    if (moved || !state.start.every(Number.isFinite)) state.start = current().start;
    state.runs = state.runs.filter(({ optimizer }) => units.has(optimizer));
    picture.setView(state.view);
    picture.setLog(state.log);
  }

  function rateOf({ optimizer, lr }: RunState): number | null {
    if (lr !== null) return lr;
    const unit = units.get(optimizer);
    if (unit === "own") return null;
    const span = terrain ? Math.max(terrain.x[1] - terrain.x[0], terrain.y[1] - terrain.y[0]) : 6;
    const rate = unit === "curvature" ? stableRate / 2 : span / 100;
    return Number(rate.toPrecision(2));
  }

  const asked = () => state.runs.map((run) => ({ ...settingsAsked(run.settings), optimizer: run.optimizer, ...(rateOf(run) === null ? {} : { lr: rateOf(run) }) }));

  // --- the picture and the steps -------------------------------------------------------------

  const remember = () => desk.keep(written(state));
  const picture = stage(
    say("about"),
    (point) => {
      state.start = point;
      void descend();
    },
    () => {
      state.view = picture.view();
      state.log = picture.log();
      remember();
    },
  );
  const steps = player(() => {
    drawStep();
    fillTable();
    fillInside();
    expose();
  });

  function drawStep(): void {
    if (!terrain) return;
    picture.draw({ walks, steps: steps.step(), start: state.start, shown: state.shown, rule: inside.arrows() });
    chart.draw(walks, steps.step());
  }

  // --- what is asked of the server -----------------------------------------------------------

  const asking = newest();

  const surfaceOf = () => (state.formula === null ? { surface: state.surface } : { formula: state.formula });

  async function terrainAnew(): Promise<boolean> {
    const { x, y, minima } = current();
    const own = state.formula !== null;
    const ranges = { x: own ? ([-4, 4] as [number, number]) : x, y: own ? ([-4, 4] as [number, number]) : y };
    picture.setWaiting(true);
    try {
      const found = await askArrays<{ low: number | null; high: number | null; equations: Mathml[]; stable_rate: number | null }>("heights", { ...surfaceOf(), ...ranges, size: 160, at: own ? [state.start] : undefined });
      const { values, shape } = found.arrays.heights;
      equations = found.said.equations;
      stableRate = own ? (found.said.stable_rate ?? 0.1) : current().stable_rate;
      terrain = { ...ranges, columns: shape[1], rows: shape[0], heights: values as Float32Array, low: found.said.low ?? 0, high: found.said.high ?? 1 };
      picture.show(terrain, { minima: own ? [] : minima });
      desk.tell("");
      problem.textContent = "";
      return true;
    } catch (error) {
      tell(error);
      return false;
    } finally {
      picture.setWaiting(false);
    }
  }

  async function descend(): Promise<void> {
    if (!terrain) return;
    const signal = asking.next();
    shares = null;
    if (!state.runs.length) {
      walks = [];
      afterWalks();
      return;
    }
    try {
      const found: Arrays<{ runs: string[]; status: string[][]; ended: number[][] }> = await askArrays(
        "descents",
        { ...surfaceOf(), runs: asked(), starts: [state.start], steps: state.steps, noise: state.noise, seed: state.seed },
        signal,
      );
      const { points, values, gradients } = found.arrays;
      const kept = points.shape[2];
      walks = namesOf(state.runs).map((name, k) => ({
        name,
        words: found.said.runs[k],
        status: found.said.status[k][0],
        ended: found.said.ended[k][0],
        points: points.values.subarray(2 * k * kept, 2 * (k + 1) * kept) as Float32Array,
        heights: values.values.subarray(k * kept, (k + 1) * kept) as Float32Array,
        gradients: gradients.values.subarray(2 * k * kept, 2 * (k + 1) * kept) as Float32Array,
      }));
      desk.tell("");
      afterWalks();
    } catch (error) {
      if (!(error instanceof DOMException)) tell(error);
    }
  }

  let first = true;
  function afterWalks(): void {
    remember();
    chart.show(walks, state.steps);
    const atEnd = first || steps.step() > state.steps;
    first = false;
    steps.show(state.steps, atEnd ? state.steps : steps.step());
  }

  function tell(error: unknown): void {
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof Refused && error.at !== null && state.formula !== null) {
      refill(problem, h("pre", {}, `${state.formula}\n${" ".repeat(error.at)}^`), words);
    } else desk.tell(words);
  }

  async function fromMany(): Promise<void> {
    if (!terrain || state.formula !== null) return;
    const { x, y, minima } = current(), side = 12;
    const starts: [number, number][] = [];
    for (let i = 0; i < side; i++) {
      for (let j = 0; j < side; j++) {
        starts.push([x[0] + ((i + 0.5) / side) * (x[1] - x[0]), y[0] + ((j + 0.5) / side) * (y[1] - y[0])]);
      }
    }
    try {
      const found = await askArrays<object>("descents", { ...surfaceOf(), runs: asked(), starts, steps: state.steps, every: state.steps, noise: state.noise, seed: state.seed });
      const { values: points, shape } = found.arrays.points;
      const near = 0.02;
      shares = state.runs.map((_, k) => {
        let reached = 0;
        for (let s = 0; s < starts.length; s++) {
          const at = 2 * ((k * shape[1] + s) * shape[2] + shape[2] - 1);
          const there = minima.some(([u, v]) => Math.abs(points[at] - u) < near * (x[1] - x[0]) && Math.abs(points[at + 1] - v) < near * (y[1] - y[0]));
          if (there) reached++;
        }
        return reached / starts.length;
      });
      fillTable();
      expose();
    } catch (error) {
      tell(error);
    }
  }

  // --- what stands beside it -----------------------------------------------------------------

  const table = runsOfLab({
    rateOf,
    pin: (name) => {
      state.shown = state.shown === name ? null : name;
      fillTable();
      fillInside();
      drawStep();
      remember();
    },
    moved: () => void descend(),
    remove: (run, name) => {
      state.runs = state.runs.filter((each) => each !== run);
      if (state.shown === name) state.shown = null;
      void descend();
    },
  });
  const fillTable = () => table.fill({ runs: state.runs, walks, step: steps.step(), pinned: state.shown, shares });

  const add = h("select", { "aria-label": say("add") }, h("option", { value: "" }, `${say("add")} …`), ...optimizers.map(({ name, title }) => h("option", { value: name }, `${name} – ${inLanguage(title)}`)));
  add.addEventListener("change", () => {
    if (!add.value) return;
    state.runs = [...state.runs, { optimizer: add.value, lr: null, settings: {} }];
    add.value = "";
    void descend();
  });

  const settings = settingsOf(new Map(optimizers.map((each) => [each.name, each])), () => void descend());
  const inside = insideOf(() => {
    fillInside();
    drawStep();
    expose();
  });
  const fillInside = () => {
    const place = namesOf(state.runs).indexOf(state.shown ?? "");
    const run = place < 0 ? undefined : state.runs[place];
    settings.show(run, state.shown ?? "");
    inside.show(run ? { ...surfaceOf(), run: asked()[place], start: state.start, steps: state.steps, noise: state.noise, seed: state.seed } : null, walks[place], steps.step());
  };
  const chart = curves(say("curve"));

  // --- controls ------------------------------------------------------------------------------

  const surfaceChoice = h("select", { "aria-label": say("surface") }, ...surfaces.map(({ name, title }) => h("option", { value: name }, inLanguage(title))), h("option", { value: OWN }, say("own")));
  const formula = h("input", { type: "text", class: "formula-input", "aria-label": say("formula"), maxlength: 500, spellcheck: "false", autocomplete: "off" });
  const problem = h("div", { class: "problem", role: "alert" });
  const words = h("p", { class: "note" });
  const equation = h("p", { class: "aside" });
  const formulas = h("ul", { class: "equations surface-formula", tabindex: 0 });
  const fillWords = () => {
    const own = state.formula !== null;
    words.textContent = own ? "" : inLanguage(current().about);
    refill(formulas, ...equations.map((each) => h("li", {}, mathOf(each))));
    equation.textContent = `${say("stable")} ${setting(stableRate)}.${own ? "" : ` ${say("source")}: ${current().source}`}`;
  };
  const another = (formula: string | null) => {
    state.formula = formula;
    for (const run of state.runs) run.lr = null;
    state.log = null;
    picture.setLog(null);
    void anew();
  };
  surfaceChoice.addEventListener("change", () => {
    if (surfaceChoice.value === OWN) {
      state.start = [1.5, 2];
      another(formula.value);
    } else {
      state.surface = surfaceChoice.value;
      state.start = current().start;
      formula.value = current().formula;
      another(null);
    }
  });
  const ownForm = h("form", { class: "own" }, formula, h("button", { class: "save" }, say("draw")));
  ownForm.addEventListener("submit", (event) => {
    event.preventDefault();
    surfaceChoice.value = OWN;
    another(formula.value);
  });
  const stepCount = h("input", { type: "number", min: 1, max: 20000, "aria-label": say("steps") });
  stepCount.addEventListener("change", () => {
    const wanted = Math.round(Number(stepCount.value));
    state.steps = Math.min(20_000, Math.max(1, Number.isFinite(wanted) ? wanted : 500));
    stepCount.value = String(state.steps);
    first = true;
    void descend();
  });
  const noise = h("input", { type: "number", min: 0, step: "any", "aria-label": say("noise") });
  noise.addEventListener("change", () => {
    const wanted = Number(noise.value);
    state.noise = wanted >= 0 && Number.isFinite(wanted) ? wanted : 0;
    void descend();
  });
  const seed = h("button", { type: "button", class: "save" }, say("seed"));
  seed.addEventListener("click", () => {
    state.seed += 1;
    void descend();
  });
  const many = h("button", { type: "button", class: "save" }, say("many"));
  many.addEventListener("click", () => void fromMany());

  /** Set the controls to the state. */
  function fillControls(): void {
    surfaceChoice.value = state.formula === null ? state.surface : OWN;
    formula.value = state.formula ?? current().formula;
    stepCount.value = String(state.steps);
    noise.value = String(state.noise);
    many.hidden = state.formula !== null;
  }

  async function anew(): Promise<void> {
    if (!(await terrainAnew())) return;
    fillControls();
    fillWords();
    await descend();
  }

  function expose(): void {
    desk.expose({ state, walks, inside: inside.shown(), step: steps.step(), terrain, shares });
  }

  refill(
    into,
    h(
      "div", { class: "lab" },
      h(
        "section", { class: "card", "aria-label": say("surface") },
        h("div", { class: "above" }, surfaceChoice, picture.controls),
        ownForm, problem, picture.element, steps.element, words, formulas, equation,
      ),
      h(
        "section", { class: "card", "aria-label": say("optimizers") },
        table.element, h("p", { class: "aside" }, say("press")),
        h("div", { class: "above" }, add, many),
        h("div", { class: "above" }, h("label", {}, `${say("steps")} `, stepCount), h("label", {}, `${say("noise")} `, noise), seed),
        settings.element, inside.element,
        h("h2", { class: "sub" }, say("curve")), chart.element,
      ),
    ),
  );
  take(desk.parts);
  fillControls();
  await anew();
  return {
    read: (parts) => {
      take(parts);
      void anew();
    },
    close: () => {
      steps.pause();
      asking.close();
      picture.close();
    },
  };
}
