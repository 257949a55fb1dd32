"""Glorot's normal initialisation, for tanh."""

from math import sqrt

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, gain):
    return generator.normal(0.0, gain * sqrt(2 / (fan_in + fan_out)), (fan_in, fan_out))


GLOROT_NORMAL = Initialisation(
    name="glorot_normal",
    title="Glorot normal (Xavier)",
    about="For tanh, as glorot: the same variance, normally distributed.",
    formula="N(0, σ²), σ² = gain² · 2 / (fan_in + fan_out)",
    draw=draw,
    hyperparameters={"gain": Hyperparameter(1.0, "(0, inf)", "by which weights are multiplied")},
    paper=(
        "Glorot and Bengio, Understanding the difficulty of training deep feedforward neural "
        "networks (2010)."
    ),
    differences=(
        "The same as PyTorch's xavier_normal_. Keras's GlorotNormal draws from a normal "
        "distribution cut off at two deviations, of the same variance, and has no gain."
    ),
)
