"""Squared error: its mean is the MSE; the best constant is the mean, whose MSE is the variance."""

from thalweg.losses.constants import mean
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss import Loss


def value(z, y):
    return (z - y) * (z - y)


def gradient(z, y):
    return 2 * (z - y)


def curvature(z, y):
    return 0 * z + 2


SQUARED_ERROR = Loss(
    name="squared_error",
    title="Squared error",
    about=(
        "For predicting a mean. An error twice as large costs four times as much, so a few "
        "outliers can dominate the fit."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=IDENTITY,
    tasks=("regression",),
    degree=2,
    constant=mean,
    by_mean=True,
    paper=(
        "Legendre, Nouvelles méthodes pour la détermination des orbites des comètes (1805); Gauss,"
        " Theoria motus corporum coelestium (1809)."
    ),
    differences=(
        "The same as PyTorch MSELoss, Keras MeanSquaredError and the squared loss of Vowpal "
        "Wabbit: the gradient is 2 (z − y). scikit-learn's SGDRegressor trains on half, so its "
        "learning rate 2a is a here."
    ),
)
