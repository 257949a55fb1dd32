/** The page's words, in English and Chinese. */

const WORDS = {
  title: ["Gradient descent on a surface", "曲面上的梯度下降"],
  lead: [
    "Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.",
    "各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。",
  ],
  surface: ["Surface", "曲面"],
  own: ["a formula of your own", "自定义公式"],
  formula: ["Formula in x and y", "关于 x 和 y 的公式"],
  draw: ["Draw", "绘制"],
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
  steps: ["Steps", "步数"],
  noise: ["Noise in the gradient", "梯度噪声"],
  seed: ["New noise", "更换噪声"],
  optimizers: ["Optimizers", "优化器"],
  add: ["Add an optimizer", "添加优化器"],
  rate: ["learning rate", "学习率"],
  height: ["height here", "当前高度"],
  remove: ["remove", "移除"],
  inside: ["Inside the rule", "规则内部"],
  gradient: ["gradient", "梯度"],
  moved: ["step taken", "实际步长"],
  effective: ["step ÷ gradient", "步长 ÷ 梯度"],
  curve: ["Height at each step", "每一步的高度"],
  reached: ["starts that reach a minimum", "到达最小值的起点比例"],
  many: ["From 144 starts", "从 144 个起点出发"],
  stable: [
    "Plain descent is stable along the steepest direction below 2/λ =",
    "普通梯度下降在最陡方向上的稳定上限 2/λ =",
  ],
  waiting: ["Computing…", "计算中…"],
  lost: ["The lab has ended: start it again with thalweg lab.", "实验室已结束：请重新运行 thalweg lab。"],
  noWebgl: ["This browser has no WebGL: contours are shown instead.", "此浏览器不支持 WebGL，改为显示等高线。"],
  minimum: ["minimum", "最小值"],
  start: ["start", "起点"],
  paper: ["Source", "来源"],
  diverged: ["diverged", "发散"],
} as const;

export type Word = keyof typeof WORDS;
let place: 0 | 1 = 0;

export function setLanguage(language: "en" | "zh"): void {
  place = language === "zh" ? 1 : 0;
  document.documentElement.lang = language === "zh" ? "zh" : "en";
}

export function say(word: Word): string {
  return WORDS[word][place];
}

/** Every word in both languages, for tests. */
export const all = WORDS;
