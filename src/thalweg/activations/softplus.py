"""Softplus: a smooth ReLU that is positive everywhere."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import sigmoid, softplus


def value(z):
    return softplus(z)


def slope(z):
    return sigmoid(z)


SOFTPLUS = Activation(
    name="softplus",
    title="Softplus",
    about="A smooth ReLU, positive everywhere; its slope is the sigmoid.",
    formula="log(1 + eᶻ)",
    value=value,
    slope=slope,
    paper=(
        "Dugas, Bengio, Bélisle, Nadeau and Garcia, Incorporating second-order functional "
        "knowledge for better option pricing (2001)."
    ),
    differences=(
        "The same in Keras. PyTorch's returns z itself above its threshold of 20, which is less "
        "by up to 2.1e-9."
    ),
)
