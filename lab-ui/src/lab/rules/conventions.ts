/** An optimizer's conventions side by side: equations, defaults, and numbers of one worked example. */

import { h, type Child } from "../../dom";
import { figure, setting } from "../../format";
import { mathOf } from "../mathml";
import { inLanguage } from "../words";
import type { Convention, Rule } from "./rule";
import { say, sourceOf } from "./words";

/** Return the card; `onDecay` is told another weight decay for the example, null: the defaults. */
export function conventions(rule: Rule, decay: number | null, onDecay: (decay: number | null) => void): HTMLElement {
  const list = rule.conventions, several = list.length > 1;
  return h(
    "section", { class: "card wide", "aria-labelledby": "conventions" },
    h("h2", { class: "sub", id: "conventions" }, say("conventions")),
    h("p", { class: "note" }, several ? say("marked") : say("single")),
    several ? h("div", { class: "forms" }, ...list.map((each, k) => form(each, k === 0))) : null,
    rule.example ? example(rule, rule.example, decay, onDecay) : null,
  );
}

function form(of: Convention, usual: boolean): HTMLElement {
  const changed = Object.entries(of.defaults).map(([name, value]) => `${name} = ${setting(value)}`);
  return h(
    "article", { class: usual ? "form usual" : "form" },
    h("h3", {}, inLanguage(sourceOf(of.convention)), usual ? h("small", {}, ` ${say("defaultForm")}`) : null),
    usual ? null : h("p", { class: "note" }, inLanguage(of.note)),
    h("ul", { class: "equations", tabindex: 0 }, ...of.lines.map((line, k) => h("li", { class: of.differs[k] ? "marked" : undefined }, mathOf(line.markup)))),
    h(
      "dl", { class: "pairs" },
      pair(say("decay"), decayWords(of.weight_decay)),
      changed.length ? pair(say("changed"), h("mark", {}, changed.join(", "))) : null,
      of.lacks.length ? pair(say("lacks"), of.lacks.join(", ")) : null,
    ),
  );
}

function pair(what: string, value: Child): HTMLElement {
  return h("div", {}, h("dt", {}, what), h("dd", {}, value));
}

function decayWords(kind: string): string {
  if (kind === "coupled") return say("coupled");
  if (kind === "decoupled") return say("decoupled");
  return kind === "inside" ? say("insideDecay") : say("none");
}

function example(rule: Rule, of: NonNullable<Rule["example"]>, decay: number | null, onDecay: (decay: number | null) => void): HTMLElement {
  const later = of.rates.findIndex((rate) => rate !== of.rates[0]);
  const said = say("exampleSaid")
    .replace("{start}", setting(of.start)).replace("{first}", setting(of.rates[0]))
    .replace("{later}", String(later + 1)).replace("{then}", setting(of.rates[later]));
  const input = h("input", { type: "number", min: 0, step: "any", value: decay ?? "", placeholder: say("usual"), "aria-label": say("withDecay") });
  input.addEventListener("change", () => {
    const value = Number(input.value);
    onDecay(input.value === "" || !Number.isFinite(value) || value < 0 ? null : value);
  });
  const able = rule.conventions.some(({ weight_decay: kind }) => kind !== "");
  return h(
    "div", { class: "example" },
    h("h3", {}, say("example")),
    h("p", { class: "note" }, said),
    able ? h("label", { class: "check" }, say("withDecay"), input) : null,
    h(
      "div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("example") },
      h(
        "table", { class: "worked" },
        h(
          "thead", {},
          h("tr", {}, h("th", { scope: "row" }, say("updateNumber")), ...of.gradients.map((_, k) => h("th", { class: "n", scope: "col" }, k + 1))),
          h("tr", { class: "given" }, h("th", { scope: "row" }, say("gradient")), ...of.gradients.map((g) => h("td", { class: "n" }, setting(g)))),
        ),
        h("tbody", {}, ...rule.conventions.map((each) => h(
          "tr", {},
          h("th", { scope: "row" }, inLanguage(sourceOf(each.convention))),
          ...each.path.map((weight, k) => h("td", { class: "n" }, each.apart[k] ? h("mark", {}, figure(weight, 7)) : figure(weight, 7))),
        ))),
      ),
    ),
  );
}
