"""Hinge: the loss of a support vector machine."""

from thalweg.elementwise import maximum, where
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import SIDE
from thalweg.losses.loss import Loss


def value(z, y):
    t = 2 * y - 1
    return maximum(1 - t * z, 0)


def gradient(z, y):
    t = 2 * y - 1
    return where(t * z < 1, -t, 0)


def constant(y, weight):
    return SIDE.raw(mean(y, weight))


HINGE = Loss(
    name="hinge",
    title="Hinge (support vector machine)",
    about=(
        "For separating two classes when no probability is needed: 1 − t·z where that is above 0, "
        "with t = −1 for class 0 and t = 1 for class 1. Rows on the right side with a margin above"
        " 1 do not affect the fit."
    ),
    value=value,
    gradient=gradient,
    link=SIDE,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    paper="Cortes and Vapnik, Support-vector networks (1995).",
    differences=(
        "The same as in scikit-learn's SGDClassifier and LinearSVC(loss='hinge') and as Keras "
        "Hinge, which takes 0 and 1 or −1 and 1. At a margin of exactly 1 the gradient is "
        "0 here and −t in SGDClassifier."
    ),
)
