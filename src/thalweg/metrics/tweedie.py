"""Mean Tweedie deviance and its cases: one unit deviance with a power."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.errors import DataError, UsageError
from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.metric import Metric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch

POWER = Hyperparameter(
    1.5, "(-inf, inf)", "the variance grows as this power of the mean; not between 0 and 1"
)


def check_power(power: float) -> float:
    """Refuse the powers between 0 and 1, for which no such distribution exists."""
    if 0 < power < 1:
        raise UsageError(
            f"power is {power:g}, expected 0 or below, or 1 or above: "
            "there is no Tweedie distribution in between"
        )
    return power


def check_domain(target: NDArray[Any], power: float) -> None:
    """Refuse targets for which the deviance of this power does not exist."""
    bad = target <= 0 if power >= 2 else target < 0
    if power >= 1 and bad.any():
        raise DataError(
            f"target is {target[bad][0]:g} in some row, but the deviance of power {power:g} exists "
            f"only for targets {'above 0' if power >= 2 else 'of 0 or more'}"
        )


def unit_deviance(
    target: NDArray[np.float64], mean: NDArray[Any], power: float
) -> NDArray[np.float64]:
    """Return the deviance of each target from each mean, broadcast; at the edges its limit.

    Written in r = y / ŷ − 1, as ŷ^(2−p) times a function of r: the three powers of the textbook's
    formula cancel each other where y is near ŷ.
    """
    if power == 0:
        return np.square(target - mean)
    p, mean = power, mean.astype(np.float64)
    y = np.maximum(target, 0)  # targets below 0 are legal only at p < 0, and as 0 in this term
    relative = (target - mean) / mean
    log_ratio = np.log(y / mean)
    near = np.abs(relative) < 0.5
    log_ratio[near] = np.log1p(relative[near])  # each where it keeps its digits
    if p == 1:
        # (1 + r) log(1 + r) is 0 at y = 0; the product there would be 0 · −inf.
        half = mean * (np.where(y > 0, (1 + relative) * log_ratio, 0) - relative)
    elif p == 2:
        half = relative - log_ratio
    else:
        half = mean ** (2 - p) / (1 - p) * (np.expm1((2 - p) * log_ratio) / (2 - p) - relative)
    deviance = 2 * np.maximum(half, 0)  # rounding can go below 0
    inside = (mean > 0) & (mean < np.inf)
    return deviance if inside.all() else np.where(inside, deviance, _at_the_border(y, mean, p))


def _at_the_border(
    y: NDArray[np.float64], mean: NDArray[np.float64], p: float
) -> NDArray[np.float64]:
    """Return the limit of the deviance where ŷ is 0 or infinite; NaN elsewhere."""
    alone = 2 * y ** (2 - p) / ((1 - p) * (2 - p)) if p not in (1, 2) else np.inf
    at_zero = alone if p < 0 else np.where(y > 0, np.inf, 0.0)
    at_infinity = alone if p > 2 else np.inf
    return np.where(mean == 0, at_zero, np.where(mean == np.inf, at_infinity, np.nan))


@dataclass(frozen=True)
class TweedieDeviance:
    """The part that adds up unit deviances of a power."""

    power: float

    def __call__(self, batch: Batch) -> Mean:
        """Add up; NaN for a negative mean, where there is no such thing (unless power is 0)."""
        check_domain(batch.target, self.power)
        return Mean.of(batch, unit_deviance(batch.truth, batch.prediction, self.power))


class Deviance(Metric):
    """A mean of unit deviances."""

    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count"})
    greater_is_better: ClassVar[bool | None] = False
    power: float

    def _configure(self) -> None:
        self.power = check_power(self.values["power"]) if self.values else type(self).power
        self.parts = (TweedieDeviance(self.power),)

    def _read(self) -> NDArray[np.float64]:
        return self.sums.total(TweedieDeviance(self.power)).value[:, 0]


class MeanTweedieDeviance(Deviance):
    """Mean Tweedie deviance: how far predicted means are from targets whose variance is mean^power.

    For amounts that are often exactly 0 and otherwise positive and skewed (claims cost, rainfall):
    the powers between 1 and 2. Power 0 is the squared error, 1 Poisson, 2 Gamma, 3 inverse
    Gaussian. It is what training on the Tweedie loss of the same power lowers.

        D = Σ w d(y, ŷ) / Σ w
        d(y, ŷ) = 2 (y^(2−p) / ((1−p)(2−p)) − y ŷ^(1−p) / (1−p) + ŷ^(2−p) / (2−p))

    with power p; at p = 1 and 2 the limit of it, below 0 with max(y, 0) in its first term.
    `power`: 0 or below, or 1 or above; 1.5 by default.

    Predictions: the mean, ŷ > 0; for ŷ < 0 the figure is NaN unless p is 0. Targets: any for p ≤ 0,
    0 or more for 1 ≤ p < 2, above 0 for p ≥ 2; others are refused.

    Result: 0 or more, less is better; infinite where ŷ = 0 and y > 0 at p ≥ 1. NaN where no row
    had any weight.

    Source: Jørgensen, The Theory of Dispersion Models (1997).

    Elsewhere: as scikit-learn's `mean_tweedie_deviance`, whose default power is 0 and which raises
    where a prediction is 0 or below. LightGBM's metric `tweedie` leaves out the terms of y alone
    and the factor 2.
    """

    name: ClassVar[str] = "mean_tweedie_deviance"
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {"power": POWER}


class MeanGammaDeviance(Deviance):
    """Mean Gamma deviance: how far predicted means are from positive targets, relative to the mean.

    For positive, skewed amounts (prices, durations, sizes of claims) whose spread is proportional
    to their mean: being off by a factor costs the same at 10 and at 1000, whatever the unit.

        D = Σ w · 2 (y / ŷ − 1 − log(y / ŷ)) / Σ w

    Predictions: the mean, ŷ > 0. At ŷ = 0 the deviance is infinite; for ŷ < 0 it does not exist,
    and the run's figure is NaN. Targets: above 0; others are refused.

    Result: 0 or more, without a unit, less is better. NaN where no row had any weight.

    Source: McCullagh, Nelder, Generalized Linear Models, 2nd ed. (1989).

    Elsewhere: as scikit-learn's `mean_gamma_deviance`, which raises where a prediction is 0 or
    below. LightGBM's `gamma` metric leaves out the terms of y alone and the factor 2; its
    `gamma_deviance` is this one summed, not averaged.
    """

    name: ClassVar[str] = "mean_gamma_deviance"
    on_request: ClassVar[bool] = True
    power = 2.0
