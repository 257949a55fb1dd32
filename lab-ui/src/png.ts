/** Pictures as PNG files, made on the page itself. */

import { colour } from "./theme";

export interface LegendEntry {
  words: string;
  colour: string;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** Offer a canvas as a file; at once, for toBlob waits until a busy page is idle. */
export function download(canvas: HTMLCanvasElement, name: string): void {
  const [, base64] = canvas.toDataURL("image/png").split(",");
  const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: "image/png" });
  const link = document.createElement("a");
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Put a title above and a legend below a drawn picture. */
export function framed(
  picture: CanvasImageSource & { width: number; height: number },
  title: string,
  legend: LegendEntry[],
  ratio: number,
): HTMLCanvasElement {
  const margin = 16 * ratio, line = 20 * ratio;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d")!;
  const width = picture.width + 2 * margin;
  const font = (size: number, weight = 400) => `${weight} ${size * ratio}px ${FONT}`;
  context.font = font(12);
  const rows: { entry: LegendEntry; x: number; row: number }[] = [];
  let x = margin, row = 0;
  for (const entry of legend) {
    const wide = context.measureText(entry.words).width + 34 * ratio;
    if (x > margin && x + wide > width - margin) {
      x = margin;
      row++;
    }
    rows.push({ entry, x, row });
    x += wide;
  }
  const below = legend.length ? (row + 1) * line + margin / 2 : 0;
  canvas.width = width;
  canvas.height = margin + line * 1.4 + picture.height + below + margin;
  context.fillStyle = colour("card");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = colour("ink");
  context.font = font(15, 600);
  context.textBaseline = "top";
  context.fillText(title, margin, margin, width - 2 * margin);
  context.drawImage(picture, margin, margin + line * 1.4);
  context.font = font(12);
  context.textBaseline = "middle";
  for (const { entry, x: left, row: at } of rows) {
    const y = margin + line * 1.4 + picture.height + margin / 2 + line * (at + 0.5);
    context.fillStyle = entry.colour;
    context.fillRect(left, y - 5 * ratio, 10 * ratio, 10 * ratio);
    context.fillStyle = colour("ink");
    context.fillText(entry.words, left + 15 * ratio, y);
  }
  return canvas;
}

const STYLED = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity",
  "font-family", "font-size", "font-weight", "text-anchor", "stroke-linejoin", "font-variant-numeric",
];

/** Draw an SVG on a canvas, with the styles that the page gives it. */
export async function rasterized(svg: SVGSVGElement, ratio: number): Promise<HTMLCanvasElement> {
  const box = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of STYLED) to[i].setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute("width", String(box.width));
  copy.setAttribute("height", String(box.height));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(box.width * ratio);
  canvas.height = Math.round(box.height * ratio);
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
