/** The settings of one run: its convention, its schedule and its hyperparameters. */

import { h, refill } from "../../dom";
import { inLanguage, type Both } from "../../language";
import type { RunState } from "./state";
import { say } from "./words";

export interface Hyperparameter {
  name: string;
  default: number;
  range: string;
  meaning: Both;
  whole: boolean;
}

export interface Settable {
  name: string;
  title: Both;
  conventions: { name: string; about: Both; hyperparameters: Hyperparameter[] }[];
  schedules: string[];
  /** Of what may go around its step. */
  around: Hyperparameter[];
  /** Those of its points that may be kept. */
  averages: { name: string; title: Both; about: Both; hyperparameters: Hyperparameter[] }[];
}

export interface Settings {
  element: HTMLElement;
  /** Show the settings of a run; nothing where there is none. */
  show: (run: RunState | undefined, name: string) => void;
}

/** Make the form; `onChange` is called after a run's settings were changed. */
export function settingsOf(optimizers: ReadonlyMap<string, Settable>, onChange: () => void): Settings {
  const element = h("div", { class: "settings" });
  let last: RunState | undefined;
  let lastName = "";

  const fill = (run: RunState, name: string) => {
    const own = optimizers.get(run.optimizer)!;
    const convention = own.conventions.find((each) => each.name === run.settings.convention) ?? own.conventions[0];
    const average = own.averages.find((each) => each.name === run.settings.average);
    const ofAverage = (average?.hyperparameters ?? []).map((each) => ({ ...each, name: `${average!.name}_${each.name}` }));
    const set = (key: string, value: string | number | null) => {
      const gone = key === "average" ? ofAverage.map((each) => each.name) : [];
      const others = Object.entries(run.settings).filter(([name]) => name !== key && !gone.includes(name));
      run.settings = Object.fromEntries(value === null ? others : [...others, [key, value]]);
      onChange();
    };
    const chosen = (key: string, label: string, options: string[], usual: string, words = (option: string) => option) => {
      const select = h("select", {}, ...options.map((each) => h("option", { value: each }, words(each))));
      select.value = String(run.settings[key] ?? usual);
      select.addEventListener("change", () => {
        if (key === "convention") {
          const kept = ["schedule", "average", ...ofAverage.map((each) => each.name)];
          run.settings = Object.fromEntries(Object.entries(run.settings).filter(([name]) => kept.includes(name)));
        }
        set(key, select.value === usual ? null : select.value);
        fill(run, name);
      });
      return h("label", {}, h("span", {}, label), select);
    };
    const number = (of: Hyperparameter) => {
      const input = h("input", { type: "number", step: of.whole ? 1 : "any", value: Number(run.settings[of.name] ?? of.default) });
      input.addEventListener("change", () => {
        const value = Number(input.value);
        if (input.value === "" || !Number.isFinite(value)) input.value = String(run.settings[of.name] ?? of.default);
        else set(of.name, value === of.default ? null : value);
      });
      return h("label", { title: `${inLanguage(of.meaning)}, ${of.range}` }, h("span", {}, of.name), input);
    };
    refill(
      element,
      h("h2", { class: "sub" }, `${say("settings")}: ${name}`),
      h(
        "div", { class: "fields" },
        own.conventions.length > 1 ? chosen("convention", say("convention"), own.conventions.map((each) => each.name), own.conventions[0].name) : null,
        own.schedules.length ? chosen("schedule", say("schedule"), own.schedules, own.schedules[0]) : null,
        ...convention.hyperparameters.map(number),
      ),
      own.around.length || own.averages.length ? h(
        "details", { class: "notes", open: average !== undefined || own.around.some((each) => run.settings[each.name] !== undefined) },
        h("summary", {}, say("around")),
        h(
          "div", { class: "fields" },
          ...own.around.map(number),
          own.averages.length ? chosen("average", say("average"), ["", ...own.averages.map((each) => each.name)], "", (option) => option || say("noAverage")) : null,
          ...ofAverage.map(number),
        ),
        average ? h("p", { class: "aside" }, `${inLanguage(average.title)}: ${inLanguage(average.about)}`) : null,
      ) : null,
      convention.about[0] ? h("p", { class: "aside" }, inLanguage(convention.about)) : null,
    );
  };
  return {
    element,
    show: (run, name) => {
      if (run === last && name === lastName) return;
      [last, lastName] = [run, name];
      if (run) fill(run, name);
      else refill(element);
    },
  };
}
