/** Runs as marks over two of their figures: training against validation loss, loss against metric. */

import type { RaceDocument } from "../document";
import { counted, figure } from "../format";
import type { Group } from "../groups";
import { t } from "../language";
import { framed } from "../png";
import type { Selection } from "../selection";
import { colour, groupColour } from "../theme";
import { betterHalf, rangeOver, wantsLog } from "../ticks";
import { card } from "./card";
import { legend, legendEntries } from "./legend";
import { drawLine, drawMark } from "./marks";
import { plot, type Pen, type Spot } from "./plot";

export interface ScatterOptions {
  title: string;
  note: string;
  name: string;
  x: { label: string; of: (run: number) => number | null };
  y: { label: string; of: (run: number) => number | null };
  /** Draw the line on which both are equal, and give both axes one range. */
  diagonal?: boolean;
}

/** Make the picture; null where fewer than two runs have both figures. */
export function scatter(
  race: RaceDocument,
  groups: readonly Group[],
  selection: Selection,
  options: ScatterOptions,
): HTMLElement | null {
  const all = race.runs.flatMap((_, run) => {
    const x = options.x.of(run), y = options.y.of(run);
    return x !== null && y !== null && Number.isFinite(x) && Number.isFinite(y) ? [{ run, x, y }] : [];
  });
  if (all.length < 2) return null;
  const points = nearby(all, race.winner);
  const logX = wantsLog(points.map((p) => p.x)), logY = options.diagonal ? logX : wantsLog(points.map((p) => p.y));
  const both = rangeOver(points.flatMap((p) => [p.x, p.y]), logX, 0.06);
  const rangeX = options.diagonal ? both : rangeOver(points.map((p) => p.x), logX, 0.06);
  const rangeY = options.diagonal ? both : rangeOver(points.map((p) => p.y), logY, 0.08);
  const groupOf = new Map(groups.flatMap((group) => group.runs.map((run) => [run, group] as const)));
  const draw = ({ context, x, y, ratio }: Pen) => {
    if (options.diagonal) {
      context.strokeStyle = colour("soft");
      context.lineWidth = ratio;
      context.setLineDash([3 * ratio, 4 * ratio]);
      drawLine(context, [x(both.low), x(both.high)], [y(both.low), y(both.high)]);
      context.setLineDash([]);
    }
    for (const { run, x: vx, y: vy } of points) {
      const emphasis = selection.emphasis(run), group = groupOf.get(run)!;
      context.globalAlpha = emphasis === "faint" ? 0.18 : 0.9;
      context.strokeStyle = context.fillStyle = groupColour(group.colour);
      context.lineWidth = 1.8 * ratio;
      drawMark(context, group.mark, x(vx), y(vy), (emphasis === "strong" ? 7 : 4.5) * ratio);
      if (run === race.winner) {
        context.globalAlpha = 1;
        context.strokeStyle = colour("ink");
        context.beginPath();
        context.arc(x(vx), y(vy), 9 * ratio, 0, 2 * Math.PI);
        context.stroke();
      }
    }
    context.globalAlpha = 1;
  };
  const left = all.length - points.length;
  const note = options.note + (!left ? "" : left === 1 ? t` 1 run of ${all.length} lies far off, and outside the picture.` : t` ${counted(left, "run")} of ${all.length} lie far off, and outside the picture.`);
  const made = card(options.title, note, options.name, () =>
    framed(drawn.canvas, options.title, legendEntries(groups), devicePixelRatio),
  );
  made.above.append(legend(groups, selection));
  const drawn = plot({
    into: made.body,
    x: { label: options.x.label, log: logX, range: rangeX, text: (v) => figure(v, 5) },
    y: { label: options.y.label, log: logY, range: rangeY, text: (v) => figure(v, 5) },
    height: 300,
    about: t`${options.title} of ${points.length} runs.`,
    draw,
    spots: (): Spot[] =>
      points.map((p) => ({
        ...p,
        words: [race.runs[p.run].setting, `${options.x.label} ${figure(p.x)}`, `${options.y.label} ${figure(p.y)}`],
      })),
    onHover: (run) => selection.hover(run),
    onClick: (run) => selection.toggle(run),
  });
  selection.onChange(drawn.redraw);
  return made.element;
}

/** Leave out runs far worse than the better half, which would press the others together; never the one kept. */
export function nearby<P extends { run: number; x: number }>(points: P[], kept: number): P[] {
  const most = betterHalf(points.map((p) => p.x));
  const near = points.filter((p) => p.x <= most || p.run === kept);
  return near.length >= 2 ? near : points;
}
