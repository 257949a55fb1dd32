/** What a run of the three kinds shows, in words with its numbers. */

import { figure } from "../../format";
import { inLanguage } from "../words";
import { nameOf, upper } from "./names";
import { placeOf, type Run } from "./clock";

/** Write a short time: 350 ns, 3.3 µs, 1.2 ms. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return "–";
  for (const [unit, word] of [[1, "s"], [1e-3, "ms"], [1e-6, "µs"]] as const) {
    if (seconds >= unit) return `${figure(seconds / unit, 3)} ${word}`;
  }
  return `${figure(seconds / 1e-9, 3)} ns`;
}

const whole = (value: number) => Math.round(value).toLocaleString("en");

/** Return sentences about what happened; the first two kinds are full batch and mini-batches. */
export function story(runs: readonly Run[], rows: number, least: number): string[] {
  const [full, mini, one] = runs;
  const found: string[] = [];
  for (const run of runs) {
    if (run.near === null || run.near === 0) continue;
    const updates = whole(run.updates[run.near]), seen = whole(run.seen[run.near]);
    found.push(inLanguage([
      `${upper(nameOf(run))}: ${updates} updates, ${seen} rows seen until 1 % of the way is left.`,
      `${nameOf(run)}：更新 ${updates} 次、看过 ${seen} 行后，只剩 1 % 的路程。`,
    ]));
  }
  if (full.near && mini.near && mini.seen[mini.near] < full.seen[full.near]) {
    const times = figure(full.seen[full.near] / mini.seen[mini.near], 2);
    found.push(inLanguage([
      `Each of its ${whole(full.updates[full.near])} updates cost full batch all ${whole(rows)} rows. ${whole(Number(mini.batch))} rows already show about where downhill is: mini-batches needed ${times} times fewer rows.`,
      `全批量的 ${whole(full.updates[full.near])} 次更新每次都要看完 ${whole(rows)} 行。${whole(Number(mini.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${times} 分之一。`,
    ]));
  }
  if (runs.every(({ second }) => Number.isFinite(second))) {
    const perRow = (run: Run) => run.second / (run.batch === "full" ? rows : Number(run.batch));
    const share = perRow(one) / perRow(mini);
    const batch = whole(Number(mini.batch));
    const times = figure(share, 2);
    const costs = share > 1.1
      ? inLanguage([`a row alone costs ${times} times as much as in a mini-batch, for the work around an update is shared by its rows.`, `单独一行的开销是小批量中一行的 ${times} 倍，因为一次更新的固定开销由其中各行分摊。`])
      : inLanguage(["for a model so small a row in a mini-batch costs no less than a row alone.", "模型这么小时，小批量中的一行并不比单独一行便宜。"]);
    const took = inLanguage([
      `One update took ${duration(full.second)} with all rows, ${duration(mini.second)} with ${batch}, ${duration(one.second)} with one: `,
      `一次更新：全部行 ${duration(full.second)}，${batch} 行 ${duration(mini.second)}，一行 ${duration(one.second)}。`,
    ]);
    found.push(took + costs);
    const near = runs.filter((run) => run.near !== null);
    if (near.length > 1) {
      const time = (run: Run) => placeOf(run, "seconds", run.near!);
      const [first, second] = [...near].sort((a, b) => time(a) - time(b));
      const ratio = figure(time(second) / time(first), 2);
      found.push(inLanguage([
        `Quickest by the clock: ${nameOf(first)}, ${duration(time(first))}; next ${nameOf(second)}, ${duration(time(second))} (${ratio} times as long).`,
        `按时间最快的是${nameOf(first)}，${duration(time(first))}；其次是${nameOf(second)}，${duration(time(second))}（${ratio} 倍）。`,
      ]));
    }
  }
  const over = (run: Run) => figure(Math.max(0, run.stays - least), 2);
  if (runs.every(({ near, diverged }) => near !== null && !diverged)) {
    found.push(inLanguage([
      `In the last epoch single rows are still ${over(one)} above the least loss on average, mini-batches ${over(mini)}, full batch ${over(full)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,
      `最后一轮中，单样本平均仍高出最小损失 ${over(one)}，小批量 ${over(mini)}，全批量 ${over(full)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`,
    ]));
  }
  return found;
}
