"""The loss of frozen weights on a whole split: not the running batch loss, and no metric."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_array import RowArray
from thalweg.data.row_source import RowSource, parts
from thalweg.data.row_store import RowStore
from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Predictor, predictor_for

_CHUNK = 8192  # rows evaluated at a time
_HELD = 2**20  # rows whose gains are in memory


def split_losses(
    rows: RowSource,
    weights: NDArray[np.floating[Any]],
    loss: LossOverRuns,
    predictor: Predictor | None = None,
) -> NDArray[np.float64]:
    """Return the weighted mean loss ``[K]`` of frozen weights ``[rows, K · C]`` on a split.

    Σ w · loss / Σ w over the whole split, summed in float64. Not finite where a run's scores
    overflow. The predictor of such rows is linear if none is given.
    """
    predictor = predictor or predictor_for(rows, loss.columns)
    total = np.zeros(weights.shape[1] // predictor.layout.columns)
    with np.errstate(all="ignore"):
        for part in parts(rows, _CHUNK):
            total += loss_sum(predictor.scores(part, weights), part, loss)
    return total / rows.weight_sum


def judged_rows(
    rows: RowSource,
    weights: NDArray[np.floating[Any]],
    loss: LossOverRuns,
    predictor: Predictor,
    places: NDArray[np.intp],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return `split_losses`, and w · loss ``[m, K]`` of the rows at ascending places, 0 where w is.

    Each row is scored once.
    """
    total = np.zeros(weights.shape[1] // predictor.layout.columns)
    found = np.empty((len(total), len(places))).T  # each run's by themselves
    start = done = 0
    with np.errstate(all="ignore"):
        for part in parts(rows, _CHUNK):
            each = loss.value(predictor.scores(part, weights), part.target)
            total += _sum(each, part.loss_weight)
            stop = int(np.searchsorted(places, start + len(part)))
            own = places[done:stop] - start
            weight = part.loss_weight[own][:, None]
            found[done:stop] = np.where(weight > 0, weight * each[own], 0.0)  # not 0 · inf
            start, done = start + len(part), stop
    return total / rows.weight_sum, found


def loss_sum(z: NDArray[np.floating[Any]], rows: Rows, loss: LossOverRuns) -> NDArray[np.float64]:
    """Return Σ w · loss over the rows ``[K]`` of their raw scores ``[n, K · C]``."""
    with np.errstate(all="ignore"):
        return _sum(loss.value(z, rows.target), rows.loss_weight)


def _sum(each: NDArray[np.float64], weight: NDArray[Any]) -> NDArray[np.float64]:
    """Return Σ w · loss ``[K]`` of the rows' losses."""
    if not weight.all():  # 0 · inf is no loss
        counted = weight > 0
        each, weight = each[counted], weight[counted]
    total: NDArray[np.float64] = np.einsum("n,nk->k", weight, each)
    return total


@dataclass(frozen=True)
class RowGains:
    """By how much each row's loss is below that of another model, a constant or any other.

    In training's unit, without the rows that have no weight in the loss.

    Attributes:
        gain: ``[n]``, the difference of the two losses.
        linear: ``[n]``, its part that is linear in the step from the other's scores: −gradient ·
            step. Of a convex loss it is the gain or more: of squared error 2 (y − c)(z − c), where
            the gain is that less (z − c)².
        weight: ``[n]``, > 0.
    """

    gain: RowArray
    linear: RowArray
    weight: RowArray

    def and_then(self, *others: RowGains) -> RowGains:
        """Return these rows followed by others, in memory if there are others."""
        if not others:
            return self
        every = (self, *others)
        return RowGains(
            *(np.concatenate([getattr(some, name)[:] for some in every]) for name in vars(self))
        )


def row_gains(
    rows: RowSource,
    weights: NDArray[np.floating[Any]],
    constant: NDArray[np.float64],
    loss: LossOverRuns,
    predictor: Predictor | None = None,
    within: Callable[[NDArray[Any]], NDArray[Any]] = lambda scores: scores,
) -> RowGains:
    """Return by how much each row's loss under `weights` is below that of a constant.

    Args:
        rows: of any split.
        weights: ``[rows, C]``, the parameters of one run.
        constant: raw scores ``[1, C]``, the same for every row.
        loss: of the run.
        predictor: of the run; None: the linear one.
        within: what is done to the raw scores of `weights`, as `Model.adjusted`.
    """
    store = RowStore(len(rows), on_disk=len(rows) > _HELD)
    found = [store.growing(np.float64) for _ in range(3)]
    predictor = predictor or predictor_for(rows, loss.columns)
    with np.errstate(all="ignore"):
        for part in parts(rows, _CHUNK):
            ours = within(predictor.scores(part, weights)).astype(np.float64)
            theirs = np.broadcast_to(constant, ours.shape)
            gain = loss.value(theirs, part.target) - loss.value(ours, part.target)
            step = loss.gradient(theirs, part.target) * (theirs - ours)
            counted = part.loss_weight > 0
            each = gain[:, 0], step.sum(axis=1), part.loss_weight
            for array, numbers in zip(found, each, strict=True):
                array.append(numbers[counted])
    return RowGains(*(array.finish() for array in found))


@dataclass
class PairedMean:
    """The figures of `weighted_mean` of differences that come part by part.

    Attributes:
        rows: how many have come.
        weight: Σ w.
        mean: Σ w d / Σ w.
        first, second: Σ w² (d − mean) and Σ w² (d − mean)², for the newest mean.
        squares: Σ w².

    Sums about one mean become those about another, δ further, by

        Σ w² (d − m − δ) = first − δ squares,
        Σ w² (d − m − δ)² = second − 2 δ first + δ² squares.
    """

    rows: int = 0
    weight: float = 0.0
    mean: float = 0.0
    first: float = 0.0
    second: float = 0.0
    squares: float = 0.0

    def add(self, values: NDArray[np.float64], weight: NDArray[np.float64]) -> None:
        """Take in differences ``[n]`` with their weights, above 0."""
        if not len(values):
            return
        with np.errstate(all="ignore"):
            total = float(weight.sum())
            mean = float(np.einsum("n,n->", weight, values)) / total
            away, squares = values - mean, np.square(weight)
            part = PairedMean(
                len(values),
                total,
                mean,
                float(np.einsum("n,n->", squares, away)),
                float(np.einsum("n,n,n->", squares, away, away)),
                float(squares.sum()),
            )
            share = total / (self.weight + total)
            gap = mean - self.mean if self.rows else 0.0
            middle = self.mean + gap * share if self.rows else mean
            ours, theirs = self._about(middle), part._about(middle)
        self.rows, self.weight, self.mean = self.rows + part.rows, self.weight + total, middle
        self.first, self.second = (a + b for a, b in zip(ours, theirs, strict=True))
        self.squares += part.squares

    def _about(self, mean: float) -> tuple[float, float]:
        gap = mean - self.mean
        first = self.first - gap * self.squares
        return first, self.second - 2 * gap * self.first + gap * gap * self.squares

    def result(self) -> tuple[float, float]:
        """Return mean and standard error; NaN with fewer than two rows."""
        if self.rows < 2:
            return math.nan, math.nan
        spread = self.rows / (self.rows - 1) * self.second
        return self.mean, math.sqrt(0.0 if spread < 0 else spread) / self.weight


def weighted_mean(values: RowArray, weight: RowArray) -> tuple[float, float]:
    """Return the mean of paired differences d of row losses, and its standard error.

    w are the weights in the loss, all above 0, n the rows:

        mean = Σ wᵢ dᵢ / Σ wᵢ,    standard error = √(n/(n−1) · Σ wᵢ² (dᵢ − mean)²) / Σ wᵢ

    Returns:
        Both in the differences' unit; NaN with fewer than two rows.
    """
    n = len(weight)
    if n < 2:
        return math.nan, math.nan
    slices = [slice(start, start + _HELD) for start in range(0, n, _HELD)]
    total = sum(float(weight[some].sum()) for some in slices)
    with np.errstate(all="ignore"):
        mean = sum(float(np.einsum("n,n->", weight[some], values[some])) for some in slices) / total
        spread = 0.0
        for some in slices:
            away = weight[some] * (values[some] - mean)
            spread += float(np.einsum("n,n->", away, away))
    return mean, math.sqrt(n / (n - 1) * spread) / total
