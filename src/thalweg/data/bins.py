"""Numbers in bins: features that are piecewise linear in a number, at the cost of a look-up.

A number has B bins with edges e₀ < e₁ < … < e_B, and is stored as its **position**: b + f where it
lies in bin b (from 0), at the fraction f of the bin's width; 0 at or below e₀, B at or above e_B.
Its B features are cumulative: feature k is

    x_k = scale · (min(1, max(0, position − k)) − mean_k)        0 where the number is missing

which is 1 above the bin, 0 below it and linear within it, less its mean over the training rows. A
weighted sum of them is a curve through B + 1 points, straight between them and level beyond the
ends; its slope in bin k is in proportion to weight k. (Gorishniy, Rubachev, Babenko: On Embeddings
for Numerical Features in Tabular Deep Learning, NeurIPS 2022, equation 1, "PLE".) scikit-learn's
``KBinsDiscretizer`` has steps instead; its ``SplineTransformer(degree=1)`` has the same curves in
another basis ("hats"), in which neighbouring weights are not coupled by gradient descent.

With T_b the sum of the weights below bin b, less what the means take, the part of a score is
T_b + f · w_b: two look-ups instead of B products. The gradient is the reverse: sums of dℓ/dz for
each bin, of all its rows and weighted by their fractions, then one sum from the last bin down.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Array = NDArray[np.floating[Any]]

_WIDE = 8  # columns from which on sums are a sparse product, whatever the rows: so are their bits


@dataclass(frozen=True)
class Bins:
    """The bins of some numbers, whose positions are the last dense columns of encoded rows.

    Attributes:
        counts: bins B of each number, ≥ 1.
        means: of each feature before it is centred, between 0 and 1: those of the first number's
            bins, then of the next one's.
        scales: of each number's features, > 0.

    """

    counts: tuple[int, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]

    def __post_init__(self) -> None:
        """Check that each bin has a mean and each number a scale.

        Raises:
            ValueError: they do not fit together.
        """
        if len(self.means) != sum(self.counts) or len(self.scales) != len(self.counts):
            raise ValueError("bins need a mean each, and numbers a scale each")

    @property
    def numbers(self) -> int:
        """How many numbers there are: columns of positions."""
        return len(self.counts)

    @property
    def features(self) -> int:
        """How many features, and weights of a column of scores, they have."""
        return sum(self.counts)

    def missing(self, number: int) -> int:
        """Return the position that stands for a missing value: one bin beyond the last edge."""
        return self.counts[number] + 1

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """Where each number's part of a table begins, ``[numbers + 1]``: it has B + 2 rows.

        One for each bin, one for positions at or above the last edge, one for missing values.
        """
        return np.cumsum([0, *(count + 2 for count in self.counts)])

    @cached_property
    def weight_rows(self) -> NDArray[np.int64]:
        """The row of a table that each weight has, ``[features]``."""
        return np.concatenate(
            [
                np.arange(count) + start
                for count, start in zip(self.counts, self.starts, strict=False)
            ]
            or [np.zeros(0, np.int64)]
        )

    def tables(self, weights: Array) -> tuple[Array, Array]:
        """Return the scores at each bin's lower edge, and the rise over it, ``[rows, columns]``.

        Args:
            weights: ``[features, columns]``.
        """
        rise = np.zeros((int(self.starts[-1]), weights.shape[1]), weights.dtype)
        rise[self.weight_rows] = weights * self._scales_of(weights.dtype)
        base = np.zeros_like(rise)
        means = np.asarray(self.means, weights.dtype)[:, None]
        for count, start, own in self._numbers():
            slopes = rise[start : start + count]
            base[start + 1 : start + count + 1] = np.cumsum(slopes, axis=0)
            base[start : start + count + 1] -= (means[own] * slopes).sum(axis=0)
        return base, rise

    def scores(self, positions: Array, weights: Array) -> Array:
        """Return the numbers' part of the scores, ``[n, columns]``.

        Args:
            positions: ``[n, numbers]``.
            weights: ``[features, columns]``.
        """
        base, rise = self.tables(weights)
        if weights.shape[1] >= _WIDE:
            return self._looked_up(positions, base, rise)
        z = np.zeros((len(positions), weights.shape[1]), weights.dtype)
        for j, start in enumerate(self.starts[:-1]):
            row, fraction = _divided(positions[:, j], start)
            z += base[row]
            z += fraction[:, None].astype(weights.dtype) * rise[row]
        return z

    def _looked_up(self, positions: Array, base: Array, rise: Array) -> Array:
        """Return the sums of `scores`, in the same order, without temporaries.

        They are a product with a sparse matrix: of each number an entry of 1 for its row of `base`,
        and one of the fraction for its row of `rise`.
        """
        n = len(positions)
        entries = np.ones((n, self.numbers, 2), base.dtype)
        where = np.empty(entries.shape, np.int64)
        for j, start in enumerate(self.starts[:-1]):
            where[:, j, 0], entries[:, j, 1] = _divided(positions[:, j], start)
        where[:, :, 1] = where[:, :, 0] + len(base)
        ends = np.arange(n + 1) * (2 * self.numbers)
        matrix = csr_array((entries.ravel(), where.ravel(), ends), shape=(n, 2 * len(base)))
        z: Array = matrix @ np.concatenate([base, rise])
        return z

    def gradient(self, positions: Array, by_score: Array) -> Array:
        """Return the sum over rows of dℓ/dz times each feature, ``[features, columns]``.

        Args:
            positions: ``[n, numbers]``.
            by_score: dℓ/dz, ``[n, columns]``.
        """
        n = len(positions)
        found = np.empty((self.features, by_score.shape[1]), by_score.dtype)
        ends = np.arange(n + 1)
        means = np.asarray(self.means, by_score.dtype)[:, None]
        for j, (count, _, own) in enumerate(self._numbers()):
            row, fraction = _divided(positions[:, j], 0)
            shape = (n, count + 2)
            ones = np.ones(n, by_score.dtype)
            whole = csr_array((ones, row, ends), shape=shape).T @ by_score
            part = csr_array((fraction.astype(by_score.dtype), row, ends), shape=shape).T @ by_score
            there = whole[: count + 1]
            above = np.cumsum(there[::-1], axis=0)[::-1]  # of this bin and all above it
            found[own] = above[1:] + part[:count] - means[own] * above[0]
        found *= self._scales_of(by_score.dtype)
        return found

    def expanded(self, positions: Array) -> Array:
        """Return all features as columns, ``[n, features]``: for methods that need them so."""
        made = np.empty((len(positions), self.features), positions.dtype)
        means = np.asarray(self.means, positions.dtype)
        for j, (count, _, own) in enumerate(self._numbers()):
            at = positions[:, j, None]
            each = np.clip(at - np.arange(count, dtype=positions.dtype), 0, 1) - means[own]
            made[:, own] = np.where(at > count, 0, each)
        made *= self._scales_of(positions.dtype)[:, 0]
        return made

    def _numbers(self) -> Iterator[tuple[int, int, slice]]:
        """Go through the numbers: bins, first row of the tables, and the features that are its."""
        first = 0
        for count, start in zip(self.counts, self.starts.tolist(), strict=False):
            yield count, start, slice(first, first + count)
            first += count

    def _scales_of(self, dtype: Any) -> Array:
        """Return the scale of each feature, ``[features, 1]``."""
        return np.repeat(np.asarray(self.scales, dtype), self.counts)[:, None]


def _divided(positions: Array, start: int) -> tuple[NDArray[np.intp], Array]:
    """Return the row of a table and the fraction of each position."""
    row = positions.astype(np.intp)
    return row + start, positions - row.astype(positions.dtype)


__all__ = ["Bins"]
