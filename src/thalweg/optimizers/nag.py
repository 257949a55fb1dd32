"""NAG (Nesterov's accelerated gradient): momentum with the gradient looked up one step ahead."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Convention, Optimizer, learning_rate


def coefficients(t, lr, momentum):
    return lr, momentum, 1.0, lr / (1 - momentum)


def rate_inside(t, lr, momentum):
    return 1.0, momentum, lr, lr / (1 - momentum)


def step(g, b, a, mu, i, reach):
    g = i * g
    b = mu * b + g
    return a * (g + mu * b), b


def scaling(b, a, mu, i, reach):
    return reach


NAG = Optimizer(
    name="nag",
    title="Nesterov's accelerated gradient (NAG)",
    about=(
        "Momentum that corrects itself before it overshoots: the buffer's next step is already "
        "counted in. On smooth convex losses its rate is O(1/t²) where plain descent has O(1/t)."
    ),
    coefficients=coefficients,
    step=step,
    scaling=scaling,
    states={"b": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "momentum": Hyperparameter(0.9, "[0, 1)", "how much of the last step is kept"),
    },
    paper=(
        "Nesterov, A method for unconstrained convex minimization with rate O(1/k²) (1983); with "
        "constant momentum, in the form of Sutskever et al., On the importance of initialization "
        "and momentum in deep learning (2013), equations 3 and 4. The weights held are those "
        "looked ahead to."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "The learning rate is inside the buffer; no weight decay.",
            {},
            {"coefficients": rate_inside, "weight_decay": ""},
        ),
        "keras": Convention(
            "The learning rate is inside the buffer; a default rate of 0.01 and momentum of 0 "
            "(0.9 here); weight decay is decoupled.",
            {"lr": 0.01},
            {"coefficients": rate_inside, "weight_decay": "decoupled"},
        ),
        "optax": Convention(
            "As PyTorch; no default rate, no weight decay.", {}, {"weight_decay": ""}
        ),
    },
)
