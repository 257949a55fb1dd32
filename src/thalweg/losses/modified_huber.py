"""Modified Huber: a squared hinge, linear below a margin of −1, with probabilities."""

from thalweg.elementwise import maximum, minimum, where
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import CLIPPED
from thalweg.losses.loss import Loss


def value(z, y):
    t = 2 * y - 1
    r = maximum(1 - t * z, 0)
    q = minimum(r, 2)
    return q * ((r - q) + r)


def gradient(z, y):
    t = 2 * y - 1
    return -2 * t * maximum(minimum(1 - t * z, 2), 0)


def curvature(z, y):
    m = (2 * y - 1) * z
    return where((m < 1) * (m >= -1), 2.0, 0.0 * z)


def constant(y, weight):
    return CLIPPED.raw(mean(y, weight))


MODIFIED_HUBER = Loss(
    name="modified_huber",
    title="Modified Huber",
    about=(
        "For separating two classes in spite of mislabelled rows: (1 − t·z)² for t·z between −1 "
        "and 1, 0 above 1 and −4·t·z below −1, with t = −1 for class 0 and t = 1 for class 1. It "
        "gives probabilities, which can be exactly 0 or 1."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=CLIPPED,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    paper=(
        "Zhang, Solving large scale linear prediction problems using stochastic gradient descent "
        "algorithms (2004)."
    ),
    differences="The same as in scikit-learn's SGDClassifier, predict_proba included.",
)
