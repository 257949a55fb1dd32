"""NAG (Nesterov's accelerated gradient): momentum with the gradient looked up one step ahead."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, b, lr, momentum):
    """Return the step and the new states.

    bₜ = μ bₜ₋₁ + gₜ
    wₜ = wₜ₋₁ − η (gₜ + μ bₜ)
    η = lr, μ = momentum
    """
    b = momentum * b + g
    return lr * (g + momentum * b), b


def scaling(b, lr, momentum):
    return lr / (1 - momentum)


def rate_inside(g, b, lr, momentum):
    """Return the step and the new states of this variant.

    bₜ = μ bₜ₋₁ + η gₜ
    wₜ = wₜ₋₁ − (η gₜ + μ bₜ)
    η = lr, μ = momentum
    """
    g = lr * g
    b = momentum * b + g
    return g + momentum * b, b


NAG = Optimizer(
    name="nag",
    title="Nesterov's accelerated gradient (NAG)",
    family="descent",
    about=(
        "Momentum that corrects itself before it overshoots: the buffer's next step is already "
        "counted in. With a constant momentum, as here, the loss falls with the same power of t as "
        "under plain descent, about 1 / (1 − momentum) times as fast; Nesterov's O(1/t²) for "
        "smooth convex losses needs a momentum that rises towards 1, as (t − 1) / (t + 2)."
    ),
    step=step,
    scaling=scaling,
    states={"b": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "momentum": Hyperparameter(0.9, "[0, 1)", "how much of the last step is kept"),
    },
    paper=(
        "Nesterov, A method of solving a convex programming problem with convergence rate O(1/k²) "
        "(1983); with constant momentum in the form of Sutskever, Martens, Dahl and Hinton, On the"
        " importance of initialization and momentum in deep learning (2013). The weights kept are "
        "those at which the gradient is taken."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "The learning rate is inside the buffer; no weight decay.",
            {},
            {"step": rate_inside, "weight_decay": ""},
        ),
        "keras": Convention(
            "The learning rate is inside the buffer; a default rate of 0.01 and momentum of 0 "
            "(0.9 here); weight decay is decoupled.",
            {"lr": 0.01},
            {"step": rate_inside, "weight_decay": "decoupled"},
        ),
        "optax": Convention(
            "As PyTorch; no default rate, no weight decay.", {}, {"weight_decay": ""}
        ),
    },
)
