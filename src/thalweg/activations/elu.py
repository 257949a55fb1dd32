"""ELU: an exponential that levels off at −alpha for negative z."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import exp, expm1, minimum, where
from thalweg.hyperparameters import Hyperparameter


def value(z, alpha):
    return where(z > 0.0, z, alpha * expm1(minimum(z, 0.0)))


def slope(z, alpha):
    return where(z > 0.0, 1.0, alpha * exp(minimum(z, 0.0)))


ELU = Activation(
    name="elu",
    title="Exponential linear unit",
    about=(
        "Linear for positive z, −alpha for very negative z, so that the mean activation is nearer "
        "to 0 than ReLU's. With alpha = 1 the slope has no jump; at 0 it is alpha."
    ),
    formula="z where z > 0, alpha · (eᶻ − 1) elsewhere",
    value=value,
    slope=slope,
    hyperparameters={"alpha": Hyperparameter(1.0, "[0, inf)", "−alpha is the value at −∞")},
    paper=(
        "Clevert, Unterthiner and Hochreiter, Fast and accurate deep network learning by "
        "exponential linear units (ELUs) (2016)."
    ),
    differences="The same in PyTorch and Keras, with the same default.",
)
