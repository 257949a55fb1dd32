"""The mean of the best nets of a race, and whether it is the answer rather than a single run.

Nets that started at different places, or were trained otherwise, err on different rows, and their
mean errs less (`thalweg.predictors.mean`). Those with the lowest validation losses are its members,
each with the weights of the epoch that it keeps and with the same say: weights chosen by validation
loss, greedily or otherwise, fit a small validation split too closely (Caruana et al.: Ensemble
selection from libraries of models, ICML 2004, who bag the selection for that reason).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import parts
from thalweg.engine.by_engine import ByEngine
from thalweg.models.evaluation import PairedMean
from thalweg.predictors import Mean, Predictor
from thalweg.racing.winner_selection import Basis, Verdict, WinnerSelection
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
    """

    members: tuple[RunState, ...]
    predictor: Mean
    weights: NDArray[np.floating[Any]]
    valid_loss: float
    taken: bool
    linear: RunState | None


@dataclass(frozen=True)
class MeanSelection:
    """Tries the mean of the nets with the lowest validation losses.

    Beside a net as the single winner it is taken unless its validation loss is clearly above that
    net's: by more than `tolerance` standard errors of the paired differences of the rows' losses,
    or than 5 %. For the net's is the lowest of many runs, which is partly luck, and the mean's is
    hardly: on 38 splits of 14 small tables (300 to 2,000 training rows, 16 nets of one kind) the
    test loss was 0.950 of the single winner's (geometric mean), and 0.966 where the mean had to be
    lower. Beside a linear run its loss must be lower. Beside one that cross-validation chose, in
    which the validation rows had no say, it must be lower by more than `margin` standard errors,
    for they chose the nets' epochs and the members.

    Attributes:
        most: members; all nets where there are fewer.
        least: with fewer nets no mean is tried.
        tolerance: standard errors.
        margin: likewise.
    """

    most: int = 8
    least: int = 2
    tolerance: float = 1.0
    margin: float = 1.0

    def choose(
        self,
        single: Verdict,
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
        of = Mean(
            tuple(plan.predictor_of(state.run) for state in members),
            plan.loss.columns,
            plan.loss.loss.link,
        )
        weights = of.joined([state.weights for state in members if state.weights is not None])
        loss, gains = _compared(of, weights, single.run, plan)
        linear = [s for s in runs if s.usable and s.run.architecture is None]
        return MeanOfRuns(
            members,
            of,
            weights,
            loss,
            self._takes(single, *gains.result()),
            winner.choose(linear, plan).run if linear else None,
        )

    def _takes(self, single: Verdict, gain: float, error: float) -> bool:
        """Whether the mean is taken; not where its gain or the error of that does not exist.

        Args:
            single: the single winner.
            gain: by how much the mean's loss is below its.
            error: standard error of the gain.
        """
        if single.basis is Basis.CROSS_VALIDATION:
            return gain > self.margin * error
        if single.run.run.architecture is None:
            return gain > 0
        return -gain <= min(self.tolerance * error, MOST * abs(single.run.best_loss))


def _compared(
    mean: Mean, weights: NDArray[np.floating[Any]], single: RunState, plan: TrainingPlan
) -> tuple[float, PairedMean]:
    """Return the mean's validation loss, and by how much each row's is below the single run's."""
    assert single.weights is not None  # it is usable
    of: list[tuple[Predictor, NDArray[np.floating[Any]]]]
    of = [(mean, weights), (plan.predictor_of(single.run), single.weights)]
    both = [(ByEngine(predictor, plan.engine, plan.loss), own) for predictor, own in of]
    gains, total, weight = PairedMean(), 0.0, 0.0
    for rows in parts(plan.valid, _CHUNK):
        counted = rows.loss_weight > 0  # 0 · inf is no loss
        each = rows.loss_weight[counted].astype(np.float64)
        with np.errstate(all="ignore"):
            ours, theirs = (
                plan.loss.value(predictor.scores(rows, own), rows.target)[counted, 0]
                for predictor, own in both
            )
            gains.add(theirs - ours, each)
            total += float(np.einsum("n,n->", each, ours))
        weight += float(each.sum())
    return total / weight, gains


__all__ = ["MeanOfRuns", "MeanSelection"]
