"""Mean pinball loss, of predicted quantiles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch

LEVEL = Hyperparameter(0.5, "(0, 1)", "which quantile is predicted; 0.5 is the median")


def pinball(error: NDArray[Any], level: float) -> NDArray[Any]:
    """Return the loss of errors (target − prediction)."""
    return np.maximum(level * error, (level - 1) * error)


@dataclass(frozen=True)
class PinballLoss:
    """The part that adds up pinball losses of a level."""

    level: float

    def __call__(self, batch: Batch) -> Mean:
        """Add up."""
        return Mean.of(batch, pinball(batch.truth - batch.prediction, self.level))


class MeanPinballLoss(ColumnMetric):
    """Mean pinball loss: how well predictions serve as a quantile of the target.

    For predicted quantiles (a delivery time kept nine times out of ten): predicting too little
    costs `level`, too much 1 − `level` per unit, so it is least at the quantile of that level.

        pinball = Σ w · max(level (y − ŷ), (level − 1) (y − ŷ)) / Σ w

    `level`: above 0 and below 1, 0.5 by default, where it is half the mean absolute error; set it
    to the level that the model was trained for.

    Predictions: the quantile. Several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: 0 or more, in the target's unit; less is better. NaN where no row had any weight.

    Source: Koenker, Bassett, Regression quantiles, Econometrica 46 (1978) 33-50.

    Elsewhere: as scikit-learn's `mean_pinball_loss`, where the level is `alpha`.
    """

    name: ClassVar[str] = "mean_pinball_loss"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {"level": LEVEL}

    def _configure(self) -> None:
        self.part = PinballLoss(self.values["level"])
        self.parts = (self.part,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(self.part).value
