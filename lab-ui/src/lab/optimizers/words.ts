/** The words of the page of optimizers. */

import { words } from "../words";

export const say = words({
  about: ["Optimizers going down a surface", "各种优化器沿曲面下降"],
  source: ["Source", "来源"],
  surface: ["Surface", "曲面"],
  own: ["a formula of your own", "自定义公式"],
  formula: ["Formula in x and y", "关于 x 和 y 的公式"],
  draw: ["Draw", "绘制"],
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
  press: ["Press a name for its settings and the inside of its rule.", "点击名称可查看其设置和规则内部。"],
  settings: ["Settings", "设置"],
  convention: ["convention", "约定"],
  schedule: ["schedule", "学习率调度"],
  diverged: ["diverged", "发散"],
});
