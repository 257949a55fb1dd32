"""COCOB: each weight bets on its next gradient, and needs no learning rate."""

from thalweg.elementwise import abs, maximum
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, from_start, learning_rate


def step(g, w, largest, total, reward, theta, start, lr, alpha, eps):
    """Return the step and the new states.

    gₜ ← η gₜ
    largestₜ = max(largestₜ₋₁, |gₜ|),    largest₀ = ε
    totalₜ = totalₜ₋₁ + |gₜ|,    thetaₜ = thetaₜ₋₁ − gₜ
    rewardₜ = max(rewardₜ₋₁ − gₜ (wₜ₋₁ − w₀), 0)
    wₜ = w₀ + thetaₜ (largestₜ + rewardₜ) / (largestₜ max(totalₜ + largestₜ, α largestₜ))
    startₜ = w₀,    η = lr, α = alpha, ε = eps
    """
    g = lr * g
    largest = maximum(largest, abs(g))
    total = total + abs(g)
    reward = maximum(reward - g * (w - start), 0.0)
    theta = theta - g
    bet = theta / largest  # apart from the other quotient, so that no product underflows
    wealth = (largest + reward) / maximum(total + largest, alpha * largest)
    return w - (start + bet * wealth), largest, total, reward, theta, 1.0 * start


COCOB = Optimizer(
    name="cocob",
    title="COCOB (continuous coin betting)",
    family="free",
    about=(
        "No rate to choose: every weight bets a share of what it has won so far on the sign of "
        "its next gradient. The rate only multiplies the gradient, so that a constant one changes "
        "nothing but what epsilon weighs; leave it at 1."
    ),
    step=step,
    states={"largest": "eps", "total": 0.0, "reward": 0.0, "theta": 0.0, "start": from_start},
    hyperparameters={
        "lr": learning_rate(1.0),
        "alpha": Hyperparameter(100.0, "(0, inf)", "bounds the first bets: at most 1 / alpha"),
        "eps": Hyperparameter(1e-30, "(0, inf)", "largest gradient before the first"),
    },
    rate_free=True,
    schedule="constant",
    paper=(
        "Orabona and Tommasi, Training deep networks without learning rates through coin betting "
        "(2017), algorithm 2, COCOB-Backprop; it has no epsilon (1e-30 here, for 0/0)."
    ),
    convention="paper",
    conventions={
        "optax": Convention(
            "An epsilon of 1e-8, under which smaller gradients count as if of that size; weight "
            "decay is added to the gradient.",
            {"eps": 1e-8},
            {"weight_decay": "coupled"},
        ),
    },
)
