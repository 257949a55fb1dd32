/** How sure the verdict is: the difference of each setting to the winner, with its standard errors. */

import { h, refill, s } from "../dom";
import type { JudgedSetting, RaceDocument, Verdict } from "../document";
import { counted, cutInside, figure, percent, withError } from "../format";
import { named, t, told } from "../language";
import { framed, rasterized } from "../png";
import type { Selection } from "../selection";
import { linearTicks } from "../ticks";
import { card } from "./card";

const MOST = 14;

/** Return the settings that are drawn: the winner, then the nearest ones. */
export function nearest(verdict: Verdict): JudgedSetting[] {
  const winner = verdict.settings[verdict.winner];
  const others = verdict.settings.filter((each) => each !== winner && each.difference !== null);
  others.sort((a, b) => a.difference! - b.difference!);
  return [winner, ...others.slice(0, MOST - 1)];
}

/** Make the card; null where nothing was compared. */
export function verdictCard(race: RaceDocument, selection: Selection): HTMLElement | null {
  const verdict = race.verdict;
  if (!verdict || verdict.settings.length < 2) return null;
  const shown = nearest(verdict);
  const left = verdict.settings.length - shown.length;
  const better = verdict.judge === race.loss ? t`loss` : named(verdict.judge);
  const title = t`Difference to the winner`;
  const made = card(
    title,
    t`By how much the ${better} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.` + (left > 0 ? t` ${counted(left, "further setting")} lie beyond.` : ""),
    "verdict",
    async () => framed(await rasterized(svg, 2), title, [], 2),
  );
  made.element.classList.add("wide");
  const svg = s("svg", {
    class: "forest",
    role: "img",
    "aria-label": shown.map((each) => `${told(each.label || each.setting)}: ${withError(each.difference, each.difference_error, 3)}`).join("; "),
  });
  made.body.append(svg);
  let drawnFor = 0;
  const paint = () => {
    const wide = Math.max(260, made.body.clientWidth), narrow = wide < 640;
    const step = narrow ? 40 : 24, top = 6, high = top + step * shown.length + 34;
    const start = narrow ? 10 : Math.min(360, wide * 0.36), end = wide - (narrow ? 12 : 170);
    const spans = shown.map((each) => [(each.difference ?? 0) - 2 * (each.difference_error ?? 0), (each.difference ?? 0) + 2 * (each.difference_error ?? 0)]);
    const low = Math.min(0, ...spans.map(([a]) => a)), most = Math.max(...spans.map(([, b]) => b), 1e-12);
    const x = (v: number) => start + ((v - low) / (most - low)) * (end - start);
    svg.setAttribute("viewBox", `0 0 ${wide} ${high}`);
    svg.setAttribute("width", String(wide));
    svg.setAttribute("height", String(high));
    const bottom = top + step * shown.length;
    refill(
      svg,
      ...linearTicks(low, most, narrow ? 4 : 6).flatMap((v) => [
        s("line", { class: "grid", x1: x(v), x2: x(v), y1: top, y2: bottom }),
        s("text", { class: "tick", x: x(v), y: bottom + 16, "text-anchor": "middle" }, figure(v, 3)),
      ]),
      s("line", { class: "axis", x1: x(0), x2: x(0), y1: top, y2: bottom }),
      ...shown.flatMap((each, i) => row(each, i)),
    );
    function row(each: JudgedSetting, i: number): SVGElement[] {
      const y = top + step * i + (narrow ? 29 : 14), value = each.difference ?? 0, error = each.difference_error ?? 0;
      const label = told(each.label || each.setting);
      const sure = each.probability_best === null ? "" : t`P(best) ${percent(each.probability_best, 1)}`;
      const words = narrow
        ? [s("text", { class: "name", x: 2, y: y - 12, "text-anchor": "start" }, cutInside(label, Math.floor(wide / 8)))]
        : [
            s("text", { class: i ? "name" : "name first", x: start - 10, y: y + 4, "text-anchor": "end" }, cutInside(label, Math.floor(start / 7.4))),
            s("text", { class: "tick", x: wide, y: y + 4, "text-anchor": "end" }, i ? `${value >= 0 ? "+" : ""}${withError(value, error, 3)}` : t`winner`),
          ];
      const group = s(
        "g",
        { class: `setting ${each.told_apart ? "apart" : "tied"}` },
        s("title", {}, `${each.setting}: ${withError(each.loss, each.standard_error)}. ${sure}`),
        ...words,
        s("line", { class: "thin", x1: x(value - 2 * error), x2: x(value + 2 * error), y1: y, y2: y }),
        s("line", { class: "thick", x1: x(value - error), x2: x(value + error), y1: y, y2: y }),
        s("circle", { class: "mark", cx: x(value), cy: y, r: 4.5 }),
        s("rect", { class: "grip", x: 0, y: y - step / 2, width: wide, height: step }),
      );
      if (each.runs.length && !each.mean) {
        group.addEventListener("pointerenter", () => selection.hover(each.runs[0]));
        group.addEventListener("pointerleave", () => selection.hover(null));
      }
      return [group];
    }
  };
  new ResizeObserver(() => {
    if (made.body.clientWidth !== drawnFor) {
      drawnFor = made.body.clientWidth;
      paint();
    }
  }).observe(made.body);
  const said = [verdict.how_sure, verdict.correction].filter((each) => each !== undefined && each !== "").map((each) => told(each!));
  if (said.length) made.element.append(h("p", { class: "aside" }, said.join(" ")));
  return made.element;
}
