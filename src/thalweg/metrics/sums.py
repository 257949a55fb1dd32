"""The sums that metrics accumulate over batches of rows.

A *part* is a function from a `Batch` to its sums; one with a setting (the level of a quantile) is
a callable frozen dataclass, so that equal settings make equal parts. The only operation on sums is
addition: streaming adds the sums of the next batch, merging those of another stream. Metrics with
the same part share its sums.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

import numpy as np

from thalweg.errors import UsageError
from thalweg.metrics.batch import Batch, empty_batch

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.layout import Layout


class Addable(Protocol):
    """Sums over some rows; immutable, so that accumulators may share them."""

    def __add__(self, other: Any, /) -> Any: ...


Part = Callable[[Batch], Addable]
S = TypeVar("S")


def weighted_sum(weight: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return Σ weight · value over the rows, `[...]`, of `[n]` and `[n, ...]`.

    Not by a matrix product: BLAS divides even a thin matrix among all of its threads, which takes a
    hundred times as long, longer still when other programs use the cores.
    """
    total: NDArray[np.float64] = np.einsum("n,n...->...", weight, values)
    return total


@dataclass(frozen=True)
class Mean:
    """The sums of weighted means: Σ weight and, for each run and column, Σ weight · value."""

    weight: float | NDArray[np.float64]  # one for all columns, or one for each
    total: NDArray[np.float64]  # [K, columns]

    @classmethod
    def of(cls, batch: Batch, values: NDArray[np.float64]) -> Mean:
        """Add up a value per row, run and column, `[n, K, columns]`."""
        return cls(float(batch.weight.sum()), weighted_sum(batch.weight, values))

    def __add__(self, other: Mean) -> Mean:
        return Mean(self.weight + other.weight, self.total + other.total)

    @property
    def value(self) -> NDArray[np.float64]:
        """Return the means `[K, columns]`; 0 / 0 is NaN where no row had any weight."""
        return np.divide(self.total, self.weight)


class Accumulator:
    """The sums of several parts over one stream of rows, each part computed once per batch."""

    def __init__(self, layout: Layout, parts: Iterable[Part]) -> None:
        self.axis: tuple[int, ...] | None = None  # unknown until the first rows come
        nothing = empty_batch(layout)
        with np.errstate(all="ignore"):
            self._sums: dict[Part, Addable] = {part: part(nothing) for part in parts}

    @classmethod
    def of(cls, layout: Layout, sums: Mapping[Part, Addable], axis: tuple[int, ...]) -> Accumulator:
        """Return an accumulator that has seen rows with these sums, of so many runs."""
        made = cls(layout, sums)
        made.axis, made._sums = axis, dict(sums)
        return made

    def of_batch(self, batch: Batch) -> Accumulator:
        """Return the same sums of a batch alone; these stay as they are."""
        alone = Accumulator.__new__(Accumulator)
        alone.axis, alone._sums = None, self._sums
        alone.add(batch)
        return alone

    def with_those_of(self, other: Accumulator) -> Accumulator:
        """Return the sums of both streams; these and those stay as they are."""
        both = Accumulator.__new__(Accumulator)
        both.axis, both._sums = self.axis, self._sums  # replaced, never changed in place
        both.merge(other)
        return both

    def total(self, part: Callable[[Batch], S]) -> S:
        """Return the sums of one part."""
        return cast("S", self._sums[cast("Part", part)])

    def add(self, batch: Batch) -> None:
        """Add the sums of a batch."""
        # Diverged runs have NaN and infinity, which are valid results here.
        with np.errstate(all="ignore"):
            self._absorb(batch.axis, {part: part(batch) for part in self._sums})

    def merge(self, other: Accumulator) -> None:
        """Add the sums of another stream; one that was never updated changes nothing."""
        if other.axis is not None:
            with np.errstate(all="ignore"):
                self._absorb(other.axis, other._sums)

    def _absorb(self, axis: tuple[int, ...], sums: dict[Part, Addable]) -> None:
        if self.axis is None:
            self.axis, self._sums = axis, dict(sums)
            return
        if axis != self.axis:
            raise UsageError(
                f"these predictions are of {_runs(axis)}, those before of {_runs(self.axis)}: "
                "one metric follows the same runs from its first rows to its last"
            )
        self._sums = {part: held + sums[part] for part, held in self._sums.items()}


def _runs(axis: tuple[int, ...]) -> str:
    if not axis:
        return "a single run without a run axis"
    return "1 run" if axis == (1,) else f"{axis[0]} runs"
