"""DoG: descent at a rate of the distance travelled over the root of all gradients' squares."""

from thalweg.elementwise import maximum, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, from_start, learning_rate
from thalweg.totals import norm, total


def step(g, w, far, squares, start, t, lr, eps, first):
    """Return the step and the new states.

    farₜ = max(farₜ₋₁, ‖wₜ₋₁ − w₀‖) of all weights,    far₀ = r (1 + ‖w₀‖)
    squaresₜ = squaresₜ₋₁ + ‖gₜ‖²
    wₜ = wₜ₋₁ − η farₜ / √(squaresₜ + ε) · gₜ
    startₜ = w₀,    η = lr, ε = eps, r = first
    """
    begun = where(t == 1, first, 0.0)
    far = maximum(maximum(far, begun * (1.0 + norm(w))), norm(w - start))
    squares = squares + total(g * g)
    return lr * (far / sqrt(squares + eps) * g), far, squares, 1.0 * start


DOG = Optimizer(
    name="dog",
    title="DoG (distance over gradients)",
    family="free",
    about=(
        "No rate to choose: it is found from how far the weights have come, and only grows. "
        "Leave the rate at 1 and constant, and take the average of the weights (--average "
        "polyak), as the authors do."
    ),
    step=step,
    states={"far": 0.0, "squares": 0.0, "start": from_start},
    over="run",
    hyperparameters={
        "lr": learning_rate(1.0),
        "eps": Hyperparameter(1e-8, "(0, inf)", "added to the sum of squares"),
        "first": Hyperparameter(1e-6, "(0, inf)", "first step, as a share of 1 + ‖w₀‖"),
    },
    rate_free=True,
    schedule="constant",
    paper=(
        "Ivgi, Hinder and Carmon, DoG is SGD's best friend: a parameter-free dynamic step size "
        "schedule (2023); all weights of a run have one rate (its L-DoG, one "
        "for each layer, is not here)."
    ),
    convention="paper",
    conventions={
        "optax": Convention(
            "The same; weight decay is added to the gradient.", {}, {"weight_decay": "coupled"}
        ),
    },
)
