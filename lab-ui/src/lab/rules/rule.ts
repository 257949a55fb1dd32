/** What the server says of an optimizer. */

import type { Mathml } from "../mathml";

export interface Line {
  name: string;
  kind: string;
  markup: Mathml;
}

export interface Listed {
  name: string;
  title: string;
  family: string;
}

export interface Convention {
  convention: string;
  note: string;
  defaults: Record<string, number>;
  lacks: string[];
  weight_decay: string;
  lines: Line[];
  /** Of each line, whether the default form has no such line. */
  differs: boolean[];
  /** The weight of the worked example after each update, and where it is not the default form's. */
  path: number[];
  apart: boolean[];
}

export interface Rule extends Listed {
  about: string;
  facts: Record<string, string>;
  text: string;
  code: string;
  descends: boolean;
  over: string;
  lines: Line[];
  starts: Mathml[];
  hyperparameters: { name: string; symbol: Mathml | null; default: number | number[]; range: string; meaning: string }[];
  conventions: Convention[];
  example?: { start: number; gradients: number[]; rates: number[] };
}

export interface Picture {
  surface: string;
  title: string;
  about: string;
  equation: Mathml;
  x: [number, number];
  y: [number, number];
  start: [number, number];
  minima: [number, number][];
  low: number;
  high: number;
  steps: number;
  runs: { name: string; lr: number | null; height: number; status: string }[];
}
