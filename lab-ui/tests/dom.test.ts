// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { h, s } from "../src/dom";

describe("elements", () => {
  it("take texts as texts, whatever is in them", () => {
    const made = h("p", { title: '"><img src=x>' }, "<b>bold</b>", 3, null, ["a", h("em", {}, "</p>")]);
    expect(made.textContent).toBe("<b>bold</b>3a</p>");
    expect(made.children.length).toBe(1);
    expect(made.getAttribute("title")).toBe('"><img src=x>');
  });
  it("refuse attributes that run a script or ask another machine", () => {
    for (const name of ["onclick", "href", "src", "style", "srcdoc", "formaction"]) {
      expect(() => h("a", { [name]: "javascript:alert(1)" })).toThrow(name);
      expect(() => s("a", { [name]: "x" })).toThrow(name);
    }
  });
});
