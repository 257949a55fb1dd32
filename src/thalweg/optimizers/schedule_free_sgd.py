"""Schedule-free SGD: the average of the weights, with gradients taken between it and the newest."""

from thalweg.elementwise import where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, from_start, learning_rate


def weight(lr):
    return lr * lr


def weight_of_largest(lr_max):
    return lr_max * lr_max


def newest(own, weights):
    return own / where(weights > 0, weights, 1.0)


def reach(beta1, c):
    """Return by how much y moves where z moves by 1."""
    return 1 - beta1 + beta1 * c


def share(lr, beta1, weights):
    c = newest(weight(lr), weights)
    return c / reach(beta1, c)


def step(g, w, x, lr, beta1, weights):
    """Return the step and the new states.

    zₜ = zₜ₋₁ − γ gₜ,    z₀ = x₀ = w₀
    cₜ = γₜ² / (γ₁² + … + γₜ²) (weights),    xₜ = (1 − cₜ) xₜ₋₁ + cₜ zₜ
    wₜ = (1 − β) zₜ + β xₜ
    γ = lr, β = beta1
    """
    # w and x say what z is: (w − β x) / (1 − β). So whatever moves w, a penalty too, moves z.
    c = newest(weight(lr), weights)
    u = lr * reach(beta1, c) * g - c * beta1 / (1 - beta1) * (w - x)
    return u, x + share(lr, beta1, weights) * (w - u - x)


def scaling(x, lr, beta1, weights):
    return lr * reach(beta1, newest(weight(lr), weights))


def share_by_largest(lr_max, beta1, weights):
    c = newest(weight_of_largest(lr_max), weights)
    return c / reach(beta1, c)


def by_largest(g, w, x, lr, lr_max, beta1, weights):
    """Return the step and the new states of this variant.

    zₜ = zₜ₋₁ − γ gₜ,    z₀ = x₀ = w₀
    aₜ = max(γ₁, …, γₜ)²,    cₜ = aₜ / (a₁ + … + aₜ) (weights),    xₜ = (1 − cₜ) xₜ₋₁ + cₜ zₜ
    wₜ = (1 − β) zₜ + β xₜ
    γ = lr, β = beta1
    """
    c = newest(weight_of_largest(lr_max), weights)
    u = lr * reach(beta1, c) * g - c * beta1 / (1 - beta1) * (w - x)
    return u, x + share_by_largest(lr_max, beta1, weights) * (w - u - x)


def scaling_by_largest(x, lr, lr_max, beta1, weights):
    return lr * reach(beta1, newest(weight_of_largest(lr_max), weights))


SCHEDULE_FREE_SGD = Optimizer(
    name="schedule_free_sgd",
    title="Schedule-free SGD",
    family="free",
    about=(
        "As good at any moment as a schedule that ends there: plain steps z, their average x, "
        "which predicts, and gradients at w between the two. Give it a constant rate, larger "
        "than plain descent's, perhaps with warm-up; a falling schedule takes what it is for."
    ),
    step=step,
    scaling=scaling,
    states={"x": from_start},
    sums={"weights": weight},
    averaged="x",
    share=share,
    hyperparameters={
        "lr": learning_rate(1.0),
        "beta1": Hyperparameter(0.9, "[0, 1)", "how near to the average gradients are taken"),
    },
    schedule="constant",
    paper=(
        "Defazio, Yang, Mehta, Mishchenko, Khaled and Cutkosky, The road less scheduled (2024). "
        "The authors' package schedulefree weighs them as optax."
    ),
    convention="paper",
    weight_decay="coupled",
    conventions={
        "optax": Convention(
            "Updates count in the average by the square of the largest rate so far, not of their "
            "own: the same for a constant rate. Where the rate rises optax takes the next "
            "update's for it, which is not so here.",
            {},
            {
                "step": by_largest,
                "scaling": scaling_by_largest,
                "share": share_by_largest,
                "sums": {"weights": weight_of_largest},
            },
        ),
    },
)
