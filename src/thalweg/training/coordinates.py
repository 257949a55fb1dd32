"""Coordinates in which the curvature of a linear model's objective is nearly the same everywhere.

Correlated columns (neighbouring wavelengths, shares that sum to one) make the objective so badly
conditioned that a method which uses gradients alone does not converge. In the principal axes of the
rows, each scaled by the curvature along it, least squares has condition number 1: one step reaches
the optimum to the last digit; other losses are well conditioned.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Layout, Linear, Predictor
from thalweg.predictors.parameter_layout import places_of
from thalweg.shared_settings import ONE_BLAS_THREAD

_MOST_NUMBERS = 10_000_000  # of the rows, all columns dense: 80 MB
_MOST_WORK = 2e9  # multiplications of the decomposition: half a second
_KEPT_BYTES = 2**24  # of decompositions that are kept for the next that is asked for
_NUDGE = 1e-4  # change of a score, for the difference of dℓ/dz

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Coordinates:
    """The principal axes of a set of rows; its penalised optima are linear combinations of them.

    Attributes:
        centre: ``[d]``, the weighted mean of each feature but the intercept.
        axes: ``[d, r]``, orthonormal; r is the rank of the rows.
        places: ``[n, r]``, the coordinates of each row, from the centre.
        spread: ``[r]``, the weighted standard deviation of the rows along each.
        weight: ``[n]``, the share of each row in the loss.
        target: ``[n]`` or ``[n, outputs]``.
        layout: of the predictor's parameters; its unpenalised row is the intercept.
    """

    centre: Numbers
    axes: Numbers
    places: Numbers
    spread: Numbers
    weight: Numbers
    target: Numbers
    layout: Layout

    @property
    def intercept_at(self) -> int:
        """The row of the intercept in the layout."""
        return int(np.argmin(self.layout.penalised))

    def weights(self, intercept: Numbers, along: Numbers) -> Numbers:
        """Return the weights ``[rows, C]`` of an intercept ``[C]`` and coordinates ``[r, C]``."""
        held = self.axes @ along
        weights = np.empty((self.layout.rows, held.shape[1]))
        weights[self.intercept_at] = intercept - self.centre @ held
        weights[self.layout.penalised_at] = held
        return weights

    def along(self, weights: Numbers) -> tuple[Numbers, Numbers]:
        """Return intercept and coordinates of weights ``[rows, C]``, projected on the axes."""
        held = weights[self.layout.penalised_at]
        return weights[self.intercept_at] + self.centre @ held, self.axes.T @ held


def fits(rows: int, features: int) -> bool:
    """Whether rows and columns are few enough to be decomposed in about half a second."""
    small, large = sorted((rows, features))
    return rows * features <= _MOST_NUMBERS and 4.0 * small * small * large <= _MOST_WORK


def coordinates_of(source: RowSource, predictor: Predictor) -> Coordinates | None:
    """Return the coordinates of rows, by a singular value decomposition in float64.

    Axes along which the rows differ by rounding errors alone have no coordinate. None: there are
    too many rows and columns, the decomposition did not converge, or the predictor is not linear
    with one unpenalised parameter for each column of scores.
    """
    layout = predictor.layout
    held = layout.penalised
    if not isinstance(predictor, Linear) or layout.rows - held.sum() != 1:
        return None
    if not fits(len(source), source.features):
        return None
    rows = source.block(0, len(source))
    features = np.asarray(rows.expanded()[:, places_of(held)], dtype=np.float64)
    weight: Numbers = np.asarray(rows.loss_weight / rows.loss_weight.sum(), dtype=np.float64)
    target = np.asarray(rows.target, dtype=np.float64)
    axes_of = _axes if features.nbytes > _KEPT_BYTES else _kept_axes
    found = axes_of(features, weight)
    return None if found is None else Coordinates(*found, weight, target, layout)


Axes = tuple[Numbers, Numbers, Numbers, Numbers]  # centre, axes, places, spread

_kept: list[tuple[bytes, Axes]] = []  # the newest first
_lock = Lock()


def _kept_axes(features: Numbers, weight: Numbers) -> Axes | None:
    """Return `_axes`, of rows that were decomposed lately what was found then, to the same bits.

    A fit of few rows decomposes those that decide on an encoding before it trains on them, and
    those that decide on a penalty before it trains on all.
    """
    digest = hashlib.sha256(np.ascontiguousarray(features).data)
    for part in (weight, np.array(features.shape), ONE_BLAS_THREAD.in_use):
        digest.update(np.ascontiguousarray(part).data)
    key = digest.digest()
    with _lock:
        for known, found in _kept:
            if known == key:
                return found
    made = _axes(features, weight)
    if made is not None:
        with _lock:
            _kept.insert(0, (key, made))
            size = np.cumsum([sum(part.nbytes for part in of) for _, of in _kept])
            del _kept[max(1, int(np.searchsorted(size, _KEPT_BYTES, "right"))) :]
    return made


def _axes(features: Numbers, weight: Numbers) -> Axes | None:
    """Return what rows have in common with all that have these features and weights."""
    centre: Numbers = weight @ features
    centred = features - centre
    try:
        _, spread, axes = np.linalg.svd(np.sqrt(weight)[:, None] * centred, full_matrices=False)
    except np.linalg.LinAlgError:
        return None
    rounding = max(centred.shape) * np.finfo(np.float64).eps * spread.max(initial=0.0)
    kept = np.flatnonzero(spread > rounding)
    axes = np.ascontiguousarray(axes[kept].T)
    return centre, axes, centred @ axes, spread[kept]


@dataclass(frozen=True)
class Objective:
    """Mean loss and L2 penalty of one run as a function of scaled coordinates, ``[(1 + r) · C]``.

    Attributes:
        coordinates: of the rows.
        loss: to minimise.
        l2: strength of the penalty, ≥ 0.
        weight: ``[n]``, the share of each row in the loss; rows of share 0 are ignored.
        preconditioner: ``[1 + r, C]``: a coordinate is the argument times this.
        factor: on the objective in the value that is returned.
    """

    coordinates: Coordinates
    loss: LossOverRuns
    l2: float
    weight: Numbers
    preconditioner: Numbers
    factor: float = 1.0

    def __call__(self, flat: Numbers) -> tuple[float, Numbers]:
        """Return value and gradient."""
        of, here = self.coordinates, flat.reshape(self.preconditioner.shape) * self.preconditioner
        z = self.scores(here)
        counted = self.weight > 0  # 0 · inf would be NaN
        value = float(self.weight[counted] @ self.loss.value(z, of.target)[counted, 0])
        by_score = self.loss.gradient(z, of.target) * self.weight[:, None]
        by_score[~counted] = 0
        gradient = np.concatenate([by_score.sum(axis=0)[None], of.places.T @ by_score])
        gradient[1:] += self.l2 * here[1:]
        value += self.l2 / 2 * float((here[1:] ** 2).sum())
        return value * self.factor, (gradient * (self.preconditioner * self.factor)).ravel()

    def scores(self, here: Numbers, rows: slice | NDArray[np.bool_] = slice(None)) -> Numbers:
        """Return the scores ``[n, C]`` of some rows at coordinates ``[1 + r, C]``, not scaled."""
        # A score of all rows after the other: sums over few classes are slow along a row.
        return (here[:1].T + here[1:].T @ self.coordinates.places[rows].T).T

    def start(self, weights: Numbers) -> Numbers:
        """Return weights ``[rows, C]`` as the function takes them."""
        intercept, along = self.coordinates.along(weights)
        return (np.concatenate([intercept[None], along]) / self.preconditioner).ravel()

    def weights(self, flat: Numbers) -> Numbers:
        """Return the weights ``[rows, C]``."""
        here = flat.reshape(self.preconditioner.shape) * self.preconditioner
        return self.coordinates.weights(here[0], here[1:])


def constant_at(coordinates: Coordinates, intercepts: Numbers) -> Numbers:
    """Return the coordinates ``[1 + r, C]`` of intercepts ``[C]``, every other weight 0."""
    here = np.zeros((1 + coordinates.axes.shape[1], len(intercepts)))
    here[0] = intercepts
    return here


def objective_along(
    coordinates: Coordinates,
    loss: LossOverRuns,
    l2: float,
    first: Numbers,
    weight: Numbers | None = None,
    curved: Numbers | None = None,
) -> Objective:
    """Return the objective in coordinates in which its curvature at the start is about 1.

    The norm of its gradient there is 1 too, so that the first step of L-BFGS, of length 1, is
    Newton's.

    Args:
        coordinates: of the rows.
        loss: to minimise.
        l2: strength of the penalty, ≥ 0.
        first: the intercepts ``[C]`` at the start, every other weight being 0.
        weight: ``[n]``, the share of each row; None: that of the rows.
        curved: of `curvatures` at the start, which strengths and folds share; None: computed here.
    """
    weight = coordinates.weight if weight is None else weight
    curved = curvatures(loss, first, coordinates.target) if curved is None else curved
    curvature = weight @ curved
    curvature = np.where(np.isfinite(curvature) & (curvature > 1e-6), curvature, 1.0)
    along = curvature * coordinates.spread[:, None] ** 2 + l2
    preconditioner = 1 / np.sqrt(np.concatenate([curvature[None], along]))
    even = Objective(coordinates, loss, l2, weight, preconditioner)
    beginning = constant_at(coordinates, first)
    with np.errstate(all="ignore"):
        steepness = float(np.linalg.norm(even((beginning / preconditioner).ravel())[1]))
    if not (np.isfinite(steepness) and steepness > 0):
        return even
    return replace(even, preconditioner=preconditioner * steepness, factor=steepness**-2)


def curvatures(loss: LossOverRuns, first: Numbers, target: Numbers) -> Numbers:
    """Return the second derivative of each row's loss by each score ``[n, C]``, at scores ``[C]``.

    By the difference of dℓ/dz at two scores, so that a loss needs no second derivative. The scores
    being the same in all rows, each target is computed once.
    """
    if target.ndim == 1:
        target, rows = np.unique(target, return_inverse=True)
    else:
        rows = np.arange(len(target))
    z = np.broadcast_to(first, (len(target), len(first))).astype(np.float64)
    found = np.empty_like(z)
    with np.errstate(all="ignore"):
        for c in range(len(first)):
            step = np.zeros(len(first))
            step[c] = _NUDGE
            change = loss.gradient(z + step, target)[:, c] - loss.gradient(z - step, target)[:, c]
            found[:, c] = change / (2 * _NUDGE)
    return found[rows]


__all__ = [
    "Coordinates",
    "Objective",
    "constant_at",
    "coordinates_of",
    "curvatures",
    "fits",
    "objective_along",
]
