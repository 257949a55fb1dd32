/** The page that is shown as one HTML file: the lab's server puts page and record together. */

import { h } from "../../dom";
import { fileOfRecord, roomForRecord } from "../api";
import type { Opened, Page } from "../page";
import { packedRecord, recordedDuring, type Saved } from "../record";

/** Save a page in the state of an address.
 *
 * The page is opened once more, out of sight, and the answers that it asks for are the record: so it
 * holds what the state needs and no more. Answers that were had before are taken, not asked for again.
 */
export async function savePage(page: Page, address: string): Promise<{ file: Blob; dropped: string[] }> {
  const into = h("div", { class: "unseen-page", "aria-hidden": "true", inert: true });
  document.body.append(into);
  const opened: Opened[] = [];
  const answers = await recordedDuring(() => openedOnce(page, into, new URLSearchParams(address), opened)).finally(() => {
    for (const each of opened) each.close();
    into.remove();
  });
  const saved: Saved = { address, on: new Date().toISOString().slice(0, 10), dropped: [], answers };
  const room = await roomForRecord();
  let packed = await packedRecord(saved);
  while (packed.length > room && answers.size) {
    const [largest] = [...answers].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    answers.delete(largest);
    saved.dropped.push(largest.split(" ")[0]);
    packed = await packedRecord(saved);
  }
  return { file: await fileOfRecord(packed), dropped: saved.dropped };
}

/** Open a page until it is ready; what it asks for later, as a picture that it draws then, is waited for by the record. */
function openedOnce(page: Page, into: HTMLElement, parts: URLSearchParams, opened: Opened[]): Promise<void> {
  return new Promise((ready, failed) => {
    const desk = { parts, keep: () => {}, expose: () => ready(), tell: () => {} };
    page.open(into, desk).then((made) => {
      opened.push(made);
      ready();
    }, failed);
  });
}
