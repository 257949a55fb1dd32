/** A surface with paths on it, in 3D or from above; without WebGL from above alone. */

import { h } from "../dom";
import { choice } from "../pictures/choice";
import { onRedraw } from "../theme";
import { flat, type Marks } from "./flat";
import type { Drawn } from "./paths";
import { space, type Space } from "./space";
import { uneven, type Terrain } from "./terrain";
import { say } from "./words";

export type View = "3d" | "contour";

export interface Stage {
  /** The picture, and what is said where there is no WebGL. */
  element: HTMLElement;
  /** The choice of a view, and whether heights are logarithms. */
  controls: HTMLElement;
  /** Show a surface; whether its heights are logarithms is the stage's to say. */
  show: (terrain: Omit<Terrain, "log">, marks: Marks) => void;
  draw: (drawn: Drawn) => void;
  view: () => View;
  log: () => boolean;
  setView: (view: View) => void;
  /** Choose whether heights are logarithms; null: as the surface's heights suggest. */
  setLog: (log: boolean | null) => void;
  /** Say that something is being computed. */
  setWaiting: (on: boolean) => void;
  /** What is on the canvas that is shown. */
  canvas: () => HTMLCanvasElement;
  close: () => void;
}

/** Make the stage.
 *
 * @param about what the picture shows, for those who cannot see it.
 * @param onStart told where it was clicked; null: a click does nothing.
 * @param onChange called after the view or the heights were changed by hand.
 */
export function stage(about: string, onStart: ((point: [number, number]) => void) | null, onChange: () => void): Stage {
  const above = flat(about, onStart);
  const solid: Space | null = space(about, onStart);
  let view: View = solid ? "3d" : "contour";
  let chosen: boolean | null = null;
  let shown: { terrain: Terrain; marks: Marks } | null = null;
  let drawn: Drawn | null = null;

  const waiting = h("p", { class: "waiting", hidden: true }, say("waiting"));
  const picture = h("div", { class: "stage" });
  const log = h("input", { type: "checkbox" });
  const views = h("span", {});
  const now = () => (view === "3d" && solid ? solid : above);

  const redraw = () => {
    if (picture.firstChild !== now().element) picture.replaceChildren(now().element, waiting);
    if (shown && drawn) now().draw(drawn);
  };
  const fillViews = () => {
    const options = [{ value: "3d" as View, words: "3D" }, { value: "contour" as View, words: say("contour") }];
    views.replaceChildren(
      choice<View>(say("view"), options, view, (value) => {
        view = value;
        redraw();
        onChange();
      }),
    );
  };
  const showTerrain = () => {
    if (!shown) return;
    const { terrain, marks } = shown;
    terrain.log = chosen ?? uneven(terrain.heights, terrain.low, terrain.high);
    log.checked = terrain.log;
    above.show(terrain, marks);
    solid?.show(terrain, marks);
    redraw();
  };
  log.addEventListener("change", () => {
    chosen = log.checked;
    showTerrain();
    onChange();
  });
  onRedraw(redraw);
  if (solid) fillViews();
  redraw();
  return {
    element: h("div", {}, picture, solid ? null : h("p", { class: "aside" }, say("noWebgl"))),
    controls: h("span", { class: "above" }, views, h("label", { class: "check" }, log, say("log"))),
    show: (terrain, marks) => {
      shown = { terrain: { ...terrain, log: false }, marks };
      showTerrain();
    },
    draw: (given) => {
      drawn = given;
      redraw();
    },
    view: () => view,
    log: () => log.checked,
    setView: (to) => {
      view = solid ? to : "contour";
      if (solid) fillViews();
      redraw();
    },
    setLog: (to) => {
      chosen = to;
      showTerrain();
    },
    setWaiting: (on) => {
      waiting.hidden = !on;
    },
    canvas: () => now().element,
    close: () => {
      above.close();
      solid?.close();
    },
  };
}
