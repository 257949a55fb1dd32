/** The inside of a rule: its equations as the running code has them, with the numbers of a step. */

import { h, refill } from "../../dom";
import { figure } from "../../format";
import { inLanguage, type Both } from "../../language";
import { askArrays, type Arrays } from "../api";
import { mathOf, type Mathml } from "../mathml";
import type { RuleArrows, Walk } from "../paths";
import { say } from "./words";

interface Said {
  name: string;
  title: Both;
  about: Both;
  paper: string;
  text: string;
  lines: { name: string; markup: Mathml }[];
  starts: Mathml[];
  states: string[];
  /** The state that is a decaying sum of gradients; "": there is none. */
  momentum: string;
}

/** What is asked of the server: a surface, a run, its start, its steps and its noise. */
export type Wanted = Record<string, unknown> & { run: { optimizer: string; average?: unknown; sam?: unknown } };

export interface Inside {
  element: HTMLElement;
  /** Show a rule at a step of its walk; nothing where there is none. */
  show: (wanted: Wanted | null, walk: Walk | undefined, step: number) => void;
  /** What is drawn at the point of the rule that is shown. */
  arrows: () => RuleArrows | null;
  /** For tests. */
  shown: () => { lines: string[]; momentum: string; numbers: string[] } | null;
}

/** Make it; `onFound` is called when the server has answered. */
export function insideOf(onFound: () => void): Inside {
  const element = h("div", { class: "inside" });
  let asked = "", failed = "";
  let found: Arrays<Said> | null = null;
  let cells: HTMLElement[] = [];
  let numbers: string[] = [];
  const taken = h("dl", { class: "facts" });
  const at = h("p", { class: "note" }), averaged = h("p", { class: "note", hidden: true }, say("averaged"));
  const uphill = h("p", { class: "note", hidden: true }, say("uphill"));

  const ask = async (key: string, wanted: Wanted) => {
    try {
      const answer = await askArrays<Said>("inside", wanted);
      if (asked !== key) return;
      found = answer;
      fill(answer.said);
      onFound();
    } catch (error) {
      if (asked === key) refill(element, h("p", { class: "note" }, (failed = error instanceof Error ? error.message : String(error))));
    }
  };

  function fill({ name, title, about, lines, starts, text, paper, momentum }: Said): void {
    const page = h("a", {}, say("ownPage"));
    page.setAttribute("href", `#p=rules&name=${encodeURIComponent(name)}`);
    cells = lines.map(() => h("span", { class: "n values" }));
    refill(
      element,
      h("h2", { class: "sub" }, `${say("inside")}: ${inLanguage(title)}`),
      h("p", { class: "note" }, inLanguage(about)),
      averaged,
      uphill,
      lines.length ? at : null,
      lines.length
        ? h("ul", { class: "equations with-values", tabindex: 0 }, ...lines.map(({ markup }, k) => h("li", {}, h("span", { class: "line" }, mathOf(markup)), cells[k])))
        : h("pre", { class: "formula", tabindex: 0 }, text || inLanguage(about)),
      starts.length ? h("div", { class: "starts" }, h("span", { class: "note" }, say("begins")), ...starts.map(mathOf)) : null,
      h(
        "ul", { class: "rule-key" },
        h("li", {}, h("span", { class: "glyph downhill" }), say("downhill")),
        momentum && averaged.hidden ? h("li", {}, h("span", { class: "glyph momentum" }), `${say("momentum")} (${momentum})`) : null,
        h("li", {}, h("span", { class: "glyph taken" }), say("moved")),
        found?.arrays.effective && averaged.hidden ? h("li", {}, h("span", { class: "glyph square" }), say("square")) : null,
      ),
      taken,
      h("p", { class: "aside" }, `${say("source")}: ${paper} `, page),
    );
  }

  const show: Inside["show"] = (wanted, walk, step) => {
    const key = wanted ? JSON.stringify(wanted) : "";
    if (key !== asked) {
      const another = !found || !wanted || !asked || (JSON.parse(asked) as Wanted).run.optimizer !== wanted.run.optimizer;
      [asked, failed] = [key, ""];
      found = another ? null : found; // the same rule's numbers are replaced when the new ones come
      if (another) refill(element);
      if (wanted) void ask(key, wanted);
    }
    averaged.hidden = wanted?.run.average === undefined;
    uphill.hidden = !wanted?.run.sam;
    if (!found || failed) return;
    const { values } = found.arrays.values;
    // The step that leads away from the point shown; at the last point the one that led there.
    const count = values.length / Math.max(1, found.said.lines.length) / 2;
    const t = Math.min(step + 1, count - 1);
    at.textContent = `${say("numbersOf")} t = ${t.toLocaleString("en")}, x · y`;
    numbers = cells.map((cell, k) => {
      const place = 2 * (k * count + t);
      const words = both(values[place], values[place + 1]);
      cell.textContent = words;
      return words;
    });
    refill(taken, ...facts(walk, step).map(([what, value]) => h("div", {}, h("dt", {}, what), h("dd", { class: "n" }, value))));
  };

  const arrows: Inside["arrows"] = () => {
    if (!found || !averaged.hidden) return null; // they are of another point than the path's
    const { said, arrays } = found;
    const place = said.states.indexOf(said.momentum), states = arrays.states;
    const each = 2 * states.shape[1];
    return {
      momentum: place < 0 ? null : (states.values as Float32Array).subarray(place * each, (place + 1) * each),
      effective: (arrays.effective as Arrays<Said>["arrays"][string] | undefined)?.values as Float32Array | undefined ?? null,
    };
  };
  return { element, show, arrows, shown: () => (found ? { lines: found.said.lines.map(({ name }) => name), momentum: found.said.momentum, numbers } : null) };
}

function both(x: number, y: number): string {
  return x === y ? figure(x, 3) : `${figure(x, 3)} · ${figure(y, 3)}`;
}

function facts(walk: Walk | undefined, step: number): [string, string][] {
  if (!walk?.gradients || walk.points.length < 4) return [];
  const at = 2 * Math.min(step, walk.points.length / 2 - 2);
  const g = [walk.gradients[at], walk.gradients[at + 1]];
  const d = [walk.points[at + 2] - walk.points[at], walk.points[at + 3] - walk.points[at + 1]];
  const pair = (of: number[]) => `${figure(of[0], 3)} · ${figure(of[1], 3)}`;
  return [
    [say("gradient"), pair(g)],
    [say("moved"), pair(d)],
    [say("effective"), pair([d[0] / -g[0], d[1] / -g[1]])],
  ];
}
