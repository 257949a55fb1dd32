/** Final loss against learning rate for each optimizer: the U-shaped curves, and where runs diverged. */

import { h } from "../dom";
import { diverged, left, type RaceDocument } from "../document";
import { figure, setting } from "../format";
import type { Group } from "../groups";
import { named, t, told } from "../language";
import { framed } from "../png";
import type { Selection } from "../selection";
import { colour, groupColour } from "../theme";
import { betterHalf, rangeOver, wantsLog } from "../ticks";
import { card } from "./card";
import { choice, focuses, type Focus } from "./choice";
import { legend, legendEntries } from "./legend";
import { drawCross, drawLine, drawMark } from "./marks";
import { plot, type Axis, type Pen, type Spot } from "./plot";

export interface RatePoint {
  run: number;
  lr: number;
  /** null: the run diverged. */
  loss: number | null;
  /** Whether no other run of its group has a lower loss at this rate. */
  lowest: boolean;
}

/** Return each group's runs by learning rate; the lowest of each rate form its curve. */
export function ratePoints(race: RaceDocument, groups: readonly Group[]): { group: Group; points: RatePoint[] }[] {
  return groups.flatMap((group) => {
    const points: RatePoint[] = group.runs.flatMap((run) => {
      const { lr, loss } = race.runs[run];
      if (lr === null || !(lr > 0)) return [];
      return [{ run, lr, loss: diverged(race.runs[run]) ? null : loss, lowest: false }];
    });
    for (const rate of new Set(points.map((p) => p.lr))) {
      const known = points.filter((p) => p.lr === rate && p.loss !== null);
      const whole = known.filter((p) => !left(race.runs[p.run])); // what left a race early has not its final loss
      const there = whole.length ? whole : known;
      const least = there.reduce<RatePoint | null>((a, b) => (a === null || b.loss! < a.loss! ? b : a), null);
      if (least) least.lowest = true;
    }
    points.sort((a, b) => a.lr - b.lr);
    return points.length ? [{ group, points }] : [];
  });
}

/** Return the lowest learning rate at which every run of a group diverged, and at all higher ones too. */
export function divergedFrom(points: readonly RatePoint[]): number | null {
  let from: number | null = null;
  for (const rate of [...new Set(points.map((p) => p.lr))].sort((a, b) => b - a)) {
    if (points.some((p) => p.lr === rate && p.loss !== null)) break;
    from = rate;
  }
  return from;
}

/** Make the picture; null where fewer than two learning rates were tried. */
export function rateCurves(race: RaceDocument, groups: readonly Group[], selection: Selection): HTMLElement | null {
  const all = ratePoints(race, groups);
  const rates = new Set(all.flatMap(({ points }) => points.map((p) => p.lr)));
  if (rates.size < 2) return null;
  const losses = all.flatMap(({ points }) => points.flatMap((p) => (p.loss === null ? [] : [p.loss])));
  if (!losses.length) return null;
  const baseline = race.baseline_loss ?? null;
  const bests = all.map(({ points }) => Math.min(...points.flatMap((p) => (p.loss === null ? [] : [p.loss]))));
  let focus: Focus = "best";
  const shown = () => {
    const most = focus === "best" ? betterHalf(losses, bests) : (baseline ?? Infinity) * 1.1;
    return losses.map((v) => Math.min(v, most));
  };
  const log = wantsLog(shown());
  const anyDiverged = all.some(({ points }) => points.some((p) => p.loss === null));
  // the uppermost seventh is the region of runs that diverged
  const share = anyDiverged ? 6 / 7 : 1;
  let inner = rangeOver(shown(), log, 0.06), high = 0;
  const axisY = (): Axis => {
    inner = rangeOver(shown(), log, 0.06);
    high = log ? inner.low * (inner.high / inner.low) ** (1 / share) : inner.low + (inner.high - inner.low) / share;
    return { label: named(race.loss), log, range: { low: inner.low, high }, text: (v) => (v > inner.high ? "" : figure(v, 5)) };
  };
  const x = rangeOver(rates, true, 0.05), axisX: Axis = { label: t`learning rate`, log: true, range: x, text: setting };
  const boundaries = race.learning_rates;

  const draw = ({ context, x: px, y: py, ratio, box }: Pen) => {
    const top = py(inner.high);
    if (anyDiverged) {
      context.fillStyle = colour("band");
      context.fillRect(box.left, box.top, box.width, top - box.top);
      context.strokeStyle = colour("edge");
      context.lineWidth = ratio;
      drawLine(context, [box.left, box.left + box.width], [top, top]);
      context.fillStyle = colour("soft");
      context.font = `${11 * ratio}px system-ui, sans-serif`;
      context.textAlign = "left";
      context.fillText(t`diverged`, box.left + 6 * ratio, box.top + 14 * ratio);
    }
    const stable = boundaries?.stable;
    if (stable && stable > x.low && stable < x.high) {
      context.strokeStyle = colour("warn");
      context.setLineDash([4 * ratio, 3 * ratio]);
      drawLine(context, [px(stable), px(stable)], [box.top, box.top + box.height]);
      context.setLineDash([]);
      context.fillStyle = colour("warn");
      context.fillText("2/λ", px(stable) + 4 * ratio, box.top + box.height - 8 * ratio);
    }
    all.forEach(({ group, points }, at) => {
      const faint = selection.active && points.every((p) => selection.emphasis(p.run) === "faint");
      context.strokeStyle = context.fillStyle = groupColour(group.colour);
      context.globalAlpha = faint ? 0.15 : 0.9;
      context.lineWidth = 1.8 * ratio;
      context.setLineDash(group.dash.map((d) => d * ratio));
      const curve = points.filter((p) => p.lowest);
      // what lies above ends at the edge
      context.save();
      context.beginPath();
      context.rect(box.left, top, box.width, box.top + box.height - top);
      context.clip();
      drawLine(context, curve.map((p) => px(p.lr)), curve.map((p) => py(p.loss!)));
      context.restore();
      context.setLineDash([]);
      for (const point of points) {
        const emphasis = selection.emphasis(point.run);
        context.globalAlpha = emphasis === "faint" ? 0.15 : point.lowest || emphasis === "strong" ? 1 : 0.45;
        const r = (emphasis === "strong" ? 6 : point.lowest ? 4 : 3) * ratio;
        if (point.loss === null) {
          context.lineWidth = 1.8 * ratio;
          drawCross(context, px(point.lr), lane(at, box.top, top), r * 0.8);
        } else if (point.loss <= inner.high) {
          drawMark(context, group.mark, px(point.lr), py(point.loss), r);
        }
      }
    });
    context.globalAlpha = 1;
  };
  // each group that diverged has a height of its own there: crosses at one rate do not cover each other
  const lanes = all.flatMap(({ points }, at) => (points.some((p) => p.loss === null) ? [at] : []));
  const down = (at: number) => (lanes.indexOf(at) + 1) / (lanes.length + 1);
  const lane = (at: number, from: number, to: number) => from + down(at) * (to - from);

  const spots = (): Spot[] =>
    all.flatMap(({ points }, at) =>
      points.filter((p) => p.loss === null || p.loss <= inner.high).map((p) => ({
        x: p.lr,
        y: p.loss === null ? laneValue(at) : Math.min(p.loss, inner.high),
        run: p.run,
        words: [race.runs[p.run].setting, p.loss === null ? told(race.runs[p.run].status) : `${told(race.judged_by)} ${figure(p.loss)}`],
      })),
    );
  const laneValue = (at: number) => {
    const t = 1 - down(at);
    return log ? inner.high * (high / inner.high) ** t : inner.high + t * (high - inner.high);
  };

  const title = t`Final loss against learning rate`;
  const note = [
    t`Each curve joins an optimizer's lowest ${told(race.judged_by)} at every learning rate tried; other runs at that rate are fainter.`,
    anyDiverged ? t` Crosses in the shaded region diverged.` : "",
    race.runs.some(left) ? t` Of runs that left the race early it is the loss that they had reached.` : "",
    stableSaid(race),
  ].join("");
  const made = card(title, note, "learning-rates", () =>
    framed(drawn.canvas, title, legendEntries(groups), devicePixelRatio),
  );
  made.above.append(
    choice(t`Vertical axis`, focuses(), focus, (value) => {
      focus = value;
      drawn.replace(axisX, axisY());
    }),
    legend(groups, selection),
  );
  const said = all.flatMap(({ group, points }) => {
    const from = divergedFrom(points);
    return from === null ? [] : [t`${group.name} from ${setting(from)}`];
  });
  if (said.length) made.element.append(h("p", { class: "aside" }, t`Diverged at every rate tried: ${said.join(", ")} up.`));
  const drawn = plot({
    into: made.body,
    x: axisX,
    y: axisY(),
    height: 320,
    about: t`${title} of ${all.map(({ group }) => group.name).join(", ")}.`,
    draw,
    spots,
    onHover: (run) => selection.hover(run),
    onClick: (run) => selection.toggle(run),
  });
  selection.onChange(drawn.redraw);
  return made.element;
}

function stableSaid(race: RaceDocument): string {
  const stable = race.learning_rates?.stable;
  return stable ? t` 2/λ = ${setting(stable)} is the largest stable rate of plain descent in full batches.` : "";
}
