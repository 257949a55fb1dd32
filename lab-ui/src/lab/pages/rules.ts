/** Page 6: what each optimizer is: its equations, its conventions, how it goes down. */

import { h, refill, type Child } from "../../dom";
import { setting } from "../../format";
import { askArrays, askJson } from "../api";
import { mathOf, wordsOf, type Mathml } from "../mathml";
import type { Desk, Opened, Page } from "../page";
import { behaviour } from "../rules/behaviour";
import { conventions } from "../rules/conventions";
import type { Line, Listed, Picture, Rule } from "../rules/rule";
import { factOf, familyOf, say } from "../rules/words";
import { inLanguage } from "../words";

const FIRST = "adam";

export const rulesPage: Page = {
  name: "rules",
  title: ["Every optimizer", "优化器详解"],
  lead: [
    "What each rule is: its equations as the running code has them, where the libraries differ, and how it goes down three surfaces.",
    "每个优化器的内容：由运行代码生成的方程、各库写法的差异，以及它在三个曲面上的表现。",
  ],
  open,
};

async function open(into: HTMLElement, desk: Desk): Promise<Opened> {
  const listed = (await Promise.all([askJson<Listed[]>("rules"), askJson<Listed[]>("rules/around")])).flat();
  let name = FIRST;
  let decay: number | null = null;
  let asked = 0;
  let rule: Rule | null = null;
  let pictures: Picture[] | null = null;
  /** The optimizer whose pictures are there: one change of the address may be told twice. */
  let picturesOf = "";

  const menu = h("nav", { class: "rules-menu", "aria-label": say("menu") });
  const short = h("select", { class: "rules-short", "aria-label": say("menu") });
  const article = h("div", { class: "rule" });
  const surfaces = behaviour();

  const families = [...new Set(listed.map(({ family }) => family))];
  const of = (family: string) => listed.filter((each) => each.family === family);
  const ordered = families.flatMap(of);

  function link(to: string, ...inside: Child[]): HTMLAnchorElement {
    const made = h("a", {}, ...inside);
    made.setAttribute("href", `#p=rules&name=${encodeURIComponent(to)}`);
    return made;
  }

  function fillMenu(): void {
    refill(menu, ...families.map((family) => h(
      "section", {},
      h("p", { class: "group" }, inLanguage(familyOf(family))),
      h("ul", {}, ...of(family).map((each) => {
        const made = link(each.name, inLanguage(each.title).replace(/( \(.*\)|（.*）)$/, ""));
        if (each.name === name) made.setAttribute("aria-current", "true");
        return h("li", {}, made);
      })),
    )));
    refill(short, ...families.map((family) => h(
      "optgroup", { label: inLanguage(familyOf(family)) },
      ...of(family).map((each) => h("option", { value: each.name, selected: each.name === name }, inLanguage(each.title))),
    )));
    short.value = name;
  }
  short.addEventListener("change", () => {
    location.hash = `p=rules&name=${encodeURIComponent(short.value)}`;
  });

  function remember(): void {
    const parts = new URLSearchParams({ name });
    if (decay !== null) parts.set("wd", String(decay));
    desk.keep(parts);
  }

  function take(parts: URLSearchParams): void {
    const wanted = parts.get("name"), wd = Number(parts.get("wd") ?? "nothing");
    if (wanted !== null && listed.some((each) => each.name === wanted)) name = wanted;
    decay = Number.isFinite(wd) && wd >= 0 ? wd : null;
  }

  async function show(): Promise<void> {
    const place = ++asked;
    try {
      const found = await askArrays<Rule>("rule", { name, ...(decay === null ? {} : { weight_decay: decay }) });
      if (place !== asked) return;
      rule = found.said;
      remember();
      fillMenu();
      fillArticle(rule);
      if (picturesOf !== rule.name) {
        [pictures, picturesOf] = [null, ""];
        desk.expose({ name, decay, rule, pictures });
        const shown = await surfaces.show(rule);
        if (place !== asked) return;
        [pictures, picturesOf] = [shown, rule.name];
      }
      desk.tell("");
      desk.expose({ name, decay, rule, pictures });
    } catch (error) {
      if (place === asked) desk.tell(error instanceof Error ? error.message : String(error));
    }
  }

  function fillArticle(of: Rule): void {
    const at = ordered.findIndex((each) => each.name === of.name);
    const before = ordered[(at + ordered.length - 1) % ordered.length], after = ordered[(at + 1) % ordered.length];
    const watch = h("a", { class: "save" }, say("onSurface"));
    const own = of.beside ?? of.name, runs = own === "sgd" ? "sgd" : `${own} sgd`;
    watch.setAttribute("href", `#${new URLSearchParams({ p: "optimizers", s: "rosenbrock", o: runs, in: own }).toString()}`);
    const list = (lines: Line[]) => h("ul", { class: "equations", tabindex: 0 }, ...lines.map(({ markup }) => h("li", {}, mathOf(markup))));
    const begun = (starts: Mathml[]) => starts.length ? h("div", { class: "starts" }, h("span", { class: "note" }, say("starts")), ...starts.map(mathOf)) : null;
    refill(
      article,
      h(
        "section", { class: "card wide", "aria-labelledby": "rule-name" },
        h(
          "div", { class: "above rule-head" },
          h("h2", { id: "rule-name" }, inLanguage(of.title)), h("code", {}, of.name),
          h("span", { class: "ways" }, link(before.name, "← ", h("span", { class: "unseen" }, `${say("earlier")}: `), before.name), link(after.name, h("span", { class: "unseen" }, `${say("later")}: `), after.name, " →"), of.descends ? watch : null),
        ),
        h("p", { class: "rule-about" }, inLanguage(of.about)),
        h("p", { class: "aside" }, `${say("paper")}: `, h("span", { lang: "en" }, of.facts.paper?.[0] ?? "–")),
      ),
      h(
        "section", { class: "card", "aria-labelledby": "update" },
        h("h2", { class: "sub", id: "update" }, say("update")),
        h("p", { class: "note" }, of.lines.length ? say("running") : say("ownSteps")),
        of.beside ? h("p", { class: "note" }, say("aroundIt").replace("{beside}", of.beside)) : null,
        ...(of.matrix ? [h("h3", {}, say("ofMatrix")), list(of.matrix.lines), begun(of.matrix.starts), h("h3", {}, say("ofOthers"))] : []),
        of.key ? list(of.key) : null,
        of.lines.length ? list(of.lines) : null,
        begun(of.starts),
        of.text ? h("details", { class: "notes", open: of.over === "run" || of.key !== undefined }, h("summary", {}, say("asText")), h("pre", { class: "formula", tabindex: 0 }, of.text)) : null,
        h("details", { class: "notes", open: !of.lines.length && !of.key }, h("summary", {}, say("asCode")), h("pre", { class: "formula", tabindex: 0 }, of.code || of.facts.code?.[0])),
      ),
      h(
        "section", { class: "card", "aria-labelledby": "settings" },
        h("h2", { class: "sub", id: "settings" }, say("settings")),
        h(
          "div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `${say("settings")}: ${of.name}` },
          h(
            "table", { class: "settings-of-rule" },
            h("thead", {}, h("tr", {}, ...(["symbol", "setting", "usual", "range", "meaning"] as const).map((each) => h("th", { scope: "col" }, say(each))))),
            h("tbody", {}, ...of.hyperparameters.map((each) => h(
              "tr", {},
              h("td", {}, each.symbol && wordsOf(each.symbol) !== each.name ? mathOf(["math", {}, each.symbol]) : null),
              h("th", { scope: "row" }, h("code", {}, ...each.name.split(/(?<=_)/).flatMap((part) => [part, h("wbr")]))),
              h("td", { class: "n" }, Array.isArray(each.default) ? each.default.map(setting).join(", ") : setting(each.default)),
              h("td", {}, inLanguage(each.range)), h("td", {}, inLanguage(each.meaning)),
            ))),
          ),
        ),
        h("h2", { class: "sub" }, say("facts")),
        h("dl", { class: "pairs" }, ...Object.entries(of.facts).filter(([what]) => what !== "paper").map(([what, words]) => h("div", {}, h("dt", {}, inLanguage(factOf(what))), h("dd", {}, inLanguage(words))))),
      ),
      of.conventions.length ? conventions(of, decay, (value) => {
        decay = value;
        void show();
      }) : null,
      surfaces.element,
    );
  }

  refill(into, h("div", { class: "rules" }, menu, h("div", {}, short, article)));
  take(desk.parts);
  await show();
  return {
    read: (parts) => {
      const before = name;
      take(parts);
      void show();
      if (name !== before) scrollTo({ top: 0 });
    },
    close: () => {
      asked++;
      surfaces.close();
    },
  };
}
