/** The language of what is shown: English, or in the lab Chinese.
 *
 * The lab's pages have lists of words in both (`words`). The report's components are written in
 * English (`t`), and look there for the Chinese that the lab gives (`lab/chinese.ts`), so that a report
 * alone carries none. What the server says comes with its Chinese (`learn`, `told`).
 */

/** A text in English and in Chinese. */
export type Both = readonly [string, string];

let place: 0 | 1 = 0;
let table: Readonly<Record<string, string>> = {};
const learnt = new Map<string, string>();

/** Every list of words, for tests. */
export const all: Record<string, Both>[] = [];

export function setLanguage(language: "en" | "zh"): void {
  place = language === "zh" ? 1 : 0;
  document.documentElement.lang = language === "zh" ? "zh" : "en";
}

/** Return a text in the language that is chosen. */
export function inLanguage(text: Both): string {
  return text[place];
}

/** Take a list of words; return what says one of them in the language that is chosen. */
export function words<K extends string>(list: Record<K, Both>): (word: K) => string {
  all.push(list);
  return (word) => list[word][place];
}

/** Take the Chinese of the components' texts, by the English; {0}, {1} … stand for values. */
export function takeChinese(of: Readonly<Record<string, string>>): void {
  table = of;
}

/** Say a text that is written in English with its values: t`${count} of ${all} rows`. */
export function t(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  const english = parts.reduce((text, part, k) => `${text}{${k - 1}}${part}`);
  return filled(place ? (table[english] ?? english) : english, values);
}

/** Say a number of things, as `t` does; Chinese has no plural. */
export function manyOf(number: string, noun: string, one: boolean): string {
  const chinese = place ? table[`{0} ${noun}`] : undefined;
  return chinese ? filled(chinese, [number]) : `${number} ${noun}${one ? "" : "s"}`;
}

function filled(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, k: string) => String(values[Number(k)]));
}

/** Remember the Chinese that came with an answer of the server. */
export function learn(answer: unknown): void {
  const found = (answer as { zh?: Record<string, string> } | null)?.zh;
  for (const [english, chinese] of Object.entries(found ?? {})) learnt.set(english, chinese);
}

/** Say what the server said, in the language that is chosen as far as it is known. */
export function told(text: string): string {
  return place ? (learnt.get(text) ?? text) : text;
}

/** Say it as a sentence: one that begins with an article begins with a capital, a run's name stays as it is. */
export function begun(text: string): string {
  return told(text).replace(/^the /, "The ");
}

/** Write a loss's or a metric's name. */
export function named(name: string): string {
  return told(name.replaceAll("_", " "));
}
