"""Polynomial: the learning rate goes down to its final share along a power."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.record import Schedule


def factor(t, total, power, final):
    left = 1 - np.minimum((t - 1) / total, 1)
    return final + (1 - final) * left**power


POLYNOMIAL = Schedule(
    name="polynomial",
    title="Polynomial decay",
    about=(
        "With power 1 a straight line down, the plainest way to let the noise die out by the end; "
        "larger powers fall early and end gently."
    ),
    factor=factor,
    hyperparameters={
        "power": Hyperparameter(1.0, "(0, inf)", "the power of the share of updates left"),
        "final": Hyperparameter(0.0, "[0, 1]", "share of the rate that is left at the end"),
    },
    paper=(
        "Chen et al., DeepLab: semantic image segmentation with deep convolutional nets, atrous "
        'convolution, and fully connected CRFs (2018), where it is called "poly" and the power '
        "is 0.9."
    ),
    differences=(
        "PyTorch's PolynomialLR has final = 0 and ends after 5 steps unless told otherwise; Keras "
        "PolynomialDecay has end_learning_rate = 0.0001 and optax's polynomial_schedule "
        "end_value, both rates and no shares."
    ),
)
