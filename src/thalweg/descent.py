"""Descent over any function of a vector, in float64, with the same optimizers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.errors import UsageError, listing
from thalweg.hyperparameters import chosen
from thalweg.optimizers import Optimizer, choose_optimizer
from thalweg.optimizers.lbfgs import WholeMethod
from thalweg.option_words import speaks_python
from thalweg.schedules import SCHEDULES
from thalweg.training.run import Run
from thalweg.wording import counted, figure, markup

_SHOWN = 5  # points at each end, and numbers of a point, in a notebook


@dataclass(frozen=True)
class Path:
    """The path of a descent: its points and the function's values there.

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
        return markup("Path", ("step", "value", "point"), rows, self.status)


@speaks_python
def descend(
    value_and_gradient: Callable[[NDArray[np.float64]], Any],
    start: ArrayLike,
    optimizer: str | Optimizer | Run = "adam",
    steps: int = 100,
    lr: float | None = None,
    *,
    schedule: str = "constant",
    **hyperparameters: Any,
) -> Path:
    """Minimise a function of a vector by gradient descent: x ← x − step(∇f(x)).

    Args:
        value_and_gradient: x, float64 ``[n]`` → (f(x), ∇f(x) ``[n]``). It is called once for
            each point. A function that returns f(x) alone has its gradient taken by central
            differences, with 2 n more calls for each point, which the status says.
        start: ``[n]``, or a number for n = 1.
        optimizer: a name, or ``name,key=value,…``, or a `thalweg.Optimizer`; or a `thalweg.Run`
            that sets optimizer, rate and schedule and nothing else.
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
    if isinstance(optimizer, Run):
        _check_run(optimizer, given or schedule != "constant")
        rule, settings = optimizer.rule, dict(optimizer.hyperparameters)
        course = SCHEDULES[optimizer.schedule]
        course_settings = dict(optimizer.schedule_hyperparameters)
    else:
        rule, settings = choose_optimizer(optimizer, given, ("steps", "schedule"))
        course, course_settings = chosen("schedule", schedule, SCHEDULES)
    if isinstance(rule, WholeMethod):
        raise UsageError(f"{rule.name} chooses its own steps: use scipy.optimize.minimize.")
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
    states = rule.initial_states(x.shape, settings, start=x)
    status = f"Took {steps} steps."
    known = _Known(value_and_gradient)
    points[0] = x
    for i in range(steps + 1):
        points[i] = x
        value, gradient = known(x)
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
    return Path(points, values, status + known.remark)


def _check_run(run: Run, more: Any) -> None:
    """Refuse settings beside a run, and what in it is of tables alone."""
    if more:
        raise UsageError(
            "A Run says all of itself: set lr, schedule and hyperparameters in it, as in "
            "thalweg.Run('adam', lr=0.01)."
        )
    others = [*run.options(), *(["average"] if run.average else [])]
    if others:
        raise UsageError(f"descend takes no {listing(others, last='or')}: leave it out of the Run.")


class _Known:
    """A function's value and gradient at a point, the gradient by differences if it gives none."""

    def __init__(self, function: Callable[[NDArray[np.float64]], Any]) -> None:
        self._function = function
        self.remark = ""

    def __call__(self, x: NDArray[np.float64]) -> tuple[Any, ArrayLike]:
        """Return f(x) and ∇f(x)."""
        answer = self._function(x.copy())
        if isinstance(answer, (tuple, list)) and len(answer) == 2:
            value, gradient = answer
            return self._value(value, len(x)), gradient
        self.remark = " The function gave no gradient: it was taken by central differences."
        return self._value(answer, len(x)), self._differences(x)

    def _value(self, value: Any, n: int) -> Any:
        """Return the value of a function of one number as a number, as it may be ``[1]`` too."""
        return np.asarray(value).item() if n == 1 and np.size(value) == 1 else value

    def _differences(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return (f(x + h) − f(x − h)) / 2 h in each direction, h about ∛ε of the number there.

        Press, Teukolsky, Vetterling, Flannery, Numerical Recipes, 3rd ed. (2007), section 5.7.
        """
        gradient = np.empty_like(x)
        for i, step in enumerate(np.cbrt(np.finfo(float).eps) * np.maximum(np.abs(x), 1.0)):
            there, back = x.copy(), x.copy()
            there[i] += step
            back[i] -= step
            rise = self._value(self._function(there), len(x))
            rise = rise - self._value(self._function(back), len(x))
            gradient[i] = rise / (there[i] - back[i])
        return gradient
