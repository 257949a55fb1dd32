"""Maximum error."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.per_output import ColumnMetric

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


@dataclass(frozen=True)
class Largest:
    """The largest value of each run and column, `[K, columns]`; −∞ of no rows."""

    value: NDArray[np.float64]

    def __add__(self, other: Largest) -> Largest:
        return Largest(np.maximum(self.value, other.value))


def largest_error(batch: Batch) -> Largest:
    """Find the largest absolute difference of target and prediction; NaN if there is one."""
    error = np.abs(batch.truth - batch.prediction)
    return Largest(error.max(axis=0, initial=-np.inf))


class MaxError(ColumnMetric):
    """Maximum error: by how much the worst prediction is off.

    The guarantee that a model gave on these rows, and no more: one bad row decides it, and it grows
    with the number of rows. A row's weight counts only as 0 or not.

        maximum error = max |y − ŷ| over the rows of weight above 0

    Predictions: the number; several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: 0 or more, in the target's unit; less is better. NaN where no row had any weight.

    Source: Boyd, Vandenberghe, Convex Optimization (2004; the Chebyshev norm of the residuals).

    Elsewhere: as scikit-learn's `max_error`, which takes no weights and no several outputs.
    """

    name: ClassVar[str] = "max_error"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    parts = (largest_error,)

    def _values(self) -> NDArray[np.float64]:
        value = self.sums.total(largest_error).value
        return np.where(value == -np.inf, np.nan, value)
