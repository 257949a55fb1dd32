"""The identity: a layer without an activation."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import abs, minimum


def value(z):
    return 1.0 * z


def slope(z):
    return 1.0 + minimum(abs(z), 0.0)  # 1, of z's shape and dtype


IDENTITY = Activation(
    name="identity",
    title="Identity",
    about=(
        "No activation: layers without one are a linear model, though descent takes another path "
        "to it."
    ),
    formula="z",
    value=value,
    slope=slope,
    paper=(
        "Baldi and Hornik, Neural networks and principal component analysis: learning from "
        "examples without local minima (1989)."
    ),
    differences="PyTorch's Identity, Keras's linear.",
)
