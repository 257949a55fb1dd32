"""Absolute error: its mean is the MAE, its best constant the median."""

from thalweg.elementwise import abs, sign
from thalweg.losses.constants import quantile
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss import Loss


def value(z, y):
    return abs(z - y)


def gradient(z, y):
    return sign(z - y)


def constant(y, weight):
    return quantile(y, weight, 0.5)


ABSOLUTE_ERROR = Loss(
    name="absolute_error",
    title="Absolute error",
    about=(
        "For predicting a median. Every row's gradient has one size however large its error, "
        "so outliers have little influence. The gradient does not shrink near the optimum: let "
        "the learning rate fall."
    ),
    value=value,
    gradient=gradient,
    link=IDENTITY,
    tasks=("regression",),
    degree=1,
    constant=constant,
    paper="Boscovich (1757) and Laplace (1793), least absolute deviations.",
    differences=(
        "The same as PyTorch L1Loss and Keras MeanAbsoluteError. At an error of exactly 0 the "
        "gradient is 0, as in PyTorch."
    ),
)
