/** An animation: a picture at steps of its player, as a GIF file. */

import { applyPalette, GIFEncoder, quantize } from "gifenc";

const MOST_FRAMES = 80;
const MOST_WIDTH = 640; // pixels
const DELAY = 70; // milliseconds a frame is shown
const LAST_DELAY = 1800; // of the last

/** Return the steps that are frames: all of a short descent, else evenly spread ones. */
export function framesOf(last: number): number[] {
  const count = Math.min(MOST_FRAMES, last + 1);
  return Array.from({ length: count }, (_, k) => (count === 1 ? last : Math.round((k * last) / (count - 1))));
}

/** Return a picture of at most so many pixels across. */
export function scaled(picture: HTMLCanvasElement, most = MOST_WIDTH): HTMLCanvasElement {
  const times = Math.min(1, most / picture.width);
  const made = document.createElement("canvas");
  made.width = Math.round(picture.width * times);
  made.height = Math.round(picture.height * times);
  const pen = made.getContext("2d")!;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, made.width, made.height);
  return made;
}

/** Wait until what was drawn is on the canvas: pictures draw in the next frame. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((go) => requestAnimationFrame(go));
}

/** Make the file.
 *
 * @param steps the frames.
 * @param draw draws a frame; all have the size of the first.
 * @param told told how many frames are done; false: stop.
 * @returns null if it was stopped.
 */
export async function gif(
  steps: readonly number[],
  draw: (step: number) => Promise<HTMLCanvasElement>,
  told: (done: number) => boolean,
): Promise<Uint8Array | null> {
  const encoder = GIFEncoder();
  let width = 0, height = 0;
  for (const [k, step] of steps.entries()) {
    if (!told(k)) return null;
    const picture = await draw(step);
    if (k === 0) [width, height] = [picture.width, picture.height];
    const pen = picture.getContext("2d", { willReadFrequently: true })!;
    const { data } = pen.getImageData(0, 0, width, height);
    const palette = quantize(data, 256);
    encoder.writeFrame(applyPalette(data, palette), width, height, {
      palette,
      delay: k === steps.length - 1 ? LAST_DELAY : DELAY,
    });
  }
  told(steps.length);
  encoder.finish();
  return encoder.bytes();
}
