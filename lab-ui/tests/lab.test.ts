import { describe, expect, it } from "vitest";
import { unpack } from "../src/lab/api";
import { namesOf, read, settingsAsked, written, type State } from "../src/lab/optimizers/state";
import { contour, heightAt, level, shade, uneven, type Terrain } from "../src/lab/terrain";
import "../src/lab/optimizers/words";
import "../src/lab/rules/words";
import { MOST_CHARACTERS } from "../src/lab/page";
import { all } from "../src/language";

const STATE: State = {
  surface: "beale", formula: null, runs: [{ optimizer: "adam", lr: 0.1, settings: { convention: "keras", beta1: 0.8 } }, { optimizer: "sgd", lr: null, settings: {} }, { optimizer: "adam", lr: null, settings: { schedule: "cosine" } }], start: [1, 1.5],
  steps: 500, noise: 0.25, seed: 3, view: "contour", log: true, shown: "adam",
};

describe("the state in the address", () => {
  it("comes back as it was", () => {
    expect(read(written(STATE), { ...STATE, runs: [], start: [0, 0], seed: 0, noise: 0, shown: null, view: "3d" })).toEqual(STATE);
    const own = { ...STATE, formula: "x^2 & y + 3#%", noise: 0, seed: 0, log: false };
    expect(read(written(own), { ...own, formula: null, log: true })).toEqual(own);
  });
  it("keeps an average's numbers beside it, and asks for it with them", () => {
    const settings = { sam: 0.1, average: "ema", ema_decay: 0.9, beta1: 0.8 };
    expect(read(written({ ...STATE, runs: [{ optimizer: "adam", lr: null, settings }] }), STATE).runs[0].settings).toEqual(settings);
    expect(settingsAsked(settings)).toEqual({ sam: 0.1, beta1: 0.8, average: "ema,decay=0.9" });
    expect(settingsAsked({ average: "polyak" })).toEqual({ average: "polyak" });
    expect(settingsAsked({ beta1: 0.8 })).toEqual({ beta1: 0.8 });
  });
  it("names the runs of one optimizer apart", () => {
    expect(namesOf(STATE.runs)).toEqual(["adam", "sgd", "adam 2"]);
  });
  it("stays short with every optimizer and the longest formula", () => {
    const runs = Array.from({ length: 34 }, (_, k) => ({ optimizer: `schedule_free_${k}`, lr: 0.012345, settings: {} }));
    expect(written({ ...STATE, runs, formula: "x + y * 2".repeat(55).slice(0, 500) }).toString().length).toBeLessThan(MOST_CHARACTERS);
  });
  it("keeps what an address does not say, or says wrongly", () => {
    expect(read(new URLSearchParams("n=lots&at=1&view=side&o=adam:-3"), STATE)).toEqual({ ...STATE, runs: [{ optimizer: "adam", lr: null, settings: {} }] });
  });
});

const TERRAIN: Terrain = { x: [0, 2], y: [0, 1], columns: 3, rows: 2, heights: Float32Array.from([0, 1, 2, 1, 2, 3]), low: 0, high: 3, log: false };

describe("the terrain", () => {
  it("is linear between the points of the grid, and nowhere outside", () => {
    expect(heightAt(TERRAIN, 1.5, 0.5)).toBeCloseTo(2);
    expect(heightAt(TERRAIN, 2, 1)).toBe(3);
    expect(heightAt(TERRAIN, 2.01, 0)).toBeNaN();
  });
  it("has contour lines where the height is that of the level", () => {
    for (const [a, b, c, d] of contour(TERRAIN, 0.5)) {
      expect(a + b).toBeCloseTo(1.5);
      expect(c + d).toBeCloseTo(1.5);
    }
    expect(contour(TERRAIN, 0.5).length).toBeGreaterThan(0);
    expect(contour({ ...TERRAIN, heights: TERRAIN.heights.map(() => NaN) }, 0.5)).toEqual([]);
  });
  it("goes from 0 to 1, evenly or by logarithms", () => {
    for (const log of [false, true]) {
      const of = { ...TERRAIN, log };
      expect([level(of, 0), level(of, 3), level(of, 9)]).toEqual([0, 1, 1]);
      expect(level(of, 1)).toBeGreaterThan(level(of, 0.5));
    }
    expect(level({ ...TERRAIN, log: true }, 0.03)).toBeGreaterThan(0.3);
  });
  it("has the ends of viridis", () => {
    expect(shade(0)).toEqual([68, 1, 84]);
    expect(shade(1)).toEqual([253, 231, 37]);
  });
  it("is uneven where most heights are near the lowest", () => {
    expect(uneven(Float32Array.from([0, 1, 1, 2, 1000]), 0, 1000)).toBe(true);
    expect(uneven(Float32Array.from([0, 1, 2, 3, 4]), 0, 4)).toBe(false);
  });
});

describe("messages of arrays", () => {
  it("are read as they were written", () => {
    const header = new TextEncoder().encode(JSON.stringify({ said: 1, arrays: { a: { dtype: "float32", shape: [2], offset: 0 }, b: { dtype: "int32", shape: [1, 1], offset: 8 } } }));
    const length = Math.ceil((header.length + 4) / 8) * 8 - 4;
    const message = new ArrayBuffer(4 + length + 16);
    new DataView(message).setUint32(0, length, true);
    new Uint8Array(message, 4, length).fill(32);
    new Uint8Array(message, 4).set(header);
    new Float32Array(message, 4 + length, 2).set([1.5, -2]);
    new Int32Array(message, 12 + length, 1).set([7]);
    const found = unpack<{ said: number }>(message);
    expect(found.said.said).toBe(1);
    expect([...found.arrays.a.values]).toEqual([1.5, -2]);
    expect([...found.arrays.b.values]).toEqual([7]);
  });
});

describe("the words", () => {
  it("are there in both languages, and differ", () => {
    for (const [english, chinese] of all.flatMap((list) => Object.values(list))) {
      expect(english).not.toBe("");
      expect(/[\u4e00-\u9fff]/.test(chinese)).toBe(true);
    }
  });
});
