/** The legend of groups: pointing at an entry picks out its runs in every picture. */

import { h, s } from "../dom";
import type { Group } from "../groups";
import { t } from "../language";
import type { LegendEntry } from "../png";
import type { Selection } from "../selection";
import { groupColour } from "../theme";

/** Make a legend of buttons. */
export function legend(groups: readonly Group[], selection: Selection): HTMLElement {
  const entries = groups.map((group) => {
    const button = h("button", { type: "button", class: "entry" }, swatch(group), group.name);
    const on = () => selection.hoverGroup(group.name);
    const off = () => selection.hoverGroup(null);
    button.addEventListener("pointerenter", on);
    button.addEventListener("pointerleave", off);
    button.addEventListener("focus", on);
    button.addEventListener("blur", off);
    return button;
  });
  return h("div", { class: "legend", role: "group", "aria-label": t`Optimizers` }, ...entries);
}

/** A group's line and mark, as pictures draw them. */
export function swatch(group: Group): SVGSVGElement {
  const mark = markPath(group.mark);
  return s(
    "svg",
    { class: `swatch g${group.colour}`, width: 26, height: 12, viewBox: "0 0 26 12", "aria-hidden": "true" },
    s("line", { x1: 0, y1: 6, x2: 26, y2: 6, "stroke-width": 2, "stroke-dasharray": group.dash.join(" ") || null }),
    s("path", { d: mark.path, class: mark.filled ? "filled" : "open" }),
  );
}

function markPath(mark: Group["mark"]): { path: string; filled: boolean } {
  switch (mark) {
    case "circle":
      return { path: "M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0", filled: true };
    case "ring":
      return { path: "M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0", filled: false };
    case "square":
      return { path: "M9.4 2.4h7.2v7.2h-7.2z", filled: true };
    case "triangle":
      return { path: "M13 1.4l4.2 7.8h-8.4z", filled: true };
    case "down":
      return { path: "M13 10.6l4.2-7.8h-8.4z", filled: true };
    case "diamond":
      return { path: "M13 1l4.4 5l-4.4 5l-4.4-5z", filled: true };
    case "left":
      return { path: "M8.6 6l7.8-4.4v8.8z", filled: true };
    case "plus":
      return { path: "M8.6 6h8.8M13 1.6v8.8", filled: false };
  }
}

/** The same entries for a saved picture. */
export function legendEntries(groups: readonly Group[]): LegendEntry[] {
  return groups.map((group) => ({ words: group.name, colour: groupColour(group.colour) }));
}
