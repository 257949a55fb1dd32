"""Settings compared in pairs on the same rows: who wins, who may be the best, how sure that is.

Lower figures are better here. z of two settings is their paired difference by its standard error,
its t distribution carried over to the normal one. Two statements are made, each false in 5 % of
races at most, ties among the best included:

**A winner**: the setting with the lowest figure beats every other one at z ≥ 1.96. No correction
for the number of settings is needed: the statement holds only if all of K − 1 comparisons do
(an intersection-union test, Berger 1982), and of settings that are equally good no more than two
can each be the lowest by that much (Gutmann and Maymin, Is the selected population the best?,
Annals of Statistics 15, 1987): equal runs have a false winner most often where there are two of
them, in 5 % of races.

**Told apart**: a setting is not among the best if another one beats it by more than the greatest
difference that K equally good settings have by chance in 95 % of bootstrap samples: the
distribution of the greatest |z| of all their pairs, which takes into account how alike they are.
Those found are left out and the rest is compared again with the smaller greatest difference of
fewer settings (Romano and Wolf, Econometrica 73, 2005; Hansen, Lunde and Nason, The model
confidence set, Econometrica 79, 2011). Of two that are left the bound is 1.96 again.
"""

from __future__ import annotations

from contextlib import nullcontext
from copy import copy
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri, stdtr, stdtrit

from thalweg.racing.evidence import TOGETHER, Evidence
from thalweg.racing.row_bootstrap import deviations, samples_for
from thalweg.racing.seed_noise import SeedNoise
from thalweg.shared_settings import ONE_BLAS_THREAD

Numbers = NDArray[np.float64]

LEVEL = 0.05  # of false statements
_ONE_SIDED = float(-ndtri(LEVEL))
_LONG = 1e7  # multiplications: of shorter ones, limiting BLAS takes longer than the product
_MOST_Z = 8.0  # beyond it seeds are not looked at: nobody doubts the difference
LEAST_PARTS = 20  # with fewer rows (groups) nobody is told apart
# A share of the figures: two solvers that find one optimum differ by less, from rounding alone, and
# on every row the same way, so that the paired error is no greater.
_SAME = 1e-6


@dataclass(frozen=True)
class Comparison:
    """K settings compared; every array has one number for each, in the figures' unit.

    Attributes:
        leader: with the best figure.
        runner_up: with the second best; the leader itself where there is no other.
        winner: whether the leader beats every other setting.
        contenders: ``[K]`` bool, those that may be the best: they cannot be told apart.
        figures, errors: of each, with its standard error.
        differences, difference_errors: ``[K]``, by how much each is worse than the chosen one, and
            the standard error of that; the chosen one is the leader unless another was named.
        z: ``[K]``, of the differences to the leader; positive where the leader is better.
        best: the probability that each is the best, by bootstrap.
        near: the probability that each is the best or worse by no more than the margin.
        equal: ``[K]`` bool, whether each is worse than the chosen one by no more than the margin
            for certain (one-sided, at 5 %).
        luck: by how much the best figure of so many is better than that setting's true one, by
            bootstrap.
        margin: of practical equivalence, in the figures' unit.
        samples: of the bootstrap.
        bound: the z beyond which the first round told settings apart; NaN where there were too few
            parts.
    """

    leader: int
    runner_up: int
    winner: bool
    contenders: NDArray[np.bool_]
    figures: Numbers
    errors: Numbers
    differences: Numbers
    difference_errors: Numbers
    z: Numbers
    best: Numbers
    near: Numbers
    equal: NDArray[np.bool_]
    luck: float
    margin: float
    samples: int
    bound: float


class Pairs:
    """Differences of all pairs of settings, their errors and z, worked out row by row of pairs.

    Attributes:
        figures: ``[K]``, lower is better.
    """

    def __init__(self, evidence: Evidence, noise: SeedNoise) -> None:
        """Take evidence on settings, and what seeds add."""
        sign = -1.0 if evidence.greater else 1.0
        self.figures = sign * evidence.figures
        self._noise, self._parts = noise, evidence.count
        influence, count = evidence.influence, len(self.figures)
        products = np.zeros((count, count))
        # So narrow a product gains nothing from threads, which wait for one another in turning.
        with ONE_BLAS_THREAD.changed() if influence.size * count > _LONG else nullcontext():
            for start in range(0, self._parts, TOGETHER):
                some = influence[start : start + TOGETHER]
                own = some - some.mean(axis=1, keepdims=True)
                products += own.T @ own
        self._products = products * (self._parts / max(1, self._parts - 1))

    def first(self, count: int, noise: SeedNoise) -> Pairs:
        """Return those of the first settings alone, with what seeds add to them."""
        found = copy(self)
        found.figures, found._products = self.figures[:count], self._products[:count, :count]
        found._noise = noise
        return found

    def errors_to(self, k: int) -> Numbers:
        """Return standard errors ``[K]`` of the differences to setting k."""
        return np.sqrt(self._rows_to(k) + self._noise.pairs(k)[0])

    def _rows_to(self, k: int) -> Numbers:
        """Return the rows' part of the variances ``[K]`` of the differences to setting k."""
        across = np.diagonal(self._products)
        rows = np.maximum(across + across[k] - 2 * self._products[k], 0.0)
        rows[rows < 1e-14 * (across + across[k])] = 0.0  # the same but for rounding
        return np.asarray(rows)

    def z_to(self, k: int) -> Numbers:
        """Return z ``[K]`` of the differences to setting k: positive where k is better.

        It is 0 where figures are the same but for a millionth.
        """
        rows, (seeds, freedom) = self._rows_to(k), self._noise.pairs(k)
        away = self.figures - self.figures[k]
        same = np.abs(away) <= _SAME * np.maximum(np.abs(self.figures), abs(self.figures[k]))
        with np.errstate(all="ignore"):
            t = np.where(same, 0.0, away / np.sqrt(rows + seeds))
            share = np.where(seeds > 0, seeds / (rows + seeds), 0.0)
        return as_normal(np.nan_to_num(t), self._parts - 1, share, freedom)


def as_normal(t: Numbers, parts: int, share: Numbers, freedom: Numbers) -> Numbers:
    """Return the normal numbers ``[K]`` that are as improbable as t.

    Where seeds are a share of the variance, the critical value of a probability is the mean of both
    t distributions' critical values, weighted by the shares (Cochran and Cox 1957). It errs on the
    safe side; Satterthwaite's degrees of freedom do not where one variance has 1 or 2: equal
    settings of two seeds had a false winner in 8 % of races.

    Args:
        t: differences by their errors.
        parts: degrees of freedom of the rows' variance.
        share: ``[K]``, of the seeds' variance in the whole.
        freedom: ``[K]``, degrees of freedom of the seeds' variance.
    """
    with np.errstate(all="ignore"):
        size = np.abs(t)
        z = -ndtri(np.maximum(stdtr(max(1, parts), -size), 1e-300))
        for i in np.flatnonzero(share > 0):
            low, high = 0.0, float(min(z[i], _MOST_Z))
            for _ in range(40):
                middle = (low + high) / 2
                level = float(ndtr(-middle))
                rows, seeds = -stdtrit(parts, level), -stdtrit(min(freedom[i], 1e6), level)
                below = (1 - share[i]) * rows + share[i] * seeds < size[i]
                low, high = (middle, high) if below else (low, middle)
            z[i] = low
    return np.asarray(np.copysign(z, t))


def moved_by_rows(evidence: Evidence, samples: int | None = None) -> Numbers:
    """Return by how much the figures of bootstrap samples of the rows differ, ``[B, K]``.

    Args:
        evidence: on each setting, K ≥ 1.
        samples: B; None: as many as half a second allows, 1,000 to 4,000.
    """
    drawn = samples or samples_for(evidence.count, len(evidence.figures))
    moved = deviations(evidence.influence, drawn)
    return -moved if evidence.greater else moved


@np.errstate(all="ignore")
def compare(
    evidence: Evidence,
    noise: SeedNoise,
    margin: float = 0.0,
    samples: int | None = None,
    chosen: int | None = None,
    moved: Numbers | None = None,
    pairs: Pairs | None = None,
) -> Comparison:
    """Compare settings.

    Args:
        evidence: on each setting, K ≥ 1, figures finite.
        noise: what seeds add.
        margin: differences up to it make no difference in practice, ≥ 0, in the figures' unit.
        samples: of the bootstrap; None: as many as half a second allows, 1,000 to 4,000.
        chosen: the setting that the others are set beside; None: the leader.
        moved: ``[B, K]``, of `moved_by_rows`, if it was drawn already, with B samples.
        pairs: of the settings, if they were worked out already.
    """
    pairs = pairs or Pairs(evidence, noise)
    figures, count = pairs.figures, len(evidence.figures)
    leader = int(np.argmin(figures))
    z = pairs.z_to(leader)
    others = np.delete(np.arange(count), leader)
    runner_up = int(others[np.argmin(figures[others])]) if count > 1 else leader
    enough = evidence.count >= LEAST_PARTS
    two_sided = float(-ndtri(LEVEL / 2))
    winner = bool(enough and count > 1 and (z[others] >= two_sided).all())
    rows = moved_by_rows(evidence, samples) if moved is None else moved
    drawn = len(rows)
    moved = rows + noise.draws(drawn)
    best, near, luck = _shares(figures, moved, margin)
    contenders, bound = np.ones(count, np.bool_), np.nan
    if enough and count > 1:
        contenders, bound = _contenders(pairs, moved, two_sided)
        if winner:
            contenders = np.arange(count) == leader
    beside = leader if chosen is None else chosen
    difference, error = figures - figures[beside], pairs.errors_to(beside)
    # One side of Schuirmann's (1987) two one-sided tests: the upper end of the interval of 90 %.
    with np.errstate(all="ignore"):
        t_by_z = np.abs(difference / error) / np.abs(pairs.z_to(beside))  # few seeds, few rows
    reach = error * _ONE_SIDED * np.maximum(np.where(np.isfinite(t_by_z), t_by_z, 1.0), 1.0)
    equal = (difference + reach <= margin) & (margin > 0) & enough
    equal[beside] = True
    own = np.sqrt(evidence.errors() ** 2 + np.square(noise.loadings).sum(axis=0))
    sign = -1.0 if evidence.greater else 1.0
    return Comparison(
        leader, runner_up, winner, contenders, sign * figures, own, difference, error, z,
        best, near, equal, luck, margin, drawn, float(bound),
    )  # fmt: skip


def _shares(figures: Numbers, moved: Numbers, margin: float) -> tuple[Numbers, Numbers, float]:
    """Return how often each setting is the best, how often nearly, and the luck of the best.

    The luck is the mean of what the best of a sample has there below its figure on the rows: the
    bootstrap's estimate of the bias of choosing the lowest. What the leader's figure moves by is 0
    in the mean of all samples, and alike: less it, little of what moves all settings is left.
    """
    there = figures + moved
    lowest = there.min(axis=1, keepdims=True)
    is_best = there == lowest
    best = (is_best / is_best.sum(axis=1, keepdims=True)).mean(axis=0)
    near = (there <= lowest + margin).mean(axis=0)
    chosen = np.argmin(there, axis=1)
    lead = moved[:, np.argmin(figures)]
    luck = float((lead - moved[np.arange(len(moved)), chosen]).mean())
    return best, near, luck


def _contenders(pairs: Pairs, moved: Numbers, least: float) -> tuple[NDArray[np.bool_], float]:
    """Return which settings may be the best, and the bound of the first round."""
    count = len(pairs.figures)
    worst = np.full(count, -np.inf)  # the greatest z by which another one beats it
    left = np.ones(count, np.bool_)
    # No bootstrap is needed for those beaten beyond Bonferroni's bound of all pairs.
    certain = float(-ndtri(LEVEL / (count * (count - 1))))
    z = np.array([pairs.z_to(k) for k in range(count)])  # [better, worse]
    left &= ~(z.max(axis=0) > certain)
    first = np.nan if left.all() else certain
    while True:
        those = np.flatnonzero(left)
        bound = (
            least
            if len(those) <= 2
            else min(max(least, _greatest(pairs, moved, those, least)), certain)
        )
        first = bound if np.isnan(first) else first
        worst = z[np.ix_(those, those)].max(axis=0)
        beaten = those[worst > bound]
        if not len(beaten) or len(those) < 2:
            return left, first
        left[beaten] = False


def _greatest(pairs: Pairs, moved: Numbers, those: NDArray[np.intp], least: float) -> float:
    """Return the 95 % quantile of the greatest |z| of pairs among equally good settings.

    A sample in which one setting beats all others by `least` would have named a winner: it counts
    as false whatever the greatest difference is, so that both statements together are false in 5 %.
    """
    own = moved[:, those]
    greatest = np.zeros(len(own))
    crowned = np.zeros(len(own), np.bool_)
    for place, k in enumerate(those):
        error = pairs.errors_to(int(k))[those]
        with np.errstate(all="ignore"):
            z = np.where(error > 0, (own - own[:, [place]]) / error, 0.0)
        np.maximum(greatest, z.max(axis=1), out=greatest)
        z[:, place] = np.inf
        crowned |= z.min(axis=1) >= least
    greatest[crowned] = np.inf
    return float(np.quantile(greatest, 1 - LEVEL, method="higher"))


__all__ = ["LEAST_PARTS", "LEVEL", "Comparison", "Pairs", "as_normal", "compare", "moved_by_rows"]
