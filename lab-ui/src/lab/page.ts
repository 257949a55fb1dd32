/** A page of the lab, and what the shell around it offers. */

import type { Both } from "../language";
import type { LegendEntry } from "../png";
import type { Column } from "./export/csv";
import type { Player } from "./player";

export type { Both } from "../language";

export interface Page {
  /** Its name in the address: #p=NAME. */
  name: string;
  title: Both;
  /** What is seen on it, in a sentence or two. */
  lead: Both;
  /** Build the page into an element. */
  open(into: HTMLElement, desk: Desk): Promise<Opened>;
}

/** A page that is shown. */
export interface Opened {
  /** Take a state that the user gave by the address. */
  read(parts: URLSearchParams): void;
  /** Stop what runs and free what it holds; its elements are removed by the shell. */
  close(): void;
  /** What the export menu can save; without it the first picture. */
  exports?(): Exportable;
}

/** What can be saved of a page as it is shown. */
export interface Exportable {
  /** The picture; otherwise the first on the page. */
  picture?: () => HTMLCanvasElement;
  /** What stands below a saved picture. */
  legend?: LegendEntry[];
  /** The numbers behind curves and paths, as columns. */
  table?: () => Column[];
  /** What goes through the steps of an animation. */
  player?: Pick<Player, "step" | "last" | "show" | "pause">;
  /** Begin an animation that no player goes through. */
  animation?: () => Animation;
}

/** What an animation is made of: pictures of steps from 0 on. */
export interface Animation {
  last: number;
  /** Draw a step; return the picture once it is drawn. */
  draw: (step: number) => Promise<HTMLCanvasElement>;
  /** What stands beside the title at a step. */
  words: (step: number) => string;
  legend: LegendEntry[];
  /** Whether it still is what the page shows. */
  holds: () => boolean;
  /** Leave the page as it was. */
  close: () => void;
}

/** What the shell offers to a page. */
export interface Desk {
  /** What the address says to this page when it opens. */
  parts: URLSearchParams;
  /** Put the page's state into the address. */
  keep(parts: URLSearchParams): void;
  /** Show an object to tests and to those who look inside, as `thalweg`; the page is ready then. */
  expose(values: Record<string, unknown>): void;
  /** Say something in the status line; "" clears it. */
  tell(message: string): void;
}

/** A state may have as many characters in the address. */
export const MOST_CHARACTERS = 2000;
