"""The winner's model, and what it is worth: its figures on every split, and the notes on them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pyarrow as pa

from thalweg.data.row_source import RowSource, parts
from thalweg.data.shuffle_quality import shuffle_quality
from thalweg.data.split_choice import GROUP
from thalweg.engine.by_engine import ByEngine
from thalweg.job.choice import Choice
from thalweg.job.figure_errors import figure_errors
from thalweg.job.fold_finish import FoldAnswer, about_answer, by_setting, fold_results
from thalweg.job.planning import Plan
from thalweg.job.table_checks import as_share
from thalweg.job.verdicts import groups_of
from thalweg.mean_result import MeanResult
from thalweg.models.baseline import about_gain, unseen_gain
from thalweg.models.calibration import Calibration, calibrate
from thalweg.models.curve_data import costs_of
from thalweg.models.diagnosis import Diagnosis
from thalweg.models.evaluation import RowGains
from thalweg.models.gaps import about_splits
from thalweg.models.judging import Figures, Judge, class_figures, gain_over_baseline, judge_rows
from thalweg.models.melting import mean_model
from thalweg.models.model import Model
from thalweg.models.remarks import is_exact, remarks
from thalweg.models.thresholds import Criterion, Threshold, choose_threshold, score_tallies
from thalweg.option_words import in_words
from thalweg.racing.edges import members_not_done
from thalweg.racing.few_rows import about_folds, about_training_anew
from thalweg.racing.generalisation import Generalisation
from thalweg.results import Fit
from thalweg.run_result import RunResult
from thalweg.training.blocks import epoch_order
from thalweg.training.run_state import RunState
from thalweg.training.session import Session
from thalweg.untrained import Untrained

_CHUNK = 65536  # rows scored at a time
_COHORTS = 8  # whose shuffle quality is looked at: each has an order of its own, of one kind

OfRuns = tuple[dict[str, Any] | None, Generalisation | None]  # run_metrics, generalisation
Splits = dict[str, RowSource]


def judged(
    plan: Plan,
    session: Session,
    choice: Choice,
    results: Sequence[RunResult],
    of_runs: Callable[[], OfRuns],
) -> Fit:
    """Return the result of a job, but for its verdict, its optimum and the time that it took.

    Args:
        plan: of the job.
        session: finished.
        choice: the winner.
        results: of all runs.
        of_runs: returns the figures of all of them.
    """
    training, states = plan.training, session.runs
    prepared = choice.both.prepared if choice.anew else plan.prepared  # of the answer
    own, final = _models(plan, choice)
    splits = {"train": plan.prepared.train, "valid": plan.prepared.valid, "test": prepared.test}
    splits = {name: part.astype(own.weights.dtype) for name, part in splits.items()}
    answer = _decided(plan, choice.folded, own, final, splits["valid"])
    figures = _figures(plan, answer, splits)
    if figures.exact:
        answer = answer.unbounded()
    learnt = prepared.train if choice.anew else splits["train"]
    test = splits["test"]
    gain = gain_over_baseline(answer.final, test) if len(test) else None
    unseen = unseen_gain(answer.final, test, _held_out(plan, choice, answer))
    notes = _about_choice(plan, choice, states)
    notes += _about_figures(plan, answer, figures, splits, learnt)
    notes += about_gain(unseen, gain) if unseen else ()
    folds, by_state = None, dict(zip(map(id, states), results, strict=True))
    if answer.folded is not None:
        folds = fold_results(plan, states, results, answer.folded, choice.best)
        by_state = by_setting(states, folds)
    metrics, generalisation = of_runs()
    winner = results[states.index(choice.best)]
    return Fit(
        model=answer.final,  # `finish` makes another of it, with a predictor of its own
        winner=winner if folds is None else folds.settings[folds.winner],
        runs=tuple(results),
        train=figures.of["train"] or {},
        valid=figures.of["valid"],
        test=figures.of["test"],
        baseline=figures.baseline,
        gain_over_baseline=gain,
        gain_on_unseen_rows=unseen,
        by_class=class_figures(answer.final, test) if len(test) else {},
        rows={name: len(part) for name, part in splits.items()},
        split=_how_split(plan),
        columns=prepared.columns,
        notes=(*plan.notes, *map(in_words, notes)),
        seconds=0.0,  # set by `finish`
        engine=training.engine.name,
        interrupted=session.stopped,
        shuffle_quality=_shuffle_quality(session),
        trained_on="train and valid" if choice.anew else "train",
        calibration=answer.calibration,
        diagnosis=figures.seen.as_json(),
        run_metrics=metrics,
        generalisation=generalisation,
        threshold=answer.threshold,
        folds=folds,
        curves=figures.curves,
        some_rows=_some_rows(plan, answer.final),
        standard_errors=figures.errors,
        mean=_mean_result(choice, by_state, plan.untrained, plan.judge),
    )


def _models(plan: Plan, choice: Choice) -> tuple[Model, Model]:
    """Return the winner's model as it was trained on training rows, and the one that is kept."""
    best, mean, empty = choice.best, choice.taken, plan.untrained.model
    assert best.weights is not None  # it did not diverge
    if choice.folded is not None:
        own = choice.folded.model
    elif mean is not None:
        own = _mean_model(empty, mean.members, mean.counts, best, best.strengths)
    else:
        own = _model_of(empty, best, best.strengths)
    if not choice.anew:
        return own, own
    if mean is not None:
        members = choice.anew, mean.counts
        return own, _mean_model(choice.both.model, *members, best, choice.strengths)
    return own, _model_of(choice.both.model, choice.anew[0], choice.strengths)


def _model_of(empty: Model, state: RunState, strengths: Mapping[str, float]) -> Model:
    """Return a model with the weights of a run."""
    assert state.weights is not None
    return replace(
        empty,
        weights=state.weights,
        penalties=strengths,
        states=state.kept,
        architecture=state.run.architecture,
    )


def _mean_model(
    empty: Model,
    members: Sequence[RunState],
    counts: Sequence[int],
    best: RunState,
    strengths: Mapping[str, float],
) -> Model:
    """Return the mean of runs, each counted as often as said; a net has no penalty of its own."""
    weights = [state.weights for state in members if state.weights is not None]  # all have
    layers = [state.run.architecture for state in members]
    return mean_model(empty, layers, weights, counts, {} if best.run.architecture else strengths)


@dataclass(frozen=True)
class _Answer:
    """The models that are judged, and how they decide.

    Attributes:
        own: trained on training rows alone, without what follows from the validation rows.
        trained: it, with a threshold; validation rows are judged by it.
        final: the model that is kept.
        folded: the models of the folds, if there are any.
        calibration: the temperature of the final model; None: it has none.
        threshold: of the final model; None: it has none.
    """

    own: Model
    trained: Model
    final: Model
    folded: FoldAnswer | None
    calibration: Calibration | None
    threshold: Threshold | None

    def unbounded(self) -> _Answer:
        """Return it with models whose predictions may leave the range of the target."""
        own, final = (replace(each, target_range=None) for each in (self.own, self.final))
        return replace(self, own=own, final=final)


def _decided(
    plan: Plan, folded: FoldAnswer | None, own: Model, final: Model, valid: RowSource
) -> _Answer:
    """Calibrate the answer and choose its thresholds, where that was asked for."""
    trained = replace(own, target_range=None)  # as the runs' losses of these splits are
    if not own.linear:
        engine = plan.training.engine
        own, final, trained = (
            each.scored_by(ByEngine(each.predictor, engine, each.loss))
            for each in (own, final, trained)
        )
    calibration = None
    if plan.request.job["calibrate"]:
        unseen = (trained, valid) if folded is None else (folded.apart, folded.rows(plan))
        calibration = calibrate(*unseen)
        calibrated = replace(final, temperature=calibration.temperature)
        final = calibrated if final.linear else calibrated.scored_by(final.predictor)
    threshold = None
    if plan.threshold is not None:
        out_of_fold = None if folded is None else partial(folded.threshold, plan, plan.threshold)
        trained, final, threshold = _with_threshold(
            plan.threshold, trained, final, valid, out_of_fold
        )
        if folded is not None:
            folded = folded.deciding(1.0, trained.thresholds)
    return _Answer(own, trained, final, folded, calibration, threshold)


@dataclass
class _Figures:
    """What the answer is worth on each split.

    Attributes:
        of: the figures of each split; None: it has no rows.
        baseline: those of the best constant.
        errors: standard errors.
        curves: of calibration, thresholds and so on, of rows that did not train.
        seen: what the test rows told.
        exact: whether training rows are predicted exactly.
    """

    of: dict[str, Figures | None]
    baseline: dict[str, Figures | None]
    errors: dict[str, Figures]
    curves: dict[str, Any]
    seen: Diagnosis
    exact: bool = False


def _figures(plan: Plan, answer: _Answer, splits: Splits) -> _Figures:
    """Judge the answer on each split."""
    seen = Diagnosis(answer.final.task, answer.final.gives_scores)
    found, costs = _Figures({}, {}, {}, {}, seen), costs_of(plan.threshold)
    for name, rows in splits.items():
        found.of[name], found.baseline[name] = None, None
        model, told = answer.trained, None
        if name == "test":
            model, told = (answer.unbounded() if found.exact else answer).final, seen.add
        if name == "valid" and answer.folded is not None:
            model, rows = answer.folded.apart, answer.folded.rows(plan)
            judge = answer.folded.judge(plan)
        elif len(rows):
            judge = judge_rows(model, rows, plan.metrics, told)
        else:
            continue
        found.of[name], found.baseline[name] = judge.figures()
        found.errors[name] = _errors(plan, name, model, rows, found.of[name])
        if name == "valid" and answer.calibration is not None:
            judge = _judge_of_probabilities(plan, answer, rows)
        if name != "train" and (curves := judge.curves(costs)):
            found.curves[name] = curves
        if name == "train":
            found.exact = is_exact(answer.own, found.of[name])
    return found


def _judge_of_probabilities(plan: Plan, answer: _Answer, valid: RowSource) -> Judge:
    """Return a judge of validation rows by the probabilities that the final model gives."""
    final = answer.final
    if answer.folded is not None:
        return answer.folded.deciding(final.temperature, final.thresholds).judge(plan)
    own = replace(answer.trained, temperature=final.temperature, thresholds=final.thresholds)
    return judge_rows(own if own.linear else own.scored_by(answer.trained.predictor), valid)


def _held_out(plan: Plan, choice: Choice, answer: _Answer) -> RowGains | None:
    """Return what rows held out gain over the best constant; None: none were, but validation's."""
    if answer.folded is not None:
        return answer.folded.gains(plan)
    crossed = choice.crossed
    if crossed is None or choice.taken is not None or not math.isfinite(choice.best.crossed):
        return None
    unit = choice.both.target_scaling.loss_factor / answer.final.target_scaling.loss_factor
    return crossed.gains(unit, choice.both.rows.weight_sum)


def _about_choice(plan: Plan, choice: Choice, states: Sequence[RunState]) -> tuple[str, ...]:
    """Return sentences on what was chosen, and how the answer was trained."""
    training, mean = plan.training, choice.taken
    rows, division = len(training.rows), plan.prepared.division
    counts = () if mean is None else mean.counts
    if mean is not None:
        notes = members_not_done(mean.members, lambda state: training.budget(state.run))
    else:
        notes = plan.winner.notes(choice.selection, states, training)
    if choice.crossed is not None and mean is None:
        notes += about_folds(division.by, division.column)
    if choice.anew:
        layers = [] if mean is None else [state.run.architecture for state in mean.members]
        notes += (about_training_anew(rows + len(training.valid), layers),)
    if choice.folded is not None:
        notes += about_answer(choice.folded, rows, counts)
    return notes


def _about_figures(
    plan: Plan, answer: _Answer, figures: _Figures, splits: Splits, learnt: RowSource
) -> tuple[str, ...]:
    """Return sentences on what the figures say, given the rows that the answer was trained on."""
    folded = answer.folded is not None
    judges = {**splits, "valid": splits["train"]} if folded else splits
    notes = about_splits(figures.of, judges, plan.prepared.preprocessor.target)
    if len(splits["test"]):
        return notes + remarks(answer.final, learnt, splits["test"], figures.of["test"] or {})
    valid = figures.of["valid"] or {}
    return notes + remarks(answer.own, splits["train"], splits["valid"], valid)


def _errors(
    plan: Plan, split: str, model: Model, rows: RowSource, figures: Mapping[str, Any] | None
) -> Figures:
    """Return the standard errors of a split's figures; none where groups of rows are not known."""
    where = "train" if split == "valid" and plan.training.folds is not None else split
    groups = groups_of(plan, where)
    if figures is None or (groups is None and plan.prepared.division.by == GROUP):
        return {}
    return figure_errors(model, rows, figures, groups)


def _with_threshold(
    criterion: Criterion,
    trained: Model,
    final: Model,
    valid: RowSource,
    out_of_fold: Callable[[float], Threshold] | None,
) -> tuple[Model, Model, Threshold]:
    """Choose the threshold of the model, of its own probabilities where they are calibrated.

    Args:
        criterion: by which.
        trained: the model that has not seen the validation rows, without its temperature.
        final: with it.
        valid: the validation rows.
        out_of_fold: returns the threshold at a temperature where rows out of their folds choose it.

    Returns:
        Both models with a threshold each, and that of the second.
    """
    made: list[Threshold] = []
    for temperature in (trained.temperature, final.temperature):
        if made and temperature == trained.temperature:
            made += made
            continue
        if out_of_fold is not None:
            made.append(out_of_fold(temperature))
            continue
        asked = replace(trained, temperature=temperature)
        asked = asked if asked.linear else asked.scored_by(trained.predictor)
        tallies = score_tallies(asked, parts(valid, _CHUNK)) if isinstance(criterion, str) else ()
        made.append(choose_threshold(asked, criterion, tallies, len(valid)))
    decided = []
    for model, chosen in zip((trained, final), made, strict=True):
        other = replace(model, thresholds=chosen.thresholds)
        decided.append(other if other.linear else other.scored_by(model.predictor))
    return decided[0], decided[1], made[1]


def _mean_result(
    choice: Choice, results: Mapping[int, RunResult], first: Untrained, judge: str | None
) -> MeanResult | None:
    """Return the mean that was tried, its runs or settings as results; None: none was."""
    mean = choice.mean
    if mean is None:
        return None
    return MeanResult(
        tuple(results[id(state)] for state in mean.members),
        mean.valid_loss * first.target_scaling.loss_factor,
        mean.taken,
        results[id(choice.best)],
        None if mean.linear is None else results[id(mean.linear)],
        mean.counts,
        mean.gain * first.target_scaling.loss_factor,
        mean.error * first.target_scaling.loss_factor,
        judge or "",
    )


def _how_split(plan: Plan) -> dict[str, Any]:
    """Return how the rows were divided, as plain data."""
    table = plan.request.table
    parts = {name: as_share(table[name]) for name in ("valid", "test")}
    return {
        **plan.prepared.division.as_json(),
        **{name: "table" if share is None else share for name, share in parts.items()},
        "seed": int(table["seed"]),
    }


def _shuffle_quality(session: Session) -> float | None:
    """Return the lowest of the shuffle qualities of the first epochs, of some cohorts."""
    rows, shuffled = session.plan.rows, [c for c in session.all_cohorts if c.shuffled]
    found = [
        shuffle_quality(rows, epoch_order(rows, cohort, 0), cohort.micro_batch)
        for cohort in shuffled[:_COHORTS]
    ]
    return min((quality for quality in found if quality is not None), default=None)


def _some_rows(plan: Plan, model: Model) -> pa.Table | None:
    """Return rows of the data for pictures of what a net's columns do; None: it has no need.

    The model may read columns that say something only if validation rows are training rows too.
    """
    shown, names = plan.prepared.shown, model.preprocessor.encoder.columns
    if model.linear or shown is None or not {*names} <= {*shown.column_names}:
        return None
    return shown.select(list(names))


__all__ = ["OfRuns", "judged"]
