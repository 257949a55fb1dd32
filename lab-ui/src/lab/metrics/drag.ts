/** A value is chosen by dragging along a picture's x axis. */

import type { Plot } from "../../pictures/plot";

/** Let a picture be dragged on, by mouse or touch; `take` is told of each value. */
export function dragged(body: HTMLElement, of: () => Plot, take: (value: number) => void): void {
  let down = false;
  const move = (event: PointerEvent) => take(of().xAt(event.clientX));
  body.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    down = true;
    body.setPointerCapture(event.pointerId);
    move(event);
  });
  body.addEventListener("pointermove", (event) => {
    if (down) move(event);
  });
  for (const end of ["pointerup", "pointercancel"] as const) body.addEventListener(end, () => (down = false));
}
