"""Descent over any function of a vector, in float64, with the same optimizers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.errors import UsageError
from thalweg.hyperparameters import chosen
from thalweg.optimizers import Optimizer, choose_optimizer
from thalweg.optimizers.lbfgs import WholeMethod
from thalweg.option_words import speaks_python
from thalweg.schedules import SCHEDULES
from thalweg.wording import counted, figure, markup

_SHOWN = 5  # points at each end, and numbers of a point, in a notebook


@dataclass(frozen=True)
class Path:
    """The way down.

    Attributes:
        points: ``[steps + 1, n]`` float64; the start first.
        values: ``[steps + 1]`` float64, the function there.
        status: a sentence; if the descent overflowed it names the step, and the points from there
            on repeat the last finite one.
    """

    points: NDArray[np.float64]
    values: NDArray[np.float64]
    status: str

    def __repr__(self) -> str:
        """Return how long the way is and where it led, in a line."""
        return (
            f"<Path of {counted(len(self.points) - 1, 'step')} in "
            f"{counted(self.points.shape[1], 'dimension')}: value {figure(self.values[0])} to "
            f"{figure(self.values[-1])}. {self.status}>"
        )

    def _repr_html_(self) -> str:
        """Return the first and the last points, for notebooks."""
        n = len(self.points)
        shown = range(n) if n <= 2 * _SHOWN else [*range(_SHOWN), *range(n - _SHOWN, n)]
        rows = []
        for i in shown:
            point = ", ".join(figure(x) for x in self.points[i][:_SHOWN])
            more = ", …" if self.points.shape[1] > _SHOWN else ""
            rows.append((i, float(self.values[i]), point + more))
        return markup("The way down", ("step", "value", "point"), rows, self.status)


@speaks_python
def descend(
    value_and_gradient: Callable[[NDArray[np.float64]], tuple[Any, ArrayLike]],
    start: ArrayLike,
    optimizer: str | Optimizer = "adam",
    steps: int = 100,
    lr: float | None = None,
    *,
    schedule: str = "constant",
    **hyperparameters: Any,
) -> Path:
    """Go down a function of a vector: x ← x − step(∇f(x)), as `optimizer` steps.

    Args:
        value_and_gradient: x, float64 ``[n]`` → (f(x), ∇f(x) ``[n]``). It is called once for
            each point.
        start: ``[n]``, or a number for n = 1.
        optimizer: a name, or ``name,key=value,…``, or a `thalweg.Optimizer`.
        steps: how many, ≥ 0.
        lr: learning rate, > 0; the optimizer's default if None.
        schedule: of the learning rate: a name, or ``name,key=value,…``; its total is `steps`.
        hyperparameters: of the optimizer, as ``beta1=0.8``, and ``convention="keras"``.

    Returns:
        All points and values.

    Raises:
        UsageError: an unknown name, a number out of range, a start that is no finite vector, or a
            gradient of another shape.
    """
    given = hyperparameters if lr is None else {"lr": lr, **hyperparameters}
    rule, settings = choose_optimizer(optimizer, given)
    if isinstance(rule, WholeMethod):
        raise UsageError(f"{rule.name} chooses its own steps: use scipy.optimize.minimize.")
    course, course_settings = chosen("schedule", schedule, SCHEDULES)
    if isinstance(steps, bool) or not isinstance(steps, (int, np.integer)) or steps < 0:
        raise UsageError(f"steps must be a whole number from 0 up, not {steps!r}.")
    try:
        x = np.atleast_1d(np.array(start, dtype=np.float64))
    except (TypeError, ValueError):
        x = np.empty(0)
    if x.ndim != 1 or not len(x) or not np.isfinite(x).all():
        raise UsageError("start must be a vector of finite numbers, as in [1.0, -2.0].")
    points = np.empty((steps + 1, len(x)))
    values = np.empty(steps + 1)
    rate = settings["lr"]
    t = np.arange(1.0, steps + 1)[:, None]
    if course.plateau is not None:
        raise UsageError(f"Schedule {course.name} needs validation losses: choose another one.")
    rates = rate * course.over(t, float(steps), course_settings)
    each = {name: np.array([value]) for name, value in settings.items()}
    coefficients = rule.table(t, rates, each, rule.carried(1))[:, :, 0] if steps else np.empty(0)
    pull = settings.get("weight_decay", 0.0)
    coupled = pull if rule.weight_decay == "coupled" else 0.0
    decay = rule.decay(rates[:, 0], rate, pull if rule.weight_decay == "decoupled" else 0.0)
    states = rule.initial_states(x.shape, settings)
    status = f"Took {steps} steps."
    points[0] = x
    for i in range(steps + 1):
        points[i] = x
        value, gradient = value_and_gradient(x.copy())
        values[i] = value
        g = np.asarray(gradient, dtype=np.float64)
        if g.shape != x.shape:
            raise UsageError(
                f"The gradient must have the shape of the point, {x.shape}, not {g.shape}."
            )
        if i == steps:
            break
        with np.errstate(all="ignore"):
            u, *states = rule.update(g + coupled * x, x, states, coefficients[i])
            new = x - u - decay[i] * x
        if not all(np.isfinite(array).all() for array in (values[i], new, *states)):
            points[i:], values[i:] = x, values[i]
            status = f"Diverged at step {i + 1}: a number overflowed with learning rate {rate:g}."
            break
        x = new
    return Path(points, values, status)
