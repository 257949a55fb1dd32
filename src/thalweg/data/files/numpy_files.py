"""NumPy files: `.npy`, one array, and `.npz`, several of as many rows, or a SciPy sparse matrix."""

from __future__ import annotations

import math
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from tokenize import TokenError
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import ArrayTable
from thalweg.data.files.batches import empty, rows_for, sliced
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.raw_file import RawFile, binary_file
from thalweg.data.sparse_matrix import NAME, as_column, canonical
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_NPY = b"\x93NUMPY"
_ZIP = b"PK\x03\x04"
_SPARSE = {"format", "shape", "data"}  # of scipy.sparse.save_npz
_KINDS = "biufUMm"
_PART = 1 << 26  # bytes that are read at a time where a file does not tell how many it has


# What NumPy, Python's parser and zipfile raise for a header or an archive that was altered.
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, SyntaxError, TokenError, RuntimeError),
    *(LookupError, TypeError, AttributeError, ArithmeticError),
)


@dataclass(frozen=True)
class _Array:
    """An array in a file: what its header says, and which columns it makes."""

    member: str  # of the archive; "" of a .npy file
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    by_columns: bool  # Fortran's order
    names: tuple[str, ...] = ()

    @property
    def row_bytes(self) -> int:
        return self.dtype.itemsize * math.prod(self.shape[1:])


def is_npy(file: RawFile) -> bool:
    """Tell a .npy file by its mark."""
    return file.head.startswith(_NPY)


def is_npz(file: RawFile) -> bool:
    """Tell a .npz file: a zip archive whose first member's name ends so."""
    if not file.head.startswith(_ZIP):
        return False
    length = int.from_bytes(file.head[26:28], "little")
    return file.head[30 : 30 + length].endswith(b".npy")


def read_npy(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> pa.Table | ArrayTable:
    """Read a NumPy file.

    Args:
        file: A file for which `is_npy` or `is_npz` holds.
        columns: Which of its columns to read.
        options: None is for it.

    Returns:
        Of one array ``[rows, columns]`` of numbers the columns x0, x1, … where they lie; of an
        array of records its fields. Of an archive the columns of all its arrays: one of one
        dimension is called by its own name, several of two dimensions have theirs before the
        number (`a0`). A sparse matrix that SciPy saved is one column X.

    Raises:
        DataError: The file is cut or altered, holds pickled objects, or arrays of other shapes.
        OutOfMemoryError: It does not fit into memory.

    """
    with _whole(file):
        sparse = _sparse(file)
        if sparse is not None:
            return sparse.select(columns.choose([NAME]))
        arrays = _arrays(file)
        kept = _chosen(arrays, columns)
        if len(arrays) == 1 and arrays[0].dtype.kind in "biuf" and arrays[0].names:
            values = _all(file, arrays[0])
            values = _native(values.reshape(len(values), len(arrays[0].names)))
            if kept:
                places = {arrays[0].names[i]: i for i in kept}
                return ArrayTable(values, None, places, pa.table({}), [*places])
        table = pa.table(
            [c for array in arrays for c in _columns(array, _all(file, array))],
            names=[str(i) for i in range(sum(len(array.names) for array in arrays))],
        )
        return table.select(kept)


def stream_npy(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_npy` returns; see `FileFormat.batches`.

    An array in Fortran's order is in memory as a whole.
    """
    with _whole(file):
        sparse = _sparse(file)
        if sparse is not None:
            yield from sliced(sparse.select(columns.choose([NAME])))
            return
        arrays = _arrays(file)
        kept = _chosen(arrays, columns)
        single = len(arrays) == 1 and arrays[0].dtype.kind in "biuf"
        flat = [name for array in arrays for name in array.names]
        names = [flat[i] if single else str(i) for i in kept]
        parts = [_rows(file, array, rows_for(sum(a.row_bytes for a in arrays))) for array in arrays]
        nothing = True
        for values in zip(*parts, strict=True):
            made = [c for a, v in zip(arrays, values, strict=True) for c in _columns(a, v)]
            batch = pa.RecordBatch.from_arrays([made[i] for i in kept], names=names)
            nothing = False
            yield from sliced(batch)
        if nothing:
            none = [c for a in arrays for c in _columns(a, np.empty((0, *a.shape[1:]), a.dtype))]
            yield empty(pa.schema([(n, none[i].type) for n, i in zip(names, kept, strict=True)]))


@contextmanager
def _whole(file: RawFile) -> Iterator[None]:
    kind = "NumPy"
    with binary_file(file, kind):
        try:
            yield
        except _DAMAGE as error:
            raise ValueError(str(error)) from None


# Headers ------------------------------------------------------------------------------------------


@contextmanager
def _opened(file: RawFile, member: str) -> Iterator[Any]:
    """Open an array at its first value; say what its header does."""
    with file.open() as stream:
        if not member:
            yield stream
            return
        seekable = pa.BufferReader(stream.read()) if file.packing else stream
        with zipfile.ZipFile(seekable) as archive, archive.open(member) as inside:
            yield inside


def _header(stream: Any) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    version = np.lib.format.read_magic(stream)
    read = (
        np.lib.format.read_array_header_1_0
        if version == (1, 0)
        else np.lib.format.read_array_header_2_0
    )
    shape, by_columns, dtype = read(stream)
    if version == (3, 0):  # whose names are UTF-8, which 2.0 takes for Latin-1
        dtype.names = tuple(name.encode("latin-1").decode() for name in dtype.names or ())
    return shape, by_columns, dtype


def _members(file: RawFile) -> list[str]:
    if is_npy(file):
        return [""]
    with file.open() as stream:
        seekable = pa.BufferReader(stream.read()) if file.packing else stream
        with zipfile.ZipFile(seekable) as archive:
            return [name for name in archive.namelist() if name.endswith(".npy")]


def _arrays(file: RawFile) -> list[_Array]:
    """Return the arrays of a file, and the names of their columns; refuse what makes no table."""
    arrays = []
    for member in _members(file):
        with _opened(file, member) as stream:
            shape, by_columns, dtype = _header(stream)
        arrays.append(_Array(member, dtype, shape, by_columns))
    for array in arrays:
        _check(file, array)
    rows = {array.shape[0] for array in arrays}
    if len(rows) > 1:
        each = ", ".join(f"'{_called(a)}' {a.shape[0]:,}" for a in arrays[:8])
        raise DataError(
            f"{file.name} has arrays of different lengths ({each} rows); save those that belong "
            f"together in a file of their own"
        )
    matrices = sum(len(array.shape) == 2 for array in arrays)
    return [
        _Array(a.member, a.dtype, a.shape, a.by_columns, _names(a, matrices > 1)) for a in arrays
    ]


def _called(array: _Array) -> str:
    return array.member.removesuffix(".npy")


def _check(file: RawFile, array: _Array) -> None:
    what = f"array '{_called(array)}' of {file.name}" if array.member else file.name
    dtypes = [array.dtype[name] for name in array.dtype.names or ()] or [array.dtype]
    if any(dtype.hasobject for dtype in dtypes):
        raise DataError(
            f"{what} holds Python objects, which run code when they are read; save an array of "
            f"numbers, or a table as Parquet"
        )
    for dtype in dtypes:
        if dtype.kind not in _KINDS or dtype.shape:
            raise DataError(
                f"{what} holds values of type {dtype}, which are not read; save numbers, texts or "
                f"dates"
            )
    most = 1 if array.dtype.names else 2
    if not 1 <= len(array.shape) <= most:
        raise DataError(
            f"{what} has {len(array.shape)} dimensions; a table has two, [rows, columns]: "
            f"reshape it"
        )
    if min(array.shape) < 0:
        raise ValueError("a shape below 0")


def _names(array: _Array, several: bool) -> tuple[str, ...]:
    if array.dtype.names:
        return tuple(array.dtype.names)
    if len(array.shape) == 1:
        return (_called(array) or "x0",)
    start = _called(array) if several else "x"
    return tuple(f"{start}{i}" for i in range(array.shape[1]))


def _chosen(arrays: list[_Array], columns: Columns) -> list[int]:
    return columns.choose([name for array in arrays for name in array.names])


# Values -------------------------------------------------------------------------------------------


def _rows(file: RawFile, array: _Array, most: int) -> Iterator[NDArray[Any]]:
    """Yield an array by so many rows at a time."""
    if array.by_columns and len(array.shape) > 1:
        values = _all(file, array)
        yield from (values[start : start + most] for start in range(0, len(values), most))
        return
    with _opened(file, array.member) as stream:
        _header(stream)
        for start in range(0, array.shape[0], most):
            count = min(most, array.shape[0] - start)
            data = _exactly(file, stream, count * array.row_bytes)
            yield np.frombuffer(data, array.dtype).reshape(count, *array.shape[1:])


def _exactly(file: RawFile, stream: Any, size: int) -> bytes:
    """Read so many bytes; a header that promises more than there are takes no memory."""
    read = b""
    if file.packing is not None or not isinstance(stream, pa.NativeFile):
        parts = []
        left = size
        while left and (part := stream.read(min(left, _PART))):
            parts.append(part)
            left -= len(part)
        read = parts[0] if len(parts) == 1 else b"".join(parts)
    elif size <= stream.size() - stream.tell():
        read = stream.read(size)
    if len(read) != size:
        raise EOFError("its values end too early")
    return read


def _all(file: RawFile, array: _Array) -> NDArray[Any]:
    with _opened(file, array.member) as stream:
        _header(stream)
        data = _exactly(file, stream, math.prod(array.shape) * array.dtype.itemsize)
    order: Any = "F" if array.by_columns else "C"
    return np.frombuffer(data, array.dtype).reshape(array.shape, order=order)


def _columns(array: _Array, values: NDArray[Any]) -> list[pa.Array]:
    """Return the columns of some rows."""
    if array.dtype.names:
        return [_column(values[name]) for name in array.dtype.names]
    if values.ndim == 1:
        return [_column(values)]
    return [_column(values[:, i]) for i in range(values.shape[1])]


def _native(values: NDArray[Any]) -> NDArray[Any]:
    """Return values of a type that Arrow has, where they lie if they are."""
    kind = values.dtype
    if kind.kind == "f" and kind.itemsize > 8:
        return values.astype(np.float64)
    return values if kind.isnative else values.astype(kind.newbyteorder("="))


def _column(values: NDArray[Any]) -> pa.Array:
    values = _native(values)
    if values.dtype == np.float16:
        values = values.astype(np.float32)
    return pa.array(np.ascontiguousarray(values), from_pandas=values.dtype.kind in "Mm")


def _sparse(file: RawFile) -> pa.Table | None:
    """Return the matrix that `scipy.sparse.save_npz` wrote; None if it is another file."""
    if not is_npz(file) or not {name.removesuffix(".npy") for name in _members(file)} >= _SPARSE:
        return None
    from scipy.sparse import load_npz

    with file.open() as stream:
        matrix = load_npz(pa.BufferReader(stream.read()) if file.packing else stream)
    column, mark = as_column(canonical(matrix, file.name))
    return pa.table([column], schema=pa.schema([pa.field(NAME, column.type, metadata=mark)]))


NPY = FileFormat("NumPy", (".npy",), is_npy, read_npy, stream=stream_npy)
NPZ = FileFormat("NumPy", (".npz",), is_npz, read_npy, stream=stream_npy)
