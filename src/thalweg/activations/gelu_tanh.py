"""GELU with the hyperbolic tangent in place of the error function."""

from math import pi, sqrt

from thalweg.activations.activation import Activation
from thalweg.elementwise import maximum, minimum, tanh

_ROOT = sqrt(2 / pi)
_CUBIC = 0.044715


def _bounded(z):
    """Return z between −10 and 10: beyond, tanh is ±1 to the last bit, and z³ may overflow."""
    return maximum(minimum(z, 10.0), -10.0)


def value(z):
    u = _bounded(z)
    return z * (0.5 + 0.5 * tanh(_ROOT * (u + _CUBIC * (u * u * u))))


def slope(z):
    u = _bounded(z)
    t = tanh(_ROOT * (u + _CUBIC * (u * u * u)))
    rise = _ROOT + (3 * _ROOT * _CUBIC) * (u * u)
    return 0.5 + 0.5 * t + 0.5 * (u * ((1.0 - t * t) * rise))


GELU_TANH = Activation(
    name="gelu_tanh",
    title="Gaussian error linear unit, approximated",
    about="GELU to within 0.0005, at the cost of one hyperbolic tangent.",
    formula="z · (1 + tanh(√(2/π) · (z + 0.044715 z³))) / 2",
    value=value,
    slope=slope,
    paper="Hendrycks and Gimpel, Gaussian error linear units (GELUs) (2016).",
    differences="PyTorch's GELU with approximate='tanh', Keras's gelu with approximate=True.",
)
