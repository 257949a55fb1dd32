"""Muon: the momentum of a hidden matrix, with all its singular values brought to about 1."""

from thalweg.elementwise import maximum, sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate
from thalweg.totals import larger, norm
from thalweg.tracing.apart import by_name, written_as

FIRST, THIRD, FIFTH = 3.4445, -4.7750, 2.0315  # of the odd polynomial that is taken five times


@by_name
def polynomial(x):
    gram = x @ x.T
    return FIRST * x + (THIRD * gram + FIFTH * (gram @ gram)) @ x


def five_times(x):
    for _ in range(5):
        x = polynomial(x)
    return x


@written_as(five_times)  # of a transpose it is the transpose: the smaller Gram matrix is taken
def newton_schulz(x):
    """Return nearly U Vᵀ of x = U S Vᵀ, ‖x‖ ≤ 1: its singular values become 0.7 to 1.2."""
    return five_times(x) if x.shape[0] <= x.shape[1] else five_times(x.T).T


def by_shape(g):
    """Return the factor by which a matrix of more units than inputs moves further."""
    return larger(1.0, g.shape[1] / g.shape[0]) ** 0.5


def step(g, m, v, lr, momentum, eps):
    """Return the step and the new states.

    of a hidden matrix: mₜ = μ mₜ₋₁ + (1 − μ) gₜ,    nₜ = μ mₜ + (1 − μ) gₜ
    X₀ = nₜ / max(‖nₜ‖, ε),    Xᵢ₊₁ = 3.4445 Xᵢ − 4.775 (Xᵢ Xᵢᵀ) Xᵢ + 2.0315 (Xᵢ Xᵢᵀ)² Xᵢ
    wₜ = wₜ₋₁ − η √max(1, units / inputs) X₅
    of all others: AdamW's step at the rate a η, by mₜ, vₜ, β₁, β₂ and ε'
    η = lr, μ = momentum, ε = eps, a = adam_lr, β₁ = beta1, β₂ = beta2, ε' = adam_eps
    """
    m = momentum * m + (1 - momentum) * g
    ahead = momentum * m + (1 - momentum) * g
    unit = ahead / maximum(norm(ahead), eps)
    x = newton_schulz(unit)
    return lr * (by_shape(g) * x), m, 1.0 * v


def adam(g, m, v, t, lr, beta1, beta2, adam_eps, adam_lr):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    root = sqrt(v / (1 - beta2**t)) + adam_eps
    return lr * adam_lr / (1 - beta1**t) * m / root, m, v


def eps_beside(g, m, v, lr, momentum, eps):
    """Return the step and the new states of this variant.

    of a hidden matrix: mₜ = μ mₜ₋₁ + (1 − μ) gₜ,    nₜ = μ mₜ + (1 − μ) gₜ
    X₀ = nₜ / (‖nₜ‖ + ε),    Xᵢ₊₁ = 3.4445 Xᵢ − 4.775 (Xᵢ Xᵢᵀ) Xᵢ + 2.0315 (Xᵢ Xᵢᵀ)² Xᵢ
    wₜ = wₜ₋₁ − η √max(1, units / inputs) X₅
    of all others: AdamW's step at the rate a η, by mₜ, vₜ, β₁, β₂ and ε'
    η = lr, μ = momentum, ε = eps, a = adam_lr, β₁ = beta1, β₂ = beta2, ε' = adam_eps
    """
    m = momentum * m + (1 - momentum) * g
    ahead = momentum * m + (1 - momentum) * g
    unit = ahead / (norm(ahead) + eps)
    x = newton_schulz(unit)
    return lr * (by_shape(g) * x), m, 1.0 * v


def corrected(g, m, v, t, lr, momentum, eps):
    """Return the step and the new states of this variant.

    of a hidden matrix: mₜ = μ mₜ₋₁ + (1 − μ) gₜ
    nₜ = μ mₜ / (1 − μᵗ⁺¹) + (1 − μ) gₜ / (1 − μᵗ)
    X₀ = nₜ / (‖nₜ‖ + ε),    Xᵢ₊₁ = 3.4445 Xᵢ − 4.775 (Xᵢ Xᵢᵀ) Xᵢ + 2.0315 (Xᵢ Xᵢᵀ)² Xᵢ
    wₜ = wₜ₋₁ − η √max(1, units / inputs) X₅
    of all others: Nadam's step (as optax) at the rate a η, by mₜ, vₜ, β₁, β₂ and ε'
    η = lr, μ = momentum, ε = eps, a = adam_lr, β₁ = beta1, β₂ = beta2, ε' = adam_eps
    """
    m = momentum * m + (1 - momentum) * g
    ahead = momentum / (1 - momentum ** (t + 1)) * m + (1 - momentum) / (1 - momentum**t) * g
    unit = ahead / (norm(ahead) + eps)
    x = newton_schulz(unit)
    return lr * (by_shape(g) * x), m, 1.0 * v


def nadam(g, m, v, t, lr, beta1, beta2, adam_eps, adam_lr):
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    rate = lr * adam_lr
    ahead = rate * (1 - beta1) / (1 - beta1**t) * g + rate * beta1 / (1 - beta1 ** (t + 1)) * m
    return ahead / (sqrt(v / (1 - beta2**t)) + adam_eps), m, v


MUON = Optimizer(
    name="muon",
    title="Muon (momentum, orthogonalised by Newton–Schulz)",
    family="matrix",
    about=(
        "For nets of two or more hidden layers: the matrices between hidden layers move by the "
        "same length in every direction. Biases, the first and the last matrix, and all of a "
        "linear model or of a net of one hidden layer, are its companion's, AdamW; choose its "
        "rate beside Muon's by adam_lr."
    ),
    step=step,
    elsewhere=adam,
    states={"m": 0.0, "v": 0.0},
    over="matrix",
    hyperparameters={
        "lr": learning_rate(1e-3),
        "weight_decay": Hyperparameter(0.1, "[0, inf)", "share of the weight lost, times lr"),
        "momentum": Hyperparameter(0.95, "[0, 1)", "how much of the mean gradient is kept"),
        "eps": Hyperparameter(1e-7, "(0, inf)", "least norm"),
        "adam_lr": Hyperparameter(1.0, "(0, inf)", "rate of the companion, as a share of lr"),
        "beta1": ADAM.hyperparameters["beta1"],
        "beta2": ADAM.hyperparameters["beta2"],
        "adam_eps": ADAM.hyperparameters["eps"],
    },
    paper=(
        "Jordan et al., Muon: an optimizer for hidden layers in neural networks (2024). PyTorch's "
        "Muon computes the polynomial in bfloat16, here it has the dtype of the weights; it has no "
        "companion, and refuses what is no matrix."
    ),
    weight_decay="decoupled",
    conventions={
        "paper": Convention(
            "A rate of 0.02, of which Adam's is 0.015 (3e-4), beta2 0.95, Adam's epsilon 1e-10, "
            "no weight decay; the epsilon of 1e-7 is added to the norm.",
            {"lr": 0.02, "weight_decay": 0.0, "adam_lr": 0.015, "beta2": 0.95, "adam_eps": 1e-10},
            {"step": eps_beside},
        ),
        "optax": Convention(
            "Momentum and gradient are corrected for starting at 0, as Nadam's, which is also its "
            "companion; an epsilon of 1e-8 is added to the norm; no weight decay. It takes every "
            "matrix, the first and the last too. No default rate.",
            {"weight_decay": 0.0, "eps": 1e-8},
            {"step": corrected, "elsewhere": nadam},
        ),
    },
)
