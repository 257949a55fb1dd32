/** ROC and precision-recall: what each threshold gains beside what it costs. */

import type { TradeOffCurve } from "../document";
import { figure, percent } from "../format";
import { t } from "../language";
import { framed } from "../png";
import { colour } from "../theme";
import { card } from "./card";
import { drawLine, drawMark } from "./marks";
import { plot, type Pen, type Spot } from "./plot";

export type TradeOff = TradeOffCurve;

const FIFTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];

export interface TradeOffPicture {
  element: HTMLElement;
  /** Draw another curve, with the place of one threshold on it. */
  show: (of: TradeOff, here: readonly [number, number] | null, chance: (x: number) => number) => void;
}

export interface TradeOffWords {
  title: string;
  note: string;
  /** Of the file that is saved. */
  name: string;
  x: string;
  y: string;
  threshold?: string;
  save?: string;
}

/** Make the picture; `guessing` is drawn dashed: what that would give. Further curves are thin, `behind` it. */
export function tradeOff(first: TradeOff, words: TradeOffWords, guessing: (x: number) => number, behind: readonly TradeOff[] = []): TradeOffPicture {
  let of = first, chance = guessing;
  let here: readonly [number, number] | null = null;
  const draw = ({ context, x, y, ratio }: Pen) => {
    context.strokeStyle = colour("soft");
    context.lineWidth = ratio;
    context.setLineDash([3 * ratio, 4 * ratio]);
    drawLine(context, [x(0), x(1)], [y(chance(0)), y(chance(1))]);
    context.setLineDash([]);
    for (const other of behind) drawLine(context, other.x.map(x), other.y.map(y));
    context.strokeStyle = colour("c0");
    context.lineWidth = 2.4 * ratio;
    drawLine(context, of.x.map(x), of.y.map(y));
    if (!here) return;
    context.fillStyle = colour("ink");
    drawMark(context, "circle", x(here[0]), y(here[1]), 6 * ratio);
  };
  const made = card(words.title, words.note, words.name, () => framed(drawn.canvas, words.title, [], devicePixelRatio), words.save);
  const share = (label: string) => ({ label, log: false, range: { low: -0.02, high: 1.03 }, at: FIFTHS, text: (v: number) => percent(v) });
  const drawn = plot({
    into: made.body,
    x: share(words.x),
    y: share(words.y),
    height: 300,
    about: `${words.title}: ${words.x}, ${words.y}.`,
    draw,
    spots: (): Spot[] =>
      of.x.map((x, i) => ({
        x,
        y: of.y[i],
        run: -1,
        words: [`${words.x} ${percent(x, 1)}`, `${words.y} ${percent(of.y[i], 1)}`, `${words.threshold ?? t`threshold`} ${figure(of.threshold[i], 4)}`],
      })),
  });
  return {
    element: made.element,
    show: (next, at, nextChance) => {
      of = next;
      here = at;
      chance = nextChance;
      drawn.redraw();
    },
  };
}
