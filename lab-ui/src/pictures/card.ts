/** A picture with its title, a sentence on how to read it, and a button that saves it as PNG. */

import { h, type Child } from "../dom";
import { t } from "../language";
import { download } from "../png";

export interface Card {
  element: HTMLElement;
  /** Where the picture goes. */
  body: HTMLElement;
  /** Where switches and legends go, above the picture. */
  above: HTMLElement;
}

let made = 0;

/**
 * Make a card.
 *
 * @param title of the picture
 * @param note how to read it
 * @param name of the file that is saved
 * @param draw returns the picture as a canvas, for the file
 * @param save what the button does
 */
export function card(
  title: string,
  note: Child | Child[],
  name: string,
  draw: () => Promise<HTMLCanvasElement> | HTMLCanvasElement,
  save = t`Save “${title}” as PNG`,
): Card {
  const id = `card-${++made}`;
  const body = h("div", { class: "picture" });
  const above = h("div", { class: "above" });
  const button = h("button", { type: "button", class: "save", "aria-label": save }, "PNG");
  button.addEventListener("click", () => {
    void Promise.resolve(draw()).then((canvas) => download(canvas, `${name}.png`));
  });
  const element = h(
    "figure",
    { class: "card", "aria-labelledby": id, "data-picture": name },
    h("figcaption", {}, h("h3", { id }, title), button),
    h("p", { class: "note" }, ...(Array.isArray(note) ? note : [note])),
    above,
    body,
  );
  return { element, body, above };
}
