"""Lion: steps of one size, along the sign of a mean of the gradient."""

from thalweg.elementwise import sign
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, m, lr, beta1, beta2):
    """Return the step and the new states.

    cₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    wₜ = wₜ₋₁ − η (sign(cₜ) + λ wₜ₋₁)
    mₜ = β₂ mₜ₋₁ + (1 − β₂) gₜ
    η = lr, β₁ = beta1, β₂ = beta2, λ = weight_decay
    """
    c = beta1 * m + (1 - beta1) * g
    m = beta2 * m + (1 - beta2) * g
    return lr * sign(c), m


LION = Optimizer(
    name="lion",
    title="Lion",
    family="sign",
    about=(
        "It keeps one state instead of Adam's two, and every weight moves by the learning rate "
        "itself: choose a third to a tenth of Adam's rate, and three to ten times its weight "
        "decay."
    ),
    step=step,
    states={"m": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-4),
        "beta1": Hyperparameter(0.9, "[0, 1)", "weight of the mean in the step"),
        "beta2": Hyperparameter(0.99, "[0, 1)", "decay of the mean gradient"),
    },
    paper="Chen et al., Symbolic discovery of optimization algorithms (2023).",
    convention="paper",
    weight_decay="decoupled",
    conventions={
        "keras": Convention("A default rate of 0.001.", {"lr": 1e-3}),
        "optax": Convention("A weight decay of 0.001; no default rate.", {"weight_decay": 1e-3}),
    },
)
