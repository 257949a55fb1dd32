"""Adam: momentum over the root of the mean square, both corrected for starting at 0."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return lr * m_hat / (sqrt(v_hat) + eps), m, v


def scaling(m, v, t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t) / (sqrt(v / (1 - beta2**t)) + eps)


def eps_before_correction(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²
    wₜ = wₜ₋₁ − α √(1 − β₂ᵗ) / (1 − β₁ᵗ) · mₜ / (√vₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    return lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t) * m / (sqrt(v) + eps), m, v


def scaling_before_correction(m, v, t, lr, beta1, beta2, eps):
    return lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t) / (sqrt(v) + eps)


KERAS = Convention(
    "An epsilon of 1e-7, added before the mean square is corrected, so that it weighs more in the "
    "first updates; weight decay is decoupled.",
    {"eps": 1e-7},
    {
        "step": eps_before_correction,
        "scaling": scaling_before_correction,
        "weight_decay": "decoupled",
    },
)

ADAM = Optimizer(
    name="adam",
    title="Adam",
    family="adam",
    about=(
        "The usual first choice: steps of about the learning rate whatever the gradient's scale, "
        "in a direction averaged over about ten updates."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "beta1": Hyperparameter(0.9, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.999, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-8, "(0, inf)", "added to the root"),
    },
    paper="Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1.",
    weight_decay="coupled",
    conventions={
        "paper": Convention("The same; no weight decay.", {}, {"weight_decay": ""}),
        "keras": KERAS,
        "optax": Convention(
            "The same; no default rate, no weight decay.", {}, {"weight_decay": ""}
        ),
    },
)
