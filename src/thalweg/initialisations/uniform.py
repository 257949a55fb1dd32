"""Uniform weights in a given range, whatever the layer's size."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, limit):
    return generator.uniform(-limit, limit, (fan_in, fan_out))


UNIFORM = Initialisation(
    name="uniform",
    title="Uniform",
    about="One range for every layer, whatever its size.",
    formula="U(−limit, limit)",
    draw=draw,
    hyperparameters={"limit": Hyperparameter(0.05, "(0, inf)", "the largest weight")},
    paper=(
        "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors "
        "(1986)."
    ),
    differences=(
        "The same as Keras's RandomUniform, default included; PyTorch's uniform_ draws from 0 to "
        "1 by default."
    ),
)
