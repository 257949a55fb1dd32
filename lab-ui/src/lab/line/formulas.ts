/** The page's formulas and their numbers as MathML, in the look of the rules' equations. */

import { h, type Child } from "../../dom";
import { mathOf, type Mathml } from "../mathml";

export type Part = Mathml | string;

const TOKEN = /\d[\d,]*(?:\.\d+)?(?:e−?\d+)?|\.\d+|[A-Za-z]{2,}|\S/gu;

/** Read names, numbers and signs: "R = 1 − 2"; a sign before anything is a sign, not a minus between two. */
function tokens(text: string): Mathml[] {
  let before = "";
  return (text.match(TOKEN) ?? []).map((token): Mathml => {
    const prefix = before === "" || "(=·".includes(before);
    before = token;
    if (/^[\d.]/.test(token)) return ["mn", {}, token];
    if (/^[A-Z]{2,}$/.test(token)) return ["mtext", {}, token];
    if (/^[\p{L}′∂…*]$/u.test(token) && token !== "…") return ["mi", {}, token];
    return ["mo", "()".includes(token) ? { stretchy: "false" } : prefix && "−+".includes(token) ? { form: "prefix" } : {}, token];
  });
}

const inRow = (...parts: Part[]): Mathml => ["mrow", {}, ...parts.flatMap((each) => (typeof each === "string" ? tokens(each) : [each]))];

/** Write a formula; texts in it are read as names, numbers and signs. */
export function formula(...parts: Part[]): MathMLElement {
  return mathOf(["math", { display: "block" }, inRow(...parts)]);
}

export function sub(name: Part, below: string | number): Mathml {
  return ["msub", {}, inRow(name), inRow(String(below))];
}

export function squared(...of: Part[]): Mathml {
  return ["msup", {}, inRow(...of), ["mn", {}, "2"]];
}

export function over(above: Part, below: Part): Mathml {
  return ["mfrac", {}, inRow(above), inRow(below)];
}

/** The sign of a sum over all points. */
export const TOTAL: Mathml = ["munderover", {}, ["mo", { movablelimits: "false" }, "Σ"], inRow("i = 1"), ["mi", {}, "n"]];

/** A number that a formula comes to. */
export function result(number: string): Mathml {
  return ["mrow", { class: "result" }, ...tokens(number)];
}

/** A line of formulas, between which it may wrap. */
export function sum(...parts: Child[]): HTMLElement {
  return h("p", { class: "sum" }, ...parts.flatMap((each, k) => (k ? [" ", each] : [each])));
}
