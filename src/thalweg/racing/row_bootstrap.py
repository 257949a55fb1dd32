"""The bootstrap over rows: how the figures of runs vary with the rows that happened to judge them.

A bootstrap sample weighs each part of the rows by a Poisson(1) draw, which for many rows is drawing
as many with replacement (Hanley and MacGibbon, Creating non-parametric bootstrap samples using
Poisson frequencies, 2006), and needs no order of the rows: the draws come from a generator that is
seeded by the place of a block of parts. All deviations of all samples are one matrix product,
[samples × parts] · [parts × settings], block by block.

Of many parts the 1,024 with the greatest leverage are drawn so. The sum over the others is normal
with their covariance, and is drawn as such (the multiplier bootstrap: Chernozhukov, Chetverikov and
Kato, Annals of Statistics 41, 2013). Leverage uᵀ (UᵀU)⁻¹ u is the greatest share that a part has
in the variance of any difference or mean of settings: what no single part decides is normal.
"""

from __future__ import annotations

from contextlib import nullcontext
from math import exp, factorial

import numpy as np
from numpy.typing import NDArray

from thalweg.racing.evidence import TOGETHER, greatest
from thalweg.shared_settings import ONE_BLAS_THREAD

SAMPLES = 4000
LEAST_SAMPLES = 1000
_MOST_WORK = 4e9  # multiplications of the product: half a second at most, draws and all
_LONG = 1e8  # multiplications: of shorter ones, limiting BLAS takes longer than the product
_BLOCK = 1024  # parts whose weights are drawn together,
_SAMPLES_TOGETHER = 256  # for so many samples: an even number, so that no random bits are left over
_EACH = 1024  # parts whose weights are drawn, of many
_MOST_SETTINGS = 256  # beyond it their covariance takes as long as the draws that it saves
_ALIKE = 1e-13  # share of the largest variance below which a combination of settings is rounding
_SEED = 13


def _many(parts: int, settings: int) -> bool:
    """Whether the sum over most of the parts is drawn from its normal distribution."""
    return parts > 2 * _EACH and settings <= _MOST_SETTINGS


def samples_for(parts: int, settings: int) -> int:
    """Return how many samples are drawn: 4,000; where that takes long, fewer, 1,000 at least."""
    drawn = _EACH if _many(parts, settings) else parts
    return int(np.clip(_MOST_WORK / max(1, drawn * settings), LEAST_SAMPLES, SAMPLES))


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
    scale = greatest(influence) or 1.0
    rest: NDArray[np.float64] | float = 0.0
    if _many(parts, settings):
        taken, root = _divided(influence, scale)
        generator = np.random.Generator(np.random.SFC64((_SEED, seed, parts)))
        with ONE_BLAS_THREAD.changed():
            rest = generator.standard_normal((samples, len(root))) @ root
    else:
        taken = _apart(influence, scale)
    sums = _drawn(taken.astype(np.float32), samples, seed) + rest
    found = sums[:, :-1] + sums[:, -1:]
    return np.asarray(found * (scale * np.sqrt(parts / max(1, parts - 1))))


def _apart(influence: NDArray[np.float64], scale: float) -> NDArray[np.float64]:
    """Return influences ``[m, K]`` less their mean, and as the last column the mean, by a scale.

    float32 has a smaller range. In it differences of settings keep their digits beside what all
    have in common.
    """
    parts, settings = influence.shape
    taken = np.empty((parts, settings + 1))
    for start in range(0, parts, TOGETHER):
        some = influence[start : start + TOGETHER]
        own = taken[start : start + TOGETHER]
        own[:, -1] = some.mean(axis=1) / scale
        np.divide(some, scale, out=own[:, :-1])
        own[:, :-1] -= own[:, -1:]
    return taken


def _drawn(taken: NDArray[np.float32], samples: int, seed: int) -> NDArray[np.float64]:
    """Return Σ (ωᵢ − 1) uᵢ of parts ``[m, K]`` that are drawn one by one, ``[B, K]``."""
    sums = np.zeros((samples, taken.shape[1]))
    long = samples * taken.size > _LONG
    with ONE_BLAS_THREAD.changed() if long else nullcontext():
        for number, start in enumerate(range(0, len(taken), _BLOCK)):
            some = taken[start : start + _BLOCK]
            generator = np.random.Generator(np.random.SFC64((_SEED, seed, number)))
            for first in range(0, samples, _SAMPLES_TOGETHER):
                own = sums[first : first + _SAMPLES_TOGETHER]
                own += _poisson(generator, len(own), len(some)) @ some
    return sums


def _divided(
    influence: NDArray[np.float64], scale: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the parts of the greatest leverage, and the root ``[K, K]`` of the others' covariance.

    The root is the symmetric one, which does not depend on the signs of eigenvectors.
    """
    taken = _apart(influence, scale)
    with ONE_BLAS_THREAD.changed():
        products = taken.T @ taken
        values, vectors = np.linalg.eigh(products)
        kept = values > _ALIKE * values[-1]
        whitening = (vectors[:, kept] / np.sqrt(values[kept])).astype(np.float32)
        leverage = np.empty(len(taken), np.float32)
        for start in range(0, len(taken), TOGETHER):
            some = slice(start, start + TOGETHER)
            whitened = taken[some].astype(np.float32) @ whitening
            np.einsum("mk,mk->m", whitened, whitened, out=leverage[some])
        each = taken[np.sort(np.argpartition(-leverage, _EACH)[:_EACH])]
        values, vectors = np.linalg.eigh(products - each.T @ each)
    root = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
    return each, np.asarray(root)


def _poisson(generator: np.random.Generator, samples: int, parts: int) -> NDArray[np.float32]:
    """Return Poisson(1) draws less 1, ``[samples, parts]``: by inversion of 16 random bits each."""
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
