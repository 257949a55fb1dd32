"""Learning rates found before training: the runs of a plan get those (``--find-lr``)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from thalweg.errors import TrainingError
from thalweg.job.planning import Plan
from thalweg.optimizers import Optimizer
from thalweg.racing.found_rate import FoundRate
from thalweg.racing.learning_rates import with_rate
from thalweg.racing.rate_search import find_rates
from thalweg.racing.settings import setting_of
from thalweg.scaling import strengths_of
from thalweg.training.callbacks import Listeners
from thalweg.training.run import Run
from thalweg.training.run_state import RunState


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
    training = replace(plan.training, runs=runs, strengths=strengths)
    notes = tuple(str(each) for each in found)
    return replace(
        plan, runs=runs, training=training, found_rates=tuple(found), notes=(*plan.notes, *notes)
    )


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


__all__ = ["distinct", "found_rates", "has_rate", "with_found_rates"]
