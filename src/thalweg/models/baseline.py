"""The baseline, which looks at no column: its constants, and what is said of a model no better."""

from __future__ import annotations

import numpy as np

from thalweg.data.rows import Rows
from thalweg.losses.constants import best_constant
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.model import Figures, Scale

CLEAR = 2.0  # standard errors that a model must be better by


def constants(
    rows: Rows, loss: LossOverRuns, scale: Scale
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the raw scores ``[C]`` of the two constants that a model is set beside.

    The first makes the training loss least: it counts rows as training does, class weights
    included, and stands beside the loss. The second counts rows as the metrics do, by their
    sample weights alone, and stands beside those. Without class weights they are one.

    Args:
        rows: the training split, the target in its own unit.
        loss: in training's unit.
        scale: of the target.
    """
    target = scale.down(rows).target
    first = best_constant(loss, target, rows.loss_weight)
    if np.array_equal(rows.loss_weight, rows.metric_weight):
        return first, first
    return first, best_constant(loss, target, rows.metric_weight)


def about_gain(gain: Figures, rows: int) -> tuple[str, ...]:
    """Say so if a model is not better than the baseline by `CLEAR` standard errors on test rows."""
    difference, error = gain["loss"], gain["standard_error"]
    if rows < 2 or difference > CLEAR * error:
        return ()
    side = "lower" if difference > 0 else "higher"
    return (
        "No run is better than the baseline beyond what chance explains: on the test rows the "
        f"winner's loss is {side} by {abs(difference):.3g} than that of a constant, which looks at "
        f"no column, with a standard error of {error:.2g} (it should be lower by {CLEAR:g} of "
        "them). The columns say little about the target, the learning rates (--lr) do not suit "
        "it, or there are too few test rows to tell.",
    )
