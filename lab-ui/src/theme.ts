/** Light and dark: colours stand in the style sheet alone; pictures read them when they draw. */

export type Theme = "auto" | "light" | "dark";

const redraws: (() => void)[] = [];
let root: Element | null = null;
let read: CSSStyleDeclaration | null = null;
let cached = new Map<string, string>();

/** Return a colour of the current theme by its name in the style sheet, without the two dashes. */
export function colour(name: string): string {
  let found = cached.get(name);
  if (found === undefined) {
    read ??= getComputedStyle(root ?? document.documentElement);
    found = read.getPropertyValue(`--${name}`).trim() || "#888";
    cached.set(name, found);
  }
  return found;
}

/** Return the colour of a group. */
export function groupColour(place: number): string {
  return colour(`c${place}`);
}

/** Call a function whenever the colours change: another theme, or printing. */
export function onRedraw(redraw: () => void): void {
  redraws.push(redraw);
}

/** Forget all that is called when the colours change: what was drawn is no longer shown. */
export function forgetRedraws(): void {
  redraws.length = 0;
}

/** Take the colours from an element's style, where the page is somebody else's; null: from the page's. */
export function coloursOf(element: Element | null): void {
  root = element;
  read = null;
  redraw();
}

export function setTheme(theme: Theme): void {
  if (theme === "auto") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme);
  redraw();
}

export function redraw(): void {
  cached = new Map();
  for (const each of redraws) each();
}

/** Follow the system's theme; paper is always light. */
export function followSystem(): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  let before: string | null = null;
  addEventListener("beforeprint", () => {
    before = document.documentElement.getAttribute("data-theme");
    setTheme("light");
  });
  addEventListener("afterprint", () => {
    setTheme(before === "dark" || before === "light" ? before : "auto");
  });
}
