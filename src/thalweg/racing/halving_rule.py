"""Which settings of a race leave after an epoch: the rule of `thalweg.racing.halving`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.racing.halving_chances import chances
from thalweg.racing.race_progress import Numbers, Shapes, features


@dataclass(frozen=True)
class Rule:
    """A setting leaves that is clearly behind and has hardly a chance to win.

    Attributes:
        chance: that it still ends lowest by more than 0.1 %, below which it may leave.
        errors: standard errors of the paired differences by which its loss must be above the
            lowest.
        least: settings that stay in any case: those with the best chances.
        least_nets: nets among the runs that stay in any case, for the mean that may be the answer.
    """

    chance: float = 0.0015
    errors: float = 1.0
    least: int = 2
    least_nets: int = 0

    def leaving(
        self, losses: Numbers, errors: Numbers, racing: NDArray[np.bool_], shapes: Shapes
    ) -> NDArray[np.bool_]:
        """Return which settings leave, ``[K]``.

        Args:
            losses: after each epoch so far, ``[t, K]``; NaN where a setting had none.
            errors: standard errors of the paired differences to the lowest loss of those racing,
                as a share of it, ``[K]``.
            racing: which settings still train and have a loss after epoch t, ``[K]``.
            shapes: of the settings.
        """
        if racing.sum() <= max(1, self.least):
            return np.zeros(len(racing), np.bool_)
        now = np.where(racing, losses[-1], np.nan)
        behind = now / np.nanmin(now) - 1
        chance = self._chances(losses, errors, racing, shapes)
        with np.errstate(invalid="ignore"):  # an unknown error keeps a setting
            found: NDArray[np.bool_] = (
                racing & (chance < self.chance) & (behind > self.errors * errors)
            )
        order = np.argsort(-np.where(racing, chance, -1.0), kind="stable")
        found[order[: self.least]] = False
        nets = order[shapes.nets[order] & racing[order]]
        found[nets[: self.least_nets]] = False
        return found

    def _chances(
        self, losses: Numbers, errors: Numbers, racing: NDArray[np.bool_], shapes: Shapes
    ) -> Numbers:
        """Return the chance of each setting, 0 of those that do not race.

        The recorded races have numbers in one encoding each. Where settings see several, those that
        see one and may win are looked at as such a race too, and the greater chance counts: beside
        settings whose losses fall alike in another encoding, a slow one looks hopeless too soon.
        """
        chance: Numbers = np.where(racing, chances(features(losses, errors, racing, shapes)), 0.0)
        whole = chance.copy()
        kinds = np.unique(shapes.kinds[racing])
        for kind in kinds if len(kinds) > 1 else ():
            own = np.flatnonzero(shapes.kinds == kind)
            if whole[own].max() < self.chance:
                continue
            told = features(losses[:, own], errors[own], racing[own], shapes.take(own))
            chance[own] = np.where(racing[own], np.maximum(whole[own], chances(told)), 0.0)
        return chance


__all__ = ["Rule"]
