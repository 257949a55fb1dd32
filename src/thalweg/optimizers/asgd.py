"""ASGD: gradient descent with a falling rate, and the average of its weights."""

from thalweg.elementwise import maximum, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def rate(t, lr, lr_before, lambd, alpha):
    # PyTorch computes the rate, and the share below, behind a step, for the next one.
    return where(t == 1, lr, lr_before / (1 + lambd * lr_before * (t - 1)) ** alpha)


def share(t, t0):
    return where(t == 1, 1.0, 1 / maximum(t - 1 - t0, 1))


def step(g, w, x, t, lr, lr_before, lambd, alpha, t0):
    """Return the step and the new states.

    wₜ = wₜ₋₁ − ηₜ (gₜ + λ wₜ₋₁),    η₁ = lr,    ηₜ = lr / (1 + λ lr (t − 1))^α
    xₜ = xₜ₋₁ + (wₜ − xₜ₋₁) / max(t − 1 − t₀, 1)
    λ = lambd, α = alpha, t₀ = t0
    """
    eta = rate(t, lr, lr_before, lambd, alpha)
    u = eta * lambd * w + eta * g
    return u, x + share(t, t0) * (w - u - x)


def scaling(x, t, lr, lr_before, lambd, alpha):
    return rate(t, lr, lr_before, lambd, alpha)


def rate_without_lag(t, lr, lambd, alpha):
    return lr / (1 + lambd * lr * t) ** alpha


def share_without_lag(t, t0):
    return 1 / maximum(t - t0, 1)


def without_lag(g, w, x, t, lr, lambd, alpha, t0):
    """Return the step and the new states of this variant.

    ηₜ = lr / (1 + λ lr t)^α
    wₜ = wₜ₋₁ − ηₜ (gₜ + λ wₜ₋₁)
    xₜ = xₜ₋₁ + (wₜ − xₜ₋₁) / max(t − t₀, 1)
    λ = lambd, α = alpha, t₀ = t0
    """
    eta = rate_without_lag(t, lr, lambd, alpha)
    u = eta * lambd * w + eta * g
    return u, x + share_without_lag(t, t0) * (w - u - x)


def scaling_without_lag(x, t, lr, lambd, alpha):
    return rate_without_lag(t, lr, lambd, alpha)


ASGD = Optimizer(
    name="asgd",
    title="Averaged stochastic gradient descent (ASGD)",
    family="descent",
    about=(
        "Plain steps with a little L2 (lambd) at a rate of lr / (1 + lambd · lr · t)^alpha; from "
        "update t0 on the mean of all weights is kept, and predictions use it: it comes to rest "
        "where plain descent goes on moving. With PyTorch's defaults neither happens in an "
        "ordinary fit: nothing is averaged before update 1,000,000, and until then the rate only "
        "falls to 0.6 of the first. Set t0=0 to average from the start."
    ),
    step=step,
    scaling=scaling,
    states={"x": 0.0},
    averaged="x",
    share=share,
    hyperparameters={
        "lr": learning_rate(1e-2),
        "lambd": Hyperparameter(1e-4, "[0, inf)", "strength of its own L2"),
        "alpha": Hyperparameter(0.75, "[0, inf)", "power by which the rate falls"),
        "t0": Hyperparameter(1e6, "[0, inf)", "update at which averaging begins"),
    },
    paper=(
        "Polyak and Juditsky, Acceleration of stochastic approximation by averaging (1992); rates: "
        "Xu, Towards optimal one pass large scale learning with averaged stochastic gradient "
        "descent (2011). PyTorch keeps the rate and the average's weight as tensors of its default "
        "dtype, float32 unless set otherwise, even where the weights are float64."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "The rate and the average of update t belong to t, where PyTorch takes those of "
            "t − 1; averaging begins at once; no weight decay.",
            {"t0": 0.0},
            {
                "step": without_lag,
                "scaling": scaling_without_lag,
                "share": share_without_lag,
                "weight_decay": "",
            },
        ),
    },
)
