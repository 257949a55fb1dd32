"""Jaccard index."""

from __future__ import annotations

from typing import Any, ClassVar

from thalweg.metrics.precision_recall import ClassRatio, Terms


def jaccard_terms(right: Any, predicted: Any, true: Any, whole: Any) -> tuple[Any, Any]:
    """Return the terms of the Jaccard index."""
    return right, predicted + true - right


class Jaccard(ClassRatio):
    """Jaccard index: of the rows that are of a class or predicted as it, the share that is both.

    Also called intersection over union. It orders models as F1 does, F1 = 2 J / (1 + J), and is
    harsher; "samples" is the usual figure of several labels.

        J = TP / (TP + FP + FN)

    Predictions and averages ("binary", "macro", "weighted", "micro", "samples", "none") as those of
    f1.

    Result: from 0 to 1, greater is better. 0 where there is no true positive; NaN where no row had
    any weight.

    Source: Jaccard, The distribution of the flora in the alpine zone, New Phytologist 11 (1912)
    37-50.

    Elsewhere: as scikit-learn's `jaccard_score` with `zero_division=0`, without its warning.
    """

    name: ClassVar[str] = "jaccard"
    on_request: ClassVar[bool] = True

    def _terms(self) -> Terms:
        return jaccard_terms
