import { describe, expect, it } from "vitest";
import type { RaceDocument, RunRecord } from "../src/document";
import { groupsOf } from "../src/groups";
import { columnsOf, compare, firstOrder } from "../src/parts/runs-table";
import { rowsOfFrames } from "../src/lab/data/film";
import { leaderAt, lossRange, pointsOf, upTo } from "../src/pictures/loss-curves";
import { spread } from "../src/pictures/parallel";
import { parallelAxes } from "../src/pictures/parallel-axes";
import { divergedFrom, ratePoints } from "../src/pictures/rate-curves";
import { nearby } from "../src/pictures/scatter";
import { calibrationPoints, decisionAt } from "../src/probability";
import { Selection } from "../src/selection";

const run = (optimizer: string, lr: number, loss: number | null, more: Partial<RunRecord> = {}): RunRecord => ({
  setting: `${optimizer} lr=${lr}`, optimizer, lr, batch_size: 32, schedule: "cosine", seed: 0, loss, valid_loss: loss,
  train_loss: loss, objective: loss, epochs: 3, kept_epoch: 3, updates: 30, ending: loss === null ? "diverged" : "trained",
  status: "", curve: { split: [3, 2, 1], batch: [4, 3, 2], seconds: [0.1, 0.2, 0.3] }, ...more,
});
const RUNS = [run("sgd", 0.01, 5), run("sgd", 0.1, 2), run("sgd", 1, null), run("adam", 0.01, 1), run("adam", 0.01, 3, { l2: 0.5 }), run("adam", 1, 4)];

describe("groups", () => {
  it("stand in the order of their best run, each with a mark of its own", () => {
    const groups = groupsOf(RUNS);
    expect(groups.map((g) => [g.name, g.runs])).toEqual([["adam", [3, 4, 5]], ["sgd", [0, 1, 2]]]);
    expect(new Set(groups.map((g) => g.mark)).size).toBe(2);
  });
  it("beyond eight differ by dash", () => {
    const groups = groupsOf(Array.from({ length: 20 }, (_, i) => run(`o${i}`, 0.1, i)));
    const looks = groups.map((g) => `${g.colour}/${g.dash}`);
    expect(new Set(looks).size).toBe(20);
  });
});

describe("what is picked out", () => {
  it("is strong everywhere, the rest faint, and told once a change", () => {
    const selection = new Selection(RUNS.map((r) => r.optimizer));
    let told = 0;
    selection.onChange(() => told++);
    expect(selection.emphasis(0)).toBe("plain");
    selection.hover(3);
    selection.hover(3);
    expect(told).toBe(1);
    expect([selection.emphasis(3), selection.emphasis(0)]).toEqual(["strong", "faint"]);
    selection.toggle(0);
    selection.hover(null);
    expect([selection.emphasis(3), selection.emphasis(0)]).toEqual(["faint", "strong"]);
    selection.hoverGroup("adam");
    expect(selection.emphasis(4)).toBe("strong");
    selection.clear();
    expect(selection.active).toBe(false);
  });
});

describe("learning rates", () => {
  it("the lowest loss of each rate forms a group's curve", () => {
    const [adam, sgd] = ratePoints({ runs: RUNS } as RaceDocument, groupsOf(RUNS));
    expect(adam.points.filter((p) => p.lowest).map((p) => p.run)).toEqual([3, 5]);
    expect(sgd.points.map((p) => p.loss)).toEqual([5, 2, null]);
  });
  it("a group diverges from the rate at which, and above which, all of its runs did", () => {
    const [adam, sgd] = ratePoints({ runs: RUNS } as RaceDocument, groupsOf(RUNS));
    expect([divergedFrom(adam.points), divergedFrom(sgd.points)]).toEqual([null, 1]);
  });
});

describe("curves", () => {
  it("run over rows seen or seconds, at the epochs that were kept of a thinned one", () => {
    expect(pointsOf(RUNS[0], "split", "rows", 100)).toEqual({ x: [100, 200, 300], y: [3, 2, 1], epoch: [1, 2, 3] });
    expect(pointsOf(RUNS[0], "batch", "seconds", 100).x).toEqual([0.1, 0.2, 0.3]);
    const thin = run("sgd", 1, 1, { curve: { epoch: [1, 50, 100], split: [3, null, 1] } });
    expect(pointsOf(thin, "split", "rows", 10).x).toEqual([10, 500, 1000]);
    expect(pointsOf(thin, "split", "rows", 10).y[1]).toBeNaN();
  });
  it("a run that blows up does not press the others into one line", () => {
    const good = { x: [1, 2], y: [2, 1], epoch: [1, 2] }, bad = { x: [1, 2], y: [5, 1e9], epoch: [1, 2] };
    expect(lossRange([good, good, good, bad], null, false, "all").high).toBeLessThan(20);
    expect(lossRange([good, bad], 3, false, "all").high).toBeGreaterThan(3);
    const better = [{ x: [1, 2], y: [9, 1], epoch: [1, 2] }, { x: [1, 2], y: [9, 1.2], epoch: [1, 2] }, { x: [1, 2], y: [900, 800], epoch: [1, 2] }];
    expect(lossRange(better, 1000, false, "best").high).toBeLessThan(10);
    expect(lossRange(better, 1000, false, "best").high).toBeGreaterThan(1.2);
  });
  it("runs of one point do not hide the descent of the others", () => {
    const optimum = (loss: number) => ({ x: [1], y: [loss], epoch: [1] });
    const solvers = [1, 1.001, 1.002, 1.003].map(optimum);
    const descents = [{ x: [1, 2, 3], y: [9, 3, 1.5], epoch: [1, 2, 3] }, { x: [1, 2, 3], y: [8, 4, 2], epoch: [1, 2, 3] }];
    const shown = lossRange([...solvers, ...descents], 1000, false, "best");
    expect(shown.low).toBeLessThan(1);
    expect(shown.high).toBeGreaterThan(4);
    expect(lossRange(solvers, 1000, false, "best").high).toBeLessThan(1.1);
  });
});

describe("frames of a race", () => {
  const slow = run("sgd", 0.1, 1, { curve: { epoch: [1, 2, 4], split: [9, 8, 1] } });
  const out = run("adam", 0.1, 3, { ending: "left", curve: { epoch: [1, 2], split: [5, 3] } });
  const burst = run("adam", 9, null, { overflowed: true, curve: { epoch: [1, 2], split: [2, null] } });
  const race = { runs: [slow, out, burst], winner: 0, rows: { train: 100 } } as unknown as RaceDocument;
  it("go evenly from the first loss to the last, over rows seen", () => {
    const rows = rowsOfFrames({ race, what: "split" });
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([80, 100, 400]);
    expect(rows[1] - rows[0]).toBeCloseTo(300 / 79);
    expect(rowsOfFrames({ race: { ...race, runs: [run("lbfgs", 1, 1, { curve: { split: [1] } })] }, what: "split" })).toEqual([]);
  });
  it("have the curves as far as the rows that were seen, cut within a piece", () => {
    expect(upTo([1, 2, 4], [9, 8, 1], 3)).toEqual({ xs: [1, 2, 3], ys: [9, 8, 4.5], whole: false });
    expect(upTo([1, 2, 4], [9, 8, 1], 1)).toEqual({ xs: [1], ys: [9], whole: false });
    expect(upTo([1, 2, 4], [9, 8, 1], 0.5)).toEqual({ xs: [], ys: [], whole: false });
    expect(upTo([1, 2, 4], [9, 8, 1], 4).whole).toBe(true);
  });
  it("mark who led then: not who diverged, and at the end the winner", () => {
    const curves = race.runs.map((each) => pointsOf(each, "split", "rows", 100));
    expect([100, 199, 200, 399, 400].map((rows) => leaderAt(race, curves, rows))).toEqual([2, 2, 1, 1, 0]);
  });
});

describe("parallel axes", () => {
  it("are the options in which runs differ, and the loss by rank, the best at the end", () => {
    const axes = parallelAxes(RUNS, "validation loss");
    expect(axes.map((a) => a.name)).toEqual(["optimizer", "learning rate", "l2", "validation loss, ranked"]);
    const loss = axes.at(-1)!;
    expect(loss.place[3]).toBe(1);
    expect(loss.place[2]).toBe(0);
    expect(loss.ticks.at(-1)).toEqual({ at: 0, words: "diverged" });
    expect(axes[1].place.slice(0, 3)).toEqual([0, expect.closeTo(0.5), 1]);
  });
  it("have a place for runs without a value, below those of the others", () => {
    const of = (runs: RunRecord[], name: string) => parallelAxes(runs, "validation loss").find((a) => a.name === name)!;
    const l2 = of(RUNS, "l2");
    expect(l2.place).toEqual([0, 0, 0, 0, expect.closeTo(0.56), 0]);
    expect(l2.ticks.map(({ words }) => words)).toEqual(["–", "0.5"]);
    const many = [...RUNS, ...Array.from({ length: 20 }, (_, i) => run("sgd", 0.1, i, { l2: 10 ** (i / 3) }))];
    expect(of(many, "l2").place.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(of(many, "l2").place[6]).toBeCloseTo(0.12 + 0.88 * 0.04, 0);
    expect(of(many, "l2").place.at(-1)).toBeCloseTo(1, 1);
    const numbers = of([run("adam", 0.1, 1, { numbers: "bins" }), run("adam", 0.1, 2, { numbers: "standard" }), run("adam", 0.1, 3)], "numbers");
    expect(numbers.ticks.map(({ words }) => words)).toEqual(["–", "bins", "standard"]);
  });
  it("ticks that would cover each other are left out", () => {
    expect(spread([{ at: 0 }, { at: 0.01 }, { at: 1 }], 100).length).toBe(2);
  });
});

describe("runs far off in a picture of two figures", () => {
  it("are left out, but for the one that is kept", () => {
    const points = [1, 1.1, 1.2, 1.3, 90, 100].map((x, i) => ({ run: i, x }));
    expect(nearby(points, 0).map((p) => p.run)).toEqual([0, 1, 2, 3]);
    expect(nearby(points, 4).map((p) => p.run)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("sorting", () => {
  it("puts what is missing last in both directions, and numbers in texts by size", () => {
    const sorted = (down: boolean) => [3, null, 1, NaN, 2].sort((a, b) => compare(a, b, down)).map((v) => (v === null || Number.isNaN(v) ? "-" : v));
    expect(sorted(false)).toEqual([1, 2, 3, "-", "-"]);
    expect(sorted(true)).toEqual([3, 2, 1, "-", "-"]);
    expect(compare("batch 8", "batch 64", false)).toBeLessThan(0);
  });
});

describe("probabilities", () => {
  const zeros = () => new Array<number>(100).fill(0);
  const bins = { of: "class 1", wrong: zeros(), right: zeros(), mean: zeros() as (number | null)[] };
  bins.wrong[20] = 6;
  bins.right[20] = 2;
  bins.right[80] = 9;
  bins.wrong[80] = 1;
  bins.mean[20] = 0.205;
  bins.mean[80] = 0.81;
  it("calibration joins hundredths to tenths", () => {
    expect(calibrationPoints(bins)).toEqual([
      { predicted: expect.closeTo(0.205), observed: 0.25, error: expect.closeTo(Math.sqrt((0.25 * 0.75) / 8)), weight: 8 },
      { predicted: expect.closeTo(0.81), observed: 0.9, error: expect.closeTo(Math.sqrt((0.9 * 0.1) / 10)), weight: 10 },
    ]);
  });
  it("a threshold decides what lies at it or above", () => {
    expect(decisionAt(bins, 50)).toMatchObject({ true_positive: 9, false_positive: 1, false_negative: 2, true_negative: 6, precision: 0.9, recall: 9 / 11 });
    expect(decisionAt(bins, 20)).toMatchObject({ true_positive: 11, false_positive: 7 });
    expect(decisionAt(bins, 90).precision).toBeNull();
  });
});

describe("the table of runs", () => {
  const settings = RUNS.map((each, place) => ({ setting: each.setting, runs: [place], loss: 0.9, standard_error: 0.25, probability_best: null }));
  const shown = (judge: string): string[] => {
    const race = { runs: RUNS, loss: "log_loss", judged_by: "validation loss", verdict: { judge, settings, tied: [] } };
    return columnsOf(race as unknown as RaceDocument).filter((each) => each.key === "loss" || each.key === "judge").map((each) => `${each.title}: ${each.show(1)}`);
  };
  it("has the error of the loss beside the loss, and that of a metric that judges beside the metric", () => {
    expect(shown("log_loss")).toEqual(["validation loss: 2 ± 0.25"]);
    expect(shown("mae")).toEqual(["mae: 0.9 ± 0.25", "validation loss: 2"]);
  });
});

describe("the cross-validated loss of some runs", () => {
  const runs = RUNS.map((each, place) => (place === 1 ? { ...each, crossvalidated_loss: 1.5 } : each));
  it("is a column beside the loss that all runs have on the same rows, and no option", () => {
    const race = { runs, loss: "log_loss", judged_by: "validation loss" } as unknown as RaceDocument;
    const columns = columnsOf(race).filter((each) => /loss/.test(each.title) && each.title !== "training loss");
    expect(columns.map((each) => `${each.title}: ${each.show(1)}, ${each.show(0)}`)).toEqual(["validation loss: 2, 5", "cross-validated loss: 1.5, –"]);
    expect(parallelAxes(runs, "validation loss").map((a) => a.name)).not.toContain("crossvalidated_loss");
  });
});

describe("the order of the table of runs", () => {
  const race = (judge: string, greater: boolean) => ({ loss: "log_loss", verdict: { judge, greater } }) as RaceDocument;
  it("is at first that of what judges, the best on top", () => {
    expect(firstOrder({ loss: "log_loss" } as RaceDocument)).toEqual({ key: "loss", downwards: false });
    expect(firstOrder(race("log_loss", false))).toEqual({ key: "loss", downwards: false });
    expect(firstOrder(race("roc_auc", true))).toEqual({ key: "judge", downwards: true });
    expect(firstOrder(race("brier_score", false))).toEqual({ key: "judge", downwards: false });
  });
});
