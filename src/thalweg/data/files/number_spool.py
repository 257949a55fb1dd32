"""Numbers of a table's columns written to the disk batch by batch, beside their texts."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.cache_folder import make_room
from thalweg.data.plain_numbers import NOTHING, Facts, PlainNumbers
from thalweg.data.scratch import Scratch
from thalweg.data.text.plain_columns import converted

_BYTES = 8  # of a number
_TOGETHER = 2**27  # bytes of texts that are converted by one call, at most


class NumberSpool:
    """Takes the batches of a table of texts; keeps the columns that are plain numbers in a file.

    One that once was none is forgotten; so are all where there is no room.
    """

    def __init__(self, scratch: Scratch) -> None:
        """Take the folder of the file, which is made when there is something to write."""
        self._scratch = scratch
        self._path = ""
        self._file: BinaryIO | None = None
        self._facts: dict[str, Facts] | None = None  # of the columns that are still numbers
        self._together: list[str] = []  # those of them that are converted by one call
        self._starts: dict[str, list[int]] = {}  # bytes at which each batch of a column begins
        self._rows = [0]  # of the table before each batch, and of all
        self._at = 0
        self._room = 0  # bytes for which there is room

    def add(self, batch: pa.RecordBatch) -> None:
        """Take in a batch."""
        if self._facts is None:
            self._together = [field.name for field in batch.schema if field.type == pa.string()]
            self._facts = dict.fromkeys(self._together, NOTHING)
            self._starts = {name: [] for name in self._together}
        self._rows.append(self._rows[-1] + batch.num_rows)
        alone = [name for name in self._facts if name not in self._together]
        try:
            if batch.nbytes > _TOGETHER or not self._take(self._together, batch):
                some, self._together = self._together, []
                for name in some:  # each call for one of them takes as long as its work
                    nulls = self._facts[name].missing + batch.column(name).null_count
                    if self._take_alone(name, batch) and self._facts[name].missing == nulls:
                        self._together.append(name)
            for name in alone:
                self._take_alone(name, batch)
        except OSError:
            self._facts, self._together = {}, []
            self.close()

    def _take(self, names: list[str], batch: pa.RecordBatch) -> bool:
        """Write columns as numbers; return whether they are."""
        if not names:
            return True
        assert self._facts is not None
        texts = [batch.column(name) for name in names]
        found = converted(texts, [self._facts[name] for name in names])
        if found is None:
            return False
        values, facts = found
        self._facts.update(zip(names, facts, strict=True))
        size = values.nbytes // len(names)
        for place, name in enumerate(names):
            self._starts[name].append(self._at + place * size)
        self._write(values)
        return True

    def _take_alone(self, name: str, batch: pa.RecordBatch) -> bool:
        """Write a column as numbers; forget it if it is none, and return whether it is."""
        assert self._facts is not None
        numbers = self._take([name], batch)
        if not numbers:
            del self._facts[name]
        return numbers

    def _write(self, values: NDArray[np.float64]) -> None:
        if self._file is None:
            handle, self._path = tempfile.mkstemp(".numbers", dir=self._scratch.path)
            self._file = open(handle, "wb", buffering=0)  # noqa: SIM115
        if self._at + values.nbytes > self._room:
            more = max(values.nbytes, self._at // 16)  # looking for room takes a while
            make_room(more)
            self._room = self._at + more
        rest = memoryview(values.reshape(-1).view(np.uint8).data)
        self._at += len(rest)
        while rest:
            rest = rest[self._file.write(rest) :]

    def close(self) -> None:
        """End the file; without a column that is in it, it is removed."""
        if self._file is not None:
            self._file.close()
            self._file = None
            if not self._facts:
                os.unlink(self._path)

    def finish(self) -> dict[str, PlainNumbers]:
        """Return the columns that are plain numbers in every row."""
        self.close()
        rows = tuple(self._rows)
        return {
            name: PlainNumbers(
                _Column(self._path, self._scratch, tuple(self._starts[name]), rows), f
            )
            for name, f in (self._facts or {}).items()
        }


@dataclass(frozen=True)
class _Column:
    """The numbers of a column in such a file.

    Attributes:
        path: of the file.
        scratch: its folder, which is there as long as this object.
        starts: bytes at which each batch of it begins.
        rows: how many are before each batch, and of all.
    """

    path: str
    scratch: Scratch
    starts: tuple[int, ...]
    rows: tuple[int, ...]

    def __len__(self) -> int:
        return self.rows[-1]

    def __getitem__(self, rows: slice) -> NDArray[Any]:
        start, stop, step = rows.indices(len(self))
        if step != 1:
            raise ValueError(f"rows are read one after the other, not in steps of {step}")
        found = np.empty(max(0, stop - start))
        room = memoryview(found.view(np.uint8).data)
        at = int(np.searchsorted(self.rows, start, side="right")) - 1
        with open(self.path, "rb", buffering=0) as file:
            while room:
                first, end = self.rows[at], min(stop, self.rows[at + 1])
                file.seek(self.starts[at] + (start - first) * _BYTES)
                part, room = room[: (end - start) * _BYTES], room[(end - start) * _BYTES :]
                while part:
                    count = file.readinto(part)
                    if not count:
                        raise OSError(f"{self.path} has become shorter")
                    part = part[count:]
                start, at = end, at + 1
        return found
