"""Descents of many optimizers from many starts, side by side over one surface.

The points of all are columns of one array. A step takes the surface's gradient at every point at
once, and each optimizer steps its own columns by the kernel that training uses; those that take a
whole layer, matrix or run at once, and L-BFGS, go from start to start. Without the compiled engine
all do, by the same code as `thalweg.descend`, whose paths these are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.descent import descend, descent_settings
from thalweg.descents.moves import Moves, Settings, step_numbers
from thalweg.engine.compiled.by_numpy import warn_of_numpy
from thalweg.engine.compiled.steps_together import Stepped, StepsTogether
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES
from thalweg.jit.store import CannotCompile, CompilerMissing
from thalweg.landscape.uphill import descended_by
from thalweg.optimizers import FullBatchSolver
from thalweg.training.run import Run

Array = NDArray[np.float64]


class SurfaceFunction(Protocol):
    """What is descended: a function of two numbers, over arrays of them."""

    def value(self, x: ArrayLike, y: ArrayLike, /) -> Array:
        """Return the heights, of the shape that x and y have together."""
        ...

    def value_and_gradient(self, x: ArrayLike, y: ArrayLike, /) -> tuple[Array, Array, Array]:
        """Return the heights and their two derivatives."""
        ...

    def write_slopes(self, x: Array, y: Array, out: Sequence[Array], /) -> None:
        """Write the two derivatives into arrays; what is not finite may warn."""
        ...


@dataclass(frozen=True)
class Watched:
    """What an optimizer's steps were made of, from one start.

    Attributes:
        states: ``[kept, states, 2]``, those that are like the weights, behind each kept step; NaN
            from where the descent ended.
        slopes: ``[kept, 2]``, the gradient, noise included, of each kept step; of the start NaN.
    """

    states: Array
    slopes: Array


@dataclass(frozen=True)
class Descents:
    """The paths of optimizers over a surface.

    Attributes:
        runs: the settings, G of them.
        at: ``[kept]``, the step behind which each kept point is; 0 is the start.
        points: ``[G, starts, kept, 2]``; from the step at which a number overflowed on they repeat
            the last finite point.
        values: ``[G, starts, kept]``, the surface's height there, without noise.
        averages: ``[G, starts, kept, 2]``, the average that a run keeps of its points; NaN where it
            keeps none.
        ended: ``[G, starts]``, the step at which a number or a height was not finite; −1: none was.
        surface: what was descended.
        watched: of the run that was asked for, its states from the first start; None: none was, or
            the method chooses its own steps.
    """

    runs: tuple[Run, ...]
    at: NDArray[np.intp]
    points: Array
    values: Array
    averages: Array
    ended: NDArray[np.intp]
    surface: SurfaceFunction
    watched: Watched | None = None

    def status(self, run: int, start: int = 0) -> str:
        """Return what became of a descent, in a sentence."""
        step, last = int(self.ended[run, start]), int(self.at[-1])
        if step < 0:
            return f"Took {last:,} steps."
        rate = "" if math.isnan(self.runs[run].lr) else f" with learning rate {self.runs[run].lr:g}"
        return f"Diverged at step {step:,}: a number overflowed{rate}."

    def of_averages(self) -> Descents:
        """Return the same descents, with averages for points where a setting asks for one."""
        asked = np.array([bool(run.average) for run in self.runs])[:, None, None, None]
        known = asked & np.isfinite(self.averages)
        if not known.any():
            return self
        points = np.where(known, self.averages, self.points)
        values = self.surface.value(points[..., 0], points[..., 1])
        return replace(self, points=points, values=values)


def descents(
    surface: SurfaceFunction,
    runs: Sequence[Run],
    starts: ArrayLike,
    steps: int,
    every: int = 1,
    noise: float = 0.0,
    seed: int = 0,
    compiled: bool = True,
    watch: int | None = None,
) -> Descents:
    """Go down a surface with several optimizers, from several starts each.

    Args:
        surface: a formula, or another function of two numbers with its derivatives.
        runs: optimizers with their settings, as `thalweg.descend` takes them.
        starts: ``[starts, 2]``.
        steps: of each, ≥ 0; their schedules span them.
        every: the start, every so many-th point and the last are kept, ≥ 1.
        noise: standard deviation of what is added to each entry of the gradient, ≥ 0: normal, drawn
            anew for each step and start, and the same for all optimizers.
        seed: of the noise.
        compiled: whether kernels may be used.
        watch: the place of a run among them whose states are to be kept.

    Raises:
        UsageError: a run that needs a table, as those with a batch size do.
    """
    first = np.atleast_2d(np.asarray(starts, np.float64))
    at = np.unique(np.append(np.arange(0, steps + 1, every), steps))
    all_settings = [descent_settings(run, uphill=True) for run in runs]
    shape = len(runs), len(first), len(at), 2
    points, averages = np.empty(shape), np.full(shape, np.nan)
    ended = np.full(shape[:2], -1, np.intp)
    stepped = [k for k, each in enumerate(all_settings) if isinstance(each, Settings)]
    for k, each in enumerate(all_settings):
        if not isinstance(each, Settings):
            points[k] = [_solved(surface, start, each, steps, at) for start in first]
    apart: dict[Any, tuple[SurfaceFunction, list[int]]] = {}
    for k in stepped:  # those that go uphill alike take their slopes together
        below, alike = descended_by(surface, runs[k])
        apart.setdefault(alike, (below, []))[1].append(k)
    watched = None
    for below, places in apart.values():
        walk = _Walk(below, first, steps, at, noise, seed)
        chosen = [each for k in places if isinstance(each := all_settings[k], Settings)]
        own = places.index(watch) if watch in places else None
        with np.errstate(all="ignore"):  # what overflows is told by `ended`
            found = walk.go(chosen, compiled, own)
        for place, k in enumerate(places):
            points[k], averages[k], ended[k] = (each[place] for each in found)
        watched = watched or walk.watched
    values = surface.value(points[..., 0], points[..., 1])
    _repeat_the_last((points, averages, values), at, ended)
    return Descents(tuple(runs), at, points, values, averages, ended, surface, watched)


def _repeat_the_last(
    of: tuple[Array, Array, Array], at: NDArray[np.intp], ended: NDArray[np.intp]
) -> None:
    """Where heights are not finite, end there; behind every end repeat the last good point.

    Args:
        of: points, averages and values.
        at: of each kept point.
        ended: of each descent; is set where a height ends it.
    """
    values = of[-1]
    for k, s in np.argwhere((ended >= 0) | ~np.isfinite(values).all(axis=2)):
        bad = ~np.isfinite(values[k, s])
        if bad.any():
            step = int(at[bad.argmax()])
            ended[k, s] = step if ended[k, s] < 0 else min(step, ended[k, s])
        good = max(0, int(np.searchsorted(at, ended[k, s])) - 1)
        for each in of:
            each[k, s, good + 1 :] = each[k, s, good]


def _solved(
    surface: SurfaceFunction,
    start: Array,
    solver: tuple[FullBatchSolver, dict[str, float]],
    steps: int,
    at: NDArray[np.intp],
) -> Array:
    """Return the kept points of a method that chooses its own steps; behind its end, the last."""

    def value_and_gradient(x: Array) -> tuple[float, Array]:
        value, by_x, by_y = surface.value_and_gradient(x[0], x[1])
        return float(value), np.array([by_x, by_y])

    numbers: dict[str, Any] = {**solver[1]}
    path = descend(value_and_gradient, start, solver[0], steps, every=1, **numbers)
    return path.points[np.minimum(at, len(path.points) - 1)]


class _Walk:
    """The descents of optimizers that are stepped, over the same noise."""

    def __init__(
        self,
        surface: SurfaceFunction,
        starts: Array,
        steps: int,
        at: NDArray[np.intp],
        noise: float,
        seed: int,
    ) -> None:
        self._surface, self._starts, self._steps = surface, starts, steps
        self._at, self._noise = at, noise
        self.watched: Watched | None = None
        self._draws = np.random.default_rng(seed)

    def go(
        self, chosen: Sequence[Settings], compiled: bool, watch: int | None = None
    ) -> tuple[Array, Array, NDArray[np.intp]]:
        """Return kept points and averages ``[G, starts, kept, 2]``, and where each ended."""
        count, padded = len(self._starts), -(-len(self._starts) // LANES) * LANES
        columns = padded * len(chosen)
        x, gradient = zeros((2, columns), np.float64), zeros((2, columns), np.float64)
        first = np.pad(self._starts.T, ((0, 0), (0, padded - count)), "edge")
        x[:] = np.tile(first, len(chosen))
        walkers = _walkers(chosen, padded, count, x, gradient, self._steps, compiled)
        kept, averages = (np.full((len(self._at), 2, columns), np.nan) for _ in range(2))
        ended = np.full(columns, -1, np.intp)
        slopes, rows, place = self._surface.write_slopes, [*gradient], 0
        column = 0 if watch is None else watch * padded
        slope: Any = np.zeros(2)
        if watch is not None:
            count_of = len(chosen[watch].optimizer.like_weights)
            shape = len(self._at), count_of, 2
            self.watched = Watched(np.full(shape, np.nan), np.full((len(self._at), 2), np.nan))
        for step in range(self._steps + 1):
            if step == self._at[place]:
                kept[place] = x
                for walker in walkers:
                    walker.put_averages(averages[place])
                    if self.watched is not None and np.isfinite(x[:, column]).all():
                        walker.put_states(column, self.watched.states[place])
                        if step:
                            self.watched.slopes[place] = slope
                place += 1
            if step == self._steps:
                break
            slopes(x[0], x[1], rows)
            if self._noise:
                own = gradient.reshape(2, len(chosen), padded)[:, :, :count]
                own += self._noise * self._draws.standard_normal((2, 1, count))
            if watch is not None:
                slope = gradient[:, column].copy()
            for walker in walkers:
                walker.step(step)
            if not math.isfinite(np.add.reduce(x, axis=None)):
                ended[~np.isfinite(x).all(axis=0) & (ended < 0)] = step + 1
                if (ended >= 0).all():
                    break
        points, means = (
            each.reshape(len(self._at), 2, len(chosen), padded)[..., :count].transpose(2, 3, 0, 1)
            for each in (kept, averages)
        )
        return points, means, ended.reshape(len(chosen), padded)[:, :count]


class _Walker(Protocol):
    """What steps some of the points, in place, by the gradient that is there."""

    def step(self, number: int) -> None:
        """Take a step, from 0."""
        ...

    def put_averages(self, into: Array) -> None:
        """Write the averages of its own points into ``[2, columns]``, where there are any."""
        ...

    def put_states(self, column: int, into: Array) -> None:
        """Write the states of a point into ``[states, 2]``, if it is one of its own."""
        ...


def _walkers(
    chosen: Sequence[Settings],
    padded: int,
    count: int,
    x: Any,
    gradient: Any,
    steps: int,
    compiled: bool,
) -> list[_Walker]:
    """Return what steps each optimizer's points: kernels where they can, else NumPy."""
    spans = [slice(k * padded, (k + 1) * padded) for k in range(len(chosen))]
    compiled = compiled and steps > 0
    able = [k for k, each in enumerate(chosen) if compiled and not each.optimizer.over]
    found: list[_Walker] = []
    if able:
        try:
            some = [(chosen[k], spans[k]) for k in able]
            found.append(_ByKernels(some, x, gradient, steps))
        except (CannotCompile, CompilerMissing) as error:
            warn_of_numpy(error)
            able = []
    for k in range(len(chosen)):
        if k not in able:
            own = slice(spans[k].start, spans[k].start + count)
            found.append(_ByNumPy(chosen[k], own, x, gradient, steps))
    return found


class _ByNumPy:
    """One optimizer, each of its points by itself, as `thalweg.descend` steps it."""

    def __init__(self, settings: Settings, own: slice, x: Array, gradient: Array, steps: int):
        self._own, self._x, self._gradient = own, x, gradient
        self._moves = [Moves(settings, start, steps) for start in x[:, own].T]

    def step(self, number: int) -> None:
        for column, moves in enumerate(self._moves, self._own.start):
            if np.isfinite(self._x[0, column]):
                moved = moves.take(number, self._gradient[:, column].copy())
                self._x[:, column] = moves.x if moved else np.nan

    def put_averages(self, into: Array) -> None:
        for column, moves in enumerate(self._moves, self._own.start):
            if moves.average is not None:
                into[:, column] = moves.average

    def put_states(self, column: int, into: Array) -> None:
        if self._own.start <= column < self._own.stop:
            for row, state in zip(into, self._moves[column - self._own.start].states, strict=True):
                row[:] = state


class _ByKernels:
    """Optimizers that step each number by itself, by the kernels that training uses."""

    def __init__(
        self, some: Sequence[tuple[Settings, slice]], x: Array, gradient: Array, steps: int
    ) -> None:
        self._some, self._x, self._gradient = some, x, gradient
        self._factor = zeros(x.shape[1], np.float64)
        self._factor[:] = 1.0
        self._states, groups = [], []
        self._averaging: list[tuple[slice, Array, Array]] = []
        self._averaged_states: list[tuple[slice, Array]] = []
        for settings, own in some:
            optimizer, numbers = settings.optimizer, settings.numbers
            states = zeros((len(optimizer.states), *x.shape), np.float64)
            first = optimizer.initial_states(x.shape, numbers, start=x)
            for state, begins in zip(states, first, strict=True):
                state[:] = begins
            coefficients, decay, _ = step_numbers(settings, 0, steps, steps, optimizer.carried(1))
            clipped = math.isfinite(settings.clip_norm)
            groups.append(
                Stepped(
                    optimizer,
                    own,
                    states,
                    coefficients,
                    decay,
                    settings.coupled,
                    settings.clip_value,
                    self._factor if clipped else None,
                )
            )
            self._states.append(states)
            if optimizer.averaged:
                state = states[list(optimizer.states).index(optimizer.averaged)]
                self._averaged_states.append((own, state))
            if settings.average is not None:
                t = np.arange(1.0, steps + 1.0)
                shares = settings.average.share(t, float(steps), **(settings.average_numbers or {}))
                self._averaging.append((own, shares, x[:, own].copy()))
        self._together = StepsTogether(groups, x, gradient)
        self._clipped = [(s, own) for s, own in some if math.isfinite(s.clip_norm)]
        self._begun = False

    def step(self, number: int) -> None:
        for settings, own in self._clipped:
            g = np.clip(self._gradient[:, own], -settings.clip_value, settings.clip_value)
            length = np.hypot(g[0], g[1])
            over = length > settings.clip_norm
            self._factor[own] = np.where(over, settings.clip_norm / length, 1.0)
        self._together.step()
        self._begun = True
        for own, shares, average in self._averaging:
            average += shares[number] * (self._x[:, own] - average)

    def put_averages(self, into: Array) -> None:
        for own, _, average in self._averaging:
            into[:, own] = average
        for own, state in self._averaged_states:
            into[:, own] = (state if self._begun else self._x)[:, own]

    def put_states(self, column: int, into: Array) -> None:
        for (_, own), states in zip(self._some, self._states, strict=True):
            if own.start <= column < own.stop:
                into[:] = states[:, :, column]
