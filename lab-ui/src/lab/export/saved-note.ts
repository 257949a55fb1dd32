/** What a page says that was saved as a file: when, what works in it, and what does not. */

import { h } from "../../dom";
import { whenMissing, type Saved } from "../record";
import { say } from "./words";

let acted = false;
let listening = false;
let message = h("p", {});

/** Make the note; `again` shows what was saved once more, after the user asked for something else. */
export function savedNote(saved: Saved, again: () => void): HTMLElement {
  const before = message.textContent;
  message = h("p", { class: "message", role: "status" }, before);
  whenMissing(() => {
    if (!acted) return; // nor is what it lacks from the beginning
    acted = false;
    message.textContent = say("needsLab");
    setTimeout(again);
  });
  if (!listening) listen();
  const left = saved.dropped.length ? h("p", {}, `${say("dropped")} ${saved.dropped.join(", ")}.`) : null;
  return h("section", { class: "saved-note", "aria-label": say("savedNote") }, h("p", {}, say("savedOn").replace("{date}", saved.on)), left, message);
}

function listen(): void {
  listening = true;
  for (const name of ["pointerdown", "keydown", "input", "change"]) {
    addEventListener(name, () => {
      acted = true;
      message.textContent = "";
    }, { capture: true });
  }
}
