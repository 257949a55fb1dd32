"""The hyperbolic tangent."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import tanh


def value(z):
    return tanh(z)


def slope(z):
    t = tanh(z)
    return 1.0 - t * t


TANH = Activation(
    name="tanh",
    title="Hyperbolic tangent",
    about="Between −1 and 1, and odd. Far from 0 the slope is nearly 0, and learning is slow.",
    formula="(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)",
    value=value,
    slope=slope,
    paper="LeCun, Bottou, Orr and Müller, Efficient BackProp (1998).",
    differences="The same in PyTorch and Keras.",
)
