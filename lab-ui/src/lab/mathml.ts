/** Formulas that the server wrote from the code that runs, as elements: no text becomes markup. */

/** An element: its name, its attributes, and what is in it. */
export type Mathml = [string, Record<string, string>, ...(Mathml | string)[]];

/** The letters of a formula, one after another. */
export function wordsOf([, , ...inside]: Mathml): string {
  return inside.map((each) => (typeof each === "string" ? each : wordsOf(each))).join("");
}

const NAMESPACE = "http://www.w3.org/1998/Math/MathML";
const TAGS = new Set([
  "math", "mfrac", "mi", "mn", "mo", "mover", "mrow", "msqrt", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munderover",
]);
const ATTRIBUTES = new Set(["accent", "class", "display", "fence", "form", "movablelimits", "stretchy"]);

/** Make the elements of a formula; what is no formula is refused. */
export function mathOf([tag, attributes, ...inside]: Mathml): MathMLElement {
  if (!TAGS.has(tag)) throw new Error(`${tag} is no element of a formula`);
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES.has(name)) throw new Error(`attribute ${name} is not of a formula`);
    made.setAttribute(name, value);
  }
  for (const each of inside) made.append(typeof each === "string" ? each : mathOf(each));
  return made;
}
