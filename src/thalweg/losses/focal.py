"""Focal loss: log loss with less weight on rows that are already classified well."""

from thalweg.elementwise import exp, sigmoid, softplus
from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.losses.links import SIGMOID
from thalweg.losses.loss import Loss


def value(z, y, gamma, alpha):
    m = (2 * y - 1) * z
    weight = 2 * (y * alpha + (1 - y) * (1 - alpha))
    return weight * sigmoid(-m) ** gamma * softplus(-m)


def coefficients(gamma, alpha):
    return gamma, 2 * (1 - alpha), 2 * alpha - 2 * (1 - alpha)


def gradient(z, y, gamma, weight, more):
    t = 2 * y - 1
    m = t * z
    doubt = exp(-gamma * softplus(m))  # σ(−m)^gamma, without a power
    fall = gamma * sigmoid(m) * softplus(-m) + sigmoid(-m)
    return -t * (weight + more * y) * doubt * fall


FOCAL = Loss(
    name="focal",
    title="Focal loss (binary, from logits)",
    about=(
        "For a rare class 1 among many rows of class 0 that are easy to classify: log loss, −log p"
        " of the true class, times (1 − p)^gamma, so rows that are already classified well count "
        "little. Its probabilities are pulled away from 0 and 1: use them to rank and to decide, "
        "not as probabilities."
    ),
    value=value,
    gradient=gradient,
    coefficients=coefficients,
    link=SIGMOID,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    hyperparameters={
        "gamma": Hyperparameter(2.0, "[0, inf)", "how fast an easy row loses weight; 0: log loss"),
        "alpha": Hyperparameter(
            0.5, "[0, 1]", "weight of class 1 beside 1 − alpha of class 0, both doubled"
        ),
    },
    paper="Lin, Goyal, Girshick, He and Dollár, Focal loss for dense object detection (2017).",
    differences=(
        "The same as Keras BinaryFocalCrossentropy, which by default does not use alpha. With "
        "apply_class_balancing=True Keras multiplies by alpha for class 1 and 1 − alpha for class "
        "0, as the paper does, with alpha 0.25: half of this loss at the same alpha. Here both are"
        " doubled, so that alpha 0.5 weighs neither class and learning rates for log loss stay "
        "right."
    ),
)
