"""The logistic sigmoid."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import sigmoid


def value(z):
    return sigmoid(z)


def slope(z):
    s = sigmoid(z)
    return s * (1.0 - s)


SIGMOID = Activation(
    name="sigmoid",
    title="Logistic sigmoid",
    about=(
        "Between 0 and 1. Its slope is at most 1/4, so that gradients shrink from layer to layer; "
        "tanh learns faster."
    ),
    formula="σ(z) = 1 / (1 + e⁻ᶻ)",
    value=value,
    slope=slope,
    paper=(
        "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors "
        "(1986)."
    ),
    differences="The same in PyTorch and Keras.",
)
