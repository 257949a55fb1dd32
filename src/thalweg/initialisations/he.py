"""He's normal initialisation, for ReLU and its kin."""

from math import sqrt

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, slope):
    return generator.normal(0.0, sqrt(2 / ((1 + slope**2) * fan_in)), (fan_in, fan_out))


HE = Initialisation(
    name="he",
    title="He normal",
    about="For ReLU: sums keep their variance from layer to layer.",
    formula="N(0, σ²), σ² = 2 / ((1 + slope²) · fan_in)",
    draw=draw,
    hyperparameters={
        "slope": Hyperparameter(0.0, "[0, inf)", "of the activation for negative z: 0 for ReLU")
    },
    paper="He, Zhang, Ren and Sun, Delving deep into rectifiers (2015).",
    differences=(
        "The same as PyTorch's kaiming_normal_, whose `a` is slope. Keras's HeNormal draws from a "
        "normal distribution cut off at two deviations, of the same variance."
    ),
)
