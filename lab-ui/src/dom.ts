/** Elements made without markup: every text is a text node, so a name from the data stays one. */

export type Child = Node | string | number | null | undefined | false | Child[];
export type Attributes = Record<string, string | number | boolean | null | undefined>;

const FORBIDDEN = /^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;

/** Make an HTML element; attributes that could carry a script or a request are refused. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

/** Make an SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

/** Make a link within the page. */
export function jump(id: string, words: string): HTMLAnchorElement {
  const made = h("a", {}, words);
  made.setAttribute("href", `#${encodeURIComponent(id)}`);
  return made;
}

function filled<E extends Element>(made: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (FORBIDDEN.test(name)) throw new Error(`attribute ${name} is not set from here`);
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  append(made, children);
  return made;
}

export function append(to: Element, children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) {
      append(to, child);
      continue;
    }
    to.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Replace what an element holds. */
export function refill(of: Element, ...children: Child[]): void {
  of.replaceChildren();
  append(of, children);
}
