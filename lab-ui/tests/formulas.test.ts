// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { formula, over, squared, sub } from "../src/lab/line/formulas";
import type { Walk } from "../src/lab/paths";
import { atPoint } from "../src/lab/rule-arrows";

describe("formulas of page 1", () => {
  it("are mathematics: names, numbers and signs are told apart", () => {
    const made = formula("MSE =", over("1", "n"), squared("( w", sub("x", "i"), "− 1.5e−3 )"));
    expect(made.textContent).toBe("MSE=1n(wxi−1.5e−3)2");
    expect([...made.querySelectorAll("mn")].map((each) => each.textContent)).toEqual(["1", "1.5e−3", "2"]);
    expect([...made.querySelectorAll("mi")].map((each) => each.textContent)).toEqual(["n", "w", "x", "i"]);
    expect(made.querySelectorAll("mfrac")).toHaveLength(1);
  });
  it("tell a sign before a number from a minus between two", () => {
    const signs = (text: string) => [...formula(text).querySelectorAll("mo")].map((each) => each.getAttribute("form"));
    expect(signs("= −2 − 1")).toEqual([null, "prefix", null]);
    expect(signs("3 · (−2)")).toEqual([null, null, "prefix", null]);
  });
});

describe("what is drawn at the point of a rule", () => {
  const walk: Walk = {
    name: "adam", words: "", status: "", ended: -1,
    points: Float32Array.from([0, 0, 1, 2, 1, 2]), heights: Float32Array.from([3, 2, 2]), gradients: Float32Array.from([4, -1, 0, 0, 0, 0]),
  };
  const rule = { momentum: Float32Array.from([0, 0, 2, -3, 0, 0]), effective: Float32Array.from([0, 0, 0.1, 0.4, NaN, 1]) };
  it("is the way downhill, against the momentum, and the step, with the rates of both coordinates", () => {
    const found = atPoint(walk, 0, rule)!;
    expect(found.from).toEqual([0, 0]);
    expect(found.arrows.map(({ along }) => along)).toEqual([[-4, 1], [-2, 3], [1, 2]]);
    expect(found.arrows.map(({ dashed }) => dashed)).toEqual([true, false, false]);
    expect(found.rates).toEqual([0.25, 1]);
  });
  it("leaves out what has no direction, and rates that are none", () => {
    const still = atPoint(walk, 5, rule)!;
    expect(still.arrows).toEqual([]);
    expect(still.rates).toBeNull();
    expect(atPoint({ ...walk, gradients: undefined }, 0, rule)).toBeNull();
  });
});
