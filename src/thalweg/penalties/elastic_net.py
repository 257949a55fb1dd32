"""Elastic net: L1 and L2 together, as one strength and a ratio."""

from thalweg.hyperparameters import Interval
from thalweg.penalties.l1 import L1
from thalweg.penalties.l2 import L2
from thalweg.penalties.record import Penalty

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
        "Zeros as L1 leaves them, and columns much alike kept together as L2 keeps them: objective "
        "= loss + strength · (ratio ‖w‖₁ + (1 − ratio) / 2 · ‖w‖²), the ratio 0.5 if not said."
    ),
    acts="combined",
    value=value,
    interval=Interval("[0, inf)"),
    paper="Zou and Hastie, Regularization and variable selection via the elastic net (2005).",
    differences=(
        "scikit-learn's ElasticNet has alpha = strength / 2 for our squared error, and l1_ratio; "
        "its SGD estimators alpha and l1_ratio as here."
    ),
)
