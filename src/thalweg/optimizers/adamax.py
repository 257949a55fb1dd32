"""AdaMax: Adam with the largest recent gradient in place of the root of the mean square."""

from thalweg.elementwise import abs, maximum
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = max(β₂ vₜ₋₁, |gₜ| + ε)
    wₜ = wₜ₋₁ − α m̂ₜ / vₜ
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = maximum(beta2 * v, abs(g) + eps)
    m_hat = m / (1 - beta1**t)
    return lr * m_hat / v, m, v


def scaling(m, v, t, lr, beta1):
    return lr / (1 - beta1**t) / v


def eps_in_divisor(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = max(β₂ vₜ₋₁, |gₜ|)
    wₜ = wₜ₋₁ − α m̂ₜ / (vₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = maximum(beta2 * v, abs(g))
    m_hat = m / (1 - beta1**t)
    return lr * m_hat / (v + eps), m, v


def scaling_with_eps(m, v, t, lr, beta1, eps):
    return lr / (1 - beta1**t) / (v + eps)


ADAMAX = Optimizer(
    name="adamax",
    title="AdaMax",
    family="adam",
    about=(
        "Adam under the infinity norm: the step is divided by the largest recent gradient, so one "
        "large gradient makes steps smaller for about a thousand updates. Stable where gradients "
        "are rarely large."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    hyperparameters={
        "lr": learning_rate(2e-3),
        "beta1": Hyperparameter(0.9, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.999, "[0, 1)", "decay of the largest gradient"),
        "eps": Hyperparameter(1e-8, "(0, inf)", "keeps the divisor from 0"),
    },
    paper="Kingma and Ba, Adam: a method for stochastic optimization (2015).",
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "No epsilon (1e-30 here, for 0/0 where a weight is never met), no weight decay.",
            {"eps": 1e-30},
            {"weight_decay": ""},
        ),
        "keras": Convention(
            "An epsilon of 1e-7, added to the divisor and not to the gradient's size; a default "
            "rate of 0.001; weight decay is decoupled.",
            {"lr": 1e-3, "eps": 1e-7},
            {
                "step": eps_in_divisor,
                "scaling": scaling_with_eps,
                "weight_decay": "decoupled",
            },
        ),
        "optax": Convention(
            "As PyTorch; no default rate, no weight decay.", {}, {"weight_decay": ""}
        ),
    },
)
