"""Numbers written into encoded rows: by NumPy, or by a kernel where one is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.features import Number, OfNumber
from thalweg.data.filling.quick_filling import quickly_filled
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.rows import picked
from thalweg.data.values import has_non_finite

BLOCK = 4096  # rows, of which a few columns fit into the cache


def fill(
    dense: NDArray[np.floating[Any]],
    numbers: Sequence[tuple[OfNumber, int, Any]],
    index: NDArray[np.intp] | None,
) -> None:
    """Write features of numbers, each from its column on, in blocks that fit into the cache.

    Args:
        dense: ``[n, …]``, to be filled.
        numbers: features with their first columns and their values.
        index: places ``[n]`` of the rows among the values; None: all.
    """
    if not quickly_filled(dense, numbers, index):
        fill_by_numpy(dense, numbers, index)


def fill_by_numpy(
    dense: NDArray[np.floating[Any]],
    numbers: Sequence[tuple[OfNumber, int, Any]],
    index: NDArray[np.intp] | None,
) -> None:
    """Write features of numbers as `fill` does, by NumPy."""
    lacking = [has_non_finite(values) and bool(np.isnan(values).any()) for *_, values in numbers]
    for start in range(0, len(dense), BLOCK):
        block = dense[start : start + BLOCK]
        rows = slice(start, start + len(block))
        before, each = None, np.empty(0)
        for (feature, at, values), some in zip(numbers, lacking, strict=True):
            if values is not before:
                before, each = values, picked(values, rows if index is None else index[rows])
            if isinstance(feature, Binned):
                block[:, at] = feature.positions(each.astype(np.float64, copy=False))
            elif isinstance(feature, Squashed):
                block[:, at] = feature.of(each.astype(np.float64, copy=False))
            else:
                _standardise(block, at, feature, each, some)


def _standardise(
    block: NDArray[np.floating[Any]],
    at: int,
    number: Number,
    values: NDArray[np.floating[Any]],
    lacking: bool,
) -> None:
    """Write a standardised number, and its indicator, from column `at` on.

    Args:
        block: ``[b, …]``, of some rows.
        at: the first column.
        number: to be written.
        values: of these rows ``[b]``.
        lacking: whether a value of any row is missing.
    """
    made = values.astype(np.float64)  # a copy, and quicker than a subtraction that converts
    made -= number.mean
    made /= number.scale
    missing = np.isnan(values) if lacking else None
    if missing is not None and missing.any():
        made[missing] = 0.0
    block[:, at] = made
    if number.indicator:
        block[:, at + 1] = 0 if missing is None else missing
