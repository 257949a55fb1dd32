"""Datasets that `--keep-cache` keeps for later jobs on the same files and options.

An entry is a folder in the cache folder, named by a hash of all that the encoded rows depend on:
files and their state, target, options, versions. It holds the rows of each split, and a file with a
checksum that has what was learnt of the columns. It is made beside its place and renamed, so that
two jobs at once do no harm; one that is damaged is removed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

import thalweg
from thalweg.checked_file import UNREADABLE, read, write
from thalweg.data.bundled import FLIGHTS
from thalweg.data.cache_folder import KEPT, MARK, cache_folder, kept_entries, make_room, remove
from thalweg.data.division import division
from thalweg.data.files.contents import digest
from thalweg.data.files.read_files import files_read
from thalweg.data.found_roles import Column
from thalweg.data.kept_rows import KeptRows, NotAsKeptError, read_rows, write_rows
from thalweg.data.memory_limit import in_bytes, rows_in_memory
from thalweg.data.prepare import Dataset
from thalweg.data.preprocessor import Preprocessor
from thalweg.data.scratch import Scratch
from thalweg.options.table_options import TableOptions
from thalweg.plain import AnyText, from_plain, json_bytes, parsed, to_plain

_FORMAT = 3
_SPLITS = ("train", "valid", "test")
# Options that change nothing of the dataset; those that are new count until they stand here.
_OTHERS = ("loss", "metrics", "engine", "threads", "memory", "cache_size", "keep_cache")
_LOOKED_AT = 2**24  # bytes of all files together, all of them or in pieces
_LEAST = 2**14  # bytes of each file


class Found(NamedTuple):
    """A dataset, as `thalweg.job.reading` makes it.

    Attributes:
        name: of the data.
        notes: of reading the files, for the user.
    """

    name: str
    dataset: Dataset
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Entry:
    """What stands in the file of an entry, besides the keys of rows."""

    format: int
    name: AnyText
    notes: tuple[AnyText, ...]
    said: tuple[AnyText, ...]
    preprocessor: Preprocessor
    columns: tuple[Column, ...]
    division: Mapping[str, Any]
    keys: str | None
    splits: Mapping[str, KeptRows]


class KeptDatasets:
    """What earlier jobs kept of the same data and options, and what this job keeps.

    Attributes:
        notes: sentences for the user, of this job and not of the model.
    """

    def __init__(self, data: Any, target: Any, table: TableOptions, full_batch: bool) -> None:
        """Take what the dataset depends on (see `thalweg.job.reading.read_dataset`)."""
        self.notes: list[str] = []
        self._table = table
        self._memory, self._keep = 0, table["keep_cache"] is True
        self._given = (FLIGHTS if data is None else data, target, full_batch)
        self._before: dict[bool, str | None] = {}

    def find(self, together: bool, memory: int) -> Found | None:
        """Return the dataset that an earlier job kept; None: it is to be made.

        Args:
            together: whether validation rows are training rows.
            memory: bytes that the data may take.
        """
        if not (self._keep or kept_entries()):
            return None
        key = self._before[together] = self._key(together)
        try:
            entry = cache_folder(KEPT, make=False) / str(key)
        except OSError:  # there is no such folder; `keep` says so
            return None
        if key is None or not entry.is_dir():
            return None
        try:
            found = _read(entry, memory)
            os.utime(entry / MARK)
        except (OSError, NotAsKeptError, *UNREADABLE):
            if entry.is_dir():  # else another job removed it just now
                remove(entry)
                self._tell(
                    "The encoded rows of an earlier job are damaged in the cache folder, and were "
                    "removed from there: the data was read anew."
                )
            return None
        self._tell(
            f"{found.name} was not read: its encoded rows, which an earlier job kept, were found "
            "in the cache folder."
        )
        return found

    def keep(self, together: bool, made: Found) -> None:
        """Keep a dataset for later jobs, if that was asked for; say what prevents it."""
        if not self._keep:
            return
        key = self._before.get(together)
        if key is None:
            self._tell(
                "--keep-cache keeps the encoded rows of files on this machine alone, and no "
                "weights or classes given as values: nothing was kept."
            )
            return
        if key != self._key(together):
            self._tell("A file changed while it was read: its encoded rows were not kept.")
            return
        try:
            size = _write(made, cache_folder(KEPT) / key)  # None: another job was quicker
        except OSError as error:
            self._tell(
                f"The encoded rows were not kept: {error.strerror or error}. --cache-size and "
                "THALWEG_CACHE_DIR say how much may be kept, and where."
            )
            return
        except ValueError as error:  # names that are no text in UTF-8
            self._tell(f"The encoded rows were not kept: {error}.")
            return
        if size is not None:
            self._tell(
                f"The encoded rows, {in_bytes(size)}, are kept in {cache_folder(KEPT)} for later "
                "jobs on the same files with the same options."
            )

    def _tell(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)

    def _key(self, together: bool) -> str | None:
        """Return the name of the entry; None: what is given has no name."""
        data, target, full_batch = self._given
        files = [_paths(given) for given in (data, self._table["valid"], self._table["test"])]
        if files[0] is None or None in files:
            return None
        options = {name: v for name, v in self._table.items() if name not in _OTHERS}
        try:
            named = _named([target, options, full_batch, together])
            number = sum(len(several) for several in files if several)
            most = max(_LEAST, _LOOKED_AT // max(1, number))
            states = [[_state(path, most) for path in several] for several in files if several]
        except (TypeError, OSError):
            return None
        versions = [_FORMAT, thalweg.__version__, np.__version__, pa.__version__]
        whole = [versions, _named(data), files, states, named]
        return hashlib.sha256(json_bytes(whole)).hexdigest()[:32]


def _paths(given: Any) -> list[str] | None:
    """Return the files that are read where this is given; None: it is not all files."""
    if isinstance(given, (int, float)):  # a share of the rows
        return []
    each = given if isinstance(given, (list, tuple)) else [given]
    found: list[str] = []
    for path in each:
        if not isinstance(path, str | os.PathLike):
            return None
        with contextlib.suppress(ValueError):
            float(os.fsdecode(path))
            continue  # a share of the rows, as a text
        files = files_read(path)
        if not files or not all(os.path.isfile(file) for file in files):
            return None
        found += map(os.path.abspath, files)
    return found


def _state(path: str, most: int) -> list[Any]:
    """Return what changes when a file does: size, times, and so many bytes from all over it."""
    before = os.stat(path)
    return [before.st_size, before.st_mtime_ns, before.st_ctime_ns, digest(path, most)]


def _named(value: Any) -> Any:
    """Return a value as JSON that tells it from any other.

    Raises:
        TypeError: it is an array, a table or another object.
    """
    if value is None or isinstance(value, (str, bool, int, float)):
        return [type(value).__name__, repr(value)]
    if isinstance(value, os.PathLike):
        return ["path", repr(os.fspath(value))]
    if isinstance(value, Mapping):
        return ["mapping", *([_named(key), _named(each)] for key, each in value.items())]
    if isinstance(value, (list, tuple)):
        return ["several", *map(_named, value)]
    raise TypeError(f"a {type(value).__name__} has no name")


def _write(made: Found, entry: Path) -> int | None:
    """Write an entry; return its size, and None if another job has just kept the same."""
    dataset, sources = made.dataset, (made.dataset.train, made.dataset.valid, made.dataset.test)
    make_room(sum(map(_size, sources)))
    scratch = Scratch()
    beside = scratch.path / "kept"
    beside.mkdir()
    splits = {
        name: write_rows(source, beside / name)
        for name, source in zip(_SPLITS, sources, strict=True)
    }
    keys = None if dataset.keys is None else np.ascontiguousarray(dataset.keys)
    document = {
        "format": _FORMAT,
        "name": made.name,
        "notes": list(made.notes),
        "said": list(dataset.notes),
        "preprocessor": to_plain(dataset.preprocessor),
        "columns": to_plain(dataset.columns),
        "division": dataset.division.as_json(),
        "keys": None if keys is None else keys.dtype.name,
        "splits": to_plain(splits),
    }
    arrays = {} if keys is None else {"keys": keys.view(np.uint8)}
    if dataset.shown is not None:
        arrays["shown"] = _as_bytes(dataset.shown)
    if from_plain(_Entry, parsed(json_bytes(document))).preprocessor != dataset.preprocessor:
        raise ValueError("what was learnt of the columns cannot be written exactly")
    write(beside / MARK, document, arrays)
    try:
        beside.rename(entry)
    except OSError:
        if entry.exists():
            return None
        raise
    return sum(size for kept in splits.values() for size, _ in kept.files.values())


def _as_bytes(table: pa.Table) -> NDArray[np.uint8]:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    return np.frombuffer(sink.getvalue(), np.uint8)


def _as_table(array: NDArray[Any]) -> pa.Table:
    with pa.ipc.open_stream(pa.py_buffer(array.tobytes())) as stream:
        return stream.read_all()


def _size(source: Any) -> int:
    """Return the bytes of a source on a disk, roughly."""
    return int(source.nbytes + len(source) * 24)


def _read(entry: Path, memory: int) -> Found:
    """Return the dataset of an entry.

    Raises:
        OSError: it is gone.
        ValueError, DamagedError, NotAsKeptError: it is damaged.
    """
    document, arrays = read(entry / MARK)
    kept = from_plain(_Entry, document)
    if kept.format != _FORMAT:
        raise ValueError("another format")
    scratch = Scratch()
    sources = [kept.splits[name] for name in _SPLITS]
    size = sum(size for each in sources for size, _ in each.files.values())
    held, bins = size <= rows_in_memory(memory), kept.preprocessor.encoder.bins
    train, valid, test = (
        read_rows(each, entry / name, scratch.path / name, held, scratch, bins)
        for name, each in zip(_SPLITS, sources, strict=True)
    )
    keys = None if kept.keys is None else arrays["keys"].view(kept.keys)
    dataset = Dataset(
        train,
        valid,
        test,
        kept.preprocessor,
        kept.columns,
        tuple(kept.said),
        division(kept.division),
        keys,
        _as_table(arrays["shown"]) if "shown" in arrays else None,
    )
    return Found(kept.name, dataset, tuple(kept.notes))
