/** Full batch, mini-batches and one row down the same surface, side by side. */

import { h, refill } from "../../dom";
import { figure, setting } from "../../format";
import { choice } from "../../pictures/choice";
import { askArrays, askJson } from "../api";
import { newest } from "../latest";
import type { Both } from "../page";
import { player } from "../player";
import { stage } from "../stage";
import type { Terrain } from "../terrain";
import { told as inWords } from "../../language";
import { inLanguage } from "../words";
import { chart } from "./chart";
import { FRAMES, placeAt, placeOf, pointAt, span, type Run } from "./clock";
import { nameOf } from "./names";
import { whole, type Batch, type By, type State } from "./state";
import { duration, story } from "./story";
import { say } from "./words";

export interface RowSet {
  name: string;
  title: Both;
  about: Both;
  loss: string;
  x: Both;
  y: Both;
  start: [number, number];
  rates: [number, number, number];
}

interface SurfaceSaid {
  w: [number, number];
  b: [number, number];
  minimum: [number, number];
  least: number;
  low: number;
  high: number;
}

interface RunsSaid {
  least: number;
  runs: { batch: Batch; lr: number; count: number; status: string; diverged: boolean; near: number | null; stays: number }[];
}

export interface Kinds {
  element: HTMLElement;
  steps: ReturnType<typeof player>;
  canvas: () => HTMLCanvasElement;
  runs: () => readonly Run[];
  /** What is shown, for tests. */
  values: () => Record<string, unknown>;
  /** Ask the server for all that the state says. */
  anew: () => Promise<void>;
  /** Set the view of the picture to the state's. */
  setView: () => void;
  close: () => void;
}

export function kinds(sets: readonly RowSet[], state: State, onChange: () => void, tell: (words: string) => void): Kinds {
  let runs: Run[] = [];
  let surface: SurfaceSaid | null = null;
  let least = 0;
  const asking = newest();

  const set = (): RowSet => sets.find(({ name }) => name === state.set) ?? sets[0];
  const rates = () => state.rates ?? set().rates;
  const start = () => state.start ?? set().start;
  const batches = (): Batch[] => ["full", state.batch, 1];
  const job = () => ({ set: set().name, rows: state.rows });

  const picture = stage(
    say("about"),
    (point) => {
      state.start = [Number(point[0].toPrecision(4)), Number(point[1].toPrecision(4))];
      void descend();
    },
    () => {
      state.view = picture.view();
      state.log = picture.log();
      onChange();
    },
  );
  const curves = chart();
  const steps = player(() => draw());
  const where = h("output", { class: "n" });

  const points = () => {
    const place = placeAt(span(runs, state.by), steps.step());
    return runs.map((run) => pointAt(run, state.by, place));
  };

  function draw(): void {
    if (!surface || !runs.length) return;
    const place = placeAt(span(runs, state.by), steps.step());
    picture.draw({ walks: runs, steps: points(), start: start(), shown: null });
    where.textContent = state.by === "seconds" ? duration(place) : `${Math.round(place).toLocaleString("en")} ${say(state.by)}`;
    curves.at(steps.step());
    onChange();
  }

  // --- what is asked of the server -----------------------------------------------------------

  async function anew(): Promise<void> {
    const signal = asking.next();
    picture.setWaiting(true);
    try {
      const found = await askArrays<SurfaceSaid>("batches/surface", { ...job(), start: start(), size: 96 }, signal);
      surface = found.said;
      const { values, shape } = found.arrays.heights;
      const terrain: Omit<Terrain, "log"> = { x: surface.w, y: surface.b, columns: shape[1], rows: shape[0], heights: values as Float32Array, low: surface.low, high: surface.high };
      await descend(signal);
      picture.show(terrain, { minima: [surface.minimum] });
      fill();
    } catch (error) {
      if (!(error instanceof DOMException)) tell(error instanceof Error ? error.message : String(error));
    } finally {
      if (asking.is(signal)) picture.setWaiting(false);
    }
  }

  async function descend(given?: AbortSignal): Promise<void> {
    const signal = given ?? asking.next();
    const own = { ...job(), runs: batches().map((batch, k) => ({ batch_size: batch, lr: rates()[k], optimizer: state.optimizer })) };
    try {
      const found = await askArrays<RunsSaid>("batches/runs", { ...own, start: start(), epochs: state.epochs, seed: state.seed }, signal);
      const { updates, seen, points, losses } = found.arrays;
      const before = new Map(runs.map((run) => [run.batch, run.second]));
      let at = 0;
      least = found.said.least;
      runs = found.said.runs.map((run, k) => {
        const [from, to] = [at, at + run.count];
        at = to;
        return {
          ...run,
          name: nameOf(run), words: `${state.optimizer} lr=${run.lr} batch_size=${run.batch}`, ended: run.diverged ? run.count - 1 : -1, colour: k,
          points: points.values.subarray(2 * from, 2 * to) as Float32Array,
          heights: losses.values.subarray(from, to) as Float32Array,
          updates: updates.values.subarray(from, to) as Int32Array,
          seen: seen.values.subarray(from, to) as Int32Array,
          second: before.get(run.batch) ?? NaN,
        };
      });
      tell("");
      fill();
      steps.show(FRAMES, runsShown ? steps.step() : FRAMES);
      runsShown = true;
      await measure(signal);
    } catch (error) {
      if (!(error instanceof DOMException)) tell(error instanceof Error ? error.message : String(error));
    }
  }
  let runsShown = false;
  let measured = "";

  /** Ask for the seconds of an update, once for the rows and batch sizes. */
  async function measure(signal: AbortSignal): Promise<void> {
    const body = { ...job(), runs: batches().map((batch) => ({ batch_size: batch, lr: 0.1, optimizer: state.optimizer })) };
    const key = JSON.stringify(body);
    if (key !== measured) {
      const { said } = await askArrays<{ seconds: number[] }>("batches/seconds", body, signal);
      runs.forEach((run, k) => (run.second = said.seconds[k]));
      measured = key;
    }
    fill();
    draw();
  }

  // --- what stands beside it -----------------------------------------------------------------

  const table = h("tbody", {});
  const told = h("ul", { class: "told" });
  const why = h("h2", { class: "sub", hidden: true }, say("why")); // of what was computed

  const rows = [0, 1, 2].map((k) => {
    const slide = h("input", { type: "range", min: -3, max: 1, step: 0.02 });
    const rate = h("output", { class: "n" });
    slide.addEventListener("input", () => {
      const all: [number, number, number] = [...rates()];
      all[k] = Number((10 ** Number(slide.value)).toPrecision(3));
      state.rates = all;
      rate.textContent = setting(all[k]);
      void descend();
    });
    const name = h("span", {}), cells = [0, 1, 2, 3].map(() => h("td", { class: "n" }));
    table.append(h("tr", {}, h("th", { scope: "row" }, h("span", { class: "pin" }, h("span", { class: `dot-of g${k}` }), name)), h("td", {}, h("div", { class: "slide" }, slide, rate)), ...cells));
    return () => {
      const run = runs.at(k), words = nameOf({ batch: batches()[k] });
      name.textContent = words;
      slide.setAttribute("aria-label", `${say("rate")}, ${words}`);
      if (document.activeElement !== slide) slide.value = String(Math.log10(rates()[k]));
      rate.textContent = setting(rates()[k]);
      if (!run) return;
      const near = run.near;
      (["updates", "seen", "seconds"] as const).forEach((by, c) => {
        const value = near === null ? NaN : placeOf(run, by, near);
        cells[c].textContent = near === null ? (c ? "–" : say(run.diverged ? "diverged" : "never")) : by === "seconds" ? duration(value) : value.toLocaleString("en");
      });
      cells[3].textContent = run.diverged ? "–" : figure(Math.max(0, run.stays - least), 3);
      cells[3].title = inWords(run.status);
    };
  });

  const bys = h("span", {});
  const fillBys = () => {
    const options = (["updates", "seen", "seconds"] as const).map((value) => ({ value, words: say(value) }));
    refill(bys, choice<By>(say("by"), options, state.by, (value) => {
      state.by = value;
      curves.show(runs, least, state.by);
      draw();
    }));
  };

  const setChoice = h("select", { "aria-label": say("rows") }, ...sets.map(({ name, title }) => h("option", { value: name }, inLanguage(title))));
  setChoice.addEventListener("change", () => {
    state.set = setChoice.value;
    [state.rates, state.start] = [null, null];
    measured = "";
    void anew();
  });
  const optimizer = h("select", { "aria-label": say("optimizer") }, h("option", { value: state.optimizer }, state.optimizer));
  void askJson<string[]>("batches/optimizers").then((names) => {
    refill(optimizer, ...names.map((name) => h("option", { value: name }, name)));
    optimizer.value = state.optimizer;
  }, () => undefined); // the first stays
  optimizer.addEventListener("change", () => {
    state.optimizer = optimizer.value;
    measured = "";
    void anew();
  });
  const number = (least: number, most: () => number, label: string, take: (value: number) => void, now: () => number) => {
    const input = h("input", { type: "number", min: least, max: most(), step: 1, "aria-label": label });
    input.addEventListener("change", () => {
      take(whole(input.value, least, most(), now()));
      input.value = String(now());
      void anew();
    });
    return { element: h("label", {}, `${label} `, input), fill: () => (input.value = String(now())) };
  };
  const count = number(16, () => 4096, say("count"), (value) => {
    state.rows = value;
    state.batch = Math.min(state.batch, value);
  }, () => state.rows);
  const batch = number(1, () => state.rows, say("batch"), (value) => (state.batch = value), () => state.batch);
  const epochs = number(1, () => 60, say("epochs"), (value) => (state.epochs = value), () => state.epochs);
  const seed = number(0, () => 2 ** 31 - 1, say("seed"), (value) => (state.seed = value), () => state.seed);
  const another = h("button", { type: "button", class: "save" }, say("another"));
  another.addEventListener("click", () => {
    state.seed += 1;
    seed.fill();
    void descend();
  });
  const about = h("p", { class: "note" });

  function fill(): void {
    setChoice.value = set().name;
    optimizer.value = state.optimizer;
    about.textContent = inLanguage(set().about);
    for (const each of [count, batch, epochs, seed]) each.fill();
    for (const row of rows) row();
    if (bys.firstChild === null) fillBys();
    if (!runs.length) return;
    why.hidden = false;
    refill(told, ...story(runs, state.rows, least).map((words) => h("li", {}, words)));
    curves.show(runs, least, state.by);
  }

  const element = h(
    "div", { class: "lab" },
    h(
      "section", { class: "card", "aria-label": say("kinds") },
      h("div", { class: "above" }, setChoice, picture.controls),
      about, picture.element, steps.element,
      h("div", { class: "above" }, h("span", {}, say("by")), bys, where),
      h("p", { class: "aside" }, say("click")),
      h("h2", { class: "sub" }, say("curve")), curves.element,
    ),
    h(
      "section", { class: "card", "aria-label": say("why") },
      h("div", { class: "above" }, h("label", {}, `${say("optimizer")} `, optimizer), count.element, batch.element, epochs.element, seed.element, another),
      h(
        "div", { class: "runs-of-lab kinds-of-lab", tabindex: 0, role: "group", "aria-label": say("until") },
        h("table", {}, h("thead", {},
          h("tr", {}, h("td", {}), h("td", {}), h("th", { class: "n", colspan: 3, scope: "colgroup" }, say("until")), h("td", {})),
          h("tr", {}, h("th", {}, say("kinds")), h("th", {}, say("rate")), ...(["updates", "seen", "seconds", "stays"] as const).map((each) => h("th", { class: "n" }, say(each)))),
        ), table),
      ),
      why, told,
      h("p", { class: "aside" }, say("measured")), h("p", { class: "aside" }, say("recordedAt")),
    ),
  );
  return {
    element,
    steps,
    canvas: picture.canvas,
    runs: () => runs,
    values: () => ({ runs, surface, least, by: state.by, frame: steps.step(), points: runs.length ? points() : [], start: start(), rates: rates() }),
    anew: () => {
      measured = "";
      fillBys();
      return anew();
    },
    setView: () => {
      picture.setView(state.view);
      picture.setLog(state.log);
    },
    close: () => {
      steps.pause();
      asking.close();
      picture.close();
    },
  };
}
