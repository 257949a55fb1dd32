/** What a kind of descent is called. */

import { inLanguage } from "../words";
import type { Batch } from "./state";
import { say } from "./words";

export function nameOf({ batch }: { batch: Batch }): string {
  if (batch === "full") return say("full");
  if (batch === 1) return say("one");
  return `${say("mini")} ${batch}${inLanguage(["", " 行"])}`;
}

/** Begin a sentence with a text. */
export function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
