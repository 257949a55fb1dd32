/** The calibration curve: predicted probability against the share that came true. */

import type { Bins } from "../document";
import { counted, figure, percent } from "../format";
import { t } from "../language";
import { framed } from "../png";
import { calibrationPoints } from "../probability";
import { colour } from "../theme";
import { card } from "./card";
import { drawLine, drawMark } from "./marks";
import { plot, type Pen, type Spot } from "./plot";

const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Make the picture, on the test rows, of the probability of a class: `what` it is in words. */
export function calibration(bins: Bins, what: string, name = "calibration"): HTMLElement {
  const points = calibrationPoints(bins);
  const most = Math.max(...points.map((p) => p.weight));
  const draw = ({ context, x, y, ratio, box }: Pen) => {
    context.fillStyle = colour("band");
    points.forEach((p) => {
      const left = Math.floor(Math.min(p.predicted, 0.9999) * 10) / 10;
      const high = (p.weight / most) * box.height * 0.22;
      context.fillRect(x(left) + ratio, box.top + box.height - high, x(left + 0.1) - x(left) - 2 * ratio, high);
    });
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    context.setLineDash([3 * ratio, 4 * ratio]);
    drawLine(context, [x(0), x(1)], [y(0), y(1)]);
    context.setLineDash([]);
    context.strokeStyle = context.fillStyle = colour("c0");
    context.lineWidth = 2.2 * ratio;
    drawLine(context, points.map((p) => x(p.predicted)), points.map((p) => y(p.observed)));
    context.lineWidth = 1.4 * ratio;
    for (const p of points) {
      const px = x(p.predicted);
      drawLine(context, [px, px], [y(p.observed - p.error), y(p.observed + p.error)]);
      drawMark(context, "circle", px, y(p.observed), 4 * ratio);
    }
  };
  const title = t`Calibration`;
  const made = card(
    title,
    t`Of the test rows to which the model gives ${what} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,
    name,
    () => framed(drawn.canvas, title, [], devicePixelRatio),
  );
  const drawn = plot({
    into: made.body,
    x: { label: t`predicted probability`, log: false, range: { low: -0.02, high: 1.03 }, at: TENTHS, text: (v) => percent(v) },
    y: { label: t`share that came true`, log: false, range: { low: -0.03, high: 1.04 }, at: TENTHS, text: (v) => percent(v) },
    height: 300,
    about: t`Calibration: ${points.map((p) => t`predicted ${percent(p.predicted, 1)}, true ${percent(p.observed, 1)}`).join("; ")}.`,
    draw,
    spots: (): Spot[] =>
      points.map((p) => ({
        x: p.predicted,
        y: p.observed,
        run: -1,
        words: [t`predicted ${percent(p.predicted, 1)}`, t`true ${percent(p.observed, 1)} ± ${percent(p.error, 1)}`, t`${counted(Math.round(p.weight), "row")} (weight ${figure(p.weight)})`],
      })),
  });
  return made.element;
}
