"""AdaBelief: Adam divided by how far the gradient strays from its own mean."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer


def step(g, m, s, t, lr, beta1, beta2, eps, eps_root):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    sₜ = β₂ sₜ₋₁ + (1 − β₂) (gₜ − mₜ)² + ε',    ŝₜ = sₜ / (1 − β₂ᵗ)
    wₜ = wₜ₋₁ − α m̂ₜ / (√ŝₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps, ε' = eps_root
    """
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * (g - m) * (g - m) + eps_root
    m_hat = m / (1 - beta1**t)
    s_hat = s / (1 - beta2**t)
    return lr * m_hat / (sqrt(s_hat) + eps), m, s


def scaling(m, s, t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t) / (sqrt(s / (1 - beta2**t)) + eps)


ADABELIEF = Optimizer(
    name="adabelief",
    title="AdaBelief",
    family="adam",
    about=(
        "Large steps where the gradient is close to its running mean, small ones where it differs."
        " It costs as much as Adam."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "s": 0.0},
    hyperparameters={
        **ADAM.hyperparameters,
        "eps": Hyperparameter(1e-8, "(0, inf)", "added to the root"),
        "eps_root": Hyperparameter(1e-8, "[0, inf)", "added to the mean square at every update"),
    },
    paper=(
        "Zhuang et al., AdaBelief optimizer: adapting stepsizes by the belief in observed "
        "gradients (2020)."
    ),
    convention="paper",
    conventions={
        "optax": Convention(
            "Both epsilons are 1e-16; no default rate.", {"eps": 1e-16, "eps_root": 1e-16}
        ),
    },
)
