/** Loss of every run against rows seen or seconds: of a whole split, or the running batch loss. */

import { h, refill } from "../dom";
import { diverged, left, type RaceDocument, type RunRecord } from "../document";
import { figure, seconds } from "../format";
import type { Group } from "../groups";
import { framed } from "../png";
import type { Selection } from "../selection";
import { colour, groupColour } from "../theme";
import { betterHalf, rangeOver, wantsLog, type Range } from "../ticks";
import { card } from "./card";
import { choice, FOCUSES, type Focus } from "./choice";
import { legend, legendEntries } from "./legend";
import { drawCross, drawLine, drawMark } from "./marks";
import { plot, type Axis, type Pen, type Spot } from "./plot";

export type What = "split" | "batch" | "gap";
export type Against = "rows" | "seconds";

export interface Points {
  x: number[];
  y: number[];
  epoch: number[];
}

/** Return the points of a run's curve: epochs are passes over the training rows. */
export function pointsOf(run: RunRecord, what: What, against: Against, rows: number): Points {
  const ys = (what === "gap" ? run.gaps : run.curve[what]) ?? [];
  const epochs = (what === "gap" ? undefined : run.curve.epoch) ?? ys.map((_, i) => i + 1);
  const times = run.curve.seconds ?? [];
  const x = epochs.slice(0, ys.length).map((epoch, i) => (against === "rows" ? epoch * rows : (times[i] ?? NaN)));
  return { x, y: ys.map((v) => v ?? NaN), epoch: epochs.slice(0, ys.length) };
}

/**
 * Return the range of losses that is shown.
 *
 * "best": the ends of the better half of the runs and as much above, for races are decided there;
 * "all": up to the loss of the best constant, or of all runs if that is less, since one run that
 * blows up would press all others into one line.
 */
export function lossRange(curves: readonly Points[], baseline: number | null, log: boolean, focus: Focus): Range {
  const ends = curves.flatMap(({ y }) => y.slice(-1)).filter((v) => Number.isFinite(v));
  const all = curves.flatMap(({ y }) => y).filter((v) => Number.isFinite(v));
  if (!all.length) return { low: log ? 0.1 : 0, high: 1 };
  const low = Math.min(...all), most = Math.max(...all);
  const sorted = [...ends].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? low;
  if (focus === "best") {
    const firsts = curves.map(({ y }) => y[0]).filter((v) => Number.isFinite(v));
    const least = firsts.length ? Math.min(...firsts) : low; // of the run that starts best, all is seen
    const high = Math.max(betterHalf(ends), Math.min(least, low + 12 * (middle - low)));
    return rangeOver([low, Math.min(most, high)], log, 0.06);
  }
  const spread = log ? middle * (middle / low) ** 2 : middle + 4 * (middle - low);
  const wanted = baseline !== null && baseline > low ? baseline * 1.08 : Math.max(spread, low * 1.01);
  return rangeOver([low, Math.min(most, wanted)], log, 0.06);
}

const TITLES = { split: "Loss on the whole split", batch: "Running batch loss", gap: "Gap to the optimum" };
const NOTES = {
  split: "Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",
  batch: "An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",
  gap: "Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.",
};

/** Make the picture of one kind of loss; null where no run has it. */
export function lossCurves(
  race: RaceDocument,
  groups: readonly Group[],
  selection: Selection,
  what: What,
): HTMLElement | null {
  if (!race.runs.some((run) => pointsOf(run, what, "rows", race.rows.train).y.length)) return null;
  return lossPicture(race, groups, selection, what).element;
}

/** Make the picture of one kind of loss; `update` draws what the document has by then. */
export function lossPicture(
  race: RaceDocument,
  groups: readonly Group[],
  selection: Selection,
  what: What,
): { element: HTMLElement; update: () => void } {
  const rows = race.rows.train;
  let against: Against = "rows", focus: Focus = what === "gap" ? "all" : "best";
  const timed = race.runs.some((run) => run.curve.seconds?.some((v) => v !== null));
  const curves = () => race.runs.map((run) => pointsOf(run, what, against, rows));
  let points = curves();
  const baseline = what === "split" ? (race.baseline_loss ?? null) : null;
  const isLog = () => what === "gap" || wantsLog(points.flatMap(({ y }) => y).filter((v) => Number.isFinite(v)));
  let log = isLog();
  const groupOf = race.runs.map((_, place) => groups.find((g) => g.runs.includes(place))!);

  const axes = (): { x: Axis; y: Axis } => {
    const xs = points.flatMap(({ x }) => x);
    const planned = against === "rows" ? (race.epochs_planned ?? 0) * rows : 0;
    const range = rangeOver([0, planned, ...xs], false, 0.02);
    const ys = points.flatMap(({ y }) => y);
    return {
      x: { label: against === "rows" ? "training rows seen" : "seconds since training began", log: false, range: { low: 0, high: range.high } },
      y: { label: what === "gap" ? "objective − optimum" : race.loss.replaceAll("_", " "), log, range: what === "gap" ? rangeOver(ys, true, 0.05) : lossRange(points, baseline, log, focus), text: (v) => figure(v, 5) },
    };
  };

  const draw = ({ context, x, y, ratio, box }: Pen) => {
    if (baseline !== null && Number.isFinite(y(baseline))) {
      context.strokeStyle = colour("soft");
      context.lineWidth = ratio;
      context.setLineDash([3 * ratio, 4 * ratio]);
      drawLine(context, [box.left, box.left + box.width], [y(baseline), y(baseline)]);
      context.setLineDash([]);
      context.fillStyle = colour("soft");
      context.font = `${11 * ratio}px system-ui, sans-serif`;
      context.textAlign = "right";
      context.fillText("the best constant", box.left + box.width - 6 * ratio, y(baseline) - 5 * ratio);
    }
    const order = race.runs.map((_, i) => i).sort((a, b) => rank(a) - rank(b));
    for (const run of order) {
      const emphasis = selection.emphasis(run), group = groupOf[run], first = run === race.winner && emphasis !== "faint";
      context.globalAlpha = emphasis === "faint" ? 0.14 : emphasis === "strong" || first ? 1 : 0.62;
      context.strokeStyle = context.fillStyle = groupColour(group.colour);
      context.lineWidth = (emphasis === "strong" ? 3 : first ? 2.6 : 1.3) * ratio;
      context.setLineDash(group.dash.map((d) => d * ratio));
      const px = points[run].x.map(x), py = points[run].y.map(y);
      drawLine(context, px, py);
      context.setLineDash([]);
      const last = px.length - 1;
      const kept = points[run].epoch.indexOf(race.runs[run].kept_epoch);
      if (px.length === 1) drawMark(context, group.mark, px[0], py[0], 3 * ratio);
      if (last >= 0 && diverged(race.runs[run])) drawCross(context, px[last], py[last], 3.4 * ratio);
      else if (last >= 0 && left(race.runs[run])) drawLine(context, [px[last], px[last]], [py[last] - 5 * ratio, py[last] + 5 * ratio]);
      if ((emphasis === "strong" || first) && last > 0) {
        drawMark(context, group.mark, px[kept < 0 ? last : kept], py[kept < 0 ? last : kept], 4.5 * ratio);
      }
    }
    context.globalAlpha = 1;
  };
  const rank = (run: number) =>
    selection.emphasis(run) === "strong" ? 2 : selection.emphasis(run) === "faint" ? 0 : run === race.winner ? 1.5 : 1;

  const spots = (): Spot[] =>
    points.flatMap(({ x, y, epoch }, run) =>
      x.flatMap((value, i) =>
        Number.isFinite(value) && Number.isFinite(y[i])
          ? [{ x: value, y: y[i], run, words: [race.runs[run].setting, `epoch ${epoch[i]}: ${figure(y[i])}`, ...(i === x.length - 1 && left(race.runs[run]) ? [race.runs[run].status] : [])] }]
          : [],
      ),
    );

  const title = what === "split" && race.judged_by === "training loss" ? "Loss on the training split" : TITLES[what];
  const made = card(title, NOTES[what], `${what}-loss`, () =>
    framed(drawn.canvas, `${title} against ${against === "rows" ? "rows seen" : "seconds"}`, legendEntries(groups), devicePixelRatio),
  );
  if (timed) {
    made.above.append(
      choice("Horizontal axis", [{ value: "rows", words: "rows seen" }, { value: "seconds", words: "seconds" }], against, (value) => {
        against = value;
        points = curves();
        const { x, y } = axes();
        drawn.replace(x, y);
        refill(aside, against === "seconds" ? shared : "");
      }),
    );
  }
  if (what !== "gap") made.above.append(
    choice("Vertical axis", FOCUSES, focus, (value) => {
      focus = value;
      const { x, y } = axes();
      drawn.replace(x, y);
    }),
  );
  const shared = `Runs train side by side and share these seconds; all of it took ${seconds(race.seconds)}.`;
  const aside = h("p", { class: "aside", "aria-live": "polite" });
  made.above.append(legend(groups, selection));
  made.element.append(aside);
  const best = race.runs[race.winner];
  const { x, y } = axes();
  const drawn = plot({
    into: made.body,
    x,
    y,
    height: 300,
    about: `${title} of ${race.runs.length} runs by epoch; the run kept, ${best.setting}, ends at ${figure(points[race.winner].y.at(-1) ?? null)}.`,
    draw,
    spots,
    onHover: (run) => selection.hover(run),
    onClick: (run) => selection.toggle(run),
  });
  selection.onChange(drawn.redraw);
  const update = () => {
    points = curves();
    log = isLog();
    const now = axes();
    drawn.replace(now.x, now.y);
  };
  return { element: made.element, update };
}
