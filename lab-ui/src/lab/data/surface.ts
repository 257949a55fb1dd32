/** Page 5: the true loss surface of a race's model, around its runs and with their real paths. */

import { h, refill } from "../../dom";
import { cutInside } from "../../format";
import { choice } from "../../pictures/choice";
import { askArrays } from "../api";
import { newest } from "../latest";
import type { Desk } from "../page";
import { words } from "../words";
import { surfaceView, type SurfaceSaid } from "./surface_view";

const say = words({
  title: ["The true loss surface", "真实损失曲面"],
  lead: [
    "Every height is the loss recomputed with those weights on training rows; the lines are the weights that these runs really had.",
    "每个高度都是用相应权重在训练数据上重新计算的损失；线条是这些运行真实经过的权重。",
  ],
  axes: ["Axes", "坐标轴"],
  principal: ["principal components", "主成分"],
  hessian: ["steepest (Hessian)", "最陡方向（Hessian）"],
  weights: ["two weights", "两个权重"],
  random: ["random", "随机方向"],
  around: ["Around the run", "以此运行为中心"],
  first: ["First weight", "第一个权重"],
  second: ["Second weight", "第二个权重"],
  another: ["Other random directions", "换一组随机方向"],
  finer: ["finer", "更精细"],
  paths: ["Paths shown", "显示的路径"],
  computing: ["Computing the true loss at every point…", "正在计算每一点的真实损失……"],
});

type Kind = SurfaceSaid["plane"];
const KINDS: readonly Kind[] = ["principal", "hessian", "weights", "random"];
const MOST_LISTED = 12, MOST_SHOWN = 8;

interface Said extends SurfaceSaid {
  run: number;
  shown: number[];
  runs: { place: number; name: string }[];
  /** Names of the weights that may be chosen, and the numbers of the two that are the axes. */
  names: string[];
  weights: [number, number];
}

interface State {
  plane: Kind | null;
  run: number | null;
  runs: number[] | null;
  /** Two weights, by their numbers among the names. */
  weights: [number, number] | null;
  seed: number;
  fine: boolean;
}

/** Read the state that an address has. Weights are numbers there: names come with the surface. */
function readState(parts: URLSearchParams): State {
  const whole = (text: string | null): number | null => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null);
  const list = (text: string | null): number[] | null => {
    if (text === null) return null;
    return text.split(".").map(whole).filter((each) => each !== null);
  };
  const plane = KINDS.find((kind) => kind === parts.get("s.axes")) ?? null, weights = list(parts.get("s.w"));
  return {
    plane, run: whole(parts.get("s.run")), runs: list(parts.get("s.runs")), seed: whole(parts.get("s.seed")) ?? 0,
    weights: plane === "weights" && weights?.length === 2 ? [weights[0], weights[1]] : null, fine: parts.get("s.fine") === "1",
  };
}

export interface SurfaceSection {
  element: HTMLElement;
  read: (parts: URLSearchParams) => void;
  close: () => void;
}

/** Make the section; its parts of the address begin with "s.". */
export function surface(desk: Desk, number: number): SurfaceSection {
  let state = readState(desk.parts), said: Said | null = null;
  const asking = newest();
  const view = surfaceView(() => {
    remember();
    expose();
  });
  const controls = h("div", { class: "above" }), runs = h("div", { class: "above" });
  const problem = h("p", { class: "message", role: "alert" });

  function remember(): void {
    const parts = new URLSearchParams();
    if (state.plane) parts.set("s.axes", state.plane);
    if (state.run !== null) parts.set("s.run", String(state.run));
    if (state.runs) parts.set("s.runs", state.runs.join("."));
    if (state.weights) parts.set("s.w", state.weights.join("."));
    if (state.seed) parts.set("s.seed", String(state.seed));
    if (state.fine) parts.set("s.fine", "1");
    if (view.picture.view() === "contour") parts.set("s.view", "contour");
    desk.keep(parts);
  }

  function expose(): void {
    desk.expose({ surface: { said, state, walks: view.walks(), terrain: view.terrain(), step: view.step(), view: view.picture.view() } });
  }

  async function ask(): Promise<void> {
    const signal = asking.next();
    view.picture.setWaiting(true);
    problem.textContent = "";
    const body = {
      race: number, size: state.fine ? 200 : 100, seed: state.seed,
      ...(state.plane ? { plane: state.plane } : {}), ...(state.run === null ? {} : { run: state.run }),
      ...(state.runs ? { runs: state.runs } : {}), ...(state.weights && state.plane === "weights" ? { weights: state.weights } : {}),
    };
    try {
      const found = await askArrays<Said>("data/surface", body, signal);
      said = found.said;
      const listed = said.runs.map(({ place }) => place);
      view.show(said, found.arrays, said.shown.map((place) => listed.indexOf(place)));
      fill();
      remember();
      expose();
    } catch (error) {
      if (signal.aborted) return;
      problem.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      if (asking.is(signal)) view.picture.setWaiting(false);
    }
  }

  const change = (by: Partial<State>) => {
    state = { ...state, ...by };
    void ask();
  };

  function fill(): void {
    if (!said) return;
    const of = said;
    const kinds = KINDS.filter((kind) => kind !== "principal" || of.runs.length > 0);
    const around = h("select", { "aria-label": say("around") }, ...of.runs.map(({ place, name }) => h("option", { value: place, selected: place === of.run }, cutInside(name, 60))));
    around.addEventListener("change", () => change({ run: Number(around.value), runs: null, weights: null }));
    const fine = h("input", { type: "checkbox", checked: state.fine });
    fine.addEventListener("change", () => change({ fine: fine.checked }));
    const another = h("button", { type: "button", class: "save" }, say("another"));
    another.addEventListener("click", () => change({ seed: state.seed + 1 }));
    const weight = (place: 0 | 1) => {
      const options = of.names.map((name, k) => h("option", { value: k, selected: k === of.weights[place], disabled: k === of.weights[1 - place] }, cutInside(name, 40)));
      const made = h("select", { "aria-label": say(place ? "second" : "first") }, ...options);
      made.addEventListener("change", () => {
        const both: [number, number] = [of.weights[0], of.weights[1]];
        both[place] = Number(made.value);
        change({ weights: both });
      });
      return made;
    };
    refill(
      controls,
      choice<Kind>(say("axes"), kinds.map((kind) => ({ value: kind, words: say(kind) })), of.plane, (plane) => change({ plane })),
      of.plane === "weights" ? [weight(0), weight(1)] : null,
      of.plane === "random" ? another : null,
      of.runs.length > 1 ? around : null,
      h("label", { class: "check" }, fine, `${say("finer")} (200 × 200)`),
    );
    const listed = of.runs.slice(0, MOST_LISTED);
    refill(
      runs,
      listed.length ? h("span", { class: "note" }, `${say("paths")}:`) : null,
      ...listed.map(({ place, name }) => {
        const on = of.shown.includes(place);
        const box = h("input", { type: "checkbox", checked: on, disabled: !on && of.shown.length >= MOST_SHOWN });
        box.addEventListener("change", () => change({ runs: box.checked ? [...of.shown, place] : of.shown.filter((each) => each !== place) }));
        return h("label", { class: "check" }, box, cutInside(name, 44));
      }),
    );
  }

  const element = h(
    "section", { class: "card plain surface-part", id: "surface", "aria-label": say("title") },
    h("h3", {}, say("title")), h("p", { class: "note" }, say("lead")), controls, runs, problem, view.element,
  );
  if (desk.parts.get("s.view") === "contour") view.picture.setView("contour");
  void ask();
  return {
    element,
    read: (parts) => {
      const before = JSON.stringify(state);
      state = readState(parts);
      if (JSON.stringify(state) !== before) void ask();
    },
    close: () => {
      asking.close();
      view.close();
    },
  };
}
