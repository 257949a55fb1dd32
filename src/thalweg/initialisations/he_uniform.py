"""He's uniform initialisation, for ReLU and its kin."""

from math import sqrt

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, slope):
    limit = sqrt(6 / ((1 + slope**2) * fan_in))
    return generator.uniform(-limit, limit, (fan_in, fan_out))


HE_UNIFORM = Initialisation(
    name="he_uniform",
    title="He uniform",
    about="For ReLU, as he: the same variance without large single weights.",
    formula="U(−r, r), r² = 6 / ((1 + slope²) · fan_in)",
    draw=draw,
    hyperparameters={
        "slope": Hyperparameter(0.0, "[0, inf)", "of the activation for negative z: 0 for ReLU")
    },
    paper="He, Zhang, Ren and Sun, Delving deep into rectifiers (2015).",
    differences=(
        "The same as PyTorch's kaiming_uniform_, whose `a` is slope, and Keras's HeUniform. "
        "PyTorch's Linear starts with a = √5, which is r = 1 / √fan_in, and draws its biases from "
        "the same range."
    ),
)
