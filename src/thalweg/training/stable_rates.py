"""The largest stable learning rate of methods that are linear in the gradient.

On a quadratic objective whose Hessian has the largest eigenvalue λ, descent at a constant rate
diverges above a bound that is a number divided by λ:

    gradient descent    lr < 2 / λ
    momentum            lr < 2 (1 + μ) / λ          (with dampening τ: divided by 1 − τ)
    NAG                 lr < 2 (1 + μ) / ((1 + 2 μ) λ)

In batches of B rows the mean square of the distance from the optimum shrinks, along the steepest
direction, only below a smaller bound, b that of full batches and ν the noise of the batches
(`Curvature.batch_noise`):

    1 / b_B = 1 / b + ν (1 − τ) / (2 (1 − μ))

of descent and momentum: x is an autoregressive process of order two, whose variance is known (Box
and Jenkins, Time series analysis (1970), equation 3.2.28). Of NAG it is the rate at which the
matrix that takes the second moments of weight and buffer to the next update's has the spectral
radius 1.

Sources: Polyak, Some methods of speeding up the convergence of iteration methods (1964), section
2; Cohen, Kaur, Li, Kolter and Talwalkar, Gradient descent on neural networks typically occurs at
the edge of stability (2021), equations 1 and 2 (of momentum and NAG).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from thalweg.optimizers import momentum, nag, sgd
from thalweg.training.run import Run

# By the step's function: a record of a user's own, or one with a wrapper around it, has another.
_BOUNDS: Mapping[Callable[..., Any], Callable[[Mapping[str, float]], float]] = {
    sgd.step: lambda at: 2.0,
    momentum.step: lambda at: 2 * (1 + at["momentum"]) / (1 - at["dampening"]),
    momentum.rate_inside: lambda at: 2 * (1 + at["momentum"]),
    momentum.without_dampening: lambda at: 2 * (1 + at["momentum"]),
    nag.step: lambda at: 2 * (1 + at["momentum"]) / (1 + 2 * at["momentum"]),
    nag.rate_inside: lambda at: 2 * (1 + at["momentum"]) / (1 + 2 * at["momentum"]),
}
_WORDS: Mapping[str, str] = {
    "sgd": "2/λ",
    "momentum": "2 (1 + momentum)/λ",
    "nag": "2 (1 + momentum)/((1 + 2 momentum) λ)",
}


def stable_times(run: Run) -> float | None:
    """Return b, so that the run is stable on a quadratic objective for lr < b / λ.

    None: there is no such number. Rules that divide by a root of past gradients have none, and a
    run that bounds its gradients or weights does not diverge in this way.
    """
    step = getattr(run.method, "step", None)
    bound = _BOUNDS.get(getattr(step, "function", step))  # type: ignore[arg-type]
    bounded = min(run.clip_norm, run.clip_value, run.max_norm) < math.inf
    if bound is None or bounded:
        return None
    return bound(run.hyperparameters)


def batch_bound(run: Run, bound: float, noise: float) -> float:
    """Return the largest stable rate of a run in batches.

    Args:
        run: that `stable_times` has a number of.
        bound: its largest stable rate in full batches.
        noise: ν of its batches.
    """
    of = run.hyperparameters
    kept = 1 - of.get("momentum", 0.0)
    if run.optimizer == "nag" and noise > 0:
        return _bound_of_nag(1 - kept, bound, noise)
    return 1 / (1 / bound + noise * (1 - of.get("dampening", 0.0)) / (2 * kept))


@lru_cache(64)  # runs of one objective, at any rate, have one
def _bound_of_nag(momentum: float, bound: float, noise: float) -> float:
    """Return the rate at which the second moments of weight and buffer neither grow nor shrink."""
    curvature = 2 * (1 + momentum) / ((1 + 2 * momentum) * bound)
    low, high = 0.0, bound
    for _ in range(50):
        rate = (low + high) / 2
        of_slope = np.array([[-rate * (1 + momentum), 0.0], [1.0, 0.0]])
        step = np.array([[1.0, -rate * momentum**2], [0.0, momentum]]) + curvature * of_slope
        moments = np.kron(step, step) + curvature * noise * np.kron(of_slope, of_slope)
        stable = np.abs(np.linalg.eigvals(moments)).max() < 1
        low, high = (rate, high) if stable else (low, rate)
    return low


def bound_in_words(run: Run) -> str:
    """Return the formula of the bound, ``2/λ``, for a run that `stable_times` has a number of."""
    if run.optimizer == "momentum" and run.hyperparameters.get("dampening"):
        return "2 (1 + momentum)/((1 − dampening) λ)"
    return _WORDS[run.optimizer]


__all__ = ["batch_bound", "bound_in_words", "stable_times"]
