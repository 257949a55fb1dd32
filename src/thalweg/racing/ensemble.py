"""The ensemble of all runs of a race: a mean in which each counts as often as greedy search says.

Linear runs and nets are candidates alike; `thalweg.racing.greedy_selection` chooses among them, on
validation rows, of which very many are represented by a sample. The loss of the ensemble on those
rows is then too low, for they chose it. So each half of the rows, divided at random, is judged by
the ensemble that the other half chooses, and those losses stand beside the single winner's. Rows of
a group, which are alike, are in one half. With folds the candidates are settings, and the rows all
that were held out, each predicted by the models that did not see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Mean
from thalweg.racing.evidence import RowMeans
from thalweg.racing.greedy_selection import GreedySelection, Losses, Numbers
from thalweg.racing.mean_candidates import (
    Candidate,
    candidates_for_means,
    judging_rows,
    judging_sample,
    mean_of,
    scored,
)
from thalweg.racing.mean_selection import MeanOfRuns, MeanSelection, as_good, clearly_lower
from thalweg.racing.winner_selection import Basis, Selection, WinnerSelection
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

_ENOUGH_ROWS = 500  # validation rows from which on it is tried if nothing is said
_CELLS, _LEAST_ROWS = 2**21, 256  # numbers of the sample's predictions; rows of it in any case


@dataclass(frozen=True)
class EnsembleSelection:
    """Tries the ensemble that greedy search finds among all usable runs.

    It is taken beside a winner by validation loss unless it is clearly worse, by `tolerance`
    standard errors of the paired differences or by 5 %, as a mean of nets is (`as_good`): the
    winner's own loss is the lowest of many on these rows, and the ensemble is judged on rows that
    did not choose it. With differences of 0, of equal
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
        groups: NDArray[Any] | None = None,
    ) -> MeanOfRuns | None:
        """Return the ensemble; None where one run is all of it, or no rows validate.

        Args:
            single: the winner among single runs.
            runs: all, trained.
            plan: that they were trained by.
            winner: chooses the best linear run, as it chose `single`.
            groups: of each row that judges, whose rows are alike; None: there are none.
        """
        usable = candidates_for_means(runs, plan)
        if len(usable) < 2 or not len(judging_rows(plan)):
            return None
        cells = len(usable) * plan.loss.columns
        most = min(self.most_rows, max(_LEAST_ROWS, _CELLS // cells))
        rows, places = judging_sample(plan, most, self.seed)
        group = None if groups is None else groups[places]
        if (len(rows) if group is None else len(np.unique(group))) < 4:  # two for each half
            return None
        usable, predictions = predicted(usable, rows, plan)
        own = next((k for k, each in enumerate(usable) if single.run in each.states), None)
        if len(usable) < 2 or own is None:
            return None
        counts = self.greedy.counts(predictions, mean_losses(rows, plan.loss))
        if np.count_nonzero(counts) < 2:
            return None
        gain, error = self._gain(predictions, own, rows, plan.loss, group)
        order = [
            k for k in np.lexsort((np.array([each.loss for each in usable]), -counts)) if counts[k]
        ]
        members, each = tuple(usable[k] for k in order), tuple(int(counts[k]) for k in order)
        of = mean_of([member.state for member in members], plan, each)
        linear = [s for s in runs if s.usable and s.run.architecture is None]
        return MeanOfRuns(
            members,
            of,
            _loss(of, members, plan),
            self._takes(single, usable[own].loss, len(rows), gain, error),
            winner.choose(linear, plan).run if linear else None,
            each,
            gain,
            error,
        )

    def _gain(
        self,
        predictions: Numbers,
        single: int,
        rows: Rows,
        loss: LossOverRuns,
        groups: NDArray[Any] | None,
    ) -> tuple[float, float]:
        """Return by how much a run's loss is above the ensemble's that other rows chose.

        And the standard error of that, of whole groups where there are any.
        """
        found = np.empty(len(rows))
        first = first_half(len(rows), groups, self.seed)
        halves = np.flatnonzero(first), np.flatnonzero(~first)
        for chooses, judges in (halves, halves[::-1]):
            of_these = mean_losses(rows.take(chooses), loss)
            counts = self.greedy.counts(predictions[chooses], of_these)
            mixed = np.einsum("nkc,k->nc", predictions[judges], counts / counts.sum())
            both = np.stack([predictions[judges, single], mixed], axis=1)
            lost = row_losses_of(both, rows.take(judges), loss)
            with np.errstate(all="ignore"):
                found[judges] = lost[:, 0] - lost[:, 1]
        means = RowMeans(len(rows), 1, groups)
        means.add(found[:, None], rows.loss_weight)
        evidence = means.evidence()
        return float(evidence.figures[0]), float(evidence.errors()[0])

    def _takes(self, single: Selection, loss: float, rows: int, gain: float, error: float) -> bool:
        """Whether the ensemble is taken; not where the gain does not exist, or all are equal."""
        if single.basis is Basis.CROSS_VALIDATION:
            return clearly_lower(gain, error, rows, self.margin, self.few)
        return (gain != 0 or error > 0) and as_good(gain, error, loss, self.tolerance)


def best_mean(
    single: Selection,
    runs: Sequence[RunState],
    plan: TrainingPlan,
    winner: WinnerSelection,
    ensemble: bool,
    groups: NDArray[Any] | None = None,
) -> MeanOfRuns | None:
    """Return the mean that is the answer, or was tried: the ensemble, else that of the best nets.

    Args:
        single: the winner among single runs.
        runs: all, trained.
        plan: that they were trained by.
        winner: chooses the best linear run, as it chose `single`.
        ensemble: whether an ensemble is tried.
        groups: of each row that judges, whose rows are alike; None: there are none.
    """
    given = single, runs, plan, winner, groups
    found = EnsembleSelection().choose(*given) if ensemble else None
    if found is not None and found.taken:
        return found
    return MeanSelection().choose(*given) or found


def first_half(rows: int, groups: NDArray[Any] | None, seed: int) -> NDArray[np.bool_]:
    """Return which rows ``[rows]`` are of the first half, drawn at random, groups whole.

    Groups come in a random order, each to the half that has fewer rows.

    Args:
        rows: how many.
        groups: ``[rows]``; None: there are none.
        seed: of the draw.
    """
    draw = np.random.default_rng(seed)
    first = np.zeros(rows, np.bool_)
    if groups is None:
        first[draw.permutation(rows)[: rows // 2]] = True
        return first
    _, place, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    chosen, balance = np.zeros(len(sizes), np.bool_), 0
    for group in draw.permutation(len(sizes)):
        chosen[group] = balance <= 0
        balance += int(sizes[group]) * (1 if chosen[group] else -1)
    return chosen[place.reshape(-1)]


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
    candidates: Sequence[Candidate], rows: Rows, plan: TrainingPlan
) -> tuple[list[Candidate], Numbers]:
    """Return those whose predictions and losses of rows are finite, and the first ``[n, K, C]``."""
    predict = plan.loss.loss.link.predict
    found = np.empty((len(rows), len(candidates), plan.loss.columns))
    start = 0
    with np.errstate(all="ignore"):
        for block, scores, _ in scored(candidates, plan, rows):
            for k, z in enumerate(scores):
                found[start : start + len(block), k] = predict(z.astype(np.float64))
            start += len(block)
        lost = row_losses_of(found, rows, plan.loss)
    finite = np.isfinite(found).all(axis=(0, 2)) & np.isfinite(lost).all(axis=0)
    kept = [int(k) for k in np.flatnonzero(finite)]
    of = [candidates[k] for k in kept]
    return of, found if len(kept) == len(candidates) else found[:, kept]


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


def _loss(of: Mean, members: Sequence[Candidate], plan: TrainingPlan) -> float:
    """Return the mean loss of all rows that judge."""
    total = every = 0.0
    for rows, scores, weight in scored(members, plan):
        counted = weight > 0
        with np.errstate(all="ignore"):
            lost = plan.loss.value(of.mean(scores), rows.target)[counted, 0]
        total += float(np.einsum("n,n->", weight[counted], lost))
        every += float(weight.sum())
    return total / every


__all__ = [
    "EnsembleSelection",
    "best_mean",
    "first_half",
    "mean_losses",
    "predicted",
    "row_losses_of",
    "tries_ensemble",
]
