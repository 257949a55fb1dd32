/** The learning rate's slider, logarithmic, with a mark at 2/λ and the side on which descent blows up. */

import { h, refill } from "../../dom";
import { setting } from "../../format";
import { say } from "./words";

export const LOWEST = -5, HIGHEST = 1; // powers of ten

export interface Rate {
  element: HTMLElement;
  /** Show a rate and the marks: 2/λ, and the limit of the rule's own where it has another. */
  show: (rate: Shown) => void;
}

export interface Shown {
  lr: number | null;
  /** Whether the rule takes a rate. */
  taken: boolean;
  chosen: boolean;
  limit: number;
  own: { rate: number; words: string } | null;
}

export function rate(onRate: (lr: number | null) => void): Rate {
  const slider = h("input", { type: "range", min: LOWEST, max: HIGHEST, step: 0.01, "aria-label": say("rate") });
  const words = h("output", { class: "n" });
  const reset = h("button", { type: "button", class: "save" }, say("automatic"));
  const marks = h("div", { class: "marks", "aria-hidden": "true" });
  slider.addEventListener("input", () => {
    const lr = Number((10 ** Number(slider.value)).toPrecision(3));
    words.textContent = setting(lr);
    onRate(lr);
  });
  reset.addEventListener("click", () => onRate(null));

  const share = (value: number) => Math.min(1, Math.max(0, (Math.log10(value) - LOWEST) / (HIGHEST - LOWEST)));
  const mark = (kind: string, value: number, text: string) => {
    const made = h("span", { class: `mark ${kind}` }, h("span", {}, text));
    // The thumb's middle goes from half its width to half its width before the end.
    made.style.left = `calc(9px + (100% - 18px) * ${share(value).toFixed(4)})`;
    if (share(value) > 0.75) made.classList.add("before");
    return made;
  };
  const danger = (from: number) => {
    const made = h("span", { class: "danger" });
    made.style.left = `calc(9px + (100% - 18px) * ${share(from).toFixed(4)})`;
    return made;
  };
  return {
    element: h("div", { class: "rate" }, h("div", { class: "rate-words" }, h("span", {}, `${say("rate")} η`), words, reset), h("div", { class: "track" }, marks, slider)),
    show: ({ lr, taken, chosen, limit, own }) => {
      slider.disabled = !taken;
      // While it is moved it is ahead of the answers, and so is the number beside it.
      const ahead = lr !== null && chosen && document.activeElement === slider;
      if (lr !== null && !ahead) slider.value = String(Math.log10(lr));
      if (!ahead) words.textContent = lr === null ? `– ${say("ownRate")}` : setting(lr);
      reset.disabled = !chosen;
      const bound = own?.rate ?? null;
      refill(
        marks,
        bound === null ? null : danger(bound),
        mark("two", limit, `2/λ = ${setting(Number(limit.toPrecision(3)))}`),
        own && Math.abs(own.rate / limit - 1) > 1e-6 ? mark("of-rule", own.rate, setting(Number(own.rate.toPrecision(3)))) : null,
      );
    },
  };
}
