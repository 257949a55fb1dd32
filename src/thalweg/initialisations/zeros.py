"""Weights of 0."""

import numpy as np

from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out):
    return np.zeros((fan_in, fan_out))


ZEROS = Initialisation(
    name="zeros",
    title="Zeros",
    about=(
        "For the last layer or a linear model: a net all of whose weights are 0 stays at a saddle, "
        "for no unit differs from another."
    ),
    formula="W = 0",
    draw=draw,
    paper="Rumelhart, Hinton and Williams, Learning representations by back-propagating errors "
    "(1986).",
    differences="The same as PyTorch's zeros_ and Keras's Zeros.",
)
