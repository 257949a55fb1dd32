"""Runs that cannot win leave the race early, so that the others train faster.

Rankings flip while the learning rate falls: a run with a high rate is behind until its rate has
fallen. So runs are compared only at the same share of their schedules. There a setting leaves if

- its loss is above the lowest by more than a standard error of the paired differences of the
  validation rows, and
- the chance that it still ends lowest, as learnt from recorded races, is below a bound
  (`thalweg.racing.halving_chances`).

Runs of one setting, its seeds and folds, are judged by their mean, and leave together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from thalweg.optimizers import FullBatchSolver
from thalweg.racing.halving_rule import Rule
from thalweg.racing.race_progress import Numbers, Shapes, paired_errors
from thalweg.racing.settings import Setting, settings_of
from thalweg.training.events import RunNumbers
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.stopping import Memory, RowLosses, Stop

SAMPLE = 2000  # rows that standard errors are estimated from


@dataclass(frozen=True)
class Halving:
    """Ends the runs of settings that cannot win; see above.

    Attributes:
        runs: all of the race. Full-batch solvers are not compared: they have no schedule.
        epochs: the budget of those without their own.
        rows: that judge the runs: those of the validation split, or of all folds.
        rule: which settings leave.
    """

    runs: Sequence[Run] = field(repr=False)
    epochs: int
    rows: int
    rule: Rule = field(default_factory=Rule)

    @cached_property
    def settings(self) -> tuple[Setting, ...]:
        """The settings whose runs take batches."""
        own = [p for p, run in enumerate(self.runs) if not isinstance(run.method, FullBatchSolver)]
        found = settings_of([self.runs[place] for place in own])
        return tuple(replace(s, places=tuple(own[place] for place in s.places)) for s in found)

    @cached_property
    def budgets(self) -> NDArray[np.int64]:
        """The epochs that each setting's schedule spans, ``[settings]``."""
        return np.array([each.run.epochs or self.epochs for each in self.settings], np.int64)

    @cached_property
    def _shapes(self) -> dict[int, Shapes]:
        """Of all settings, for each budget, as if it were theirs."""
        runs = [each.run for each in self.settings]
        return {int(budget): Shapes.of(runs, int(budget)) for budget in np.unique(self.budgets)}

    def begin(self, runs: int) -> Memory:
        """Return the losses after each epoch, ``[epochs, runs]``, and those of rows after the last.

        Both are NaN until they are known.
        """
        return {
            "losses": np.full((int(self.budgets.max(initial=1)), runs), np.nan),
            "rows": np.full((runs, min(SAMPLE, self.rows)), np.nan, np.float32),
        }

    def after_epoch(
        self, memory: Memory, judged: Sequence[int], numbers: RunNumbers, rows: RowLosses
    ) -> tuple[Mapping[int, Stop], Memory]:
        """See `StoppingPolicy.after_epoch`."""
        losses, of_rows = memory["losses"].copy(), memory["rows"].copy()
        own = [k for k, each in enumerate(self.settings) if set(each.places) & set(judged)]
        for place in (p for k in own for p in self.settings[k].places if p in judged):
            losses[numbers.epochs[place] - 1, place] = numbers.valid_loss[place]
            some = rows[place][: of_rows.shape[1]]
            of_rows[place, : len(some)] = some
        stops: dict[int, Stop] = {}
        for budget in np.unique(self.budgets[own]):
            here = [
                p
                for k in map(int, np.flatnonzero(self.budgets == budget))
                for p in self._running(k, numbers)
            ]
            epoch = int(numbers.epochs[here].min(initial=budget))
            behind = max(int(numbers.epochs[p]) for p in judged) > epoch
            if 0 < epoch < budget and not behind:
                stops |= self._leaving(losses, of_rows, int(budget), epoch, numbers)
        return stops, {"losses": losses, "rows": of_rows}

    def _running(self, setting: int, numbers: RunNumbers) -> list[int]:
        """Return the runs of a setting that still train."""
        return [place for place in self.settings[setting].places if numbers.running[place]]

    def _leaving(
        self, losses: Numbers, rows: Numbers, budget: int, epoch: int, numbers: RunNumbers
    ) -> dict[int, Stop]:
        """Return the runs of a budget that leave, after an epoch that all of them have completed.

        Settings of other budgets are compared at the last epoch that is no further in the schedule.
        """
        curves = np.full((epoch, len(self.settings)), np.nan)
        for k, each in enumerate(self.settings):
            at = np.arange(1, epoch + 1) * self.budgets[k] // budget
            places = self._running(k, numbers) or list(each.places)
            curves[at > 0, k] = losses[at[at > 0] - 1][:, places].mean(axis=1)
        racing = np.array([bool(self._running(k, numbers)) for k in range(len(self.settings))])
        racing &= np.isfinite(curves[-1])
        if not racing.any():
            return {}
        best = int(np.nanargmin(np.where(racing, curves[-1], np.nan)))
        lowest = float(curves[-1, best])
        if not lowest > 0:  # of which nothing is a share
            return {}
        errors = self._errors(rows, best) / lowest
        left = self.rule.leaving(curves, errors, racing, self._shapes[budget])
        return {
            place: Stop(
                Ending.LEFT,
                behind=float(curves[-1, k]) / lowest - 1,
                behind_error=float(errors[k]),
                chance=self.rule.chance,
            )
            for k in map(int, np.flatnonzero(left & (self.budgets == budget)))
            for place in self._running(k, numbers)
        }

    def _errors(self, rows: Numbers, best: int) -> Numbers:
        """Return the standard errors of the differences of settings to the best, ``[settings]``.

        Seeds of a setting are judged on the same rows, whose losses are averaged first.
        """
        each = np.stack([rows[list(s.places)].mean(axis=0) for s in self.settings], axis=1)
        return paired_errors(each.astype(np.float64), each[:, best].astype(np.float64), self.rows)


__all__ = ["SAMPLE", "Halving"]
