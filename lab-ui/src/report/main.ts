/** The page of a race's report: reads the document that stands in it, and shows it. */

import "uplot/dist/uPlot.min.css";
import "./report.css";
import type { RaceDocument } from "../document";
import { counted } from "../format";
import { followSystem } from "../theme";
import { reportInto } from "./report";

function show(race: RaceDocument): void {
  document.title = `${race.target}: report of ${counted(race.runs_in_all, "run")}`;
  followSystem();
  const selection = reportInto(document.getElementById("report")!, race, true);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") selection.clear();
  });
  // for tests and for those who look inside; nothing on the page reads it
  Object.assign(globalThis, { thalweg: { race, selection } });
}

show(JSON.parse(document.getElementById("race")!.textContent) as RaceDocument);
