/** Whether the notebook is light or dark: by what is behind the widget, whichever program shows it. */

/** Whether the background behind an element is dark. */
export function isDark(of: Element): boolean {
  for (let at: Element | null = of; at; at = parentOf(at)) {
    const [r, g, b, a] = rgba(getComputedStyle(at).backgroundColor);
    if (a > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 128;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches && document.documentElement.style.colorScheme !== "light";
}

/** Call a function after the notebook's colours may have changed; return what ends that. */
export function whenThemeChanges(call: () => void): () => void {
  const soon = () => setTimeout(call, 50); // its style sheets are there
  const observer = new MutationObserver(soon);
  for (const each of [document.documentElement, document.body]) observer.observe(each, { attributes: true });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", soon);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", soon);
  };
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function rgba(colour: string): [number, number, number, number] {
  const [r = 0, g = 0, b = 0, a] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b, colour.startsWith("rgb") ? (a ?? 1) : 0];
}
