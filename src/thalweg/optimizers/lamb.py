"""LAMB: Adam whose step is as long, in each layer, as the layer's weights are large."""

from thalweg.elementwise import sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer
from thalweg.totals import norm


def step(g, w, pulled, m, v, t, lr, beta1, beta2, eps, weight_decay):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    rₜ = m̂ₜ / (√v̂ₜ + ε) + λ wₜ₋₁
    wₜ = wₜ₋₁ − η ‖wₜ₋₁‖ / ‖rₜ‖ · rₜ with the norms of a layer, η rₜ where one of them is 0
    η = lr, β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    r = (m / (1 - beta1**t)) / (sqrt(v / (1 - beta2**t)) + eps) + weight_decay * pulled
    weights, length = norm(w), norm(r)
    known = (weights > 0) & (length > 0)
    ratio = where(known, weights / where(known, length, 1.0), 1.0)
    return lr * (ratio * r), m, v


LAMB = Optimizer(
    name="lamb",
    title="LAMB",
    family="layer",
    about=(
        "Adam for very large batches: the rate is the share of its length by which each layer "
        "moves. A layer of zeros, as a linear model's at its start, takes Adam's own step first."
    ),
    step=step,
    states={"m": 0.0, "v": 0.0},
    over="layer",
    hyperparameters={
        **ADAM.hyperparameters,
        "eps": Hyperparameter(1e-6, "(0, inf)", "added to the root"),
    },
    paper=(
        "You et al., Large batch optimization for deep learning: training BERT in 76 minutes "
        "(2020), algorithm 2, with φ(z) = z."
    ),
    convention="paper",
    weight_decay="inside",
    conventions={
        "optax": Convention(
            "The same; biases decay too unless they are masked, which is not so here. No default "
            "rate.",
        ),
    },
)
