"""D² of absolute error and pinball loss: what is explained beyond the target's own quantile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.distinct_values import Tallies, Tally, push, tally_of
from thalweg.metrics.mean_absolute_error import absolute_error
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.pinball import LEVEL, PinballLoss, pinball
from thalweg.metrics.variance import explained

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def target_values(batch: Batch) -> Tallies:
    """Tabulate the targets of each output."""
    weight = batch.weight[np.newaxis]
    columns = (np.ascontiguousarray(column) for column in batch.target.T)
    return Tallies(
        len(batch.target), tuple(push((), tally_of(column, weight)) for column in columns)
    )


def least_pinball(tally: Tally | None, level: float) -> float:
    """Return Σ w · pinball of the best constant, which is the weighted quantile of the targets.

    Between two targets that divide the weight exactly, every constant is equally good.
    """
    if tally is None:
        return 0.0
    weight = tally.weight[0]
    reached = np.cumsum(weight)
    at = min(int(np.searchsorted(reached, level * reached[-1])), len(reached) - 1)
    return float(weight @ pinball(tally.value - tally.value[at], level))


class D2Pinball(ColumnMetric):
    """D² of pinball loss: the share of the pinball loss of a constant quantile that is explained.

    What R² is for means, for quantiles: compares the model with always predicting the quantile of
    these very targets. 1 is perfect, 0 no better than that quantile, below 0 worse.

        D² = 1 − Σ w ρ(y − ŷ) / Σ w ρ(y − q),  ρ(e) = max(level · e, (level − 1) · e)

    q being the weighted quantile of the targets at `level` (above 0 and below 1, 0.5 by default).
    Exact: the metric keeps each distinct target with its weight, at most three times as many
    entries as there are distinct targets (16 bytes each), once for all runs.

    Predictions: the quantile. Several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: at most 1, greater is better. Constant target: 1 if every prediction is perfect, else 0.
    NaN with fewer than two rows of a weight above zero.

    Source: Koenker, Machado, Goodness of fit and related inference processes for quantile
    regression, Journal of the American Statistical Association 94 (1999) 1296-1310.

    Elsewhere: as scikit-learn's `d2_pinball_score` from 1.8 on, where the level is `alpha`; 1.7
    interpolates the quantile where no weights are given.
    """

    name: ClassVar[str] = "d2_pinball"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {"level": LEVEL}

    def _configure(self) -> None:
        self.part = PinballLoss(self.values["level"])
        self.parts = (self.part, target_values)

    def _values(self) -> NDArray[np.float64]:
        return _beyond_quantile(
            self.sums.total(self.part).total, self.sums.total(target_values), self.part.level
        )


class D2AbsoluteError(ColumnMetric):
    """D² of absolute error: the share of the absolute error of the median that is explained.

    R² not dominated by outliers: compares the model with always predicting the median of these
    targets. 1 is perfect, 0 no better than the median, below 0 worse.

        D² = 1 − Σ w |y − ŷ| / Σ w |y − median|

    with the weighted median. Exact: the metric keeps each distinct target with its weight, at most
    three times as many entries as there are distinct targets (16 bytes each), once for all runs.

    Predictions: the median. Several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: at most 1, greater is better. Constant target: 1 if every prediction is perfect, else 0.
    NaN with fewer than two rows of a weight above zero.

    Source: Koenker, Machado, Goodness of fit and related inference processes for quantile
    regression, Journal of the American Statistical Association 94 (1999) 1296-1310.

    Elsewhere: as scikit-learn's `d2_absolute_error_score`.
    """

    name: ClassVar[str] = "d2_absolute_error"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    parts = (absolute_error, target_values)

    def _values(self) -> NDArray[np.float64]:
        half = self.sums.total(absolute_error).total / 2  # |e| is twice the pinball loss at 0.5
        return _beyond_quantile(half, self.sums.total(target_values), 0.5)


def _beyond_quantile(
    error: NDArray[np.float64], target: Tallies, level: float
) -> NDArray[np.float64]:
    baseline = np.array([least_pinball(tally, level) for tally in target.whole])
    return explained(error, baseline, target.rows)
