"""Training by a full-batch solver (L-BFGS), through SciPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.engine.contract import Engine
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.penalties import PENALTIES
from thalweg.predictors import Predictor
from thalweg.training.coordinates import Coordinates, objective_along
from thalweg.training.run_endings import Ending

_PART = 2**18  # rows of a pass after which `stop` is called
Numbers = NDArray[np.float64]

_MOST_REMEMBERED = 1000  # gradients


class Stopped(Exception):  # noqa: N818
    """The user ended training."""


def until(
    stop: Callable[[], bool], function: Callable[[Numbers], tuple[float, Numbers]]
) -> Callable[[Numbers], tuple[float, Numbers]]:
    """Return the function so that it raises `Stopped` once `stop` returns True."""

    def asked(flat: Numbers) -> tuple[float, Numbers]:
        if stop():
            raise Stopped
        return function(flat)

    return asked


class PenalisedLoss:
    """The objective of one run in the form of SciPy: flat weights → (value, flat gradient).

    Value and gradient are those of Σ w · loss / Σ w + (l2 / 2) ‖W‖², W the penalised weights of the
    layout, in float64.
    """

    def __init__(
        self,
        rows: RowSource,
        loss: LossOverRuns,
        l2: float,
        engine: Engine,
        predictor: Predictor,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the arguments of `minimise`."""
        self._loss, self._l2, self._engine, self._stop = loss, l2, engine, stop
        self._predictor = predictor
        self._rows, self._weight_sum = rows, rows.weight_sum
        self._last: tuple[Numbers, float] = np.empty(0), np.nan  # where it was, and the loss there

    def __call__(self, flat: Numbers) -> tuple[float, Numbers]:
        """Return value and gradient.

        Raises:
            Stopped: the user ended training.
        """
        layout, penalty = self._predictor.layout, PENALTIES["l2"]

        weights = np.ascontiguousarray(layout.unflatten(flat))
        value, gradient = 0.0, np.zeros_like(weights)
        for part in parts(self._rows, _PART):
            share = part.weight_sum / self._weight_sum
            if not share > 0:
                continue
            if self._stop():
                raise Stopped
            losses, own = self._engine.gradient(part, self._predictor, weights, self._loss)
            value += share * float(losses[0])
            gradient += share * own
        self._last = flat.copy(), value
        held = layout.penalised_at
        value += float(penalty.value(weights[held], self._l2).sum())
        gradient[held] += penalty.gradient(weights[held], self._l2)
        return value, layout.flatten(gradient)[0]

    def loss_at(self, flat: Numbers) -> float:
        """Return Σ w · loss / Σ w; at the last point evaluated it is not computed again."""
        if not np.array_equal(self._last[0], flat):
            self(flat)
        return self._last[1]


def minimise(
    rows: RowSource,
    loss: LossOverRuns,
    l2: float,
    method: FullBatchSolver,
    settings: dict[str, float],
    iterations: int,
    after: Callable[[tuple[NDArray[Any], float]], bool],
    stop: Callable[[], bool],
    first: Numbers,
    engine: Engine,
    predictor: Predictor,
    coordinates: Coordinates | None = None,
) -> tuple[Ending, str] | None:
    """Run the solver, in well-conditioned coordinates where there are any.

    Args:
        rows: the training split.
        loss: to minimise.
        l2: strength of the penalty, in the scaled target's unit.
        method: the solver.
        settings: its hyperparameters.
        iterations: at most.
        after: called with the weights ``[rows, C]`` after each iteration and their mean loss, or
            with the initial ones if there was no iteration; True ends the run.
        stop: called before each part of a pass; True ends the run at once.
        first: the initial weights, ``[rows, C]``; with coordinates, all but the intercepts are 0.
        engine: computes the gradient where there are no coordinates.
        predictor: of the weights.
        coordinates: of the rows (see `thalweg.training.coordinates`), or None.

    Returns:
        What ended it, and SciPy's message if it has no sentence here; None if `after`, `stop` or
        the number of iterations ended it.
    """
    from scipy.optimize import minimize

    ended = False
    penalised = PenalisedLoss(rows, loss, l2, engine, predictor, stop)
    function: Callable[[Numbers], tuple[float, Numbers]] = penalised
    layout = predictor.layout
    start = layout.flatten(first)[0]
    even = None
    if coordinates is not None:
        even = objective_along(coordinates, loss, l2, first[coordinates.intercept_at])
        function, start = until(stop, even), even.start(first)

    def taken(flat: Numbers) -> tuple[NDArray[Any], float]:
        if even is None:
            return layout.unflatten(flat).astype(rows.dtype), penalised.loss_at(flat)
        weights = even.weights(flat).astype(rows.dtype)
        return weights, float(split_losses(rows, weights, loss, predictor)[0])

    def callback(intermediate_result: Any) -> None:
        nonlocal ended
        if after(taken(intermediate_result.x)):
            ended = True
            raise StopIteration

    options = {method.options[name]: value for name, value in settings.items()}
    # Remembering more gradients than there are iterations would only take memory.
    options["maxcor"] = max(1, min(int(options["maxcor"]), iterations, _MOST_REMEMBERED))
    try:
        with np.errstate(all="ignore"):
            result = minimize(
                function,
                start,
                jac=True,
                method=method.method,
                callback=callback,
                options={"maxiter": iterations, "maxfun": 20 * iterations, "ftol": 0.0, **options},
            )
    except Stopped:
        return None
    if not result.nit:  # the start is the optimum, or no step from it lowers the objective
        after(taken(start))
    return None if ended or result.nit >= iterations else ending_of(str(result.message))


def ending_of(message: str) -> tuple[Ending, str]:
    """Return the ending for SciPy's message, and the message itself if there is no special one."""
    if "PGTOL" in message:
        return Ending.CONVERGED, ""
    if "ABNORMAL" in message or "FACTR" in message or "REL_REDUCTION" in message:
        return Ending.NO_LOWER_STEP, ""
    return Ending.GIVEN_UP, message.strip().rstrip(".").lower()
