"""Whether the best of several settings is better than a constant, though it was chosen as the best.

The rows that chose the lowest of K losses flatter it. So the winner's gain over the constant must
be greater than the greatest of K gains is by chance in 95 % of bootstrap samples if no setting is
better: White's reality check (Econometrica 68, 2000), each gain divided by its standard error as in
Hansen's test of superior predictive ability (Journal of Business & Economic Statistics 23, 2005).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from thalweg.racing.comparison import LEAST_PARTS, LEVEL, Numbers, Pairs, moved_by_rows
from thalweg.racing.evidence import Evidence
from thalweg.racing.seed_noise import SeedNoise


@dataclass(frozen=True)
class Gain:
    """By how much a setting is better than a constant.

    Attributes:
        gain: in the figures' unit, positive where the setting is better.
        error: its standard error.
        z: of the gain.
        bound: the z that the greatest of all settings' gains exceeds by chance in 5 %.
        better: whether the gain is beyond it.
    """

    gain: float
    error: float
    z: float
    bound: float
    better: bool


def gain_of_chosen(
    settings: Evidence,
    constant: Evidence,
    noise: SeedNoise,
    chosen: int,
    samples: int | None = None,
    moved: Numbers | None = None,
    pairs: Pairs | None = None,
) -> Gain:
    """Return the gain of the chosen setting over a constant, corrected for choosing it.

    Args:
        settings: evidence on all settings that were compared.
        constant: on the constant, of the same parts.
        noise: what seeds add to the settings' figures.
        chosen: the place of the setting.
        samples: of the bootstrap; None: as `compare` takes.
        moved: ``[B, K + 1]``, of `moved_by_rows`, the constant last, if it was drawn already.
        pairs: of the settings and the constant, the last, if they were worked out already.
    """
    seeds, last = noise.and_a_constant(), len(settings.figures)
    pairs = pairs or Pairs(settings.beside(constant), seeds)
    rows = moved_by_rows(settings.beside(constant), samples) if moved is None else moved
    moved = rows + seeds.draws(len(rows))
    error = pairs.errors_to(last)[:last]
    with np.errstate(all="ignore"):
        greatest = np.where(error > 0, (moved[:, [last]] - moved[:, :last]) / error, 0.0)
    bound = float(np.quantile(greatest.max(axis=1), 1 - LEVEL, method="higher"))
    gain = float(pairs.figures[last] - pairs.figures[chosen])
    z = -float(pairs.z_to(last)[chosen])
    better = bool(z > bound and settings.count >= LEAST_PARTS)
    return Gain(gain, float(error[chosen]), z, bound, better)


__all__ = ["Gain", "gain_of_chosen"]
