import { describe, expect, it } from "vitest";
import { compact, counted, cutInside, figure, percent, seconds, setting, withError } from "../src/format";
import { linearTicks, logTicks, rangeOver, wantsLog } from "../src/ticks";

describe("errors have two digits in the notation of their figure, as the terminal's", () => {
  it.each([
    [1204.5, 470.3, "1,204.5 ± 470"],
    [851873.2, 49321, "851,873 ± 49,000"],
    [0.67, 0.0999, "0.67 ± 0.1"],
    [-0.5, 0.0123, "−0.5 ± 0.012"],
    [1e13, 4.7e2, "1e13 ± 4.7e2"],
    [0.25, 2e-7, "0.25 ± 2e-7"],
    [3, 1e-16, "3"],
    [null, 2, "–"],
    [2, null, "2"],
  ])("%s ± %s is %s", (value, error, text) => expect(withError(value, error)).toBe(text));
});

describe("figures have the digits of the terminal", () => {
  it.each([
    [285.17049, "285.17"], [0.91822, "0.91822"], [2004.65, "2,004.7"], [123456.7, "123,457"], [0, "0"],
    [-3.11539e-5, "−3.1154e-5"], [1e-3, "0.001"], [299.99999, "300"], [1.5e13, "1.5e13"], [null, "–"], [NaN, "–"],
  ])("%s is %s", (value, text) => expect(figure(value)).toBe(text));
  it("settings are as people type them", () => {
    expect([0.001, 1e-5, 256, "full", null, 2e6].map(setting)).toEqual(["0.001", "1e-5", "256", "full", "–", "2e6"]);
  });
  it("ticks, shares, counts and times are short", () => {
    expect([0, 500, 1500, 2e6, -3e9].map(compact)).toEqual(["0", "500", "1.5 k", "2 M", "−3 G"]);
    expect(percent(0.1234, 1)).toBe("12.3 %");
    expect([counted(1, "row"), counted(2000, "row")]).toEqual(["1 row", "2,000 rows"]);
    expect([seconds(0.3141), seconds(200)]).toEqual(["0.314 s", "3 min 20 s"]);
  });
  it("names are cut inside, by signs and not by halves of them", () => {
    expect(cutInside("a long name number 17", 11)).toBe("a lon…er 17");
    expect(cutInside("😀".repeat(9), 5)).toBe("😀😀…😀😀");
    expect(cutInside("城市=北京, 上海, 廣州", 11)).toBe("城市=… 廣州");
    expect(cutInside("城市", 4)).toBe("城市");
  });
});

describe("ticks are round", () => {
  it("on a straight axis", () => {
    expect(linearTicks(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(linearTicks(-0.31, 0.32, 5)).toEqual([-0.2, 0, 0.2]);
    expect(linearTicks(3, 3, 5)).toEqual([]);
  });
  it("on a logarithmic axis: powers of ten, or 1, 2, 5 where they are few", () => {
    expect(logTicks(1e-4, 1, 6)).toEqual([1e-4, 1e-3, 1e-2, 0.1, 1]);
    expect(logTicks(0.9, 12, 6)).toEqual([1, 2, 5, 10]);
    expect(logTicks(1e-12, 1, 4).length).toBeLessThanOrEqual(5);
    expect(logTicks(298, 301, 5).length).toBeGreaterThan(1);
  });
  it("ranges leave out what does not exist", () => {
    expect(rangeOver([1, null, NaN, 3], false, 0)).toEqual({ low: 1, high: 3 });
    expect(rangeOver([0, 10, 1000], true, 0)).toEqual({ low: 10, high: 1000 });
    expect(rangeOver([], false)).toEqual({ low: 0, high: 1 });
    const flat = rangeOver([5, 5], false);
    expect(flat.low).toBeLessThan(5);
    expect(flat.high).toBeGreaterThan(5);
    expect([wantsLog([1, 100]), wantsLog([1, 2]), wantsLog([-1, 100]), wantsLog([])]).toEqual([true, false, false, false]);
  });
});
