"""Adagrad: each weight's rate falls with the sum of its squared gradients."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr, lr_decay, eps):
    return lr / (1 + (t - 1) * lr_decay), eps


def step(g, s, a, eps):
    s = s + g * g
    return a * g / (sqrt(s) + eps), s


ADAGRAD = Optimizer(
    name="adagrad",
    title="Adagrad",
    about=(
        "For sparse data: a weight that is seldom met keeps a large rate, one met in every row "
        "soon has a small one. The rate only ever falls."
    ),
    coefficients=coefficients,
    step=step,
    states={"s": "initial_accumulator_value"},
    hyperparameters={
        "lr": learning_rate(1e-2),
        "lr_decay": Hyperparameter(0.0, "[0, inf)", "further decay of the rate, per update"),
        "initial_accumulator_value": Hyperparameter(
            0.0, "[0, inf)", "the sum of squares at the start"
        ),
        "eps": Hyperparameter(1e-10, "[0, inf)", "added to the root"),
    },
    paper="Duchi, Hazan and Singer, Adaptive subgradient methods (2011).",
    differences=(
        "Keras and optax start the sum at 0.1 and add an epsilon of 1e-7 inside the root; PyTorch, "
        "as here, starts at 0 and adds 1e-10 outside."
    ),
)
