"""Mean Poisson deviance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.metric import Metric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def poisson_deviance(batch: Batch) -> Mean:
    """Add up the unit deviances; NaN for a negative mean, where there is no such thing."""
    count = batch.target[:, np.newaxis]
    mean = batch.prediction.astype(np.float64) + 0.0  # −0.0 becomes 0.0: y / −0.0 is −inf
    # y log(y / ŷ) is 0 at y = 0, whatever ŷ. Without the first `where`, 0 / 0 would say NaN.
    relative = count * np.log(np.where(count > 0, count / mean, 1.0))
    # The formula at ŷ = y can round to just below 0, and is inf − inf at ŷ = inf.
    deviance = 2 * np.maximum(relative - count + mean, 0)
    deviance[mean == np.inf] = np.inf
    deviance[mean < 0] = np.nan
    return Mean.of(batch, deviance)


class MeanPoissonDeviance(Metric):
    """Mean Poisson deviance: how far predicted rates are from counts, as a Poisson sees it.

    For counts (calls per hour, claims per year), whose spread grows with their mean: being off by 5
    matters at 10 and hardly at 1000. It is what training with a log link and Poisson loss lowers.

        D = Σ w · 2 (y log(y / ŷ) − y + ŷ) / Σ w,  with y log(y / ŷ) = 0 at y = 0

    Predictions: the mean, ŷ > 0. At ŷ = 0 the deviance is infinite where y > 0 and 0 where y = 0;
    for ŷ < 0 it does not exist, and the run's figure is NaN. Targets: 0 or more.

    Result: 0 or more, less is better; 0 only where every prediction is the count itself. NaN where
    no row had any weight.

    Source: McCullagh, Nelder, Generalized Linear Models, 2nd ed. (1989), section 2.3.

    Elsewhere: as scikit-learn's `mean_poisson_deviance`, which raises where a prediction is 0 or
    below. PyTorch's `PoissonNLLLoss` and Keras's `Poisson` leave out the terms of y alone and the
    factor 2, so their least value is not 0.
    """

    name: ClassVar[str] = "mean_poisson_deviance"
    tasks: ClassVar[frozenset[str]] = frozenset({"count"})
    greater_is_better: ClassVar[bool | None] = False
    parts = (poisson_deviance,)

    def _read(self) -> NDArray[np.float64]:
        return self.sums.total(poisson_deviance).value
