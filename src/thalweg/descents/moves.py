"""One step after another of an optimizer over one vector, in place."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.averages import Average
from thalweg.descents.function import finite
from thalweg.optimizers import Optimizer
from thalweg.schedules import Schedule

Array = NDArray[np.float64]

_LARGE = 100_000  # numbers from which a step is worth a kernel
_AHEAD = 1024  # steps whose coefficients are computed at once
_OURS = 2  # references to an array that nobody else keeps: the attribute and the question


@dataclass(frozen=True)
class Settings:
    """How an optimizer steps: itself, its numbers, and what is done to gradient and weights."""

    optimizer: Optimizer
    numbers: Mapping[str, float]
    schedule: Schedule
    schedule_numbers: Mapping[str, Any]
    average: Average | None = None
    average_numbers: Mapping[str, Any] | None = None
    clip_norm: float = math.inf
    clip_value: float = math.inf

    @property
    def coupled(self) -> float:
        """What weight decay adds to the gradient, as a share of the weights."""
        adds = self.optimizer.weight_decay == "coupled"
        return float(self.numbers.get("weight_decay", 0.0)) if adds else 0.0


def step_numbers(
    settings: Settings, first: int, last: int, steps: int, carried: Mapping[str, Array]
) -> tuple[Array, Array, dict[str, Array]]:
    """Return what depends on the number of the step alone.

    Args:
        settings: of the optimizer.
        first: step, from 0.
        last: behind the last one.
        steps: in all, which the schedule spans.
        carried: before the first (see `Optimizer.carried`).

    Returns:
        The optimizer's coefficients ``[steps, coefficients]``, the share of the weights that
        decoupled decay subtracts ``[steps]``, and `carried` behind the last step.
    """
    optimizer, rate = settings.optimizer, settings.numbers["lr"]
    each = {name: np.array([value]) for name, value in settings.numbers.items()}
    t = np.arange(first + 1.0, last + 1.0)[:, None]
    rates = rate * settings.schedule.over(t, float(steps), settings.schedule_numbers)
    decay: Any = 0.0
    if optimizer.weight_decay == "decoupled":
        decay = optimizer.decay_series(t, rates, rate, each, carried)
    series, behind = optimizer.coefficient_series_after(t, rates, each, carried)
    return series[:, :, 0], np.broadcast_to(decay, (len(t), 1))[:, 0], behind


class Moves:
    """The point, the optimizer's states, the average, and how far they have come.

    Attributes:
        x: ``[n]``, where it is.
        rate: the learning rate before the schedule.
        copied: whether the last step copied the new point, see `take`.
    """

    def __init__(self, settings: Settings, x: Array, steps: int) -> None:
        self.x, self._settings, self._steps = x.copy(), settings, steps
        self.rate = settings.numbers["lr"]
        self.copied = False
        optimizer, numbers = settings.optimizer, settings.numbers
        self._states: Any = optimizer.initial_states(x.shape, numbers, start=x)
        self._carried = self._begun_from = optimizer.carried(1)
        self._coupled = settings.coupled
        self._first, self._coefficients = 0, np.empty((0, 0))
        self._decay, self._shares = np.empty(0), np.empty(0)
        self._average = x.copy() if settings.average else None
        self._kernel = _kernel(optimizer) if len(x) >= _LARGE and steps else None
        self._spare = self.x.copy() if self._kernel else self.x
        if self._kernel:
            self._states = np.array(self._states).reshape(len(optimizer.states), len(x))

    @property
    def states(self) -> list[Array]:
        """The optimizer's states that are like the weights, ``[n]`` each."""
        return [self._states[i] for i in self._settings.optimizer.like_weights]

    @property
    def average(self) -> Array | None:
        """The running average of the points; None where none is kept."""
        optimizer = self._settings.optimizer
        if optimizer.averaged:
            state: Array = self._states[list(optimizer.states).index(optimizer.averaged)]
            return state if self._first or self._coefficients.size else self.x
        return self._average

    def take(self, step: int, gradient: Array, copy: Array | None = None) -> bool:
        """Take step 0, 1, …; return False, and stay, where a number would not be finite.

        A compiled step also writes the new point to `copy`; `copied` says whether it did.
        """
        if not self._first <= step < self._first + len(self._coefficients):
            self._look_ahead(step)
        at = step - self._first
        g = self._prepared(gradient)
        decay = float(self._decay[at])
        self.copied = self._kernel is not None and copy is not None and not decay
        if self._kernel is None:
            moved = self._by_numpy(g, self._coefficients[at], decay)
        else:
            moved = self._by_kernel(g, self._coefficients[at], decay, copy if self.copied else None)
        if not moved:
            return False
        if self._average is not None:
            self._average += self._shares[at] * (self.x - self._average)
        return True

    def capture(self) -> tuple[dict[str, Any], dict[str, Array]]:
        """Return all that steps change, as values for JSON and arrays."""
        arrays = {"x": self.x.copy()}
        arrays |= {f"state{i}": np.array(state) for i, state in enumerate(self._states)}
        arrays |= {f"carried.{name}": np.array(v) for name, v in self._begun_from.items()}
        if self._average is not None:
            arrays["average"] = self._average.copy()
        return {"first": self._first, "begun": bool(self._coefficients.size)}, arrays

    def restore(self, values: Mapping[str, Any], arrays: Mapping[str, Array]) -> None:
        """Take over what `capture` returned for the same settings."""
        self.x = arrays["x"].copy()
        for i in range(len(self._settings.optimizer.states)):
            self._states[i] = arrays[f"state{i}"].copy()
        if self._average is not None:
            self._average = arrays["average"].copy()
        self._carried = {
            name.removeprefix("carried."): array.copy()
            for name, array in arrays.items()
            if name.startswith("carried.")
        }
        if values["begun"]:
            self._look_ahead(values["first"])

    def _look_ahead(self, step: int) -> None:
        """Compute the coefficients of the next steps."""
        last = min(step + _AHEAD, self._steps)
        self._begun_from = self._carried
        self._coefficients, self._decay, self._carried = step_numbers(
            self._settings, step, last, self._steps, self._carried
        )
        settings = self._settings
        if settings.average is not None:
            t = np.arange(step + 1.0, last + 1.0)
            numbers = settings.average_numbers or {}
            self._shares = settings.average.share(t, float(self._steps), **numbers)
        self._first = step

    def _prepared(self, gradient: Array) -> Array:
        """Clip the gradient, its entries and then its length, and add coupled weight decay."""
        g, settings = gradient, self._settings
        if settings.clip_value < math.inf:
            g = np.clip(g, -settings.clip_value, settings.clip_value)
        if settings.clip_norm < math.inf:
            largest = float(np.abs(g).max()) or 1.0
            length = largest * float(np.linalg.norm(g / largest))
            if length > settings.clip_norm:
                g = g * (settings.clip_norm / length)
        if self._coupled:
            g = g + self._coupled * self.x
        return g

    def _by_numpy(self, g: Array, coefficients: Sequence[float], decay: float) -> bool:
        u, *states = self._settings.optimizer.update(g, self.x, self._states, coefficients)
        before = self._states  # of a whole: one number
        states = [np.broadcast_to(s, b.shape) for s, b in zip(states, before, strict=True)]
        new = self.x - u
        if decay:
            taken = decay * self.x
            new = new - taken
            states = self._settings.optimizer.followed(states, -taken, coefficients)
        if not all(np.isfinite(array).all() for array in (new, *states)):
            return False
        self.x, self._states = new, states
        return True

    def _by_kernel(
        self, g: Array, coefficients: Sequence[float], decay: float, copy: Array | None
    ) -> bool:
        if sys.getrefcount(self._spare) > _OURS:  # a callback kept the point before the last one
            self._spare = np.empty_like(self.x)
        new = self._spare
        assert self._kernel is not None
        sure = self._kernel(np.ascontiguousarray(g), self.x, self._states, coefficients, new, copy)
        if decay:
            taken = decay * self.x
            new -= taken
            followed = self._settings.optimizer.followed(self._states, -taken, coefficients)
            self._states[:] = followed
        if not (sure and not decay) and not (
            finite(new) and all(finite(state) for state in self._states)
        ):
            return False
        self.x, self._spare = new, self.x
        return True


def _kernel(optimizer: Optimizer) -> Any:
    """Return the compiled step; None where it cannot be had, and NumPy steps instead."""
    try:
        from thalweg.engine.compiled.by_numpy import warn_of_numpy
        from thalweg.engine.compiled.optimizer_step import stepper
        from thalweg.jit.store import CannotCompile, CompilerMissing
    except ImportError:
        return None
    try:
        return stepper(optimizer, np.float64)
    except (CannotCompile, CompilerMissing) as error:
        if not optimizer.over:  # else no kernel is wanted
            warn_of_numpy(error)
        return None
