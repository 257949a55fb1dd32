"""The objective of a linear run with its second derivatives, summed over blocks of rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers.full_batch_solver import Numbers
from thalweg.optimizers.hessian import Hessian
from thalweg.training.full_batch import Stopped
from thalweg.training.weighted_gram import add_gram

_PART_NUMBERS = 2_000_000  # dense numbers of the rows that are expanded at once: 16 MB
_KEPT_BYTES = 200_000_000  # parts of fewer are kept from one pass to the next
_FEWEST, _MOST = 256, 2**16  # rows of a part
_OF_FLOAT32 = 1e-13  # what rounding to float32 leaves of a column that others explain


@dataclass(frozen=True)
class Part:
    """Some rows in float64, with the dense columns centred, and without those of weight 0.

    Attributes:
        dense: ``[n, p]``: ones, dense columns, features of bins.
        sparse: ``[n, s]``; None: there are none.
        share: ``[n]``, the weight of each row in the mean loss.
        target: of each row.
    """

    dense: Numbers
    sparse: csr_array | None
    share: Numbers
    target: Numbers

    def scores(self, weights: Numbers) -> Numbers:
        """Return X W, ``[n, C]``."""
        p = self.dense.shape[1]
        z: Numbers = self.dense @ weights[:p]
        return z if self.sparse is None else z + self.sparse @ weights[p:]

    def gradient(self, by_score: Numbers) -> Numbers:
        """Return Xᵀ R, ``[d, C]``."""
        found: Numbers = self.dense.T @ by_score
        if self.sparse is None:
            return found
        return np.concatenate([found, self.sparse.T @ by_score])


class CentredRows:
    """Rows of a linear predictor, in parts, with every dense column less its mean.

    Else the sums of products of a column whose mean is large beside its spread would have lost its
    spread. The intercept is then that at the means.

    Attributes:
        features: of the predictor, the intercept among them, d.
        rounding: the share of the largest eigenvalue below which one is taken for 0.
    """

    def __init__(self, rows: RowSource, stop: Callable[[], bool] = lambda: False) -> None:
        """Take the rows and go over them once, for the means.

        Args:
            rows: to train on.
            stop: called before each part; True ends the pass.

        Raises:
            Stopped: the user ended training.
        """
        self._rows, self._stop = rows, stop
        self.features, self._weight_sum = rows.features, rows.weight_sum
        self._dense = rows.features - rows.sparse_features
        size = _PART_NUMBERS // max(1, self._dense)
        self._size = max(_FEWEST, min(_MOST, size))
        eps = float(np.finfo(np.float64).eps) * max(self.features, 10)
        self.rounding = eps if rows.dtype == np.float64 else max(eps, _OF_FLOAT32)
        self._centre = np.zeros(self._dense)
        self._kept: list[Part] | None = None
        total = np.zeros(self._dense)
        for part in self:
            total += part.share @ part.dense
        self._centre = total
        self._centre[0] = 0.0  # the intercept's ones
        if kept_bytes(rows) <= _KEPT_BYTES:
            self._kept = list(self)

    def __iter__(self) -> Iterator[Part]:
        """Go through the rows that have a weight."""
        if self._kept is not None:
            for part in self._kept:
                self._ask()
                yield part
            return
        for rows in parts(self._rows, self._size):
            self._ask()
            if not rows.loss_weight.all():
                rows = rows.take(np.flatnonzero(rows.loss_weight > 0))
            if len(rows):
                yield self._part(rows)

    def _ask(self) -> None:
        if self._stop():
            raise Stopped

    def _part(self, rows: Rows) -> Part:
        d, found = rows.dense_features, rows.dense.astype(np.float64)
        if rows.bins is not None:
            found = np.concatenate([found[:, :d], rows.bins.expanded(found[:, d:])], axis=1)
        found -= self._centre
        sparse = None if rows.sparse is None else rows.sparse.astype(np.float64)
        share = np.asarray(rows.loss_weight / self._weight_sum, np.float64)
        return Part(found, sparse, share, np.asarray(rows.target, np.float64))

    def centred(self, weights: Numbers) -> Numbers:
        """Return the weights ``[d, C]`` of centred columns that score as `weights` do."""
        found = np.array(weights, np.float64)
        found[0] += self._centre @ found[: self._dense]
        return found

    def uncentred(self, weights: Numbers) -> Numbers:
        """Return the weights ``[d, C]`` of the columns as they are."""
        found = weights.copy()
        found[0] -= self._centre @ found[: self._dense]
        return found


class LinearObjective:
    """The smooth part of a linear run's objective, of weights of centred columns, as one vector.

    It is Σ w · loss / Σ w + (l2 / 2) ‖W‖², the intercepts left out of the penalty, in float64.

    Attributes:
        l1: ``[d · C]``, the strength of L1 on each weight.
    """

    def __init__(
        self,
        rows: CentredRows,
        loss: LossOverRuns,
        strengths: Mapping[str, float],
        known: dict[bytes, tuple[float, Numbers, Numbers]] | None = None,
    ) -> None:
        """Take the rows and what is minimised.

        Args:
            rows: to train on.
            loss: to minimise, with second derivatives.
            strengths: of the penalties, ``l2`` and ``l1`` among them if they are on.
            known: sums over the rows at the first point, which runs of other penalties share; None:
                none are kept.
        """
        self._rows, self._loss, self._known = rows, loss, known
        self._l2 = strengths.get("l2", 0.0)
        self._shape = (rows.features, loss.columns)
        self._held = np.ones(self._shape, bool)
        self._held[0] = False  # the intercepts
        self.l1 = np.where(self._held, strengths.get("l1", 0.0), 0.0).ravel()
        self._last: tuple[Numbers, float] = np.empty(0), np.nan

    def start(self, weights: Numbers) -> Numbers:
        """Return weights ``[d, C]`` as the vector."""
        return self._rows.centred(weights).ravel()

    def weights(self, flat: Numbers) -> Numbers:
        """Return the weights ``[d, C]`` of a vector."""
        return self._rows.uncentred(flat.reshape(self._shape))

    def loss_at(self, flat: Numbers) -> float:
        """Return the mean loss; at the last point evaluated it is not computed again."""
        if not np.array_equal(self._last[0], flat):
            self(flat)
        return self._last[1]

    def __call__(self, flat: Numbers) -> tuple[float, Numbers]:
        """Return value and gradient."""
        value, gradient, _ = self._sums(flat, False)
        return self._penalised(flat, value, gradient)

    def curved(self, flat: Numbers) -> tuple[float, Numbers, Hessian]:
        """Return value, gradient and second derivatives."""
        key = flat.tobytes()
        if self._known is not None and key in self._known:
            value, gradient, matrices = self._known[key]
            self._last = flat.copy(), value
        else:
            value, gradient, matrices = self._sums(flat, True)
            if self._known is not None and not self._known:  # of the start, which runs share
                self._known[key] = value, gradient, matrices
        held = self._held.ravel() if self._loss.loss.grouped else self._held[:, 0]
        with_l2 = matrices.copy()
        at = np.flatnonzero(held)
        with_l2[:, at, at] += self._l2
        hessian = Hessian(with_l2, ~held, self._shape, self._rows.rounding)
        return *self._penalised(flat, value, gradient), hessian

    def _penalised(self, flat: Numbers, value: float, gradient: Numbers) -> tuple[float, Numbers]:
        held = flat * self._held.ravel()
        return value + self._l2 / 2 * float(held @ held), gradient + self._l2 * held

    def _sums(self, flat: Numbers, curved: bool) -> tuple[float, Numbers, Numbers]:
        """Return Σ share · (loss, gradient, second derivatives) over the rows."""
        weights, value = flat.reshape(self._shape), 0.0
        gradient = np.zeros(self._shape)
        matrices = self._no_matrices() if curved else np.zeros((0, 0, 0))
        with np.errstate(all="ignore"):  # an overflow shows in the value
            for part in self._rows:
                z = part.scores(weights)
                value += float(part.share @ self._loss.value(z, part.target)[:, 0])
                by_score = self._loss.gradient(z, part.target) * part.share[:, None]
                gradient += part.gradient(by_score)
                if curved and np.isfinite(value):
                    self._add(matrices, part, z)
        self._last = flat.copy(), value
        return value, gradient.ravel(), matrices

    def _no_matrices(self) -> Numbers:
        d, columns = self._shape
        if self._loss.loss.grouped:
            return np.zeros((1, d * columns, d * columns))
        return np.zeros((1 if self._even else columns, d, d))

    @property
    def _even(self) -> bool:
        """Whether the second derivatives are the same for all outputs."""
        return self._loss.loss.name == "squared_error"

    def _add(self, matrices: Numbers, part: Part, z: Numbers) -> None:
        """Add a part's second derivatives."""
        curvature = self._loss.curvature(z, part.target)
        if not self._loss.loss.grouped:
            for matrix, of_output in zip(matrices, curvature.T, strict=False):
                add_gram(matrix, part.dense, part.sparse, of_output * part.share)
            return
        d, columns = self._shape
        whole = matrices[0].reshape(d, columns, d, columns)
        for c in range(columns):
            for other in range(c, columns):
                found = np.zeros((d, d))
                add_gram(found, part.dense, part.sparse, curvature[:, c, other] * part.share)
                whole[:, c, :, other] += found
                if other != c:
                    whole[:, other, :, c] += found


def kept_bytes(rows: RowSource) -> int:
    """Return the bytes of all parts in float64, with sparse entries."""
    dense = rows.features - rows.sparse_features
    return len(rows) * 8 * (dense + 2) + 12 * rows.entries


def parameters(loss: LossOverRuns, features: int) -> tuple[int, int]:
    """Return how many rows a matrix of second derivatives has in all, and of how many outputs.

    Of squared error, and of outputs whose second derivatives are apart, these are in one matrix
    each; the limit counts them together, but for those of squared error, which are the same.
    """
    outputs = 1 if loss.loss.name == "squared_error" else loss.columns
    return features * outputs, outputs


def solver_bytes(rows: RowSource, loss: LossOverRuns, curved: bool) -> int:
    """Return the bytes that the objective takes, with second derivatives and their factor."""
    matrix = 8 * parameters(loss, rows.features)[0] ** 2 if curved else 0
    return min(kept_bytes(rows), _KEPT_BYTES) + 5 * matrix


__all__ = ["CentredRows", "LinearObjective", "parameters", "solver_bytes"]
