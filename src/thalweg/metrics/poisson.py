"""Mean Poisson deviance."""

from __future__ import annotations

from typing import ClassVar

from thalweg.metrics.tweedie import Deviance


class MeanPoissonDeviance(Deviance):
    """Mean Poisson deviance: how far predicted rates are from counts, by the Poisson likelihood.

    For counts (calls per hour, claims per year), whose spread grows with their mean: being off by 5
    matters at 10 and hardly at 1000. It is what training with a log link and Poisson loss lowers.

        D = Σ w · 2 (y log(y / ŷ) − y + ŷ) / Σ w,  with y log(y / ŷ) = 0 at y = 0

    Predictions: the mean, ŷ > 0. At ŷ = 0 the deviance is infinite where y > 0 and 0 where y = 0;
    for ŷ < 0 it does not exist, and the run's figure is NaN. Targets: 0 or more.

    Result: 0 or more, less is better; 0 only where every prediction is the count itself. NaN where
    no row had any weight.

    Source: McCullagh, Nelder, Generalized Linear Models, 2nd ed. (1989).

    Elsewhere: as scikit-learn's `mean_poisson_deviance`, which raises where a prediction is 0 or
    below. PyTorch's `PoissonNLLLoss` and Keras's `Poisson` leave out the terms of y alone and the
    factor 2, so their least value is not 0.
    """

    name: ClassVar[str] = "mean_poisson_deviance"
    tasks: ClassVar[frozenset[str]] = frozenset({"count"})
    power = 1.0
