"""Specificity, the recall of what is not of a class."""

from __future__ import annotations

from typing import Any, ClassVar

from thalweg.metrics.precision_recall import ClassRatio, Terms


def specificity_terms(right: Any, predicted: Any, true: Any, whole: Any) -> tuple[Any, Any]:
    """Return the terms of specificity."""
    return whole - predicted - true + right, whole - true


class Specificity(ClassRatio):
    """Specificity: of the rows that do not belong to a class, the share not predicted as it.

    Answers "how often are the healthy called healthy?": 1 − the rate of false alarms, the other
    axis of the ROC curve. It does not depend on how rare class 1 is, and is high for a model that
    hardly ever says yes: read it with recall, which is called sensitivity then.

        specificity = TN / (TN + FP)

    Binary: of class 1, predicted where its probability is above 0.5 (or the model's threshold).
    Multiclass: of each class against the rest, then averaged ("macro", the default, "weighted",
    "micro"); multilabel: of each label, or "samples", of each row over its labels. "none" gives
    that of each class or label.

    Result: from 0 to 1, greater is better. 0 where every row belongs to the class; NaN where no row
    had any weight.

    Source: Yerushalmy, Statistical problems in assessing methods of medical diagnosis, with special
    reference to X-ray techniques, Public Health Reports 62 (1947) 1432-1449.

    Elsewhere: scikit-learn has it as `recall_score` of class 0, `pos_label=0`.
    """

    name: ClassVar[str] = "specificity"
    on_request: ClassVar[bool] = True

    def _terms(self) -> Terms:
        return specificity_terms
