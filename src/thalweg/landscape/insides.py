"""The inside of an optimizer on a surface: every part of its equations, at every step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.descent import descent_settings
from thalweg.descents.moves import Settings, step_numbers
from thalweg.landscape.descents import Descents, SurfaceFunction, Watched, descents
from thalweg.optimizers import Optimizer
from thalweg.optimizers.equations import Update, running, update_of
from thalweg.tracing.trace import Untraceable
from thalweg.training.run import Run

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Insides:
    """What a descent's steps were made of.

    Attributes:
        optimizer: in the convention of the run; None: the method chooses its own steps.
        update: its equations; None where they cannot be written.
        values: ``[lines of the update, steps + 1, 2]``, at the step that each line was a part of;
            NaN at the start, and from where the descent ended.
        states: ``[states, steps + 1, 2]``, behind each step.
        names: of the states.
        effective: ``[steps + 1, 2]``, the step for a steady gradient of 1 by the states behind each
            step: the rate of each coordinate; None where the optimizer has no such step.
        found: the descent.
    """

    optimizer: Optimizer | None
    update: Update | None
    values: Array
    states: Array
    names: tuple[str, ...]
    effective: Array | None
    found: Descents


def insides(
    surface: SurfaceFunction,
    run: Run,
    start: tuple[float, float],
    steps: int,
    noise: float = 0.0,
    seed: int = 0,
    compiled: bool = True,
) -> Insides:
    """Go down a surface and keep what each step was made of; see `descents` for the arguments."""
    found = descents(surface, [run], [start], steps, 1, noise, seed, compiled, watch=0)
    settings = descent_settings(run, uphill=True)
    nothing = np.empty((0, steps + 1, 2))
    if not isinstance(settings, Settings) or found.watched is None:
        return Insides(None, None, nothing, nothing, (), None, found)
    optimizer, watched = settings.optimizer, found.watched
    names = tuple(list(optimizer.states)[i] for i in optimizer.like_weights)
    series = step_numbers(settings, 0, steps, steps, optimizer.carried(1))[0]
    update = None
    values = nothing
    with np.errstate(all="ignore"):
        try:
            update = update_of(optimizer)
            values = _values(update, settings, found.points[0, 0], watched, names)
        except Untraceable:
            pass
        effective = None
        if optimizer.scaling is not None and len(names) == len(optimizer.states):
            effective = _effective(optimizer, watched, series)
    states = watched.states.transpose(1, 0, 2).copy()
    ended = int(found.ended[0, 0])
    if ended >= 0:
        values[:, ended:], states[:, ended:] = np.nan, np.nan
        if effective is not None:
            effective[ended:] = np.nan
    return Insides(optimizer, update, values, states, names, effective, found)


def _values(
    update: Update, settings: Settings, points: Array, watched: Watched, names: tuple[str, ...]
) -> Array:
    """Return the value of each line at each step, ``[lines, steps + 1, 2]``."""
    steps = len(points) - 1
    values = np.full((len(update.lines), steps + 1, 2), np.nan)
    if not steps:
        return values
    t = np.arange(1.0, steps + 1)[:, None]
    rate = settings.numbers["lr"]
    rates = rate * settings.schedule.over(t, float(steps), settings.schedule_numbers)
    rates = np.broadcast_to(rates, t.shape)
    known: dict[str, Any] = {**settings.numbers, "t": t, "lr": rates, "lr_peak": rate}
    known["lr_before"] = np.concatenate([rates[:1], rates[:-1]])
    known["lr_max"] = np.maximum.accumulate(rates)
    optimizer = settings.optimizer
    known |= running(optimizer, update, known, optimizer.carried(1))
    known |= {name: watched.states[:-1, k] for k, name in enumerate(names)}
    known |= {"slope": watched.slopes[1:], "w": points[:-1]}
    for k, value in enumerate(update.values(known)):
        values[k, 1:] = np.where(np.isfinite(watched.slopes[1:]), value, np.nan)
    return values


def _effective(optimizer: Optimizer, watched: Watched, series: Array) -> Array:
    """Return the step for a steady gradient of 1 behind each step, ``[steps + 1, 2]``."""
    assert optimizer.scaling is not None
    found = np.full(watched.slopes.shape, np.nan)
    states = [watched.states[1:, k] for k in range(watched.states.shape[1])]
    coefficients = [series[:, j, None] for j in range(series.shape[1])]
    found[1:] = np.where(
        np.isfinite(watched.slopes[1:]), optimizer.scaling(*states, *coefficients), np.nan
    )
    return found
