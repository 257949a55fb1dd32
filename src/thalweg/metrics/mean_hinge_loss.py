"""Mean hinge loss, of scores."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def hinge(batch: Batch) -> Mean:
    """Add up how far the margins fall short of 1."""
    score, truth = batch.prediction.astype(np.float64), batch.truth
    if batch.layout.task == "multiclass":
        own = np.arange(batch.layout.classes) == truth
        rival = np.where(own, -np.inf, score).max(axis=2, keepdims=True)
        margin = np.take_along_axis(score, truth, axis=2) - rival
    else:
        margin = (2 * truth - 1) * score
    return Mean.of(batch, np.maximum(1 - margin, 0))


class HingeLoss(ColumnMetric):
    """Hinge loss: by how much the margin of the true class falls short of 1, on average.

    For models whose scores are not probabilities, such as support vector machines: it is what they
    are trained on, measured on the predictions. A score on the wrong side costs more than 1.

        hinge = Σ w · max(0, 1 − m) / Σ w

    with the margin m = score where class 1 is true, −score where class 0 is; multiclass, the score
    of the true class less the greatest of the others.

    Predictions: scores (`scores=True`): binary, of class 1; multiclass, of each class; multilabel,
    of each label, whose losses are averaged ("macro", the default) or given each ("none").

    Result: 0 or more, less is better; at least the share of the rows predicted wrong. NaN where no
    row had any weight.

    Source: Cortes, Vapnik, Support-vector networks, Machine Learning 20 (1995) 273-297; several
    classes: Crammer, Singer, On the algorithmic implementation of multiclass kernel-based vector
    machines, Journal of Machine Learning Research 2 (2001) 265-292.

    Elsewhere: as scikit-learn's `hinge_loss`, also for several classes. Keras's `Hinge` takes
    targets of −1 and 1 or 0 and 1.
    """

    name: ClassVar[str] = "hinge_loss"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = False
    needs: ClassVar[str | None] = "scores"
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multilabel": ("macro", "none")}
    parts = (hinge,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(hinge).value
