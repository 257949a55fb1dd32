import { describe, expect, it } from "vitest";
import { csv } from "../src/lab/export/csv";
import { framesOf } from "../src/lab/export/gif";
import { tableOfWalks } from "../src/lab/export/of-walks";
import { packedRecord, unpackedRecord, type Saved } from "../src/lab/record";

describe("a table as CSV", () => {
  it("quotes what has commas, quotes or line ends, and leaves out what is no number", () => {
    const text = csv([{ name: 'a, "b"', values: ["x\ny", "z"] }, { name: "n", values: Float32Array.from([0.5, NaN]) }]);
    expect(text).toBe('"a, ""b""",n\r\n"x\ny",0.5\r\nz,\r\n');
  });
  it("has no text that a spreadsheet would run as a formula", () => {
    const text = csv([{ name: "=1+1", values: ["+2", "-3", "@SUM(A1)", "\t=4", "a=b"] }, { name: "n", values: [-1, 2, 3, 4, 5] }]);
    expect(text).toBe("'=1+1,n\r\n'+2,-1\r\n'-3,2\r\n'@SUM(A1),3\r\n'\t=4,4\r\na=b,5\r\n");
  });
  it("has a row for each step of each walk, and gradients where all have them", () => {
    const walk = { name: "adam", words: "adam, lr=0.1", status: "", ended: -1, points: Float32Array.from([1, 2, 3, 4]), heights: Float32Array.from([5, 6]) };
    const columns = tableOfWalks([walk, { ...walk, name: "sgd" }]);
    expect(columns.map(({ name }) => name)).toEqual(["run", "setting", "step", "x", "y", "height"]);
    expect(columns.map(({ values }) => values[3])).toEqual(["sgd", "adam, lr=0.1", 1, 3, 4, 6]);
    expect(tableOfWalks([{ ...walk, gradients: Float32Array.from([7, 8, 9, 10]) }]).at(-1)).toEqual({ name: "gradient_y", values: [8, 10] });
  });
});

describe("an animation", () => {
  it("has every step of a short descent, and evenly spread ones of a long one", () => {
    expect(framesOf(3)).toEqual([0, 1, 2, 3]);
    const many = framesOf(10_000);
    expect([many.length, many[0], many.at(-1)]).toEqual([80, 0, 10_000]);
    expect(new Set(many.slice(1).map((step, k) => Math.round((step - many[k]) / 10))).size).toBe(1);
  });
});

describe("a record", () => {
  it("comes back as it was, its answers where arrays can be read", async () => {
    const answers = new Map([["surfaces", new Uint8Array([1, 2, 3])], ['heights {"a": 1}', Uint8Array.from({ length: 20 }, (_, k) => k)]]);
    const saved: Saved = { address: "p=line&b=1", on: "2026-11-28", dropped: ["heights"], answers };
    const again = await unpackedRecord(await packedRecord(saved));
    expect(again).toEqual(saved);
    expect(new Float32Array(again.answers.get('heights {"a": 1}')!.slice().buffer).length).toBe(5);
  });
});
