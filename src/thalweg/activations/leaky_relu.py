"""Leaky ReLU: what is negative passes too, much reduced."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import maximum, minimum, sign
from thalweg.hyperparameters import Hyperparameter


def value(z, slope):
    return maximum(z, 0.0) + slope * minimum(z, 0.0)


def slope(z, slope):
    active = maximum(sign(z), 0.0)
    return active + slope * (1.0 - active)


LEAKY_RELU = Activation(
    name="leaky_relu",
    title="Leaky rectified linear unit",
    about="ReLU whose units go on learning where they are negative. The slope at 0 is `slope`.",
    formula="z where z > 0, slope · z elsewhere",
    value=value,
    slope=slope,
    hyperparameters={"slope": Hyperparameter(0.01, "[0, inf)", "of negative z")},
    paper=(
        "Maas, Hannun and Ng, Rectifier nonlinearities improve neural network acoustic models "
        "(2013)."
    ),
    differences=(
        "PyTorch's negative_slope is 0.01 by default as here, Keras's is 0.2. At 0 the slope is "
        "PyTorch's; Keras's is 1 with JAX as its back-end."
    ),
)
