import { describe, expect, it } from "vitest";
import type { AlongSaid, MetricAlong } from "../src/lab/metrics/listed";
import { placeOf, row, valueAt } from "../src/lab/metrics/listed";
import { above } from "../src/lab/metrics/rows";
import { BEGIN, read, shapesOf, textOf, written } from "../src/lab/metrics/state";
import { valueOf } from "../src/lab/metrics/strips";
import { wentWhere, why } from "../src/lab/metrics/why";
import { filled } from "../src/lab/metrics/words";

describe("the state of loss and metric in the address", () => {
  it("comes back as it was", () => {
    const state = { ...BEGIN, data: "rare", rows: 120, seed: 9, loss: "focal", moved: 2 as const, weight: -0.35, threshold: 31, metrics: ["f1", "roc_auc"], axis: "margin" as const, target: 3.5, outlier: 4 };
    expect(read(written(state), BEGIN)).toEqual(state);
  });
  it("keeps what an address does not say, or says wrongly", () => {
    expect(read(new URLSearchParams("t=200&n=lots&k=7&x=moon&at=1"), BEGIN)).toEqual(BEGIN);
  });
  it("writes losses as they are typed", () => {
    expect(shapesOf("huber,delta=2 hinge focal,gamma=a").map(textOf)).toEqual(["huber,delta=2", "hinge", "focal"]);
  });
});

describe("what is drawn", () => {
  it("is constant on a step and linear between places", () => {
    const steps = { at: [0, 1, 3], values: [5, 7], steps: true };
    expect([0, 0.99, 1, 2.9].map((w) => valueOf(steps, w))).toEqual([5, 5, 7, 7]);
    expect(valueOf({ at: [0, 1, 3], values: [0, 2, 4], steps: false }, 2)).toBe(3);
    expect(valueOf(steps, 3.1)).toBeNaN();
  });
  it("shades the side of class 1", () => {
    const box = [[0, 0], [2, 0], [2, 2], [0, 2]] as const;
    expect(above(box, [0, 1, 0], 1)).toEqual([[1, 0], [2, 0], [2, 2], [1, 2]]);
    expect(above(box, [0, 0, 0], 1)).toEqual([]);
    expect(above(box, [0, 0, 0], -1)).toEqual(box);
  });
  it("has places without the rounding of their sum", () => {
    const span = { low: -0.3, step: 0.1, count: 7 };
    expect([0, 1, 2, 6].map((place) => valueAt(span, place))).toEqual([-0.3, -0.2, -0.1, 0.3]);
    expect([-9, 0.04, 9].map((value) => placeOf(span, value))).toEqual([0, 3, 6]);
    expect([...row({ values: new Float32Array([1, 2, 3, 4]), shape: [2, 2] }, 1)]).toEqual([3, 4]);
  });
});

const F1: MetricAlong = { name: "f1", kind: "decisions", steps: true, best: { value: 0.9, from: 1, to: 2, loss: 0.4 }, at_lowest: 0.8, threshold: { threshold: 0.3, value: 0.85 } };
const SAID: AlongSaid = { low: -1, step: 0.1, count: 41, weights: [0, 1, 1], cut: 0, lowest: 1.5, lowest_inside: true, lowest_loss: 0.35, sides: 12, metrics: [F1] };
const NOW = { weight: 0.5, loss: 0.5, slope: -0.2, slopes: [0], rows: 60 };

describe("why", () => {
  it("is said with the numbers", () => {
    const said = why(SAID, "log_loss", NOW).join("\n");
    expect(said).toContain("At w = 0.5 the log loss is 0.5 and its slope −0.2: descent knows that a larger weight is better. F1: slope 0");
    expect(said).toContain("Only 12 values of w on this line, of 60 rows");
    expect(said).toContain("there F1 is 0.8. F1 is best, 0.9, for w from 1 to 2, where the log loss is 0.4, 0.05 above");
    expect(said).toContain("F1 is 0.85 with a threshold of 0.3");
  });
  it("says where the loss is least, and that they may agree", () => {
    const said = why({ ...SAID, metrics: [{ ...F1, at_lowest: 0.9 }] }, "log_loss", { ...NOW, slope: 1e-4 }).join("\n");
    expect(said).toContain("this is its minimum");
    expect(said).toContain("F1 is as good as anywhere");
    expect(said).not.toContain("threshold of");
  });
  it("does not say that a metric with a slope has none", () => {
    const said = why({ ...SAID, metrics: [{ ...F1, name: "brier_score", kind: "probabilities" }] }, "log_loss", { ...NOW, slopes: [0.1] }).join("\n");
    expect(said).not.toContain("slope 0");
    expect(said).toContain("could be trained on: brier score");
  });
  it("says where descents went: on, nowhere, or away", () => {
    const metrics = [F1, { ...F1, name: "recall" }, { ...F1, name: "brier_score" }];
    const said = wentWhere({ ...SAID, metrics }, "log_loss", { rate: 2, steps: 50, loss: [0, 1.5], metrics: [[0, 0], [0, 900], [0, 1.4]] });
    expect(said.slice(1)).toEqual(["On F1 it stays at 0: there is no slope to follow.", expect.stringContaining("On recall it lands at 900"), "On brier score it goes to 1.4."]);
  });
  it("leaves braces that it does not know", () => {
    expect(filled("{a} {b}", { a: "1" })).toBe("1 {b}");
  });
});
