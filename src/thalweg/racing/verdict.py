"""Who won: the lowest validation loss; or cross-validation, unless that is clearly beaten."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from thalweg.data.row_source import RowSource
from thalweg.losses.over_runs import LossOverRuns
from thalweg.penalties import objective_terms
from thalweg.predictors import Layout, Linear
from thalweg.training.epoch_selection import row_losses
from thalweg.training.run_state import RunState

_MARGIN = 4.0  # standard errors: the lowest of many runs and epochs is low by some of them
_LEAST_ROWS = 100  # of fewer, a few decide the difference and its standard error alike


def winner(
    runs: Sequence[RunState], valid: RowSource | None = None, loss: LossOverRuns | None = None
) -> RunState:
    """Return the winner; the first of equals. At least one run must have come to an end well.

    It is the run with the lowest validation loss. Where runs were cross-validated, the best of
    them by that wins, unless another has a validation loss that is lower by more than four standard
    errors of the difference, row by row, on a hundred rows at least: many runs and snapshots meet
    few validation rows there, and the lowest of them all is the luckiest.

    Args:
        runs: all.
        valid: the validation split, as it was trained on; without rows the objective on the
            training rows decides in its place. None: the validation loss alone decides.
        loss: that was trained.
    """
    usable = [state for state in runs if state.usable]
    unjudged = valid is not None and not len(valid)
    crossed = [state for state in usable if math.isfinite(state.crossed)]
    others = [state for state in usable if not math.isfinite(state.crossed)]
    if not crossed or valid is None or loss is None:
        if valid is None or len(valid):
            return min(usable, key=lambda state: state.best_loss)
        layout = Linear.over(valid, 1 if loss is None else loss.columns).layout
        return min(usable, key=lambda state: _objective(state, layout))
    best = min(crossed, key=lambda state: state.crossed)
    if unjudged or not others:
        return best
    rival = min(others, key=lambda state: state.best_loss)
    return rival if _clearly_better(rival, best, valid, loss) else best


def _clearly_better(rival: RunState, best: RunState, source: RowSource, loss: LossOverRuns) -> bool:
    """Whether a run's validation loss is lower by more than four standard errors."""
    if len(source) < _LEAST_ROWS or not rival.best_loss < best.best_loss:
        return False
    valid = source.block(0, len(source))  # few rows: else nothing is cross-validated
    mean_weight = valid.weight_sum / len(valid)
    lost = [
        row_losses(valid, state.weights, loss, mean_weight)[:, 0]
        for state in (rival, best)
        if state.weights is not None
    ]
    with np.errstate(all="ignore"):
        error = float((lost[0] - lost[1]).std(ddof=1)) / len(valid) ** 0.5
    return best.best_loss - rival.best_loss > _MARGIN * error


def _objective(state: RunState, layout: Layout) -> float:
    """Return the training loss and the penalty of the weights that a run keeps."""
    assert state.weights is not None
    terms = objective_terms(state.weights[layout.penalised_at], state.strengths)
    return state.best_loss + sum(terms)
