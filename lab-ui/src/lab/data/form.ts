/** What a race compares: the task's loss, models, optimizers, learning rates, and for how long. */

import { h, refill } from "../../dom";
import { inLanguage, type Both } from "../../language";
import { has, OPTIONS, toggled, type Option, type State } from "./state";
import { say, sayTask } from "./words";

export interface Offered {
  tasks: ("regression" | "binary" | "multiclass" | "count")[];
  losses: Record<string, string[]>;
  losses_titles: Record<string, Both>;
  optimizers: { name: string; title: Both }[];
  /** What the command line says of an option. */
  help: Record<string, Both>;
}

export interface Form {
  element: HTMLElement;
  /** Show a state. */
  fill(): void;
}

const MODELS = ["linear", "bins", "both", "nets", "64", "64x64"];
const RATES = ["auto", "1e-3:1:7"];
const BATCHES = ["32", "256", "full"];
const USUAL = ["sgd", "momentum", "nag", "adagrad", "rmsprop", "adam", "adamw", "lbfgs"];

/** Make the form of a state, which it changes. */
export function formOf(state: () => State, offered: Offered, onChange: () => void): Form {
  const inputs = new Map<Option | "seconds", HTMLInputElement | HTMLSelectElement>();
  const chips: (() => void)[] = [];

  const set = (name: Option | "seconds", value: string) => {
    if (name === "seconds") state().seconds = value;
    else state().options[name] = value;
    if (name === "task") fillLosses();
    for (const each of chips) each();
    onChange();
  };
  const labelled = (name: Option | "seconds", input: HTMLInputElement | HTMLSelectElement, ...more: HTMLElement[]) => {
    inputs.set(name, input);
    input.addEventListener("input", () => set(name, input.value));
    return h("div", { class: "field", title: name in offered.help ? inLanguage(offered.help[name]) : undefined }, h("label", {}, h("span", {}, say(name)), input), ...more);
  };
  const number = (name: "epochs" | "folds" | "runs" | "seconds", least: number) =>
    labelled(name, h("input", { type: "number", min: least, step: 1, inputmode: "numeric" }));
  const list = (name: "models" | "optimizers" | "lrs" | "batch_sizes", usual: readonly string[], placeholder: string, ...more: HTMLElement[]) => {
    const input = h("input", { type: "text", spellcheck: "false", autocomplete: "off", placeholder });
    const made = usual.map((word) => {
      const chip = h("button", { type: "button", class: "chip", "aria-pressed": "false", "aria-label": `${say(name)}: ${word}` }, word);
      chip.addEventListener("click", () => {
        input.value = toggled(state().options[name], word);
        set(name, input.value);
      });
      chips.push(() => chip.setAttribute("aria-pressed", String(has(state().options[name], word))));
      return chip;
    });
    return labelled(name, input, h("div", { class: "chips" }, ...made, ...more));
  };

  const task = h("select", {}, h("option", { value: "" }, say("auto")), ...offered.tasks.map((name) => h("option", { value: name }, sayTask(name))));
  const loss = h("select", {});
  const fillLosses = () => {
    const chosen = state().options.task;
    const option = (name: string) => h("option", { value: name }, name in offered.losses_titles ? inLanguage(offered.losses_titles[name]) : name);
    const groups = offered.tasks.filter((each) => !chosen || each === chosen);
    const kept = state().options.loss;
    refill(
      loss,
      h("option", { value: "" }, say("ofTask")),
      ...groups.map((each) => h("optgroup", { label: sayTask(each) }, ...(offered.losses[each] ?? []).map(option))),
      kept && !groups.some((each) => offered.losses[each]?.includes(kept)) ? h("option", { value: kept }, kept) : null,
    );
    loss.value = kept;
  };
  const add = h("select", { "aria-label": `${say("optimizers")}: ${say("add")}` }, h("option", { value: "" }, `${say("add")} …`), ...offered.optimizers.map(({ name, title }) => h("option", { value: name }, `${name} – ${inLanguage(title)}`)));
  add.addEventListener("change", () => {
    if (add.value) {
      const input = inputs.get("optimizers")!;
      input.value = has(state().options.optimizers, add.value) ? state().options.optimizers : toggled(state().options.optimizers, add.value);
      set("optimizers", input.value);
    }
    add.value = "";
  });
  const usual = USUAL.filter((name) => offered.optimizers.some((each) => each.name === name));
  const element = h(
    "div", { class: "fields" },
    list("optimizers", usual, "sgd,adam,beta1=0.8", add),
    list("models", MODELS, "linear,64x64,dropout=0.1"),
    list("lrs", RATES, "0.01,0.1"),
    list("batch_sizes", BATCHES, "256"),
    labelled("task", task), labelled("loss", loss),
    number("epochs", 1), number("folds", 2), number("runs", 1), number("seconds", 1),
  );
  const fill = () => {
    fillLosses();
    for (const name of OPTIONS) {
      const input = inputs.get(name);
      if (input && document.activeElement !== input) input.value = state().options[name];
    }
    inputs.get("seconds")!.value = state().seconds;
    for (const each of chips) each();
  };
  return { element, fill };
}
