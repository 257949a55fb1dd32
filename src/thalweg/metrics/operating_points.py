"""Precision at a recall and recall at a precision: the best points of one curve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.distinct_values import in_blocks
from thalweg.metrics.ranks import RankMetric

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TOLERANCE = 1e-12  # a share that is reached but for rounding is reached


def reaches(share: NDArray[np.float64], least: float) -> NDArray[np.bool_]:
    """Return where a share is at least as large as wanted, but for rounding."""
    return share >= least * (1 - _TOLERANCE)


def cuts(
    negative: NDArray[np.float64], positive: NDArray[np.float64]
) -> Iterator[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Yield precision and recall of each cut of the ranking, from the top, block by block.

    Args:
        negative: the weight of class 0 at each distinct score, ascending.
        positive: that of class 1.
    """
    whole = positive.sum()
    hit, missed = 0.0, 0.0
    for block in reversed(in_blocks(len(positive))):
        hits = hit + np.cumsum(np.asarray(positive[block])[::-1])
        misses = missed + np.cumsum(np.asarray(negative[block])[::-1])
        yield hits / (hits + misses), hits / whole
        hit, missed = (sums[-1] if len(sums) else 0.0 for sums in (hits, misses))


class PrecisionAtRecall(RankMetric):
    """Precision at a recall: the best precision of a threshold that finds at least so much.

    Answers "if nine of ten must be found, how many of the alarms are right?", whatever threshold
    the model has: `precision_at_recall,recall=0.9`. `thalweg fit --threshold` takes the same text
    and keeps the threshold at which it is reached.

        P@R = max P_k over the thresholds k with R_k ≥ recall

    P_k and R_k being precision and recall when every row scored at least the k-th distinct score is
    taken as class 1. `recall`: above 0, at most 1; 0.9 by default. Exact, from the tally of
    distinct scores that it shares with roc_auc (see there for its size).

    Predictions and averages as those of roc_auc: binary, or each class or label against the rest,
    "macro" (the default), "weighted" or "none".

    Result: from 0 to 1, greater is better. NaN where class 1 never occurs, in "macro" where that
    is so for some class or label.

    Source: Manning, Raghavan, Schütze, Introduction to Information Retrieval (2008).

    Elsewhere: the largest precision of scikit-learn's `precision_recall_curve` at that recall or
    above.
    """

    name: ClassVar[str] = "precision_at_recall"
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {
        "recall": Hyperparameter(0.9, "(0, 1]", "share of class 1 that must be found at least")
    }

    def _figure(self, negative: NDArray[np.float64], positive: NDArray[np.float64]) -> float:
        if not positive.sum() > 0:
            return np.nan
        best: Any = 0.0
        for precision, recall in cuts(negative, positive):
            enough = reaches(recall, self.values["recall"])
            best = max(best, precision[enough].max(initial=0.0))
        return float(best)


class RecallAtPrecision(RankMetric):
    """Recall at a precision: the most that a threshold finds whose alarms are right so often.

    Answers "if nine of ten alarms must be right, how much is found?", whatever threshold the model
    has: `recall_at_precision,precision=0.9`. `thalweg fit --threshold` takes the same text and
    keeps the threshold at which it is reached.

        R@P = max R_k over the thresholds k with P_k ≥ precision

    P_k and R_k as in precision_at_recall. `precision`: above 0, at most 1; 0.9 by default. Exact,
    from the tally of distinct scores that it shares with roc_auc (see there for its size).

    Predictions and averages as those of roc_auc: binary, or each class or label against the rest,
    "macro" (the default), "weighted" or "none".

    Result: from 0 to 1, greater is better; 0 where no threshold has that precision. NaN where class
    1 never occurs, in "macro" where that is so for some class or label.

    Source: Manning, Raghavan, Schütze, Introduction to Information Retrieval (2008).

    Elsewhere: the largest recall of scikit-learn's `precision_recall_curve` at that precision or
    above.
    """

    name: ClassVar[str] = "recall_at_precision"
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {
        "precision": Hyperparameter(
            0.9, "(0, 1]", "share of the alarms that must be right at least"
        )
    }

    def _figure(self, negative: NDArray[np.float64], positive: NDArray[np.float64]) -> float:
        if not positive.sum() > 0:
            return np.nan
        best: Any = 0.0
        for precision, recall in cuts(negative, positive):
            enough = reaches(precision, self.values["precision"])
            best = max(best, recall[enough].max(initial=0.0))
        return float(best)
