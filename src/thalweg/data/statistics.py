"""What the encoding learns from rows, batch by batch: moments, levels, extremes, distinct numbers.

Each takes batches by `update` and what another learnt of other rows by `merge`, in any order. What
comes out does not depend on how the rows are divided: counts and levels exactly, moments but for
rounding (a relative error of 1e-12 at most). One batch alone has the bits of `np.average`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.text.distinct import Distinct

_LEAST = math.ulp(0.0)
BATCH = 2**18  # rows of a table in memory that are learnt from at a time
GROUP = 2**15  # of them, that are summed together: within a processor's cache


def batches(rows: int) -> Iterator[slice]:
    """Divide so many rows into batches; one at least."""
    for start in range(0, max(1, rows), BATCH):
        yield slice(start, min(start + BATCH, rows))


class Regrouped:
    """Hands rows on by groups of `GROUP`, in whatever pieces they come.

    What is learnt has the same bits then, wherever the rows come from.
    """

    def __init__(self, take: Callable[..., object]) -> None:
        """Take who receives values ``[GROUP]`` and their weights, or None; last of all fewer."""
        self._take = take
        self._pieces: list[tuple[NDArray[Any], NDArray[np.float64] | None]] = []
        self._rows = 0

    def update(self, values: NDArray[Any], weight: NDArray[np.float64] | None = None) -> None:
        """Take in rows; all have weights, or none."""
        start = 0
        while self._rows + len(values) - start >= GROUP:
            end = start + GROUP - self._rows
            self._keep(values, weight, start, end)
            self._hand_on()
            start = end
        if start < len(values):
            self._keep(values, weight, start, len(values))

    def finish(self) -> None:
        """Hand on the rows that are left."""
        if self._rows:
            self._hand_on()

    def _keep(
        self, values: NDArray[Any], weight: NDArray[np.float64] | None, start: int, end: int
    ) -> None:
        self._pieces.append((values[start:end], None if weight is None else weight[start:end]))
        self._rows += end - start

    def _hand_on(self) -> None:
        values, weight = self._pieces[0]
        if len(self._pieces) > 1:
            values = np.concatenate([each for each, _ in self._pieces])
            if weight is not None:
                weight = np.concatenate([w for _, w in self._pieces if w is not None])
        self._take(values, weight)
        self._pieces, self._rows = [], 0


@dataclass
class NumberStatistics:
    """Mean and standard deviation of numbers, weighted; a row of weight k counts as k rows.

    Chan, Golub and LeVeque (1979) merge (W, mean, variance) of two sets of rows by

        mean = mean₁ + δ W₂ / W,  W · variance = W₁ variance₁ + W₂ variance₂ + δ² W₁ W₂ / W,

    with δ = mean₂ − mean₁ and W = W₁ + W₂. Variances are held in units of `size`², so that none
    overflows; a mean as `middle`, one of the values, and the distance `shift` from it, so that δ
    keeps its digits however far from 0 the values are.

    Attributes:
        rows, missing: how many rows, and how many of them are NaN.
        weight: Σ w of the others.
        middle, shift: two parts of their mean.
        variance: theirs over size², Σ w ((x − mean) / size)² / Σ w.
        size: a distance between values, > 0.
        least, most: the smallest and the largest value; +inf and −inf where there are none.
    """

    rows: int = 0
    missing: int = 0
    weight: float = 0.0
    middle: float = 0.0
    shift: float = 0.0
    variance: float = 0.0
    size: float = _LEAST
    least: float = math.inf
    most: float = -math.inf

    @property
    def known(self) -> int:
        """How many rows are not missing."""
        return self.rows - self.missing

    @property
    def mean(self) -> float:
        """The mean, Σ w x / Σ w; 0 where there are no values."""
        return self.middle + self.shift

    @property
    def constant(self) -> bool:
        """Whether all values that are not missing are one."""
        return self.least == self.most

    @property
    def deviation(self) -> float:
        """The standard deviation, √(Σ w (x − mean)² / Σ w); 0 exactly where all values are one."""
        return 0.0 if self.constant else math.sqrt(self.variance) * self.size

    def update(
        self, values: NDArray[Any], weight: NDArray[np.float64] | None = None
    ) -> NumberStatistics:
        """Take in rows, and return the statistics.

        Args:
            values: ``[n]`` float64, finite, NaN where missing.
            weight: ``[n]``, ≥ 0; None: 1 each. A row of weight 0 is not there at all.
        """
        if weight is not None and not weight.all():
            values, weight = values[weight > 0], weight[weight > 0]
        x, w = values, weight
        least = float(x.min()) if len(x) else math.nan
        if math.isnan(least) and len(x):  # so are all sums: quicker than to look at each
            there = ~np.isnan(values)
            x = values[there]
            w = None if weight is None else weight[there]
            least = float(x.min()) if len(x) else math.nan
        batch = NumberStatistics(len(values), len(values) - len(x))
        if len(x):
            batch.least, batch.most = least, float(x.max())
            batch.weight = float(len(x)) if w is None else float(w.sum())
        if batch.weight > 0:
            batch._learn(x, w)
        return self.merge(batch)

    def _learn(self, x: NDArray[np.float64], w: NDArray[np.float64] | None) -> None:
        """Work out mean and variance of one batch."""
        # Distances from a middle value lose no digits, however far from 0 the values are.
        middle = float(x[len(x) // 2])
        size = max(self.most - middle, middle - self.least)  # |x − middle| at the most
        if math.isinf(size):  # values on both ends of float64
            middle, size = 0.0, max(abs(self.most), abs(self.least))
        # Of one value nothing is known of the distance: the least there is, lest it hide another's.
        self.size = size or _LEAST
        distance = x - middle
        distance /= self.size
        shift = _average(distance, w)
        self.middle, self.shift = middle, shift * self.size
        distance -= shift
        distance *= distance
        self.variance = _average(distance, w)

    def merge(self, other: NumberStatistics) -> NumberStatistics:
        """Take in what another learnt of other rows, and return the statistics."""
        self.rows += other.rows
        self.missing += other.missing
        self.least, self.most = min(self.least, other.least), max(self.most, other.most)
        if not other.weight > 0:
            return self
        if not self.weight > 0:
            self.weight, self.middle, self.shift = other.weight, other.middle, other.shift
            self.variance, self.size = other.variance, other.size
            return self
        whole = self.weight + other.weight
        mine, theirs = self.weight / whole, other.weight / whole
        # Of δ: the whole might overflow.
        half = (0.5 * other.middle - 0.5 * self.middle) + (0.5 * other.shift - 0.5 * self.shift)
        size = max(self.size, other.size, abs(half))
        apart = 2 * (half / size)
        self.variance = (
            mine * self.variance * (self.size / size) ** 2
            + theirs * other.variance * (other.size / size) ** 2
            + mine * theirs * apart**2
        )
        if theirs < 0.5:
            self.shift += 2 * (half * theirs)
        else:
            self.middle, self.shift = other.middle, other.shift - 2 * (half * mine)
        self.weight, self.size = whole, size
        return self


def _average(x: NDArray[np.float64], w: NDArray[np.float64] | None) -> float:
    """Return what `np.average` does, which takes as long to begin as for 10,000 numbers."""
    return float(np.add.reduce(x)) / len(x) if w is None else float(np.average(x, weights=w))


@dataclass
class LevelStatistics:
    """Distinct texts, and how often each occurs.

    Attributes:
        rows, missing: how many rows, and how many of them are null.
    """

    rows: int = 0
    missing: int = 0
    _parts: list[pa.Table] = field(default_factory=list)

    def update(
        self,
        values: pa.ChunkedArray,
        spelled: Callable[[pa.ChunkedArray], pa.ChunkedArray] = lambda texts: texts,
    ) -> LevelStatistics:
        """Take in rows, and return the statistics.

        Args:
            values: null where missing.
            spelled: turns distinct values into texts, as many different ones.
        """
        self.rows += len(values)
        self.missing += values.null_count
        found = pc.value_counts(values.drop_null())
        return self._add(found.field("values"), found.field("counts"), spelled)

    def update_distinct(
        self,
        values: Distinct,
        spelled: Callable[[pa.ChunkedArray], pa.ChunkedArray] = lambda texts: texts,
    ) -> LevelStatistics:
        """Take in rows as their distinct values, as `update` does; some may be those of no row."""
        counts = np.bincount(values.index, minlength=len(values.values) + 1)
        self.rows += len(values.index)
        self.missing += int(counts[-1])
        met = pa.array(counts[:-1], pa.int64())
        some = pc.greater(met, 0)
        return self._add(values.values.filter(some), met.filter(some), spelled)

    def _add(
        self,
        values: pa.Array,
        counts: pa.Array,
        spelled: Callable[[pa.ChunkedArray], pa.ChunkedArray],
    ) -> LevelStatistics:
        texts = spelled(pa.chunked_array([values])).cast(pa.large_string())
        self._parts.append(pa.table([texts, counts], names=["values", "counts"]))
        return self

    def merge(self, other: LevelStatistics) -> LevelStatistics:
        """Take in what another learnt of other rows, and return the statistics."""
        self.rows += other.rows
        self.missing += other.missing
        self._parts += other._parts
        return self

    @property
    def known(self) -> int:
        """How many rows are not missing."""
        return self.rows - self.missing

    def _merged(self) -> pa.Table:
        """Return the distinct texts and their counts, each once."""
        if not self._parts:
            self.update(pa.chunked_array([], pa.large_string()))
        if len(self._parts) > 1:
            grouped = pa.concat_tables(self._parts).group_by("values")
            summed = grouped.aggregate([("counts", "sum")])
            columns = [summed["values"], summed["counts_sum"]]
            self._parts = [pa.table(columns, names=["values", "counts"])]
        return self._parts[0]

    @property
    def distinct(self) -> int:
        """How many texts differ."""
        return int(self._merged().num_rows)

    @property
    def levels(self) -> pa.ChunkedArray:
        """The texts, each once, in no particular order."""
        return self._merged()["values"]

    @property
    def counts(self) -> pa.ChunkedArray:
        """How often each of `levels` occurs."""
        return self._merged()["counts"]


@dataclass
class LargestStatistics:
    """The largest absolute value of each column of a sparse matrix."""

    largest: NDArray[Any]

    @classmethod
    def of(cls, columns: int, dtype: Any) -> LargestStatistics:
        """Return those of no row."""
        return cls(np.zeros(columns, dtype))

    def update(self, rows: csr_array) -> LargestStatistics:
        """Take in rows, all finite, and return the statistics."""
        places = rows.indices.astype(np.intp)
        np.maximum.at(self.largest, places, np.abs(rows.data))  # one dtype: quicker
        return self

    def merge(self, other: LargestStatistics) -> LargestStatistics:
        """Take in what another learnt of other rows, and return the statistics."""
        np.maximum(self.largest, other.largest, out=self.largest)
        return self


@dataclass
class DistinctStatistics:
    """Distinct numbers while they are few, and whether all numbers are whole.

    Attributes:
        most: of distinct numbers that are counted one by one.
        rows, missing: how many rows, and how many of them are NaN.
        whole: whether all numbers are whole, and smaller than 2⁵³, beyond which every float is.
        counts: how often each number occurs, by number; None once there are more than `most`.
    """

    most: int
    rows: int = 0
    missing: int = 0
    whole: bool = True
    counts: dict[float, int] | None = field(default_factory=dict)

    def update(self, values: NDArray[np.float64]) -> DistinctStatistics:
        """Take in rows, NaN where missing, and return the statistics."""
        x = values[~np.isnan(values)]
        batch = DistinctStatistics(self.most, len(values), len(values) - len(x))
        batch.whole = bool(np.all((np.abs(x) < 2.0**53) & (x == np.rint(x))))
        if self.counts is None or len(np.unique(x[:1000])) > self.most:
            batch.counts = None
        else:
            numbers, counts = np.unique(x, return_counts=True)
            batch.counts = dict(zip(numbers.tolist(), counts.tolist(), strict=True))
        return self.merge(batch)

    def merge(self, other: DistinctStatistics) -> DistinctStatistics:
        """Take in what another learnt of other rows, and return the statistics."""
        self.rows += other.rows
        self.missing += other.missing
        self.whole = self.whole and other.whole
        if self.counts is not None and other.counts is not None:
            for number, count in other.counts.items():
                self.counts[number] = self.counts.get(number, 0) + count
        if self.counts is None or other.counts is None or len(self.counts) > self.most:
            self.counts = None
        return self

    @property
    def known(self) -> int:
        """How many rows are not missing."""
        return self.rows - self.missing

    @property
    def distinct(self) -> int:
        """How many numbers differ; one more than `most` where they are more."""
        return self.most + 1 if self.counts is None else len(self.counts)
