/** Words that several pages use, in English and Chinese. */

import { words } from "../language";

export { inLanguage, words } from "../language";

export const say = words({
  view: ["View", "视图"],
  contour: ["contours", "等高线"],
  log: ["log heights", "高度取对数"],
  language: ["Language", "语言"],
  colours: ["Colours", "颜色"],
  auto: ["auto", "自动"],
  light: ["light", "浅色"],
  dark: ["dark", "深色"],
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
