"""Values of all rows of a table, such as its target: in memory, or of a large table in files."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.formats import Numbers
from thalweg.data.lazy_table import streams
from thalweg.data.row_array import RowArray
from thalweg.data.scratch import Scratch
from thalweg.data.statistics import batches

_SHARE = 64  # of the memory that the data may take: an array of more bytes is in a file
_VALUE = 8  # bytes of a row in the widest arrays


@dataclass(frozen=True)
class FileArray:
    """An array in a file, of which slices are read.

    Attributes:
        path: of the file.
        dtype: of the values.
        shape: of the array.
        folder: what keeps the file there as long as it is used.
    """

    path: str
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    folder: object = None

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, rows: slice) -> NDArray[Any]:
        start, stop, step = rows.indices(len(self))
        if step != 1:
            raise ValueError(f"rows are read one after the other, not in steps of {step}")
        width = int(np.prod(self.shape[1:], dtype=np.int64))
        count, first = max(0, stop - start) * width, start * width * self.dtype.itemsize
        found = np.fromfile(self.path, self.dtype, count, offset=first)
        if len(found) < count:
            raise OSError(f"{self.path} has become shorter")
        return found.reshape(-1, *self.shape[1:])


@dataclass(frozen=True)
class StoredNumbers:
    """A column that was read as `Numbers`, kept in files.

    Attributes:
        values: float64 ``[n]``, NaN where missing or unreadable.
        unreadable: mask ``[n]`` of values that its format cannot read; None: there are none.
    """

    values: RowArray
    unreadable: RowArray | None

    def slice(self, start: int, rows: int) -> Numbers:
        """Return some rows."""
        some = slice(start, start + rows)
        values = self.values[some]
        if self.unreadable is None:
            return Numbers(values, np.broadcast_to(np.False_, len(values)))
        return Numbers(values, self.unreadable[some])


class ReadNumbers(Mapping[str, NDArray[Any]]):
    """The numbers ``[n]`` of columns that have been read, by name; from a file when asked for."""

    def __init__(self, columns: Mapping[str, object], more: Mapping[str, NDArray[Any]]) -> None:
        """Take what was read, of which numbers are used, and more numbers."""
        self._stored = {n: c for n, c in columns.items() if isinstance(c, Numbers | StoredNumbers)}
        self._more = more

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._more[name] if name in self._more else self._stored[name].values[:]

    def __iter__(self) -> Iterator[str]:
        return iter({**self._stored, **self._more})

    def __len__(self) -> int:
        return len({**self._stored, **self._more})


class RowStore:
    """Makes arrays of as many rows as a table has.

    Attributes:
        rows: how many these are.
    """

    def __init__(self, rows: int, on_disk: bool = False) -> None:
        """Take the number of rows, and whether the arrays are to be in files.

        Where no folder can be made, or the disk is full, they are in memory.
        """
        self.rows = rows
        self._folder: Scratch | None = None
        self._made = 0
        if on_disk:
            with contextlib.suppress(OSError):
                self._folder = Scratch()

    @classmethod
    def of(cls, table: Table, memory: int | None, columns: int = 1) -> RowStore:
        """Return the store of a table; in files if it is read in batches and has very many rows.

        Args:
            table: of which the rows are.
            memory: bytes that the data may take; None: no limit.
            columns: how many arrays are to be stored.
        """
        many = memory is not None and table.num_rows * _VALUE * columns > memory // _SHARE
        return cls(table.num_rows, many and streams(table))

    @property
    def on_disk(self) -> bool:
        """Whether the arrays are in files."""
        return self._folder is not None

    def numbers(self, read: Numbers) -> StoredNumbers:
        """Return a column of numbers, kept where all arrays are."""
        unreadable = self.kept(read.unreadable) if read.unreadable.any() else None
        return StoredNumbers(self.kept(read.values), unreadable)

    def made(self, dtype: Any, of: Callable[[slice], NDArray[Any]], *shape: int) -> RowArray:
        """Return an array ``[rows, *shape]`` of a dtype, of what a function returns for slices."""
        array = self.growing(dtype, *shape)
        for part in batches(self.rows):
            array.append(of(part))
        return array.finish()

    def kept(self, values: RowArray) -> RowArray:
        """Return the same values ``[rows, …]``, in a file where all are."""
        if self._folder is None or not isinstance(values, np.ndarray):
            return values
        return self.made(values.dtype, lambda part: values[part], *values.shape[1:])

    def growing(self, dtype: Any, *shape: int) -> Growing:
        """Return an array to which rows are appended."""
        self._made += 1
        path = None if self._folder is None else str(self._folder.path / f"column-{self._made}")
        return Growing((self.rows, *shape), np.dtype(dtype), path, self._folder)


class Growing:
    """An array to which rows are appended, in their order."""

    def __init__(
        self, shape: tuple[int, ...], dtype: np.dtype[Any], path: str | None, folder: object
    ) -> None:
        """Take its shape, with the most rows it may have, its dtype and its file; None: memory."""
        self._shape, self._dtype, self._path, self._folder = shape, dtype, path, folder
        self._rows = 0
        self._memory: NDArray[Any] | None = None
        self._file: BinaryIO | None = None
        if path is not None:
            with contextlib.suppress(OSError):
                self._file = open(path, "wb", buffering=0)  # noqa: SIM115
        if self._file is None:
            self._memory = np.empty(shape, dtype)

    def append(self, values: NDArray[Any]) -> None:
        """Append rows."""
        end = self._rows + len(values)
        if self._memory is None:
            try:
                self._write(np.ascontiguousarray(values, self._dtype))
            except OSError:  # the disk is full
                self._into_memory()
        if self._memory is not None:
            self._memory[self._rows : end] = values
        self._rows = end

    def _write(self, values: NDArray[Any]) -> None:
        assert self._file is not None
        rest = memoryview(values.reshape(-1).view(np.uint8).data)
        while rest:
            rest = rest[self._file.write(rest) :]

    def _into_memory(self) -> None:
        """Go on in memory with the rows that have been written."""
        assert self._file is not None
        assert self._path is not None
        self._file.close()
        self._memory = np.empty(self._shape, self._dtype)
        there = FileArray(self._path, self._dtype, (self._rows, *self._shape[1:]))
        for part in batches(self._rows):
            self._memory[part] = there[part]
        os.unlink(self._path)

    def finish(self) -> RowArray:
        """Return the array; nothing more is appended."""
        if self._memory is not None:
            return self._memory[: self._rows]
        assert self._file is not None
        assert self._path is not None
        self._file.close()
        shape = (self._rows, *self._shape[1:])
        return FileArray(self._path, self._dtype, shape, self._folder)
