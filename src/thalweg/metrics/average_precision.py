"""Average precision, exact, from a tally of distinct scores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.metrics.distinct_values import in_blocks
from thalweg.metrics.ranks import RankMetric

if TYPE_CHECKING:
    from numpy.typing import NDArray


class AveragePrecision(RankMetric):
    """Average precision: the mean precision while going down the ranking to each positive.

    The area under the precision-recall curve as a sum of steps. Unlike ROC AUC it looks at the top
    of the ranking, so it tells models apart where class 1 is rare; guessing scores the share of
    class 1 and not 0.5.

        AP = Σ_k (R_k − R_{k−1}) P_k

    P_k and R_k being precision and recall when every row scored at least the k-th distinct score,
    from the top, is taken as class 1. Exact, from the tally of distinct scores that it shares with
    roc_auc (see there for its size).

    Predictions: binary, the probability of class 1. Multiclass and multilabel, the probability of
    each class or label, whose AP against the rest is averaged: "macro" (plain mean, the default),
    "weighted" (by their weight among the targets; those that never occur are passed over), "micro"
    (of all pairs of a row and a class in one ranking) or "none" (one for each).
    Only the order counts, so scores do as well as probabilities.

    Result: from 0 to 1, greater is better. NaN where class 1 never occurs, in "macro" where that
    is so for some class or label.

    Source: Zhu, Recall, precision and average precision, University of Waterloo working paper
    2004-09 (2004); Manning, Raghavan, Schütze, Introduction to Information Retrieval (2008).

    Elsewhere: as scikit-learn's `average_precision_score`, which without positives warns and
    returns 0. The area under the precision-recall curve by trapezoids interpolates between the
    points and is another number.
    """

    name: ClassVar[str] = "average_precision"

    def _figure(self, negative: NDArray[np.float64], positive: NDArray[np.float64]) -> float:
        found: Any = 0.0
        hit, missed = 0.0, 0.0
        for block in reversed(in_blocks(len(positive))):
            here = np.asarray(positive[block])[::-1]
            hits = hit + np.cumsum(here)
            misses = missed + np.cumsum(np.asarray(negative[block])[::-1])
            found += here @ (hits / (hits + misses))
            hit, missed = (sums[-1] if len(sums) else 0.0 for sums in (hits, misses))
        return float(found / positive.sum())
