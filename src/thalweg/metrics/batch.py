"""The input of a metric, checked once: predictions, targets and weights of some rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.errors import DataError, UsageError
from thalweg.metrics.layout import CLASSIFYING, COLUMNAR, Layout

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# How far a row of class probabilities may be from summing to 1. Float16 softmax over a thousand
# classes stays inside; logits and unnormalised scores do not.
PROBABILITY_TOLERANCE = 1e-3


@dataclass(frozen=True)
class Batch:
    """Rows with a weight above zero, in one layout whatever the caller's.

    Several outputs or labels are columns of one array, a single output is one column, so most sums
    are written once for all tasks. A row of weight zero counts as absent: it is checked
    like the others, then dropped, so that no sum has ``0 * inf``, which is NaN.
    """

    prediction: NDArray[Any]  # [n, K, columns]: outputs, labels, classes, or 1; caller's dtype
    target: NDArray[Any]  # [n, outputs]; float64, or the class as an integer
    weight: NDArray[np.float64]  # [n], all above zero
    axis: tuple[int, ...]  # (K,), or () where the caller's predictions have no run axis
    layout: Layout

    @property
    def runs(self) -> int:
        """Return the number of runs, 1 where there is no run axis."""
        return self.axis[0] if self.axis else 1

    @property
    def truth(self) -> NDArray[Any]:
        """Return the target `[n, 1, outputs]`, which broadcasts against the predictions."""
        return self.target[:, np.newaxis]


def check_batch(
    layout: Layout, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None
) -> Batch:
    """Return predictions, targets and weights as a `Batch`, or raise an error about them.

    Raises:
        UsageError: a shape or dtype that does not fit, or a probability outside [0, 1].
        DataError: a target or weight that cannot be: missing, infinite, negative, no such class.

    """
    truth = _numbers("target", target)
    if layout.task in COLUMNAR:
        if truth.ndim != 2 or truth.shape[1] != layout.outputs:
            raise UsageError(
                f"target has shape {truth.shape}, expected (rows, {layout.outputs}): one true "
                f"value per row and output, as outputs is {layout.outputs}"
            )
    elif truth.ndim != 1:
        raise UsageError(
            f"target has shape {truth.shape}, expected one true value per row: (rows,)"
        )
    rows = truth.shape[0]
    _check_target(layout, truth)

    guess = _numbers("prediction", prediction)
    if guess.dtype.kind != "f" or guess.dtype.itemsize > 8:
        guess = guess.astype(np.float64)
    last = () if layout.width is None else (layout.width,)
    inner = guess.ndim - 1 - len(last)  # how many run axes there are: none or one
    if inner not in (0, 1) or guess.shape[0] != rows or (last and guess.shape[-1:] != last):
        tail = f", {last[0]}" if last else ""
        raise UsageError(
            f"prediction has shape {guess.shape}, expected ({rows}{tail or ','}) for one run "
            f"or ({rows}, runs{tail}) for many, as target has {rows} rows"
        )
    axis = guess.shape[1:2] if inner else ()
    if layout.task in CLASSIFYING and not layout.scores:
        _check_probabilities(guess, over_classes=layout.task == "multiclass")
    if not inner:
        guess = guess[:, np.newaxis]
    if not last:
        guess = guess[..., np.newaxis]

    mass = np.ones(rows) if weight is None else _numbers("weight", weight).astype(np.float64)
    if mass.shape != (rows,):
        raise UsageError(
            f"weight has shape {mass.shape}, expected ({rows},): one weight per row of target"
        )
    _refuse("weight", mass, ~(np.isfinite(mass) & (mass >= 0)), "a finite number, 0 or more")

    truth = truth.astype(np.intp if layout.task in CLASSIFYING else np.float64)
    if truth.ndim == 1:
        truth = truth[:, np.newaxis]
    if not mass.all():
        there = mass > 0
        guess, truth, mass = guess[there], truth[there], mass[there]
    return Batch(guess, truth, mass, axis, layout)


def empty_batch(layout: Layout) -> Batch:
    """Return a batch without rows; accumulators start with its sums."""
    prediction = (0,) if layout.width is None else (0, layout.width)
    target = (0, layout.outputs) if layout.task in COLUMNAR else (0,)
    return check_batch(layout, np.empty(prediction), np.empty(target), None)


def _numbers(what: str, values: ArrayLike) -> NDArray[Any]:
    try:
        array = np.asarray(values)
    except ValueError:  # ragged lists
        raise UsageError(f"{what} is ragged: its rows differ in length") from None
    if array.dtype.kind not in "fiub":
        raise UsageError(f"{what} holds {array.dtype} values, expected numbers")
    return array


def _refuse(what: str, values: NDArray[Any], bad: NDArray[np.bool_], expected: str) -> None:
    if bad.any():
        where = np.unravel_index(int(bad.argmax()), bad.shape)
        column = f", column {where[1]}" if len(where) > 1 else ""
        raise DataError(
            f"{what} is {values[where]} in row {where[0]}{column} (from 0), expected {expected}"
        )


def _check_target(layout: Layout, target: NDArray[Any]) -> None:
    if layout.task in ("regression", "multioutput"):
        _refuse("target", target, ~np.isfinite(target), "a finite number")
    elif layout.task == "count":
        bad = ~(np.isfinite(target) & (target >= 0))
        _refuse("target", target, bad, "a count: a finite number, 0 or more")
    else:
        with np.errstate(invalid="ignore"):
            bad = ~((target >= 0) & (target < layout.classes) & (np.floor(target) == target))
        labels = layout.task == "multilabel"
        expected = f"a class: a whole number from 0 to {layout.classes - 1}"
        _refuse("target", target, bad, "a label: 0 or 1" if labels else expected)


def _check_probabilities(prediction: NDArray[Any], over_classes: bool) -> None:
    # NaN is allowed: a diverged run predicts it, and its metrics are NaN.
    outside = (prediction < 0) | (prediction > 1)
    if outside.any():
        where = np.unravel_index(int(outside.argmax()), outside.shape)
        raise UsageError(
            f"prediction is {prediction[where]} in row {where[0]} (from 0), expected a probability "
            "from 0 to 1; logits must go through the sigmoid or softmax first, or say scores=True"
        )
    if over_classes:
        sums = prediction.sum(axis=-1, dtype=np.float64)
        off = np.abs(sums - 1) > PROBABILITY_TOLERANCE
        if off.any():
            where = np.unravel_index(int(off.argmax()), off.shape)
            raise UsageError(
                f"the class probabilities of row {where[0]} (from 0) sum to {sums[where]:.6g}, "
                "expected 1; logits must go through the softmax first, or say scores=True"
            )
