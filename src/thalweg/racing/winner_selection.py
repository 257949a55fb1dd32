"""The policy that chooses the winner, and its notes on the choice: one object of the plan.

Like the choice of each run's kept epoch (`thalweg.training.epoch_selection`) and the stopping
policy (`thalweg.training.stopping`), it is replaced by another object with the same methods.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

import numpy as np

from thalweg.penalties import objective_terms
from thalweg.predictors import Layout
from thalweg.racing.edges import edges
from thalweg.racing.settings import Setting, settings_of
from thalweg.training.epoch_selection import row_losses
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState


class Basis(Enum):
    """The criterion by which the winner was chosen."""

    VALIDATION = auto()  # the lowest loss on the validation split
    CROSS_VALIDATION = auto()  # the lowest mean loss on rows held out
    CLEAR_LEAD = auto()  # a validation loss clearly below that of the best in cross-validation
    FOLDS = auto()  # the lowest loss over the folds of its setting
    JUDGE = auto()  # the best figure of the metric that --judge names
    OBJECTIVE = auto()  # the lowest objective on the training rows, where no rows validate


@dataclass(frozen=True)
class Selection:
    """The winner.

    Attributes:
        run: which.
        basis: what decided.
    """

    run: RunState
    basis: Basis


class WinnerSelection(Protocol):
    """Chooses the winner among trained runs, and makes notes on the choice."""

    def choose(self, runs: Sequence[RunState], plan: TrainingPlan) -> Selection:
        """Return the winner; at least one run is usable.

        Args:
            runs: all, trained, and cross-validated where that was to be (`RunState.crossed`).
            plan: that they were trained by.
        """
        ...

    def notes(
        self, selection: Selection, runs: Sequence[RunState], plan: TrainingPlan
    ) -> tuple[str, ...]:
        """Return what the user should know of a choice, a sentence each."""
        ...


@dataclass(frozen=True)
class LowestLoss:
    """The run with the lowest validation loss wins; the first of equals.

    Of settings with several seeds that with the lowest mean loss, and of its runs the lowest: a
    setting that had one lucky seed of many does not win by it.

    If runs were cross-validated, the best of them by that wins, unless another has a validation
    loss that is lower by more than `margin` standard errors of the paired differences, on at least
    `least_rows` rows: with few validation rows, the lowest loss of many runs and epochs is largely
    chance. Without validation rows the objective on the training rows decides.

    Attributes:
        margin: standard errors; the lowest loss of many runs is low by some of them by chance.
        least_rows: with fewer rows the standard error itself is unreliable.
        lists: whether settings are given as lists, as notes that propose others then have them.
    """

    margin: float = 4.0
    least_rows: int = 100
    lists: bool = False

    def choose(self, runs: Sequence[RunState], plan: TrainingPlan) -> Selection:
        """See `WinnerSelection.choose`."""
        usable = [state for state in runs if state.usable]
        crossed = [state for state in usable if math.isfinite(state.crossed)]
        others = [state for state in usable if not math.isfinite(state.crossed)]
        judged = len(plan.valid) > 0
        folded = [state for state in usable if state.run.fold is not None]
        if folded and not judged:
            return Selection(_of_best_setting(folded, lambda s: s.mean_loss), Basis.FOLDS)
        if crossed:
            best = min(crossed, key=lambda state: state.crossed)
            if judged and others:
                rival = min(others, key=lambda state: state.best_loss)
                if self._clearly_better(rival, best, plan):
                    return Selection(rival, Basis.CLEAR_LEAD)
            return Selection(best, Basis.CROSS_VALIDATION)
        if judged:
            return Selection(_of_best_setting(usable, lambda s: s.best_loss), Basis.VALIDATION)
        lowest = min(usable, key=lambda s: _objective(s, plan.predictor_of(s.run).layout))
        return Selection(lowest, Basis.OBJECTIVE)

    def notes(
        self, selection: Selection, runs: Sequence[RunState], plan: TrainingPlan
    ) -> tuple[str, ...]:
        """See `WinnerSelection.notes`."""
        return (
            *_about(selection.basis, len(plan.rows), len(plan.valid)),
            *edges(selection.run, runs, plan.budget(selection.run.run), self.lists),
        )

    def _clearly_better(self, rival: RunState, best: RunState, plan: TrainingPlan) -> bool:
        """Whether a run's validation loss is lower by more than `margin` standard errors."""
        source, loss = plan.valid, plan.loss
        if len(source) < self.least_rows or not rival.best_loss < best.best_loss:
            return False
        valid = source.block(0, len(source))  # few rows: else nothing is cross-validated
        mean_weight = valid.weight_sum / len(valid)
        lost = [
            row_losses(
                valid, state.weights, loss, mean_weight, plan.predictor_of(state.run).scores
            )[:, 0]
            for state in (rival, best)
            if state.weights is not None
        ]
        with np.errstate(all="ignore"):
            error = float((lost[0] - lost[1]).std(ddof=1)) / len(valid) ** 0.5
        return best.best_loss - rival.best_loss > self.margin * error


def _of_best_setting(runs: Sequence[RunState], loss: Callable[[RunState], float]) -> RunState:
    """Return the lowest run of the setting whose runs' mean loss is the lowest."""
    settings = settings_of([state.run for state in runs])

    def mean(setting: Setting) -> float:
        return float(np.mean([loss(runs[place]) for place in setting.places]))

    best = min(settings, key=mean)
    return min((runs[place] for place in best.places), key=loss)


def _objective(state: RunState, layout: Layout) -> float:
    """Return the training loss and the penalty of the weights that a run keeps."""
    assert state.weights is not None
    terms = objective_terms(state.weights[layout.penalised_at], state.strengths)
    return state.best_loss + sum(terms)


def _about(basis: Basis, train: int, valid: int) -> tuple[str, ...]:
    """Say what decided, where that is not the validation loss alone.

    Args:
        basis: that.
        train: training rows.
        valid: validation rows; 0: there are none.
    """
    if basis in (Basis.VALIDATION, Basis.FOLDS, Basis.JUDGE):
        return ()
    if basis is Basis.OBJECTIVE:
        return (
            "Without validation rows (--valid 0) the winner is the run with the lowest objective "
            "on the training rows, with its last weights: that favours runs that fit them too "
            "closely, and weak penalties.",
        )
    # How sure the choice is, and what luck there is in it, is the verdict's to say.
    chose = (
        ", and so was the winner chosen"
        if basis is Basis.CROSS_VALIDATION
        else "; the winner's validation loss is clearly below that of the best of them"
    )
    return (
        f"The L2 penalties of lbfgs were judged by cross-validation on {train + valid:,} "
        f"rows{chose}.",
    )
