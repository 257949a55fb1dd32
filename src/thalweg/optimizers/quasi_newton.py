"""The equations of BFGS, from which L-BFGS and OWL-QN take the last few pairs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Equations = tuple[tuple[str, Callable[..., Any]], ...]


def scale(s: Any, y: Any) -> Any:
    return s.T @ y / (y.T @ y)


def first_inverse(gamma: Any, I: Any) -> Any:  # noqa: E741 - as the papers have them
    return gamma * I


def weight_of_pair(s: Any, y: Any) -> Any:
    return 1 / (y.T @ s)


def next_inverse(H: Any, I: Any, s: Any, y: Any, rho: Any) -> Any:  # noqa: E741
    return (I - rho * s @ y.T) @ H @ (I - rho * y @ s.T) + rho * s @ s.T


BFGS: Equations = (
    ("gamma", scale),
    ("rho", weight_of_pair),
    ("H", first_inverse),
    ("H", next_inverse),
)
PAIRS = (
    "s = w − the w before, y = ∇f − the ∇f before: a pair of each of the last iterations, as many "
    "as memory says; γ is that of the newest pair\n"
    "H: nearly the inverse of the second derivatives, from H₀ by each pair, the oldest first"
)
