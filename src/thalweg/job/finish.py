"""The finish of a job: choose the winner, maybe train it anew, judge it on every split, save it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa

from thalweg.data.bundled import FLIGHTS
from thalweg.data.features import full_name
from thalweg.data.files.contents import contents_of
from thalweg.data.files.unchanged import changes_of
from thalweg.data.number_inputs import unseen_by
from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.data.shuffle_quality import shuffle_quality
from thalweg.data.split_choice import GROUP
from thalweg.engine.by_engine import ByEngine
from thalweg.job.checkpointing import JobCheckpoints
from thalweg.job.figure_errors import figure_errors
from thalweg.job.fold_finish import (
    FoldAnswer,
    about_answer,
    by_setting,
    fold_answer,
    fold_results,
)
from thalweg.job.planning import Plan
from thalweg.job.run_metrics import run_metrics
from thalweg.job.table_checks import as_share
from thalweg.job.verdicts import (
    chosen_by_judge,
    groups_of,
    groups_that_judge,
    verdict_of,
    with_baseline,
)
from thalweg.mean_result import MeanResult
from thalweg.models.baseline import about_gain, unseen_gain
from thalweg.models.calibration import calibrate
from thalweg.models.curve_data import costs_of
from thalweg.models.diagnosis import Diagnosis
from thalweg.models.file import save
from thalweg.models.gaps import about_splits
from thalweg.models.judging import Figures, class_figures, gain_over_baseline, judge_rows
from thalweg.models.melting import mean_model
from thalweg.models.model import Model
from thalweg.models.remarks import is_exact, remarks
from thalweg.models.thresholds import Criterion, Threshold, choose_threshold, score_tallies
from thalweg.option_words import in_words
from thalweg.racing.crossvalidation import HeldOut
from thalweg.racing.diverged_runs import explained
from thalweg.racing.edges import members_not_done
from thalweg.racing.ensemble import best_mean
from thalweg.racing.few_rows import (
    about_folds,
    about_training_anew,
    cross_validate,
    crossable,
    trained_anew,
)
from thalweg.racing.generalisation import Generalisation
from thalweg.racing.learning_rates import with_found
from thalweg.racing.mean_selection import MeanOfRuns
from thalweg.racing.measured_generalisation import generalisation_of
from thalweg.racing.optimum import Optimum, optimum_of
from thalweg.racing.verdict import Verdict
from thalweg.racing.winner_selection import Selection
from thalweg.result_history import history
from thalweg.results import Fit
from thalweg.run_result import RunResult, results_of
from thalweg.scaling import strengths_of
from thalweg.shared_settings import ONE_BLAS_THREAD
from thalweg.threads import beside
from thalweg.training.blocks import epoch_order
from thalweg.training.callbacks import Listeners
from thalweg.training.events import Chosen
from thalweg.training.own_rows import OwnRows
from thalweg.training.run_state import RunState, check_usable, none_usable
from thalweg.training.session import Session
from thalweg.untrained import Untrained, with_validation

_CHUNK = 65536  # rows scored at a time
_COHORTS = 8  # whose shuffle quality is looked at: each has an order of its own, of one kind


_OfRuns = tuple[dict[str, Any] | None, Generalisation | None]  # run_metrics, generalisation


@dataclass(frozen=True)
class Choice:
    """The winner, and what it was chosen and trained on.

    Attributes:
        selection: the winner, and what decided.
        both: training and validation rows together, if they were needed; else the training rows.
        strengths: of the winner's penalties, in the unit of `both`.
        crossed: the losses of cross-validation; None if there was none.
        anew: the winner, or the members of the mean that is taken, trained anew on `both`; none if
            they were not.
        mean: of the best nets, if it was tried; if it is taken, it is the answer.
        folded: the answer, if there are folds.
    """

    selection: Selection
    both: Untrained
    strengths: Mapping[str, float]
    crossed: HeldOut | None
    anew: Sequence[RunState]
    mean: MeanOfRuns | None = None
    folded: FoldAnswer | None = None

    @property
    def best(self) -> RunState:
        """The winner among single runs."""
        return self.selection.run

    @property
    def taken(self) -> MeanOfRuns | None:
        """The mean, if it is the answer."""
        return self.mean if self.mean is not None and self.mean.taken else None


def finish(
    plan: Plan,
    session: Session,
    listeners: Listeners,
    checkpoints: JobCheckpoints,
    started: float,
) -> Fit:
    """Choose the winner of a finished session, evaluate and save it; return the result.

    Args:
        plan: of the job.
        session: finished.
        listeners: receive the event that the winner is chosen.
        checkpoints: of the job.
        started: time at which the job began, by `time.perf_counter`, in seconds.

    Raises:
        TrainingError: every run diverged.
        OutputError: the model could not be saved.
    """
    states = session.runs
    explain = partial(explained, states, plan.training, _labels(plan), listeners.stop)
    rates = None
    if none_usable(states):
        rates = explain()
        check_usable(states, None if rates is None else rates.working)
    with _few_cores(plan):
        choice = _choose(plan, session, listeners, checkpoints)
        listeners.tell(Chosen(states.index(choice.best)))
        compare = partial(verdict_of, plan, states, choice.selection, choice.mean)
        with beside(compare, _in_memory(plan)) as verdict:
            rates = rates or explain()
            done = _judge(plan, session, choice, verdict)
        done = replace(done, optimum=_optimum(plan, session, listeners))
        done = replace(done, learning_rates=with_found(rates, plan.found_rates, plan.stable_rates))
    seconds = time.perf_counter() - started
    files = contents_of(FLIGHTS if plan.request.data is None else plan.request.data)
    model = replace(done.model, history={**history(done), "files": files})
    out = plan.request.job["out"]
    if out is not None:
        save(model, out)
        seconds = time.perf_counter() - started
    path = None if out is None else Path(out)
    checkpoints.over()
    asides = map(in_words, (*plan.asides, *changes_of(plan.files())))
    notes = (*done.notes, *asides, *checkpoints.notes)  # those asides are not kept by the model
    return replace(done, model=model, path=path, notes=notes, seconds=seconds)


def _labels(plan: Plan) -> list[str]:
    """Return the column of each weight of a linear model, "" of the intercept's."""
    features = plan.prepared.preprocessor.encoder.features
    return ["", *(name for f in features for name in [full_name(f)] * f.width)]


def _choose(
    plan: Plan, session: Session, listeners: Listeners, checkpoints: JobCheckpoints
) -> Choice:
    """Cross-validate, choose the winner and train it anew, as planned."""
    first, training = plan.untrained, plan.training
    valid, states = training.valid, session.runs
    go_on = not session.stopped
    both, crossed = first, None
    anew: Sequence[RunState] = ()
    strengths: Sequence[Mapping[str, float]] = training.strengths
    try:
        cross = (
            plan.drawn
            and plan.judge is None
            and crossable(states, strengths, len(training.rows) + len(valid))
        )
        refit = plan.refit or plan.refit_mean
        if go_on and len(valid) and (cross or refit):  # else the rows are not copied
            encoded = plan.prepared_anew if refit and plan.drawn else None
            both = with_validation(first, plan.request.table["loss"], encoded)
            strengths = [strengths_of(run, both.target_scaling) for run in plan.runs]
        if go_on and cross:
            with ONE_BLAS_THREAD.changed():  # whatever the engine: the rows are few
                seed = plan.request.table["seed"]
                crossed = cross_validate(
                    states,
                    strengths,
                    both.rows,
                    both.loss,
                    both.start,
                    seed,
                    replace(training, rows=both.rows, loss=both.loss).predictor,
                    listeners.stop,
                    both.prepared.division.by,
                    both.prepared.keys,
                )
    except KeyboardInterrupt:  # continue with the results so far, as training does
        go_on, both, strengths = False, first, training.strengths
    for state in states:
        state.crossed *= both.target_scaling.loss_factor / first.target_scaling.loss_factor
    selection = plan.winner.choose(states, training)
    mean, job = None, plan.request.job
    if not (job["single"] or job["keep_states"]):
        groups = groups_that_judge(plan)
        mean = best_mean(selection, states, training, plan.winner, plan.ensemble, groups)
    if plan.judge is not None:
        selection, mean = chosen_by_judge(plan, states, selection, mean)
    taken = mean is not None and mean.taken
    if training.folds is not None:
        own = selection.run, mean if taken else None
        answer = fold_answer(plan, states, *own, go_on, listeners.stop, checkpoints)
        pulls = strengths[states.index(selection.run)]
        return Choice(selection, first, pulls, None, (), mean, answer)
    if go_on and (plan.refit_mean if taken else plan.refit):
        best = mean.members if mean is not None and mean.taken else (selection.run,)
        again = replace(
            training,
            rows=both.rows,
            loss=both.loss,
            strengths=[strengths[states.index(state)] for state in best],
            start=both.start,
            unseen=unseen_by(both.prepared.preprocessor.encoder),
        )
        kept = checkpoints.refit([state.run for state in best], both.rows)
        anew = trained_anew(best, again, listeners.stop, kept)
    own_strengths = strengths[states.index(selection.run)]
    return Choice(selection, both, own_strengths, crossed, anew, mean, None)


def _shuffle_quality(session: Session) -> float | None:
    """Return the lowest of the shuffle qualities of the first epochs, of some cohorts."""
    rows, shuffled = session.plan.rows, [c for c in session.all_cohorts if c.shuffled]
    found = [
        shuffle_quality(rows, epoch_order(rows, cohort, 0), cohort.micro_batch)
        for cohort in shuffled[:_COHORTS]
    ]
    return min((quality for quality in found if quality is not None), default=None)


def _few_cores(plan: Plan) -> AbstractContextManager[object]:
    """Limit BLAS to one thread if a row has one score: that product is bound by memory."""
    training = plan.training
    narrow = all(training.predictor_of(run).layout.columns == 1 for run in plan.runs)
    return training.engine.alone() if narrow else nullcontext()


def _in_memory(plan: Plan) -> bool:
    """Whether two threads may go through the rows: those on the disk are read by one at a time."""
    training = plan.training
    return isinstance(training.rows, Rows) and isinstance(training.valid, Rows)


def _judge(
    plan: Plan, session: Session, choice: Choice, verdict: Callable[[], Verdict | None]
) -> Fit:
    """Return the result: the winner's figures on every split, the notes, and all runs."""
    training, states = plan.training, session.runs
    results = results_of(
        states,
        training.rows,
        training.loss,
        plan.untrained.target_scaling,
        training.engine,
        training.dtype,
        len(training.valid) > 0 or choice.folded is not None,
        training.predictor_of,
        OwnRows(plan.runs, training.rows, training.folds).as_of,
    )

    def of_runs() -> _OfRuns:
        trained = [each.train_loss for each in results]
        groups = {split: groups_of(plan, split) for split in ("train", "valid")}
        metrics = run_metrics(plan, states)
        return metrics, generalisation_of(states, training, trained, groups, verdict())

    with beside(of_runs, _in_memory(plan)) as told:
        done = _judged(plan, session, choice, results, told)
    return replace(done, verdict=with_baseline(verdict(), done.gain_on_unseen_rows))


def _judged(
    plan: Plan,
    session: Session,
    choice: Choice,
    results: Sequence[RunResult],
    of_runs: Callable[[], _OfRuns],
) -> Fit:
    """Return the result, given that of each run and what returns the figures of all of them."""
    first, training, prepared = plan.untrained, plan.training, plan.prepared
    best, states, both = choice.best, session.runs, choice.both
    folded = choice.folded
    assert best.weights is not None  # it did not diverge
    splits = {"train": prepared.train, "valid": prepared.valid, "test": prepared.test}
    mean = choice.taken
    if mean is not None:
        notes = members_not_done(mean.members, lambda state: training.budget(state.run))
    else:
        notes = plan.winner.notes(choice.selection, states, training)
    if choice.crossed is not None and mean is None:
        notes += about_folds(prepared.division.by, prepared.division.column)
    if choice.anew:
        rows = len(training.rows) + len(training.valid)
        of_mean = () if mean is None else [s.run.architecture for s in mean.members]
        notes += (about_training_anew(rows, of_mean),)
    model = replace(
        first.model,
        weights=best.weights,
        penalties=best.strengths,
        states=best.kept,
        architecture=best.run.architecture,
    )
    if mean is not None and folded is None:
        layers = [state.run.architecture for state in mean.members]
        own = [state.weights for state in mean.members if state.weights is not None]
        pulls = {} if best.run.architecture else best.strengths
        model = mean_model(first.model, layers, own, mean.counts, pulls)
    if folded is not None:
        model = folded.model
        notes += about_answer(folded, len(training.rows), () if mean is None else mean.counts)
    final, learnt, columns = model, prepared.train, prepared.columns
    if choice.anew:
        own = [state.weights for state in choice.anew if state.weights is not None]  # all have
        if mean is not None:
            layers = [state.run.architecture for state in choice.anew]
            pulls = {} if best.run.architecture else choice.strengths
            final = mean_model(both.model, layers, own, mean.counts, pulls)
        else:
            final = replace(
                both.model,
                weights=own[0],
                penalties=choice.strengths,
                states=choice.anew[0].kept,
                architecture=best.run.architecture,
            )
        learnt, columns = both.prepared.train, both.prepared.columns
        splits["test"] = both.prepared.test
    splits = {name: part.astype(model.weights.dtype) for name, part in splits.items()}
    trained = replace(model, target_range=None)  # as the runs' losses of these splits are
    if not model.linear:
        model, final, trained = (
            each.scored_by(ByEngine(each.predictor, training.engine, each.loss))
            for each in (model, final, trained)
        )
    unseeing, unseen_rows = trained, splits["valid"]
    if folded is not None:
        unseeing, unseen_rows = folded.apart, folded.rows(plan)
    calibration = None
    if plan.request.job["calibrate"]:
        calibration = calibrate(unseeing, unseen_rows)
        calibrated = replace(final, temperature=calibration.temperature)
        final = calibrated if final.linear else calibrated.scored_by(final.predictor)
    threshold = None
    if plan.threshold is not None:
        out_of_fold = None
        if folded is not None:
            out_of_fold = partial(folded.threshold, plan, plan.threshold)
        trained, final, threshold = _with_threshold(
            plan.threshold, trained, final, splits["valid"], out_of_fold
        )
        if folded is not None:
            folded = folded.deciding(1.0, trained.thresholds)
    figures: dict[str, Figures | None] = {}
    baseline: dict[str, Figures | None] = {}
    curves: dict[str, Any] = {}
    costs = costs_of(plan.threshold)
    errors: dict[str, Figures] = {}
    seen = Diagnosis(final.task, final.gives_scores)
    for name, part in splits.items():
        if name == "valid" and folded is not None:
            by = folded.judge(plan)
            figures[name], baseline[name] = by.figures()
            errors[name] = _errors(plan, name, folded.apart, folded.rows(plan), figures[name])
            if calibration is not None:  # of the model's own probabilities
                by = folded.deciding(final.temperature, final.thresholds).judge(plan)
            if found := by.curves(costs):
                curves[name] = found
            continue
        judge, told = (final, seen.add) if name == "test" else (trained, None)
        figures[name], baseline[name] = None, None
        if len(part):
            by = judge_rows(judge, part, plan.metrics, told)
            figures[name], baseline[name] = by.figures()
            errors[name] = _errors(plan, name, judge, part, figures[name])
            if name == "valid" and calibration is not None:  # of the model's own probabilities
                by = judge_rows(_calibrated(trained, final), part)
            if name != "train" and (found := by.curves(costs)):
                curves[name] = found
        if name == "train" and is_exact(model, figures["train"]):
            model, final = (replace(each, target_range=None) for each in (model, final))
    tested = len(prepared.test) > 0
    gain = gain_over_baseline(final, splits["test"]) if tested else None
    judges = splits if folded is None else {**splits, "valid": splits["train"]}
    notes += about_splits(figures, judges, prepared.preprocessor.target)
    if tested:
        notes += remarks(final, learnt, splits["test"], figures["test"] or {})
    else:
        notes += remarks(model, splits["train"], splits["valid"], figures["valid"] or {})
    held_out = None
    if choice.crossed is not None and mean is None and math.isfinite(best.crossed):
        held_out = choice.crossed.gains(
            both.target_scaling.loss_factor / final.target_scaling.loss_factor,
            both.rows.weight_sum,
        )
    if folded is not None:
        held_out = folded.gains(plan)
    unseen = unseen_gain(final, splits["test"], held_out)
    notes += about_gain(unseen, gain) if unseen else ()
    by_class: Mapping[str, Any] = class_figures(final, splits["test"]) if tested else {}
    by_state = dict(zip(map(id, states), results, strict=True))
    folds = None
    if folded is not None:
        folds = fold_results(plan, states, results, folded, best)
        by_state = by_setting(states, folds)
    metrics, generalisation = of_runs()
    return Fit(
        model=final,  # `finish` makes another of it, with a predictor of its own
        winner=results[states.index(best)] if folds is None else folds.settings[folds.winner],
        runs=tuple(results),
        train=figures["train"] or {},
        valid=figures["valid"],
        test=figures["test"],
        baseline=baseline,
        gain_over_baseline=gain,
        gain_on_unseen_rows=unseen,
        by_class=by_class,
        rows={name: len(part) for name, part in splits.items()},
        split=_how_split(plan),
        columns=columns,
        notes=(*plan.notes, *map(in_words, notes)),
        seconds=0.0,  # set by `finish`
        engine=training.engine.name,
        interrupted=session.stopped,
        shuffle_quality=_shuffle_quality(session),
        trained_on="train and valid" if choice.anew else "train",
        calibration=calibration,
        diagnosis=seen.as_json(),
        run_metrics=metrics,
        generalisation=generalisation,
        threshold=threshold,
        folds=folds,
        curves=curves,
        some_rows=_some_rows(plan, final),
        standard_errors=errors,
        mean=_mean_result(choice, by_state, first, plan.judge),
    )


def _some_rows(plan: Plan, model: Model) -> pa.Table | None:
    """Return rows of the data for pictures of what a net's columns do; None: it has no need.

    The model may read columns that say something only if validation rows are training rows too.
    """
    shown, names = plan.prepared.shown, model.preprocessor.encoder.columns
    if model.linear or shown is None or not {*names} <= {*shown.column_names}:
        return None
    return shown.select(list(names))


def _errors(
    plan: Plan, split: str, model: Model, rows: RowSource, figures: Mapping[str, Any] | None
) -> Figures:
    """Return the standard errors of a split's figures; none where groups of rows are not known."""
    where = "train" if split == "valid" and plan.training.folds is not None else split
    groups = groups_of(plan, where)
    if figures is None or (groups is None and plan.prepared.division.by == GROUP):
        return {}
    return figure_errors(model, rows, figures, groups)


def _calibrated(trained: Model, final: Model) -> Model:
    """Return a model of the validation rows with the temperature and threshold of the final one."""
    made = replace(trained, temperature=final.temperature, thresholds=final.thresholds)
    return made if made.linear else made.scored_by(trained.predictor)


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


def _optimum(plan: Plan, session: Session, listeners: Listeners) -> Optimum | None:
    """Return how far the runs are from their optima, if that was asked for."""
    if not plan.training.objectives or session.stopped:
        return None
    try:
        return optimum_of(session.runs, plan.training, listeners.stop)
    except KeyboardInterrupt:  # the rest of the result is there
        return None


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
