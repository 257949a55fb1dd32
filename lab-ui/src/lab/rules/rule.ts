/** What the server says of an optimizer. */

import type { Both } from "../../language";
import type { Mathml } from "../mathml";

export interface Line {
  name: string;
  kind: string;
  markup: Mathml;
}

export interface Listed {
  name: string;
  title: Both;
  family: string;
}

export interface Convention {
  convention: string;
  note: Both;
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
  about: Both;
  facts: Record<string, Both>;
  text: string;
  code: string;
  descends: boolean;
  over: string;
  lines: Line[];
  starts: Mathml[];
  /** Of an optimizer over a matrix, the matrix's update. */
  matrix?: { lines: Line[]; starts: Mathml[] };
  /** Of a method that chooses its own steps, its key equations. */
  key?: Line[];
  /** Of what goes around an optimizer, the one that it is shown around. */
  beside?: string;
  hyperparameters: { name: string; symbol: Mathml | null; default: number | number[]; range: Both; meaning: Both }[];
  conventions: Convention[];
  example?: { start: number; gradients: number[]; rates: number[] };
}

export interface Picture {
  surface: string;
  title: Both;
  about: Both;
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
