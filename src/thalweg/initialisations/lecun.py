"""LeCun's initialisation: sums of unit variance."""

from math import sqrt

from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out):
    return generator.normal(0.0, sqrt(1 / fan_in), (fan_in, fan_out))


LECUN = Initialisation(
    name="lecun",
    title="LeCun normal",
    about="For activations near the identity at 0: sums of standardised inputs have variance 1.",
    formula="N(0, σ²), σ² = 1 / fan_in",
    draw=draw,
    paper="LeCun, Bottou, Orr and Müller, Efficient BackProp (1998).",
    differences=(
        "The same as PyTorch's kaiming_normal_ with nonlinearity='linear'. Keras's LecunNormal "
        "draws from a normal distribution cut off at two deviations, of the same variance."
    ),
)
