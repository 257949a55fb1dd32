"""Figures by class: the confusion matrix, and precision, recall and F1 of each class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.metrics import Scores

PER_CLASS = ("precision", "recall", "f1")
BY_CLASS = ("confusion_matrix", *(f"{name},average=none" for name in PER_CLASS))

_MOST_CLASSES, _MOST_CONFUSED = 100, 20


def by_class(scores: Scores, labels: Sequence[str]) -> dict[str, Any]:
    """Return the figures by class as plain data.

    Args:
        scores: of the metrics `BY_CLASS`, with all rows taken in.
        labels: of the classes; for several targets the names of these.

    Returns:
        ``classes``: the labels. ``confusion_matrix``: the weight of the rows of class i (row)
        that were taken for class j (column), None for more than 100 classes; for several targets
        such a matrix of two classes each. ``most_confused``: up to 20 pairs ``class``,
        ``predicted`` and ``weight``, the heaviest first, for one target. ``per_class``: for each
        class ``class``, ``precision``, ``recall``, ``f1`` and ``support``, the weight of its rows;
        for several targets those of class 1 of each.
    """
    found = scores.result()
    matrix: NDArray[np.float64] = np.asarray(found["confusion_matrix"])
    one = matrix.ndim == 2
    support = matrix.sum(axis=-1)
    if not one:
        support = support[:, 1]
    figures = [np.asarray(found[name]).tolist() for name in BY_CLASS[1:]]
    rows = zip(labels, *figures, support.tolist(), strict=True)
    names = ("class", *PER_CLASS, "support")
    return {
        "classes": list(labels),
        "confusion_matrix": matrix.tolist() if len(labels) <= _MOST_CLASSES else None,
        "per_class": [dict(zip(names, row, strict=True)) for row in rows],
        **({"most_confused": _confused(matrix, labels)} if one else {}),
    }


def _confused(matrix: NDArray[np.float64], labels: Sequence[str]) -> list[dict[str, Any]]:
    """Return the pairs of classes that are most often taken for each other, the most first."""
    mistakes = matrix.copy()
    np.fill_diagonal(mistakes, 0)
    order = np.argsort(-mistakes, axis=None, kind="stable")[:_MOST_CONFUSED]
    pairs = [divmod(int(i), len(mistakes)) for i in order]
    return [
        {"class": labels[i], "predicted": labels[j], "weight": float(mistakes[i, j])}
        for i, j in pairs
        if mistakes[i, j] > 0
    ]
