"""Absolute error: its mean is the MAE, its best constant the median."""

from thalweg.elementwise import abs, sign
from thalweg.losses.constants import quantile
from thalweg.losses.links import IDENTITY
from thalweg.losses.record import Loss


def value(z, y):
    return abs(z - y)


def slope(z, y):
    return sign(z - y)


def constant(y, weight):
    return quantile(y, weight, 0.5)


ABSOLUTE_ERROR = Loss(
    name="absolute_error",
    title="Absolute error",
    about=(
        "For predicting a median. Every row pulls equally hard however far off it is, so that "
        "outliers hardly matter; the slope does not fade near the optimum, so let the rate fall."
    ),
    value=value,
    slope=slope,
    link=IDENTITY,
    tasks=("regression",),
    degree=1,
    constant=constant,
    paper="Boscovich (1757); Laplace (1793).",
    differences="PyTorch L1Loss and Keras MeanAbsoluteError as here; slope 0 at 0 in all.",
)
