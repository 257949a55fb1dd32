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
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.predictors import Mean
from thalweg.racing.evidence import RowMeans
from thalweg.racing.mean_candidates import (
    Candidate,
    candidates_for_means,
    judging_rows,
    mean_of,
    scored,
)
from thalweg.racing.winner_selection import Basis, Selection, WinnerSelection
from thalweg.training.epoch_selection import MOST
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState


@dataclass(frozen=True)
class MeanOfRuns:
    """A mean that was tried.

    Attributes:
        candidates: the runs whose mean it is, or with folds the settings; the lowest loss first.
        predictor: theirs together, of one run each.
        valid_loss: on all rows that judge, in training's unit.
        taken: whether it is the answer, rather than the single winner.
        linear: the best run without hidden layers; None: there is none.
        counts: how often each member counts (`thalweg.racing.ensemble`); empty: all alike.
        gain, error: by how much the single winner's loss is above, on rows that did not choose the
            members, in training's unit, and its standard error; NaN: it was not judged so.
    """

    candidates: tuple[Candidate, ...]
    predictor: Mean
    valid_loss: float
    taken: bool
    linear: RunState | None
    counts: tuple[int, ...] = ()
    gain: float = math.nan
    error: float = math.nan

    @property
    def members(self) -> tuple[RunState, ...]:
        """The runs; of settings those of their first fold."""
        return tuple(each.state for each in self.candidates)


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

    With folds the members are settings, the losses those of all rows under the models that did not
    see them.

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
        groups: NDArray[Any] | None = None,
    ) -> MeanOfRuns | None:
        """Return the mean; None where there are too few nets, or no rows that judge.

        Args:
            single: the winner among single runs.
            runs: all, trained.
            plan: that they were trained by.
            winner: chooses the best linear run, as it chose `single`.
            groups: of each row that judges, whose rows are alike; None: there are none.
        """
        every = candidates_for_means(runs, plan)
        nets = [each for each in every if each.state.run.architecture is not None]
        if len(nets) < self.least or not len(judging_rows(plan)):
            return None
        own = next((each for each in every if single.run in each.states), None)
        if own is None:
            return None
        members = tuple(sorted(nets, key=lambda each: each.loss)[: self.most])
        sizes = self._sizes(len(members))
        tried, rows = _judged(sizes, members, own, plan, groups)
        lowest = members[0].loss
        near = [t for t in tried if as_good(*t.beside_best, lowest, self.tolerance)]
        found = near[0] if near else tried[0]
        taken = bool(near) and self._takes(single, own.loss, rows, *found.beside_single)
        members = members[: found.members]
        linear = [s for s in runs if s.usable and s.run.architecture is None]
        return MeanOfRuns(
            members,
            mean_of([each.state for each in members], plan),
            found.loss,
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

    def _takes(self, single: Selection, best: float, rows: int, gain: float, error: float) -> bool:
        """Whether a mean is taken, by how much its loss on so many rows is below the single's."""
        if single.basis is Basis.CROSS_VALIDATION:
            return clearly_lower(gain, error, rows, self.margin, self.few)
        if single.run.run.architecture is None:
            return gain > 0
        return as_good(gain, error, best, self.tolerance)


def as_good(gain: float, error: float, loss: float, tolerance: float) -> bool:
    """Whether a mean is not clearly worse than a run; not where the gain does not exist.

    -gain ≤ min(tolerance · error, 5 % of the run's loss): few or heavy-tailed rows have errors so
    large that they would excuse any mean.

    Args:
        gain: by how much the run's loss is above the mean's.
        error: of that, standard.
        loss: the run's.
        tolerance: standard errors.
    """
    return -gain <= min(tolerance * error, MOST * abs(loss))


def clearly_lower(gain: float, error: float, rows: int, margin: float, few: int) -> bool:
    """Whether a loss is below another that the validation rows had no say in.

    gain > margin · max(1, √(few / rows)) · error: with fewer than `few` rows, by more errors.
    """
    return gain > margin * max(1.0, (few / rows) ** 0.5) * error


@dataclass(frozen=True)
class _Tried:
    """A mean of so many members: its loss, and by how much two runs' are above, with errors."""

    members: int
    loss: float
    beside_best: tuple[float, float]
    beside_single: tuple[float, float]


def _judged(
    sizes: Sequence[int],
    members: Sequence[Candidate],
    single: Candidate,
    plan: TrainingPlan,
    groups: NDArray[Any] | None,
) -> tuple[list[_Tried], int]:
    """Go through the rows that judge once; return the means of so many members, and how many rows.

    The errors are of paired differences, of whole groups where there are any.
    """
    of = mean_of([each.state for each in members], plan)
    columns = 3 * len(sizes)
    means = RowMeans(len(judging_rows(plan)), columns, groups)
    for rows, (*scores, theirs), weight in scored([*members, single], plan):
        with np.errstate(all="ignore"):
            every = [scores[0], theirs, *(of.mean(scores[:size]) for size in sizes)]
            best, other, *ours = (plan.loss.value(z, rows.target)[:, 0] for z in every)
            lost = np.stack(
                [*ours, *(best - own for own in ours), *(other - own for own in ours)], axis=1
            )
        means.add(lost, weight)
    evidence = means.evidence()
    figure, error = evidence.figures.tolist(), evidence.errors().tolist()
    n = len(sizes)
    return [
        _Tried(
            size, figure[k], (figure[n + k], error[n + k]), (figure[2 * n + k], error[2 * n + k])
        )
        for k, size in enumerate(sizes)
    ], evidence.rows


__all__ = ["MeanOfRuns", "MeanSelection", "as_good", "clearly_lower"]
