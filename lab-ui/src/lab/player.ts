/** Play, one step, from the start, and a slider over the steps of a descent. */

import { h } from "../dom";
import { say } from "./words";

const FRAMES = 300; // a descent is played in about so many

export interface Player {
  element: HTMLElement;
  /** The step that is shown. */
  step: () => number;
  /** How many steps there are. */
  last: () => number;
  /** Say how many steps there are, and which one to show. */
  show: (last: number, step: number) => void;
  pause: () => void;
  /** Show a step, and stop playing. */
  go: (step: number) => void;
}

const made = new WeakMap<Element, Player>();

/** Return the player whose controls are within an element. */
export function playerIn(element: Element): Player | undefined {
  const controls = element.querySelector(".player");
  return controls ? made.get(controls) : undefined;
}

/** How slowly steps are played. */
export interface Pace {
  /** The frames that each step takes. */
  frames: () => number;
  /** Called in the frames before a step, with the share of them that is over. */
  between: (share: number) => void;
}

/**
 * Make the controls.
 *
 * @param onStep called with each step to show.
 * @param numberOf the number that a step is shown by.
 * @param pace without it all steps take some five seconds.
 */
export function player(onStep: (step: number) => void, numberOf = (step: number) => step, pace?: Pace): Player {
  const play = h("button", { type: "button", class: "play" }, say("play"));
  const one = h("button", { type: "button", class: "save" }, say("step"));
  const again = h("button", { type: "button", class: "save" }, say("again"));
  const slider = h("input", { type: "range", min: 0, max: 0, value: 0, step: 1, "aria-label": say("stepOf") });
  const count = h("output", { class: "n" }, "0");
  let step = 0, last = 0, playing = false, waited = 0;

  const set = (to: number) => {
    step = Math.min(last, Math.max(0, to));
    slider.value = String(step);
    count.textContent = numberOf(step).toLocaleString("en");
    onStep(step);
  };
  const setPlaying = (on: boolean) => {
    if (playing === on) return;
    playing = on;
    play.textContent = say(on ? "pause" : "play");
    if (on) requestAnimationFrame(frame);
  };
  const frame = () => {
    if (!playing) return;
    if (pace && ++waited < pace.frames()) {
      pace.between(waited / pace.frames());
      requestAnimationFrame(frame);
      return;
    }
    waited = 0;
    set(step + (pace ? 1 : Math.max(1, Math.round(last / FRAMES))));
    if (step >= last) setPlaying(false);
    else requestAnimationFrame(frame);
  };
  play.addEventListener("click", () => {
    if (!playing && step >= last) set(0);
    setPlaying(!playing);
  });
  one.addEventListener("click", () => {
    setPlaying(false);
    set(step + 1);
  });
  again.addEventListener("click", () => {
    setPlaying(false);
    set(0);
  });
  slider.addEventListener("input", () => {
    setPlaying(false);
    set(Number(slider.value));
  });
  const own: Player = {
    element: h("div", { class: "player" }, play, one, again, slider, count),
    step: () => step,
    last: () => last,
    show: (steps, at) => {
      last = steps;
      slider.max = String(steps);
      set(at);
    },
    pause: () => setPlaying(false),
    go: (to) => {
      setPlaying(false);
      set(to);
    },
  };
  made.set(own.element, own);
  return own;
}
