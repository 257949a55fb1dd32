/** How many tries would have sufficed: the expected best of k random settings of each optimizer. */

import { h } from "../dom";
import type { RaceDocument, Tries } from "../document";
import { figure } from "../format";
import type { Group } from "../groups";
import { named, t, told } from "../language";
import { framed } from "../png";
import type { Selection } from "../selection";
import { groupColour } from "../theme";
import { betterHalf, rangeOver, wantsLog } from "../ticks";
import { card } from "./card";
import { legend, legendEntries } from "./legend";
import { drawLine, drawMark } from "./marks";
import { plot, type Pen, type Spot } from "./plot";

/** Make the picture; null where no optimizer has two settings. */
export function triesCurve(race: RaceDocument, groups: readonly Group[], selection: Selection): HTMLElement | null {
  const found: { of: Tries; group: Group }[] = (race.tries ?? []).flatMap((of) => {
    const group = groups.find((each) => each.name === of.optimizer);
    return group && of.k.length > 1 ? [{ of, group }] : [];
  });
  if (!found.length) return null;
  const all = found.flatMap(({ of }) => of.loss).filter((v): v is number => v !== null);
  const log = wantsLog(all), shown = betterHalf(all, found.flatMap(({ of }) => of.loss.at(-1) ?? []));
  const most = Math.max(...found.map(({ of }) => of.k.at(-1)!));
  const draw = ({ context, x, y, ratio }: Pen) => {
    for (const { of, group } of found) {
      const faint = selection.active && group.runs.every((run) => selection.emphasis(run) === "faint");
      context.globalAlpha = faint ? 0.15 : 1;
      context.strokeStyle = context.fillStyle = groupColour(group.colour);
      context.lineWidth = 2 * ratio;
      context.setLineDash(group.dash.map((d) => d * ratio));
      const px = of.k.map(x), py = of.loss.map((v) => (v === null ? NaN : y(v)));
      drawLine(context, px, py);
      if (of.bound) {
        context.lineWidth = 1.2 * ratio;
        context.setLineDash([1.5 * ratio, 3 * ratio]);
        drawLine(context, px, of.bound.map((v) => (v === null ? NaN : y(v))));
      }
      context.setLineDash([]);
      context.lineWidth = 1.2 * ratio;
      context.globalAlpha *= 0.6;
      of.error.forEach((error, i) => {
        const loss = of.loss[i];
        if (error !== null && loss !== null) drawLine(context, [px[i], px[i]], [y(loss - error), y(loss + error)]);
      });
      context.globalAlpha = faint ? 0.15 : 1;
      px.forEach((at, i) => Number.isFinite(py[i]) && drawMark(context, group.mark, at, py[i], 3.4 * ratio));
    }
    context.globalAlpha = 1;
  };
  const title = t`How many tries would have sufficed`;
  const made = card(
    title,
    t`The lowest ${told(race.judged_by)} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,
    "tries",
    () => framed(drawn.canvas, title, legendEntries(found.map(({ group }) => group)), devicePixelRatio),
  );
  made.above.append(legend(found.map(({ group }) => group), selection));
  const enough = found.map(({ of }) => `${of.optimizer} ${of.sufficed === null ? t`none` : of.left ? t`at most ${of.sufficed}` : of.sufficed}`);
  const early = found.reduce((count, { of }) => count + (of.left ?? 0), 0);
  const bounds = early
    ? t` ${early} of these settings left the race early and count with their loss of then: the curves are upper bounds. Dotted below them: each as good as the best of the race.`
    : "";
  made.element.append(h("p", { class: "aside" }, t`Tries after which the expected best is within 1 % of the best of all: ${enough.join(", ")}.` + bounds));
  const drawn = plot({
    into: made.body,
    x: { label: t`settings tried, k`, log: false, range: { low: 0.6, high: most + 0.4 }, at: whole(most), text: String },
    y: { label: named(race.loss), log, range: rangeOver(all.filter((v) => v <= shown), log, 0.08), text: (v) => figure(v, 4) },
    height: 300,
    about: t`${title}: ${found.map(({ of }) => t`${of.optimizer} from ${figure(of.loss[0])} to ${figure(of.loss.at(-1))}`).join("; ")}.`,
    draw,
    spots: (): Spot[] =>
      found.flatMap(({ of, group }) =>
        of.k.flatMap((k, i) =>
          of.loss[i] === null ? [] : [{ x: k, y: of.loss[i], run: group.runs[0], words: [of.optimizer, t`best of ${k}: ${figure(of.loss[i])}`] }],
        ),
      ),
  });
  selection.onChange(drawn.redraw);
  return made.element;
}

function whole(most: number): number[] {
  const step = Math.ceil(most / 10);
  return Array.from({ length: most }, (_, i) => i + 1).filter((k) => k === 1 || k % step === 0);
}
