/** The inside of a rule: its formula, and the gradient beside the step that it made of it. */

import { h, refill } from "../../dom";
import { figure } from "../../format";
import { askJson } from "../api";
import type { Walk } from "../paths";
import { say } from "./words";

interface Explanation {
  kind: string;
  title: string;
  about: string;
  mathematics: string;
  facts: Record<string, string>;
}

export interface Inside {
  element: HTMLElement;
  /** Show a rule at a step of its walk; nothing where there is none. */
  show: (name: string | null, walk: Walk | undefined, step: number) => void;
}

export function insideOf(): Inside {
  const element = h("div", { class: "inside" });
  const explained = new Map<string, Explanation>();
  let last: Parameters<Inside["show"]> = [null, undefined, 0];

  const ask = async (name: string) => {
    const all = await askJson<Explanation[]>(`explain/${encodeURIComponent(name)}`);
    const own = all.find(({ kind }) => kind === "optimizer");
    if (!own) return;
    explained.set(name, own);
    if (last[0] === name) show(...last);
  };

  const show: Inside["show"] = (...given) => {
    last = given;
    const [name, walk, step] = given;
    const found = name === null ? undefined : explained.get(name);
    if (!found) {
      refill(element);
      if (name !== null) void ask(name);
      return;
    }
    refill(
      element,
      h("h2", { class: "sub" }, `${say("inside")}: ${found.title}`),
      h("p", { class: "note" }, found.about),
      h("pre", { class: "formula", tabindex: 0 }, found.mathematics),
      h("dl", { class: "facts" }, ...facts(walk, step).map(([what, value]) => h("div", {}, h("dt", {}, what), h("dd", { class: "n" }, value)))),
      found.facts.paper ? h("p", { class: "aside" }, `${say("source")}: ${found.facts.paper}`) : null,
    );
  };
  return { element, show };
}

function facts(walk: Walk | undefined, step: number): [string, string][] {
  if (!walk?.gradients || walk.points.length < 4) return [];
  const at = 2 * Math.min(step, walk.points.length / 2 - 2);
  const g = [walk.gradients[at], walk.gradients[at + 1]];
  const d = [walk.points[at + 2] - walk.points[at], walk.points[at + 3] - walk.points[at + 1]];
  const pair = (of: number[]) => `(${figure(of[0], 3)}, ${figure(of[1], 3)})`;
  return [
    [say("gradient"), pair(g)],
    [say("moved"), pair(d)],
    [say("effective"), pair([d[0] / -g[0], d[1] / -g[1]])],
  ];
}
