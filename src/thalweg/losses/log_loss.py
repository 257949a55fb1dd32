"""Log loss: the negative log likelihood of a yes or no, from its log odds."""

import numpy as np

from thalweg.elementwise import sigmoid
from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import SIGMOID
from thalweg.losses.loss import Loss


def value(z, y, smoothing):
    y = (1 - smoothing) * y + smoothing / 2
    return y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)


def coefficients(smoothing):
    return 1 - smoothing, smoothing / 2


def gradient(z, y, kept, shared):
    return sigmoid(z) - (kept * y + shared)


def curvature(z, y, kept, shared):
    return sigmoid(z) * sigmoid(-z)


def constant(y, weight, smoothing):
    return SIGMOID.raw((1 - smoothing) * mean(y, weight) + smoothing / 2)


LOG_LOSS = Loss(
    name="log_loss",
    title="Log loss (binary cross-entropy, from logits)",
    about=(
        "For predicting the probability of class 1: log(1 + eᶻ) − y·z with y 0 or 1. It is least "
        "for the true probabilities, and the cost of a confident mistake has no upper bound."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    coefficients=coefficients,
    link=SIGMOID,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    hyperparameters={
        "smoothing": Hyperparameter(
            0.0, "[0, 1)", "share of each label spread evenly over both classes in training"
        ),
    },
    paper=(
        "Good, Rational decisions (1952); Cox, The regression analysis of binary sequences (1958)."
    ),
    differences=(
        "The same as PyTorch BCEWithLogitsLoss, optax sigmoid_binary_cross_entropy, the log_loss "
        "of scikit-learn's SGDClassifier and the logistic loss of Vowpal Wabbit. Label smoothing, "
        "(1 − s) · y + s / 2 (Szegedy et al., Rethinking the Inception architecture for computer "
        "vision, 2016), is that of Keras BinaryCrossentropy."
    ),
)
