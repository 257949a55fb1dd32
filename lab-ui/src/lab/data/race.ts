/** A race as far as it has been told: the same records as in the race document, filled as they come. */

import type { Number_, RaceDocument, RunRecord } from "../../document";

export interface Planned {
  /** Each run, with the number of what is compared: its own, or with folds that of its setting. */
  runs: { label: string; setting: string; optimizer: string; number: number; epochs: number }[];
  folds: number | null;
  common: string;
  rows: Record<string, number>;
  epochs: number;
  target: string;
  task: string;
  loss: string;
  judged: boolean;
  time: string | null;
  columns: { name: string; role: string; detail: string }[];
  notes: string[];
}

export interface Losses {
  runs: number[];
  epochs: number[];
  valid: Number_[];
  batch: Number_[];
}

export interface Ended {
  run: number;
  ending: string;
  epoch: number;
  overflowed: boolean;
  early: boolean;
  said: string;
}

export interface Progress {
  epoch: number;
  epochs: number;
  rows: number;
  total_rows: number;
  running: number;
  runs: number;
  seconds_left: number | null;
}

/** A run that is not over yet. */
export interface LiveRun extends RunRecord {
  label: string;
  budget: number;
  /** Whether it is over. */
  over: boolean;
  /** How many runs it stands for: 1, or one for each fold; and how many of them are over. */
  members: number;
  gone: number;
  /** Sums over members of an epoch that not all have finished: how many, batch loss, split loss. */
  partial: Map<number, [number, number, number]>;
}

export interface LiveRace extends RaceDocument {
  runs: LiveRun[];
  /** What each run counts for, by its place in the plan. */
  of: number[];
}

/** Begin a race from its plan. */
export function liveRace(plan: Planned): LiveRace {
  const of = plan.runs.map(({ number }) => number);
  const first = [...new Set(of)].map((number) => of.indexOf(number));
  const runs = first.map((place) => plan.runs[place]).map((run): LiveRun => ({
    members: of.filter((number) => number === run.number).length, gone: 0, partial: new Map(),
    setting: run.setting, label: run.label, optimizer: run.optimizer, budget: run.epochs, over: false,
    lr: null, batch_size: "", schedule: "", seed: 0, loss: null, valid_loss: null, train_loss: null, objective: null,
    epochs: 0, kept_epoch: 0, updates: 0, ending: "", status: "", curve: { epoch: [], batch: [], split: [] },
  }));
  return {
    format: 0, target: plan.target, task: plan.task, answer: "", sentence: "", loss: plan.loss, rows: plan.rows, split: {},
    judged_by: plan.judged ? "validation loss" : "training loss", trained_on: "", seconds: 0, engine: "", interrupted: false,
    runs_in_all: runs.length, of, epochs_planned: Math.max(...runs.map(({ budget }) => budget)), winner: 0, runs, figures: {}, repeat: { command: "", python: "", install: "", versions: {} },
  };
}

/** Take losses of epochs that are over; what was told before is told again to a page that is late. */
export function takeLosses(race: LiveRace, told: Losses, judged: boolean): void {
  told.runs.forEach((place, i) => {
    const run = race.runs[race.of[place]], number = told.epochs[i];
    const { epoch, batch, split } = run.curve as Required<Pick<RunRecord["curve"], "epoch" | "batch" | "split">>;
    if (epoch.length && number <= epoch[epoch.length - 1]) return;
    const sums = run.partial.get(number) ?? [0, 0, 0];
    sums[0]++;
    sums[1] += told.batch[i] ?? NaN;
    sums[2] += told.valid[i] ?? NaN;
    run.partial.set(number, sums);
    if (sums[0] < run.members) return; // with folds the mean over all of them counts
    run.partial.clear();
    const mean = (sum: number): Number_ => (Number.isFinite(sum) ? sum / run.members : null);
    epoch.push(number);
    batch.push(mean(sums[1]));
    split.push(mean(sums[2]));
    run.epochs = number;
    const loss = mean(judged ? sums[2] : sums[1]);
    if (loss !== null && (run.loss === null || loss < run.loss)) {
      run.loss = loss;
      run.kept_epoch = number;
    }
  });
  race.winner = leader(race);
}

/** Take the end of a run; with folds a setting is over when all of its runs are. */
export function takeEnd(race: LiveRace, told: Ended): void {
  const run = race.runs[race.of[told.run]];
  run.gone++;
  run.over = run.gone >= run.members;
  run.ending = told.ending;
  run.overflowed = (run.overflowed ?? false) || told.overflowed;
  if (run.over || told.overflowed) run.status = told.said;
  race.winner = leader(race);
}

/** Return the run with the lowest loss so far. */
function leader(race: LiveRace): number {
  let best = 0, least = Infinity;
  race.runs.forEach((run, place) => {
    if (!run.overflowed && run.loss !== null && run.loss < least) {
      least = run.loss;
      best = place;
    }
  });
  return best;
}
