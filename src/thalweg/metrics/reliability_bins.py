"""Sums of predicted probabilities and of what came true, by bins of the probability."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.hyperparameters import Hyperparameter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch

BINS = Hyperparameter(15, "[1, 10000]", "bins of equal width from 0 to 1", whole=True)


@dataclass(frozen=True)
class BinSums:
    """Of each run, column and bin: Σ w, Σ w p, Σ w y, Σ w p² and Σ w p y, `[5, K, columns, bins]`.

    A column without its Σ w is one in which a prediction is NaN: all its sums are NaN.
    """

    sums: NDArray[np.float64]

    def __add__(self, other: BinSums) -> BinSums:
        return BinSums(self.sums + other.sums)

    @property
    def weight(self) -> NDArray[np.float64]:
        """Σ w."""
        return self.sums[0]

    @property
    def predicted(self) -> NDArray[np.float64]:
        """Σ w p."""
        return self.sums[1]

    @property
    def came_true(self) -> NDArray[np.float64]:
        """Σ w y."""
        return self.sums[2]


def bin_of(probability: NDArray[Any], bins: int) -> NDArray[np.intp]:
    """Return the bin of each probability: bin b holds (b / bins, (b + 1) / bins], the first 0 too.

    The same edges, and sides of them, as scikit-learn's `calibration_curve` has.
    """
    return np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], probability)


def bin_sums(
    probability: NDArray[np.float64],
    outcome: NDArray[np.bool_],
    weight: NDArray[np.float64],
    bins: int,
) -> BinSums:
    """Add up, of `[n, K, columns]` each, outcomes broadcast, and weights `[n]`."""
    runs, columns = probability.shape[1:]
    lost = np.isnan(probability).any(axis=0)
    p = np.nan_to_num(probability)
    place = np.arange(runs * columns).reshape(runs, columns) * bins + bin_of(p, bins)
    w = np.broadcast_to(weight[:, np.newaxis, np.newaxis], p.shape)
    y = w * outcome
    found = [
        np.bincount(place.ravel(), each.ravel(), minlength=runs * columns * bins)
        for each in (w, w * p, y, w * p * p, y * p)
    ]
    sums = np.array(found, np.float64).reshape(5, runs, columns, bins)
    sums[:, lost] = np.nan
    return BinSums(sums)


@dataclass(frozen=True)
class EachClass:
    """The part of class 1, of each of several classes against the rest, or of each label."""

    bins: int

    def __call__(self, batch: Batch) -> BinSums:
        """Add up."""
        if batch.layout.task == "multiclass":
            outcome = batch.truth == np.arange(batch.layout.classes)
        else:
            outcome = batch.truth == 1
        return bin_sums(batch.prediction.astype(np.float64), outcome, batch.weight, self.bins)


@dataclass(frozen=True)
class TopClass:
    """The part of the likeliest of several classes: its probability, and whether it is true."""

    bins: int

    def __call__(self, batch: Batch) -> BinSums:
        """Add up."""
        top = batch.prediction.argmax(axis=2)[:, :, np.newaxis]
        probability = batch.prediction.max(axis=2, keepdims=True).astype(np.float64)
        return bin_sums(probability, top == batch.truth, batch.weight, self.bins)
