"""GELU: z times the share of a standard normal distribution below z."""

from math import pi, sqrt

from thalweg.activations.activation import Activation
from thalweg.elementwise import erf, exp, maximum, minimum

_ROOT_HALF = sqrt(0.5)
_DENSITY_AT_0 = 1 / sqrt(2 * pi)


def value(z):
    return z * (0.5 + 0.5 * erf(_ROOT_HALF * z))


def slope(z):
    u = maximum(minimum(z, 40.0), -40.0)  # u² is finite; beyond, the density is 0
    return 0.5 + 0.5 * erf(_ROOT_HALF * z) + u * (_DENSITY_AT_0 * exp(-0.5 * (u * u)))


GELU = Activation(
    name="gelu",
    title="Gaussian error linear unit",
    about=(
        "A smooth ReLU that dips below 0 for moderately negative z; exact, by the error function. "
        "gelu_tanh is a faster approximation."
    ),
    formula="z · Φ(z) = z · (1 + erf(z / √2)) / 2",
    value=value,
    slope=slope,
    paper="Hendrycks and Gimpel, Gaussian error linear units (GELUs) (2016).",
    differences="The same as PyTorch's and Keras's default; JAX's is gelu_tanh.",
)
