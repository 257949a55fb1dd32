/** A race as an animation: the curves grow over the rows seen, on a picture out of sight. */

import type { RaceDocument } from "../../document";
import { h } from "../../dom";
import type { Group } from "../../groups";
import { t } from "../../language";
import { legendEntries } from "../../pictures/legend";
import { lossPicture, pointsOf, type What } from "../../pictures/loss-curves";
import { Selection } from "../../selection";
import { painted } from "../export/gif";
import type { Animation } from "../page";

/** Curves that the page shows. */
export interface Shown {
  race: RaceDocument;
  /** As they are coloured on the page. */
  groups: readonly Group[];
  what: What;
  canvas: HTMLCanvasElement | null;
}

const STEPS = 79; // a frame for each, and the first
const WIDTH = 640; // pixels: that of a GIF, so that its letters keep their size

/** Return the rows that were seen at each frame: from the first loss of a race to its last. */
export function rowsOfFrames({ race, what }: Pick<Shown, "race" | "what">): number[] {
  let first = Infinity, last = -Infinity;
  for (const run of race.runs) {
    const { x } = pointsOf(run, what, "rows", race.rows.train);
    if (x.length) [first, last] = [Math.min(first, x[0]), Math.max(last, x[x.length - 1])];
  }
  return last > first ? Array.from({ length: STEPS + 1 }, (_, k) => first + (k / STEPS) * (last - first)) : [];
}

/** Begin the animation; `holds` says whether the page still shows this race. */
export function film({ race: now, groups, what }: Shown, holds: () => boolean): Animation {
  const race = structuredClone(now); // a race that runs goes on meanwhile
  const rows = rowsOfFrames({ race, what });
  const picture = lossPicture(race, groups, new Selection(race.runs.map((run) => run.optimizer)), what);
  const unseen = h("div", { class: "unseen-page", "aria-hidden": "true", inert: true }, picture.element);
  unseen.style.width = `${WIDTH}px`;
  document.body.append(unseen);
  return {
    last: rows.length - 1, holds, legend: legendEntries(groups),
    draw: async (step) => {
      picture.update(rows[step]);
      await painted();
      return picture.element.querySelector("canvas")!;
    },
    words: (step) => `${t`training rows seen`}: ${Math.round(rows[step]).toLocaleString("en")}`,
    close: () => unseen.remove(),
  };
}
