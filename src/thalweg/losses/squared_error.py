"""Squared error: its mean is the MSE, its best constant the mean, where it is the variance."""

from thalweg.losses.constants import mean
from thalweg.losses.links import IDENTITY
from thalweg.losses.record import Loss


def value(z, y):
    return (z - y) * (z - y)


def slope(z, y):
    r = z - y
    return r + r


SQUARED_ERROR = Loss(
    name="squared_error",
    title="Squared error",
    about=(
        "For predicting a mean. Twice the distance costs four times as much, so that a few far "
        "outliers can rule the fit."
    ),
    value=value,
    slope=slope,
    link=IDENTITY,
    tasks=("regression",),
    degree=2,
    constant=mean,
    paper="Legendre (1805); Gauss, Theoria motus (1809).",
    differences=(
        "scikit-learn's SGDRegressor trains on half of it, with half the slope: its learning rate "
        "2a is a here. PyTorch, Keras and Vowpal Wabbit (slope 2 (z − y)) as here."
    ),
)
