/** What is chosen on the page, and how it stands in the address. */

/** Options of a race that the page can change, as texts of the command line; "" leaves one out. */
export const OPTIONS = ["task", "loss", "models", "optimizers", "lrs", "batch_sizes", "epochs", "folds", "runs"] as const;
export type Option = (typeof OPTIONS)[number];

export interface State {
  /** Name of a bundled table; "": the one that was uploaded or named on the command line. */
  table: string;
  target: string;
  options: Record<Option, string>;
  seconds: string;
  /** Number of the race that is shown; null: none. */
  race: number | null;
}

export function empty(): State {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, ""])) as Record<Option, string>;
  return { table: "", target: "", options, seconds: "", race: null };
}

/** Write a state into an address; what is empty is left out. */
export function written(state: State): URLSearchParams {
  const parts = new URLSearchParams();
  const put = (name: string, value: string) => {
    if (value) parts.set(name, value);
  };
  put("table", state.table);
  put("target", state.target);
  for (const name of OPTIONS) put(name, state.options[name].trim());
  put("seconds", state.seconds.trim());
  if (state.race !== null) put("race", String(state.race));
  return parts;
}

/** Read a state from an address; what it does not say is as before. */
export function read(parts: URLSearchParams, before: State): State {
  const options = { ...before.options };
  for (const name of OPTIONS) options[name] = parts.get(name) ?? options[name];
  const race = parts.get("race");
  return {
    table: parts.get("table") ?? before.table,
    target: parts.get("target") ?? before.target,
    options,
    seconds: parts.get("seconds") ?? before.seconds,
    race: race !== null && /^[1-9]\d{0,8}$/.test(race) ? Number(race) : before.race,
  };
}

/** Return the options for the server: those that say something. */
export function asked(state: State): { target: string; options: Record<string, string>; seconds?: number | string } {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, state.options[name].trim()]).filter(([, value]) => value));
  const seconds = state.seconds.trim();
  if (!seconds) return { target: state.target, options };
  const number = Number(seconds);
  return { target: state.target, options, seconds: Number.isFinite(number) ? number : seconds };
}

/** Put a word into a list of words, or take it out where it is. */
export function toggled(list: string, word: string): string {
  const words = list.split(",").map((each) => each.trim()).filter(Boolean);
  return (words.includes(word) ? words.filter((each) => each !== word) : [...words, word]).join(",");
}

/** Whether a list of words has a word. */
export function has(list: string, word: string): boolean {
  return list.split(",").some((each) => each.trim() === word);
}
