"""What the pictures of a model's test rows need: how sure it is and how right, and its residuals.

Taken in part by part, kept small whatever the number of rows: counts in bins of the predicted
probability for classes, the first rows and means in bins of the prediction for numbers. The figures
of evaluation are not taken from here, for bins round: those are exact.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BINS = 100  # of the probability, equally wide
_ROWS = 600  # of numbers, shown one by one
_KEPT = (
    20000  # of which their bins are made: the first rows, which no order favours after a shuffle
)
_RESIDUAL_BINS = 20  # with about as many rows each


class Diagnosis:
    """Collects a model's predictions beside the targets.

    Args:
        task: of the model.
        gives_scores: whether its predictions for classes are scores, no probabilities.
    """

    def __init__(self, task: str, gives_scores: bool = False) -> None:
        """Prepare empty counts."""
        self._classes = task in ("binary", "multiclass") and not gives_scores
        self._numbers = task in ("regression", "count")
        self._binary = task == "binary"
        self._several = task in ("multiclass", "multilabel") and not gives_scores
        self._each: Floats | None = None  # [C, 3, BINS]: against and of the class, sum of p
        self._weight = np.zeros((2, BINS))
        self._sums = np.zeros(BINS)
        self._rows: list[Floats] = []
        self._count = 0

    def add(self, predictions: Floats, target: NDArray[Any], weight: NDArray[Any]) -> None:
        """Take in some rows.

        Args:
            predictions: in the target's unit ``[n]``, probabilities of class 1 ``[n]``, or of each
                class ``[n, C]``.
            target: ``[n]``, numbers, or the numbers of the classes.
            weight: ``[n]``, ≥ 0, as the metrics count the rows.
        """
        if self._several:
            self._add_each(predictions, target, weight)
        if self._classes:
            self._add_classes(predictions, target, weight)
        elif self._numbers and self._count < _KEPT:
            seen = np.column_stack([predictions, target, weight]).astype(np.float64)
            seen = seen[np.isfinite(seen).all(axis=1) & (seen[:, 2] > 0)][: _KEPT - self._count]
            self._rows.append(seen)
            self._count += len(seen)

    def _add_classes(self, predictions: Floats, target: NDArray[Any], weight: NDArray[Any]) -> None:
        if self._binary:
            sure, right = predictions, target > 0.5
        else:
            top = predictions.argmax(axis=1)
            sure, right = predictions[np.arange(len(top)), top], top == target.astype(np.intp)
        *weights, sums = _binned(sure, right, weight)
        self._weight += weights
        self._sums += sums

    def _add_each(self, predictions: Floats, target: NDArray[Any], weight: NDArray[Any]) -> None:
        """Take in the probability of each class or label against the rest."""
        columns = predictions.shape[1]
        true = target > 0.5 if target.ndim == 2 else target.reshape(-1, 1) == np.arange(columns)
        if self._each is None:
            self._each = np.zeros((columns, 3, BINS))
        for c in range(columns):
            self._each[c] += _binned(predictions[:, c], true[:, c], weight)

    def as_json(self) -> dict[str, Any]:
        """Return what was seen as plain data; empty where there is no picture of the task.

        Of classes ``probability_bins``: ``of`` ("class 1" of two classes, "top class" of several:
        how sure the model is of the class it predicts), ``wrong`` and ``right``, the weight of the
        rows in 100 bins of the probability (of two classes those of class 0 and of class 1), and
        ``mean``, the mean probability of each, None where no row is.

        Of several classes or labels ``class_bins`` too: for each class ``wrong``, ``right`` and
        ``mean`` of its own probability.

        Of numbers ``residuals``: ``predicted`` and ``actual`` of some rows, ``of`` how many;
        ``bins``, each with about as many rows: mean ``predicted``, mean ``residual`` (actual −
        predicted), its ``deviation``, ``standard_error`` and ``rows``.
        """
        found: dict[str, Any] = {}
        if self._classes and self._weight.any():
            of = "class 1" if self._binary else "top class"
            found["probability_bins"] = {"of": of, **_bins([*self._weight, self._sums])}
        if self._each is not None and self._each.any():
            found["class_bins"] = [_bins(of_class) for of_class in self._each]
        if self._count:
            found["residuals"] = _residuals(np.concatenate(self._rows))
        return found


def _binned(p: Floats, true: NDArray[np.bool_], weight: NDArray[Any]) -> Floats:
    """Return the weights of what is not true and of what is, and Σ w p, ``[3, BINS]``."""
    counted = np.isfinite(p) & (weight > 0)
    p, true, weight = p[counted], true[counted], weight[counted]
    # floor(p · 100 + 1e-9): a probability of .29, which is 28.999… hundredths, is in bin 29
    at = np.clip((p * BINS + 1e-9).astype(np.intp), 0, BINS - 1)
    sides = (np.bincount(at[own], weight[own], BINS) for own in (~true, true))
    return np.array([*sides, np.bincount(at, weight * p, BINS)])


def _bins(of: Sequence[Floats] | Floats) -> dict[str, Any]:
    """Return the bins of `_binned` as plain data, with the mean probability of each."""
    wrong, right, sums = of
    total = wrong + right
    mean = [s / w if w > 0 else None for s, w in zip(sums, total, strict=True)]
    return {"wrong": wrong.tolist(), "right": right.tolist(), "mean": mean}


def _residuals(rows: Floats) -> dict[str, Any]:
    """Return residuals of rows ``[n, 3]`` of prediction, target and weight."""
    some = rows[:: math.ceil(len(rows) / _ROWS)]
    ordered = rows[np.argsort(rows[:, 0], kind="stable")]
    parts = np.array_split(ordered, min(_RESIDUAL_BINS, max(1, len(rows) // 10)))
    with np.errstate(all="ignore"):  # of numbers near the largest a mean or a square overflows
        bins = [_residual_bin(*part.T) for part in parts]
    return {
        "predicted": some[:, 0].tolist(),
        "actual": some[:, 1].tolist(),
        "of": len(rows),
        "bins": bins,
    }


def _residual_bin(predicted: Floats, actual: Floats, weight: Floats) -> dict[str, Any]:
    """Return the means of some rows, each of a weight above 0."""
    share = weight / weight.max()  # whose sum does not overflow
    share /= share.sum()
    mean = float(share @ (actual - predicted))
    deviation = math.sqrt(float(share @ (actual - predicted - mean) ** 2))
    effective = 1 / float((share**2).sum())  # Kish's
    error = deviation / math.sqrt(effective - 1) if effective > 1 else None
    return {
        "predicted": float(share @ predicted),
        "residual": mean,
        "deviation": deviation,
        "standard_error": error,
        "rows": len(predicted),
    }


__all__ = ["BINS", "Diagnosis"]
