/** The first part of the page: a classifier's weight moves along a line. */

import { h, refill } from "../../dom";
import { figure } from "../../format";
import { askArrays } from "../api";
import { newest } from "../latest";
import type { Column } from "../export/csv";
import { inLanguage } from "../words";
import { deciding } from "./deciding";
import { placeOf, row, valueAt, type Along, type Listed, type MetricAlong } from "./listed";
import { rowsPicture } from "./rows";
import type { State } from "./state";
import { strips, valueOf, type Here, type Strip } from "./strips";
import { wentWhere, why, type Went } from "./why";
import { filled, say } from "./words";

export interface Part {
  element: HTMLElement;
  /** Set the controls to the state, ask and draw. */
  show: () => Promise<void>;
  close: () => void;
  /** What the export menu saves of it. */
  picture?: () => HTMLCanvasElement;
  table: () => Column[];
  values: () => Record<string, unknown>;
}

/**
 * Make the part.
 *
 * @param state the page's state
 * @param change take a change of it
 * @param done called after something was drawn
 * @param tell say what is wrong
 */
export function alongPart(listed: Listed, state: () => State, change: (part: Partial<State>) => void, done: () => void, tell: (error: unknown) => void): Part {
  let along: Along | null = null, key = "";
  let place = 0;
  let went: Went | null = null;
  const asking = newest();

  const data = () => listed.data.find(({ name }) => name === state().data) ?? listed.data[0];
  const asked = () => {
    const { rows, seed, loss, moved, threshold, metrics } = state();
    return { data: data().name, rows, seed, loss, moved, threshold: threshold / 100, metrics };
  };

  // --- controls ------------------------------------------------------------------------------

  const options = (of: readonly (readonly [string, string])[]) => of.map(([value, words]) => h("option", { value }, words));
  const labelled = (words: string, control: HTMLElement, name: string) => {
    control.id = `metrics-${name}`;
    return h("div", { class: "labelled" }, h("label", { for: control.id }, words), control);
  };
  const dataChoice = h("select", {}, ...options(listed.data.map(({ name, title }) => [name, inLanguage(title)])));
  const lossChoice = h("select", {}, ...options(listed.losses.filter(({ trains }) => trains).map(({ name, title }) => [name, inLanguage(title)])));
  const movedChoice = h("select", {});
  const rows = h("input", { type: "number", min: listed.rows[0], max: listed.rows[1] });
  const seed = h("input", { type: "number", min: 0, max: 9999 });
  const redraw = h("button", { type: "button", class: "save" }, say("redraw"));
  const about = h("p", { class: "note" });
  const weight = h("input", { type: "range", id: "metrics-weight" });
  const weightOutput = h("output", { class: "n" });
  const toMinimum = h("button", { type: "button", class: "save" }, say("toMinimum"));
  const descend = h("button", { type: "button", class: "save" }, say("descend"));

  const changed = (part: Partial<State>) => {
    went = null;
    change(part);
    void show();
  };
  dataChoice.addEventListener("change", () => changed({ data: dataChoice.value, weight: null }));
  lossChoice.addEventListener("change", () => changed({ loss: lossChoice.value }));
  movedChoice.addEventListener("change", () => changed({ moved: Number(movedChoice.value) as State["moved"], weight: null }));
  const whole = (input: HTMLInputElement, low: number, high: number, before: number) => {
    const wanted = Math.round(Number(input.value));
    return input.value !== "" && Number.isFinite(wanted) ? Math.min(high, Math.max(low, wanted)) : before;
  };
  rows.addEventListener("change", () => changed({ rows: whole(rows, ...listed.rows, state().rows) }));
  seed.addEventListener("change", () => changed({ seed: whole(seed, 0, 9999, state().seed) }));
  redraw.addEventListener("click", () => changed({ seed: (state().seed + 1) % 10_000 }));
  const moveTo = (value: number) => {
    if (!along) return;
    const next = placeOf(along.said, value);
    if (next === place && state().weight !== null) return;
    place = next;
    went = null;
    change({ weight: valueAt(along.said, place) });
    drawWeight();
    done();
  };
  weight.addEventListener("input", () => moveTo(Number(weight.value)));
  toMinimum.addEventListener("click", () => along && moveTo(along.said.lowest));
  descend.addEventListener("click", () => void go());

  const picker = h("div", { class: "picker" });
  const boxes = new Map<string, HTMLInputElement>();
  for (const { name, about: words } of listed.metrics) {
    const box = h("input", { type: "checkbox" });
    boxes.set(name, box);
    box.addEventListener("change", () => {
      const chosen = state().metrics.filter((each) => each !== name);
      if (box.checked) chosen.push(name);
      if (chosen.length) changed({ metrics: chosen });
      else box.checked = true; // one is always shown
    });
    picker.append(h("label", { class: "check", title: inLanguage(words) }, box, name));
  }
  const choose = h("details", { class: "notes" }, h("summary", {}, say("choose")), picker);

  // --- pictures ------------------------------------------------------------------------------

  const pictures = strips(moveTo);
  const plane = rowsPicture();
  const decide = deciding((threshold) => {
    if (threshold === state().threshold) return;
    change({ threshold });
    void show();
  });
  const reasons = h("div", { class: "reasons" });
  const ways = h("div", { class: "reasons", role: "status" });

  function fillControls(): void {
    const { rows: count, seed: number, loss, moved } = state();
    dataChoice.value = data().name;
    lossChoice.value = loss;
    rows.value = String(count);
    seed.value = String(number);
    const names = data().columns.map(inLanguage);
    refill(movedChoice, ...options([["0", say("intercept")], ...names.map((column, i) => [String(i + 1), filled(say("weightOf"), { column })] as const)]));
    movedChoice.value = String(moved);
    about.textContent = inLanguage(data().about);
    for (const [name, box] of boxes) box.checked = state().metrics.some((each) => each === name);
  }

  const classes = () => data().classes.map(inLanguage) as [string, string];

  function stripsOf({ said, arrays }: Along): Strip[] {
    const at = Float64Array.from({ length: said.count }, (_, i) => valueAt(said, i));
    const ends = [at[0], at[at.length - 1]];
    const first: Strip = {
      name: state().loss, place: 7, at, values: arrays.loss.values, steps: false, where: null,
      best: filled(say("least"), { value: figure(said.lowest_loss, 4), place: figure(said.lowest, 4) }),
    };
    const rowOf = new Map<string, number>();
    return [
      first,
      ...said.metrics.map((metric, i): Strip => {
        const nth = rowOf.get(metric.kind) ?? 0;
        rowOf.set(metric.kind, nth + 1);
        const common = { name: metric.name, place: i % 7, best: bestWords(metric), where: metric.best ? ([metric.best.from, metric.best.to] as const) : null };
        if (!metric.steps) return { ...common, at, values: row(arrays.metrics, i), steps: false };
        const bounds = [ends[0], ...arrays[`edges_${metric.kind}`].values, ends[1]];
        return { ...common, at: bounds, values: row(arrays[`stairs_${metric.kind}`], nth), steps: true };
      }),
    ];
  }

  function bestWords({ best }: MetricAlong): string {
    if (!best) return "";
    const values = { value: figure(best.value, 4), place: figure(best.from, 3), from: figure(best.from, 3), to: figure(best.to, 3) };
    return filled(say(best.from === best.to ? "best" : "bestRange"), values);
  }

  function heres({ said, arrays }: Along): Here[] {
    const none: number[] = [];
    return [
      { value: arrays.loss.values[place], slope: arrays.slope.values[place], path: went?.loss ?? none },
      ...said.metrics.map((_, i) => ({ value: row(arrays.metrics, i)[place], slope: row(arrays.slopes, i)[place], path: went?.metrics[i] ?? none })),
    ];
  }

  function drawWeight(): void {
    if (!along) return;
    const { said, arrays } = along, at = valueAt(said, place);
    weight.value = String(at);
    weightOutput.textContent = figure(at, 4);
    weight.setAttribute("aria-valuetext", figure(at, 4));
    const here = heres(along);
    pictures.draw(at, here);
    const weights = [...said.weights];
    weights[state().moved] = at;
    plane.draw(weights, said.cut);
    decide.draw(row(arrays.wrong, place), row(arrays.right, place), row(arrays.confusion, place), state().threshold, classes());
    const now = { weight: at, loss: here[0].value, slope: here[0].slope, slopes: here.slice(1).map(({ slope }) => slope), rows: arrays.target.values.length };
    refill(reasons, ...why(said, state().loss, now).map((sentence) => h("p", {}, sentence)));
    const ends = went ? wentWhere(said, state().loss, went) : [];
    refill(ways, ...ends.map((sentence) => h("p", {}, sentence)));
  }

  async function show(): Promise<void> {
    fillControls();
    const request = asked(), text = JSON.stringify(request);
    if (text !== key || !along) {
      const signal = asking.next();
      try {
        along = await askArrays("metrics/line", request, signal);
      } catch (error) {
        if (!(error instanceof DOMException)) tell(error);
        return;
      }
      key = text;
      tell(null);
      const { said, arrays } = along;
      const last = valueAt(said, said.count - 1);
      weight.min = String(said.low);
      weight.max = String(last);
      weight.step = String(said.step);
      pictures.show(stripsOf(along), [said.low, last], said.lowest);
      plane.show(arrays.columns.values, arrays.target.values, data().columns.map(inLanguage) as [string, string], classes());
    }
    place = placeOf(along.said, state().weight ?? 0);
    drawWeight();
    done();
  }

  async function go(): Promise<void> {
    if (!along) return;
    const start = valueAt(along.said, place);
    try {
      const found = await askArrays<{ rate: number }>("metrics/descents", { ...asked(), start });
      const { paths } = found.arrays;
      went = { rate: found.said.rate, steps: paths.shape[1] - 1, loss: row(paths, 0), metrics: state().metrics.map((_, i) => row(paths, i + 1)) };
      tell(null);
      drawWeight();
      done();
    } catch (error) {
      tell(error);
    }
  }

  const element = h(
    "div", { class: "lab" },
    h(
      "section", { class: "card", "aria-label": say("along") },
      h("div", { class: "controls" }, labelled(say("data"), dataChoice, "data"), labelled(say("rows"), rows, "rows"), labelled(say("seed"), seed, "seed"), redraw, labelled(say("loss"), lossChoice, "loss"), labelled(say("moved"), movedChoice, "moved")),
      about,
      h("p", { class: "slide" }, h("label", { for: "metrics-weight" }, say("weight")), weight, weightOutput),
      h("div", { class: "above" }, toMinimum, descend),
      h("p", { class: "note" }, say("dragHint")),
      ways, pictures.element, choose,
    ),
    h(
      "div", { class: "stack" },
      h("section", { class: "card", "aria-label": say("decide") }, h("h2", { class: "sub top" }, say("decide")), decide.element),
      h("section", { class: "card", "aria-label": say("plane") }, h("h2", { class: "sub top" }, say("plane")), h("p", { class: "note" }, say("planeNote")), plane.element),
    ),
    h("div", { class: "three" }, h("section", { class: "card", "aria-label": say("why") }, h("h2", { class: "sub top" }, say("why")), reasons), ...decide.curves),
  );

  return {
    element,
    show,
    close: asking.close,
    picture: pictures.picture,
    table: () => {
      if (!along) return [];
      const { said, arrays } = along;
      const each = (of: "metrics" | "slopes", words: string) => said.metrics.map(({ name }, i) => ({ name: `${name}${words}`, values: row(arrays[of], i) }));
      const weights = Array.from({ length: said.count }, (_, i) => valueAt(said, i));
      return [{ name: "weight", values: weights }, { name: "loss", values: arrays.loss.values }, { name: "loss_slope", values: arrays.slope.values }, ...each("metrics", ""), ...each("slopes", "_slope")];
    },
    values: () => {
      if (!along) return {};
      const { said, arrays } = along;
      const drawn = stripsOf(along).map(({ name, at, values, steps }) => ({ name, drawn: valueOf({ at, values, steps }, valueAt(said, place)) }));
      const figures = Object.fromEntries(said.metrics.map(({ name }, i) => [name, { value: row(arrays.metrics, i)[place], slope: row(arrays.slopes, i)[place] }]));
      return {
        weight: valueAt(said, place), loss: arrays.loss.values[place], slope: arrays.slope.values[place], figures, drawn, lowest: said.lowest,
        confusion: row(arrays.confusion, place), went: went && { loss: went.loss, metrics: went.metrics },
      };
    },
  };
}
