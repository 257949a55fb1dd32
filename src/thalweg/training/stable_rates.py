"""The largest stable learning rate of methods that are linear in the gradient.

On a quadratic objective whose Hessian has the largest eigenvalue λ, descent at a constant rate
diverges above a bound that is a number divided by λ:

    gradient descent    lr < 2 / λ
    momentum            lr < 2 (1 + μ) / λ          (with dampening τ: divided by 1 − τ)
    NAG                 lr < 2 (1 + μ) / ((1 + 2 μ) λ)

Sources: Polyak, Some methods of speeding up the convergence of iteration methods (1964), section
2; Cohen, Kaur, Li, Kolter and Talwalkar, Gradient descent on neural networks typically occurs at
the edge of stability (2021), equations 1 and 2 (of momentum and NAG).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

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
    bounded = any(run.numbers[name] < float("inf") for name in ("clip_norm", "clip_value"))
    if bound is None or bounded or run.numbers["max_norm"] < float("inf"):
        return None
    return bound(run.hyperparameters)


def bound_in_words(run: Run) -> str:
    """Return the formula of the bound, ``2/λ``, for a run that `stable_times` has a number of."""
    if run.optimizer == "momentum" and run.hyperparameters.get("dampening"):
        return "2 (1 + momentum)/((1 − dampening) λ)"
    return _WORDS[run.optimizer]


__all__ = ["bound_in_words", "stable_times"]
