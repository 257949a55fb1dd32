"""Adadelta: the step has the weight's own unit, from the size of the steps before."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, v, d, lr, rho, eps):
    """Return the step and the new states.

    vₜ = ρ vₜ₋₁ + (1 − ρ) gₜ²
    uₜ = √(dₜ₋₁ + ε) / √(vₜ + ε) · gₜ
    dₜ = ρ dₜ₋₁ + (1 − ρ) uₜ²
    wₜ = wₜ₋₁ − η uₜ
    η = lr, ρ = rho, ε = eps
    """
    v = rho * v + (1 - rho) * g * g
    u = sqrt(d + eps) / sqrt(v + eps) * g
    d = rho * d + (1 - rho) * u * u
    return lr * u, v, d


ADADELTA = Optimizer(
    name="adadelta",
    title="Adadelta",
    family="weight",
    about=(
        "Needs no learning rate: the ratio of two moving averages, of the squared steps and of the "
        "squared gradients, sets it. It starts slowly, because its first steps are of size √eps."
    ),
    step=step,
    states={"v": 0.0, "d": 0.0},
    hyperparameters={
        "lr": learning_rate(1.0),
        "rho": Hyperparameter(0.9, "[0, 1)", "decay of both averages"),
        "eps": Hyperparameter(1e-6, "(0, inf)", "added inside both roots"),
    },
    paper="Zeiler, ADADELTA: an adaptive learning rate method (2012).",
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "rho is 0.95; there is no learning rate (1) and no weight decay.",
            {"rho": 0.95},
            {"weight_decay": ""},
        ),
        "keras": Convention(
            "A default rate of 0.001, with which it hardly moves, rho 0.95, epsilon 1e-7; weight "
            "decay is decoupled.",
            {"lr": 1e-3, "rho": 0.95, "eps": 1e-7},
            {"weight_decay": "decoupled"},
        ),
        "optax": Convention(
            "The same. Called without a learning rate it goes uphill (as of optax 0.2.8): give 1."
        ),
    },
)
