"""Gradient descent: a step against the gradient, as long as the learning rate says."""

from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, lr):
    """Return the step and the new states.

    wₜ = wₜ₋₁ − η gₜ,    η = lr
    """
    return (lr * g,)


def scaling(lr):
    return lr


SGD = Optimizer(
    name="sgd",
    title="Gradient descent",
    family="descent",
    about=(
        "Plain steps. With the whole data as a batch it is (full-batch) gradient descent, with "
        "one row stochastic gradient descent, with a batch mini-batch gradient descent: only the "
        "batch size differs."
    ),
    step=step,
    scaling=scaling,
    hyperparameters={"lr": learning_rate(1e-3)},
    paper=(
        "Cauchy, Méthode générale pour la résolution des systèmes d'équations simultanées (1847); "
        "Robbins and Monro, A stochastic approximation method (1951)."
    ),
    weight_decay="coupled",
    lazy="exact",
    conventions={
        "paper": Convention("The same; no weight decay.", {}, {"weight_decay": ""}),
        "keras": Convention(
            "A default rate of 0.01; weight decay is decoupled.",
            {"lr": 0.01},
            {"weight_decay": "decoupled"},
        ),
        "optax": Convention(
            "The same; no default rate, no weight decay.", {}, {"weight_decay": ""}
        ),
    },
)
