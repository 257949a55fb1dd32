/** The words of the optimizers' own pages. */

import type { Both } from "../page";
import { words } from "../words";

export const say = words({
  menu: ["All optimizers", "全部优化器"],
  earlier: ["Previous", "上一个"],
  later: ["Next", "下一个"],
  onSurface: ["Watch it on a surface", "在曲面上观看"],
  update: ["The update", "更新公式"],
  running: [
    "Written from the code that runs: the step is called once with arguments that record what is done to them. The names are those of the code.",
    "公式由实际运行的代码生成：以会记录运算的参数调用一次更新函数。名称与代码一致。",
  ],
  ofMatrix: ["Of a matrix between two hidden layers", "两个隐藏层之间的矩阵"],
  ofOthers: ["Of all other weights, and of a point on a surface", "其余所有权重，以及曲面上的点"],
  aroundIt: ["Equations and pictures show it around {beside}; it goes around any optimizer.", "方程和图像以 {beside} 为例；它可用于任意优化器。"],
  ownSteps: [
    "This method chooses its own steps from the whole loss: an algorithm, of which these are the key equations; t counts iterations.",
    "该方法根据整个损失自行选择步长：它是一个算法，以下为其关键方程；t 为迭代次数。",
  ],
  starts: ["at the start", "初始值"],
  asText: ["As its documentation writes it", "文档中的写法"],
  asCode: ["The code", "代码"],
  settings: ["Settings", "超参数"],
  symbol: ["symbol", "符号"],
  setting: ["name", "名称"],
  usual: ["default", "默认值"],
  range: ["range", "范围"],
  meaning: ["meaning", "含义"],
  conventions: ["Conventions side by side", "各库写法对比"],
  marked: ["Marked: what differs from the default form.", "高亮处为与默认写法不同的部分。"],
  single: ["All sources write it alike.", "各来源写法一致。"],
  defaultForm: ["the default here", "此处的默认写法"],
  changed: ["other defaults", "不同的默认值"],
  lacks: ["does not have", "没有的超参数"],
  decay: ["weight decay", "权重衰减"],
  coupled: ["coupled: added to the gradient", "耦合：加到梯度上"],
  decoupled: ["decoupled: shrinks the weight itself", "解耦：直接收缩权重"],
  insideDecay: ["inside the step", "包含在更新步中"],
  none: ["none", "无"],
  example: ["The same gradients, by each convention", "同一组梯度下各写法的结果"],
  exampleSaid: ["One weight, {start} at first; the learning rate is {first}, from update {later} on {then}.", "一个权重，初值 {start}；学习率为 {first}，从第 {later} 次更新起为 {then}。"],
  withDecay: ["weight_decay in the example", "示例中的 weight_decay"],
  gradient: ["gradient", "梯度"],
  updateNumber: ["update", "更新"],
  behaviour: ["On three surfaces", "在三个曲面上的表现"],
  behaviourSaid: [
    "From the same start as plain descent. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.",
    "与普通梯度下降起点相同。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。",
  ],
  behaviourAround: [
    "From the same start with and without it. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.",
    "起点相同，比较有无该方法。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。",
  ],
  alone: ["alone", "单独"],
  plain: ["plain descent", "普通梯度下降"],
  stepsTaken: ["steps", "步"],
  endsAt: ["ends at height", "终点高度"],
  noSurface: ["It needs more of a loss than a function of x and y gives: the rows, or the second derivatives of a model.", "它需要的不只是 x 和 y 的函数：还需要数据行或模型的二阶导数。"],
  paper: ["Source", "来源"],
  facts: ["What else is known of it", "其他说明"],
});

const FAMILIES: Record<string, Both> = {
  descent: ["Descent and momentum", "梯度下降与动量"],
  weight: ["A rate for each weight", "逐权重学习率"],
  sign: ["By the gradient's sign", "按梯度符号"],
  adam: ["Adam and its relatives", "Adam 及其变体"],
  free: ["No rate or schedule to choose", "无需选择学习率或调度"],
  layer: ["A rate for each layer", "逐层学习率"],
  matrix: ["Whole matrices", "整个矩阵"],
  wrapper: ["Around any of them", "可套用于任意优化器"],
  average: ["Averages of the weights", "权重平均"],
  "full-batch": ["Full batch", "全批量方法"],
};

export function familyOf(name: string): Both {
  return FAMILIES[name] ?? [name, name];
}

const FACTS: Record<string, Both> = {
  update: ["update", "更新"], states: ["states", "状态"], product: ["product", "连乘"], sum: ["sum", "连加"], over: ["over", "范围"],
  decay: ["decay", "衰减"], prediction: ["prediction", "预测"], l1: ["l1", "L1"], convention: ["convention", "写法"], conventions: ["conventions", "其他写法"],
  code: ["code", "代码"], penalties: ["penalties", "惩罚"], losses: ["losses", "损失"], elsewhere: ["elsewhere", "其他库"],
};

/** What a fact of a record is about. */
export function factOf(name: string): Both {
  return FACTS[name] ?? [name, name];
}

const SOURCES: Record<string, Both> = {
  torch: ["PyTorch", "PyTorch"], keras: ["Keras", "Keras"], optax: ["optax", "optax"], paper: ["the paper", "论文"],
};

export function sourceOf(name: string): Both {
  return SOURCES[name] ?? [name, name];
}
