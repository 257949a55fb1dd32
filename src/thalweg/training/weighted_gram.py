"""Sums of weighted products of columns, XᵀHX, over rows with dense and sparse columns."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.rows import alike

Numbers = NDArray[np.float64]


def add_gram(total: Numbers, dense: Numbers, sparse: csr_array | None, weight: Numbers) -> None:
    """Add Σ weight · x xᵀ over rows to `total` ``[m, m]``, dense columns before sparse ones.

    Args:
        total: changed.
        dense: ``[n, p]``.
        sparse: ``[n, s]``, float64; None: there are no sparse columns.
        weight: ``[n]``, all of one sign.
    """
    p = dense.shape[1]
    sign = -1.0 if weight.min(initial=0.0) < 0 else 1.0
    root = np.sqrt(np.abs(weight))
    scaled = dense * root[:, None]
    total[:p, :p] += sign * (scaled.T @ scaled)  # BLAS computes one half, as it is one array
    if sparse is None:
        return
    weighted = _times(sparse, weight)
    beside = weighted.T @ dense
    total[p:, :p] += beside
    total[:p, p:] += beside.T
    total[p:, p:] += _sparse_gram(sparse, weight, weighted)


def _times(sparse: csr_array, weight: Numbers) -> csr_array:
    """Return the rows, each times its weight."""
    each = sparse.data * np.repeat(weight, np.diff(sparse.indptr))
    return csr_array((each, sparse.indices, sparse.indptr), shape=sparse.shape)


def _sparse_gram(sparse: csr_array, weight: Numbers, weighted: csr_array) -> Any:
    """Return the sum of products of sparse columns, ``[s, s]``.

    Rows of categories have as many entries each: each pair of them is one count by cell.
    """
    s, (width, _) = sparse.shape[1], alike(sparse)
    if not width or width**2 * len(weight) < s**2 / 8:  # few rows: cells outnumber products
        return (sparse.T @ weighted).toarray()
    where = sparse.indices.reshape(-1, width).astype(np.intp)
    value, pull = (each.data.reshape(-1, width) for each in (sparse, weighted))
    found = np.zeros(s * s)
    for a in range(width):
        for b in range(a, width):
            products = np.bincount(
                where[:, a] * s + where[:, b], pull[:, a] * value[:, b], minlength=s * s
            )
            found += products
            if a != b:
                found += products.reshape(s, s).T.ravel()
    return found.reshape(s, s)


__all__ = ["add_gram"]
