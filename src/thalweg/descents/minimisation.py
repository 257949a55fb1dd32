"""L-BFGS over one vector, through SciPy."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.descents.function import Function, finite
from thalweg.descents.path import Ended
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.training.full_batch import ending_of
from thalweg.training.run_endings import Ending, RunEnd, reason

Array = NDArray[np.float64]


class _NotFinite(Exception):  # noqa: N818
    """A point that was tried has no finite value or gradient."""


def minimise(
    function: Function,
    x: Array,
    method: FullBatchSolver,
    settings: Mapping[str, float],
    steps: int,
    reached: Callable[[int, Array, float], bool],
) -> tuple[str, Ended]:
    """Go down from a point whose value and gradient are finite.

    Args:
        function: value and gradient.
        x: where to begin.
        method: which, of SciPy's.
        settings: its hyperparameters.
        steps: iterations at most, > 0.
        reached: told the number, the point and the value of each iteration; True ends it.

    Returns:
        A sentence, and why it ended.
    """
    from scipy.optimize import minimize

    taken, stopped = 0, False

    def value_and_gradient(at: Array) -> tuple[float, Array]:
        value, gradient = function(at)
        if not (math.isfinite(value) and finite(gradient)):
            raise _NotFinite
        return value, gradient

    def callback(intermediate_result: Any) -> None:
        nonlocal taken, stopped
        taken += 1
        stopped = reached(taken, intermediate_result.x, float(intermediate_result.fun))
        if stopped:
            raise StopIteration

    options: dict[str, Any] = {method.options[name]: value for name, value in settings.items()}
    options["maxcor"] = int(options["maxcor"])
    try:
        result = minimize(
            value_and_gradient,
            x,
            jac=True,
            method=method.method,
            callback=callback,
            options={"maxiter": steps, "maxfun": 20 * steps + 20, "ftol": 0.0, **options},
        )
    except _NotFinite:
        return (
            f"Ended after {taken} steps: on the way to the next one the function's value or "
            "gradient is not finite."
        ), Ended.VALUE
    if stopped:
        return f"Stopped after {taken} steps.", Ended.STOP
    if taken >= steps:
        return f"Took {steps} steps.", Ended.STEPS
    ending, cause = ending_of(str(result.message))
    ended = Ended.TOLERANCE if ending is Ending.CONVERGED else Ended.METHOD
    why = reason(RunEnd(ending, taken, steps, taken, cause=cause))
    return f"Ended after {taken} steps: {why}.", ended
