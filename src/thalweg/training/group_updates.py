"""The updates of a group: the coefficients, penalties and bounds of its next ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.averages import AVERAGES
from thalweg.engine.contract import GroupUpdates
from thalweg.optimizers import Optimizer
from thalweg.penalties import PENALTIES, Penalty
from thalweg.schedules import SCHEDULES
from thalweg.training.run_state import RunState

_TABLES_BESIDE = 3  # numbers of each update besides the coefficients: decay, noise, average


@dataclass(frozen=True)
class GroupSettings:
    """One group's settings, from which its coefficients are computed.

    Attributes:
        runs: of the group.
        batch: rows of an update.
        hyperparameters: of the optimizer, each ``[runs]``.
    """

    runs: tuple[RunState, ...]
    batch: int
    hyperparameters: Mapping[str, NDArray[np.float64]]

    def each(self, penalty: str) -> NDArray[np.float64]:
        """Return the strength of a penalty for each run."""
        off = PENALTIES[penalty].off
        return np.array([state.strengths.get(penalty, off) for state in self.runs])


@dataclass(frozen=True)
class GroupProgress:
    """How many updates of one group have been prepared so far.

    Attributes:
        updates: their number.
        rows: that its runs were trained on.
        carried: what `Optimizer.coefficient_series_after` carries on to the next series,
            each ``[runs]``.
    """

    updates: int
    carried: Mapping[str, NDArray[np.float64]]
    rows: int = 0


Progress = tuple[GroupProgress, ...]  # of all groups of a cohort


def group_updates(
    settings: GroupSettings,
    optimizer: Optimizer,
    penalties: tuple[Penalty, ...],
    planned: tuple[int, int],
    averages: bool,
    count: int,
    progress: GroupProgress,
) -> tuple[GroupUpdates, GroupProgress]:
    """Return a group's next `count` updates, and its progress after them; without side effects.

    Args:
        settings: of the group's runs.
        optimizer: of all of them.
        penalties: beside the built-in ones, those that some run of the cohort has.
        planned: rows of an epoch, and epochs of runs without a budget of their own.
        averages: whether a run of the cohort keeps an average of its weights.
        count: of updates.
        progress: before them.
    """
    rows, epochs = planned
    runs = [state.run for state in settings.runs]
    t = np.arange(progress.updates + 1.0, progress.updates + count + 1.0)
    each = -(-rows // settings.batch)  # updates of an epoch
    totals = [float(each * (run.epochs or epochs)) for run in runs]
    schedules = [
        (same, SCHEDULES[name].over(t, total, dict(numbers)))
        for (total, name, *numbers), same in _alike(
            (total, run.schedule, *run.schedule_hyperparameters.items())
            for run, total in zip(runs, totals, strict=True)
        )
    ]
    # Coefficients that are constant over the block are computed once and broadcast: with
    # batches of one row that saves half of the time.
    steady = all((factors == factors[:1]).all() for _, factors in schedules)
    several = min(1, count) if steady else count
    factor = np.empty((several, len(runs)))
    for same, factors in schedules:
        factor[:, same] = factors[:several, None]
    average = np.ones((1, len(runs)))
    if averages:
        average = np.ones((count, len(runs)))
        for (total, name, *numbers), same in _alike(
            (total, run.average, *run.average_hyperparameters.items())
            for run, total in zip(runs, totals, strict=True)
        ):
            if name:
                average[:, same] = AVERAGES[name].share(t, total, **dict(numbers))[:, None]
    for k, (run, state) in enumerate(zip(runs, settings.runs, strict=True)):
        plateau = SCHEDULES[run.schedule].plateau
        if plateau is not None:
            own = {n: v for n, v in run.schedule_hyperparameters.items() if n != "warmup"}
            factor[:, k] *= plateau(state.valid_losses, **own)
    peak = settings.hyperparameters["lr"]
    decay = factor * peak * settings.each("decoupled_weight_decay")
    decays = settings.each("decoupled_weight_decay") > 0
    if optimizer.weight_decay == "decoupled":
        own_decay = settings.hyperparameters["weight_decay"]
        decays |= own_decay > 0
        if count:
            lr = np.broadcast_to(factor * peak, (count, len(runs)))
            decay = decay + optimizer.decay_series(
                t[:, None], lr, peak, settings.hyperparameters, progress.carried
            )
    eta = np.array([run.gradient_noise for run in runs])
    noise = np.zeros((1, len(runs)))
    if eta.any():
        noise = np.sqrt(eta / (1 + t[:, None]) ** 0.55)
    shape = (count, len(runs))
    coefficients, carried = np.empty((0, 0, len(runs))), progress.carried
    if count:
        lr = np.broadcast_to(factor * peak, shape)
        coefficients, carried = optimizer.coefficient_series_after(
            t[:, None], lr, settings.hyperparameters, carried
        )
    updates = GroupUpdates(
        coefficients=coefficients,
        decay=np.broadcast_to(decay, shape),
        noise=np.broadcast_to(noise, shape),
        average=np.broadcast_to(average, shape),
        l2=settings.each("l2"),
        l1=settings.each("l1"),
        max_norm=settings.each("max_norm"),
        clip_norm=np.array([run.clip_norm for run in runs]),
        clip_value=np.array([run.clip_value for run in runs]),
        decays=decays,
        noisy=eta > 0,
        penalties=penalties,
        strengths=np.array([settings.each(each.name) for each in penalties]).reshape(
            len(penalties), len(runs)
        ),
        ascent=settings.hyperparameters.get(optimizer.ascends, np.empty(0)),
        dropout=np.array([run.dropout for run in runs]),
        seeds=tuple(run.seed for run in runs),
        rows_before=progress.rows,
    )
    return updates, GroupProgress(progress.updates + count, carried)


def table_bytes(optimizer: Optimizer) -> int:
    """Return the bytes that an update of a run takes in the arrays of a block's updates."""
    return 8 * (len(optimizer.coefficient_names) + _TABLES_BESIDE)


def _alike(settings: Iterable[tuple[Any, ...]]) -> Iterable[tuple[tuple[Any, ...], list[int]]]:
    """Return the distinct settings, each with the indices where it occurs."""
    places: dict[tuple[Any, ...], list[int]] = {}
    for place, setting in enumerate(settings):
        places.setdefault(setting, []).append(place)
    return places.items()
