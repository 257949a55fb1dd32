/** ROC and precision-recall: what each threshold gains beside what it costs. */

import { figure, percent } from "../format";
import { framed } from "../png";
import { colour } from "../theme";
import { card } from "./card";
import { drawLine } from "./marks";
import { plot, type Pen, type Spot } from "./plot";

export interface TradeOff {
  x: number[];
  y: number[];
  threshold: (number | null)[];
}

const FIFTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Make the picture; `chance` is drawn dashed: what guessing would give. */
export function tradeOff(
  of: TradeOff,
  words: { title: string; note: string; name: string; x: string; y: string },
  chance: (x: number) => number,
): HTMLElement {
  const draw = ({ context, x, y, ratio }: Pen) => {
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    context.setLineDash([3 * ratio, 4 * ratio]);
    drawLine(context, [x(0), x(1)], [y(chance(0)), y(chance(1))]);
    context.setLineDash([]);
    context.strokeStyle = colour("c0");
    context.lineWidth = 2.4 * ratio;
    drawLine(context, of.x.map(x), of.y.map(y));
  };
  const made = card(words.title, words.note, words.name, () => framed(drawn.canvas, words.title, [], devicePixelRatio));
  const share = (label: string) => ({ label, log: false, range: { low: -0.02, high: 1.03 }, at: FIFTHS, text: (v: number) => percent(v) });
  const drawn = plot({
    into: made.body,
    x: share(words.x),
    y: share(words.y),
    height: 300,
    about: `${words.title} on ${of.x.length} points.`,
    draw,
    spots: (): Spot[] =>
      of.x.map((x, i) => ({
        x,
        y: of.y[i],
        run: -1,
        words: [`${words.x} ${percent(x, 1)}`, `${words.y} ${percent(of.y[i], 1)}`, `threshold ${figure(of.threshold[i], 4)}`],
      })),
  });
  return made.element;
}
