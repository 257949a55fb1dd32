"""What a number that is not finite comes from: a run that diverges, its data, or its loss.

A run is frozen at the weights before the update that overflowed. The rows of that update are
looked at under these weights:

- a feature that is not finite: the data;
- a loss of the user's own that is not finite where the scores are moderate, no more than a hundred
  times as large as target and starting scores: the loss;
- all else: the run diverged.

A validation loss that is not finite, while the training loss is no worse than a thousand times
that of zero weights, is an overflow on these rows alone.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.predictors import Predictor
from thalweg.training.run_endings import Ending

_MODERATE = 100.0  # times target and starting scores: scores beyond are those of a run that grows
_WORSE = 1000.0  # times one more than the loss of zero weights: likewise
_PART = 2**13

Why = tuple[Ending, str]
DIVERGED: Why = (Ending.DIVERGED, "")


def why_frozen(
    rows: Rows, weights: NDArray[np.floating[Any]], loss: LossOverRuns, predictor: Predictor
) -> Why:
    """Return what made the update of one run overflow, and the cause as a clause.

    Args:
        rows: of that update.
        weights: ``[rows, C]``, those before it, in the dtype of training.
        loss: of the run.
        predictor: of the run.
    """
    for part in rows.take(slice(None)).chunks(_PART):
        counted = part.loss_weight > 0
        bad = _not_finite(part)
        if (bad & counted).any():
            return Ending.DATA_NOT_FINITE, "a row to train on has a value that is not finite"
        if LOSSES.get(loss.loss.name) is loss.loss:
            continue
        with np.errstate(all="ignore"):
            z = np.asarray(predictor.scores(part, weights), weights.dtype)
            value, gradient = loss.value(z, part.target), loss.gradient(z, part.target)
            target = np.asarray(part.target, np.float64).reshape(len(part), -1)
            limit = _MODERATE * (1 + float(np.abs(target).max(initial=0)))
            fine = np.isfinite(value).all(axis=1) & np.isfinite(gradient).all(axis=1)
            moderate = np.abs(z).max(axis=1) <= limit
        found = np.flatnonzero(counted & ~fine & moderate)
        if len(found):
            row = found[0]
            return Ending.LOSS_NOT_FINITE, (
                f"the loss {loss.loss.name!r} or its gradient is not finite at score "
                f"{float(z[row, 0]):.4g} and target {float(target[row, 0]):.4g}"
            )
    return DIVERGED


def why_not_judged(
    loss: LossOverRuns,
    rows: RowSource,
    valid: RowSource,
    weights: NDArray[np.floating[Any]],
    predictor: Predictor,
) -> Why:
    """Return why the loss of a run's frozen weights is not finite on the rows that judge it.

    Args:
        loss: of the run.
        rows: the training split.
        valid: the rows that judge it; the training split itself where there are none.
        weights: ``[rows, C]``, of the run.
        predictor: of the run.
    """
    if any((_not_finite(part) & (part.loss_weight > 0)).any() for part in parts(valid, _PART)):
        where = "to train on" if valid is rows else "of validation"
        return Ending.DATA_NOT_FINITE, f"a row {where} has a value that is not finite"
    if valid is rows or not np.isfinite(weights).all():
        return DIVERGED
    both = np.concatenate([weights, np.zeros_like(weights)], axis=1)
    trained, without = split_losses(rows, both, loss, predictor)
    if not (np.isfinite(trained) and trained <= _WORSE * (1 + abs(without))):
        return DIVERGED
    return Ending.VALIDATION_OVERFLOW, (
        f"its loss is {trained:.4g} on the training rows, and not finite on the validation rows"
    )


def _not_finite(part: Rows) -> NDArray[np.bool_]:
    """Return which rows have a feature or target that is not finite, ``[n]``."""
    target = np.asarray(part.target).reshape(len(part), -1)
    fine = np.isfinite(part.dense).all(axis=1) & np.isfinite(target).all(axis=1)
    bad: NDArray[np.bool_] = np.asarray(~fine, np.bool_)
    if part.sparse is not None:
        entries = ~np.isfinite(part.sparse.data[: part.sparse.indptr[-1]])
        if entries.any():
            row = np.repeat(np.arange(len(part)), np.diff(part.sparse.indptr))
            bad[row[entries]] = True
    return bad


__all__ = ["DIVERGED", "Why", "why_frozen", "why_not_judged"]
