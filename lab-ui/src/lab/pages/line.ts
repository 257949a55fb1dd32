/** Page 1: a line through points, and the descent that finds it. */

import "../line/line.css";
import { h, refill } from "../../dom";
import { figure } from "../../format";
import { choice } from "../../pictures/choice";
import { groupColour, onRedraw } from "../../theme";
import { askJson } from "../api";
import type { Column } from "../export/csv";
import { latest } from "../latest";
import { askDescent, askSurface, type Descent, type PointSet, type Surface } from "../line/answers";
import { dots, lineInWords, type Line } from "../line/dots";
import { directionInWords, effects, facts, round } from "../line/facts";
import { four, type Now } from "../line/four";
import { rate } from "../line/rate";
import { MOST_STEPS, PACES, read, short, written, type LineState, type PaceName, type Phase, type Point } from "../line/state";
import { filled, say } from "../line/words";
import type { Desk, Opened, Page } from "../page";
import type { Straight } from "../paths";
import { player } from "../player";
import { stage } from "../stage";
import { told, type Both } from "../../language";
import { inLanguage } from "../words";

const SIZE = { still: 96, moving: 48 }; // of the surface's grid: a coarse one while something is dragged
const FRAMES: Record<PaceName, number> = { slow: 100, normal: 6, fast: 1 };
const EYE = { turn: 0.62, tilt: 0.8, distance: 2.25 }; // along the valley that x of one sign make
const ARROW = 0.24; // of the picture, the gradient's arrow
const PATH = 1; // the colour of the descent, and of its line in the data

interface Listed {
  name: string;
  title: Both;
}

export const linePage: Page = {
  name: "line",
  title: ["A line through points", "穿过点的直线"],
  lead: [
    "Every point of the surface is a line, and its height is that line's mean squared error. Descent walks downhill: watch the line move with it.",
    "曲面上每一点对应一条直线，高度是该直线的均方误差。梯度下降向低处走：看直线随之移动。",
  ],
  open,
};

async function open(into: HTMLElement, desk: Desk): Promise<Opened> {
  const [sets, optimizers] = await Promise.all([askJson<PointSet[]>("line/sets"), askJson<Listed[]>("optimizers")]);
  const first = sets[0];
  let state: LineState = {
    set: first.name, own: false, points: first.points, standardise: false, optimizer: "sgd", lr: null, start: [0, 0],
    steps: 100, step: null, phase: 4, pace: "normal", view: "3d", log: false,
  };
  let surface: Surface | null = null, descent: Descent | null = null;
  let stale = true, moving = false, manual = false;
  let keeping: number | undefined;

  const current = (): PointSet => sets.find(({ name }) => name === state.set)!;

  function take(parts: URLSearchParams): void {
    state = read(parts, state);
    if (!sets.some(({ name }) => name === state.set)) state.set = first.name;
    if (!state.own) state.points = current().points;
    if (!optimizers.some(({ name }) => name === state.optimizer)) [state.optimizer, state.lr] = ["sgd", null];
    picture.setView(state.view);
    picture.setLog(state.log);
    beginDots();
    fillControls();
  }

  // --- the pictures --------------------------------------------------------------------------

  const picture = stage(`${say("surface")}. ${say("turn")}`, ([w, b]) => moveStart([w, b]), () => {
    [state.view, state.log] = [picture.view(), picture.log()];
    keep();
  });
  /** Begin at a point of the surface: the state has it in the data's unit. */
  const moveStart = ([w, b]: Point) => {
    const { mean, deviation } = surface!;
    startAt([short(w / deviation), short(b - (w / deviation) * mean)]);
  };
  const startAt = (start: Point) => {
    state.start = start;
    anew();
  };

  const plot = dots((points, dragging) => {
    state.points = points;
    state.own = true;
    moving = dragging;
    fillControls();
    anew();
  }, desk.tell);
  const beginDots = () => {
    const { points, x, y } = current();
    plot.begin(state.points, points, [inLanguage(x), inLanguage(y)]);
  };

  const steps = player((step) => {
    state.step = descent && step >= descent.last ? null : step;
    state.phase = step === 0 ? 2 : 4;
    manual = false;
    draw();
    keep();
  }, undefined, {
    frames: () => FRAMES[state.pace],
    between: (share) => {
      if (state.pace === "slow" && share > 0.4 && state.phase !== 3) setPhase(3);
    },
  });
  const setPhase = (phase: Phase) => {
    state.phase = phase;
    draw();
    keep();
  };
  const next = h("button", { type: "button", class: "save" }, say("next"));
  next.addEventListener("click", () => {
    const at = steps.step(), { phase } = state;
    if (phase === 4 && descent && at >= descent.last) {
      steps.go(0);
      setPhase(1);
    } else if (phase === 3) steps.go(at + 1);
    else {
      steps.pause();
      setPhase(phase === 1 ? 2 : 3);
    }
    manual = true;
    draw();
  });

  // --- what stands below ---------------------------------------------------------------------

  const cards = four(startAt);
  const known = facts();
  const slider = rate((lr) => {
    state.lr = lr;
    steps.pause();
    asking.ask();
  });
  const equation = h("output", { class: "equation" });
  const inUnits = h("p", { class: "aside" });

  function draw(): void {
    if (!surface || !descent) return;
    const step = Math.min(steps.step(), descent.last);
    const now: Now = { state, surface, descent, step, phase: state.phase };
    const line: Line = [descent.lines[2 * step], descent.lines[2 * step + 1]];
    plot.draw({
      line,
      first: [descent.lines[0], descent.lines[1]],
      best: surface.line,
      mean: surface.normal.right[1] / state.points.length,
      squares: state.phase === 1,
    });
    equation.textContent = `y = ${lineInWords(line)}`;
    inUnits.textContent = state.standardise ? filled(say("inStandard"), figure(surface.mean, 4), figure(surface.deviation, 4), lineInWords(line)) : "";
    picture.draw({
      walks: [{ name: state.optimizer, words: "", status: descent.status, ended: descent.diverged ?? -1, points: descent.points, heights: descent.values, colour: PATH }],
      steps: step,
      start: surface.start,
      shown: null,
      straights: [...blowingUp(now), ...arrows(now)],
    });
    cards.show(now);
    known.show(now);
    next.setAttribute("aria-label", `${say("next")}: ${say((["define", "choose", "work", "along"] as const)[state.phase % 4])}`);
    desk.expose({ state: { ...state }, surface, descent, step, phase: state.phase, effects: effects(surface, descent) });
  }

  /** The direction along which errors grow, through the minimum to the edges of the picture. */
  function blowingUp({ surface: of, descent: by, step }: Now): Straight[] {
    const { factors, bound, lr } = by;
    if (!bound || lr === null || lr <= bound.rate) return [];
    const [w, b] = of.minimum;
    const [u, v] = round(of) ? [of.start[0] - w, of.start[1] - b] : of.directions[0];
    const reach = Math.min(...[[u, of.w], [v, of.b]].map(([way, range]) => (way ? ((range as Point)[1] - (range as Point)[0]) / 2 / Math.abs(way as number) : Infinity)));
    if (!Number.isFinite(reach)) return [];
    const factor = factors ? factors[0] : step > 0 ? by.along[2 * step] / by.along[2 * (step - 1)] : NaN;
    const words = `${round(of) ? say("everywhere") : directionInWords(of.directions[0])}: × ${figure(factor, 3)}`;
    const end = (side: number): Point => [w + side * 0.98 * reach * u, b + side * 0.98 * reach * v];
    return [
      { from: [w, b], to: end(-1), colour: null, dashed: true, head: true },
      { from: [w, b], to: end(1), colour: null, dashed: true, head: true, words },
    ];
  }

  /** The gradient that is worked out, or the step that was made of it. */
  function arrows({ surface: of, descent: by, step, phase }: Now): Straight[] {
    const at = (place: number): Point => [by.points[2 * place], by.points[2 * place + 1]];
    if (phase === 3) {
      const [u, v] = [-by.gradients[2 * step], -by.gradients[2 * step + 1]];
      const size = Math.hypot(u / (of.w[1] - of.w[0]), v / (of.b[1] - of.b[0]));
      if (!(size > 0)) return [];
      const from = at(step);
      return [{ from, to: [from[0] + (ARROW / size) * u, from[1] + (ARROW / size) * v], colour: 4, head: true, words: "−∇MSE" }];
    }
    if (phase !== 4 || step === 0 || !(manual || (state.pace === "slow" && step < by.last))) return [];
    return [{ from: at(step - 1), to: at(step), colour: 4, head: true, words: state.optimizer === "sgd" ? "−η ∇MSE" : "−u" }];
  }

  // --- what is asked of the server -----------------------------------------------------------

  const asking = latest(async (signal) => {
    const wanted = { ...state }, withSurface = stale || !surface, coarse = moving;
    stale = false;
    try {
      const over = coarse && surface ? { w: surface.w, b: surface.b } : null;
      const [ground, found] = await Promise.all([
        withSurface ? askSurface(wanted, coarse ? SIZE.moving : SIZE.still, over, signal) : surface!,
        askDescent(wanted, signal),
      ]);
      if (signal.aborted) return;
      [surface, descent] = [ground, found];
      if (withSurface) {
        const { w, b, heights, size, low, high, minimum } = ground;
        const spanned = ([from, to]: Point) => `${figure(from, 2)} … ${figure(to, 2)}`;
        const names: [string, string] = [`w${wanted.standardise ? " (x′)" : ""}: ${spanned(w)}`, `b: ${spanned(b)}`];
        picture.show({ x: w, y: b, columns: size, rows: size, heights, low, high }, { minima: [minimum], names, upright: true, eye: EYE });
      }
      desk.tell(found.diverged === null ? "" : told(found.status));
      const rule = found.bound;
      slider.show({ lr: found.lr, taken: found.rate !== "own" || found.lr !== null, chosen: state.lr !== null, limit: ground.stable_rate, own: rule });
      const { phase } = state;
      steps.show(found.last, Math.min(state.step ?? found.last, found.last));
      if ((phase === 1 && steps.step() === 0) || (phase === 3 && steps.step() < found.last)) setPhase(phase);
    } catch (error) {
      if (signal.aborted) return;
      desk.tell(error instanceof Error ? error.message : String(error));
    }
  });

  /** Ask for the surface too. */
  const anew = () => {
    stale = true;
    steps.pause();
    asking.ask();
  };

  const keep = () => {
    clearTimeout(keeping);
    keeping = window.setTimeout(() => desk.keep(written(state)), 150);
  };

  // --- controls ------------------------------------------------------------------------------

  const setChoice = h("select", { "aria-label": say("points") }, ...sets.map(({ name, title }) => h("option", { value: name }, inLanguage(title))), h("option", { value: "", hidden: true }, say("own")));
  setChoice.addEventListener("change", () => {
    Object.assign(state, { set: setChoice.value, own: false, lr: null, start: [0, 0], step: null, phase: 4 });
    state.points = current().points;
    beginDots();
    fillControls();
    anew();
  });
  const standard = h("input", { type: "checkbox" });
  standard.addEventListener("change", () => {
    state.standardise = standard.checked;
    state.lr = null; // of another unit
    anew();
  });
  const rules = h("select", { "aria-label": say("optimizer") }, ...optimizers.map(({ name, title }) => h("option", { value: name }, `${name} – ${inLanguage(title)}`)));
  rules.addEventListener("change", () => {
    [state.optimizer, state.lr] = [rules.value, null];
    steps.pause();
    asking.ask();
  });
  const stepCount = h("input", { type: "number", min: 1, max: MOST_STEPS, "aria-label": say("steps") });
  stepCount.addEventListener("change", () => {
    const wanted = Math.round(Number(stepCount.value));
    if (wanted >= 1) state.steps = Math.min(MOST_STEPS, wanted);
    stepCount.value = String(state.steps);
    state.step = null;
    asking.ask();
  });
  const paceChoice = h("span", {});
  const add = h("button", { type: "button", class: "save" }, say("add"));
  add.addEventListener("click", () => plot.add());
  const remove = h("button", { type: "button", class: "save" }, say("remove"));
  remove.addEventListener("click", () => plot.remove());
  const about = h("p", { class: "note" });

  function fillControls(): void {
    setChoice.value = state.own ? "" : state.set;
    about.textContent = inLanguage(current().about);
    standard.checked = state.standardise;
    rules.value = state.optimizer;
    stepCount.value = String(state.steps);
    const options = PACES.map((value) => ({ value, words: say(value) }));
    paceChoice.replaceChildren(
      choice<PaceName>(say("pace"), options, state.pace, (value) => {
        state.pace = value;
        keep();
      }),
    );
  }

  refill(
    into,
    h(
      "div", { class: "line-page" },
      h("div", { class: "above" }, setChoice, rules, h("label", { class: "check" }, standard, say("standardise")), h("label", {}, `${say("steps")} `, stepCount)),
      h(
        "div", { class: "two" },
        h(
          "section", { class: "card", "aria-label": say("data") },
          h("div", { class: "head" }, h("h2", { class: "sub" }, say("data")), equation),
          plot.element,
          h("div", { class: "above" }, legend([["now", "legendLine"], ["first", "legendStart"], ["best", "legendBest"], ["mean", "legendMean"]]), add, remove),
          about, h("p", { class: "note" }, say("howto")),
        ),
        h(
          "section", { class: "card", "aria-label": say("surface") },
          h("div", { class: "head" }, h("h2", { class: "sub" }, say("surface")), picture.controls),
          h("div", { class: "stage-holder" }, picture.element),
          legend([["now", "legendPath"], ["axis", "legendAxis"], ["blows", "legendBlows"]]),
          h("p", { class: "note" }, say("turn")), inUnits,
        ),
      ),
      h("section", { class: "card desk", "aria-label": say("rate") }, h("div", { class: "playing" }, steps.element, paceChoice, next), slider.element),
      cards.element,
      h("div", { class: "three" }, ...known.elements),
    ),
  );
  onRedraw(draw);
  take(desk.parts);
  anew();
  return {
    read: (parts) => {
      take(parts);
      anew();
    },
    exports: () => ({
      picture: picture.canvas,
      legend: [{ words: state.optimizer, colour: groupColour(PATH) }],
      table: () => (descent ? columnsOf(descent) : []),
      player: steps,
    }),
    close: () => {
      clearTimeout(keeping);
      steps.pause();
      asking.close();
      plot.close();
      picture.close();
    },
  };
}

/** A descent as the columns of a table, a row for each step. */
function columnsOf({ lines, points, values, r2, gradients, last }: Descent): Column[] {
  const pair = (name: string, of: Float32Array) => ["w", "b"].map((axis, k) => ({ name: `${name}${axis}`, values: of.filter((_, i) => i % 2 === k) }));
  return [
    { name: "step", values: Array.from({ length: last + 1 }, (_, k) => k) },
    ...pair("", lines), ...pair("descended_", points), ...pair("gradient_", gradients),
    { name: "mse", values }, { name: "r2", values: r2 },
  ];
}

type LegendWord = "legendLine" | "legendStart" | "legendBest" | "legendMean" | "legendPath" | "legendAxis" | "legendBlows";

function legend(entries: readonly (readonly [string, LegendWord])[]): HTMLElement {
  return h("div", { class: "legend keys" }, ...entries.map(([kind, word]) => h("span", {}, h("span", { class: `key ${kind}-key`, "aria-hidden": "true" }), say(word))));
}
