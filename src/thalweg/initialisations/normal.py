"""Normal weights of a given deviation, whatever the layer's size."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, std):
    return generator.normal(0.0, std, (fan_in, fan_out))


NORMAL = Initialisation(
    name="normal",
    title="Normal",
    about="One deviation for every layer, whatever its size.",
    formula="N(0, std²)",
    draw=draw,
    hyperparameters={"std": Hyperparameter(0.05, "(0, inf)", "the standard deviation")},
    paper="Krizhevsky, Sutskever and Hinton, ImageNet classification with deep convolutional "
    "neural networks (2012).",
    differences=(
        "The same as Keras's RandomNormal, default included; the default of PyTorch's normal_ is "
        "a deviation of 1."
    ),
)
