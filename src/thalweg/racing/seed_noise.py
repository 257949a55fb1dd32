"""How much the figures of settings vary with the seeds of their runs.

Two components of variance, of rows and of seeds, rather than a bootstrap at two levels: two to five
seeds are too few to resample, for the variance of S numbers drawn from S is (S − 1)/S of theirs,
a third too small with three seeds. The variance over seeds is estimated with S − 1 degrees of
freedom instead, and the t distribution takes into account how few they are. What is due to both,
that a seed does well on these rows, is in both variances: the sum is rather too large than too
small.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class SeedNoise:
    """The part of the figures' noise that comes from seeds, as independent standard normals.

    Attributes:
        loadings: ``[q, K]``: by how much each setting's figure rises with each of q normals. Those
            of two settings trained with the same seeds share them: they are paired by seed.
        freedom: ``[K]``, degrees of freedom of each setting's variance; infinite where that is 0.
        known: whether any setting was trained with several seeds.
    """

    loadings: Numbers
    freedom: Numbers
    known: bool

    def pairs(self, k: int) -> tuple[Numbers, Numbers]:
        """Return variance and degrees of freedom ``[K]`` of setting k's differences to all."""
        away = self.loadings - self.loadings[:, [k]]
        variance = np.einsum("qk,qk->k", away, away)
        freedom = np.minimum(self.freedom, self.freedom[k])
        return variance, np.where(variance > 0, freedom, np.inf)

    def and_a_constant(self) -> SeedNoise:
        """Return the same with one setting more, which has no seed: a constant."""
        more = np.pad(self.loadings, ((0, 0), (0, 1)))
        return SeedNoise(more, np.append(self.freedom, np.inf), self.known)

    def draws(self, samples: int, seed: int = 0) -> Numbers:
        """Return the deviations ``[samples, K]`` that other seeds would have caused."""
        normal = np.random.default_rng((17, seed)).standard_normal((samples, len(self.loadings)))
        return np.asarray(normal @ self.loadings)


def seed_noise(
    figures: Numbers,
    seeds: Sequence[int],
    places: Sequence[Sequence[int]],
    fixed: Collection[int] = (),
) -> SeedNoise:
    """Return the seeds' part of the noise in the mean figure of each setting.

    A setting of S runs has the variance Σ (figure − mean)² / (S − 1) / S. One of a single run
    has the mean variance of the others' single runs, if any has several; else nothing is known of
    seeds, and the comparison is of these trained runs. One that no seed changes has none.

    Args:
        figures: ``[R]``, of runs.
        seeds: ``[R]``, of the same.
        places: of the runs of each setting.
        fixed: settings that no seed changes, as a linear model with full batches.
    """
    settings = len(places)
    lists = [tuple(sorted(seeds[r] for r in own)) for own in places]
    several = [
        each for each in dict.fromkeys(lists) if len(each) > 1 and len(set(each)) == len(each)
    ]
    rows: list[Numbers] = []
    freedom = np.full(settings, np.inf)
    spread, total = 0.0, 0
    for each in several:
        those = [k for k in range(settings) if lists[k] == each]
        size = len(each)
        found = np.zeros((size, settings))
        for k in those:
            own = figures[sorted(places[k], key=lambda r: seeds[r])]
            found[:, k] = (own - own.mean()) / np.sqrt(size * (size - 1))
            spread, total = spread + float(((own - own.mean()) ** 2).sum()), total + size - 1
            freedom[k] = size - 1
        rows += [*found]
    if total:
        for k in (k for k in range(settings) if lists[k] not in several and k not in fixed):
            alone = np.zeros(settings)
            alone[k] = np.sqrt(spread / total / len(lists[k]))
            rows.append(alone)
            freedom[k] = total
    loadings = np.array(rows) if rows else np.zeros((0, settings))
    return SeedNoise(loadings, freedom, bool(total))


__all__ = ["SeedNoise", "seed_noise"]
