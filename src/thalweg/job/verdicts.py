"""The verdict of a job: its settings compared on the rows that judge them, and the baseline."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_marks import MarkedRows
from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows, sampled_places
from thalweg.engine.by_engine import ByEngine
from thalweg.job.judge_metric import metric_evidence
from thalweg.job.planning import Plan
from thalweg.models.baseline import CLEAR
from thalweg.models.judging import Figures
from thalweg.racing.baseline_check import gain_of_chosen
from thalweg.racing.comparison import Pairs, compare, moved_by_rows
from thalweg.racing.evidence import Evidence, RowMeans
from thalweg.racing.grid import seeds_matter
from thalweg.racing.mean_candidates import mean_of
from thalweg.racing.mean_selection import MeanOfRuns
from thalweg.racing.metric_evidence import MOST_ROWS
from thalweg.racing.out_of_fold import out_of_fold_losses, out_of_fold_scores, without_fold
from thalweg.racing.run_labels import in_common, own_words, shared_words
from thalweg.racing.seed_noise import seed_noise
from thalweg.racing.settings import settings_of
from thalweg.racing.verdict import Verdict, verdict_from
from thalweg.racing.winner_selection import Basis, Selection
from thalweg.sentences import said
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import RunState
from thalweg.wording import counted, joined, mean_in_words, with_error

_CHUNK = 2048  # rows judged at a time
_SEED = 23  # of the rows that a metric is judged on, where there are very many
_CHOSEN_BY = {
    Basis.CROSS_VALIDATION: "by cross-validation on more rows",
    Basis.CLEAR_LEAD: "",
    Basis.VALIDATION: "",
}


def chosen_by_judge(
    plan: Plan, states: Sequence[RunState], selection: Selection, mean: MeanOfRuns | None
) -> tuple[Selection, MeanOfRuns | None]:
    """Return the winner by the metric that --judge names, and whether the mean of nets is better.

    Of a setting with several runs the mean of their figures counts, then the best of them. Where
    figures are the same, as shares of few rows often are, the lower loss wins.

    Args:
        plan: of the job, with a judge.
        states: all runs, trained.
        selection: the winner by the loss, kept where the metric exists for no run.
        mean: of nets, if it was tried.
    """
    found = _found(plan, states, mean)
    of = None if found is None else found.finite()
    if of is None or not of.runs:
        return selection, mean
    figures = of.evidence.figures * (-1 if of.evidence.greater else 1)
    settings = settings_of(of.runs)
    losses = [[states[place].compared_loss for place in places] for places in of.places]

    def worse(places: Sequence[int]) -> tuple[float, float]:
        lost = float(np.mean([loss for k in places for loss in losses[k]]))
        return float(np.mean(figures[list(places)])), lost

    best = min(settings, key=lambda each: worse(each.places))
    run = min(best.places, key=lambda k: worse([k]))
    if mean is not None:
        lowest = float(np.mean(figures[list(best.places)]))
        better = of.mean and float(figures[len(of.runs)]) < lowest
        # An ensemble's figure on the rows that chose it is too good: others must have taken it.
        mean = replace(mean, taken=better and (mean.taken or not mean.counts))
    return Selection(states[of.places[run][0]], Basis.JUDGE), mean


def verdict_of(
    plan: Plan, states: Sequence[RunState], selection: Selection, mean: MeanOfRuns | None
) -> Verdict | None:
    """Return the verdict on all usable runs, beside the mean of nets; None without rows to judge.

    Args:
        plan: of the job.
        states: all runs, trained.
        selection: the winner among single runs.
        mean: of nets, if it was tried.
    """
    found = _found(plan, states, mean)
    if found is None:
        return None
    of, taken = found.finite(), mean is not None and mean.taken
    best = states.index(selection.run)
    here = next((k for k, places in enumerate(of.places) if best in places), None)
    if here is None or (taken and not of.mean):
        return None  # its losses overflow on some rows: nothing can be said of them
    every, unit = of.evidence.scaled()
    if plan.judge is None:
        unit *= plan.untrained.target_scaling.loss_factor
    equivalence = float(plan.request.job["equivalence"])
    settings = settings_of(of.runs)
    columns = [setting.places for setting in settings]
    words = shared_words([setting.run for setting in settings])
    names = [(str(setting), own_words(setting.run, *words)) for setting in settings]
    places = [tuple(place for k in own for place in of.places[k]) for own in columns]
    if mean is not None and of.mean:
        columns.append((len(of.runs),))
        layers = [state.run.architecture for state in mean.members]
        names.append((mean_in_words(layers, mean.counts),) * 2)
        own_states = [state for each in mean.candidates for state in each.states]
        places.append(tuple(states.index(state) for state in own_states))
    fixed = [k for k, setting in enumerate(settings) if not seeds_matter(setting.run)]
    noise = seed_noise(every.figures, [*(run.seed for run in of.runs), 0], columns, fixed)
    means = [*columns, (len(every.figures) - 1,)] if of.constant else columns
    mixture = np.zeros((len(every.figures), len(means)))
    for k, own in enumerate(means):
        mixture[list(own), k] = 1 / len(own)
    # What is said of settings, and of the constant beside them, is worked out once for both.
    whole = every.of(mixture)
    evidence = whole.only(range(len(columns)))
    chosen = len(columns) - 1 if taken else next(k for k, own in enumerate(columns) if here in own)
    margin = equivalence * abs(float(evidence.figures[chosen]))
    moved = moved_by_rows(whole)
    pairs = Pairs(whole, noise.and_a_constant() if of.constant else noise)
    own_pairs = pairs.first(len(columns), noise)
    compared = compare(
        evidence, noise, margin, chosen=chosen, moved=moved[:, : len(columns)], pairs=own_pairs
    )
    verdict = verdict_from(
        compared,
        names,
        places,
        chosen,
        equivalence,
        unit=unit,
        means=int(of.mean),
        judge=plan.judge or plan.loss.name,
        greater=every.greater,
        split="folds" if plan.training.folds else "valid",
        rows=evidence.rows,
        parts=evidence.parts,
        common=in_common(*words),
        seeds=noise.known,
        chosen_by="" if taken else _CHOSEN_BY.get(selection.basis, ""),
    )
    if not of.constant:
        return verdict
    constant = whole.only([len(columns)])
    gain = gain_of_chosen(evidence, constant, noise, chosen, moved=moved, pairs=pairs)
    where = said(
        "{rows}, corrected for choosing the best of them",
        rows=counted(evidence.rows, "validation row"),
    )
    facts = _baseline(
        gain.gain * unit, gain.error * unit, gain.better, evidence.rows, "valid", where
    )
    return replace(verdict, baseline=facts)


@dataclass(frozen=True)
class _Found:
    """Evidence, and what its columns are: runs, then the mean of nets, then the constant.

    Attributes:
        evidence: in training's unit.
        runs: of the first columns, without their folds.
        places: of each of them in the race.
        mean, constant: whether there are these columns.
    """

    evidence: Evidence
    runs: list[Run]
    places: list[tuple[int, ...]]
    mean: bool
    constant: bool

    def finite(self) -> _Found:
        """Return the same without the columns whose losses overflow."""
        finite = self.evidence.finite
        kept = [k for k in range(len(self.runs)) if finite[k]]
        mean = self.mean and bool(finite[len(self.runs)])
        constant = self.constant and bool(finite[-1])
        columns = [*kept, *[len(self.runs)] * mean, *[len(finite) - 1] * constant]
        return _Found(
            self.evidence.only(columns),
            [self.runs[k] for k in kept],
            [self.places[k] for k in kept],
            mean,
            constant,
        )


def _found(plan: Plan, states: Sequence[RunState], mean: MeanOfRuns | None) -> _Found | None:
    """Return the evidence of the rows that judge: out of fold, or of the validation split."""
    by_folds = plan.training.folds is not None
    return (_by_folds if by_folds else _by_validation)(plan, states, mean)


def _by_folds(plan: Plan, states: Sequence[RunState], mean: MeanOfRuns | None) -> _Found | None:
    """Return the evidence of rows each judged by the runs that left their fold out."""
    training = plan.training
    of = without_fold(states)
    if plan.judge is not None:  # a fold that diverged leaves rows without predictions
        of = [(run, places) for run, places in of if all(states[k].usable for k in places)]
    if not of:
        return None
    runs = [run for run, _ in of]
    with_mean = _with_mean(runs, mean)
    if plan.judge is not None:
        usable = [states[k] for _, own in of for k in own]
        evidence = _out_of_fold_metric(plan, usable, plan.judge, with_mean)
    else:
        columns = len(of) + (mean is not None)
        means = RowMeans(len(training.rows), columns, groups_that_judge(plan))
        for losses, weight in out_of_fold_losses(states, training, beside=with_mean):
            means.add(losses, weight)
        evidence = means.evidence()
    return _Found(evidence, runs, [tuple(places) for _, places in of], mean is not None, False)


def _with_mean(
    runs: Sequence[Run], mean: MeanOfRuns | None
) -> Callable[[NDArray[Any]], NDArray[Any]]:
    """Return a function that adds the mean's to raw scores ``[n, S, C]`` of settings."""
    if mean is None:
        return lambda scores: scores
    tried = mean
    columns = [runs.index(each.state.run.changed(fold=None)) for each in tried.candidates]

    def added(scores: NDArray[Any]) -> NDArray[Any]:
        own = tried.predictor.mean([scores[:, k] for k in columns])
        return np.concatenate([scores, own[:, None]], axis=1)

    return added


def _out_of_fold_metric(
    plan: Plan,
    states: Sequence[RunState],
    judge: str,
    beside: Callable[[NDArray[Any]], NDArray[Any]],
) -> Evidence:
    """Return the evidence of a metric of all rows' predictions, each by what did not see it.

    One accumulator takes in the rows of all folds, so that the figure is that of the table and no
    mean of folds: the AUC of all rows, and not of a fold's few.
    """
    training, groups = plan.training, groups_that_judge(plan)
    assert training.folds is not None
    marked = MarkedRows(plan.prepared.train, training.folds)
    rows: RowSource = marked
    there = training.folds.part >= 0  # earlier times are in no fold
    if len(marked) > MOST_ROWS:
        drawn = marked.sample(MOST_ROWS, _SEED)
        assert drawn.marks is not None
        groups = _of_drawn(groups, len(marked))
        rows, there = drawn, drawn.marks.fold >= 0
    model = replace(plan.untrained.model, target_range=None)

    def scored() -> Iterator[tuple[list[NDArray[Any]], NDArray[Any], NDArray[Any]]]:
        for part, scores in out_of_fold_scores(states, training, rows):
            assert part.marks is not None
            held = part.marks.fold >= 0
            each = [*np.moveaxis(beside(scores[held]), 1, 0)]
            yield each, part.target[held], part.metric_weight[held]

    own = None if groups is None else groups[there]
    return metric_evidence(model, judge, scored(), int(there.sum()), own)


def _by_validation(
    plan: Plan, states: Sequence[RunState], mean: MeanOfRuns | None
) -> _Found | None:
    """Return the evidence of the validation rows."""
    usable = [k for k, state in enumerate(states) if state.usable]
    if not len(plan.training.valid) or not usable:
        return None
    runs, places = [states[k] for k in usable], [(k,) for k in usable]
    if plan.judge is None:
        constant = plan.untrained.model.constant_scores(of_loss=True)
        evidence = loss_evidence(runs, mean, constant, plan.training, groups_that_judge(plan))
    else:
        evidence = _by_metric(plan, runs, mean, plan.judge)
    each = [state.run for state in runs]
    return _Found(evidence, each, [*places], mean is not None, plan.judge is None)


def _by_metric(
    plan: Plan, runs: Sequence[RunState], mean: MeanOfRuns | None, judge: str
) -> Evidence:
    """Return the evidence of a metric of the kept weights' predictions of the validation rows."""
    valid, groups = plan.prepared.valid.astype(plan.training.float_type), groups_that_judge(plan)
    if len(valid) > MOST_ROWS:
        groups = _of_drawn(groups, len(valid))
        valid = valid.sample(MOST_ROWS, _SEED)
    model = replace(plan.untrained.model, target_range=None)

    def scored() -> Iterator[tuple[list[NDArray[Any]], NDArray[Any], NDArray[Any]]]:
        for rows, scores in _scores(valid, runs, mean, plan.training):
            yield scores, rows.target, rows.metric_weight

    return metric_evidence(model, judge, scored(), len(valid), groups)


def _of_drawn(groups: NDArray[Any] | None, rows: int) -> NDArray[Any] | None:
    """Return the groups of the rows that a sample of `MOST_ROWS` takes."""
    return None if groups is None else groups[sampled_places(rows, MOST_ROWS, _SEED)]


def _scores(
    source: RowSource, runs: Sequence[RunState], mean: MeanOfRuns | None, plan: TrainingPlan
) -> Iterator[tuple[Rows, list[NDArray[Any]]]]:
    """Go through rows with the raw scores ``[n, C]`` of each run, and of the mean of nets."""
    of = mean_of(runs, plan)
    scored = ByEngine(of, plan.engine, plan.loss)
    own = [state.weights for state in runs if state.weights is not None]
    column = {id(state): k for k, state in enumerate(runs)}
    for rows in parts(source, _CHUNK):
        scores: list[NDArray[Any]] = [*scored.of_members(rows, of, own)]
        if mean is not None:
            members = [scores[column[id(state)]] for state in mean.members]
            scores.append(mean.predictor.mean(members))
        yield rows, scores


def loss_evidence(
    runs: Sequence[RunState],
    mean: MeanOfRuns | None,
    constant: NDArray[np.float64],
    plan: TrainingPlan,
    groups: NDArray[Any] | None,
) -> Evidence:
    """Return the evidence of the kept weights' validation losses, in training's unit.

    Args:
        runs: usable, a column each.
        mean: of nets, the next column if it was tried.
        constant: raw scores ``[1, C]`` of the baseline, the last column.
        plan: that the runs were trained by.
        groups: ``[n]``, of each validation row; None: there are none.
    """
    loss = plan.loss
    means = RowMeans(len(plan.valid), len(runs) + (mean is not None) + 1, groups)
    for rows, scores in _scores(plan.valid, runs, mean, plan):
        flat = np.broadcast_to(constant.astype(scores[0].dtype), scores[0].shape)
        with np.errstate(all="ignore"):
            lost = loss.value(np.concatenate([*scores, flat], axis=1), rows.target)
        means.add(lost, rows.loss_weight)
    return means.evidence()


def with_baseline(verdict: Verdict | None, unseen: Figures | None) -> Verdict | None:
    """Return the verdict with the winner beside the baseline on rows that did not choose it.

    Test rows, and rows held out by cross-validation, say more than validation rows, for they had no
    part in the choice: where there are any, they decide (`thalweg.models.baseline.about_gain`).

    Args:
        verdict: of `verdict_of`.
        unseen: of `thalweg.models.baseline.unseen_gain`; None: there are no such rows.
    """
    if verdict is None or unseen is None:
        return verdict
    gain, error = unseen["loss"], unseen["standard_error"]
    rows = unseen["test_rows"] + unseen["held_out_rows"]
    better = gain > 0 and unseen["linear"] > CLEAR * unseen["linear_standard_error"]
    counts = [counted(unseen["test_rows"], "test row")] * bool(unseen["test_rows"])
    if unseen["held_out_rows"]:
        held_out = counted(unseen["held_out_rows"], "row")
        counts.append(said("{rows} held out in cross-validation", rows=held_out))
    where = said("{rows}, which had no part in the choice", rows=joined(counts))
    return replace(verdict, baseline=_baseline(gain, error, bool(better), rows, "unseen", where))


def _baseline(
    gain: float, error: float, better: bool, rows: int, split: str, where: str
) -> Mapping[str, Any]:
    """Return the comparison with the baseline as plain data, with its sentence."""
    side = "lower" if gain >= 0 else "higher"
    if math.isfinite(gain):
        text = said(
            f"The winner is {'better' if better else 'no better'} than the baseline, the best "
            f"constant: its loss is {side} by {{by}} on {{where}}.",
            by=with_error(abs(gain), error),
            where=where,
        )
    else:
        text = said(
            "The winner is no better than the baseline on {where}: its loss is not finite.",
            where=where,
        )
    return {
        "difference": gain,
        "standard_error": error,
        "better": better,
        "rows": rows,
        "split": split,
        "sentence": text,
    }


def groups_that_judge(plan: Plan) -> NDArray[Any] | None:
    """Return the group of each row that judges, where groups divide the table; else None."""
    return groups_of(plan, "train" if plan.training.folds else "valid")


def groups_of(plan: Plan, split: str) -> NDArray[Any] | None:
    """Return the group of each row of a split, where groups divide the table and are known."""
    return plan.prepared.groups_of(split)
