/** The race as it runs: how far it is, the curves as they come, every run with what became of it. */

import { h, refill } from "../../dom";
import { diverged, left } from "../../document";
import { figure } from "../../format";
import { groupsOf, type Group } from "../../groups";
import { swatch } from "../../pictures/legend";
import { lossPicture } from "../../pictures/loss-curves";
import { Selection } from "../../selection";
import { told } from "../../language";
import { askEvents } from "../api";
import type { Shown } from "./film";
import { liveRace, takeEnd, takeLosses, type Ended, type LiveRace, type Losses, type Planned, type Progress } from "./race";
import { say } from "./words";

export interface Done {
  number: number;
  sentence: string;
  interrupted: boolean;
}

export type Phase = "reading" | "compiling" | "training" | "judging" | "done" | "failed";

export interface Live {
  element: HTMLElement;
  /** What the race has come to, for the page's exposed state. */
  race(): LiveRace | null;
  phase(): Phase;
  said(): string;
  /** Why there is no result; "" where there is one, or may be. */
  failure(): string;
  /** The curves, for a saved picture; null before there are any. */
  shown(): Shown | null;
  close(): void;
}

interface Listeners {
  onPlan: (plan: Planned) => void;
  onChange: () => void;
  onDone: (done: Done) => void;
  onFailed: () => void;
  onStop: () => void;
}

const MOST_LISTED = 200;

/** Show a race, from its first event on. */
export function live(number: number, { onPlan, onChange, onDone, onFailed, onStop }: Listeners): Live {
  let race: LiveRace | null = null, judged = true, phase: Phase = "reading", stopping = "", failure = "";
  let draw: (() => void) | null = null, waiting = false, groups: readonly Group[] = [];
  const bar = h("progress", { class: "race-bar", max: 1, "aria-label": say("race") });
  const said = h("p", { class: "race-said", role: "status" }, say("reading"));
  const stop = h("button", { type: "button", class: "save stop" }, say("stop"));
  stop.addEventListener("click", onStop);
  const problem = h("div", { class: "problem", role: "alert" });
  const curves = h("div", { class: "race-curves" }), list = h("div", {});
  const course = h("details", { class: "race-course", open: true, hidden: true }, h("summary", {}, say("course")), curves, list);
  const element = h(
    "section", { class: "card race", "aria-label": say("race") },
    h("div", { class: "race-head" }, h("h2", { class: "sub" }, say("race")), stop), bar, said, problem, course,
  );
  const rows: { update: () => void }[] = [];

  const say_ = (words: string) => {
    said.textContent = stopping ? `${stopping} ${words}` : words;
  };
  const settle = (to: Phase) => {
    phase = to;
    const over = to === "done" || to === "failed";
    stop.hidden = over;
    bar.hidden = over;
    said.hidden = over;
    course.classList.toggle("running", !over);
    if (to === "done") course.open = false; // the result has the same curves
    if (over) end();
    onChange();
  };
  // At most one picture a frame, however many events came.
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw?.();
      for (const row of rows) row.update();
      onChange();
    });
  };

  const begin = (plan: Planned) => {
    judged = plan.judged;
    const own = (race = liveRace(plan));
    groups = groupsOf(own.runs);
    const selection = new Selection(own.runs.map((run) => run.optimizer));
    const picture = lossPicture(own, groups, selection, judged ? "split" : "batch");
    draw = picture.update;
    rows.length = 0;
    const shown = own.runs.slice(0, MOST_LISTED).map((run, place) => {
      const group = groups.find((each) => each.runs.includes(place))!;
      const pin = h("button", { type: "button", class: "pin", "aria-pressed": "false" }, swatch(group), run.label || run.setting);
      pin.addEventListener("click", () => selection.toggle(place));
      const epochs = h("td", { class: "n" }), now = h("td", { class: "n" }), best = h("td", { class: "n" }), ending = h("td", { class: "ending" });
      const badge = h("span", { class: "badge", hidden: true }, say("leads"));
      const row = h("tr", {}, h("th", { scope: "row" }, pin, badge), epochs, now, best, ending);
      row.addEventListener("pointerenter", () => selection.hover(place));
      row.addEventListener("pointerleave", () => selection.hover(null));
      pin.addEventListener("focus", () => selection.hover(place));
      pin.addEventListener("blur", () => selection.hover(null));
      selection.onChange(() => {
        row.dataset.emphasis = selection.emphasis(place);
        pin.setAttribute("aria-pressed", String(selection.pinned.has(place)));
      });
      rows.push({
        update: () => {
          const curve = (judged ? run.curve.split : run.curve.batch) ?? [];
          const leads = place === own.winner && run.loss !== null;
          epochs.textContent = `${run.epochs} ${say("of")} ${run.budget}`;
          now.textContent = figure(curve[curve.length - 1] ?? null);
          best.textContent = figure(diverged(run) ? null : run.loss);
          ending.textContent = told(run.status) || say("isRunning");
          badge.hidden = !leads;
          row.classList.toggle("winner", leads);
          row.classList.toggle("gone", left(run) || diverged(run));
        },
      });
      return row;
    });
    course.hidden = false;
    course.classList.add("running");
    refill(curves, picture.element);
    const beyond = own.runs.length - shown.length;
    refill(
      list,
      plan.folds ? h("p", { class: "note" }, `${say("folded")} ${plan.folds}.`) : null,
      plan.common ? h("p", { class: "note" }, `${say("each")} ${plan.common}.`) : null,
      judged ? null : h("p", { class: "note" }, say("batchLoss")),
      h(
        "div", { class: "scroll live-runs", role: "region", tabindex: 0, "aria-label": say("listed") },
        h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("run")), h("th", { class: "n", scope: "col" }, say("epoch")), h("th", { class: "n", scope: "col" }, say("now")), h("th", { class: "n", scope: "col" }, say("best")), h("th", { scope: "col" }, say("ended")))), h("tbody", {}, ...shown)),
      ),
      beyond > 0 ? h("p", { class: "note" }, `${beyond} ${say("more")}`) : null,
    );
    for (const row of rows) row.update();
    onPlan(plan);
  };

  const end = askEvents(
    `data/events?race=${number}`,
    {
      phase: (data) => {
        const { name } = data as { name: "reading" | "training" | "judging" };
        if (name !== "training") bar.removeAttribute("value");
        say_(name === "training" ? `${say("training")} …` : say(name));
        settle(name);
      },
      compiling: (data) => {
        const { kernel, number: k, of } = data as { kernel: string; number: number; of: number };
        say_(`${say("compiling")} ${kernel.replace(/_float(32|64)/, "").replaceAll("_", " ")} (${k} ${say("of")} ${of})`);
        if (phase === "reading") settle("compiling");
      },
      planned: (data) => begin(data as Planned),
      losses: (data) => {
        if (race) takeLosses(race, data as Losses, judged);
        soon();
      },
      ended: (data) => {
        if (race) takeEnd(race, data as Ended);
        soon();
      },
      progress: (data) => {
        if (phase !== "training") return;
        const step = data as Progress;
        bar.value = step.total_rows ? step.rows / step.total_rows : 0;
        const time = step.seconds_left === null ? "" : `, ${figure(step.seconds_left, 2)} ${say("secondsLeft")}`;
        say_(`${say("training")}: ${say("epoch")} ${step.epoch} ${say("of")} ${step.epochs}, ${step.running} ${say("of")} ${step.runs} ${say("running")}${time}`);
      },
      stopping: (data) => {
        stopping = say((data as { why: string }).why === "time" ? "timeOver" : "stopping");
        stop.hidden = true;
        say_("");
      },
      done: (data) => {
        soon();
        settle("done");
        onDone(data as Done);
      },
      failed: (data) => {
        const { error, problems } = data as { error: string; problems: string[] };
        const each = problems.length > 1 ? h("ul", {}, ...problems.map((one) => h("li", {}, told(one)))) : h("p", {}, told(error));
        failure = error;
        refill(problem, h("p", {}, say("failed")), each);
        settle("failed");
        onFailed();
      },
    },
    () => {}, // it connects again by itself
  );
  return {
    element, close: end,
    race: () => race,
    phase: () => phase,
    said: () => said.textContent ?? "",
    failure: () => failure,
    shown: () => race && { race, groups, what: judged ? "split" : "batch", canvas: curves.querySelector("canvas") },
  };
}
