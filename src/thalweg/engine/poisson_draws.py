"""Draws of the Poisson distribution with mean 1, from 32 bits of a hash.

Apart from `own_row_weights`, which uses them as the kernels do: a kernel is compiled anew when a
module changes that it imports.
"""

from __future__ import annotations

from functools import cache
from math import exp, factorial

_WORDS = 2**32


@cache
def thresholds() -> tuple[int, ...]:
    """Return the words from which on a draw is 1, 2 … or more: 2³² · P(draw < k), below 2³²."""
    found: list[int] = []
    below, k = 0.0, 0
    while True:
        below += exp(-1) / factorial(k)
        k += 1
        if round(below * _WORDS) >= _WORDS:
            return tuple(found)
        found.append(round(below * _WORDS))
