"""Momentum (heavy ball): the step is a decaying sum of the gradients so far."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr, momentum):
    return lr, momentum


def step(g, b, a, mu):
    b = mu * b + g
    return a * b, b


MOMENTUM = Optimizer(
    name="momentum",
    title="Momentum (heavy ball)",
    about=(
        "Gradient descent that keeps its direction: fast along a narrow valley, damped across "
        "it. With gradients that stay the same its steps grow to 1 / (1 − momentum) times lr."
    ),
    coefficients=coefficients,
    step=step,
    states={"b": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "momentum": Hyperparameter(0.9, "[0, 1)", "how much of the last step is kept"),
    },
    paper=(
        "Polyak, Some methods of speeding up the convergence of iteration methods (1964); in "
        "PyTorch's form, SGD(momentum=…, dampening=0)."
    ),
    differences=(
        "Keras puts the learning rate into the buffer, b = μb − lr·g and w += b: the same path "
        "while the rate is constant, another one under a schedule. PyTorch's SGD has momentum 0 "
        "by default."
    ),
)
