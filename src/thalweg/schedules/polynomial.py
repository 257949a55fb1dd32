"""Polynomial: the learning rate falls to its final share by a power of the updates left."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def factor(t, total, power, final):
    left = 1 - np.minimum((t - 1) / total, 1)
    return final + (1 - final) * left**power


POLYNOMIAL = Schedule(
    name="polynomial",
    title="Polynomial decay",
    about=(
        "With power 1 the rate falls in a straight line, the simplest way to reduce the noise of "
        "the gradients by the end; larger powers fall early and slowly at the end."
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
        "PyTorch's PolynomialLR has final = 0 and total_iters=5 by default. Keras PolynomialDecay "
        "(end_learning_rate, 0.0001 by default) and optax's polynomial_schedule (end_value) take "
        "the last rate, final · lr."
    ),
)
