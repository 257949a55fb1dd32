/** Numbers as texts: the same digits as on the terminal (`thalweg/wording.py`). */

import { manyOf } from "./language";

/** Write a figure with five significant digits; a dash for one that does not exist. */
export function figure(value: number | null | undefined, digits = 5): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (size >= 1e5 && size < 1e12) return minus(grouped(value.toFixed(0)));
  if (value === 0) return "0";
  const power = Math.floor(Math.log10(size) + 1e-12);
  if (power < -4 || power >= 12) return minus(shortExponent(value.toExponential(digits - 1)));
  const text = value.toFixed(Math.max(0, digits - 1 - power));
  return minus(grouped(text.includes(".") ? text.replace(/\.?0+$/, "") : text));
}

/** Write a figure with its standard error, of two significant digits in the notation of the figure: 1,204.5 ± 470. */
export function withError(value: number | null | undefined, error: number | null | undefined, digits = 5): string {
  const written = figure(value, digits);
  if (typeof value !== "number" || typeof error !== "number" || !Number.isFinite(value + error)) return written;
  return error > 1e-12 * Math.abs(value) ? `${written} ± ${errorBeside(written, error)}` : written;
}

function errorBeside(written: string, error: number): string {
  const short = error.toExponential(1);
  if (written.includes("e") || error < 1e-6) return minus(shortExponent(short));
  const text = Number(short).toFixed(Math.max(0, 1 - Number(short.split("e")[1])));
  return grouped(text.includes(".") ? text.replace(/\.?0+$/, "") : text);
}

function shortExponent(text: string): string {
  return text.replace(/\.?0*e/, "e").replace("e+", "e");
}

function minus(text: string): string {
  return text.replace(/^-/, "−");
}

function grouped(text: string): string {
  const [whole, fraction] = text.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

/** Write a learning rate or strength as people type it: 0.001, 1e-05. */
export function setting(value: number | string | null | undefined): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) return minus(shortExponent(value.toExponential(3)));
  return minus(String(Number(value.toPrecision(4))));
}

/** Write a tick: short, with k, M and G for thousands. */
export function compact(value: number): string {
  const size = Math.abs(value);
  for (const [unit, sign] of [[1e9, "G"], [1e6, "M"], [1e3, "k"]] as const) {
    if (size >= unit) return `${minus(String(Number((value / unit).toPrecision(3))))} ${sign}`;
  }
  return setting(value);
}

/** Write a share as a percentage. */
export function percent(share: number | null | undefined, digits = 0): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return "–";
  return `${(100 * share).toFixed(digits)} %`;
}

/** Write a number of things: 1 row, 2,000 rows. */
export function counted(count: number, noun: string): string {
  return manyOf(grouped(String(count)), noun, count === 1);
}

/** Signs twice as wide as Latin letters: East Asian ones and full-width forms. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const widthOf = (sign: string) => (WIDE.test(sign) ? 2 : 1);

/** Cut a text in its middle to the width of so many letters, so that names which begin or end alike stay apart. */
export function cutInside(text: string, most: number): string {
  const signs = [...text];
  if (signs.reduce((sum, sign) => sum + widthOf(sign), 0) <= most) return text;
  const end = Math.floor((most - 1) / 2);
  const first = fitting(signs, most - 1 - end), last = fitting([...signs].reverse(), end);
  return `${first.join("")}…${last.reverse().join("")}`;
}

/** The first signs of a text that are as wide as so many letters at most. */
function fitting(signs: readonly string[], most: number): string[] {
  let wide = 0;
  const beyond = signs.findIndex((sign) => (wide += widthOf(sign)) > most);
  return signs.slice(0, beyond < 0 ? signs.length : beyond);
}

/** Write seconds: 0.31 s, 12.4 s, 3 min 20 s. */
export function seconds(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "–";
  if (value < 120) return `${figure(value, 3)} s`;
  return `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
}
