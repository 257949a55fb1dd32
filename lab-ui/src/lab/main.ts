/** The lab: optimizers going down a surface side by side. */

import "uplot/dist/uPlot.min.css";
import "../report/report.css";
import "./lab.css";
import { h, refill } from "../dom";
import { figure, percent, setting } from "../format";
import { choice } from "../pictures/choice";
import { followSystem, onRedraw, setTheme, type Theme } from "../theme";
import { askArrays, askJson, Refused, stayOpen, type Arrays } from "./api";
import { curves } from "./curves";
import { flat, type Marks } from "./flat";
import { insideOf } from "./inside";
import { colourOf, type Walk } from "./paths";
import { solid, type Solid } from "./solid";
import { read, written, type RunState, type State } from "./state";
import { uneven, type Terrain } from "./terrain";
import { say, setLanguage } from "./words";

interface Surface {
  name: string;
  title: string;
  about: string;
  formula: string;
  gradient: [string, string];
  x: [number, number];
  y: [number, number];
  start: [number, number];
  minima: [number, number][];
  source: string;
  stable_rate: number;
}

interface Listed {
  name: string;
  title: string;
  /** What a learning rate is in: one over the curvature, a length in x and y, or the rule's own. */
  rate: "curvature" | "distance" | "own";
}

const OWN = "(own)";
const FIRST = ["sgd", "momentum", "nag", "adagrad", "rmsprop", "adam", "nadam", "amsgrad"];

async function main(): Promise<void> {
  const message = h("p", { class: "message", role: "status" });
  stayOpen((lost) => {
    message.textContent = lost ? say("lost") : "";
  });
  const surfaces = await askJson<Surface[]>("surfaces");
  const optimizers = await askJson<Listed[]>("optimizers");
  const byName = new Map(surfaces.map((each) => [each.name, each]));
  const units = new Map(optimizers.map(({ name, rate }) => [name, rate]));

  let state: State = read(location.hash, {
    surface: "beale", formula: null, runs: FIRST.map((optimizer) => ({ optimizer, lr: null })), start: [NaN, NaN],
    steps: 500, noise: 0, seed: 0, view: "3d", log: true, shown: null, language: "en",
  });
  const said = new URLSearchParams(location.hash.slice(1));
  if (!byName.has(state.surface)) state.surface = "beale";
  if (!said.has("at")) state.start = current().start;
  state.runs = state.runs.filter(({ optimizer }) => units.has(optimizer));
  const kept = localStorage.getItem("thalweg-language");
  if (!said.has("lang") && (kept === "zh" || kept === "en")) state.language = kept;
  setLanguage(state.language);

  let terrain: Terrain | null = null;
  let walks: Walk[] = [];
  let step = 0;
  let playing = false;
  let shares: number[] | null = null;
  let stableRate = current().stable_rate;
  let gradientText: string[] = [...current().gradient];

  function current(): Surface {
    return byName.get(state.surface)!;
  }

  function rateOf({ optimizer, lr }: RunState): number | null {
    if (lr !== null) return lr;
    const unit = units.get(optimizer);
    if (unit === "own") return null;
    const span = terrain ? Math.max(terrain.x[1] - terrain.x[0], terrain.y[1] - terrain.y[0]) : 6;
    const rate = unit === "curvature" ? stableRate / 2 : span / 100;
    return Number(rate.toPrecision(2));
  }

  // --- the picture ---------------------------------------------------------------------------

  const onStart = (point: [number, number]) => {
    state.start = point;
    void descend();
  };
  const about = () => `${current().title}: ${say("lead")}`;
  const above = flat(about(), onStart);
  const space: Solid | null = solid(about(), onStart);
  const picture = h("div", { class: "stage" });
  const fallback = h("p", { class: "aside" });
  if (!space) {
    state.view = "contour";
    fallback.textContent = say("noWebgl");
  }
  const showView = () => {
    const canvas = state.view === "3d" && space ? space.element : above.element;
    if (picture.firstChild !== canvas) picture.replaceChildren(canvas, waiting);
    drawStep();
  };
  const waiting = h("p", { class: "waiting", hidden: true }, say("waiting"));

  // --- playing -------------------------------------------------------------------------------

  const play = h("button", { type: "button", class: "play" }, say("play"));
  const one = h("button", { type: "button", class: "save" }, say("step"));
  const again = h("button", { type: "button", class: "save" }, say("again"));
  const slider = h("input", { type: "range", min: 0, max: state.steps, value: 0, step: 1, "aria-label": say("stepOf") });
  const count = h("output", { class: "n" }, "0");
  const setPlaying = (on: boolean) => {
    playing = on;
    play.textContent = say(on ? "pause" : "play");
    if (on) requestAnimationFrame(frame);
  };
  const frame = () => {
    if (!playing) return;
    const by = Math.max(1, Math.round(state.steps / 300));
    setStep(Math.min(state.steps, step + by));
    if (step >= state.steps) setPlaying(false);
    else requestAnimationFrame(frame);
  };
  const setStep = (to: number) => {
    step = to;
    slider.value = String(to);
    count.textContent = to.toLocaleString("en");
    drawStep();
    fillTable();
    fillInside();
  };
  play.addEventListener("click", () => {
    if (!playing && step >= state.steps) setStep(0);
    setPlaying(!playing);
  });
  one.addEventListener("click", () => {
    setPlaying(false);
    setStep(Math.min(state.steps, step + 1));
  });
  again.addEventListener("click", () => {
    setPlaying(false);
    setStep(0);
  });
  slider.addEventListener("input", () => {
    setPlaying(false);
    setStep(Number(slider.value));
  });

  function drawStep(): void {
    if (!terrain) return;
    const drawn = [walks, step, state.start, state.shown] as const;
    if (state.view === "3d" && space) space.draw(...drawn);
    else above.draw(...drawn);
    chart.draw(walks, step);
  }

  // --- what is asked of the server -----------------------------------------------------------

  let asking: AbortController | null = null;

  const surfaceOf = () => (state.formula === null ? { surface: state.surface } : { formula: state.formula });

  async function terrainAnew(): Promise<boolean> {
    const { x, y, minima } = current();
    const own = state.formula !== null;
    const ranges = { x: own ? ([-4, 4] as [number, number]) : x, y: own ? ([-4, 4] as [number, number]) : y };
    waiting.hidden = false;
    try {
      const found = await askArrays<{ low: number | null; high: number | null; gradient: string[]; stable_rate: number | null }>("heights", { ...surfaceOf(), ...ranges, size: 160, at: own ? [state.start] : undefined });
      const { values, shape } = found.arrays.heights;
      const [low, high] = [found.said.low ?? 0, found.said.high ?? 1];
      gradientText = found.said.gradient;
      stableRate = own ? (found.said.stable_rate ?? 0.1) : current().stable_rate;
      const log = firstOf(state.log, () => uneven(values as Float32Array, low, high));
      terrain = { ...ranges, columns: shape[1], rows: shape[0], heights: values as Float32Array, low, high, log };
      const marks: Marks = { minima: own ? [] : minima };
      above.show(terrain, marks);
      space?.show(terrain, marks);
      message.textContent = "";
      problem.textContent = "";
      return true;
    } catch (error) {
      tell(error);
      return false;
    } finally {
      waiting.hidden = true;
    }
  }
  let logChosen = said.has("view");
  const firstOf = (chosen: boolean, found: () => boolean): boolean => {
    if (!logChosen) state.log = found();
    else return chosen;
    syncLog();
    return state.log;
  };

  async function descend(): Promise<void> {
    if (!terrain) return;
    asking?.abort();
    asking = new AbortController();
    const runs = state.runs.map((run) => ({ optimizer: run.optimizer, ...(rateOf(run) === null ? {} : { lr: rateOf(run) }) }));
    shares = null;
    if (!runs.length) {
      walks = [];
      afterWalks();
      return;
    }
    try {
      const found: Arrays<{ runs: string[]; status: string[][]; ended: number[][] }> = await askArrays(
        "descents",
        { ...surfaceOf(), runs, starts: [state.start], steps: state.steps, noise: state.noise, seed: state.seed },
        asking.signal,
      );
      const { points, values, gradients } = found.arrays;
      const kept = points.shape[2];
      walks = state.runs.map((run, k) => ({
        name: run.optimizer,
        words: found.said.runs[k],
        status: found.said.status[k][0],
        ended: found.said.ended[k][0],
        points: points.values.subarray(2 * k * kept, 2 * (k + 1) * kept) as Float32Array,
        heights: values.values.subarray(k * kept, (k + 1) * kept) as Float32Array,
        gradients: gradients.values.subarray(2 * k * kept, 2 * (k + 1) * kept) as Float32Array,
      }));
      message.textContent = "";
      afterWalks();
    } catch (error) {
      if (!(error instanceof DOMException)) tell(error);
    }
  }

  function afterWalks(): void {
    slider.max = String(state.steps);
    history.replaceState(null, "", `${location.pathname}${location.search}#${written(state)}`);
    chart.show(walks, state.steps);
    setStep(Math.min(step || state.steps, state.steps));
    expose();
  }

  function tell(error: unknown): void {
    const words = error instanceof Error ? error.message : String(error);
    if (error instanceof Refused && error.at !== null && state.formula !== null) {
      refill(problem, h("pre", {}, `${state.formula}\n${" ".repeat(error.at)}^`), words);
    } else message.textContent = words;
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
    const runs = state.runs.map((run) => ({ optimizer: run.optimizer, ...(rateOf(run) === null ? {} : { lr: rateOf(run) }) }));
    try {
      const found = await askArrays<object>("descents", { ...surfaceOf(), runs, starts, steps: state.steps, every: state.steps, noise: state.noise, seed: state.seed });
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

  const table = h("div", { class: "runs-of-lab" });
  function fillTable(): void {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    const row = (run: RunState, k: number) => {
      const walk = walks[k] as Walk | undefined;
      const rate = rateOf(run);
      const height = walk ? walk.heights[Math.min(step, walk.heights.length - 1)] : NaN;
      const pin = h("button", { type: "button", class: "pin", "aria-pressed": state.shown === run.optimizer ? "true" : "false", "data-key": `pin-${run.optimizer}` }, h("span", { class: `dot-of g${colourOf(k)}` }), run.optimizer);
      pin.addEventListener("click", () => {
        state.shown = state.shown === run.optimizer ? null : run.optimizer;
        fillTable();
        fillInside();
        drawStep();
        history.replaceState(null, "", `${location.pathname}${location.search}#${written(state)}`);
      });
      const power = rate === null ? 0 : Math.log10(rate);
      const slide = h("input", { type: "range", min: -5, max: 1, step: 0.02, value: power, "aria-label": `${say("rate")}, ${run.optimizer}`, disabled: rate === null, "data-key": `rate-${run.optimizer}` });
      slide.addEventListener("input", () => {
        run.lr = Number((10 ** Number(slide.value)).toPrecision(3));
        words.textContent = setting(run.lr);
        void descend();
      });
      const words = h("output", { class: "n" }, rate === null ? "–" : setting(rate));
      const gone = h("button", { type: "button", class: "save", "aria-label": `${say("remove")} ${run.optimizer}` }, "×");
      gone.addEventListener("click", () => {
        state.runs = state.runs.filter((each) => each !== run);
        if (state.shown === run.optimizer) state.shown = null;
        void descend();
      });
      const lost = walk && walk.ended >= 0 && walk.ended <= step;
      return h(
        "tr", {}, h("th", { scope: "row" }, pin), h("td", {}, h("div", { class: "slide" }, slide, words)),
        h("td", { class: "n", title: walk?.status }, lost ? say("diverged") : figure(height, 4)),
        h("td", { class: "n" }, shares ? percent(shares[k]) : ""), h("td", {}, gone),
      );
    };
    refill(
      table,
      h("table", {}, h("thead", {}, h("tr", {}, h("th", {}, say("optimizers")), h("th", {}, say("rate")), h("th", { class: "n" }, say("height")), h(shares ? "th" : "td", { class: "n" }, shares ? say("reached") : ""), h("td", {}))), h("tbody", {}, ...state.runs.map(row))),
    );
    if (focused) table.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  const add = h("select", { "aria-label": say("add") });
  const fillAdd = () => {
    const left = optimizers.filter(({ name }) => !state.runs.some(({ optimizer }) => optimizer === name));
    refill(add, h("option", { value: "" }, `${say("add")} …`), ...left.map(({ name, title }) => h("option", { value: name }, `${name} – ${title}`)));
  };
  add.addEventListener("change", () => {
    if (!add.value) return;
    state.runs = [...state.runs, { optimizer: add.value, lr: null }];
    fillAdd();
    void descend();
  });

  const inside = insideOf();
  const fillInside = () => inside.show(state.shown, walks.find(({ name }) => name === state.shown), step);

  const chart = curves(say("curve"));

  // --- controls ------------------------------------------------------------------------------

  const surfaceChoice = h("select", { "aria-label": say("surface") }, ...surfaces.map(({ name, title }) => h("option", { value: name, selected: name === state.surface && state.formula === null }, title)), h("option", { value: OWN, selected: state.formula !== null }, say("own")));
  const formula = h("input", { type: "text", class: "formula-input", value: state.formula ?? current().formula, "aria-label": say("formula"), maxlength: 500, spellcheck: "false", autocomplete: "off" });
  const problem = h("div", { class: "problem", role: "alert" });
  const words = h("p", { class: "note" });
  const equation = h("p", { class: "aside" });
  const fillWords = () => {
    const own = state.formula !== null;
    words.textContent = own ? "" : current().about;
    equation.textContent = `f = ${state.formula ?? current().formula};  ∂f/∂x = ${gradientText[0]};  ∂f/∂y = ${gradientText[1]}.  ${say("stable")} ${setting(stableRate)}.${own ? "" : ` ${say("paper")}: ${current().source}`}`;
  };
  surfaceChoice.addEventListener("change", () => {
    if (surfaceChoice.value === OWN) {
      state.formula = formula.value;
      state.start = [1.5, 2];
    } else {
      state.surface = surfaceChoice.value;
      state.formula = null;
      state.start = current().start;
      formula.value = current().formula;
    }
    for (const run of state.runs) run.lr = null;
    logChosen = false;
    void anew();
  });
  const ownForm = h("form", { class: "own" }, formula, h("button", { class: "save" }, say("draw")));
  ownForm.addEventListener("submit", (event) => {
    event.preventDefault();
    state.formula = formula.value;
    surfaceChoice.value = OWN;
    for (const run of state.runs) run.lr = null;
    logChosen = false;
    void anew();
  });
  const viewChoice = choice<"3d" | "contour">(say("view"), [{ value: "3d", words: "3D" }, { value: "contour", words: say("contour") }], state.view, (value) => {
    state.view = value;
    logChosen = true;
    showView();
    history.replaceState(null, "", `${location.pathname}${location.search}#${written(state)}`);
  });
  const log = h("input", { type: "checkbox", checked: state.log });
  const syncLog = () => {
    log.checked = state.log;
  };
  log.addEventListener("change", () => {
    state.log = log.checked;
    logChosen = true;
    void anew();
  });
  const steps = h("input", { type: "number", min: 1, max: 20000, value: state.steps, "aria-label": say("steps") });
  steps.addEventListener("change", () => {
    const wanted = Math.round(Number(steps.value));
    state.steps = Math.min(20_000, Math.max(1, Number.isFinite(wanted) ? wanted : 500));
    steps.value = String(state.steps);
    step = state.steps;
    void descend();
  });
  const noise = h("input", { type: "number", min: 0, step: "any", value: state.noise, "aria-label": say("noise") });
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
  const theme = choice<Theme>(say("colours"), [{ value: "auto", words: "auto" }, { value: "light", words: "light" }, { value: "dark", words: "dark" }], "auto", setTheme);
  const language = choice<"en" | "zh">(say("language"), [{ value: "en", words: "English" }, { value: "zh", words: "中文" }], state.language, (value) => {
    state.language = value;
    localStorage.setItem("thalweg-language", value);
    history.replaceState(null, "", `${location.pathname}${location.search}#${written(state)}`);
    location.reload();
  });

  async function anew(): Promise<void> {
    if (!(await terrainAnew())) return;
    fillWords();
    many.hidden = state.formula !== null;
    showView();
    await descend();
    fillAdd();
  }

  function expose(): void {
    // for tests and for those who look inside; nothing on the page reads it
    Object.assign(globalThis, { thalweg: { state, walks, step, terrain, shares } });
    document.documentElement.dataset.ready = String(walks.length);
  }

  document.title = `Thalweg: ${say("title")}`;
  document.getElementById("lab")!.replaceChildren(
    h("header", {}, h("p", { class: "kicker" }, h("span", {}, "Thalweg lab"), h("span", { class: "switches" }, language, theme)), h("h1", {}, say("title")), h("p", { class: "said" }, say("lead"))),
    h(
      "div", { class: "lab" },
      h(
        "section", { class: "card", "aria-label": say("surface") },
        h("div", { class: "above" }, surfaceChoice, viewChoice, h("label", { class: "check" }, log, say("log"))),
        ownForm, problem, picture, fallback,
        h("div", { class: "player" }, play, one, again, slider, count),
        message, words, equation,
      ),
      h(
        "section", { class: "card", "aria-label": say("optimizers") },
        table,
        h("div", { class: "above" }, add, many),
        h("div", { class: "above" }, h("label", {}, `${say("steps")} `, steps), h("label", {}, `${say("noise")} `, noise), seed),
        inside.element,
        h("h2", { class: "sub" }, say("curve")), chart.element,
      ),
    ),
  );
  onRedraw(drawStep);
  followSystem();
  fillTable();
  fillAdd();
  await anew();
  fillInside();
  addEventListener("hashchange", () => {
    state = read(location.hash, state);
    void anew();
  });
}

void main().catch((error: unknown) => {
  document.getElementById("lab")!.textContent = error instanceof Error ? error.message : String(error);
});
