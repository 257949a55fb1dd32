/** What is known of the bowl: by what a step multiplies the error, the closed form, and the MSE beside the variance. */

import { h, refill, s, type Child } from "../../dom";
import { figure, setting } from "../../format";
import type { Descent, Surface } from "./answers";
import type { Now } from "./four";
import type { Point } from "./state";
import { formula, over, result, squared, sum, type Part } from "./formulas";
import { filled, say } from "./words";

const EQUAL = 1e-6; // of two curvatures
const WIDE = 1.5; // variances that the bars are long

export interface Facts {
  elements: HTMLElement[];
  show: (now: Now) => void;
}

/** A direction as 0.99 w + 0.12 b; "" where both curvatures are one, and so are all directions. */
export function directionInWords([w, b]: Point): string {
  const part = (value: number) => figure(Math.abs(value), Math.abs(value) < 0.01 ? 1 : 2);
  return `${w < 0 ? "−" : ""}${part(w)} w ${b < 0 ? "−" : "+"} ${part(b)} b`;
}

/** Whether the bowl is as steep in all directions. */
export function round({ eigenvalues: [large, little] }: Surface): boolean {
  return large - little <= EQUAL * large;
}

/** What plain descent does to the error along each direction, in sentences; `grows` where it blows up. */
export function effects(surface: Surface, descent: Descent): { words: string; grows: boolean }[] {
  const { factors } = descent;
  if (!factors) return [];
  const places = round(surface) ? [0] : [0, 1];
  return places.map((k) => {
    const along = round(surface) ? say("everywhere") : directionInWords(surface.directions[k]);
    const factor = factors[k], size = Math.abs(factor), by = figure(factor, size < 1 ? Math.max(3, 2 + Math.ceil(-Math.log10(1 - size))) : 3);
    if (!surface.unique && k === 1) return { words: filled(say("stays"), along), grows: false };
    if (size >= 1) return { words: filled(say("grows"), along, by), grows: true };
    const halved = Math.max(1, Math.ceil(Math.log(0.5) / Math.log(Math.max(size, 1e-300))));
    const steps = halved === 1 ? say("oneStep") : filled(say("manySteps"), figure(halved));
    return { words: filled(say(factor < 0 ? "swings" : "shrinks"), along, by, steps), grows: false };
  });
}

export function facts(): Facts {
  const [directions, variance, closed] = ["directions", "mse", "closed"].map(() => h("div", {}));
  const scalings = h("div", { class: "scroll" });
  const elements = [
    h("section", { class: "card" }, h("h2", { class: "sub" }, say("directions")), directions, scalings, h("p", { class: "note" }, say("why"))),
    h("section", { class: "card" }, h("h2", { class: "sub" }, say("mse")), variance),
    h("section", { class: "card" }, h("h2", { class: "sub" }, say("closed")), h("p", { class: "note" }, say("closedWhy")), closed),
  ];
  return {
    elements,
    show: (now) => {
      refill(directions, ...effectsNow(now));
      refill(scalings, scalingTable(now));
      refill(variance, ...besideVariance(now));
      refill(closed, ...inClosedForm(now));
    },
  };
}

function effectsNow({ surface, descent, step }: Now): Child[] {
  const { bound, lr } = descent, past = bound !== null && lr !== null && lr > bound.rate;
  const said: Child[] = [];
  if (past) said.push(h("p", { class: "warn" }, filled(say("past"), `${bound.words} = ${setting(Number(bound.rate.toPrecision(3)))}`)));
  const known = effects(surface, descent);
  if (known.length) {
    said.push(h("ul", { class: "effects" }, ...known.map(({ words, grows }) => h("li", { class: grows ? "grows" : "" }, words))));
    return said;
  }
  if (bound && !past) said.push(h("p", {}, filled(say("ownBound"), bound.words, setting(Number(bound.rate.toPrecision(3))))));
  if (!bound) said.push(h("p", { class: "note" }, say("unbound")));
  if (step > 0) {
    const ratio = (k: number) => descent.along[2 * step + k] / descent.along[2 * (step - 1) + k];
    said.push(
      h("ul", { class: "effects" }, ...[0, 1].map((k) => h("li", { class: past && Math.abs(ratio(k)) > 1 ? "grows" : "" }, filled(say("measured"), directionInWords(surface.directions[k]), figure(ratio(k), 3))))),
    );
  }
  return said;
}

function scalingTable({ state, surface: { scalings } }: Now): HTMLElement {
  const columns = [["asIs", scalings.as_is, !state.standardise], ["standardised", scalings.standardised, state.standardise]] as const;
  const row = (word: "curvature" | "limit" | "condition", value: (of: (typeof columns)[number][1]) => string) =>
    h("tr", {}, h("th", { scope: "row" }, say(word)), ...columns.map(([, of, on]) => h("td", { class: on ? "n on" : "n" }, value(of))));
  return h(
    "table", {},
    h("thead", {}, h("tr", {}, h("td", {}), ...columns.map(([word, , on]) => h("th", { scope: "col", class: on ? "n on" : "n" }, say(word))))),
    h("tbody", {}, row("curvature", (of) => figure(of.eigenvalue, 3)), row("limit", (of) => figure(of.stable_rate, 3)), row("condition", (of) => (of.condition === null ? "∞" : figure(of.condition, 3)))),
  );
}

function besideVariance({ surface, descent, step }: Now): Child[] {
  const mse = descent.values[step], r2 = descent.r2[step], { variance, least } = surface;
  const most = Math.max(variance, least, 1e-300) * WIDE;
  const long = (value: number) => 100 * Math.min(1, Math.max(0, value / most));
  const bar = (kind: string, value: number) =>
    s(
      "svg", { class: "mse-bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
      s("rect", { class: kind, x: 0, y: 0, width: long(value), height: 10 }),
      s("line", { class: "least", x1: long(least), x2: long(least), y1: 0, y2: 10 }),
    );
  const row = (word: string, value: number, kind: string, note: string | null) =>
    h("div", { class: "mse-row" }, h("div", { class: "mse-words" }, h("span", {}, word), h("span", { class: "n" }, figure(value, 4), value > most ? " →" : "")), bar(kind, value), note && h("p", { class: "note" }, note));
  const known = Number.isFinite(r2);
  return [
    row(say("variance"), variance, "variance", say("varianceWhy")),
    row(say("mseNow"), mse, "mse", null),
    sum(
      formula(squared("R"), "= 1 −", over("MSE", ["mtext", {}, say("variance")])),
      formula("= 1 −", over(figure(mse, 4), figure(variance, 4))), formula("="), h("strong", { class: "r2" }, known ? figure(r2, 4) : "–"),
    ),
    h("p", { class: "note keep" }, known ? (r2 < 0 ? say("worse") : "") : say("noR2")),
    h("p", { class: "note" }, h("span", { class: "key least-key", "aria-hidden": "true" }), `${say("least")}: ${figure(least, 4)}${variance > 0 ? `, R² = ${figure(1 - least / variance, 4)}` : ""}`),
  ];
}

/** A weight at the minimum: w*. */
function best(name: string): Part {
  return ["msup", {}, ["mi", {}, name], ["mo", {}, "*"]];
}

function inClosedForm({ state, surface, descent, step }: Now): Child[] {
  const { matrix, right } = surface.normal, x = state.standardise ? "x′" : "x";
  const tidy = (value: number, scale: number) => figure(Math.abs(value) < 1e-9 * scale ? 0 : value, 4);
  const scale = Math.abs(matrix[0][0]) + Math.abs(matrix[1][1]);
  const side = (k: 0 | 1) => {
    const b = matrix[k][1];
    return `${tidy(matrix[k][0], scale)} w ${b < 0 && Math.abs(b) > 1e-9 * scale ? "−" : "+"} ${tidy(Math.abs(b), scale)} b = ${figure(right[k], 4)}`;
  };
  const [w, b] = surface.minimum, at = [descent.points[2 * step], descent.points[2 * step + 1]];
  return [
    sum(formula("Σ", squared(x), `w + Σ ${x} b = Σ ${x} y`)),
    sum(formula(side(0))),
    sum(formula(`Σ ${x} w + n b = Σ y`)),
    sum(formula(side(1))),
    sum(formula(best("w"), "=", result(figure(w, 4))), formula(best("b"), "=", result(figure(b, 4)))),
    h("p", { class: "note" }, `${say("away")}: `, formula(best("w"), `− w = ${figure(w - at[0], 3)}`), ", ", formula(best("b"), `− b = ${figure(b - at[1], 3)}`)),
    surface.unique ? null : h("p", { class: "warn" }, say("many")),
  ];
}
