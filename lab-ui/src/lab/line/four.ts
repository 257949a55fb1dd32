/** The four steps of descent, each with its formula and the numbers of the step that is shown. */

import { h, refill } from "../../dom";
import { figure, setting } from "../../format";
import { told } from "../../language";
import type { Descent, Surface } from "./answers";
import { formula, over, result, squared, sub, sum, TOTAL, type Part } from "./formulas";
import { short, type LineState, type Phase, type Point } from "./state";
import { say } from "./words";

export interface Four {
  element: HTMLElement;
  show: (now: Now) => void;
}

export interface Now {
  state: LineState;
  surface: Surface;
  descent: Descent;
  /** The step that is shown, and which of the four. */
  step: number;
  phase: Phase;
}

const TERMS = 3; // of a sum that are written out

export function four(onStart: (start: Point) => void): Four {
  const bodies = [1, 2, 3, 4].map(() => h("div", { class: "sums" }));
  const titles = [["define", "defineWhy"], ["choose", "chooseWhy"], ["work", "workWhy"], ["along", "alongWhy"]] as const;
  const whys = titles.map(([, why]) => h("p", { class: "note" }, say(why)));
  const cards = titles.map(([title], k) => h("li", { class: "card" }, h("h3", {}, say(title)), whys[k], bodies[k]));
  const element = h("ol", { class: "four", "aria-label": say("four") }, ...cards);

  const field = (label: "startW" | "startB") => h("input", { type: "number", step: "any", "aria-label": say(label) });
  const fields = [field("startW"), field("startB")] as const;
  let start: Point = [0, 0];
  fields.forEach((input, k) => {
    input.addEventListener("change", () => {
      const wanted = Number(input.value);
      if (input.value === "" || !(Math.abs(wanted) <= 1e6)) {
        input.value = String(start[k]);
        return;
      }
      onStart(k === 0 ? [short(wanted), start[1]] : [start[0], short(wanted)]);
    });
  });
  const first = h("p", { class: "sum" });
  refill(bodies[1], h("p", { class: "sum fields" }, h("label", {}, formula(sub("w", "0"), "="), " ", fields[0]), h("label", {}, formula(sub("b", "0"), "="), " ", fields[1])), first);

  const show: Four["show"] = ({ state, surface, descent, step, phase }) => {
    cards.forEach((card, k) => {
      card.classList.toggle("lit", k + 1 === phase);
      if (k + 1 === phase) card.setAttribute("aria-current", "step");
      else card.removeAttribute("aria-current");
    });
    const n = state.points.length, pair = (of: Float32Array, i: number): Point => [of[2 * i], of[2 * i + 1]];
    const line = pair(descent.lines, step);
    const off = state.points.map(([x, y]) => line[0] * x + line[1] - y);
    refill(
      bodies[0],
      sum(formula("MSE ( w , b )"), formula("=", over("1", "n"), TOTAL, squared(...error("x")))),
      sum(formula("=", over("1", String(n)), "(", ...terms(off.map((each) => squared(bracketed(each)))), n > TERMS ? "+ …" : "", ")")),
      sum(formula("=", result(figure(descent.values[step], 4)))),
    );

    start = state.start;
    const own = state.standardise ? surface.start : null;
    state.start.forEach((each, k) => {
      if (document.activeElement !== fields[k]) fields[k].value = String(each);
    });
    refill(
      first,
      own ? ["x′: ", formula(`w = ${figure(own[0], 4)}`), ", ", formula(`b = ${figure(own[1], 4)}`), "; "] : null,
      formula("MSE =", result(figure(descent.values[0], 4))),
    );

    const from = Math.max(0, Math.min(descent.last - 1, phase === 4 ? step - 1 : step));
    const at = pair(descent.points, from), slope = pair(descent.gradients, from), before = pair(descent.lines, from);
    const errors = state.points.map(([x, y]) => before[0] * x + before[1] - y);
    const inputs = state.points.map(([x]) => (x - surface.mean) / surface.deviation), x = state.standardise ? "x′" : "x";
    const dots = n > TERMS ? "+ …" : "";
    const product = inputs.slice(0, TERMS - 1).map((each, i) => `${bracketed(each)} · ${bracketed(errors[i])}`);
    refill(
      bodies[2],
      sum(formula(partial("w")), formula("=", over("2", "n"), TOTAL, sub(x, "i"), ...error(x))),
      sum(formula("=", over("2", String(n)), "(", ...terms(product), dots, ")"), formula("=", result(figure(slope[0], 4)))),
      sum(formula(partial("b")), formula("=", over("2", "n"), TOTAL, ...error(x))),
      sum(formula("=", over("2", String(n)), "(", ...terms(errors.map(bracketed)), dots, ")"), formula("=", result(figure(slope[1], 4)))),
    );

    const next = pair(descent.points, Math.min(from + 1, descent.last));
    const plain = state.optimizer === "sgd" && descent.lr !== null;
    whys[3].textContent = say(plain ? "alongWhy" : "alongRule");
    const moves = (["w", "b"] as const).map((name, k) => {
      const by = plain ? `${setting(descent.lr)} · ${bracketed(slope[k])}` : bracketed(at[k] - next[k]);
      return [
        sum(formula(sub(name, from + 1), "=", sub(name, from), "−", ...(plain ? ["η", partial(name)] : [sub("u", name)]))),
        sum(formula(`= ${figure(at[k], 4)} − ${by}`), formula("=", result(figure(next[k], 4)))),
      ];
    });
    refill(bodies[3], descent.last > 0 ? moves : h("p", {}, told(descent.status)));
  };
  return { element, show };
}

/** The error of a point: the line less its y. */
function error(x: string): Part[] {
  return ["( w", sub(x, "i"), "+ b −", sub("y", "i"), ")"];
}

function partial(of: string): Part {
  return over("∂ MSE", `∂ ${of}`);
}

function bracketed(value: number): string {
  const text = figure(value, 3);
  return value < 0 ? `(${text})` : text;
}

/** Some of the terms of a sum. */
function terms(all: Part[]): Part[] {
  return all.slice(0, TERMS).flatMap((each, k) => (k ? ["+", each] : [each]));
}
