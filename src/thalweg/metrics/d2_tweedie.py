"""D² of Tweedie deviance: what is explained beyond the target's own mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.metric import Metric
from thalweg.metrics.tweedie import (
    POWER,
    TweedieDeviance,
    check_domain,
    check_power,
    unit_deviance,
)
from thalweg.metrics.variance import Moments, explained, target_moments

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


@dataclass(frozen=True)
class DevianceOfMean:
    """Σ w d(y, ȳ) of the targets from their own mean, in a few numbers.

    A unit deviance is a Bregman divergence, for which Σ w d(y, m) = Σ w d(y, ȳ) + W d(ȳ, m) at any
    m. So two such sums add like variances do, with nothing to cancel.
    """

    power: float
    moments: Moments
    deviance: NDArray[np.float64]  # [1]

    def __add__(self, other: DevianceOfMean) -> DevianceOfMean:
        both = self.moments + other.moments
        between = sum(
            one.weight * unit_deviance(one.mean, both.mean, self.power)
            for one in (self.moments, other.moments)
            if one.rows
        )
        return DevianceOfMean(self.power, both, self.deviance + other.deviance + between)


@dataclass(frozen=True)
class TargetDeviance:
    """The part that adds up the deviance of the targets from their mean."""

    power: float

    def __call__(self, batch: Batch) -> DevianceOfMean:
        """Compute it for a batch."""
        check_domain(batch.target, self.power)
        moments = target_moments(batch)
        deviance = batch.weight @ unit_deviance(batch.target, moments.mean, self.power)
        return DevianceOfMean(self.power, moments, deviance)


class D2Tweedie(Metric):
    """D² of Tweedie deviance: the share of the deviance of a constant mean that is explained.

    R² for counts and amounts, in the deviance that suits them: compares the model with always
    predicting the mean of these very targets. 1 is perfect, 0 no better than the mean, below 0
    worse. Power 0 is R², 1 Poisson, 2 Gamma.

        D² = 1 − Σ w d(y, ŷ) / Σ w d(y, ȳ),  ȳ the weighted mean of y

    d being the unit deviance of mean_tweedie_deviance at `power` (0 or below, or 1 or above; 1.5 by
    default), with the same legal predictions and targets.

    Result: at most 1, greater is better. Constant target: 1 if every prediction is perfect, else 0.
    NaN with fewer than two rows of a weight above zero.

    Source: Hastie, Tibshirani, Wainwright, Statistical Learning with Sparsity (2015); the
    deviance of a stream: Banerjee, Merugu, Dhillon, Ghosh, Clustering with Bregman divergences,
    Journal of Machine Learning Research 6 (2005) 1705-1749.

    Elsewhere: as scikit-learn's `d2_tweedie_score`, whose default power is 0. For a constant target
    it divides by 0, which raises, or by a rounding error.
    """

    name: ClassVar[str] = "d2_tweedie"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {"power": POWER}

    def _configure(self) -> None:
        power = check_power(self.values["power"])
        self.error, self.baseline = TweedieDeviance(power), TargetDeviance(power)
        self.parts = (self.error, self.baseline)

    def _read(self) -> NDArray[np.float64]:
        target = self.sums.total(self.baseline)
        error = self.sums.total(self.error).total
        return explained(error, target.deviance, target.moments.rows)[:, 0]
