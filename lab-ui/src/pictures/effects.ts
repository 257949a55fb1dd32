/** What each column adds to the prediction: how much, and as a curve or by level. */

import { h, s } from "../dom";
import type { ColumnEffect, ColumnEffects, EffectOutput } from "../document";
import { counted, cutInside, figure, setting } from "../format";
import { t, told } from "../language";
import { framed, rasterized } from "../png";
import { linearTicks, rangeOver } from "../ticks";
import { card } from "./card";
import { groupColour } from "../theme";

const MOST_PICTURES = 12;

/** Make the section's cards: all columns by size, then the largest one by one. */
export function effectCards(of: ColumnEffects): HTMLElement[] {
  return [sizes(of), ...of.columns.filter((c) => c.kind !== "number").slice(0, MOST_PICTURES).map((c) => columnCard(c, of))];
}

function sizes(of: ColumnEffects): HTMLElement {
  const title = t`How much each column moves the prediction`;
  const row = 24, left = 168, wide = 640, right = 76, high = row * of.columns.length + 8;
  const most = Math.max(...of.columns.map((c) => c.size)) || 1;
  const length = (size: number) => ((wide - left - right) * size) / most;
  const svg = s(
    "svg",
    { class: "bars", viewBox: `0 0 ${wide} ${high}`, role: "img", "aria-label": `${title}: ${of.columns.map((c) => `${c.column} ${figure(c.size, 4)}`).join(", ")}` },
    ...of.columns.flatMap((c, i) => [
      s("text", { class: "name", x: left - 8, y: row * i + 19, "text-anchor": "end" }, cutInside(c.column, 24)),
      s("rect", { class: `bar-of ${c.kind}`, x: left, y: row * i + 7, height: row - 9, width: Math.max(1, length(c.size)).toFixed(1), rx: 2 }),
      s("text", { class: "value", x: left + length(c.size) + 7, y: row * i + 19 }, figure(c.size, 4)),
    ]),
  );
  const made = card(
    title,
    (of.rows
      ? t`Standard deviation of the curve below over ${counted(of.rows, "row")}, in the unit of ${told(of.unit)}.`
      : t`Added to ${told(of.unit)}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.`) + (of.left ? t` ${counted(of.left, "further column")} of less effect are left out.` : ""),
    of.rows ? "dependence" : "effects",
    async () => framed(await rasterized(svg, 2), title, [], 2),
  );
  made.element.classList.add("wide");
  made.body.append(svg);
  return made.element;
}

function levelsOf(column: ColumnEffect, count: number): string {
  if (column.levels_are === "cells") return counted(count, "cell");
  return column.levels_are === "n-grams" ? counted(count, "n-gram") : counted(count, "level");
}

/** Say what the effects of a column's levels are, and beside what. */
function whatLevelsAdd(column: ColumnEffect, unit: string): string {
  switch (column.levels_are) {
    case "cells": return t`What each cell of both columns, at the values named, adds to ${unit}, beside the columns' own effects.`;
    case "steps": return t`What each level adds to ${unit}, beside the level before it.`;
    case "n-grams": return t`What each n-gram adds to ${unit}, for a tf-idf of 1.`;
    default: return t`What each level adds to ${unit}, beside the mean of all levels.`;
  }
}

function columnCard(column: ColumnEffect, of: ColumnEffects): HTMLElement {
  const unit = of.unit, left = !column.more ? "" : of.rows ? t` ${counted(column.more, "level")} of fewer rows are left out.` : t` ${levelsOf(column, column.more)} nearer to 0 are left out.`;
  const title = cutInside(column.column, 44);
  const svg = column.kind === "curve" ? curve(column) : levels(column);
  const made = card(
    title,
    of.rows
      ? (column.kind === "curve"
        ? t`The mean of ${told(unit)} over ${counted(of.rows, "row")} if all of them had this value, the others as they are, less the mean of that (partial dependence).`
        : t`The mean of ${told(unit)} over ${counted(of.rows, "row")} if all of them had this level, the others as they are, less the mean of that (partial dependence).`) + left
      : column.kind === "curve"
      ? t`What it adds to ${told(unit)}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`
      : whatLevelsAdd(column, told(unit)) + left,
    `${of.rows ? "dependence" : "effect"}-${column.column.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 40)}`,
    async () => framed(await rasterized(svg, 2), title, legendOf(column), 2),
  );
  if (column.outputs.length > 1) {
    made.above.append(
      h(
        "p",
        { class: "outputs" },
        ...column.outputs.map((o, k) =>
          h("span", {}, s("svg", { class: `swatch g${k % 8}`, width: 12, height: 12, "aria-hidden": "true" }, s("rect", { width: 11, height: 11, rx: 2 })), o.output),
        ),
      ),
    );
  }
  made.body.append(svg);
  return made.element;
}

function legendOf(column: ColumnEffect) {
  return column.outputs.length < 2 ? [] : column.outputs.map((o, k) => ({ words: o.output, colour: groupColour(k % 8) }));
}

const WIDE = 380, HIGH = 220;

function curve(column: ColumnEffect): SVGSVGElement {
  const outputs = column.outputs.filter((o): o is EffectOutput & { x: number[]; y: number[] } => !!o.x && !!o.y);
  const left = 58, right = WIDE - 12, top = 10, bottom = HIGH - 30;
  const x = rangeOver(outputs.flatMap((o) => o.x), false, 0.02), y = rangeOver([0, ...outputs.flatMap((o) => o.y)], false, 0.06);
  const px = (v: number) => left + ((v - x.low) / (x.high - x.low)) * (right - left);
  const py = (v: number) => bottom - ((v - y.low) / (y.high - y.low)) * (bottom - top);
  const day = (v: number) => new Date(v * 86400000).toISOString().slice(0, 10);
  const xs = column.of_days ? [outputs[0].x[0], outputs[0].x.at(-1)!] : linearTicks(x.low, x.high, 5);
  return s(
    "svg",
    { viewBox: `0 0 ${WIDE} ${HIGH}`, class: "effect", role: "img", "aria-label": t`${column.column}: adds ${figure(Math.min(...outputs[0].y), 4)} to ${figure(Math.max(...outputs[0].y), 4)}` },
    ...linearTicks(y.low, y.high, 5).flatMap((v) => [
      s("line", { class: "grid", x1: left, x2: right, y1: py(v), y2: py(v) }),
      s("text", { class: "tick", x: left - 6, y: py(v) + 4, "text-anchor": "end" }, figure(v, 4)),
    ]),
    ...xs.map((v, i) =>
      s("text", { class: "tick", x: px(v), y: bottom + 18, "text-anchor": column.of_days ? (i ? "end" : "start") : "middle" }, column.of_days ? day(v) : setting(v)),
    ),
    s("line", { class: "axis", x1: left, x2: right, y1: py(0), y2: py(0) }),
    ...outputs.map((o, k) => s("path", { class: `line g${k % 8}`, d: o.x.map((v, i) => `${i ? "L" : "M"}${px(v).toFixed(1)} ${py(o.y[i]).toFixed(1)}`).join("") })),
    ...outputs[0].x.map((v) => s("line", { class: "rug", x1: px(v), x2: px(v), y1: bottom, y2: bottom + 5 })),
  );
}

function levels(column: ColumnEffect): SVGSVGElement {
  const outputs = column.outputs.filter((o): o is EffectOutput & { levels: string[]; effects: number[] } => !!o.levels && !!o.effects);
  const names = outputs[0].levels;
  const row = 20, left = 128, right = WIDE - 14, high = names.length * row + 30;
  const value = (o: (typeof outputs)[number], name: string) => o.effects[o.levels.indexOf(name)];
  const x = rangeOver([0, ...outputs.flatMap((o) => o.effects)], false, 0.06);
  const px = (v: number) => left + ((v - x.low) / (x.high - x.low)) * (right - left);
  return s(
    "svg",
    { viewBox: `0 0 ${WIDE} ${high}`, class: "effect", role: "img", "aria-label": `${column.column}: ${names.map((n) => `${n} ${figure(value(outputs[0], n), 3)}`).join(", ")}` },
    ...linearTicks(x.low, x.high, 4).flatMap((v) => [
      s("line", { class: "grid", x1: px(v), x2: px(v), y1: 2, y2: high - 24 }),
      s("text", { class: "tick", x: px(v), y: high - 8, "text-anchor": "middle" }, figure(v, 3)),
    ]),
    s("line", { class: "axis", x1: px(0), x2: px(0), y1: 2, y2: high - 24 }),
    ...names.flatMap((name, i) => [
      s("text", { class: "name", x: left - 8, y: row * i + 16, "text-anchor": "end" }, cutInside(name, 16)),
      ...outputs.flatMap((o, k) => {
        const v = value(o, name);
        if (v === undefined) return [];
        return [
          ...(outputs.length === 1 ? [s("line", { class: "stem g0", x1: px(0), x2: px(v), y1: row * i + 12, y2: row * i + 12 })] : []),
          s("circle", { class: `dot g${k % 8}`, cx: px(v), cy: row * i + 12, r: 4.5 }),
        ];
      }),
    ]),
  );
}
