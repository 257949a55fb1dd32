"""The bootstrap over rows: how the figures of runs vary with the rows that happened to judge them.

A bootstrap sample weighs each part of the rows by a Poisson(1) draw, which for many rows is drawing
as many with replacement (Hanley and MacGibbon, Creating non-parametric bootstrap samples using
Poisson frequencies, 2006), and needs no order of the rows: the draws come from a generator that is
seeded by the place of a block of parts, the same on every machine. All deviations of all samples
are one matrix product, [samples × parts] · [parts × settings], block by block.
"""

from __future__ import annotations

from contextlib import nullcontext
from math import exp, factorial

import numpy as np
from numpy.typing import NDArray

from thalweg.shared_settings import ONE_BLAS_THREAD

SAMPLES = 4000
LEAST_SAMPLES = 1000
_MOST_WORK = 4e9  # multiplications of the product: half a second at most, draws and all
_LONG = 1e9  # multiplications: of shorter ones, limiting BLAS takes longer than the product
_BLOCK = 1024  # parts whose weights are drawn together
_SEED = 13


def samples_for(parts: int, settings: int) -> int:
    """Return how many samples are drawn: 4,000; where that takes long, fewer, 1,000 at least."""
    return int(np.clip(_MOST_WORK / max(1, parts * settings), LEAST_SAMPLES, SAMPLES))


def deviations(influence: NDArray[np.float64], samples: int, seed: int = 0) -> NDArray[np.float64]:
    """Return by how much each sample's figures differ from those of the rows, ``[B, K]``.

    Args:
        influence: ``[m, K]``, of each part (`thalweg.racing.evidence`); columns sum to 0.
        samples: B.
        seed: of the draws.

    Returns:
        Σ (ωᵢ − 1) uᵢ with ωᵢ ~ Poisson(1), times √(m / (m − 1)), so that their variance is the
        square of the standard error.
    """
    parts, settings = influence.shape
    scale = float(np.abs(influence).max(initial=0.0)) or 1.0
    influence = influence / scale  # float32 has a smaller range
    # Differences of settings keep their digits in float32 beside what all have in common.
    shared = influence.mean(axis=1, keepdims=True)
    taken = np.concatenate([influence - shared, shared], axis=1).astype(np.float32)
    sums = np.zeros((samples, settings + 1))
    long = samples * influence.size > _LONG
    with ONE_BLAS_THREAD.changed() if long else nullcontext():
        for number, start in enumerate(range(0, parts, _BLOCK)):
            some = taken[start : start + _BLOCK]
            sums += _poisson(samples, len(some), (_SEED, seed, number)) @ some
    found = sums[:, :-1] + sums[:, -1:]
    return np.asarray(found * (scale * np.sqrt(parts / max(1, parts - 1))))


def _poisson(samples: int, parts: int, seed: tuple[int, ...]) -> NDArray[np.float32]:
    """Return Poisson(1) draws less 1, ``[samples, parts]``: by inversion of 16 random bits each."""
    generator = np.random.Generator(np.random.SFC64(seed))
    uniform = generator.integers(0, 2**16, (samples, parts), np.uint16)
    count = np.zeros(uniform.shape, np.uint8)
    for edge in _EDGES:  # five times as fast as to look each up
        count += (uniform >= edge).view(np.uint8)
    drawn = count.astype(np.float32)
    drawn -= 1
    return drawn


# The shares of 2¹⁶ equally likely numbers below which a Poisson(1) count is 0, 1, …, 8: exact to
# half a number, so that mean and variance are 1 but for some 1e-5.
_EDGES = np.round(np.cumsum([exp(-1) / factorial(k) for k in range(8)]) * 2**16).astype(np.uint16)

__all__ = ["LEAST_SAMPLES", "SAMPLES", "deviations", "samples_for"]
