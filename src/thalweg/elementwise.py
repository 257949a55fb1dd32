"""The functions that a step, a gradient or an activation may call on arrays.

Each engine has its own version of them: here NumPy's, in `thalweg.engine.compiled.vector_math`
vector instructions. Python's numbers take the dtype of the arrays they are combined with. What a
step computes of t and hyperparameters alone is computed in float64, once per update and not once
per element (see `thalweg.tracing.hoisting`).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy import abs, exp, expm1, maximum, minimum, sign, sqrt, tanh, where
from scipy.special import erf
from scipy.special import expit as sigmoid

__all__ = [
    "abs",
    "erf",
    "exp",
    "expm1",
    "maximum",
    "minimum",
    "sigmoid",
    "sign",
    "softmax",
    "softplus",
    "sqrt",
    "tanh",
    "where",
]


def softmax(z: Any) -> Any:
    """eᶻᶜ / Σ eᶻ over the last axis, shifted by the largest entry so that nothing overflows."""
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softplus(z: Any) -> Any:
    """log(1 + eᶻ) = −log σ(−z), accurate for every z: without overflow of eᶻ or loss of digits."""
    return np.logaddexp(0, z)
