/** Parallel coordinates: a line a run through all of its options to its loss. */

import { refill, s } from "../dom";
import type { RaceDocument } from "../document";
import { cutInside } from "../format";
import type { Group } from "../groups";
import { t } from "../language";
import { framed, rasterized } from "../png";
import type { Selection } from "../selection";
import { card } from "./card";
import { legend, legendEntries } from "./legend";
import { parallelAxes, type ParallelAxis } from "./parallel-axes";

/** Make the picture; null where there is one run. */
export function parallel(race: RaceDocument, groups: readonly Group[], selection: Selection): HTMLElement | null {
  if (race.runs.length < 2) return null;
  const axes = parallelAxes(race.runs, race.judged_by);
  const title = t`Settings and their loss`;
  const made = card(
    title,
    t`A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.`,
    "parallel-coordinates",
    async () => framed(await rasterized(svg, 2), title, legendEntries(groups), 2),
  );
  made.above.append(legend(groups, selection));
  const svg = s("svg", {
    class: "parallel",
    role: "img",
    "aria-label": t`Parallel coordinates of ${race.runs.length} runs over ${axes.map((axis) => axis.name).join(", ")}; the table of runs has the same figures.`,
  });
  made.body.append(svg);
  let lines: SVGPathElement[] = [];
  const groupOf = race.runs.map((_, run) => groups.find((g) => g.runs.includes(run))!);

  const paint = () => {
    const wide = Math.max(260, made.body.clientWidth);
    const upright = wide >= 560;
    const high = upright ? 330 : 74 * axes.length + 10;
    svg.setAttribute("viewBox", `0 0 ${wide} ${high}`);
    svg.setAttribute("width", String(wide));
    svg.setAttribute("height", String(high));
    const where = upright ? uprightPlaces(axes, wide, high) : lyingPlaces(axes, wide);
    lines = race.runs.map((_, run) => {
      const line = s("path", { d: path(axes, run, where.at), class: `run g${groupOf[run].colour}`, "stroke-dasharray": groupOf[run].dash.join(" ") || null });
      const thick = s("path", { d: path(axes, run, where.at), class: "grip" });
      thick.addEventListener("pointerenter", () => selection.hover(run));
      thick.addEventListener("pointerleave", () => selection.hover(null));
      thick.addEventListener("click", () => selection.toggle(run));
      grips.push(thick);
      return line;
    });
    refill(svg, ...lines, ...where.furniture, ...grips.splice(0));
    emphasize();
  };
  const grips: SVGPathElement[] = [];
  const emphasize = () => {
    lines.forEach((line, run) => {
      line.dataset.emphasis = selection.emphasis(run) === "plain" && run === race.winner ? "first" : selection.emphasis(run);
    });
  };
  let drawnFor = 0;
  new ResizeObserver(() => {
    if (made.body.clientWidth !== drawnFor) {
      drawnFor = made.body.clientWidth;
      paint();
    }
  }).observe(made.body);
  selection.onChange(emphasize);
  return made.element;
}

interface Places {
  at: (axis: number, share: number) => [number, number];
  furniture: SVGElement[];
}

/** Axes side by side, from the bottom up. */
function uprightPlaces(axes: readonly ParallelAxis[], wide: number, high: number): Places {
  const longest = Math.max(...axes[0].ticks.map(({ words }) => Math.min(14, words.length)));
  const top = 34, bottom = high - 14, left = 16 + 8 * longest, right = wide - 76;
  const x = (axis: number) => left + (axis / Math.max(1, axes.length - 1)) * (right - left);
  const y = (share: number) => bottom - share * (bottom - top);
  const step = (right - left) / Math.max(1, axes.length - 1);
  const most = Math.max(6, Math.floor(step / 8));
  const furniture = axes.flatMap((axis, i) => {
    const last = i === axes.length - 1;
    const anchor = i === 0 ? "end" : last ? "start" : "start";
    const shift = i === 0 ? -7 : 7;
    const head = i === 0 ? "start" : last ? "end" : "middle";
    const headX = i === 0 ? 4 : last ? wide - 2 : x(i);
    return [
      s("line", { class: "axis", x1: x(i), x2: x(i), y1: top, y2: bottom }),
      s("text", { class: "name", x: headX, y: 16, "text-anchor": head }, cutInside(axis.name, Math.max(12, most + 6))),
      ...spread(axis.ticks, bottom - top).map(({ at, words }) =>
        s("text", { class: "tick halo", x: x(i) + shift, y: y(at) + 4, "text-anchor": anchor }, cutInside(words, i === 0 ? 14 : last ? 10 : most)),
      ),
    ];
  });
  return { at: (axis, share) => [x(axis), y(share)], furniture };
}

/** Axes one below the other, from left to right, for a narrow page. */
function lyingPlaces(axes: readonly ParallelAxis[], wide: number): Places {
  const left = 22, right = wide - 26;
  const y = (axis: number) => 34 + axis * 74;
  const x = (share: number) => left + share * (right - left);
  const furniture = axes.flatMap((axis, i) => [
    s("line", { class: "axis", x1: left, x2: right, y1: y(i), y2: y(i) }),
    s("text", { class: "name halo", x: 2, y: y(i) - 14, "text-anchor": "start" }, cutInside(axis.name, 30)),
    ...spread(axis.ticks, right - left, 66).map(({ at, words }) =>
      s("text", { class: "tick halo", x: x(at), y: y(i) + 18, "text-anchor": at < 0.06 ? "start" : at > 0.94 ? "end" : "middle" }, cutInside(words, 9)),
    ),
  ]);
  return { at: (axis, share) => [x(share), y(axis)], furniture };
}

/** Leave out ticks that would cover one another. */
export function spread<T extends { at: number }>(ticks: readonly T[], pixels: number, least = 15): T[] {
  const kept: T[] = [];
  for (const tick of [...ticks].sort((a, b) => b.at - a.at)) {
    if (kept.every((other) => Math.abs(other.at - tick.at) * pixels >= least)) kept.push(tick);
  }
  return kept;
}

function path(axes: readonly ParallelAxis[], run: number, at: Places["at"]): string {
  return axes
    .map((axis, i) => {
      const [x, y] = at(i, axis.place[run]);
      return `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}
