"""Top-k accuracy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.errors import UsageError
from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.metric import Metric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


@dataclass(frozen=True)
class AmongTop:
    """The part that adds up the rows whose true class is among the k likeliest."""

    k: int

    def __call__(self, batch: Batch) -> Mean:
        """Add up; NaN for a row with a NaN among its predictions."""
        prediction, truth = batch.prediction, batch.truth
        given = np.take_along_axis(prediction, truth, axis=2)
        earlier = np.arange(batch.layout.classes) < truth  # of equals, the first comes first
        above = (prediction > given) | ((prediction == given) & earlier)
        hit = (above.sum(axis=2, keepdims=True) < self.k).astype(np.float64)
        hit[np.isnan(prediction).any(axis=2)] = np.nan
        return Mean.of(batch, hit)


class TopKAccuracy(Metric):
    """Top-k accuracy: the share of the rows (by weight) whose class is among the k likeliest.

    For many classes of which several may do (the next word, a product to show): how often the true
    one would be on a list of k suggestions. With k = 1 it is the accuracy.

        top-k accuracy = Σ w [fewer than k classes are ahead of the true one] / Σ w

    `k`: a whole number, 1 or more, 5 by default; at most C − 1 is used, as with k = C every
    prediction is right.

    Predictions: the probability or score of each class. Of classes with equal predictions the first
    is ahead.

    Result: from 0 to 1, greater is better; NaN where no row had any weight.

    Source: Russakovsky et al., ImageNet Large Scale Visual Recognition Challenge, International
    Journal of Computer Vision 115 (2015) 211-252 (its complement, the top-5 error).

    Elsewhere: as scikit-learn's `top_k_accuracy_score` (k = 2 by default) but for ties, where there
    the last class is ahead; Keras's `TopKCategoricalAccuracy` (k = 5) counts ties as hits.
    """

    name: ClassVar[str] = "top_k_accuracy"
    tasks: ClassVar[frozenset[str]] = frozenset({"multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {
        "k": Hyperparameter(5, "[1, inf)", "how many of the likeliest classes count as a hit")
    }

    def _configure(self) -> None:
        k = self.values["k"]
        if k != int(k):
            raise UsageError(f"k is {k:g}, expected a whole number, 1 or more")
        self.k = min(int(k), self.classes - 1)
        self.parts = (AmongTop(self.k),)

    def _read(self) -> NDArray[np.float64]:
        return self.sums.total(AmongTop(self.k)).value[:, 0]
