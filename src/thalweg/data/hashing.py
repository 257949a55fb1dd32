"""A hash of rows' positions: random numbers that need no memory and do not depend on any order."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BLOCK = 2**14
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def hashed(position: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Return a number in [0, 1) for each row position, the same for the same seed, always.

    SplitMix64 (Steele, Lea and Flood 2014) of position + 1 steps from a start that is itself the
    hash of the seed, its upper 53 bits taken as a fraction.
    """
    start = _mix(np.array([int(seed) & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64) + _GOLDEN)
    found = np.empty(len(position))
    for at in range(0, len(position), _BLOCK):  # which stay in the cache, and take no memory
        part = slice(at, at + _BLOCK)
        state = start + (position[part].astype(np.uint64) + np.uint64(1)) * _GOLDEN
        found[part] = (_mix(state) >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return found


def _mix(z: NDArray[np.uint64]) -> NDArray[np.uint64]:
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))
