"""Cross-validation of the strength of L2: what each row loses to a model that has not seen it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.data.splits import hashed
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.coordinates import Coordinates, coordinates_of, objective_along
from thalweg.training.whole import Stopped, until

_FOLDS, _MORE_FOLDS, _SMALL = 5, 10, 200  # ten folds up to 200 rows
_MOST_WORK = 2e10  # multiplications in all: some seconds
_STEPS = 15  # of L-BFGS, about
_TOLERANCE = 1e-5  # of the slope at the start: beyond it a comparison changes no more
_LEAST_LEFT = 1e-9  # of a row's own prediction that other rows must have a part in

Numbers = NDArray[np.float64]


def held_out_losses(
    rows: Rows,
    loss: LossOverRuns,
    strengths: Sequence[float],
    first: Sequence[float],
    seed: int,
    stop: Callable[[], bool] = lambda: False,
) -> Numbers | None:
    """Return each strength's mean loss ``[len(strengths)]`` over rows that were held out.

    Of squared error, each row is held out alone, in closed form: its residual e is e / (1 − h)
    without it, h its leverage (Allen 1974; Golub, Heath and Wahba 1979). Of other losses a fifth
    of the rows at a time, or a tenth where there are few; the folds are balanced by class.

    Args:
        rows: to train and judge on.
        loss: to minimise.
        strengths: of the L2 penalty, > 0.
        first: intercepts ``[C]`` to begin with; none: 0.
        seed: of the folds.
        stop: asked now and then; True ends it.

    Returns:
        Σ w · loss / Σ w, infinite where the loss is; None where it was stopped, or would take more
        than some seconds.
    """
    coordinates = coordinates_of(rows)
    if coordinates is None:
        return None
    if loss.loss.name == "squared_error":
        losses = _each_alone(coordinates, loss, strengths)
    else:
        start = np.asarray(first if len(first) else np.zeros(loss.columns), dtype=np.float64)
        folds = _MORE_FOLDS if len(rows) <= _SMALL else _FOLDS
        passes = 2.0 * len(rows) * (coordinates.axes.shape[1] + 30) * len(start)
        if passes * folds * len(strengths) * _STEPS > _MOST_WORK:
            return None
        fold = _folds(rows.target if loss.loss.grouped or _labels(loss) else None, len(rows), seed)
        try:
            with np.errstate(all="ignore"):
                losses = _by_fold(coordinates, loss, strengths, start, fold % folds, stop)
        except Stopped:
            return None
    counted = coordinates.weight > 0
    return np.asarray(coordinates.weight[counted] @ losses[counted], dtype=np.float64)


def _labels(loss: LossOverRuns) -> bool:
    return loss.loss.link.kind == "probability" and loss.columns == 1


def _folds(classes: NDArray[Any] | None, rows: int, seed: int) -> NDArray[np.intp]:
    """Return the rank ``[n]`` of each row by its hash, one class after the other."""
    u = hashed(np.arange(rows), seed)
    order = np.argsort(u) if classes is None else np.lexsort((u, classes))
    rank = np.empty(rows, np.intp)
    rank[order] = np.arange(rows)
    return rank


def _each_alone(of: Coordinates, loss: LossOverRuns, strengths: Sequence[float]) -> Numbers:
    """Return each row's squared error ``[n, L]`` under the model of all other rows."""
    target = of.target.reshape(len(of.target), -1)
    mean = of.weight @ target
    curvature = 2 / target.shape[1]  # several outputs: the loss is their mean
    own = of.weight[:, None] * (of.places / np.where(of.spread > 0, of.spread, 1)) ** 2
    pull = (of.places * of.weight[:, None]).T @ (target - mean)
    losses = np.empty((len(target), len(strengths)))
    for i, l2 in enumerate(strengths):
        curved = curvature * of.spread**2
        along = curvature * pull / (curved + l2)[:, None]
        residual = target - mean - of.places @ along
        left = 1 - of.weight - own @ (curved / (curved + l2))
        with np.errstate(all="ignore"):
            error = np.where(left[:, None] > _LEAST_LEFT, residual / left[:, None], np.inf)
        losses[:, i] = (error**2).mean(axis=1)
    return losses


def _by_fold(
    of: Coordinates,
    loss: LossOverRuns,
    strengths: Sequence[float],
    first: Numbers,
    fold: NDArray[np.intp],
    stop: Callable[[], bool],
) -> Numbers:
    """Return each row's loss ``[n, L]`` under the model of the other folds."""
    from scipy.optimize import minimize

    losses = np.empty((len(fold), len(strengths)))
    for k in range(fold.max() + 1):
        out = fold == k
        weight = np.where(out, 0, of.weight)
        weight /= weight.sum() or 1.0
        for i, l2 in enumerate(strengths):
            objective = objective_along(of, loss, l2, first, weight)
            zero = np.zeros((1 + of.axes.shape[0], len(first)))
            zero[0] = first
            result = minimize(
                until(stop, objective),
                objective.start(zero),
                jac=True,
                method="L-BFGS-B",
                options={"gtol": _TOLERANCE, "ftol": 0.0, "maxiter": 200},
            )
            here = result.x.reshape(objective.scale.shape) * objective.scale
            z = here[0] + of.places[out] @ here[1:]
            losses[out, i] = loss.value(z, of.target[out])[:, 0]
    return losses
