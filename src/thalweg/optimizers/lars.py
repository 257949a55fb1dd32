"""LARS: momentum whose rate is set for each layer by the ratio of weights to gradient."""

from thalweg.elementwise import where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate
from thalweg.totals import norm


def step(g, w, pulled, b, lr, momentum, weight_decay, trust_coefficient):
    """Return the step and the new states.

    rₜ = c ‖wₜ₋₁‖ / (‖gₜ‖ + λ ‖wₜ₋₁‖) of a layer, 1 where ‖wₜ₋₁‖ or ‖gₜ‖ is 0
    bₜ = μ bₜ₋₁ + η rₜ (gₜ + λ wₜ₋₁)
    wₜ = wₜ₋₁ − bₜ
    η = lr, μ = momentum, λ = weight_decay, c = trust_coefficient
    """
    weights, gradient = norm(w), norm(g)
    known = (weights > 0) & (gradient > 0)
    below = gradient + weight_decay * norm(pulled)
    ratio = where(known, trust_coefficient * weights / where(known, below, 1.0), 1.0)
    b = momentum * b + lr * (ratio * (g + weight_decay * pulled))
    return 1.0 * b, b


def ratio_of_sum(g, w, pulled, b, lr, momentum, weight_decay, trust_coefficient, eps):
    """Return the step and the new states of this variant.

    rₜ = c ‖wₜ₋₁‖ / (‖gₜ + λ wₜ₋₁‖ + ε) of a layer, 1 where either norm is 0
    bₜ = μ bₜ₋₁ + η rₜ (gₜ + λ wₜ₋₁)
    wₜ = wₜ₋₁ − bₜ
    η = lr, μ = momentum, λ = weight_decay, c = trust_coefficient, ε = eps
    """
    g = g + weight_decay * pulled
    weights, gradient = norm(w), norm(g)
    known = (weights > 0) & (gradient > 0)
    ratio = where(known, trust_coefficient * weights / where(known, gradient + eps, 1.0), 1.0)
    b = momentum * b + lr * (ratio * g)
    return 1.0 * b, b


_HYPERPARAMETERS = {
    "lr": learning_rate(0.1),
    "momentum": Hyperparameter(0.9, "[0, 1)", "how much of the last step is kept"),
    "trust_coefficient": Hyperparameter(1e-3, "(0, inf)", "step of a layer, as a share of it"),
}

LARS = Optimizer(
    name="lars",
    title="LARS (layer-wise adaptive rate scaling)",
    family="layer",
    about=(
        "Momentum in which every layer moves by the same share of its own length, for very large "
        "batches. A layer of zeros, as a linear model's at its start, takes a plain step first."
    ),
    step=step,
    states={"b": 0.0},
    over="layer",
    hyperparameters=_HYPERPARAMETERS,
    paper=(
        "You, Gitman and Ginsburg, Large batch training of convolutional networks (2017), "
        "algorithm 1. It has no default rate: 0.1 here."
    ),
    convention="paper",
    weight_decay="inside",
    conventions={
        "optax": Convention(
            "The norm below is that of the gradient and decay together; biases decay too unless "
            "they are masked, which is not so here; an epsilon beside it; no default rate.",
            {},
            {
                "step": ratio_of_sum,
                "hyperparameters": _HYPERPARAMETERS
                | {"eps": Hyperparameter(0.0, "[0, inf)", "added to the norm of the gradient")},
            },
        ),
    },
)
