"""What is known of each setting of a race at one point of its schedule, as numbers without a unit.

Losses enter as logarithms of ratios and schedules as factors on the learning rate, so that what was
learnt of some races holds for others: of more rows, another loss, more epochs.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.schedules import SCHEDULES
from thalweg.training.run import Run

Numbers = NDArray[np.float64]
_SMALL = 1e-3  # of a loss: differences well below it are next to nothing
_TINY = 1e-300
_BACK = 4  # epochs whose fluctuation is looked at


@dataclass(frozen=True)
class Shapes:
    """What is known of K settings before training.

    Attributes:
        factors: of the schedule on the learning rate at the end of each epoch, ``[epochs, K]``.
        rates: logarithms of the learning rates, ``[K]``; 0 where a method has none.
        families: equal for settings that differ in the learning rate alone, ``[K]``.
        methods: equal for settings of one optimizer and model, ``[K]``.
        nets: whether a setting is a net, ``[K]``.
        kinds: equal for settings that see the same of numbers, ``[K]``; all equal unless linear
            ones see several encodings.
    """

    factors: Numbers
    rates: Numbers
    families: NDArray[np.intp]
    methods: NDArray[np.intp]
    nets: NDArray[np.bool_]
    kinds: NDArray[np.intp]

    def take(self, settings: NDArray[np.intp]) -> Self:
        """Return those of some settings, by their places."""
        return replace(
            self,
            factors=self.factors[:, settings],
            rates=self.rates[settings],
            families=self.families[settings],
            methods=self.methods[settings],
            nets=self.nets[settings],
            kinds=self.kinds[settings],
        )

    @classmethod
    def of(cls, runs: Sequence[Run], epochs: int) -> Self:
        """Return those of settings, each given as a run, whose schedules span so many epochs."""
        t = np.arange(1.0, epochs + 1)
        factors = [SCHEDULES[r.schedule].over(t, epochs, r.schedule_hyperparameters) for r in runs]
        rates = [r.lr if r.lr > 0 else 1.0 for r in runs]  # NaN is not above 0
        families = _numbered([str(_without_rate(run)) for run in runs])
        methods = _numbered([f"{r.optimizer} {r.architecture} {r.inputs}" for r in runs])
        nets = np.array([run.architecture is not None for run in runs])
        kinds = _kinds(runs)
        return cls(np.stack(factors, 1), np.log(rates), families, methods, nets, kinds)


def features(
    losses: Numbers, errors: Numbers, racing: NDArray[np.bool_], shapes: Shapes
) -> Numbers:
    """Return what the chance of each setting is told by, ``[K, F]``, after t epochs.

    Args:
        losses: after each epoch, ``[t, K]``; NaN where there is none (not yet, or no longer).
        errors: standard errors of the paired differences to the lowest loss, as a share of it,
            ``[K]``; NaN: unknown.
        racing: which settings still train, ``[K]``.
        shapes: of the settings.
    """
    t, epochs, count = len(losses), len(shapes.factors), losses.shape[1]
    logs = np.log(np.maximum(losses, _TINY))
    lowest = np.fmin.accumulate(logs, axis=0)
    kept, now = lowest[-1], np.where(racing, logs[-1], np.nan)
    share = t / epochs
    leader = int(np.nanargmin(kept))
    behind, apart = kept - kept[leader], now - np.nanmin(now)
    half = lowest[max(0, t // 2 - 1)] - kept
    quarter = lowest[max(0, t - 1 - max(1, t // 4))] - kept
    last = logs[max(t - 2, 0)] - logs[-1]
    risen = logs[-1] - kept
    changes = np.diff(logs[-_BACK - 1 :], axis=0)
    wavering = np.abs(changes - changes.mean(axis=0)).mean(axis=0) if t > 2 else np.zeros(count)
    past = shapes.factors[:t].sum(axis=0) / epochs
    future = shapes.factors[t:].sum(axis=0) / epochs
    factor = shapes.factors[t - 1]
    beside = _beside(kept, shapes)
    place = np.argsort(np.argsort(np.where(np.isnan(kept), np.inf, kept))) / count
    each = np.ones(count)
    gained = half * np.log2(1 / share)  # if each doubling of the epochs gains as much
    columns = [
        share * each,
        np.log(count) * each,
        np.log(epochs) * each,
        place,
        _squashed(behind),
        _squashed(apart),
        _squashed(half),
        _squashed(quarter),
        _squashed(last),
        _squashed(risen),
        _squashed(wavering),
        _squashed(half[leader]) * each,
        _squashed(quarter[leader]) * each,
        _squashed(last[leader]) * each,
        _squashed(wavering[leader]) * each,
        _squashed(behind - gained + gained[leader]),
        factor,
        past,
        future,
        factor[leader] * each,
        future[leader] * each,
        shapes.rates - shapes.rates[leader],
        *beside,
        _squashed(errors),
        np.clip(behind / np.maximum(errors, 1e-9), 0, 20),
        shapes.nets.astype(np.float64),
    ]
    return np.nan_to_num(np.stack(columns, axis=1), posinf=20.0, neginf=-20.0)


def _beside(kept: Numbers, shapes: Shapes) -> list[Numbers]:
    """Compare each setting with its family: the best rate, and the next above and below."""
    known, rates = np.isfinite(kept), shapes.rates
    family = (shapes.families[:, None] == shapes.families) & known
    method = (shapes.methods[:, None] == shapes.methods) & known
    higher, lower = family & (rates > rates[:, None]), family & (rates < rates[:, None])
    best = np.argmin(np.where(family, kept, np.inf), axis=1)
    of_method = np.argmin(np.where(method, kept, np.inf), axis=1)
    above = np.argmin(np.where(higher, rates, np.inf), axis=1)
    below = np.argmax(np.where(lower, rates, -np.inf), axis=1)
    return [
        np.where(family.any(axis=1), rates - rates[best], 0.0),
        np.where(method.any(axis=1), rates - rates[of_method], 0.0),
        np.where(family.any(axis=1), _squashed(kept - kept[best]), 0.0),
        np.where(higher.any(axis=1), _squashed(kept[above] - kept), 0.0),
        np.where(lower.any(axis=1), _squashed(kept[below] - kept), 0.0),
        higher.any(axis=1).astype(float) - lower.any(axis=1),
    ]


def paired_errors(rows: Numbers, best: Numbers, count: int) -> Numbers:
    """Return the standard errors of the mean differences between settings and the best, ``[K]``.

    Args:
        rows: losses of a sample of the validation rows, ``[m, K]``; NaN: unknown.
        best: those of the best, ``[m]``.
        count: validation rows of the whole split.
    """
    with np.errstate(all="ignore"):
        apart = rows - best[:, None]
        known = np.isfinite(apart)
        some = known.sum(axis=0)
        mean = np.where(known, apart, 0.0).sum(axis=0) / some
        square = (np.where(known, apart - mean, 0.0) ** 2).sum(axis=0) / some
        return np.where(some > 1, np.sqrt(square / count), np.nan)


def _squashed(values: Any) -> Any:
    """Return sign(x) · log(1 + |x| / 0.001): small and large differences on one scale."""
    return np.sign(values) * np.log1p(np.abs(values) / _SMALL)


def _without_rate(run: Run) -> Run:
    other = copy.copy(run)
    own = {**run.hyperparameters, "lr": 1.0}
    object.__setattr__(other, "hyperparameters", own)
    return other


def _kinds(runs: Sequence[Run]) -> NDArray[np.intp]:
    """Number what settings see of numbers; nets, which see all, are a kind of their own."""
    if len({run.inputs for run in runs if run.architecture is None}) < 2:
        return np.zeros(len(runs), np.intp)
    return _numbered([run.inputs if run.architecture is None else "net" for run in runs])


def _numbered(texts: Sequence[str]) -> NDArray[np.intp]:
    places = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    return np.array([places[text] for text in texts], np.intp)


__all__ = ["Shapes", "features", "paired_errors"]
