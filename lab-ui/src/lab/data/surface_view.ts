/** A true loss surface with the runs on it: shown by the lab's page and by the file that `thalweg landscape` writes. */

import { h, refill } from "../../dom";
import { cutInside, figure, percent } from "../../format";
import { named, told } from "../../language";
import { colourOf, lastOf, type Walk } from "../paths";
import { player } from "../player";
import { stage, type Stage } from "../stage";
import type { Terrain } from "../terrain";
import { words } from "../words";

export const say = words({
  about: ["The true loss over a plane of the model's parameters; drag to turn.", "模型参数平面上的真实损失；拖动可旋转。"],
  of: ["The true loss of", "真实损失："],
  on: ["on", "，数据行数"],
  rows: ["rows", "行"],
  drawn: ["drawn from", "，抽样自"],
  explained: ["of the movement lies in this plane", "的移动位于此平面内"],
  model: ["loss of the model", "模型的损失"],
  lowest: ["lowest in the plane", "平面内最低"],
  curvature: ["curvature along", "曲率，沿"],
  clipped: [
    "Predictions of this model stay within the training target's range, which the surface leaves out: their loss on these rows is",
    "该模型的预测限制在训练目标的取值范围内，曲面未计入这一点；其预测在这些行上的损失为",
  ],
  calibrated: [
    "Predictions of this model are calibrated, their raw scores divided by a temperature, which the surface leaves out: their loss on these rows is",
    "该模型的预测经过校准，即原始得分除以温度，曲面未计入这一点；其预测在这些行上的损失为",
  ],
  judged: ["loss of its predictions", "其预测的损失"],
  run: ["run", "运行"],
  update: ["update", "更新"],
  own: ["true loss", "真实损失"],
  inPlane: ["loss in the plane", "平面内的损失"],
  inside: ["in the plane", "位于平面内"],
  threads: [
    "A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.",
    "路径画在运行的真实损失处；细线连到曲面，即平面上最近点的损失。细线越长，运行离平面越远。",
  ],
  principal: ["The axes are the first two principal components of these runs' paths.", "坐标轴为这些运行路径的前两个主成分。"],
  weights: ["The axes are two weights; all others stay as they are.", "坐标轴为两个权重，其余权重保持不变。"],
  hessian: ["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.", "坐标轴为损失曲率最大的两个方向，即 Hessian 矩阵的前两个特征向量。"],
  random: ["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).", "坐标轴为两个随机方向，按各单元的权重缩放（Li 等，2018）。"],
  across: ["across", "横轴"],
  deep: ["into the picture, or up", "纵深轴（等高线中为纵轴）"],
});

export interface SurfaceSaid {
  model_in_words: string;
  plane: "principal" | "weights" | "hessian" | "random";
  axes: [string, string];
  loss: string;
  rows: { used: number; data: number };
  at_model: number;
  curvature: [number | null, number | null];
  explained: number | null;
  notes: string[];
  /** The loss of the model's predictions, where these are clipped or calibrated and it differs. */
  judged: { loss: number; how: "clipped" | "calibrated"; temperature: number } | null;
  a: [number, number];
  b: [number, number];
  lowest: { loss: number; a: number; b: number };
  high: number | null;
  walks: { name: string; updates: number[]; explained: number }[];
}

export type SurfaceArrays = Record<string, { values: Float32Array | Int32Array; shape: number[] }>;

export interface SurfaceView {
  element: HTMLElement;
  picture: Stage;
  /** Show a surface; `colours` are the runs' own, else they are numbered. */
  show: (said: SurfaceSaid, arrays: SurfaceArrays, colours?: readonly number[]) => void;
  step: () => number;
  /** What is drawn, for tests. */
  walks: () => readonly Walk[];
  terrain: () => Omit<Terrain, "log"> | null;
  close: () => void;
}

/** Make the view; `onChange` is called after the view, the heights or the step were changed. */
export function surfaceView(onChange: () => void): SurfaceView {
  const picture = stage(say("about"), null, onChange);
  let walks: Walk[] = [], inPlane: Float32Array[] = [], updates: number[][] = [];
  let shown: SurfaceSaid | null = null, terrain: Omit<Terrain, "log"> | null = null;
  const lead = h("p", { class: "note" }), axes = h("p", { class: "aside" }), notes = h("ul", { class: "notes", hidden: true });
  const judged = h("p", { class: "note judged", hidden: true });
  const share = h("p", { class: "share", hidden: true }), facts = h("dl", { class: "facts" });
  const table = h("div", { class: "runs-of-lab", hidden: true }), threads = h("p", { class: "aside", hidden: true }, say("threads"));
  const steps = player(() => {
    draw();
    onChange();
  });
  steps.element.hidden = true;

  // A step of the player is a share of each run's way: runs may have more points or fewer.
  const last = () => Math.max(0, ...walks.map(({ points }) => points.length / 2 - 1));
  const places = () => walks.map(({ points }) => (last() ? Math.round((steps.step() / last()) * (points.length / 2 - 1)) : 0));

  function draw(): void {
    if (!terrain) return;
    const drawn = { walks, steps: places(), start: null, shown: null };
    picture.draw(drawn);
    const rows = walks.map((walk, k) => {
      const at = lastOf(drawn, k);
      return h(
        "tr", {},
        h("th", { scope: "row" }, h("span", { class: `dot-of g${colourOf(walk.colour ?? k)}` }), ` ${cutInside(walk.words, 48)}`),
        ...[updates[k][at].toLocaleString("en"), figure(walk.heights[at]), figure(inPlane[k][at]), percent(shown!.walks[k].explained, 1)].map((text) => h("td", { class: "n" }, text)),
      );
    });
    const head = (["update", "own", "inPlane", "inside"] as const).map((word) => h("th", { class: "n" }, say(word)));
    refill(table, h("table", {}, h("thead", {}, h("tr", {}, h("th", {}, say("run")), ...head)), h("tbody", {}, ...rows)));
  }

  function fill(said: SurfaceSaid): void {
    const of = said.rows, used = of.used.toLocaleString("en");
    lead.textContent = `${say("of")} ${told(said.model_in_words)} (${named(said.loss)}), ${say("on")} ${used} ${say("rows")}${of.used < of.data ? ` ${say("drawn")} ${of.data.toLocaleString("en")}` : ""}. ${say(said.plane)}`;
    axes.textContent = `${say("across")}: ${said.axes[0]}; ${say("deep")}: ${said.axes[1]}.`;
    share.hidden = said.explained === null;
    refill(share, h("strong", {}, percent(said.explained, 1)), ` ${say("explained")}`);
    const { lowest, judged: other } = said;
    judged.hidden = !other;
    if (other) refill(judged, `${say(other.how)} `, h("strong", {}, figure(other.loss)), other.how === "calibrated" ? ` (T = ${figure(other.temperature)}).` : ".");
    const pairs: [string, string][] = [
      [say("model"), figure(said.at_model)],
      ...(other ? [[say("judged"), figure(other.loss)] as [string, string]] : []),
      [say("lowest"), `${figure(lowest.loss)} (${figure(lowest.a, 3)}, ${figure(lowest.b, 3)})`],
      [`${say("curvature")} ${cutInside(said.axes[0], 24)}`, figure(said.curvature[0], 4)],
      [`${say("curvature")} ${cutInside(said.axes[1], 24)}`, figure(said.curvature[1], 4)],
    ];
    refill(facts, ...pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", { class: "n" }, value))));
    notes.hidden = !said.notes.length;
    refill(notes, ...said.notes.map((note) => h("li", {}, told(note))));
  }

  const show: SurfaceView["show"] = (said, arrays, colours) => {
    shown = said;
    const heights = arrays.heights;
    let from = 0, low = said.lowest.loss, high = said.high ?? low + 1;
    const most = high + 3 * (high - low); // what is higher is left out: a run that diverges has no bounds
    walks = [];
    inPlane = [];
    updates = said.walks.map((walk) => walk.updates);
    said.walks.forEach(({ name, updates: own }, k) => {
      const to = from + own.length;
      const losses = arrays.losses.values.subarray(from, to) as Float32Array;
      for (const loss of losses) {
        if (loss < low) low = loss;
        if (loss > high && loss <= most) high = loss;
      }
      walks.push({
        name: String(k), words: name, status: "", ended: -1, colour: colours?.[k] ?? k,
        points: arrays.places.values.subarray(2 * from, 2 * to) as Float32Array, heights: losses, own: losses.map((loss) => (loss <= most ? loss : NaN)),
      });
      inPlane.push(arrays.in_plane.values.subarray(from, to) as Float32Array);
      from = to;
    });
    terrain = { x: said.a, y: said.b, columns: heights.shape[1], rows: heights.shape[0], heights: heights.values as Float32Array, low, high };
    for (const element of [steps.element, table, threads]) element.hidden = !walks.length;
    fill(said);
    picture.show(terrain, { minima: [[0, 0]] });
    if (walks.length) steps.show(last(), last());
    else draw();
  };
  return {
    element: h(
      "div", { class: "surface-of-runs" },
      h("div", { class: "above" }, picture.controls), lead, share, picture.element, steps.element, axes, facts, judged, table, threads, notes,
    ),
    picture,
    show,
    step: () => steps.step(),
    walks: () => walks,
    terrain: () => terrain,
    close: () => {
      steps.pause();
      picture.close();
    },
  };
}
