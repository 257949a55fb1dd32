/** How to get the same result again: one command, and the versions it was made with. */

import { h } from "../dom";
import type { RaceDocument } from "../document";
import { t } from "../language";

/** Make the block. */
export function repeatBlock(race: RaceDocument): HTMLElement {
  const { command, python, install, versions } = race.repeat;
  return h(
    "div",
    { class: "repeat" },
    command ? [h("p", {}, t`The same again, on the command line:`), code(command)] : null,
    python ? [h("p", {}, command ? t`or in Python:` : t`The same again, in Python, with the same data:`), code(python)] : null,
    [h("p", {}, t`with the versions that made it:`), code(install)],
    h("dl", { class: "versions" }, ...Object.entries(versions).flatMap(([name, version]) => [h("dt", {}, name), h("dd", {}, version)])),
  );
}

function code(words: string): HTMLElement {
  const copy = h("button", { type: "button", class: "copy" }, t`Copy`);
  copy.addEventListener("click", () => {
    void navigator.clipboard?.writeText(words).then(
      () => (copy.textContent = t`Copied`),
      () => (copy.textContent = t`Select it and copy`),
    );
  });
  return h("div", { class: "code" }, h("pre", { tabindex: 0, "aria-label": t`Command` }, h("code", {}, words)), copy);
}
