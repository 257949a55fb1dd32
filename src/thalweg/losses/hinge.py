"""Hinge: what a support vector machine minimises."""

from thalweg.elementwise import maximum, where
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import SIDE
from thalweg.losses.record import Loss


def value(z, y):
    t = 2 * y - 1
    return maximum(1 - t * z, 0)


def coefficients():
    return 1.0, 0.0


def slope(z, y, one, zero):
    t = y + y - one
    return where(t * z < one, -t, zero)


def constant(y, weight):
    return SIDE.raw(mean(y, weight))


HINGE = Loss(
    name="hinge",
    title="Hinge (support vector machine)",
    about=(
        "For telling two classes apart when no probability is wanted: 1 − t·z where that is above "
        "0, with t −1 for class 0 and 1 for class 1. Rows on the right side by a margin of 1 have "
        "no say in the fit."
    ),
    value=value,
    slope=slope,
    coefficients=coefficients,
    link=SIDE,
    constant=constant,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    paper="Cortes and Vapnik, Support-vector networks (1995).",
    differences=(
        "scikit-learn's SGDClassifier and LinearSVC(loss='hinge') as here; at a margin of exactly "
        "1 the slope is 0 here and −t in SGDClassifier. Keras Hinge takes targets 0 and 1 too."
    ),
)
