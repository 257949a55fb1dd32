"""Cohen's kappa."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.confusion import confusion
from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

_POWERS = {"none": 0, "linear": 1, "quadratic": 2}


class CohenKappa(Metric):
    """Cohen's kappa: how much better predicted and true classes agree than by chance.

    Accuracy beside that of guessing with the same shares of the classes: 0 is such guessing, 1
    perfect. Of classes in an order (grades, stages) mistakes by two steps can count as more than
    those by one.

        κ = 1 − Σ d(i, j) M[i, j] / Σ d(i, j) E[i, j],    E[i, j] = Σ_k M[i, k] Σ_k M[k, j] / Σ M

    M being the confusion matrix. `weights`: "none" (the default), d = 1 off the diagonal; "linear",
    d = |i − j|; "quadratic", d = (i − j)²; i and j are the places of the classes in their order.

    Predictions: binary, the probability of class 1, and the class is 1 above 0.5 (or the model's
    threshold); multiclass, the probability of each class, and the class is the first of the
    largest. With `scores`, class 1 is above 0.

    Result: at most 1, greater is better; 0 is guessing. NaN where targets and predictions are all
    of one and the same class, and where no row had any weight.

    Source: Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
    Measurement 20 (1960) 37-46; weighted: Psychological Bulletin 70 (1968) 213-220.

    Elsewhere: as scikit-learn's `cohen_kappa_score`, which numbers the classes that occur, and not
    all, unless `labels` names them: with weights another distance where one is missing.
    """

    name: ClassVar[str] = "cohen_kappa"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    choices: ClassVar[Mapping[str, tuple[str, ...]]] = {"weights": tuple(_POWERS)}
    parts = (confusion,)

    def _read(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)[:, 0]
        true, predicted = matrix.sum(axis=2), matrix.sum(axis=1)
        chance = true[:, :, np.newaxis] * predicted[:, np.newaxis] / matrix.sum(axis=(1, 2))[
            :, np.newaxis, np.newaxis
        ]  # fmt: skip
        places = np.arange(matrix.shape[1])
        apart = np.abs(places[:, np.newaxis] - places).astype(np.float64)
        power = _POWERS[self.chosen["weights"]]
        distance = apart**power if power else (apart > 0).astype(np.float64)
        ratio = (distance * matrix).sum(axis=(1, 2)) / (distance * chance).sum(axis=(1, 2))
        kappa: NDArray[np.float64] = 1 - ratio
        return kappa
