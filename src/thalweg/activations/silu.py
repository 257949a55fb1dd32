"""SiLU, also called swish: z times its sigmoid."""

from thalweg.activations.activation import Activation
from thalweg.elementwise import sigmoid


def value(z):
    return z * sigmoid(z)


def slope(z):
    s = sigmoid(z)
    return s + z * s * (1.0 - s)


SILU = Activation(
    name="silu",
    title="Sigmoid linear unit (swish)",
    about="A smooth ReLU that dips below 0 for moderately negative z, cheaper than GELU.",
    formula="z · σ(z) = z / (1 + e⁻ᶻ)",
    value=value,
    slope=slope,
    paper=(
        "Elfwing, Uchibe and Doya, Sigmoid-weighted linear units for neural network function "
        "approximation in reinforcement learning (2018)."
    ),
    differences="The same in PyTorch and Keras, which calls it swish too.",
)
