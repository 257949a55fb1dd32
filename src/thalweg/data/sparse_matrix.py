"""SciPy sparse matrices: one Arrow column of lists that shares their memory, and back.

So a sparse matrix goes wherever a column goes (rows are filtered, sliced, given a target and
weights beside them), and its numbers are never copied into columns of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa
from scipy.sparse import csr_array, vstack

from thalweg.data.declared import matrix_width
from thalweg.data.naming import column_names
from thalweg.errors import DataError, UsageError, listing

NAME = "X"  # of the column


def is_matrix(data: Any) -> bool:
    """Whether data is a SciPy sparse matrix or array, of any format."""
    modules = (cls.__module__.split(".")[0] for cls in type(data).__mro__)
    return "scipy" in modules and hasattr(data, "tocsr")


def canonical(X: Any, what: str) -> csr_array:
    """Return a sparse matrix in CSR form, of floats, each place once, none of them 0.

    Args:
        X: of any format and any real dtype; it is left as it is, and shared where it can be.
        what: what messages call it.

    Raises:
        DataError: it has not two dimensions, holds no real numbers, or places outside itself.
    """
    if X.ndim != 2:
        raise DataError(f"{what} must have two dimensions [rows, columns], not {X.ndim}")
    if X.dtype.kind not in "biuf":
        raise DataError(f"{what} holds {X.dtype} values; give real numbers")
    _refuse_wrong_places(X, what)
    rows = csr_array(X)
    if rows.dtype not in (np.float32, np.float64):
        rows = rows.astype(np.float64)
    if not rows.has_canonical_format or not rows.data.all():
        rows = rows.copy()
        rows.sum_duplicates()
        rows.eliminate_zeros()
    return rows


def _refuse_wrong_places(X: Any, what: str) -> None:
    """Refuse a matrix of places outside itself: SciPy would write to memory that is not its own."""
    try:
        if hasattr(X, "check_format"):
            X.check_format(full_check=True)
        elif X.format == "coo" and X.nnz:
            for places, length in zip((X.row, X.col), X.shape, strict=True):
                if not 0 <= places.min() <= places.max() < length:
                    raise ValueError(f"a place is none of 0 to {length - 1}")
    except ValueError as error:
        raise DataError(f"{what} is damaged ({error}); make it anew") from None


def as_column(rows: csr_array) -> tuple[pa.Array, dict[bytes, bytes]]:
    """Return the rows as lists of places and values, and the mark of such a column."""
    entries = pa.StructArray.from_arrays(
        [pa.array(rows.indices), pa.array(rows.data)], ["place", "value"]
    )
    lists = pa.ListArray if rows.indptr.dtype == np.int32 else pa.LargeListArray
    return lists.from_arrays(pa.array(rows.indptr), entries), matrix_width(rows.shape[1])


def as_rows(column: pa.ChunkedArray, width: int) -> csr_array:
    """Return the sparse rows ``[n, width]`` of a column that `as_column` made, or of a part."""
    parts = []
    for chunk in column.chunks:
        ends = chunk.offsets.to_numpy()
        entries = chunk.values.slice(ends[0], ends[-1] - ends[0])
        places, values = (entries.field(name).to_numpy() for name in ("place", "value"))
        parts.append(csr_array((values, places, ends - ends[0]), shape=(len(chunk), width)))
    if not parts:
        return csr_array((0, width))
    return parts[0] if len(parts) == 1 else csr_array(vstack(parts, format="csr"))


def chosen_columns(
    data: Any, drop: Sequence[Any], only: Sequence[Any]
) -> tuple[tuple[int, ...], tuple[Any, ...], tuple[Any, ...]]:
    """Tell what the options drop and only say of a sparse matrix's columns x0, x1, ….

    Args:
        data: anything that is trained on; the matrix is X, alone or of ``(X, y)``.
        drop: names or numbers of columns, as they were given.
        only: likewise.

    Returns:
        The places of the matrix's columns to leave out; what else is to be dropped; and what else
        is to be used alone, the matrix's own column among it where one of its columns is.

    Raises:
        UsageError: a name that is no text and no number.
    """
    X = data[0] if isinstance(data, tuple) and len(data) == 2 else data
    if not is_matrix(X) or X.ndim != 2 or not (drop or only):
        return (), tuple(drop), tuple(only)
    places = {f"x{place}": place for place in range(X.shape[1])}

    def divided(given: Sequence[Any], option: str) -> tuple[set[int], tuple[str, ...]]:
        names = column_names(given, [*places], option)
        own = {places[name] for name in names if name in places}
        return own, tuple(name for name in names if name not in places)

    dropped, other_drop = divided(drop, "--drop")
    kept, other_only = divided(only, "--only")
    if kept & dropped:
        both = listing([f"x{place}" for place in sorted(kept & dropped)])
        raise UsageError(f"--drop and --only both name {both}: choose one.")
    if kept:
        dropped |= {*places.values()} - kept
        other_only = (*other_only, NAME)
    return tuple(sorted(dropped)), other_drop, other_only


def without_columns(rows: csr_array, places: Sequence[int]) -> csr_array:
    """Return rows with nothing in some columns, which stay in their places."""
    if not places:
        return rows
    unwanted = np.zeros(rows.shape[1], np.bool_)
    unwanted[[*places]] = True
    kept = ~unwanted[rows.indices]
    before = np.concatenate([[0], np.cumsum(kept)])
    parts = (rows.data[kept], rows.indices[kept], before[rows.indptr].astype(rows.indptr.dtype))
    return csr_array(parts, shape=rows.shape)


def as_trained(data: Any, sparse: bool) -> Any:
    """Return arrays in the form that a model was trained on: X alone, or the X of ``(X, y)``.

    Args:
        data: anything that is predicted from.
        sparse: whether the model reads a sparse matrix; a dense array becomes one then. Of a
            sparse matrix the columns of an array are made otherwise.
    """
    if isinstance(data, tuple) and len(data) == 2:
        return as_trained(data[0], sparse), data[1]
    if is_matrix(data):
        return data if sparse else data.toarray()
    if sparse and isinstance(data, np.ndarray) and data.ndim == 2 and data.dtype.kind in "biuf":
        return csr_array(data)
    return data
