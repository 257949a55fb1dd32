"""Cross-validation of the strength of L2: each row's loss under a model not trained on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_folds import Folds
from thalweg.data.row_source import RowSource
from thalweg.data.split_choice import RANDOM
from thalweg.losses.constants import best_constant
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import RowGains
from thalweg.predictors import Predictor
from thalweg.racing.folds import folds_of
from thalweg.training.coordinates import (
    Coordinates,
    constant_at,
    coordinates_of,
    curvatures,
    objective_along,
)
from thalweg.training.full_batch import Stopped, until

_MOST_WORK = 2e10  # multiplications in all: some seconds
_STEPS = 15  # of L-BFGS, about
_TOLERANCE = 1e-6  # of the gradient at the start: beyond it a comparison changes no more
_RISES, _CLEARLY = 2, 2.0  # strengths, and standard errors, after which no weaker one is tried
_LEAST_LEFT = 1e-9  # of a row's own prediction that other rows must have a part in

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class HeldOut:
    """Each row's loss under models not trained on it, one for each strength of a penalty.

    Attributes:
        losses: ``[n, L]``, infinite where the loss is, and of strengths that were not tried, being
            weaker than two at which the loss of rows held out had clearly risen.
        constant: ``[n]``, under the best constant of the rows that the models were trained on.
        linear: ``[n, L]``, the part of the gain over that constant which is linear in the step
            from it: −gradient · (score − constant).
        weight: ``[n]``, the share of each row in the loss; 0 if it was never held out.
        part: ``[n]``, the number of the fold of each row; −1 likewise.
    """

    losses: Numbers
    constant: Numbers
    linear: Numbers
    weight: Numbers
    part: NDArray[np.intp]

    @property
    def means(self) -> Numbers:
        """The mean loss ``[L]`` of each strength, Σ w · loss / Σ w."""
        return self._means(self.weight > 0)

    def gains(self, unit: float = 1.0, weight_sum: float = 1.0) -> RowGains:
        """Return by how much each row's loss is below the constant's, times `unit`.

        Their weights, shares of the loss, are multiplied by `weight_sum`.

        Each fold is judged by the strength whose mean is lowest on the other folds: the lowest mean
        of all is lower by luck than the same model's on new rows (Varma and Simon 2006). Rows
        without weight are left out.
        """
        gains, linear = np.zeros((2, len(self.weight)))
        for k in range(self.part.max() + 1):
            here = self.part == k
            best = int(np.argmin(self._means(~here & (self.weight > 0))))
            gains[here] = self.constant[here] - self.losses[here, best]
            linear[here] = self.linear[here, best]
        counted = self.weight > 0
        weight = self.weight[counted] * weight_sum
        return RowGains(gains[counted] * unit, linear[counted] * unit, weight)

    def _means(self, counted: NDArray[np.bool_]) -> Numbers:
        weight = self.weight[counted]
        return np.asarray(weight @ self.losses[counted] / weight.sum(), dtype=np.float64)


def held_out_losses(
    rows: RowSource,
    loss: LossOverRuns,
    strengths: Sequence[float],
    first: Sequence[float],
    seed: int,
    predictor: Predictor,
    stop: Callable[[], bool] = lambda: False,
    by: str = RANDOM,
    keys: NDArray[Any] | None = None,
) -> HeldOut | None:
    """Return each row's loss for each strength, and for a constant, as the row was held out.

    Of squared error, each row is held out alone, in closed form: its residual e is e / (1 − h)
    without it, h its leverage (Allen 1974; Golub, Heath and Wahba 1979). Of other losses a fifth
    of the rows at a time, or more where a class has fewer than five. Where the target is classes
    these are the folds of scikit-learn's StratifiedKFold: each class is cut in the order of its
    rows, so that no draw decides, and rows that are neighbours and often alike (of one day, one
    batch) are mostly held out together.

    A penalty stands against the sum of the losses: trained on a share of the rows, the strength per
    row is that much larger, as it is for scikit-learn's LogisticRegressionCV.

    Args:
        rows: to train and judge on.
        loss: to minimise.
        strengths: of the L2 penalty, > 0.
        first: intercepts ``[C]`` to begin with; none: 0.
        seed: of the folds where there are no classes.
        predictor: of the runs.
        stop: asked now and then; True ends it.
        by: what divides the rows.
        keys: ``[n]``, group or time of each row; None: chance divides them.

    Returns:
        The losses; None where it was stopped, would take more than some seconds, or there are too
        few groups or times for two folds.
    """
    coordinates = coordinates_of(rows, predictor)
    if coordinates is None:
        return None
    classes = loss.loss.grouped or labelled(loss)
    folds = folds_of(
        rows.labels_of(0, len(rows)).target, coordinates.weight, classes, seed, by, keys
    )
    if folds is None:
        return None
    if loss.loss.name == "squared_error" and keys is None:
        found = _each_alone(coordinates, strengths)
    else:
        start = np.asarray(first if len(first) else np.zeros(loss.columns), dtype=np.float64)
        passes = 2.0 * len(rows) * (coordinates.axes.shape[1] + 30) * len(start)
        if passes * folds.count * len(strengths) * _STEPS > _MOST_WORK:
            return None
        try:
            with np.errstate(all="ignore"):
                found = _by_fold(coordinates, loss, strengths, start, folds, stop)
        except Stopped:
            return None
    weight = np.where(folds.part >= 0, coordinates.weight, 0.0)
    return HeldOut(*found, weight, folds.part.astype(np.intp))


def labelled(loss: LossOverRuns) -> bool:
    """Whether the target is yes and no."""
    return loss.loss.link.predicts == "probability" and loss.columns == 1


def _each_alone(of: Coordinates, strengths: Sequence[float]) -> tuple[Numbers, Numbers, Numbers]:
    """Return the losses, constant and linear part of `HeldOut`, each row held out alone."""
    target = of.target.reshape(len(of.target), -1)
    mean = of.weight @ target
    curvature = 2 / target.shape[1]  # several outputs: the loss is their mean
    own = of.weight[:, None] * (of.places / np.where(of.spread > 0, of.spread, 1)) ** 2
    pull = (of.places * of.weight[:, None]).T @ (target - mean)
    losses, linear = np.empty((2, len(target), len(strengths)))
    with np.errstate(all="ignore"):
        from_mean = (target - mean) / (1 - of.weight)[:, None]
    for i, l2 in enumerate(strengths):
        curved = curvature * of.spread**2
        along = curvature * pull / (curved + l2)[:, None]
        residual = target - mean - of.places @ along
        left = 1 - of.weight - own @ (curved / (curved + l2))
        with np.errstate(all="ignore"):
            error = np.where(left[:, None] > _LEAST_LEFT, residual / left[:, None], np.inf)
            losses[:, i] = (error**2).mean(axis=1)
            linear[:, i] = (2 * from_mean * (from_mean - error)).mean(axis=1)
    return losses, (from_mean**2).mean(axis=1), linear


def _by_fold(
    of: Coordinates,
    loss: LossOverRuns,
    strengths: Sequence[float],
    first: Numbers,
    folds: Folds,
    stop: Callable[[], bool],
) -> tuple[Numbers, Numbers, Numbers]:
    """Return the losses, constant and linear part of `HeldOut`, a fold held out at a time."""
    from scipy.optimize import minimize

    losses, linear = np.zeros((2, len(of.weight), len(strengths)))
    beside = np.zeros(len(of.weight))
    curved = curvatures(loss, first, of.target)
    parts = [_begun(of, loss, folds, k, first) for k in range(folds.count)]
    for part in parts:
        beside[part.out] = loss.value(part.constant, of.target[part.out])[:, 0]
    judging = np.where(folds.part >= 0, of.weight, 0.0)
    tried = list[int]()
    for i in np.argsort(strengths)[::-1]:  # each optimum is near that of the next stronger
        for part in parts:
            objective = objective_along(
                of, loss, strengths[i] / part.share, first, part.weight, curved
            )
            result = minimize(
                until(stop, objective),
                (part.here / objective.preconditioner).ravel(),
                jac=True,
                method="L-BFGS-B",
                options={"gtol": _TOLERANCE, "ftol": 0.0, "maxiter": 200},
            )
            shape = objective.preconditioner.shape
            part.here = result.x.reshape(shape) * objective.preconditioner
            z = objective.scores(part.here, part.out)
            losses[part.out, i] = loss.value(z, of.target[part.out])[:, 0]
            linear[part.out, i] = -(part.gradient * (z - part.constant)).sum(axis=1)
        tried.append(int(i))
        if _rises(losses[:, tried], judging):
            losses[:, np.setdiff1d(np.arange(len(strengths)), tried)] = np.inf
            break
    return losses, beside, linear


@dataclass
class _Part:
    """A fold that is held out, and the model of the other rows.

    Attributes:
        out: ``[n]``, which rows are held out.
        weight: ``[n]``, the share of each row in the loss that the model minimises.
        share: of those rows in the loss of all.
        constant: ``[m, C]``, the scores of the best constant of these rows, for each row held out.
        gradient: ``[m, C]``, of the loss of the rows held out there.
        here: ``[1 + r, C]``, the coordinates of the last optimum, from which the next is sought.
    """

    out: NDArray[np.bool_]
    weight: Numbers
    share: float
    constant: Numbers
    gradient: Numbers
    here: Numbers


def _begun(of: Coordinates, loss: LossOverRuns, folds: Folds, k: int, first: Numbers) -> _Part:
    out = folds.part == k
    weight = np.where(folds.trained_on(k), of.weight, 0)
    share = weight.sum() or 1.0
    weight /= share
    constant = np.tile(best_constant(loss, of.target, weight), (int(out.sum()), 1))
    gradient = np.asarray(loss.gradient(constant, of.target[out]), np.float64)
    return _Part(out, weight, share, constant, gradient, constant_at(of, first))


def _rises(losses: Numbers, weight: Numbers) -> bool:
    """Whether the loss of rows held out rises clearly as the penalty becomes weaker.

    That is, the last two strengths are each higher than the one before, and above the lowest by
    more than two standard errors of the paired differences of the rows.

    Args:
        losses: ``[n, L]`` of the strengths so far, the strongest first.
        weight: ``[n]``, the share of each row in the loss; of share 0 a row was not held out.
    """
    if losses.shape[1] <= _RISES:
        return False
    counted = weight > 0
    own, here = weight[counted] / weight[counted].sum(), losses[counted]
    means = own @ here
    if not np.isfinite(means).all() or (np.diff(means[-_RISES - 1 :]) <= 0).any():
        return False
    above = here[:, -_RISES:] - here[:, [int(np.argmin(means))]]
    error = np.sqrt(((own[:, None] * (above - own @ above)) ** 2).sum(axis=0))
    return bool((own @ above > _CLEARLY * error).all())
