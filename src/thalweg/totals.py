"""Sums over a whole layer or run, for the steps of optimizers that declare them (`Optimizer.over`).

The step then gets all weights of one layer's matrix, of its bias, or of the run at once, and a
number of the whole is combined with them as any other.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def total(x: Any) -> Any:
    """Return Σ x over all that the step was given, a number."""
    return np.sum(x)


def mean(x: Any) -> Any:
    """Return the mean of x over all that the step was given, a number."""
    return np.mean(x)


def larger(a: Any, b: Any) -> Any:
    """Return the larger of two numbers; of Python's it is one, which takes the dtype of arrays."""
    return max(a, b) if isinstance(b, float) else np.maximum(a, b)


def norm(x: Any) -> Any:
    """Return √Σ x², the Euclidean length of it all."""
    return np.sqrt(np.sum(x * x))
