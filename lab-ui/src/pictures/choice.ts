/** A switch between a few views of one picture: radio buttons that look like one control. */

import { h } from "../dom";
import { t } from "../language";

export type Focus = "best" | "all";

/** What losses a picture shows. */
export const focuses = (): readonly { value: Focus; words: string }[] => [
  { value: "best", words: t`the better half` },
  { value: "all", words: t`all runs` },
];

let made = 0;

export function choice<T extends string>(
  about: string,
  options: readonly { value: T; words: string }[],
  chosen: T,
  onChange: (value: T) => void,
): HTMLElement {
  const name = `choice-${++made}`;
  return h(
    "fieldset",
    { class: "choice" },
    h("legend", { class: "unseen" }, about),
    ...options.map(({ value, words }) => {
      const input = h("input", { type: "radio", name, value, checked: value === chosen });
      input.addEventListener("change", () => onChange(value));
      return h("label", {}, input, h("span", {}, words));
    }),
  );
}
