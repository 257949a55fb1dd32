"""The ensemble of all runs of a race: a mean in which each counts as often as greedy search says.

Linear runs and nets are candidates alike; `thalweg.racing.greedy_selection` chooses among them, on
validation rows, of which very many are represented by a sample. The loss of the ensemble on those
rows is then too low, for they chose it. So each half of the rows, divided at random, is judged by
the ensemble that the other half chooses, and those losses stand beside the single winner's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import parts
from thalweg.data.rows import Rows
from thalweg.engine.by_engine import ByEngine
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import PairedMean
from thalweg.predictors import Mean
from thalweg.predictors.parameter_layout import Array
from thalweg.racing.greedy_selection import GreedySelection, Losses, Numbers
from thalweg.racing.mean_selection import MeanOfRuns, MeanSelection, clearly_lower, mean_of
from thalweg.racing.winner_selection import Basis, Selection, WinnerSelection
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

_CHUNK = 8192  # rows scored at a time
_ENOUGH_ROWS = 500  # validation rows from which on it is tried if nothing is said
_CELLS, _LEAST_ROWS = 2**21, 256  # numbers of the sample's predictions; rows of it in any case


@dataclass(frozen=True)
class EnsembleSelection:
    """Tries the ensemble that greedy search finds among all usable runs.

    It is taken beside a winner by validation loss unless it is clearly worse, by `tolerance`
    standard errors of the paired differences: the winner's own loss is the lowest of many on these
    rows, and the ensemble is judged on rows that did not choose it. With differences of 0, of equal
    runs, it is not. Beside a winner by cross-validation, in which the validation rows had no say,
    it must be better by `margin` standard errors; with n < `few` rows by √(few / n) times as many.

    Attributes:
        greedy: the search.
        most_rows: of the validation rows, at random, by which it chooses.
        tolerance, margin: standard errors.
        few: validation rows.
        seed: of the sample and of its halves.
    """

    greedy: GreedySelection = field(default_factory=GreedySelection)
    most_rows: int = 4096
    tolerance: float = 1.0
    margin: float = 2.0
    few: int = 100
    seed: int = 31

    def choose(
        self,
        single: Selection,
        runs: Sequence[RunState],
        plan: TrainingPlan,
        winner: WinnerSelection,
    ) -> MeanOfRuns | None:
        """Return the ensemble; None where one run is all of it, or no rows validate.

        Args:
            single: the winner among single runs.
            runs: all, trained.
            plan: that they were trained by.
            winner: chooses the best linear run, as it chose `single`.
        """
        usable = [state for state in runs if state.usable]
        if len(usable) < 2 or not len(plan.valid):
            return None
        cells = len(usable) * plan.loss.columns
        most = min(self.most_rows, max(_LEAST_ROWS, _CELLS // cells))
        rows = plan.valid.sample(most, self.seed)
        rows = rows.take(np.flatnonzero(rows.loss_weight > 0))  # 0 · inf is no loss
        if len(rows) < 4:  # two for each half
            return None
        usable, predictions = predicted(usable, rows, plan)
        if len(usable) < 2 or single.run not in usable:
            return None
        counts = self.greedy.counts(predictions, mean_losses(rows, plan.loss))
        if np.count_nonzero(counts) < 2:
            return None
        gain, error = self._gain(predictions, usable.index(single.run), rows, plan.loss)
        own = np.array([state.best_loss for state in usable])
        order = [k for k in np.lexsort((own, -counts)) if counts[k]]
        members, each = tuple(usable[k] for k in order), tuple(int(counts[k]) for k in order)
        of = mean_of(members, plan, each)
        linear = [s for s in usable if s.run.architecture is None]
        weights = of.joined([state.weights for state in members if state.weights is not None])
        return MeanOfRuns(
            members,
            of,
            weights,
            _loss(of, weights, plan),
            self._takes(single, len(rows), gain, error),
            winner.choose(linear, plan).run if linear else None,
            each,
            gain,
            error,
        )

    def _gain(
        self, predictions: Numbers, single: int, rows: Rows, loss: LossOverRuns
    ) -> tuple[float, float]:
        """Return by how much a run's loss is above the ensemble's that other rows chose.

        And the standard error of that.
        """
        found = PairedMean()
        drawn = np.random.default_rng(self.seed).permutation(len(rows))
        halves = np.sort(drawn[: len(rows) // 2]), np.sort(drawn[len(rows) // 2 :])
        for chooses, judges in (halves, halves[::-1]):
            of_these = mean_losses(rows.take(chooses), loss)
            counts = self.greedy.counts(predictions[chooses], of_these)
            mixed = np.einsum("nkc,k->nc", predictions[judges], counts / counts.sum())
            both = np.stack([predictions[judges, single], mixed], axis=1)
            lost = row_losses_of(both, rows.take(judges), loss)
            found.add(lost[:, 0] - lost[:, 1], rows.loss_weight[judges].astype(np.float64))
        return found.result()

    def _takes(self, single: Selection, rows: int, gain: float, error: float) -> bool:
        """Whether the ensemble is taken; not where the gain does not exist."""
        if single.basis is Basis.CROSS_VALIDATION:
            return clearly_lower(gain, error, rows, self.margin, self.few)
        return gain > -self.tolerance * error


def best_mean(
    single: Selection,
    runs: Sequence[RunState],
    plan: TrainingPlan,
    winner: WinnerSelection,
    ensemble: bool,
) -> MeanOfRuns | None:
    """Return the mean that is the answer, or was tried: the ensemble, else that of the best nets.

    Args:
        single: the winner among single runs.
        runs: all, trained.
        plan: that they were trained by.
        winner: chooses the best linear run, as it chose `single`.
        ensemble: whether an ensemble is tried.
    """
    found = EnsembleSelection().choose(single, runs, plan, winner) if ensemble else None
    if found is not None and found.taken:
        return found
    return MeanSelection().choose(single, runs, plan, winner) or found


def tries_ensemble(asked: bool | None, freely: bool, valid: int) -> bool:
    """Whether the ensemble of all runs is tried.

    On 26 tables (docs/quality.md) it gained over the mean of the best nets where 500 rows or more
    validated, and lost where they were fewer: then weights fit them too closely.

    Args:
        asked: the option.
        freely: whether nothing limits the settings that `fit` tries.
        valid: validation rows.
    """
    return asked is True or (asked is None and freely and valid >= _ENOUGH_ROWS)


def predicted(
    states: Sequence[RunState], rows: Rows, plan: TrainingPlan
) -> tuple[list[RunState], Numbers]:
    """Return the runs whose predictions and losses of rows are finite, and those ``[n, K, C]``."""
    of = mean_of(states, plan)
    scored = ByEngine(of, plan.engine, plan.loss)
    own = [state.weights for state in states if state.weights is not None]
    predict = plan.loss.loss.link.predict
    found = np.empty((len(rows), len(states), plan.loss.columns))
    with np.errstate(all="ignore"):
        for start in range(0, len(rows), _CHUNK):
            block = rows.block(start, min(start + _CHUNK, len(rows)))
            for k, z in enumerate(scored.of_members(block, of, own)):
                found[start : start + len(block), k] = predict(z.astype(np.float64))
        lost = row_losses_of(found, rows, plan.loss)
    finite = np.isfinite(found).all(axis=(0, 2)) & np.isfinite(lost).all(axis=0)
    kept = [int(k) for k in np.flatnonzero(finite)]
    return [states[k] for k in kept], found if len(kept) == len(states) else found[:, kept]


def row_losses_of(predictions: Numbers, rows: Rows, loss: LossOverRuns) -> Numbers:
    """Return the loss of each row ``[n, J]`` under predictions ``[n, J, C]``."""
    link = loss.loss.link
    with np.errstate(all="ignore"):
        z = predictions if link.adds else np.asarray(link.raw(predictions))
        return loss.value(z.reshape(len(z), -1), rows.target)


def mean_losses(rows: Rows, loss: LossOverRuns) -> Losses:
    """Return a function from predictions ``[n, J, C]`` to their mean losses ``[J]`` on rows."""
    weight = rows.loss_weight.astype(np.float64)
    every = float(weight.sum())

    def means(predictions: Numbers) -> Numbers:
        lost = row_losses_of(predictions, rows, loss)
        with np.errstate(all="ignore"):
            found: NDArray[np.float64] = np.einsum("n,nj->j", weight, lost) / every
        return np.where(np.isfinite(found), found, np.inf)

    return means


def _loss(of: Mean, weights: Array, plan: TrainingPlan) -> float:
    """Return the mean loss of the whole validation split."""
    scored = ByEngine(of, plan.engine, plan.loss)
    total = every = 0.0
    for rows in parts(plan.valid, _CHUNK):
        counted = rows.loss_weight > 0
        weight = rows.loss_weight[counted].astype(np.float64)
        with np.errstate(all="ignore"):
            lost = plan.loss.value(scored.scores(rows, weights), rows.target)[counted, 0]
        total, every = total + float(np.einsum("n,n->", weight, lost)), every + float(weight.sum())
    return total / every


__all__ = [
    "EnsembleSelection",
    "best_mean",
    "mean_losses",
    "predicted",
    "row_losses_of",
    "tries_ensemble",
]
