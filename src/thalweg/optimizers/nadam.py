"""Nadam: Adam with Nesterov's look ahead, and momentum that rises from β₁/2 towards β₁."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def mu(t, beta1, momentum_decay):
    return beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))


def step(g, m, v, t, lr, beta1, beta2, eps, momentum_decay, mu_product):
    """Return the step and the new states.

    μₜ = β₁ (1 − ½ · 0.96^(t ψ)),    Mₜ = μ₁ · … · μₜ (mu_product)
    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    m̂ₜ = (1 − μₜ) gₜ / (1 − Mₜ) + μₜ₊₁ mₜ / (1 − Mₜ₊₁)
    wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps, ψ = momentum_decay
    """
    now, ahead = mu(t, beta1, momentum_decay), mu(t + 1, beta1, momentum_decay)
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    v_hat = v / (1 - beta2**t)
    g_hat = lr * (1 - now) / (1 - mu_product) * g
    m_hat = lr * ahead / (1 - mu_product * ahead) * m
    return (g_hat + m_hat) / (sqrt(v_hat) + eps), m, v


def scaling(m, v, t, lr, beta1, beta2, eps, momentum_decay, mu_product):
    now, ahead = mu(t, beta1, momentum_decay), mu(t + 1, beta1, momentum_decay)
    length = lr * (1 - now) / (1 - mu_product) + lr * ahead / (1 - mu_product * ahead)
    return length / (sqrt(v / (1 - beta2**t)) + eps)


def as_in_paper(g, m, v, t, lr, beta1, beta2, eps, momentum_decay, mu_product):
    """Return the step and the new states of this variant.

    μₜ = β₁ (1 − ½ · 0.96^(t ψ)),    Mₜ = μ₁ · … · μₜ (mu_product)
    mₜ = μₜ mₜ₋₁ + (1 − μₜ) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = β₂ vₜ / (1 − β₂ᵗ)
    m̂ₜ = (1 − μₜ) gₜ / (1 − Mₜ) + μₜ₊₁ mₜ / (1 − Mₜ₊₁)
    wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps, ψ = momentum_decay
    """
    now, ahead = mu(t, beta1, momentum_decay), mu(t + 1, beta1, momentum_decay)
    m = now * m + (1 - now) * g
    v = beta2 * v + (1 - beta2) * g * g
    v_hat = beta2 * v / (1 - beta2**t)
    g_hat = lr * (1 - now) / (1 - mu_product) * g
    m_hat = lr * ahead / (1 - mu_product * ahead) * m
    return (g_hat + m_hat) / (sqrt(v_hat) + eps), m, v


def scaling_in_paper(m, v, t, lr, beta1, beta2, eps, momentum_decay, mu_product):
    now, ahead = mu(t, beta1, momentum_decay), mu(t + 1, beta1, momentum_decay)
    length = lr * (1 - now) / (1 - mu_product) + lr * ahead / (1 - mu_product * ahead)
    return length / (sqrt(beta2 * v / (1 - beta2**t)) + eps)


def keras_mu(t, beta1):
    return mu(t, beta1, 1.0)


def as_in_keras(g, m, v, t, lr, beta1, beta2, eps, mu_product):
    """Return the step and the new states of this variant.

    μₜ = β₁ (1 − ½ · 0.96ᵗ),    Mₜ = μ₁ · … · μₜ (mu_product)
    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    m̂ₜ = (1 − μₜ) gₜ / (1 − Mₜ) + μₜ₊₁ mₜ / (1 − Mₜ₊₁)
    wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    return step(g, m, v, t, lr, beta1, beta2, eps, 1.0, mu_product)


def scaling_in_keras(m, v, t, lr, beta1, beta2, eps, mu_product):
    return scaling(m, v, t, lr, beta1, beta2, eps, 1.0, mu_product)


def without_schedule(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    m̂ₜ = (1 − β₁) gₜ / (1 − β₁ᵗ) + β₁ mₜ / (1 − β₁ᵗ⁺¹)
    wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    v_hat = v / (1 - beta2**t)
    g_hat = lr * (1 - beta1) / (1 - beta1**t) * g
    m_hat = lr * beta1 / (1 - beta1 ** (t + 1)) * m
    return (g_hat + m_hat) / (sqrt(v_hat) + eps), m, v


def scaling_without_schedule(m, v, t, lr, beta1, beta2, eps):
    length = lr * (1 - beta1) / (1 - beta1**t) + lr * beta1 / (1 - beta1 ** (t + 1))
    return length / (sqrt(v / (1 - beta2**t)) + eps)


_HYPERPARAMETERS = {**ADAM.hyperparameters, "lr": learning_rate(2e-3)}

NADAM = Optimizer(
    name="nadam",
    title="Nadam",
    family="adam",
    about=(
        "Adam whose next momentum step is already counted in. Its momentum starts at half of "
        "beta1 and warms up by the schedule μₜ = β₁ (1 − ½ · 0.96^(t · momentum_decay))."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    products={"mu_product": mu},
    hyperparameters=_HYPERPARAMETERS
    | {"momentum_decay": Hyperparameter(4e-3, "[0, inf)", "how fast the momentum warms up")},
    paper=(
        "Dozat, Incorporating Nesterov momentum into Adam (2016). PyTorch keeps the product of the "
        "μₜ as a tensor of its default dtype, float32 unless set otherwise, even where the weights "
        "are float64."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "The mean gradient decays by μₜ instead of β₁, and the corrected mean square is "
            "multiplied by β₂; no weight decay.",
            {},
            {"step": as_in_paper, "scaling": scaling_in_paper, "weight_decay": ""},
        ),
        "keras": Convention(
            "The schedule is 0.96^t, a momentum_decay fixed at 1 (the paper's /250 dropped, so "
            "that it warms up within a hundred updates), epsilon 1e-7, a default rate of 0.001; "
            "weight decay is decoupled.",
            {"lr": 1e-3, "eps": 1e-7},
            {
                "step": as_in_keras,
                "scaling": scaling_in_keras,
                "products": {"mu_product": keras_mu},
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "decoupled",
            },
        ),
        "optax": Convention(
            "No schedule: the momentum is β₁ from the start; no default rate, no weight decay.",
            {},
            {
                "step": without_schedule,
                "scaling": scaling_without_schedule,
                "products": {},
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "",
            },
        ),
    },
)
