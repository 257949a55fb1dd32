/** The result of a race: what its report shows, by the same components, and its files. */

import { h, refill } from "../../dom";
import type { RaceDocument } from "../../document";
import { raceSections, raceSummary } from "../../report/report";
import { Selection } from "../../selection";
import { askFile, askJson } from "../api";
import { say } from "./words";

/** Show the result of a race into an element; return its document. */
export async function showResult(into: HTMLElement, number: number, onProblem: (error: unknown) => void): Promise<RaceDocument> {
  const race = await askJson<RaceDocument>(`data/document?race=${number}`);
  const selection = new Selection(race.runs.map((run) => run.optimizer));
  const file = (words: "model" | "report", name: string) => {
    const button = h("button", { type: "button", class: words === "model" ? "play" : "save" }, say(words));
    button.addEventListener("click", () => {
      askFile(`data/${words}?race=${number}`).then((blob) => save(blob, name), onProblem);
    });
    return button;
  };
  refill(
    into,
    h("h2", {}, `${say("predicting")} `, h("em", {}, race.target)),
    ...raceSummary(race),
    h("div", { class: "above" }, file("model", "model.thalweg"), file("report", "report.html")),
    ...raceSections(race, selection).map(({ element }) => element),
  );
  return race;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
