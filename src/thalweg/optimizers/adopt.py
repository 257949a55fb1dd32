"""ADOPT: Adam that divides by the mean square of earlier gradients alone, before the momentum."""

from thalweg.elementwise import maximum, minimum, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer


def step(g, m, v, t, lr, beta1, beta2, eps, clip):
    """Return the step and the new states.

    nₜ = gₜ / max(√vₜ₋₁, ε), between −(t − 1)^¼ and (t − 1)^¼ if clip = 1
    mₜ = β₁ mₜ₋₁ + (1 − β₁) nₜ,    m₁ = 0
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v₁ = g₁²
    wₜ = wₜ₋₁ − α mₜ
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    kept1, kept2 = where(t == 1, 1.0, beta1), where(t == 1, 0.0, beta2)
    most = where(clip > 0, (t - 1) ** 0.25, 1e30)
    normed = minimum(maximum(g / maximum(sqrt(v), eps), -most), most)
    m = kept1 * m + (1 - kept1) * normed
    v = kept2 * v + (1 - kept2) * g * g
    return lr * m, m, v


def scaling(m, v, lr, eps):
    return lr / maximum(sqrt(v), eps)


ADOPT = Optimizer(
    name="adopt",
    title="ADOPT",
    family="adam",
    about=(
        "Adam that converges for every beta2: the gradient is divided by the root of the mean "
        "square before it was counted in, and only then averaged. The first gradient sets the "
        "scale and moves nothing."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    hyperparameters={
        **ADAM.hyperparameters,
        "beta2": Hyperparameter(0.9999, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-6, "(0, inf)", "least divisor"),
        "clip": Hyperparameter(1.0, "[0, 1]", "1: quotients are bounded by (t − 1)^¼; 0: not"),
    },
    paper=(
        "Taniguchi et al., ADOPT: modified Adam can converge with any β₂ with the optimal rate "
        "(2024), algorithm 2; the bound is that of its later version (clip=0: of the first)."
    ),
    convention="paper",
    conventions={
        "optax": Convention("The same; no default rate."),
    },
)
