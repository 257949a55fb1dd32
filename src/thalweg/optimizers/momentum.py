"""Momentum (heavy ball): the step is a decaying sum of the gradients so far."""

from thalweg.elementwise import where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, b, t, lr, momentum, dampening):
    """Return the step and the new states.

    bₜ = μ bₜ₋₁ + (1 − τ) gₜ,    b₁ = g₁
    wₜ = wₜ₋₁ − η bₜ
    η = lr, μ = momentum, τ = dampening
    """
    b = momentum * b + where(t == 1, 1.0, 1 - dampening) * g  # the first buffer is all of g
    return lr * b, b


def scaling(b, lr, momentum, dampening):
    return lr * (1 - dampening) / (1 - momentum)


def rate_inside(g, b, lr, momentum):
    """Return the step and the new states of this variant.

    bₜ = μ bₜ₋₁ + η gₜ
    wₜ = wₜ₋₁ − bₜ
    η = lr, μ = momentum
    """
    b = momentum * b + lr * g
    return b, b


def without_dampening(g, b, lr, momentum):
    """Return the step and the new states of this variant.

    bₜ = μ bₜ₋₁ + gₜ
    wₜ = wₜ₋₁ − η bₜ
    η = lr, μ = momentum
    """
    b = momentum * b + g
    return lr * b, b


def scaling_without_dampening(b, lr, momentum):
    return lr / (1 - momentum)


_HYPERPARAMETERS = {
    "lr": learning_rate(1e-3),
    "momentum": Hyperparameter(0.9, "[0, 1)", "how much of the last step is kept"),
}


MOMENTUM = Optimizer(
    name="momentum",
    title="Momentum (heavy ball)",
    family="descent",
    about=(
        "Gradient descent with a decaying sum of past gradients: fast along a narrow valley, "
        "damped across it. With constant gradients its steps grow to 1 / (1 − momentum) times lr."
    ),
    step=step,
    scaling=scaling,
    states={"b": 0.0},
    hyperparameters=_HYPERPARAMETERS
    | {"dampening": Hyperparameter(0.0, "[0, 1)", "share of a gradient kept from the buffer")},
    paper=("Polyak, Some methods of speeding up the convergence of iteration methods (1964)."),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "The learning rate is inside the buffer, so that a change of the rate acts on new "
            "gradients only; no dampening, no weight decay.",
            {},
            {
                "step": rate_inside,
                "scaling": scaling_without_dampening,
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "",
            },
        ),
        "keras": Convention(
            "The learning rate is inside the buffer; no dampening; a default rate of 0.01 and "
            "momentum of 0 (0.9 here, for 0 is plain descent); weight decay is decoupled.",
            {"lr": 0.01},
            {
                "step": rate_inside,
                "scaling": scaling_without_dampening,
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "decoupled",
            },
        ),
        "optax": Convention(
            "As PyTorch, without dampening and weight decay; no default rate.",
            {},
            {
                "step": without_dampening,
                "scaling": scaling_without_dampening,
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "",
            },
        ),
    },
)
