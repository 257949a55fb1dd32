"""The finish of a job: choose the winner, judge it and all runs, save it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from thalweg.data.bundled import FLIGHTS
from thalweg.data.features import full_name
from thalweg.data.files.contents import contents_of
from thalweg.data.files.unchanged import changes_of
from thalweg.data.rows import Rows
from thalweg.job.checkpointing import JobCheckpoints
from thalweg.job.choice import Choice, choose
from thalweg.job.judged import OfRuns, judged
from thalweg.job.planning import Plan
from thalweg.job.run_metrics import run_metrics
from thalweg.job.verdicts import groups_of, verdict_of, with_baseline
from thalweg.models.file import save_result
from thalweg.option_words import in_words
from thalweg.racing.diverged_runs import explained
from thalweg.racing.learning_rates import with_found
from thalweg.racing.measured_generalisation import generalisation_of
from thalweg.racing.optimum import Optimum, optimum_of
from thalweg.racing.verdict import Verdict
from thalweg.result_history import history
from thalweg.results import Fit
from thalweg.run_result import results_of
from thalweg.threads import beside
from thalweg.training.callbacks import Listeners
from thalweg.training.events import Chosen
from thalweg.training.own_rows import OwnRows
from thalweg.training.run_state import check_usable, none_usable
from thalweg.training.session import Session


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
        choice = choose(plan, session, listeners, checkpoints)
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
        save_result(model, out)
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

    def of_runs() -> OfRuns:
        trained = [each.train_loss for each in results]
        groups = {split: groups_of(plan, split) for split in ("train", "valid")}
        metrics = run_metrics(plan, states)
        return metrics, generalisation_of(states, training, trained, groups, verdict())

    with beside(of_runs, _in_memory(plan)) as told:
        done = judged(plan, session, choice, results, told)
    return replace(done, verdict=with_baseline(verdict(), done.gain_on_unseen_rows))


def _optimum(plan: Plan, session: Session, listeners: Listeners) -> Optimum | None:
    """Return how far the runs are from their optima, if that was asked for."""
    if not plan.training.objectives or session.stopped:
        return None
    try:
        return optimum_of(session.runs, plan.training, listeners.stop)
    except KeyboardInterrupt:  # the rest of the result is there
        return None
