/** Words in the scene, which always face the eye. */

import { CanvasTexture, LinearFilter, Sprite, SpriteMaterial, type Vector3 } from "three";
import { colour } from "../theme";

const SIZE = 44; // of the letters on their canvas
const TALL = 0.05; // of a line in the scene
const made = new Map<string, { map: CanvasTexture; wide: number }>();

/** Make a sprite of some words with its middle at a place, in the colours of the theme. */
export function lettering(words: string, at: Vector3): Sprite {
  const key = [words, colour("ink"), colour("band")].join("\n");
  let found = made.get(key);
  if (!found) {
    if (made.size > 64) {
      for (const { map } of made.values()) map.dispose();
      made.clear();
    }
    found = written(words);
    made.set(key, found);
  }
  const sprite = new Sprite(new SpriteMaterial({ map: found.map, depthTest: false, transparent: true }));
  sprite.scale.set(TALL * found.wide, TALL, 1);
  sprite.position.copy(at);
  sprite.renderOrder = 2;
  return sprite;
}

function written(words: string): { map: CanvasTexture; wide: number } {
  const canvas = document.createElement("canvas"), pen = canvas.getContext("2d")!;
  const font = `600 ${SIZE}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;
  pen.font = font;
  canvas.width = Math.ceil(pen.measureText(words).width) + SIZE;
  canvas.height = Math.round(SIZE * 1.5);
  pen.font = font; // a canvas that changes its size forgets it
  pen.textBaseline = "middle";
  pen.lineJoin = "round";
  pen.lineWidth = SIZE / 4;
  pen.strokeStyle = colour("band");
  pen.strokeText(words, SIZE / 2, canvas.height / 2);
  pen.fillStyle = colour("ink");
  pen.fillText(words, SIZE / 2, canvas.height / 2);
  const map = new CanvasTexture(canvas);
  map.minFilter = LinearFilter;
  return { map, wide: canvas.width / canvas.height };
}
