/** The pages' words, in English and Chinese. */

import type { Both } from "./page";

let place: 0 | 1 = 0;

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

/** Words that several pages use. */
export const say = words({
  view: ["View", "视图"],
  contour: ["contours", "等高线"],
  log: ["log heights", "高度取对数"],
  language: ["Language", "语言"],
  colours: ["Colours", "颜色"],
  play: ["Play", "播放"],
  pause: ["Pause", "暂停"],
  step: ["One step", "单步"],
  again: ["From the start", "回到起点"],
  stepOf: ["step", "步"],
  waiting: ["Computing…", "计算中…"],
  lost: ["The lab has ended: start it again with thalweg lab.", "实验室已结束：请重新运行 thalweg lab。"],
  noWebgl: ["This browser has no WebGL: contours are shown instead.", "此浏览器不支持 WebGL，改为显示等高线。"],
  pages: ["Pages", "页面"],
  tooLong: ["This state has more characters than an address may have: it is not kept there.", "状态过长，无法保存在地址中。"],
});
