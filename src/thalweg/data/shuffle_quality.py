"""How well the rows of a file are mixed in the batches of training."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

from thalweg.data.row_order import stored_rows
from thalweg.data.row_source import RowSource

PARTS = 16  # of the file
_LEAST = 256  # rows that are looked at together, of smaller batches
_LOOKED_AT = 32  # batches


def shuffle_quality(rows: RowSource, order: Any, batch: int) -> float | None:
    """Return how mixed batches are: 1 is a shuffle of all rows, 0 are rows as they lie in the file.

    The file's training rows are divided into 16 equal parts. With pᵢ the share of a batch's rows
    that are of part i, the batch has the entropy

        H = − Σ pᵢ log pᵢ,

    and the quality is the mean of H over 32 batches at equal distances in an epoch, divided by the
    mean of H over all batches that could be drawn of the file (each pᵢ from a hypergeometric
    distribution), and 1 if that gives more. Of batches of less than 256 rows, as many as have
    256 are taken as one.

    Args:
        rows: to train on.
        order: of an epoch, as `RowSource.shuffle` returns it.
        batch: rows of an update.

    Returns:
        The quality, from 0 to 1; None where there are fewer than two rows.
    """
    n = len(rows)
    batch = min(batch, n)
    size = min(n, max(batch, batch * -(-_LEAST // batch)))
    if n < 2:
        return None
    ends = -(-np.arange(PARTS + 1) * n // PARTS)  # where the parts of the file begin
    highest = _expected(np.diff(ends), size)
    starts = np.linspace(0, n - size, min(_LOOKED_AT, n // size)).astype(np.intp) // batch * batch
    found = [
        _entropy(rows.parts_of(stored_rows(order, start, start + size)) // (256 // PARTS))
        for start in starts.tolist()
    ]
    return min(1.0, float(np.mean(found)) / highest)


def _entropy(parts: NDArray[np.integer[Any]]) -> float:
    """Return the entropy of the parts of one batch."""
    share = np.bincount(parts, minlength=PARTS) / len(parts)
    share = share[share > 0]
    return float(-(share * np.log(share)).sum())


def _expected(sizes: NDArray[np.intp], drawn: int) -> float:
    """Return the mean entropy of so many rows that are drawn of parts of these sizes."""
    total, whole = 0.0, int(sizes.sum())
    for size, times in zip(*np.unique(sizes, return_counts=True), strict=True):
        count = np.arange(max(1, drawn - whole + size), min(drawn, size) + 1)
        log = (
            _choices(size, count)
            + _choices(whole - size, drawn - count)
            - _choices(whole, np.array(drawn))
        )
        share = count / drawn
        total -= times * float((np.exp(log) * share * np.log(share)).sum())
    return total


def _choices(of: Any, count: NDArray[Any]) -> NDArray[np.float64]:
    """Return the logarithm of the number of ways to choose so many of some."""
    return np.asarray(gammaln(of + 1.0) - gammaln(count + 1.0) - gammaln(of - count + 1.0))
