"""How many tries would have sufficed: the expected best of k settings drawn at random.

    E[best of k] = Σᵢ L₍ᵢ₎ · C(N − i, k − 1) / C(N, k)

over the losses L₍₁₎ ≤ … ≤ L₍N₎ of the N settings of an optimizer: the mean over all subsets of k.
The curve is that of Dodge, Gururangan, Card, Schwartz and Smith, Show Your Work (2019), who draw
with replacement; without, it is unbiased (Tang, Lee, Xin, Liu, Yu and Lin 2020). Its standard error
is the jackknife's: that of other settings drawn as these were.

A setting that left the race early has the loss of then, which its last epoch's would hardly exceed:
the curve is an upper bound then, and so is the number of tries that suffice. The lower bound is the
curve with each of these settings as good as the best of the race, which they are excluded from
being (`thalweg.racing.halving`). The truth lies between the two.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

from thalweg.racing.settings import settings_of
from thalweg.training.run import Run

WITHIN = 0.01  # of the best loss of the race: what is so near suffices
_MOST = 1_000  # tries that are followed

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Tries:
    """What tries of one optimizer's settings lead to.

    Attributes:
        optimizer: its name, followed by "nets" where the race has linear models too.
        losses: of its settings, the best first, in the target's unit, or their figures of `judge`;
            one that diverged or is worse counts as the baseline.
        expected: the mean loss of the best of 1, 2, … of them, drawn at random.
        spread: the standard deviation of that best over the draws.
        standard_error: of the mean, if other settings had been drawn; NaN for all of them.
        sufficed: the fewest tries whose expected best is within 1 % of the best of the race; None:
            not even all. At most so many, if some left.
        left: how many of its settings left early: `expected` is then a bound on the worse side.
        bound: the bound on the better side, each of these as good as the best of the race; empty if
            none left.
        judge: the metric whose figures these are; "": the loss.
    """

    optimizer: str
    losses: tuple[float, ...]
    expected: tuple[float, ...]
    spread: tuple[float, ...]
    standard_error: tuple[float, ...]
    sufficed: int | None
    judge: str = ""
    left: int = 0
    bound: tuple[float, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in vars(self).items()
        }


def tries_of(
    runs: Sequence[Run],
    losses: Sequence[float],
    baseline: float | None,
    judge: str = "",
    greater: bool = False,
    left: Collection[int] = (),
) -> tuple[Tries, ...]:
    """Return what tries of each optimizer lead to, in the order of their first runs.

    Args:
        runs: all of a race.
        losses: of each, on validation rows, or figures of a metric; not finite: it diverged.
        baseline: the same of a constant on these rows; None: there is none.
        judge: the metric; "": the loss.
        greater: whether more of it is better.
        left: places of the runs that left the race early.
    """
    sign = -1.0 if greater else 1.0
    losses = [sign * loss for loss in losses]
    baseline = None if baseline is None else sign * baseline
    found: dict[str, list[float]] = {}
    early: dict[str, list[bool]] = {}
    for name, places in by_optimizer(runs).items():
        means = [float(np.mean([losses[place] for place in of])) for of in places]
        found[name] = [_at_most(loss, baseline) for loss in means]
        early[name] = [any(place in left for place in of) for of in places]
    known = [loss for each in found.values() for loss in each if math.isfinite(loss)]
    if not known:
        return ()
    best = min(known)
    made = []
    for name, each in found.items():
        ordered = np.sort(each)
        if not np.isfinite(ordered).all():
            continue
        expected, spread = expected_best(ordered)
        enough = np.flatnonzero(expected <= best + WITHIN * abs(best))
        error = jackknife_error(ordered)
        bound: tuple[float, ...] = ()
        if any(early[name]):
            better = np.sort(np.where(early[name], np.minimum(each, best), each))
            bound = tuple(map(float, sign * expected_best(better)[0]))
        made.append(
            Tries(
                name,
                tuple(map(float, sign * ordered)),
                tuple(map(float, sign * expected)),
                tuple(map(float, spread)),
                tuple(map(float, error)),
                int(enough[0]) + 1 if len(enough) else None,
                judge,
                sum(early[name]),
                bound,
            )
        )
    return tuple(made)


def by_optimizer(runs: Sequence[Run]) -> Mapping[str, list[tuple[int, ...]]]:
    """Return the places of the runs of each setting, by optimizer; nets apart from linear models.

    Args:
        runs: all of a race.
    """
    both = len({run.architecture is None for run in runs}) > 1
    found: dict[str, list[tuple[int, ...]]] = {}
    for setting in settings_of(runs):
        run = setting.run
        name = f"{run.optimizer} nets" if both and run.architecture else run.optimizer
        found.setdefault(name, []).append(setting.places)
    return found


def expected_best(losses: Numbers) -> tuple[Numbers, Numbers]:
    """Return the mean and standard deviation ``[K]`` of the best of 1, 2, …, K losses.

    Args:
        losses: ``[N]``, the lowest first; K is N, 1,000 at most.
    """
    shares = _shares(len(losses))
    mean = shares @ losses
    away = losses[None, :] - mean[:, None]
    return mean, np.sqrt(np.einsum("kn,kn->k", shares, away * away))


def jackknife_error(losses: Numbers) -> Numbers:
    """Return the standard error ``[K]`` of `expected_best`, √((N − 1)/N · Σⱼ (θ₋ⱼ − θ̄)²).

    θ₋ⱼ is the estimate without loss j. NaN where all losses are drawn.
    """
    n = len(losses)
    error = np.full(min(n, _MOST), np.nan)
    if n < 2:
        return error
    shares = _shares(n - 1)  # [K', n − 1]
    below = np.cumsum(shares * losses[:-1], axis=1)  # those that stay in their place
    above = np.cumsum((shares * losses[1:])[:, ::-1], axis=1)[:, ::-1]  # those that move up
    without = np.zeros((len(shares), n))
    without[:, 1:] += below
    without[:, :-1] += above
    away = without - without.mean(axis=1, keepdims=True)
    known = np.sqrt((n - 1) / n * np.einsum("kn,kn->k", away, away))
    error[: len(known)] = known[: len(error)]
    return error


def _shares(n: int) -> Numbers:
    """Return C(n − i, k − 1) / C(n, k) for k = 1 … and i = 1 … n: the share of subsets it leads."""
    k = np.arange(1, min(n, _MOST) + 1)[:, None]
    rest = n - np.arange(1, n + 1)[None, :]
    there = rest >= k - 1
    rest = np.where(there, rest, k - 1)
    log = gammaln(rest + 1) - gammaln(k) - gammaln(rest - k + 2)
    log -= gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)
    return np.where(there, np.exp(log), 0.0)


def _at_most(loss: float, baseline: float | None) -> float:
    """Return the loss, or the baseline's where that is lower or the run diverged."""
    if baseline is None or not math.isfinite(baseline):
        return loss
    return min(loss, baseline) if math.isfinite(loss) else baseline


__all__ = ["Tries", "by_optimizer", "expected_best", "jackknife_error", "tries_of"]
