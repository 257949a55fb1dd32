"""Subset accuracy and Hamming loss, of several labels per row."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.confusion import confusion, decide
from thalweg.metrics.metric import Metric
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def all_labels_right(batch: Batch) -> Mean:
    """Add up the rows without a wrong label; NaN for a row with a NaN among its predictions."""
    right = (decide(batch) == batch.truth).all(axis=2, keepdims=True).astype(np.float64)
    right[np.isnan(batch.prediction).any(axis=2)] = np.nan
    return Mean.of(batch, right)


class SubsetAccuracy(Metric):
    """Subset accuracy: the share of the rows (by weight) of which every label was predicted right.

    The strictest figure for several labels: one wrong label makes the row wrong, so it falls as
    there are more of them. Read it together with the Hamming loss.

        subset accuracy = Σ w [every label of the row right] / Σ w

    Predictions: the probability of each label, predicted above 0.5, or with `scores` its score,
    predicted above 0.

    Result: from 0 to 1, greater is better; NaN where no row had any weight.

    Source: Zhang, Zhou, A review on multi-label learning algorithms, IEEE Transactions on Knowledge
    and Data Engineering 26 (2014) 1819-1837.

    Elsewhere: as scikit-learn's `accuracy_score` of label indicators. Keras's `BinaryAccuracy`
    counts labels: it is 1 − Hamming loss.
    """

    name: ClassVar[str] = "subset_accuracy"
    tasks: ClassVar[frozenset[str]] = frozenset({"multilabel"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (all_labels_right,)

    def _read(self) -> NDArray[np.float64]:
        return self.sums.total(all_labels_right).value[:, 0]


class HammingLoss(ColumnMetric):
    """Hamming loss: the share of the labels (by the rows' weight) predicted wrong.

    Counts labels one by one and not rows. Where labels are rare it is small even if none is ever
    predicted: read it together with F1.

        Hamming loss = Σ w · (number of wrong labels / L) / Σ w

    Predictions: the probability of each label, predicted above 0.5, or with `scores` its score,
    predicted above 0. `average` is "macro" (the mean over the labels, the default) or "none" (the
    share of each label).

    Result: from 0 to 1, less is better; NaN where no row had any weight.

    Source: Schapire, Singer, BoosTexter: a boosting-based system for text categorization, Machine
    Learning 39 (2000) 135-168.

    Elsewhere: as scikit-learn's `hamming_loss` of label indicators.
    """

    name: ClassVar[str] = "hamming_loss"
    tasks: ClassVar[frozenset[str]] = frozenset({"multilabel"})
    greater_is_better: ClassVar[bool | None] = False
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multilabel": ("macro", "none")}
    parts = (confusion,)

    def _values(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)  # [K, L, 2, 2]
        wrong: NDArray[np.float64] = matrix[:, :, 0, 1] + matrix[:, :, 1, 0]
        return wrong / matrix.sum(axis=(2, 3))
