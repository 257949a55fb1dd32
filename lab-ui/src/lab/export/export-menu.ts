/** The export menu: the page as a file, its picture, its numbers, its animation. */

import { h } from "../../dom";
import { framed } from "../../png";
import type { Animation, Exportable } from "../page";
import { say as shared } from "../words";
import { csv } from "./csv";
import { framesOf, gif, painted, scaled } from "./gif";
import { say } from "./words";

export interface Source {
  /** The name of the page, for names of files. */
  name: string;
  title: string;
  body: HTMLElement;
  what: () => Exportable;
  /** Save the page as one file and say what was left out; null: it is one. */
  page: (() => Promise<{ file: Blob; dropped: string[] }>) | null;
}

/** Offer a file. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Make the menu; `sourceOf` says what is shown, null where nothing is yet. */
export function exportMenu(sourceOf: () => Source | null, withPage: boolean): HTMLElement {
  const message = h("p", { class: "aside", role: "status" });
  const stop = h("button", { type: "button", class: "save", hidden: true }, say("stop"));
  let busy = false, stopped = false;
  stop.addEventListener("click", () => {
    stopped = true;
  });

  const tell = (words: string) => {
    message.textContent = words;
  };
  const entry = (words: string, note: string | null, make: (source: Source) => Promise<string>) => {
    const button = h("button", { type: "button", class: "entry" }, words, note ? h("small", {}, note) : null);
    button.addEventListener("click", () => void run(make));
    return button;
  };
  const run = async (make: (source: Source) => Promise<string>) => {
    const source = sourceOf();
    if (busy) return;
    if (!source) {
      tell(say("nothing"));
      return;
    }
    busy = true;
    stopped = false;
    tell(say("working"));
    try {
      tell(await make(source));
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
      stop.hidden = true;
    }
  };

  const savePage = async ({ name, page }: Source) => {
    const { file, dropped } = await page!();
    offer(file, `thalweg-${name}.html`);
    const left = dropped.length ? ` ${say("dropped")} ${dropped.join(", ")}.` : "";
    return `${say("saved")} thalweg-${name}.html, ${size(file.size)}.${left}`;
  };

  const savePicture = async (source: Source) => {
    const picture = pictureOf(source);
    if (!picture) return say("nothing");
    const file = await asPng(framed(picture, source.title, source.what().legend ?? [], devicePixelRatio || 1));
    offer(file, `thalweg-${source.name}.png`);
    return `${say("saved")} thalweg-${source.name}.png, ${size(file.size)}.`;
  };

  const saveNumbers = async ({ name, what }: Source) => {
    const columns = what().table?.() ?? [];
    if (!columns.length) return say("nothing");
    const file = new Blob([csv(columns)], { type: "text/csv;charset=utf-8" });
    offer(file, `thalweg-${name}.csv`);
    return `${say("saved")} thalweg-${name}.csv, ${size(file.size)}.`;
  };

  const saveAnimation = async (source: Source) => {
    const animation = animationOf(source);
    if (!animation) return say("nothing");
    const steps = framesOf(animation.last);
    stop.hidden = false;
    const draw = async (step: number) => {
      const words = `${source.title} · ${animation.words(step)}`;
      return framed(scaled(await animation.draw(step)), words, animation.legend, 1);
    };
    const told = (done: number) => {
      tell(`${say("frame")} ${done} / ${steps.length}`);
      return !stopped && source.body.isConnected && animation.holds();
    };
    const bytes = await gif(steps, draw, told).finally(animation.close);
    if (!bytes) return say("ended");
    const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "image/gif" });
    offer(file, `thalweg-${source.name}.gif`);
    return `${say("saved")} thalweg-${source.name}.gif, ${size(file.size)}.`;
  };

  const page = withPage ? entry(say("page"), say("pageNote"), savePage) : null;
  const picture = entry(say("picture"), null, savePicture);
  const numbers = entry(say("numbers"), say("numbersNote"), saveNumbers);
  const animation = entry(say("animation"), null, saveAnimation);
  const menu = h(
    "details", { class: "exports" },
    h("summary", {}, say("export")),
    h("div", { class: "menu" }, page, picture, numbers, animation, message, stop),
  );
  menu.addEventListener("toggle", () => {
    if (!menu.open) return;
    if (!busy) tell("");
    const source = sourceOf(), what = source?.what();
    picture.hidden = !source || !pictureOf(source);
    numbers.hidden = !what?.table;
    animation.hidden = !what?.animation && (what?.player?.last() ?? 0) < 1;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")!.focus();
  });
  return menu;
}

/** Return the picture to save: the page's own choice, else the first that is large enough to be one. */
function pictureOf({ body, what }: Source): HTMLCanvasElement | null {
  const chosen = what().picture?.();
  if (chosen) return chosen;
  return [...body.querySelectorAll("canvas")].find(({ clientWidth, clientHeight }) => clientWidth > 100 && clientHeight > 60) ?? null;
}

/** Return the page's own animation, else that of its first picture over the steps of its player. */
function animationOf(source: Source): Animation | null {
  const { player, legend, animation } = source.what();
  if (animation) return animation();
  const picture = pictureOf(source);
  if (!player || !picture || player.last() < 1) return null;
  player.pause();
  const last = player.last(), before = player.step();
  const holds = () => player.last() === last;
  return {
    last, holds, legend: legend ?? [],
    draw: async (step) => {
      player.show(last, step);
      await painted();
      return pictureOf(source) ?? picture;
    },
    words: (step) => `${shared("stepOf")} ${step.toLocaleString("en")}`,
    close: () => {
      if (source.body.isConnected && holds()) player.show(last, before);
    },
  };
}

async function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  const [, base64] = canvas.toDataURL("image/png").split(","); // at once; toBlob waits until a busy page is idle
  return new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: "image/png" });
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
