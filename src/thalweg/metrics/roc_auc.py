"""The area under the ROC curve, exact, from a tally of distinct scores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.metrics.distinct_values import in_blocks
from thalweg.metrics.ranks import RankMetric

if TYPE_CHECKING:
    from numpy.typing import NDArray


class RocAuc(RankMetric):
    """ROC AUC: the chance that a row of class 1 is scored above a row of class 0.

    Judges the order of the predictions and not their size: 0.5 is guessing, 1 a perfect ranking,
    whatever the threshold and however rare class 1 is. Use it to compare rankings; it says nothing
    about whether the probabilities are right (see log_loss).

        AUC = Σ w_i w_j ([s_i > s_j] + [s_i = s_j] / 2) / (Σ w_i · Σ w_j)

    over rows i of class 1 and j of class 0: the area under the curve of true positive rate over
    false positive rate. Exact, of however many rows: the metric keeps each distinct score with the
    weights of the two classes, at most three times as many entries as there are distinct scores (20
    or 24 bytes each, for every run), in a tally it shares with average_precision. Up to 2²⁰ of them
    are in memory, more in a file without a name in the cache folder (THALWEG_CACHE_DIR), merged and
    read by blocks; where none can be written they stay in memory.

    Predictions: binary, the probability of class 1. Multiclass and multilabel, the probability of
    each class or label, whose AUC against the rest is averaged: "macro" (plain mean, the default),
    "weighted" (by their weight among the targets; those that never occur are passed over), "micro"
    (of all pairs of a row and a class in one ranking) or "none" (one for each).
    Only the order counts, so scores do as well as probabilities.

    Result: from 0 to 1, greater is better. NaN where only one class occurs, in "macro" where that
    is so for some class or label.

    Source: Hanley, McNeil, The meaning and use of the area under a receiver operating
    characteristic (ROC) curve, Radiology 143 (1982) 29-36; Fawcett, An introduction to ROC
    analysis, Pattern Recognition Letters 27 (2006) 861-874 for more than two classes.

    Elsewhere: as scikit-learn's `roc_auc_score`, for multiclass with `multi_class="ovr"` and the
    same `average`; it warns where only one class occurs and, for multiclass, raises where a class
    is missing unless `labels` names it. Keras's `AUC` approximates by thresholds. The
    one-against-one mean (`multi_class="ovo"`) is another number.
    """

    name: ClassVar[str] = "roc_auc"

    def _figure(self, negative: NDArray[np.float64], positive: NDArray[np.float64]) -> float:
        pairs: Any = 0.0
        before: Any = 0.0
        for block in in_blocks(len(negative)):
            here = np.asarray(negative[block])
            sums = before + np.cumsum(here)
            below = np.concatenate(([before], sums[:-1]))
            pairs += positive[block] @ (below + 0.5 * here)
            before = sums[-1] if len(sums) else before
        # One class only: 0 / 0.
        return float(pairs / positive.sum() / negative.sum())
