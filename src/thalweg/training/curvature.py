"""The largest curvature of an objective, λ: the largest eigenvalue of its Hessian.

The objective is Σ w · loss / Σ w + l2/2 ‖W‖², W the penalised weights. Its Hessian times a vector
is a difference of gradients, which any engine gives:

    H v = (∇f(x + r v) − ∇f(x − r v)) / (2 r)

Of squared error under a linear predictor the gradient is affine, so that H v = ∇f(v) − ∇f(0) is
exact. Of other losses, and of nets, it is the curvature at the given parameters, to about r².

Lanczos's method runs on a sample of the rows; up to three passes over all rows then start from the
sample's vector, where these are affordable. One gives vᵀ H v of the sample's vector v, which is off
by the square of v's error. Without any the sample's answer has a standard error.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.engine.contract import Engine
from thalweg.engine.reference import REFERENCE
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear, Predictor
from thalweg.training.full_batch import Stopped
from thalweg.training.largest_eigenvalue import largest_eigenpairs

Numbers = NDArray[np.float64]
Seen = NDArray[np.bool_] | None

_SAMPLE = 2**14  # rows of the sample at most
_LEAST_SAMPLE = 2**10  # and at least
_WORK = 2e10  # multiplications on the sample, and again on all rows
PASSES = 3  # over all rows, at most
_PRODUCTS = 60  # on the sample
_HELD_BYTES = 2**26  # of the vectors that Lanczos's method keeps
_PART = 2**14  # rows of a call of the engine
_CHUNK = 2**10  # rows whose single curvatures are computed together
_GROUPS = 16  # of the sample, whose differences are its error
_STEP = 1e-4  # r, in the unit of the scores that a step along the vector changes

_ROUGH = {"absolute_error", "quantile", "epsilon_insensitive", "hinge"}  # straight pieces


@dataclass(frozen=True)
class Curvature:
    """λ of one objective, and how well it is known.

    Attributes:
        largest: λ, in training's unit (features standardised, target scaled).
        vector: ``[size]``, the direction of that curvature, of norm 1.
        residual: ‖H v − λ v‖: an eigenvalue lies no farther from λ.
        standard_error: of λ by the choice of the rows; 0 where all rows were used.
        rows: on which it was measured last.
        passes: over those rows.
        row_curvature: β, the mean of ‖h‖² (h · v)² over that of (h · v)², h = x √(w ℓ″): how much
            larger the curvature of single rows is, which bounds the rate of small batches. NaN
            where it is not known: of nets, and of several scores a row.
        l2: strength of the penalty that is part of it.
        of: rows of the training split.
        exact: whether it is the same everywhere, as of squared error under a linear predictor.
    """

    largest: float
    vector: Numbers
    residual: float
    standard_error: float
    rows: int
    passes: int
    row_curvature: float
    l2: float
    of: int
    exact: bool

    @property
    def error(self) -> float:
        """How far λ may be off: the residual, and two standard errors of the sample."""
        return self.residual + 2 * self.standard_error

    @property
    def stable_rate(self) -> float:
        """2/λ, the largest stable rate of full-batch descent; infinite where λ is not above 0."""
        return 2 / self.largest if self.largest > 0 else math.inf

    def batch_noise(self, batch: int) -> float:
        """Return (β − λ) / B · (n − B) / (n − 1): how much single rows add to the curvature.

        It is the variance of vᵀ H_B v over λ, H_B the Hessian of B of n rows that are drawn without
        replacement, v the steepest direction. With B = n it is 0.
        Source: Ma, Bassily and Belkin, The power of interpolation (2018), section 4, with
        replacement; the factor of finite populations: Cochran, Sampling techniques (1977), 2.2.
        """
        excess = self.row_curvature - (self.largest - self.l2)
        if not (excess > 0 and self.largest > 0) or batch >= self.of:
            return 0.0
        return excess / batch * (self.of - batch) / max(1, self.of - 1)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data, without the vector."""
        return {
            "largest_eigenvalue": self.largest,
            "stable_rate": self.stable_rate if self.largest > 0 else None,
            "residual": self.residual,
            "standard_error": self.standard_error,
            "rows": self.rows,
            "passes": self.passes,
            "row_curvature": None if math.isnan(self.row_curvature) else self.row_curvature,
            "l2": self.l2,
            "exact": self.exact,
        }


def has_curvature(loss: LossOverRuns) -> bool:
    """Whether a loss has a second derivative that says something: it is not straight by pieces."""
    return loss.loss.name not in _ROUGH


class HessianProducts:
    """H v of K objectives over the same rows, by one pass for all."""

    def __init__(
        self,
        rows: RowSource,
        loss: LossOverRuns,
        predictor: Predictor,
        at: Numbers,
        l2: Sequence[float],
        engine: Engine = REFERENCE,
        stop: Callable[[], bool] = lambda: False,
        seen: Seen = None,
    ) -> None:
        """Take the rows and points.

        Args:
            rows: of any split, at least one.
            loss: to minimise.
            predictor: of the parameters.
            at: ``[rows, K · C]``, the parameters of K runs in the predictor's layout.
            l2: ``[K]``, strengths of the penalty, in the unit of the scaled target.
            engine: gives the gradient.
            stop: asked before each part of a pass; True raises `Stopped`.
            seen: ``[rows]``, which features of a linear predictor are there: H is that of their
                weights, and 0 elsewhere; None: all.
        """
        self._seen = np.ones((predictor.layout.rows, 1)) if seen is None else 1.0 * seen[:, None]
        self._rows, self._loss, self._predictor, self._engine = rows, loss, predictor, engine
        self._at, self._stop = np.asarray(at, np.float64), stop
        self._l2 = np.repeat(np.asarray(l2, np.float64), predictor.layout.columns)
        self.affine = is_quadratic(loss, predictor)
        self._first: Numbers | None = None  # the gradient at 0, of an affine one
        self._length = np.full(len(l2), 1.0)

    def __call__(self, vectors: Numbers) -> Numbers:
        """Return H v ``[K, size]`` of vectors ``[K, size]``."""
        layout = self._predictor.layout
        step = np.ascontiguousarray(self._seen * layout.unflatten(vectors), np.float64)
        if self.affine:
            if self._first is None:  # in the same pass
                both = np.concatenate([step, np.zeros_like(step)], axis=1)
                own, self._first = np.split(self._gradient(both), 2, axis=1)
            else:
                own = self._gradient(step)
            product = own - self._first
        else:
            r = _STEP / np.repeat(self._length, layout.columns)
            both = np.concatenate([self._at + r * step, self._at - r * step], axis=1)
            up, down = np.split(self._gradient(both), 2, axis=1)
            product = (up - down) / (2 * r)
        held = layout.penalised_at
        product[held] += self._l2 * step[held]
        product *= self._seen
        found = np.asarray(layout.flatten(product), np.float64)
        # The next steps change scores by about _STEP: √λ is the mean change along the steepest.
        self._length = np.sqrt(np.maximum(1.0, np.linalg.norm(found, axis=1)))
        return found

    def _gradient(self, weights: Numbers) -> Numbers:
        total, whole = np.zeros_like(weights), self._rows.weight_sum
        with np.errstate(all="ignore"):
            for part in parts(self._rows, _PART):
                if self._stop():
                    raise Stopped
                share = part.weight_sum / whole
                if share > 0:
                    own = self._engine.gradient(part, self._predictor, weights, self._loss)[1]
                    total += share * own
        return total


def is_quadratic(loss: LossOverRuns, predictor: Predictor) -> bool:
    """Whether the objective is quadratic in the parameters."""
    return loss.loss.name == "squared_error" and isinstance(predictor, Linear)


def curvatures(
    rows: RowSource,
    loss: LossOverRuns,
    predictor: Predictor,
    at: Numbers,
    l2: Sequence[float] = (0.0,),
    engine: Engine = REFERENCE,
    seed: int = 0,
    stop: Callable[[], bool] = lambda: False,
    passes: int = PASSES,
    seen: Seen = None,
) -> list[Curvature]:
    """Return λ of K objectives over the same rows, each at parameters of its own.

    Memory is bounded by a sample of 16,384 rows, 64 MB of vectors and a part of the rows at a time,
    time by 2e10 multiplications on the sample and as many on all rows.

    Args:
        rows: the training split, at least one row.
        loss: to minimise.
        predictor: of the parameters; dropout is left out.
        at: ``[rows, K · C]``, the parameters.
        l2: ``[K]``, strengths of the penalty, in the unit of the scaled target.
        engine: gives the gradient, in float64.
        seed: of the sample and of the vector that the search starts from.
        stop: asked now and then; True ends it.
        passes: over all rows, ≥ 1, behind those over the sample.
        seen: ``[rows]``, which features of a linear predictor the runs see; None: all.

    Raises:
        Stopped: `stop` said so.
    """
    layout, count, n = predictor.layout, len(l2), len(rows)
    of_row = 2.0 * count * loss.columns * 2 * (rows.dense_features + rows.entries / max(1, n) + 2)
    if not isinstance(predictor, Linear):
        of_row = 6.0 * count * layout.size
    most = int(_WORK / (of_row * _PRODUCTS))
    some = min(n, _SAMPLE, max(_LEAST_SAMPLE, most))
    sample = rows.sample(some, seed)
    if not sample.weight_sum > 0:
        sample, some = rows.block(0, n), n
    products = HessianProducts(sample, loss, predictor, at, l2, engine, stop, seen)
    first = np.random.default_rng(seed).normal(size=(1, layout.size))
    if seen is not None:
        first *= layout.flatten(np.repeat(seen[:, None], layout.columns, axis=1))
    first = first.repeat(count, axis=0)
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    products(first)  # so that the lengths of the steps are known
    held = max(3, min(30, _HELD_BYTES // (8 * count * layout.size)))
    found = largest_eigenpairs(products, first, _PRODUCTS, held=held)
    error, used = np.zeros(count), some
    if some < n and of_row * n * (passes + 1) <= _WORK:
        everywhere = HessianProducts(rows, loss, predictor, at, l2, engine, stop, seen)
        found = largest_eigenpairs(everywhere, found.vectors, passes, held=passes)
        used = n
    elif some < n:
        error = _error_of_sample(sample, loss, predictor, at, l2, engine, found.vectors, seen)
    of_rows = _row_curvature(sample, loss, predictor, at, found.vectors, seen)
    return [
        Curvature(
            float(found.values[k]),
            found.vectors[k],
            float(found.residuals[k]),
            float(error[k]),
            used,
            found.products,
            float(of_rows[k]),
            float(l2[k]),
            n,
            products.affine,
        )
        for k in range(count)
    ]


def _error_of_sample(
    sample: Rows,
    loss: LossOverRuns,
    predictor: Predictor,
    at: Numbers,
    l2: Sequence[float],
    engine: Engine,
    vectors: Numbers,
    seen: Seen,
) -> Numbers:
    """Return the standard error of vᵀ H v ``[K]`` by the rows drawn, from groups of them."""
    index = np.random.default_rng(0).permutation(len(sample))
    found, weight = [], []
    for group in np.array_split(index, _GROUPS):
        part = sample.take(np.sort(group))
        if part.weight_sum > 0:
            image = HessianProducts(part, loss, predictor, at, l2, engine, seen=seen)(vectors)
            found.append(np.einsum("ks,ks->k", image, vectors))
            weight.append(part.weight_sum)
    if len(found) < 2:
        return np.full(len(l2), np.inf)
    share = np.array(weight) / np.sum(weight)
    apart = np.array(found) - share @ np.array(found)
    error: Numbers = np.sqrt((share**2) @ apart**2 * len(found) / (len(found) - 1))
    return error


def _row_curvature(
    sample: Rows,
    loss: LossOverRuns,
    predictor: Predictor,
    at: Numbers,
    vectors: Numbers,
    seen: Seen,
) -> Numbers:
    """Return β ``[K]`` of `Curvature`; NaN for nets and where a row has several scores."""
    if not isinstance(predictor, Linear) or loss.columns > 1 or loss.loss.grouped:
        return np.full(len(vectors), np.nan)
    columns = np.ascontiguousarray(predictor.layout.unflatten(vectors))
    above, below = np.zeros((2, len(vectors)))
    mean = sample.weight_sum / len(sample)
    with np.errstate(all="ignore"):
        for part in sample.chunks(_CHUNK):
            z = predictor.scores(part, np.asarray(at, np.float64)).astype(np.float64)
            step = _STEP
            change = loss.gradient(z + step, part.target) - loss.gradient(z - step, part.target)
            own = np.maximum(0.0, change / (2 * step)) * (part.loss_weight / mean)[:, None]
            along = predictor.scores(part, columns) ** 2
            above += (own**2 * along * _squares(part, seen)[:, None]).sum(axis=0)
            below += (own * along).sum(axis=0)
        return np.asarray(above / below)


def _squares(part: Rows, seen: Seen) -> Numbers:
    """Return ‖x‖² of each row ``[n]``, of the features that are seen."""
    d, width = part.dense_features, part.features - part.sparse_features
    counted = np.ones(part.features) if seen is None else 1.0 * seen
    total = part.dense[:, :d].astype(np.float64) ** 2 @ counted[:d]
    if part.bins is not None:
        binned = part.bins.expanded(part.dense[:, d:]).astype(np.float64)
        total += binned**2 @ counted[d:width]
    if part.sparse is not None:
        squared = part.sparse.astype(np.float64)
        squared.sum_duplicates()
        total += squared.multiply(squared) @ counted[width:]
    return np.asarray(total)


__all__ = [
    "PASSES",
    "Curvature",
    "HessianProducts",
    "Stopped",
    "curvatures",
    "has_curvature",
    "is_quadratic",
]
