"""The mean cost of mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.confusion import confusion
from thalweg.metrics.per_output import ColumnMetric

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray


class Cost(ColumnMetric):
    """Cost: what mistakes cost on average, where a false alarm and a miss cost differently.

    For decisions: how much is lost by row (by weight) with this threshold. Mostly used to choose
    one: `thalweg fit --threshold "cost,fp=1,fn=5"`. If the probabilities are right, the best
    threshold is fp / (fp + fn), which is 1/6 there.

        cost = (fp · FP + fn · FN) / Σ w

    `fp`: what a false alarm costs, `fn`: what a miss costs; each above 0, 1 by default, where the
    cost is 1 − accuracy. Right predictions cost nothing.

    Predictions: binary, the probability of class 1, and the class is 1 above 0.5 (or the model's
    threshold); multilabel, each label as binary, averaged ("macro", the default) or given each
    ("none"). With `scores`, class 1 is above 0.

    Result: 0 or more, in the unit of the costs; less is better. NaN where no row had any weight.

    Source: Elkan, The foundations of cost-sensitive learning, IJCAI (2001) 973-978.

    Elsewhere: from scikit-learn's `confusion_matrix` with `normalize="all"` it is
    fp · M[0, 1] + fn · M[1, 0].
    """

    name: ClassVar[str] = "cost"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multilabel"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multilabel": ("macro", "none")}
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {
        "fp": Hyperparameter(1.0, "(0, inf)", "what a false alarm costs"),
        "fn": Hyperparameter(1.0, "(0, inf)", "what a miss costs"),
    }
    parts = (confusion,)

    def _values(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)  # [K, labels, 2, 2]
        lost: NDArray[np.float64] = (
            self.values["fp"] * matrix[:, :, 0, 1] + self.values["fn"] * matrix[:, :, 1, 0]
        )
        return lost / matrix.sum(axis=(2, 3))
