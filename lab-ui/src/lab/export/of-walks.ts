/** What is saved of descents over a surface: a row for each step of each walk, and a legend. */

import type { LegendEntry } from "../../png";
import { groupColour } from "../../theme";
import type { Exportable } from "../page";
import { colourOf, type Walk } from "../paths";
import { playerIn } from "../player";
import type { Column } from "./csv";

/** Return the points, heights and gradients of walks as columns. */
export function tableOfWalks(walks: readonly Walk[]): Column[] {
  const names: string[] = [], settings: string[] = [];
  const columns: Record<string, number[]> = { step: [], x: [], y: [], height: [], gradient_x: [], gradient_y: [] };
  for (const walk of walks) {
    for (let step = 0; 2 * step < walk.points.length; step++) {
      names.push(walk.name);
      settings.push(walk.words);
      columns.step.push(step);
      columns.x.push(walk.points[2 * step]);
      columns.y.push(walk.points[2 * step + 1]);
      columns.height.push(walk.heights[step]);
      if (walk.gradients) {
        columns.gradient_x.push(walk.gradients[2 * step]);
        columns.gradient_y.push(walk.gradients[2 * step + 1]);
      }
    }
  }
  return [
    { name: "run", values: names },
    { name: "setting", values: settings },
    ...Object.entries(columns).flatMap(([name, values]) => (values.length === names.length ? [{ name, values }] : [])),
  ];
}

/** Return which colour is which walk. */
export function legendOfWalks(walks: readonly Walk[]): LegendEntry[] {
  return walks.map((walk, k) => ({ words: walk.name, colour: groupColour(walk.colour ?? colourOf(k)) }));
}

/** Return what can be saved of any page: its player, its first picture, and the walks that it exposes. */
export function usualExports(body: Element, exposed: Record<string, unknown>): Exportable {
  const player = playerIn(body);
  const stage = [...body.querySelectorAll<HTMLCanvasElement>(".stage canvas")].find(({ clientWidth }) => clientWidth > 0);
  const walks = Array.isArray(exposed.walks) ? exposed.walks.filter(isWalk) : [];
  return {
    ...(player ? { player } : {}),
    ...(stage ? { picture: () => stage } : {}),
    ...(walks.length ? { legend: legendOfWalks(walks), table: () => tableOfWalks(walks) } : {}),
  };
}

function isWalk(of: unknown): of is Walk {
  const walk = of as Partial<Walk> | null;
  return walk?.points instanceof Float32Array && walk.heights instanceof Float32Array && typeof walk.name === "string";
}
