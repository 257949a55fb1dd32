"""Learning rates from the data: found before training (``--find-lr``), or set around 2/λ."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from thalweg.data.number_inputs import ALL
from thalweg.errors import TrainingError
from thalweg.job.planning import Plan, stopping_of
from thalweg.optimizers import Optimizer
from thalweg.racing.beyond_edges import about_refinement, beyond_edges
from thalweg.racing.diverged_runs import rates_of
from thalweg.racing.found_rate import FoundRate
from thalweg.racing.learning_rates import RunRate, with_rate
from thalweg.racing.rate_search import find_rates
from thalweg.racing.settings import setting_of
from thalweg.scaling import strengths_of
from thalweg.training.callbacks import Listeners
from thalweg.training.curvature import Stopped
from thalweg.training.loop import train
from thalweg.training.own_rows import OwnRows
from thalweg.training.run import Run
from thalweg.training.run_state import RunState
from thalweg.training.session import Session
from thalweg.training.stable_rates import stable_times
from thalweg.training.stopping import Patience, StoppingPolicy


def with_found_rates(plan: Plan, listeners: Listeners) -> Plan:
    """Return a plan whose runs have the learning rates that short runs have found.

    Runs that differ in their rate alone become one. What it finds follows from the data and the
    settings alone, so that a job that goes on from a checkpoint finds the same again.
    """
    bases = distinct(plan.runs)
    searched = [run for run in bases if has_rate(run)]
    found = found_rates(plan, searched, listeners)
    rates = {str(_but_for_rate(run)): own.rate for run, own in zip(searched, found, strict=True)}
    runs: list[Run] = []
    for run in plan.runs:
        rate = rates.get(str(_but_for_rate(run)))
        taken = run if rate is None or not has_rate(run) else with_rate(run, rate)
        if taken not in runs:
            runs.append(taken)
    strengths = [strengths_of(run, plan.untrained.target_scaling) for run in runs]
    training = replace(
        plan.training, runs=runs, strengths=strengths, stopping=_stopping(plan, runs)
    )
    notes = tuple(str(each) for each in found)
    return replace(
        plan, runs=runs, training=training, found_rates=tuple(found), notes=(*plan.notes, *notes)
    )


def with_rates_from_data(plan: Plan, listeners: Listeners) -> Plan:
    """Return a plan in which methods with a stable rate in closed form have rates around it.

    As many as they had of each setting, at equal ratios from a thirtieth of the bound of their
    batches to 0.9 of that of full batches (`--lrs auto`). Others keep theirs. With folds all runs
    of a setting have the same rates, around the smallest of the bounds of its folds.
    """
    first: dict[str, list[int]] = {}
    for place, run in enumerate(plan.runs):
        if has_rate(run) and stable_times(run) is not None:
            first.setdefault(str(_but_for_rate(run)), []).append(place)
    if not first:
        return plan
    scaling = plan.untrained.target_scaling
    leads = [plan.runs[places[0]] for places in first.values()]
    states = [RunState(run, strengths_of(run, scaling)) for run in leads]
    try:
        bounds = _bounds(leads, plan, states, listeners.stop)
    except Stopped:
        return plan
    runs, said = list(plan.runs), []
    for k, places in enumerate(first.values()):
        if k not in bounds:
            continue
        old = sorted({plan.runs[place].lr for place in places})
        new = around(bounds[k], len(old))
        for place in places:
            runs[place] = with_rate(runs[place], new[old.index(runs[place].lr)])
        bound = bounds[k]
        seen = "" if leads[k].inputs == ALL else f" numbers={leads[k].inputs}"
        said.append(f"{leads[k].optimizer}{seen} {bound.formula} = {bound.bound:.3g}")
    if not said:
        return plan
    note = (
        f"Learning rates are set around the largest stable ones: {', '.join(dict.fromkeys(said))}."
    )
    training = replace(plan.training, runs=runs, stopping=_stopping(plan, runs))
    of_runs = {places[0]: bounds[k] for k, places in enumerate(first.values()) if k in bounds}
    return replace(
        plan, runs=runs, training=training, stable_rates=of_runs, notes=(*plan.notes, note)
    )


def _bounds(
    leads: Sequence[Run], plan: Plan, states: Sequence[RunState], stop: Callable[[], bool]
) -> dict[int, RunRate]:
    """Return the bounds of rates; of runs with folds, the smallest of their training rows'."""
    training, folds = plan.training, plan.training.folds
    if folds is None:
        return rates_of(leads, training, states, stop)
    own = OwnRows(plan.runs, training.rows, folds)
    found: dict[int, RunRate] = {}
    for fold in range(folds.count):
        runs = [run.changed(fold=fold) for run in leads]
        rows = own.as_of(runs[0])
        for k, rate in rates_of(runs, replace(training, rows=rows), states, stop).items():
            if k not in found or rate.bound < found[k].bound:
                found[k] = rate
    return found


def around(bound: RunRate, count: int) -> list[float]:
    """Return so many rates at equal ratios around a run's bounds, the lowest first."""
    top, low = 0.9 * bound.bound, bound.batch_bound / 30
    if count == 1:
        return [float(f"{math.sqrt(top * low):.2g}")]
    ratio = (top / low) ** (1 / (count - 1))
    return [float(f"{low * ratio**k:.2g}") for k in range(count)]


def refined(plan: Plan, session: Session, listeners: Listeners) -> Plan:
    """Train rates beyond the ends at which settings have their best; return the plan with them.

    The session's runs get those that were trained besides. What they are follows from the losses
    alone, and they are trained as the others, so that a job that goes on from a checkpoint trains
    the same again.
    """
    beyond = [] if session.stopped else beyond_edges(session.runs)
    if not beyond or listeners.stop():
        return plan
    runs = [run for run, _ in beyond]
    strengths = [state.strengths for _, state in beyond]
    more = replace(
        plan.training, runs=runs, strengths=strengths, stopping=Patience(10**9), trace_every=None,
        trace_at=(),
    )  # fmt: skip
    second = train(more, listeners.stop)
    if second.stopped:
        return plan
    session.runs.extend(second.runs)
    training = replace(
        plan.training,
        runs=[*plan.training.runs, *runs],
        strengths=[*plan.training.strengths, *strengths],
    )
    notes = (*plan.notes, about_refinement(runs))
    return replace(plan, runs=[*plan.runs, *runs], training=training, notes=notes)


def found_rates(plan: Plan, runs: Sequence[Run], listeners: Listeners) -> list[FoundRate]:
    """Return the rates of runs that have one.

    Raises:
        TrainingError: no rate of any of them gave a finite loss.
    """
    scaling = plan.untrained.target_scaling
    states = [RunState(run, strengths_of(run, scaling)) for run in runs]
    found = find_rates(plan.training, states, listeners.stop) if states else []
    if found and not any(each.found for each in found) and not listeners.stop():
        raise TrainingError(
            "No learning rate that was tried gave a finite loss on the validation rows: look for "
            "values far outside those of the other rows."
        )
    return found


def _stopping(plan: Plan, runs: Sequence[Run]) -> StoppingPolicy:
    """Return the stopping policy of other runs of a plan."""
    rows, valid = len(plan.training.rows), len(plan.training.valid)
    return stopping_of(plan.request.job, runs, plan.epochs, rows, valid)


def distinct(runs: Sequence[Run]) -> list[Run]:
    """Return the settings that differ in more than their learning rate, the first of each."""
    kept: list[Run] = []
    seen: list[Run] = []
    for run in runs:
        alike = _but_for_rate(run)
        if alike not in seen:
            seen.append(alike)
            kept.append(setting_of(run))
    return kept


def _but_for_rate(run: Run) -> Run:
    """Return the setting of a run, with a rate of 1 where it has one."""
    setting = setting_of(run)
    return with_rate(setting, 1.0) if has_rate(run) else setting


def has_rate(run: Run) -> bool:
    """Whether a run has a learning rate that can be searched for."""
    return isinstance(run.method, Optimizer) and not math.isnan(run.lr)


__all__ = [
    "around",
    "distinct",
    "found_rates",
    "has_rate",
    "refined",
    "with_found_rates",
    "with_rates_from_data",
]
