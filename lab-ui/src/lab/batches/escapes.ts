/** A net's surface with a local minimum: which runs leave it, of 64 orders of the rows for each batch size. */

import { h } from "../../dom";
import { figure } from "../../format";
import { askArrays } from "../api";
import { newest } from "../latest";
import type { Walk } from "../paths";
import { player } from "../player";
import { stage } from "../stage";
import { told } from "../../language";
import { inLanguage, say as common } from "../words";
import { nameOf, upper } from "./names";
import { SEEDS, sizesOf, whole, type Batch, type State } from "./state";
import { say } from "./words";

interface UnitSaid {
  v: [number, number];
  w: [number, number];
  rows: number;
  bias: number;
  minima: { point: [number, number]; value: number; gradient: number; curvatures: [number, number] }[];
  low: number;
  high: number;
}

interface Ended {
  batch: Batch;
  counts: number[];
  elsewhere: number;
  diverged: number;
  updates: number;
  ends: Float32Array;
}

interface Path extends Walk {
  updates: Int32Array;
}

const STEPS = 200;

export interface Escapes {
  element: HTMLElement;
  values: () => Record<string, unknown>;
  anew: () => Promise<void>;
  close: () => void;
}

export function escapes(state: State, onChange: () => void, tell: (words: string) => void): Escapes {
  let unit: UnitSaid | null = null;
  let ended: (Ended | null)[] = [];
  let paths: Path[] = [];
  const asking = newest();

  const start = (): [number, number] => {
    const local = unit!.minima[unit!.minima.length - 1].point;
    return state.unitStart ?? [Number(local[0].toFixed(3)), Number(local[1].toFixed(3))];
  };
  const picture = stage(
    say("unitAbout"),
    (point) => {
      state.unitStart = [Number(point[0].toPrecision(4)), Number(point[1].toPrecision(4))];
      void run();
    },
    () => {
      state.unitView = picture.view();
      onChange();
    },
  );
  const steps = player(() => draw());

  function draw(): void {
    if (!unit) return;
    const ends: Walk[] = ended.flatMap((each, k) => (each ? dots(each, k) : []));
    const walks = [...ends, ...paths];
    const share = steps.step() / STEPS;
    const places = walks.map((walk) => ("updates" in walk ? placed(walk as Path, share) : 0));
    picture.draw({ walks, steps: places, start: start(), shown: null });
    fill();
    onChange();
  }

  const dots = ({ ends }: Ended, colour: number): Walk[] => {
    const found: Walk[] = [];
    for (let k = 0; 2 * k < ends.length; k++) {
      const points = ends.subarray(2 * k, 2 * k + 2);
      if (points.every(Number.isFinite)) found.push({ name: `end ${k}`, words: "", status: "", ended: -1, points, heights: new Float32Array(1), colour });
    }
    return found;
  };

  async function anew(): Promise<void> {
    picture.setView(state.unitView);
    picture.setWaiting(true);
    try {
      const found = await askArrays<UnitSaid>("batches/unit", { size: 96 });
      unit = found.said;
      const { values, shape } = found.arrays.heights;
      picture.show(
        { x: unit.v, y: unit.w, columns: shape[1], rows: shape[0], heights: values as Float32Array, low: unit.low, high: unit.high },
        { minima: unit.minima.map(({ point }) => point) },
      );
      await run();
    } catch (error) {
      failed(error);
    } finally {
      picture.setWaiting(false);
    }
  }

  /** Ask for all batch sizes, one after the other. */
  async function run(): Promise<void> {
    if (!unit) return;
    const signal = asking.next();
    ended = state.sizes.map(() => null);
    paths = [];
    fillRows();
    draw();
    await path(signal);
    try {
      for (const [k, batch] of state.sizes.entries()) {
        const found = await askArrays<Omit<Ended, "batch" | "ends">>("batches/escapes", { ...asked(batch), seeds: SEEDS }, signal);
        ended[k] = { ...found.said, batch, ends: found.arrays.ends.values as Float32Array };
        draw();
      }
      tell("");
    } catch (error) {
      failed(error);
    }
  }

  const asked = (batch: Batch) => ({ batch_size: batch, lr: state.unitRate, epochs: state.unitEpochs, start: start() });

  /** Ask for the paths of the seed that is shown. */
  async function path(signal?: AbortSignal): Promise<void> {
    try {
      paths = await Promise.all(
        state.sizes.map(async (batch, colour): Promise<Path> => {
          const { said, arrays } = await askArrays<{ status: string }>("batches/escape", { ...asked(batch), seed: state.unitSeed }, signal);
          return {
            name: nameOf({ batch }), words: "", status: said.status, ended: -1, colour,
            points: arrays.points.values as Float32Array, heights: arrays.losses.values as Float32Array, updates: arrays.updates.values as Int32Array,
          };
        }),
      );
      steps.show(STEPS, STEPS);
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    if (!(error instanceof DOMException)) tell(error instanceof Error ? error.message : String(error));
  }

  // --- what stands beside it -----------------------------------------------------------------

  const table = h("tbody", {});
  let updaters: (() => void)[] = [];

  function fillRows(): void {
    table.replaceChildren();
    updaters = state.sizes.map((batch, k) => {
      const bar = h("meter", { class: "bar", min: 0, max: SEEDS, value: 0, "aria-label": `${nameOf({ batch })}: ${say("global")}` });
      const cells = [0, 1, 2, 3].map(() => h("td", { class: "n" }));
      table.append(h("tr", {}, h("th", { scope: "row" }, h("span", { class: "pin" }, h("span", { class: `dot-of g${k}` }), nameOf({ batch }))), h("td", { class: "bar-of-lab" }, bar), ...cells));
      return () => {
        const each = ended[k], walk = paths.at(k);
        if (each) {
          bar.value = each.counts[0];
          const others = each.elsewhere + each.diverged;
          const local = each.counts.slice(1).reduce((a, b) => a + b, 0);
          [`${each.counts[0]} / ${SEEDS}`, String(local), others ? `${others}${each.diverged ? ` (${each.diverged} ${say("lost")})` : ""}` : "0"].forEach((words, c) => (cells[c].textContent = words));
        } else cells[0].textContent = common("waiting");
        if (walk) {
          cells[3].textContent = figure(walk.heights[placed(walk, steps.step() / STEPS)], 3);
          cells[3].title = told(walk.status);
        }
      };
    });
  }

  const note = h("p", { class: "note" }), finding = h("p", { class: "note" });
  const rate = h("input", { type: "number", min: 0, step: "any", "aria-label": say("rate") });
  const epochs = h("input", { type: "number", min: 1, max: 60, step: 1, "aria-label": say("epochs") });
  const sizes = h("input", { type: "text", maxlength: 40, "aria-label": say("sizes"), spellcheck: "false", autocomplete: "off" });
  const seed = h("input", { type: "number", min: 0, max: SEEDS - 1, step: 1, "aria-label": say("shownSeed") });
  rate.addEventListener("change", () => {
    const wanted = Number(rate.value);
    if (wanted > 0 && Number.isFinite(wanted)) state.unitRate = wanted;
    void run();
  });
  epochs.addEventListener("change", () => {
    state.unitEpochs = whole(epochs.value, 1, 60, state.unitEpochs);
    void run();
  });
  sizes.addEventListener("change", () => {
    state.sizes = sizesOf(sizes.value) ?? state.sizes;
    void run();
  });
  const another = (to: number) => {
    state.unitSeed = to % SEEDS;
    void path().then(draw);
  };
  seed.addEventListener("change", () => another(whole(seed.value, 0, SEEDS - 1, state.unitSeed)));
  const next = h("button", { type: "button", class: "save" }, say("nextSeed"));
  next.addEventListener("click", () => another(state.unitSeed + 1));
  const restart = h("button", { type: "button", class: "save" }, say("restart"));
  restart.addEventListener("click", () => {
    state.unitStart = null;
    void run();
  });

  function fill(): void {
    const active = document.activeElement;
    if (active !== rate) rate.value = String(state.unitRate);
    if (active !== epochs) epochs.value = String(state.unitEpochs);
    if (active !== sizes) sizes.value = state.sizes.join(" ");
    if (active !== seed) seed.value = String(state.unitSeed);
    for (const update of updaters) update();
    if (!unit) return;
    const [best, ...others] = unit.minima, local = others[others.length - 1];
    const pair = (point: readonly number[]) => `(${figure(point[0], 3)}, ${figure(point[1], 3)})`;
    note.textContent = inLanguage([
      `A net with one hidden unit, z = w · SiLU(v x + ${unit.bias}), on ${unit.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${pair(best.point)}, ${figure(best.value, 2)} high, and a local one at ${pair(local.point)}, ${figure(local.value, 3)} high: there the gradient is 0 and both curvatures are positive (${local.curvatures.map((each) => figure(each, 2)).join(" and ")}).`,
      `含一个隐藏单元的网络 z = w · SiLU(v x + ${unit.bias})，数据为由同样的单元生成的 ${unit.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${pair(best.point)} 有全局最小值 ${figure(best.value, 2)}，在 ${pair(local.point)} 有局部最小值 ${figure(local.value, 3)}：那里梯度为 0，两个曲率均为正（${local.curvatures.map((each) => figure(each, 2)).join(" 和 ")}）。`,
    ]);
    const full = ended.find((each) => each?.batch === "full");
    const most = ended.reduce<Ended | null>((a, b) => (b && b.counts[0] > (a?.counts[0] ?? 0) ? b : a), null);
    finding.textContent = full && most && ended.every(Boolean) && full.counts[0] < most.counts[0]
      ? inLanguage([
        `Full batch: ${full.counts[0]} of ${SEEDS} reach the global minimum, for the order of the rows changes nothing there. ${upper(nameOf(most))}: ${most.counts[0]} of ${SEEDS}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,
        `全批量：${SEEDS} 次中有 ${full.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${nameOf(most)}：${SEEDS} 次中有 ${most.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`,
      ])
      : "";
  }

  const element = h(
    "div", { class: "lab" },
    h(
      "section", { class: "card", "aria-label": say("unit") },
      h("div", { class: "above" }, h("h2", { class: "sub" }, say("unit")), picture.controls),
      note, picture.element, steps.element, h("p", { class: "aside" }, say("ends")),
    ),
    h(
      "section", { class: "card", "aria-label": say("global") },
      h("div", { class: "above" }, h("label", {}, `${say("sizes")} `, sizes), h("label", {}, `${say("rate")} `, rate), h("label", {}, `${say("epochs")} `, epochs)),
      h("div", { class: "above" }, h("label", {}, `${say("shownSeed")} `, seed), next, restart),
      h(
        "div", { class: "runs-of-lab", tabindex: 0, role: "group", "aria-label": say("sizes") },
        h("table", {}, h("thead", {}, h("tr", {}, h("th", {}, say("batch")), h("td", {}), ...(["global", "local", "elsewhere", "lossNow"] as const).map((each) => h("th", { class: "n" }, say(each))))), table),
      ),
      finding,
    ),
  );
  return {
    element,
    values: () => ({ unit, ended, paths, unitStart: unit ? start() : null }),
    anew,
    close: () => {
      steps.pause();
      asking.close();
      picture.close();
    },
  };
}

/** Return the last point of a path within a share of its updates. */
function placed({ updates }: Path, share: number): number {
  const most = share * updates[updates.length - 1];
  let point = 0;
  while (point + 1 < updates.length && updates[point + 1] <= most) point++;
  return point;
}
