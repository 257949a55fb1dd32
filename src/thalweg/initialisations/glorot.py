"""Glorot's uniform initialisation, for tanh."""

from math import sqrt

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, gain):
    limit = gain * sqrt(6 / (fan_in + fan_out))
    return generator.uniform(-limit, limit, (fan_in, fan_out))


GLOROT = Initialisation(
    name="glorot",
    title="Glorot uniform (Xavier)",
    about=(
        "For tanh and other activations of slope 1 at 0: a compromise that keeps the variance of "
        "sums forwards and of gradients backwards."
    ),
    formula="U(−r, r), r² = gain² · 6 / (fan_in + fan_out)",
    draw=draw,
    hyperparameters={"gain": Hyperparameter(1.0, "(0, inf)", "by which weights are multiplied")},
    paper=(
        "Glorot and Bengio, Understanding the difficulty of training deep feedforward neural "
        "networks (2010)."
    ),
    differences=(
        "The same as PyTorch's xavier_uniform_ and Keras's GlorotUniform, the default of Keras's "
        "Dense, which has no gain."
    ),
)
