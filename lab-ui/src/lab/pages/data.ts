/** Page 5: a race on the user's own data, live. */

import { h, refill } from "../../dom";
import { groupsOf } from "../../groups";
import { legendEntries } from "../../pictures/legend";
import type { Column } from "../export/csv";
import type { RaceDocument } from "../../document";
import { askJson, askObject } from "../api";
import { formOf, type Offered } from "../data/form";
import { live, type Live } from "../data/live";
import { film, rowsOfFrames, type Shown } from "../data/film";
import { showResult } from "../data/result";
import { surface, type SurfaceSection } from "../data/surface";
import { asked, empty, OPTIONS, read, written, type State } from "../data/state";
import { tablePart, type Bundled, type TableShown } from "../data/table";
import { say } from "../data/words";
import type { Desk, Exportable, Opened, Page } from "../page";

interface Choices extends Offered {
  table: TableShown | null;
  bundled: Bundled[];
  /** Options of the command line that the page begins with. */
  given: Record<string, string>;
  most_bytes: number;
  race: number;
  running: boolean;
  result: number | null;
}

export const dataPage: Page = {
  name: "data",
  title: ["Your data", "你的数据"],
  lead: [
    "Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.",
    "在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。",
  ],
  open,
};

async function open(into: HTMLElement, desk: Desk): Promise<Opened> {
  const choices = await askJson<Choices>("data/choices");
  let table = choices.table;
  let state: State = first(choices, desk.parts);
  let surfaced: SurfaceSection | null = null, ofSurface: Record<string, unknown> = {};
  let surfaceParts = new URLSearchParams([...desk.parts].filter(([name]) => name.startsWith("s.")));
  let running: Live | null = null, document_: RaceDocument | null = null, problemSaid = "";

  const problem = h("div", { class: "problem", role: "alert" });
  const tell = (error: unknown) => {
    problemSaid = error instanceof Error ? error.message : String(error);
    refill(problem, ...problemSaid.split("\n").map((line) => h("p", {}, line)));
    expose();
  };
  const calm = () => {
    problemSaid = "";
    refill(problem);
  };
  const keep = () => {
    desk.keep(new URLSearchParams([...written(state), ...surfaceParts]));
    begin.disabled = !table || !state.target || busy();
    expose();
  };
  const busy = () => running !== null && running.phase() !== "done" && running.phase() !== "failed";

  const shown = tablePart(choices.bundled, choices.most_bytes, {
    onTable: (taken) => {
      calm();
      use(taken);
      keep();
    },
    onTarget: (name) => {
      state.target = name;
      shown.choose(name);
      keep();
    },
    onProblem: tell,
  });
  const use = (taken: TableShown | null) => {
    table = taken;
    state.table = taken?.bundled ?? "";
    const there = taken?.columns.some(({ name }) => name === state.target) ?? false;
    if (!there) state.target = taken?.target ?? "";
    shown.show(taken);
    shown.choose(state.target);
    settings.hidden = taken === null;
  };

  const form = formOf(() => state, choices, () => keep());
  const begin = h("button", { type: "submit", class: "play" }, say("begin"));
  const settings = h(
    "form", { class: "card", "aria-label": say("settings"), novalidate: true },
    h("h2", { class: "sub" }, say("settings")), form.element, h("p", { class: "note" }, say("leftOut")), h("div", { class: "above" }, begin), problem,
  );
  settings.addEventListener("submit", (event) => {
    event.preventDefault();
    void race();
  });
  const course = h("div", { class: "course" }), result = h("div", { class: "result" });

  const race = async () => {
    if (!table || busy()) return;
    calm();
    begin.disabled = true;
    try {
      const { race: number } = await askObject<{ race: number }>("data/race", asked(state));
      state.race = number;
      attach(number, true);
      course.scrollIntoView({ block: "start" });
    } catch (error) {
      tell(error);
    }
    keep();
  };
  const stop = () => {
    askObject("data/stop", {}).catch(tell);
  };

  const attach = (number: number, begun = false) => {
    running?.close();
    surfaced?.close();
    surfaced = null;
    ofSurface = {};
    refill(result);
    document_ = null;
    running = live(number, {
      onPlan: (plan) => {
        shown.found(plan.columns);
        if (begun) course.scrollIntoView({ block: "start" });
      },
      onChange: () => keep(),
      onDone: () => void finish(number),
      onFailed: () => keep(),
      onStop: stop,
    });
    refill(course, running.element);
  };
  const finish = async (number: number) => {
    try {
      document_ = await showResult(result, number, tell);
      if (number !== state.race) return; // another race was begun meanwhile
      const own: Desk = {
        parts: surfaceParts,
        keep: (parts) => {
          surfaceParts = parts;
          keep();
        },
        expose: (values) => {
          ofSurface = values;
          expose();
        },
        tell: desk.tell,
      };
      surfaced = surface(own, number);
      result.append(surfaced.element);
    } catch (error) {
      tell(error);
    }
    keep();
  };

  function expose(): void {
    const of = running?.race();
    desk.expose({
      state,
      table: table && { name: table.name, rows: table.rows, columns: table.columns.map(({ name, role }) => ({ name, role })) },
      phase: running?.phase() ?? null,
      said: running?.said() ?? "",
      problem: problemSaid || (running?.failure() ?? ""),
      runs: of?.runs.map(({ label, epochs, loss, over, ending, status, curve }) => ({ label, epochs, loss, over, ending, status, losses: curve.split, batch: curve.batch, at: curve.epoch })) ?? [],
      result: document_ && { sentence: document_.sentence, runs: document_.runs.length, winner: document_.winner, interrupted: document_.interrupted },
      ...ofSurface,
    });
  }

  refill(into, h("div", { class: "data-page" }, h("div", { class: "data-choices" }, shown.element, settings), course, result));
  form.fill();
  if (state.table && state.table !== table?.bundled && !choices.running && choices.bundled.some(({ name }) => name === state.table)) {
    try {
      table = await askObject<TableShown>("data/use", { bundled: state.table });
    } catch (error) {
      tell(error);
    }
  }
  use(table);
  const number = state.race;
  if (number !== null && number === choices.race) attach(number);
  else if (number !== null && number === choices.result) await finish(number);
  else state.race = null;
  keep();

  return {
    read: (parts) => {
      state = read(parts, { ...empty(), race: state.race });
      form.fill();
      shown.choose(state.target);
      surfaceParts = new URLSearchParams([...parts].filter(([name]) => name.startsWith("s.")));
      surfaced?.read(surfaceParts);
      expose();
    },
    close: () => {
      running?.close();
      surfaced?.close();
    },
    exports: (): Exportable => {
      const curves = document_ ? shownOf(document_, result) : (running?.shown() ?? null);
      if (!curves) return { table: undefined };
      const { canvas, race: of } = curves, number = state.race;
      const moves = rowsOfFrames(curves).length > 0;
      return {
        picture: canvas ? () => canvas : undefined,
        legend: legendEntries(curves.groups),
        table: () => tableOf(of),
        animation: moves ? () => film(curves, () => into.isConnected && state.race === number) : undefined,
      };
    },
  };
}

/** Return the state that the page begins with: the address, else the command line, else the race that runs. */
function first(choices: Choices, parts: URLSearchParams): State {
  const state = empty();
  for (const name of OPTIONS) state.options[name] = choices.given[name] ?? "";
  state.table = choices.table?.bundled ?? "";
  state.target = choices.table?.target ?? "";
  state.race = choices.running ? choices.race : choices.result;
  const found = read(parts, state);
  if (choices.running) found.race = choices.race;
  return found;
}

/** Return the curves of a result, of the kind that was judged. */
function shownOf(race: RaceDocument, within: Element): Shown | null {
  const what = (["split", "batch"] as const).find((each) => rowsOfFrames({ race, what: each }).length > 0);
  if (!what) return null;
  return { race, groups: groupsOf(race.runs), what, canvas: within.querySelector<HTMLCanvasElement>(`[data-picture="${what}-loss"] canvas`) };
}

/** Return the losses by epoch as columns. */
function tableOf(race: RaceDocument): Column[] {
  const rows = race.runs.flatMap((run, place) => {
    const count = Math.max(run.curve.split?.length ?? 0, run.curve.batch?.length ?? 0);
    const epochs = run.curve.epoch ?? Array.from({ length: count }, (_, i) => i + 1);
    return epochs.map((epoch, i) => ({ place, run, epoch, i }));
  });
  return [
    { name: "run", values: rows.map(({ place }) => place) },
    { name: "setting", values: rows.map(({ run }) => run.setting) },
    { name: "epoch", values: rows.map(({ epoch }) => epoch) },
    { name: "batch_loss", values: rows.map(({ run, i }) => run.curve.batch?.[i] ?? NaN) },
    { name: "validation_loss", values: rows.map(({ run, i }) => run.curve.split?.[i] ?? NaN) },
  ];
}
