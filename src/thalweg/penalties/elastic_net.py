"""Elastic net: L1 and L2 together, as one strength and a ratio."""

from thalweg.hyperparameters import Interval
from thalweg.penalties.l1 import L1
from thalweg.penalties.l2 import L2
from thalweg.penalties.penalty import Penalty

RATIO = Interval("[0, 1]")


def split(strength: float, ratio: float) -> tuple[float, float]:
    """Return the strengths of L1 and of L2."""
    return strength * ratio, strength * (1 - ratio)


def value(w, strength, ratio):
    l1, l2 = split(strength, ratio)
    return L1.value(w, l1) + L2.value(w, l2)


ELASTIC_NET = Penalty(
    name="elastic_net",
    title="Elastic net (L1 and L2)",
    about=(
        "Exact zeros, as with L1, and similar weights for columns that are much alike, as with L2:"
        " objective = loss + strength · (ratio ‖w‖₁ + (1 − ratio) / 2 · ‖w‖²), the ratio 0.5 "
        "unless given."
    ),
    acts="combined",
    value=value,
    paper="Zou and Hastie, Regularization and variable selection via the elastic net (2005).",
    differences=(
        "scikit-learn's ElasticNet has alpha = strength / 2 for squared error, because it "
        "minimises half of it; l1_ratio is the ratio, 0.5 by default too. Its SGDRegressor and "
        "SGDClassifier have alpha = strength for the same loss, and l1_ratio."
    ),
)
