/** The second part of the page: losses over the error or the margin, and what one outlier does. */

import { h, refill } from "../../dom";
import { figure } from "../../format";
import { choice } from "../../pictures/choice";
import { drawLine, drawMark } from "../../pictures/marks";
import { plot, type Pen } from "../../pictures/plot";
import { colour, groupColour } from "../../theme";
import { askArrays, type Arrays } from "../api";
import { newest } from "../latest";
import { colourOf, dashOf } from "../paths";
import type { Column } from "../export/csv";
import type { Part } from "./along";
import { placeOf, row, valueAt, type Axis, type Listed, type LossRecord } from "./listed";
import { textOf, type Shape, type State } from "./state";
import { dragged } from "./drag";
import { inLanguage } from "../words";
import { filled, say } from "./words";

interface Said {
  losses: { name: string; cost: number | null; pull: number | null }[];
}

/** Heights of the pictures: a squared error leaves them soon, so that the others are seen. */
const HEIGHTS: Record<Axis, { value: [number, number]; slope: [number, number] }> = {
  error: { value: [-0.2, 8], slope: [-4, 4] },
  margin: { value: [-0.2, 8], slope: [-6, 0.5] },
};
const SAME = 0.05, RULES = 5;

/** Make the part; arguments as of `alongPart`. */
export function shapesPart(listed: Listed, state: () => State, change: (part: Partial<State>) => void, done: () => void, tell: (error: unknown) => void): Part {
  let found: Arrays<Said> | null = null, key = "";
  const asking = newest();
  const axis = () => state().axis;
  const span = () => listed.spans[axis()];
  const known = () => listed.losses.filter((each) => each.axis === axis());
  const recordOf = ({ name }: Shape): LossRecord | undefined => known().find((each) => each.name === name);
  const chosen = (): Shape[] => state().shapes[axis()].filter((each) => recordOf(each));
  /** A loss keeps its colour and its dashes, whichever others are shown. */
  const look = (name: string) => {
    const place = known().findIndex((each) => each.name === name);
    return { colour: colourOf(place), dash: dashOf(place) };
  };
  const here = () => placeOf(span(), state().at[axis()]);
  const shapes = (of: Shape[]) => {
    change({ shapes: { ...state().shapes, [axis()]: of } });
    void show();
  };

  // --- pictures ------------------------------------------------------------------------------

  const across = () => {
    const { low, step, count } = span();
    return { label: say(axis() === "error" ? "errorLabel" : "marginLabel"), log: false, range: { low, high: low + step * (count - 1) } };
  };
  const upright = (what: "value" | "slope") => {
    const [low, high] = HEIGHTS[axis()][what];
    return { label: say(what === "value" ? "value" : "slopeLabel"), log: false, range: { low, high } };
  };
  const strokes = ({ context, x, y, ratio }: Pen, rowOf: (place: number) => { xs: ArrayLike<number>; ys: ArrayLike<number> }, at: number) => {
    chosen().forEach((each, i) => {
      const { xs, ys } = rowOf(i);
      const own = look(each.name);
      context.strokeStyle = context.fillStyle = groupColour(own.colour);
      context.lineWidth = 2.2 * ratio;
      context.setLineDash(own.dash.map((dash) => dash * ratio));
      drawLine(context, Array.from(xs, x), Array.from(ys, y));
      context.setLineDash([]);
      drawMark(context, "circle", x(xs[at]), y(ys[at]), 4.5 * ratio);
    });
  };
  const vertical = ({ context, x, ratio, box }: Pen, at: number) => {
    context.strokeStyle = colour("ink");
    context.lineWidth = 1.2 * ratio;
    drawLine(context, [x(at), x(at)], [box.top, box.top + box.height]);
  };
  const drawShapes = (what: "values" | "slopes") => (pen: Pen) => {
    const { context, x, y, ratio, box } = pen;
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    drawLine(context, [box.left, box.left + box.width], [y(0), y(0)]);
    drawLine(context, [x(0), x(0)], [box.top, box.top + box.height]);
    vertical(pen, valueAt(span(), here()));
    if (!found) return;
    const { arrays } = found, xs = Array.from({ length: span().count }, (_, i) => valueAt(span(), i));
    strokes(pen, (place) => ({ xs, ys: row(arrays[what], place) }), here());
  };
  const valueBody = h("div", { class: "picture dragged" }), slopeBody = h("div", { class: "picture dragged" }), outlierBody = h("div", { class: "picture dragged" });
  const aboutOf = (what: string) => `${say("shapes")}: ${what}`;
  const values = plot({ into: valueBody, x: across(), y: upright("value"), height: 280, left: 46, about: aboutOf(say("value")), draw: drawShapes("values") });
  const slopes = plot({ into: slopeBody, x: across(), y: upright("slope"), height: 240, left: 46, about: aboutOf(say("slopeLabel")), draw: drawShapes("slopes") });
  const outlierPlace = () => placeOf(listed.outliers, state().outlier);
  const drawOutlier = (pen: Pen) => {
    const { context, x, y, ratio } = pen;
    vertical(pen, valueAt(listed.outliers, outlierPlace()));
    if (!found) return;
    const { arrays } = found, xs = Array.from({ length: listed.outliers.count }, (_, i) => valueAt(listed.outliers, i));
    strokes(pen, (place) => ({ xs, ys: row(arrays.learnt, place) }), outlierPlace());
    context.fillStyle = colour("soft");
    for (const usual of arrays.usual.values) drawMark(context, "circle", x(0) + 7 * ratio, y(usual), 3.4 * ratio);
  };
  const error = () => axis() === "error";
  const outlierAcross = () => ({ label: say(error() ? "outlierLabel" : "mislabelledLabel"), log: false, range: { low: 0, high: valueAt(listed.outliers, listed.outliers.count - 1) } });
  const outlierUpright = () => ({ label: say(error() ? "constantLabel" : "boundaryLabel"), log: false, range: error() ? { low: 0, high: 2.4 * state().target } : { low: -2.8, high: 4.2 } });
  const outliers = plot({ into: outlierBody, x: outlierAcross(), y: outlierUpright(), height: 360, left: 46, about: say("outlierNote"), draw: drawOutlier });

  const moveTo = (value: number) => {
    change({ at: { ...state().at, [axis()]: valueAt(span(), placeOf(span(), value)) } });
    draw();
    done();
  };
  const moveOutlier = (value: number) => {
    change({ outlier: valueAt(listed.outliers, placeOf(listed.outliers, value)) });
    draw();
    done();
  };
  dragged(valueBody, () => values, moveTo);
  dragged(slopeBody, () => slopes, moveTo);
  dragged(outlierBody, () => outliers, moveOutlier);

  // --- controls ------------------------------------------------------------------------------

  const axisPlace = h("span", {});
  const fillAxis = () =>
    axisPlace.replaceChildren(
      choice<Axis>(say("axis"), [{ value: "error", words: say("error") }, { value: "margin", words: say("margin") }], axis(), (value) => {
        change({ axis: value });
        void show();
      }),
    );
  const at = h("input", { type: "range", id: "metrics-at" }), atWords = h("label", { for: "metrics-at" }), atOutput = h("output", { class: "n" });
  at.addEventListener("input", () => moveTo(Number(at.value)));
  const target = h("input", { type: "range", id: "metrics-target", min: 0.5, max: 10, step: 0.5 }), targetOutput = h("output", { class: "n" });
  target.addEventListener("input", () => {
    change({ target: Number(target.value) });
    void show();
  });
  const targetBlock = h("div", {}, h("p", { class: "slide" }, h("label", { for: "metrics-target" }, say("target")), target, targetOutput), h("p", { class: "note" }, say("targetNote")));
  const outlier = h("input", { type: "range", id: "metrics-outlier", min: listed.outliers.low, max: valueAt(listed.outliers, listed.outliers.count - 1), step: listed.outliers.step });
  const outlierOutput = h("output", { class: "n" });
  outlier.addEventListener("input", () => moveOutlier(Number(outlier.value)));

  const picker = h("fieldset", { class: "picker" });
  const cards = h("div", { class: "losses" });
  const outlierTitle = h("h2", { class: "sub top" }), outlierNote = h("p", { class: "note" }), outlierLabel = h("label", { for: "metrics-outlier" });
  const outlierCard = h("section", { class: "card", "aria-label": say("outlier") }, outlierTitle, outlierNote, h("p", { class: "slide" }, outlierLabel, outlier, outlierOutput), outlierBody);

  let filledFor = "";
  let updates: (() => void)[] = [];

  /** Fill what depends on the task and on which losses are shown; sliders stay the same elements while dragged. */
  function fill(): void {
    const now = `${axis()} ${chosen().map(({ name }) => name).join(" ")}`;
    if (now === filledFor) return;
    const anotherAxis = filledFor.split(" ")[0] !== axis();
    filledFor = now;
    if (anotherAxis) {
      fillAxis();
      values.replace(across(), upright("value"));
      slopes.replace(across(), upright("slope"));
      refill(picker, h("legend", { class: "unseen" }, say("chosen")), ...known().map(boxOf));
      at.min = String(span().low);
      at.max = String(valueAt(span(), span().count - 1));
      at.step = String(span().step);
      outlierTitle.textContent = say(error() ? "outlier" : "mislabelled");
      outlierNote.textContent = say(error() ? "outlierNote" : "mislabelledNote");
      outlierLabel.textContent = say(error() ? "outlierAt" : "mislabelledAt");
      outlierBody.setAttribute("aria-label", outlierNote.textContent);
      atWords.textContent = say(axis() === "error" ? "here" : "hereMargin");
    }
    updates = [];
    refill(cards, chosen().length ? chosen().map((each, place) => cardOf(each, place)) : h("p", { class: "note" }, say("none")));
  }

  function boxOf({ name, title }: LossRecord): HTMLElement {
    const box = h("input", { type: "checkbox", checked: chosen().some((each) => each.name === name) });
    box.addEventListener("change", () => {
      const others = state().shapes[axis()].filter((each) => each.name !== name);
      shapes(box.checked ? [...others, { name, numbers: {} }] : others);
    });
    return h("label", { class: "check" }, box, h("span", { class: `dot-of g${look(name).colour}` }), h("span", {}, inLanguage(title)));
  }

  function cardOf({ name }: Shape, place: number): HTMLElement {
    const record = recordOf({ name, numbers: {} })!;
    const numbersHere = h("p", { class: "here" }), outlierWords = h("p", { class: "note" });
    const numbers = Object.entries(record.hyperparameters).map(([parameter, { default: usual, low, high, meaning }]) => {
      const id = `metrics-${name}-${parameter}`;
      const slide = h("input", { type: "range", id, min: low, max: high, step: Number(((high - low) / 100).toPrecision(2)), title: inLanguage(meaning) });
      const output = h("output", { class: "n" });
      slide.addEventListener("input", () => {
        const value = Number(slide.value);
        shapes(state().shapes[axis()].map((each) => (each.name === name ? { name, numbers: { ...each.numbers, [parameter]: value } } : each)));
      });
      updates.push(() => {
        const value = chosen()[place].numbers[parameter] ?? usual;
        if (document.activeElement !== slide) slide.value = String(value);
        output.textContent = figure(value, 3);
      });
      return h("p", { class: "slide" }, h("label", { for: id, title: inLanguage(meaning) }, parameter), slide, output);
    });
    updates.push(() => {
      if (!found) return;
      const { arrays, said } = found, { cost, pull } = said.losses[place];
      numbersHere.textContent = `${say("value")} ${figure(row(arrays.values, place)[here()], 4)} · ${say("slopeLabel")} ${figure(row(arrays.slopes, place)[here()], 4)}`;
      const pulls = [filled(say("costs"), { cost: figure(cost, 3) }), filled(say("pulls"), { pull: figure(pull, 3) })].join(", ");
      outlierWords.textContent = `${say("tenfold")}: ${pulls}. ${pull === null ? "" : say(pull < 1 - SAME ? "weaker" : pull < 1 + SAME ? "bounded" : pull < RULES ? "somewhat" : "rules")}`;
    });
    return h(
      "article", { class: "loss-of", "data-loss": name },
      h("h3", {}, h("span", { class: `dot-of g${look(name).colour}` }), h("span", {}, inLanguage(record.title))),
      numbersHere, ...numbers, outlierWords,
      h("p", { class: "aside", title: record.paper }, inLanguage(record.about)),
      h("p", { class: "aside" }, `${say("forTasks")} `, record.tasks.map(inLanguage).join(inLanguage([", ", "、"])), h("code", {}, `--loss ${name}`)),
    );
  }

  function draw(): void {
    at.value = String(valueAt(span(), here()));
    atOutput.textContent = figure(valueAt(span(), here()), 3);
    target.value = String(state().target);
    targetOutput.textContent = figure(state().target, 3);
    targetBlock.hidden = !chosen().some((each) => recordOf(each)?.predicts === "mean");
    outlier.value = String(state().outlier);
    outlierOutput.textContent = figure(state().outlier, 3);
    for (const update of updates) update();
    values.redraw();
    slopes.redraw();
    outliers.redraw();
  }

  async function show(): Promise<void> {
    const request = { axis: axis(), losses: chosen().map(textOf), target: state().target };
    const text = JSON.stringify(request);
    if (text !== key) {
      const signal = asking.next();
      try {
        found = request.losses.length ? await askArrays<Said>("metrics/shapes", request, signal) : null;
      } catch (error) {
        if (!(error instanceof DOMException)) tell(error);
        return;
      }
      key = text;
      tell(null);
      outliers.replace(outlierAcross(), outlierUpright());
    }
    fill();
    draw();
    done();
  }

  return {
    element: h(
      "section", { class: "second", "aria-label": say("shapes") },
      h("h2", {}, say("shapes")), h("p", { class: "said" }, say("shapesLead")),
      h(
        "div", { class: "lab" },
        h("section", { class: "card", "aria-label": say("value") }, h("div", { class: "above" }, axisPlace), picker, h("p", { class: "slide" }, atWords, at, atOutput), targetBlock, valueBody, slopeBody),
        outlierCard,
        cards,
      ),
    ),
    show,
    close: asking.close,
    table: (): Column[] => [],
    values: () => {
      const places = here();
      return {
        shapes: found && chosen().map((each, i) => ({ text: textOf(each), value: row(found!.arrays.values, i)[places], slope: row(found!.arrays.slopes, i)[places], learnt: row(found!.arrays.learnt, i)[outlierPlace()] })),
        error: valueAt(span(), places),
      };
    },
  };
}
