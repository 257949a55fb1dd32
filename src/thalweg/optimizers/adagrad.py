"""Adagrad: each weight's rate falls with the sum of its squared gradients."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, s, t, lr, lr_decay, eps):
    """Return the step and the new states.

    sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value
    wₜ = wₜ₋₁ − ηₜ gₜ / (√sₜ + ε),    ηₜ = lr / (1 + (t − 1) · lr_decay)
    ε = eps
    """
    s = s + g * g
    return lr / (1 + (t - 1) * lr_decay) * g / (sqrt(s) + eps), s


def scaling(s, t, lr, lr_decay, eps):
    return lr / (1 + (t - 1) * lr_decay) / (sqrt(s) + eps)


def without_decay(g, s, lr, eps):
    """Return the step and the new states of this variant.

    sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value
    wₜ = wₜ₋₁ − η gₜ / (√sₜ + ε)
    η = lr, ε = eps
    """
    s = s + g * g
    return lr * g / (sqrt(s) + eps), s


def scaling_without_decay(s, lr, eps):
    return lr / (sqrt(s) + eps)


def eps_inside(g, s, lr, eps):
    """Return the step and the new states of this variant.

    sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value
    wₜ = wₜ₋₁ − η gₜ / √(sₜ + ε)
    η = lr, ε = eps
    """
    s = s + g * g
    return lr * g / sqrt(s + eps), s


def scaling_inside(s, lr, eps):
    return lr / sqrt(s + eps)


_HYPERPARAMETERS = {
    "lr": learning_rate(1e-2),
    "initial_accumulator_value": Hyperparameter(0.0, "[0, inf)", "the sum of squares at the start"),
    "eps": Hyperparameter(1e-10, "(0, inf)", "keeps the divisor from 0"),
}
_INSIDE = {
    "step": eps_inside,
    "scaling": scaling_inside,
    "hyperparameters": _HYPERPARAMETERS,
}

ADAGRAD = Optimizer(
    name="adagrad",
    title="Adagrad",
    family="weight",
    about=(
        "For sparse data: a weight that seldom has a gradient keeps a large rate, one with a "
        "gradient in every row soon has a small one. The rate never rises."
    ),
    step=step,
    scaling=scaling,
    states={"s": "initial_accumulator_value"},
    hyperparameters=_HYPERPARAMETERS
    | {"lr_decay": Hyperparameter(0.0, "[0, inf)", "further decay of the rate, per update")},
    paper=(
        "Duchi, Hazan and Singer, Adaptive subgradient methods for online learning and stochastic "
        "optimization (2011)."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "No further decay of the rate, no weight decay; epsilon (the paper's δ) is outside "
            "the root, as here.",
            {},
            {
                "step": without_decay,
                "scaling": scaling_without_decay,
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "",
            },
        ),
        "keras": Convention(
            "The sum starts at 0.1; an epsilon of 1e-7 inside the root; a default rate of 0.001; "
            "weight decay is decoupled.",
            {"lr": 1e-3, "initial_accumulator_value": 0.1, "eps": 1e-7},
            _INSIDE | {"weight_decay": "decoupled"},
        ),
        "optax": Convention(
            "The sum starts at 0.1; an epsilon of 1e-7 inside the root; no default rate, no "
            "weight decay.",
            {"initial_accumulator_value": 0.1, "eps": 1e-7},
            _INSIDE | {"weight_decay": ""},
        ),
    },
)
