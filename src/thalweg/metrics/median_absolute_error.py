"""Median absolute error, exact, from a tally of distinct errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.metrics.distinct_values import Tallies, Tally, in_blocks, push, tally_of
from thalweg.metrics.per_output import ColumnMetric

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch

_TOLERANCE = 1e-12  # of the whole weight, by which sums in another order may differ


def absolute_errors(batch: Batch) -> Tallies:
    """Tabulate the absolute errors of each run and output."""
    weight = batch.weight[np.newaxis]
    error = np.abs(batch.truth - batch.prediction)
    return Tallies(
        len(batch.target),
        tuple(
            push((), tally_of(np.ascontiguousarray(error[:, run, column]), weight))
            for run in range(error.shape[1])
            for column in range(error.shape[2])
        ),
    )


def median(tally: Tally | None) -> float:
    """Return the weighted median: the mean of two values that divide the weight exactly."""
    if tally is None:
        return np.nan
    value, weight = tally.value, tally.weight[0]
    whole = sum(float(weight[block].sum()) for block in in_blocks(len(value)))
    half, least = whole / 2, whole * _TOLERANCE
    before: Any = 0.0
    for block in in_blocks(len(value)):
        reached = before + np.cumsum(weight[block])
        at = int(np.searchsorted(reached, half - least))
        if at < len(reached):
            middle = block.start + at
            even = abs(reached[at] - half) <= least and middle + 1 < len(value)
            return float((value[middle] + value[middle + 1]) / 2 if even else value[middle])
        before = reached[-1]
    return np.nan  # a diverged run's weights are NaN


class MedianAbsoluteError(ColumnMetric):
    """Median absolute error: half of the rows (by weight) are off by less, half by more.

    In the target's own unit, and blind to the size of the largest errors: a model that is far off
    in a tenth of the rows may have a good one. Read it beside mae and max_error.

        median absolute error = the weighted median of |y − ŷ|

    Where the weight divides exactly between two errors it is their mean, as the median of an even
    number of rows is. Exact, of however many rows: the metric keeps each distinct error with its
    weight, at most three times as many entries as there are distinct errors (16 bytes each, for
    every run). Up to 2²⁰ of them are in memory, more in a file without a name in the cache folder
    (THALWEG_CACHE_DIR).

    Predictions: the number; several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: 0 or more, in the target's unit; less is better. NaN where no row had any weight.

    Source: Rousseeuw, Leroy, Robust Regression and Outlier Detection (1987).

    Elsewhere: as scikit-learn's `median_absolute_error` from 1.8 on, with weights too.
    """

    name: ClassVar[str] = "median_absolute_error"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    parts = (absolute_errors,)

    def _values(self) -> NDArray[np.float64]:
        found = [median(tally) for tally in self.sums.total(absolute_errors).whole]
        return np.array(found).reshape(-1, self.layout.outputs)
