// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { mathOf } from "../src/lab/mathml";

describe("formulas of the server", () => {
  it("become elements of MathML", () => {
    const made = mathOf(["math", { display: "block" }, ["mfrac", {}, ["mi", {}, "a"], ["mn", {}, "2"]]]);
    expect(made.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
    expect([...made.querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual(["mfrac", "mi", "mn"]);
    expect(made.textContent).toBe("a2");
  });

  it("are texts where they hold markup", () => {
    expect(mathOf(["mi", {}, "<script>"]).children).toHaveLength(0);
  });

  it("are refused with another element or attribute", () => {
    expect(() => mathOf(["script", {}, "x"])).toThrow("no element");
    expect(() => mathOf(["mi", { onclick: "x" }, "x"])).toThrow("not of a formula");
    expect(() => mathOf(["mrow", {}, ["mi", { href: "x" }, "x"]])).toThrow("not of a formula");
  });
});
