/** The settings of one run: its convention, its schedule and its hyperparameters. */

import { h, refill } from "../../dom";
import type { RunState } from "./state";
import { say } from "./words";

export interface Hyperparameter {
  name: string;
  default: number;
  range: string;
  meaning: string;
  whole: boolean;
}

export interface Settable {
  name: string;
  title: string;
  conventions: { name: string; about: string; hyperparameters: Hyperparameter[] }[];
  schedules: string[];
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
    const set = (key: string, value: string | number | null) => {
      const others = Object.entries(run.settings).filter(([name]) => name !== key);
      run.settings = Object.fromEntries(value === null ? others : [...others, [key, value]]);
      onChange();
    };
    const chosen = (key: string, label: string, options: string[], usual: string) => {
      const select = h("select", {}, ...options.map((each) => h("option", { value: each }, each)));
      select.value = String(run.settings[key] ?? usual);
      select.addEventListener("change", () => {
        if (key === "convention") {
          const kept = run.settings.schedule;
          run.settings = kept === undefined ? {} : { schedule: kept };
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
      return h("label", { title: `${of.meaning}, ${of.range}` }, h("span", {}, of.name), input);
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
      convention.about ? h("p", { class: "aside" }, convention.about) : null,
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
