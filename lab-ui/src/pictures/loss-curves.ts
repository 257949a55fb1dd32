/** Loss of every run against rows seen or seconds: of a whole split, or the running batch loss. */

import { h, refill } from "../dom";
import { diverged, left, type RaceDocument, type RunRecord } from "../document";
import { figure, seconds } from "../format";
import type { Group } from "../groups";
import { named, t, told } from "../language";
import { framed } from "../png";
import type { Selection } from "../selection";
import { colour, groupColour } from "../theme";
import { betterHalf, rangeOver, wantsLog, type Range } from "../ticks";
import { card } from "./card";
import { choice, focuses, type Focus } from "./choice";
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
  // A run of one point, as of a solver that is at its optimum after an epoch, shows no descent: where
  // most runs are such, what is shown in detail is the descent of the others.
  const lines = curves.filter(({ y }) => y.length > 1), descents = focus === "best" && lines.length ? lines : curves;
  const ends = descents.flatMap(({ y }) => y.slice(-1)).filter((v) => Number.isFinite(v));
  const all = curves.flatMap(({ y }) => y).filter((v) => Number.isFinite(v));
  if (!all.length) return { low: log ? 0.1 : 0, high: 1 };
  const low = Math.min(...all), most = Math.max(...all);
  const sorted = [...ends].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? low;
  if (focus === "best") {
    const firsts = descents.map(({ y }) => y[0]).filter((v) => Number.isFinite(v));
    const least = firsts.length ? Math.min(...firsts) : low; // of the run that starts best, all is seen
    const high = Math.max(betterHalf(ends), Math.min(least, low + 12 * (middle - low)));
    return rangeOver([low, Math.min(most, high)], log, 0.06);
  }
  const spread = log ? middle * (middle / low) ** 2 : middle + 4 * (middle - low);
  const wanted = baseline !== null && baseline > low ? baseline * 1.08 : Math.max(spread, low * 1.01);
  return rangeOver([low, Math.min(most, wanted)], log, 0.06);
}

/** Return a line in pixels as far as a place on the horizontal axis; the piece that leads past it is cut there. */
export function upTo(xs: number[], ys: number[], until: number): { xs: number[]; ys: number[]; whole: boolean } {
  const next = xs.findIndex((x) => x > until);
  if (next < 0) return { xs, ys, whole: true };
  const before = next - 1, share = (until - xs[before]) / (xs[next] - xs[before]);
  const cut = next > 0 && until > xs[before] ? ([[until], [ys[before] + share * (ys[next] - ys[before])]] as const) : ([[], []] as const);
  return { xs: [...xs.slice(0, next), ...cut[0]], ys: [...ys.slice(0, next), ...cut[1]], whole: false };
}

/** Return the run that had the lowest loss by then; the winner, once all curves are over. */
export function leaderAt(race: RaceDocument, curves: readonly Points[], until: number): number {
  const over = curves.map(({ x }) => !x.length || x[x.length - 1] <= until);
  if (over.every(Boolean)) return race.winner;
  let best = race.winner, least = Infinity;
  curves.forEach(({ x, y }, run) => {
    if (over[run] && diverged(race.runs[run])) return;
    y.forEach((loss, i) => {
      if (x[i] <= until && loss < least) [best, least] = [run, loss];
    });
  });
  return best;
}

const titles = () => ({ split: t`Loss on the whole split`, batch: t`Running batch loss`, gap: t`Gap to the optimum` });
const notes = (folds: boolean) => ({
  split: folds ? t`Frozen weights after each epoch, on every row, each by the model that was trained without its fold. The thick line is the setting kept; its mark is the epoch whose weights it keeps. A bar ends one that left the race, a cross one that diverged.` : t`Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.`,
  batch: t`An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.`,
  gap: t`Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.`,
});

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

const FADED = 0.55, FADES_WITHIN = 0.1; // how much of a run that is out, and over which share of the axis

/** Make the picture of one kind of loss; `update` draws what the document has by then, as far as so many rows. */
export function lossPicture(
  race: RaceDocument,
  groups: readonly Group[],
  selection: Selection,
  what: What,
): { element: HTMLElement; update: (until?: number) => void } {
  let end = Infinity; // rows or seconds that are shown; runs that are out by then fade
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
      x: { label: against === "rows" ? t`training rows seen` : t`seconds since training began`, log: false, range: { low: 0, high: range.high } },
      y: { label: what === "gap" ? t`objective − optimum` : named(race.loss), log, range: what === "gap" ? rangeOver(ys, true, 0.05) : lossRange(points, baseline, log, focus), text: (v) => figure(v, 5) },
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
      context.fillText(t`the best constant`, box.left + box.width - 6 * ratio, y(baseline) - 5 * ratio);
    }
    const leads = leaderAt(race, points, end);
    const rank = (run: number) =>
      selection.emphasis(run) === "strong" ? 2 : selection.emphasis(run) === "faint" ? 0 : run === leads ? 1.5 : 1;
    const order = race.runs.map((_, i) => i).sort((a, b) => rank(a) - rank(b));
    for (const run of order) {
      const emphasis = selection.emphasis(run), group = groupOf[run], first = run === leads && emphasis !== "faint";
      const { xs: px, ys: py, whole } = upTo(points[run].x.map(x), points[run].y.map(y), x(end));
      const last = px.length - 1, cross = whole && diverged(race.runs[run]), bar = whole && left(race.runs[run]);
      context.globalAlpha = emphasis === "faint" ? 0.14 : emphasis === "strong" || first ? 1 : 0.62;
      if (end < Infinity && (cross || bar)) context.globalAlpha *= 1 - FADED * Math.min(1, (x(end) - px[last]) / (FADES_WITHIN * box.width));
      context.strokeStyle = context.fillStyle = groupColour(group.colour);
      context.lineWidth = (emphasis === "strong" ? 3 : first ? 2.6 : 1.3) * ratio;
      context.setLineDash(group.dash.map((d) => d * ratio));
      drawLine(context, px, py);
      context.setLineDash([]);
      const kept = whole ? points[run].epoch.indexOf(race.runs[run].kept_epoch) : -1;
      if (px.length === 1) drawMark(context, group.mark, px[0], py[0], 3 * ratio);
      if (last >= 0 && cross) drawCross(context, px[last], py[last], 3.4 * ratio);
      else if (last >= 0 && bar) drawLine(context, [px[last], px[last]], [py[last] - 5 * ratio, py[last] + 5 * ratio]);
      if ((emphasis === "strong" || first) && last > 0) {
        drawMark(context, group.mark, px[kept < 0 ? last : kept], py[kept < 0 ? last : kept], 4.5 * ratio);
      }
    }
    context.globalAlpha = 1;
  };

  const spots = (): Spot[] =>
    points.flatMap(({ x, y, epoch }, run) =>
      x.flatMap((value, i) =>
        Number.isFinite(value) && Number.isFinite(y[i])
          ? [{ x: value, y: y[i], run, words: [race.runs[run].setting, t`epoch ${epoch[i]}: ${figure(y[i])}`, ...(i === x.length - 1 && left(race.runs[run]) ? [told(race.runs[run].status)] : [])] }]
          : [],
      ),
    );

  const title = what === "split" && race.judged_by === "training loss" ? t`Loss on the training split` : titles()[what];
  const made = card(title, notes(Boolean(race.folds))[what], `${what}-loss`, () =>
    framed(drawn.canvas, against === "rows" ? t`${title} against rows seen` : t`${title} against seconds`, legendEntries(groups), devicePixelRatio),
  );
  if (timed) {
    made.above.append(
      choice(t`Horizontal axis`, [{ value: "rows", words: t`rows seen` }, { value: "seconds", words: t`seconds` }], against, (value) => {
        against = value;
        points = curves();
        const { x, y } = axes();
        drawn.replace(x, y);
        refill(aside, against === "seconds" ? shared : "");
      }),
    );
  }
  if (what !== "gap") made.above.append(
    choice(t`Vertical axis`, focuses(), focus, (value) => {
      focus = value;
      const { x, y } = axes();
      drawn.replace(x, y);
    }),
  );
  const shared = t`Runs train side by side and share these seconds; all of it took ${seconds(race.seconds)}.`;
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
    about: t`${title} of ${race.runs.length} runs by epoch; the run kept, ${best.setting}, ends at ${figure(points[race.winner].y.at(-1) ?? null)}.`,
    draw,
    spots,
    onHover: (run) => selection.hover(run),
    onClick: (run) => selection.toggle(run),
  });
  selection.onChange(drawn.redraw);
  const update = (until = Infinity) => {
    end = until;
    points = curves();
    log = isLog();
    const now = axes();
    drawn.replace(now.x, now.y);
  };
  return { element: made.element, update };
}
