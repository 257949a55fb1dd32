"""Judges runs that leave a fold out: each on the rows that it did not see.

A run's loss is that of the rows of its fold. What epochs and settings are compared by is the mean
over the folds of a setting, Σ w · loss over the rows of all of them: a fold has few rows, so that
the epoch of its own lowest loss is largely luck, and to choose one for each fold anew would choose
the luck of each. The mean curve is as smooth as the whole table makes it, one epoch is right for
the setting, and the loss of that epoch is what a model trained on all rows for as long has.

Rows go by once for all runs, in blocks, of which each fold's are scored by the runs that left it
out. So judging takes as much work as if each setting had one run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_folds import Folds
from thalweg.data.row_marks import MarkedRows
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.contract import Array, Engine
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.epoch_selection import SAMPLE, row_losses
from thalweg.training.fold_weights import FoldWeights
from thalweg.training.run import Run
from thalweg.training.run_state import RunState

SETTING_DIVERGED = "another run of its setting, which leaves out another fold, diverged"
_PIECE = 16384  # rows that a block has a multiple of
_SEED = 0
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Judged:
    """What frozen weights of K runs come to.

    Attributes:
        weights: ``[rows, K · C]``.
        losses: ``[K]``, of each run on the rows that judge it.
        means: ``[K]``, what each run's setting is compared by.
        parts: of each run, what the selection of epochs takes of the rows' losses.
    """

    weights: Array
    losses: Numbers
    means: Numbers
    parts: Sequence[Numbers]


class LeftOut:
    """Judges runs by the folds that they leave out.

    Attributes:
        weight: ``[folds]``, Σ w of each.
    """

    def __init__(self, rows: RowSource, folds: Folds) -> None:
        """Take the rows, and which fold each of them is in."""
        self._rows, self._folds = rows, folds
        self._sample: list[tuple[NDArray[np.intp], Rows]] = []  # by fold
        self._sampled = 0
        self._known: dict[tuple[int, ...], list[list[int]]] = {}
        self._mean_weight = rows.weight_sum / max(1, len(rows))
        self.weight = np.zeros(folds.count)
        for start in range(0, len(rows), _PIECE):
            labels = rows.labels_of(start, min(start + _PIECE, len(rows)))
            part = folds.part[start : start + _PIECE]
            held = part >= 0
            self.weight += np.bincount(
                part[held].astype(np.intp), labels.loss_weight[held], folds.count
            )

    def losses(
        self, runs: int, weights: FoldWeights, engine: Engine, loss: LossOverRuns
    ) -> Numbers:
        """Return each run's mean loss on the fold that it leaves out, ``[runs]``; NaN for others.

        Args:
            runs: how many.
            weights: theirs.
            engine: which scores.
            loss: of the runs.
        """
        total = np.full(runs, np.nan)
        for places in weights.places.values():
            total[places] = 0.0
        start = 0
        for block in self._rows.blocks(_PIECE):
            part = self._folds.part[start : start + len(block)]
            start += len(block)
            for k, places in weights.places.items():
                index = np.flatnonzero(part == k)
                if not len(index):
                    continue
                rows, own, of = weights.judging(k, block.ordered(index))
                total[places] += engine.losses(rows, own, loss, of) * rows.weight_sum
        for k, places in weights.places.items():
            total[places] /= self.weight[k]
        return total

    def compared(self, runs: Sequence[Run], losses: Numbers) -> Numbers:
        """Return the loss that each run's setting is compared by, ``[K]``: the mean of its folds.

        That is Σ w · loss / Σ w over the rows of the folds that the setting's runs of one seed
        leave out. A run without a fold is compared by its own.
        """
        found = losses.copy()
        for places in self._settings(runs):
            weight = np.array([self.weight[runs[place].fold or 0] for place in places])
            found[places] = weight @ losses[places] / weight.sum()
        return found

    def settle(self, states: Sequence[RunState]) -> None:
        """Give runs that have ended what their settings are compared by; infinite: one diverged.

        Solvers go one after the other, and have not known those of the other folds before.
        """
        lost = np.array([s.best_loss if s.usable else np.inf for s in states])
        means = self.compared([state.run for state in states], lost)
        for state, mean in zip(states, means.tolist(), strict=True):
            if state.run.fold is not None:
                state.mean_loss = mean

    def parts(
        self, runs: Sequence[Run], weights: FoldWeights, engine: Engine, loss: LossOverRuns
    ) -> list[Numbers]:
        """Return the `row_losses` of a sample of all rows for each run's setting, ``[m]`` each.

        Each row is judged by the run of the setting that left its fold out; 0 where there is none.
        Runs of one setting have one array in common; those without a fold an empty one.

        Args:
            runs: K.
            weights: theirs.
            engine: which scores.
            loss: of the runs.
        """
        if not self._sample:
            sample = MarkedRows(self._rows, self._folds).sample(SAMPLE, _SEED)
            assert sample.marks is not None
            index = [np.flatnonzero(sample.marks.fold == k) for k in range(self._folds.count)]
            self._sample = [(own, sample.take(own)) for own in index]
            self._sampled = len(sample)
        settings = self._settings(runs)
        setting_of = {place: s for s, places in enumerate(settings) for place in places}
        found = np.zeros((len(settings), self._sampled))
        for k, places in weights.places.items():
            index_of, some = self._sample[k]
            if len(index_of):
                some, own, of = weights.judging(k, some)
                scores = partial(engine.scores, loss=loss, predictor=of)
                lost = row_losses(some, own, loss, self._mean_weight, scores)
                rows = np.array([setting_of[place] for place in places])
                found[rows[:, None], index_of] = lost.T
        nothing = np.empty(0)
        return [
            found[setting_of[place]] if place in setting_of else nothing
            for place in range(len(runs))
        ]

    def _settings(self, runs: Sequence[Run]) -> list[list[int]]:
        """Return the places of runs that differ in their folds alone; the plan keeps the runs."""
        key = tuple(map(id, runs))
        if key not in self._known:
            self._known[key] = _by_setting(runs)
        return self._known[key]


def _by_setting(runs: Sequence[Run]) -> list[list[int]]:
    """Return the places of runs that differ in their folds alone."""
    settings: list[Run] = []
    found: list[list[int]] = []
    for place, run in enumerate(runs):
        if run.fold is None:
            continue
        setting = run.changed(fold=None)
        if setting not in settings:
            settings.append(setting)
            found.append([])
        found[settings.index(setting)].append(place)
    return found


__all__ = ["SETTING_DIVERGED", "Judged", "LeftOut"]
