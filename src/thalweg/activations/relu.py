"""ReLU: what is positive passes, the rest is 0."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import maximum, sign


def value(z):
    return maximum(z, 0.0)


def slope(z):
    return maximum(sign(z), 0.0)


RELU = Activation(
    name="relu",
    title="Rectified linear unit",
    about=(
        "The usual choice: cheap, and a unit that is active passes its gradient on unchanged. A "
        "unit that is 0 for every row no longer learns. The slope at 0 is 0."
    ),
    formula="max(z, 0)",
    value=value,
    slope=slope,
    paper=("Nair and Hinton, Rectified linear units improve restricted Boltzmann machines (2010)."),
    differences="The same in PyTorch and Keras, the slope of 0 at 0 included.",
)
