"""Tables that are already in memory: pandas, polars, Arrow, and arrays of numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from thalweg.errors import DataError

ACCEPTED = (
    "give a path, several paths, a pandas or polars DataFrame, a PyArrow table, (X, y) arrays, "
    "or a 2-D array"
)


def from_memory(data: Any) -> tuple[pa.Table, str]:
    """Turn data held in memory into a table.

    Args:
        data: A frame, a table, a record batch, `(X, y)`, or X alone; see `sources.read`.

    Returns:
        The table and what messages call it: "DataFrame", "Table" or "arrays".

    Raises:
        DataError: The data is of no kind known here, or its parts do not fit together.

    """
    if isinstance(data, pa.RecordBatch):
        return pa.Table.from_batches([data]), "RecordBatch"
    if isinstance(data, pa.Table):
        return data, "Table"
    if _is_frame(data):
        return _frame(data), type(data).__name__
    if isinstance(data, tuple) and len(data) == 2:
        X, y = data
        table = _frame(X) if _is_frame(X) else _matrix(X, "X, the first of (X, y),")
        return _append_target(table, y), "arrays"
    return _matrix(data, "the data"), "arrays"


def _of(data: object, package: str) -> bool:
    """Recognise a package's class, or one built on it, without importing the package."""
    return any(kind.__module__.split(".")[0] == package for kind in type(data).__mro__)


def _is_frame(data: Any) -> bool:
    if _of(data, "polars") and type(data).__name__ == "LazyFrame":
        raise DataError("a polars LazyFrame holds no rows yet; give frame.collect()")
    # A Series and an Arrow column export the same interface as a frame; they have no columns.
    if isinstance(data, pa.ChunkedArray) or type(data).__name__ == "Series":
        return False
    return _of(data, "pandas") or any(
        hasattr(data, name) for name in ("__arrow_c_stream__", "__dataframe__")
    )


def _frame(frame: Any) -> pa.Table:
    if isinstance(frame, pa.Table | pa.RecordBatch):
        return from_memory(frame)[0]
    what = type(frame).__name__
    try:
        if _of(frame, "pandas"):
            # Numbered for the way: PyArrow's complaint about equal names says less than ours.
            numbered = frame.copy(deep=False)
            numbered.columns = [str(i) for i in range(frame.shape[1])]
            table = pa.Table.from_pandas(numbered, preserve_index=False)
            table = table.rename_columns([str(name) for name in frame.columns])
        elif hasattr(frame, "__arrow_c_stream__"):
            table = pa.table(frame)
        else:
            from pyarrow.interchange import from_dataframe

            table = from_dataframe(frame)
    except MemoryError:
        raise
    except (pa.ArrowException, TypeError, ValueError, RuntimeError) as error:
        culprit = _culprit(frame) if _of(frame, "pandas") else None
        raise DataError(
            f"{culprit or f'the {what} cannot be turned into a table ({_short(error)})'}; "
            f"make every column numbers, texts, booleans or dates throughout"
        ) from None
    return table


def _culprit(frame: Any) -> str | None:
    """Find the pandas column that Arrow cannot hold, and what is in it."""
    for position, name in enumerate(frame.columns):
        column = frame.iloc[:, position]
        try:
            pa.array(column, from_pandas=True)
        except (pa.ArrowException, TypeError, ValueError):
            kinds = sorted({type(value).__name__ for value in column})
            if len(kinds) > 1:
                return f"column '{name}' of the DataFrame mixes {' and '.join(kinds)} values"
            return f"column '{name}' of the DataFrame is {column.dtype}, which is not read"
    return None


def _matrix(X: Any, what: str) -> pa.Table:
    if _of(X, "scipy") and hasattr(X, "toarray"):
        raise DataError(f"{what} is a SciPy sparse matrix; give X.toarray()")
    mask = None
    try:
        if isinstance(X, np.ma.MaskedArray):
            mask, X = np.ma.getmaskarray(X), X.data
        values = np.asarray(X)
        if values.dtype == object:  # None among numbers; text fails here
            if any(isinstance(value, str) for value in values.ravel()):
                raise DataError(f"{what} holds text; give a DataFrame, which can hold both")
            values = values.astype(np.float64)
    except DataError:
        raise
    except (TypeError, ValueError, RuntimeError):
        raise DataError(
            f"{what} is not a table of numbers ({type(X).__name__}); {ACCEPTED}"
        ) from None
    if values.dtype.kind in "US":
        raise DataError(f"{what} holds text; give a DataFrame, which can hold both")
    if values.ndim == 0 or values.dtype.kind not in "biuf":
        raise DataError(f"{what} is not a table of numbers ({type(X).__name__}); {ACCEPTED}")
    if values.ndim != 2:
        advice = "reshape it"
        if values.ndim == 1:
            advice = "X.reshape(1, -1) makes one row of it, X.reshape(-1, 1) one column"
        raise DataError(
            f"{what} must have two dimensions [rows, columns], not {values.ndim}; {advice}"
        )
    if values.dtype.itemsize > 8:
        values = values.astype(np.float64)
    columns = [
        pa.array(values[:, i], mask=None if mask is None else np.ascontiguousarray(mask[:, i]))
        for i in range(values.shape[1])
    ]
    return pa.table(columns, names=[f"x{i}" for i in range(values.shape[1])])


def _append_target(table: pa.Table, y: Any) -> pa.Table:
    name = getattr(y, "name", None)
    name = name if isinstance(name, str) and name else "y"
    if name in table.column_names:
        name = "target"
    if name in table.column_names:
        raise DataError("y needs a name, and X has a column 'target' already; rename that column")
    column = _target(y)
    if len(column) != table.num_rows:
        raise DataError(
            f"X has {table.num_rows} rows and y has {len(column)}; give one target for each row"
        )
    return table.append_column(name, column)


def _target(y: Any) -> pa.Array | pa.ChunkedArray:
    if isinstance(y, pa.Array | pa.ChunkedArray):
        return y
    try:
        if hasattr(y, "__arrow_c_stream__") and getattr(y, "ndim", 1) == 1:
            return pa.chunked_array(y)
        # As objects a list keeps each value's own type: [1, "a"] fails and is not turned to text.
        mask = np.ma.getmaskarray(y) if isinstance(y, np.ma.MaskedArray) else None
        if _of(y, "pandas") and y.ndim == 1:
            return pa.array(y, from_pandas=True)
        values = np.asarray(y, dtype=object if isinstance(y, list | tuple) else None)
        if values.ndim == 2 and values.shape[1] == 1:
            values = values.ravel()
        if values.ndim == 1:
            return pa.array(values, mask=mask if mask is None else mask.ravel(), from_pandas=True)
    except MemoryError:
        raise
    except (pa.ArrowException, TypeError, ValueError, RuntimeError) as error:
        raise DataError(
            f"y cannot be read as one column ({_short(error)}); "
            f"give numbers, texts or booleans throughout"
        ) from None
    raise DataError(
        f"y must have one dimension, one target for each row, not {values.ndim}; choose one column"
    )


def _short(error: Exception) -> str:
    text = error.args[0] if error.args else error
    return str(text).split("\n", maxsplit=1)[0].rstrip(".")[:120]
