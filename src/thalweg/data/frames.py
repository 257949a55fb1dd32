"""Tables that are already in memory: pandas, polars, Arrow, and arrays of numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.columns import Columns, Wanted
from thalweg.data.declared import UNTYPED
from thalweg.data.frame_columns import FrameColumns
from thalweg.data.lazy_table import LazyTable
from thalweg.data.objects import as_written, polars_column
from thalweg.data.sparse_matrix import NAME, as_column, canonical, is_matrix
from thalweg.errors import DataError

ACCEPTED = (
    "give a path, several paths, a pandas or polars DataFrame, a PyArrow table, an iterator or "
    "list of record batches or frames, (X, y) arrays, a 2-D array, or a SciPy sparse matrix"
)
# OverflowError: a whole number beyond 64 bits.
_FAILURES = (pa.ArrowException, TypeError, ValueError, RuntimeError, OverflowError)
# Frames of rows that are still to be computed, and how.
_UNCOMPUTED = (
    ("polars", "LazyFrame", "collect"),
    ("narwhals", "LazyFrame", "collect"),
    ("dask", "DataFrame", "compute"),
)
# Methods by which what has no Arrow stream becomes an Arrow table: of a PyArrow dataset, of Spark,
# of Vaex, of cuDF and Daft.
_TO_ARROW = ("to_table", "toArrow", "to_arrow_table", "to_arrow")
_IN_MEMORY = ("pandas", "polars", "narwhals", "modin", "cudf")
Reader: TypeAlias = Any  # a `pa.RecordBatchReader`, or a `pyarrow.dataset.Dataset`
# Of a data set: PyArrow's own would hold 16 batches of each of 4 files, whatever they take.
_READ_AHEAD = {"batch_size": 2**16, "batch_readahead": 2, "fragment_readahead": 1}
_NAMED_BY = ("pandas", "polars")  # whose columns are converted one by one


def from_memory(
    data: Any, wanted: Wanted | None, notes: list[str], memory: int | None = None
) -> tuple[Table, Columns]:
    """Turn data held in memory into a table.

    Args:
        data: A frame, a table, a record batch, `(X, y)`, or X alone; see `sources.read`.
        wanted: Tells by its name whether a column is read; the others are not looked at.
        notes: Sentences for the user; appended to.
        memory: Bytes that columns of a frame may take as a table; more are converted when they are
            asked for. None: there is no limit.

    Returns:
        The table of the wanted columns, and how they were chosen. Messages call the source
        "DataFrame", "Table" or "arrays".

    Raises:
        DataError: The data is of no kind known here, or its parts do not fit together.

    """
    if isinstance(data, tuple) and len(data) == 2:
        return _with_target(*data, Columns("arrays", wanted, notes, memory))
    if is_frame(data):
        columns = Columns(type(data).__name__, wanted, notes, memory)
        return frame_table(data, columns), columns
    columns = Columns("arrays", wanted, notes)
    matrix = _matrix(data, "the data")
    return matrix.table(columns.choose(matrix.names), columns), columns


def frame_table(frame: Any, columns: Columns) -> pa.Table | LazyTable:
    """Return the columns of a frame that are wanted; see `is_frame`."""
    part = _Frame(frame)
    return part.table(columns.choose(part.names), columns)


def each_batch(reader: Reader, columns: Columns) -> Iterator[pa.Table]:
    """Yield the rows of an Arrow stream or data set, the wanted columns of each batch with some.

    Of a data set the other columns are not read.
    """
    kept: list[Any] = columns.choose(list(reader.schema.names))
    try:
        batches: Any = reader
        if hasattr(reader, "scanner"):
            names = [reader.schema.names[i] for i in kept]  # of which no two are alike
            batches, kept = reader.scanner(columns=names, **_READ_AHEAD).to_reader(), names
        for batch in batches:
            if batch.num_rows:
                yield pa.Table.from_batches([batch]).select(kept)
    except MemoryError:
        raise
    except _FAILURES as error:
        raise _no_table(columns.source, error) from None


def _of(data: object, package: str) -> bool:
    """Recognise a package's class, or one built on it, without importing the package."""
    return any(cls.__module__.split(".")[0] == package for cls in type(data).__mro__)


def is_frame(data: Any) -> bool:
    """Whether data is a frame or table of any library, or can be turned into one.

    Raises:
        DataError: it is a frame whose rows are still to be computed.
    """
    for package, kind, how in _UNCOMPUTED:
        if _of(data, package) and type(data).__name__ == kind:
            raise DataError(f"a {package} {kind} holds no rows yet; give frame.{how}()")
    # A Series and an Arrow column export the same interface as a frame; they have no columns.
    if isinstance(data, pa.ChunkedArray) or type(data).__name__ == "Series":
        return False
    return (
        isinstance(data, pa.RecordBatch)
        or (_of(data, "pandas") and hasattr(data, "columns"))
        or any(hasattr(data, name) for name in ("__arrow_c_stream__", "__dataframe__", *_TO_ARROW))
    )


def arrow_stream(data: Any) -> Reader | None:
    """Return the rows of what exports an Arrow stream and is not in memory; None of other data.

    A data set is returned as it is.

    Raises:
        DataError: it cannot be read as a table.
    """
    if _of(data, "pyarrow") and hasattr(data, "scanner"):  # a data set
        return data
    if isinstance(data, pa.Table | pa.RecordBatch) or not hasattr(data, "__arrow_c_stream__"):
        return None
    if any(_of(data, library) for library in _IN_MEMORY) or not is_frame(data):
        return None
    try:
        return pa.RecordBatchReader.from_stream(data)
    except MemoryError:
        raise
    except _FAILURES as error:
        raise _no_table(type(data).__name__, error) from None


def paired_by_position(X: Any, other: Any, name: str) -> tuple[str, ...]:
    """Say so where values for the rows of X are of the same pandas index in another order.

    Args:
        X: what they are for; nothing is said unless it and they are of pandas.
        other: the values, a Series or a frame.
        name: what messages call them: "y".
    """
    if not (_of(X, "pandas") and _of(other, "pandas")):
        return ()
    rows, index = (getattr(values, "index", None) for values in (X, other))
    if rows is None or index is None:  # of a pandas array
        return ()
    # Labels that come twice belong to no row alone, and other.loc would repeat the rows.
    if len(rows) != len(index) or rows.equals(index) or not (rows.is_unique and index.is_unique):
        return ()
    if not rows.isin(index).all():
        return ()
    return (
        f"X and {name} have the same index in another order; rows are paired by position, not by "
        f"index: give {name}.loc[X.index] if they belong together by index.",
    )


class _Frame:
    """A frame of any library: its column names, and some of its columns as a table."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self._what = type(frame).__name__
        if isinstance(frame, pa.RecordBatch):
            self._frame = pa.Table.from_batches([frame])
        elif not any(_of(frame, library) for library in _NAMED_BY):
            self._frame = self._converted()
        self.names = [str(name) for name in _column_names(self._frame)]
        self.rows = len(self._frame)

    def table(self, kept: list[int], columns: Columns) -> pa.Table | LazyTable:
        """Return the columns at some positions; lazily where they take more than they may."""
        frame = self._frame
        library = next((each for each in _NAMED_BY if _of(frame, each)), "pyarrow")
        some = FrameColumns(frame, library, tuple(kept))
        limit = columns.memory
        lazily = limit is not None and some.row_bytes * len(frame) > limit
        if library == "pyarrow" and not lazily:
            return frame.select(kept)
        arrays, fields = [], []
        for i in kept:
            column, mark, note = some.converted(i)
            fields.append(pa.field(str(i), column.type, metadata=mark))
            if note is not None:
                columns.notes.append(f"column '{self.names[i]}' of the {self._what} {note}")
            arrays.append(None if lazily else column)
            del column  # before the next is made
        schema = pa.schema(fields)
        return some.lazily(schema) if lazily else pa.table(arrays, schema=schema)

    def _converted(self) -> pa.Table:
        frame = self._frame
        try:
            if hasattr(frame, "__arrow_c_stream__"):
                return pa.table(frame)
            for name in _TO_ARROW:
                if hasattr(frame, name):
                    made = getattr(frame, name)()
                    return made if isinstance(made, pa.Table) else pa.table(made)
            from pyarrow.interchange import from_dataframe

            return from_dataframe(frame)
        except MemoryError:
            raise
        except _FAILURES as error:
            raise _no_table(self._what, error) from None


def _no_table(what: str, error: Exception) -> DataError:
    return DataError(
        f"the {what} cannot be turned into a table ({_short(error)}); "
        f"make every column numbers, texts, booleans or dates throughout"
    )


def _column_names(frame: Any) -> list[Any]:
    return list(frame.column_names if isinstance(frame, pa.Table) else frame.columns)


class _Matrix:
    """An array ``[rows, columns]`` of numbers, its columns called x0, x1 and so on."""

    def __init__(self, values: Any, mask: Any) -> None:
        self._values, self._mask = values, mask
        self.rows = len(values)
        self.names = [f"x{i}" for i in range(values.shape[1])]

    def table(self, kept: list[int], columns: Columns) -> Table:
        """Return the columns at some positions, where they lie."""
        del columns  # no note is needed
        if not kept:
            return pa.table({})
        places = {self.names[i]: i for i in kept}
        return ArrayTable(self._values, self._mask, places, pa.table({}), [*places])


class _SparseMatrix:
    """A SciPy sparse matrix: one column that holds its rows."""

    names = (NAME,)

    def __init__(self, X: Any, what: str) -> None:
        self._values = canonical(X, what)
        self.rows, columns = self._values.shape
        if not columns:
            raise DataError(f"{what} has no columns; give a table with at least one")

    def table(self, kept: list[int], columns: Columns) -> pa.Table:
        """Return the one column, if it is among those to keep."""
        del columns  # no note is needed
        column, mark = as_column(self._values)
        schema = pa.schema([pa.field(NAME, column.type, metadata=mark)])
        return pa.table([column], schema=schema).select(kept)


def _matrix(X: Any, what: str) -> _Matrix | _SparseMatrix:
    if is_matrix(X):
        return _SparseMatrix(X, what)
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
    except (TypeError, ValueError, RuntimeError, OverflowError):
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
    if not values.dtype.isnative:
        values = values.astype(values.dtype.newbyteorder("="))
    return _Matrix(values, mask)


def _with_target(X: Any, y: Any, columns: Columns) -> tuple[Table, Columns]:
    part = _Frame(X) if is_frame(X) else _matrix(X, "X, the first of (X, y),")
    name = getattr(y, "name", None)
    name = name if isinstance(name, str) and name else "y"
    if name in part.names:
        name = "target"
    if name in part.names:
        raise DataError("y needs a name, and X has a column 'target' already; rename that column")
    kept = columns.choose([*part.names, name])
    table = part.table([i for i in kept if i < len(part.names)], columns)
    if len(part.names) not in kept:
        return table, columns
    column, mark = _target(y)
    if len(column) != part.rows:
        raise DataError(
            f"X has {part.rows} rows and y has {len(column)}; give one target for each row"
        )
    columns.notes.extend(paired_by_position(X, y, "y"))
    field = pa.field(name, column.type, metadata=mark)
    if not table.num_columns:  # none of X is wanted
        return pa.table([column], schema=pa.schema([field])), columns
    return table.append_column(field, column), columns


def _target(y: Any) -> tuple[pa.Array | pa.ChunkedArray, dict[bytes, bytes] | None]:
    if isinstance(y, pa.Array | pa.ChunkedArray):
        return y, None
    values = y
    try:
        if _of(y, "polars") and type(y).__name__ == "Series":
            column, mark, _ = polars_column(y.to_frame(), 0)
            return column, mark
        if hasattr(y, "__arrow_c_stream__") and getattr(y, "ndim", 1) == 1:
            return pa.chunked_array(y), None
        # As objects a list keeps each value's own type: [1, "a"] fails and is not turned to text.
        mask = np.ma.getmaskarray(y) if isinstance(y, np.ma.MaskedArray) else None
        if _of(y, "pandas") and y.ndim == 1:
            return pa.array(y, from_pandas=True), None
        values = np.asarray(y, dtype=object if isinstance(y, list | tuple) else None)
        if values.ndim == 2 and values.shape[1] == 1:
            values = values.ravel()
        if values.ndim == 1:
            mask = mask if mask is None else mask.ravel()
            return pa.array(values, mask=mask, from_pandas=True), None
    except MemoryError:
        raise
    except _FAILURES as error:
        if isinstance(error, OverflowError) and (written := as_written(values)) is not None:
            return written, UNTYPED
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
