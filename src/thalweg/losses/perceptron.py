"""Perceptron: the hinge without a margin."""

from thalweg.elementwise import maximum, where
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import BARELY
from thalweg.losses.loss import Loss


def value(z, y):
    t = 2 * y - 1
    return maximum(-t * z, 0)


def gradient(z, y):
    t = 2 * y - 1
    return where(t * z <= 0, -t, 0)


def constant(y, weight):
    return BARELY.raw(mean(y, weight))


PERCEPTRON = Loss(
    name="perceptron",
    title="Perceptron (hinge without a margin)",
    about=(
        "For separating two classes when no probability is needed: −t·z where that is above 0, "
        "with t = −1 for class 0 and t = 1 for class 1. Only rows on the wrong side affect the fit,"
        " so that it is happy with any line between the classes; hinge asks for a margin too."
    ),
    value=value,
    gradient=gradient,
    link=BARELY,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    paper=(
        "Rosenblatt, The perceptron: a probabilistic model for information storage and organization"
        " in the brain (1958)."
    ),
    differences=(
        "The same as in scikit-learn's SGDClassifier(loss='perceptron') and, one row at a time with"
        " a rate of 1, the same steps as its Perceptron. At a score of exactly 0, where training "
        "from zeros begins, the gradient is −t, as there."
    ),
)
