"""The mean of the best nets of a race, and whether it is the answer rather than a single run.

Nets that started at different places, or were trained otherwise, err on different rows, and their
mean errs less (`thalweg.predictors.mean`). Those with the lowest validation losses are its members,
each with the weights of the epoch that it keeps and with the same say: weights chosen by validation
loss, greedily or otherwise, fit a small validation split too closely (Caruana et al.: Ensemble
selection from libraries of models, ICML 2004, who bag the selection for that reason).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import parts
from thalweg.engine.by_engine import ByEngine
from thalweg.models.evaluation import PairedMean
from thalweg.predictors import Mean
from thalweg.racing.winner_selection import Basis, Selection, WinnerSelection
from thalweg.training.epoch_selection import MOST
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

_CHUNK = 8192  # rows judged at a time


@dataclass(frozen=True)
class MeanOfRuns:
    """A mean that was tried.

    Attributes:
        members: the runs whose mean it is, the lowest validation loss first.
        predictor: theirs together.
        weights: ``[Σ sizes, 1]``, of the epochs that they keep.
        valid_loss: on the whole validation split, in training's unit.
        taken: whether it is the answer, rather than the single winner.
        linear: the best run without hidden layers; None: there is none.
        counts: how often each member counts (`thalweg.racing.ensemble`); empty: all alike.
        gain, error: by how much the single winner's loss is above, on rows that did not choose the
            members, in training's unit, and its standard error; NaN: it was not judged so.
    """

    members: tuple[RunState, ...]
    predictor: Mean
    weights: NDArray[np.floating[Any]]
    valid_loss: float
    taken: bool
    linear: RunState | None
    counts: tuple[int, ...] = ()
    gain: float = math.nan
    error: float = math.nan


@dataclass(frozen=True)
class MeanSelection:
    """Tries the mean of the nets with the lowest validation losses.

    Of the best 8, or of all where there are fewer. If its validation loss is clearly above the
    best net's, by more than `tolerance` standard errors of the paired differences of the rows'
    losses or than 5 %, the best 4 are tried, then 2: runs of many rates may be unlike each other.
    It need not be lower, for the best net's is the lowest of many runs, which is partly luck, and
    the mean's is hardly. On 38 splits of 14 small tables (4 of scikit-learn's, 10 drawn, 100 to
    1,800 training rows) with 16 nets of one kind the test loss was 0.950 of the best net's
    (geometric mean) with 8 or none, and 0.966 where 8 had to be lower; on 20 others with nets of
    two sets of unlike rates, decays and optimizers it was 0.964 with 8 or none, and 0.934 with 8,
    4, 2 or none.

    Beside a linear winner the loss must be lower. Beside one that cross-validation chose, in which
    the validation rows had no say, it must be lower by more than `margin` standard errors, for they
    chose the nets' epochs and the members; with n < `few` rows by √(few / n) times as many, for the
    lowest of many losses on few rows is low by chance, and a standard error of few rows unreliable:
    twenty rows of 1,100 columns chose nets 1.12 times as bad as ridge.

    Attributes:
        most: members that are tried first.
        least: with fewer nets no mean is tried.
        tolerance: standard errors.
        margin: likewise.
        few: validation rows.
    """

    most: int = 8
    least: int = 2
    tolerance: float = 1.0
    margin: float = 2.0
    few: int = 100

    def choose(
        self,
        single: Selection,
        runs: Sequence[RunState],
        plan: TrainingPlan,
        winner: WinnerSelection,
    ) -> MeanOfRuns | None:
        """Return the mean; None where there are too few nets, or no validation rows.

        Args:
            single: the winner among single runs.
            runs: all, trained.
            plan: that they were trained by.
            winner: chooses the best linear run, as it chose `single`.
        """
        nets = [s for s in runs if s.usable and s.run.architecture is not None]
        if len(nets) < self.least or not len(plan.valid):
            return None
        members = tuple(sorted(nets, key=lambda state: state.best_loss)[: self.most])
        tried = [_Tried(size) for size in self._sizes(len(members))]
        _judge(tried, members, single.run, plan)
        near = [each for each in tried if self._near(members[0], *each.beside_best.result())]
        found = near[0] if near else tried[0]
        taken = bool(near) and self._takes(single, len(plan.valid), *found.beside_single.result())
        members = members[: found.members]
        of = mean_of(members, plan)
        linear = [s for s in runs if s.usable and s.run.architecture is None]
        return MeanOfRuns(
            members,
            of,
            of.joined([state.weights for state in members if state.weights is not None]),
            found.loss / found.beside_best.weight,
            taken,
            winner.choose(linear, plan).run if linear else None,
        )

    def _sizes(self, nets: int) -> list[int]:
        """Return how many members are tried, the most first: 8, 4, 2."""
        sizes, size = [nets], self.most // 2
        while size >= self.least:
            sizes += [size] if size < nets else []
            size //= 2
        return sizes

    def _near(self, best: RunState, gain: float, error: float) -> bool:
        """Whether a mean is not clearly worse than a net; not where the gain does not exist."""
        return -gain <= min(self.tolerance * error, MOST * abs(best.best_loss))

    def _takes(self, single: Selection, rows: int, gain: float, error: float) -> bool:
        """Whether a mean is taken, by how much its loss on so many rows is below the single's."""
        if single.basis is Basis.CROSS_VALIDATION:
            return clearly_lower(gain, error, rows, self.margin, self.few)
        if single.run.run.architecture is None:
            return gain > 0
        return self._near(single.run, gain, error)


def clearly_lower(gain: float, error: float, rows: int, margin: float, few: int) -> bool:
    """Whether a loss is below another that the validation rows had no say in.

    gain > margin · max(1, √(few / rows)) · error: with fewer than `few` rows, by more errors.
    """
    return gain > margin * max(1.0, (few / rows) ** 0.5) * error


@dataclass
class _Tried:
    """A mean of so many members: its summed loss, and each row's beside two runs'."""

    members: int
    loss: float = 0.0
    beside_best: PairedMean = field(default_factory=PairedMean)
    beside_single: PairedMean = field(default_factory=PairedMean)


def _judge(
    tried: Sequence[_Tried], members: Sequence[RunState], single: RunState, plan: TrainingPlan
) -> None:
    """Go through the validation rows once, and add the losses of every mean."""
    of = mean_of(members, plan)
    own = [state.weights for state in members if state.weights is not None]
    nets = ByEngine(of, plan.engine, plan.loss)
    other = ByEngine(plan.predictor_of(single.run), plan.engine, plan.loss)
    assert single.weights is not None  # it is usable
    for rows in parts(plan.valid, _CHUNK):
        counted = rows.loss_weight > 0  # 0 · inf is no loss
        weight = rows.loss_weight[counted].astype(np.float64)
        scores = nets.of_members(rows, of, own)
        with np.errstate(all="ignore"):
            best, theirs, *ours = (
                plan.loss.value(z, rows.target)[counted, 0]
                for z in (
                    scores[0],
                    other.scores(rows, single.weights),
                    *(of.mean(scores[: each.members]) for each in tried),
                )
            )
            for each, lost in zip(tried, ours, strict=True):
                each.loss += float(np.einsum("n,n->", weight, lost))
                each.beside_best.add(best - lost, weight)
                each.beside_single.add(theirs - lost, weight)


def mean_of(members: Sequence[RunState], plan: TrainingPlan, counts: Sequence[int] = ()) -> Mean:
    """Return the mean of runs that were trained by a plan; `counts`: how often each counts."""
    each = tuple(plan.predictor_of(state.run) for state in members)
    return Mean(each, plan.loss.columns, plan.loss.loss.link, tuple(counts))


__all__ = ["MeanOfRuns", "MeanSelection", "clearly_lower", "mean_of"]
