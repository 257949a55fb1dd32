/** Words of the export menu and of a page that was saved as a file. */

import { words } from "../words";

export const say = words({
  export: ["Export", "导出"],
  page: ["This page as one HTML file", "将本页保存为单个 HTML 文件"],
  pageNote: ["Opens without the lab: play, scrub, turn.", "无需实验室即可打开：播放、拖动、旋转。"],
  picture: ["Picture (PNG)", "图像 (PNG)"],
  numbers: ["Numbers (CSV)", "数据 (CSV)"],
  numbersNote: ["What the curves and paths show.", "曲线与路径的数据。"],
  animation: ["Animation (GIF)", "动画 (GIF)"],
  working: ["Working …", "正在生成…"],
  frame: ["Frame", "帧"],
  saved: ["Saved:", "已保存："],
  stop: ["Stop", "停止"],
  nothing: ["There is nothing to save yet.", "暂无可保存的内容。"],
  ended: ["The page was changed meanwhile: nothing was saved.", "页面已更改，未保存。"],
  savedNote: ["A saved page", "已保存的页面"],
  savedOn: [
    "Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.",
    "保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。",
  ],
  dropped: ["Left out because they are too large:", "因过大而未保存："],
  needsLab: [
    "This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.",
    "此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。",
  ],
});
