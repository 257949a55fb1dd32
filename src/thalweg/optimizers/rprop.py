"""Rprop: each weight steps by a size of its own, which only the gradient's sign changes."""

from thalweg.elementwise import maximum, minimum, sign, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, before, size, eta_minus, eta_plus, least, most):
    """Return the step and the new states.

    cₜ = gₜ · beforeₜ₋₁
    sizeₜ = η⁺ · sizeₜ₋₁ if cₜ > 0, η⁻ · sizeₜ₋₁ if cₜ < 0, else sizeₜ₋₁; from least to most
    beforeₜ = 0 if cₜ < 0, else gₜ
    wₜ = wₜ₋₁ − sign(beforeₜ) · sizeₜ
    size₀ = lr, η⁺ = eta_plus, η⁻ = eta_minus
    """
    turn = g * before
    factor = where(turn > 0.0, eta_plus, where(turn < 0.0, eta_minus, 1.0))
    size = minimum(maximum(size * factor, least), most)
    g = where(turn < 0.0, 0.0, g)
    return sign(g) * size, g, size


def back(g, before, size, last, eta_minus, eta_plus, least, most):
    """Return the step and the new states of this variant.

    cₜ = gₜ · beforeₜ₋₁
    if cₜ < 0: sizeₜ = max(η⁻ · sizeₜ₋₁, least), lastₜ = −lastₜ₋₁, beforeₜ = 0
    if cₜ > 0: sizeₜ = min(η⁺ · sizeₜ₋₁, most); if cₜ = 0: sizeₜ = sizeₜ₋₁;
        in both lastₜ = sign(gₜ) · sizeₜ, beforeₜ = gₜ
    wₜ = wₜ₋₁ − lastₜ
    size₀ = lr, η⁺ = eta_plus, η⁻ = eta_minus
    """
    turn = g * before
    smaller = where(turn < 0.0, maximum(size * eta_minus, least), size)
    size = where(turn > 0.0, minimum(size * eta_plus, most), smaller)
    u = where(turn < 0.0, 0.0 - last, sign(g) * size)
    g = where(turn < 0.0, 0.0, g)
    return u, g, size, u


def one_late(g, before, size, eta_minus, eta_plus, least, most):
    """Return the step and the new states of this variant.

    cₜ = gₜ · beforeₜ₋₁
    sizeₜ = η⁺ · sizeₜ₋₁ if cₜ > 0, η⁻ · sizeₜ₋₁ if cₜ < 0, both from least to most;
        else sizeₜ₋₁
    wₜ = wₜ₋₁ − beforeₜ₋₁ unless cₜ < 0
    beforeₜ = sign(gₜ) · sizeₜ, 0 if cₜ < 0
    size₀ = lr, η⁺ = eta_plus, η⁻ = eta_minus
    """
    turn = g * before
    smaller = where(turn < 0.0, minimum(maximum(size * eta_minus, least), most), size)
    size = where(turn > 0.0, minimum(maximum(size * eta_plus, least), most), smaller)
    return where(turn < 0.0, 0.0, before), where(turn < 0.0, 0.0, sign(g) * size), size


RPROP = Optimizer(
    name="rprop",
    title="Rprop",
    family="sign",
    about=(
        "For full batches: only the sign of the gradient counts, so its scale does not matter. "
        "Small batches change the sign at random, and the method fails. The learning rate is the "
        "size of the first step; a schedule has no effect."
    ),
    step=step,
    states={"before": 0.0, "size": "lr"},
    hyperparameters={
        "lr": learning_rate(1e-2),
        "eta_minus": Hyperparameter(0.5, "(0, 1)", "factor on the size after a change of sign"),
        "eta_plus": Hyperparameter(1.2, "(1, inf)", "factor on the size where the sign stays"),
        "least": Hyperparameter(1e-6, "[0, inf)", "smallest size"),
        "most": Hyperparameter(50.0, "(0, inf)", "largest size"),
    },
    paper=(
        "Riedmiller and Braun, A direct adaptive method for faster backpropagation learning: the "
        "RPROP algorithm (1993); without the way back: Igel and Hüsken, "
        "Empirical evaluation of the improved Rprop learning algorithms (2003)."
    ),
    conventions={
        "paper": Convention(
            "After a change of sign it takes the last step back (here it stays); the first size "
            "is 0.1, and not held to the bounds.",
            {"lr": 0.1},
            {"step": back, "states": {"before": 0.0, "size": "lr", "last": 0.0}},
        ),
        "optax": Convention(
            "Each step is taken one update late (as of optax 0.2.8), and the first size is not "
            "held to the bounds; no default rate.",
            {},
            {"step": one_late},
        ),
    },
)
