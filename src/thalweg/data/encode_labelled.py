"""The rows of a table that have a target, encoded by a model: in memory, or on the disk.

`thalweg.data.encode_splits` encodes rows of the table that an encoding was fitted to. Here values
may be unreadable or unknown, which are counted, and any table is gone through in batches.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.array_table import Table
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.division import NOWHERE, TEST, TRAIN, VALID, Divided
from thalweg.data.encode_splits import LabelsOf, Splits, batches_of, go_on, make_room_for, rows_of
from thalweg.data.findings import Findings
from thalweg.data.labelled_parts import blame
from thalweg.data.memory_limit import rows_in_memory
from thalweg.data.preprocessor import Preprocessor
from thalweg.data.row_array import RowArray
from thalweg.data.row_order import file_parts, storage_order
from thalweg.data.row_source import RowSource
from thalweg.data.row_store import RowStore
from thalweg.data.rows import Rows
from thalweg.data.scratch import Scratch
from thalweg.data.training_rows import count_nonzero
from thalweg.errors import DataError, OutOfMemoryError


@dataclass(frozen=True)
class Labelled:
    """The labels of all rows of a table.

    Attributes:
        y: targets, ``[n]`` or ``[n, outputs]``; NaN where missing.
        weight: ``[n]``, of the samples; None: 1 each.
        known: ``[n]`` bool, which rows have a target.
    """

    y: RowArray
    weight: RowArray | None
    known: RowArray


def labels_of(preprocessor: Preprocessor, table: Table, store: RowStore) -> Labelled:
    """Read targets and weights of a table, some rows at a time.

    Args:
        preprocessor: of the model.
        table: of all columns.
        store: for what is read.

    Raises:
        DataError: as `Preprocessor.known_rows`; or no row has a target, or a weight above 0.
    """
    target, weight = preprocessor.target, preprocessor.weight
    outputs = [len(target.columns)] if len(target.columns) > 1 else []
    y, known = store.growing(np.float64, *outputs), store.growing(np.bool_)
    weights = None if weight is None else store.growing(np.float64)
    preprocessor.check_there(table.column_names)
    labelled, weighty = 0, False
    names = [*target.columns, *([weight] if weight is not None else [])]
    try:
        for part in batches_of(table, list(dict.fromkeys(names))):
            found = preprocessor.known_rows(part)
            numbers = np.full((part.num_rows, *outputs), np.nan)
            numbers[found.rows] = found.target
            y.append(numbers)
            there = np.zeros(part.num_rows, np.bool_)
            there[found.rows] = True
            known.append(there)
            if weights is not None:
                each = np.zeros(part.num_rows)
                each[found.rows] = found.weight
                weights.append(each)
            labelled += len(found.rows)
            weighty = weighty or bool(found.weight.any())
    except OutOfMemoryError:
        raise
    except DataError:
        blame(preprocessor, table)
        raise
    preprocessor.check_any(labelled, weighty)
    return Labelled(y.finish(), None if weights is None else weights.finish(), known.finish())


def encode_labelled(
    table: Table,
    preprocessor: Preprocessor,
    labelled: Labelled,
    split: Divided,
    dtype: Any,
    findings: Findings,
    memory: int | None,
    notes: list[str],
) -> list[RowSource]:
    """Return the rows to train on, for validation and for the test.

    They have the same order and the same bits wherever they are.

    Args:
        table: of all columns.
        preprocessor: encodes them.
        labelled: what `labels_of` returned.
        split: where the rows go that have a target.
        dtype: of the features, float32 or float64.
        findings: collects values that cannot be read in the rows that go somewhere.
        memory: bytes that the data may take; encoded rows of more than a third are kept on the
            disk. None: no limit.
        notes: sentences for the user; appended to.

    Raises:
        DataError: a column is missing or cannot be read; or the rows need more memory, and there is
            no room on the disk, and none in memory.
    """
    preprocessor.encoder.check_there(table.column_names)
    labels = LabelsOf(preprocessor, labelled.y, labelled.weight)
    of = Splits(table, preprocessor.encoder, dtype, split, labels, {})
    own = Findings()
    if memory is not None and of.size > rows_in_memory(memory):
        try:
            make_room_for(of)
            scratch = Scratch()

            def writer(code: int, window: int | None) -> _Writer:
                return DiskWriter(scratch.path / str(code), window, split.sizes[code])

            on_disk = _written(of, own, writer)
            findings.merge(own)
            return [replace(rows, folder=scratch) for rows in on_disk]
        except OSError as error:
            notes.append(go_on(of, error))
            own = Findings()
    found = _written(of, own, lambda code, window: _InMemory(split, code, window))
    findings.merge(own)
    return found


def labelled_rows(
    table: Table,
    preprocessor: Preprocessor,
    dtype: Any,
    findings: Findings,
    memory: int | None,
    notes: list[str],
    code: int = TRAIN,
) -> RowSource:
    """Return all rows of a table that have a target, as one of the splits.

    Args, Raises: as for `labels_of` and `encode_labelled`.
    """
    store = RowStore.of(table, memory)
    labelled = labels_of(preprocessor, table, store)
    split = all_in(labelled, code, store)
    made = encode_labelled(table, preprocessor, labelled, split, dtype, findings, memory, notes)
    return made[code - TRAIN]


def all_in(labelled: Labelled, code: int, store: RowStore) -> Divided:
    """Return all rows that have a target as rows of one split."""
    codes = store.made(np.uint8, lambda part: np.where(labelled.known[part], code, NOWHERE))
    sizes = [0] * 4
    sizes[code] = count_nonzero(labelled.known)
    sizes[NOWHERE] = len(labelled.known) - sizes[code]
    return Divided(codes, tuple(sizes))


class _Writer(Protocol):
    """Takes the rows of a split in the order of the table."""

    rows: int

    def append(self, rows: Rows) -> None: ...

    def finish(self) -> Any: ...

    def close(self) -> None: ...


def _written(
    of: Splits, findings: Findings, writer: Callable[[int, int | None], _Writer]
) -> list[Any]:
    """Go through the table, and return what a writer for each split makes of its rows."""
    codes_of = (TRAIN, VALID, TEST)
    writers = [writer(code, of.window if code == TRAIN else None) for code in codes_of]
    try:
        start = 0
        for batch in batches_of(of.table, of.encoder.columns):
            part = slice(start, start + batch.num_rows)
            codes = of.split.codes[part]
            there = np.flatnonzero(codes != NOWHERE)
            if len(there) < len(codes):  # of the columns that are used: some cannot be filtered
                batch = batch.select(of.encoder.columns).filter(pa.array(codes != NOWHERE))
            values = _read(of, batch, findings, start + there)
            for each, code in zip(writers, codes_of, strict=True):
                places = np.flatnonzero(codes[there] == code)
                if len(places) or not each.rows:  # of a split without rows there are the columns
                    features = of.encoder.assemble(values, of.dtype, places)
                    labels = of.labels.of(there[places], part)
                    each.append(rows_of(features, labels))
            start = part.stop
        return [each.finish() for each in writers]
    finally:
        for each in writers:
            each.close()


def _read(of: Splits, batch: Table, findings: Findings, rows: NDArray[np.intp]) -> Any:
    try:
        return of.encoder.read(batch, findings, rows)
    except OutOfMemoryError:
        raise
    except DataError:
        blame(of.labels.preprocessor, of.table)
        raise


class _InMemory:
    """Takes the rows of a split; they are `Rows` in the order in which a disk would have them."""

    def __init__(self, split: Divided, code: int, window: int | None) -> None:
        count = split.sizes[code]
        self.rows = 0
        self._window, self._count = window, count
        self._order = None if window is None else storage_order(count, window)
        self._place: Any = None  # of each row in that order
        if self._order is not None:
            self._place = np.empty(count, np.intp)
            self._place[self._order] = np.arange(count)
        self._sparse: list[csr_array] = []
        self._made: Rows | None = None

    def append(self, rows: Rows) -> None:
        if self._made is None:
            self._made = _like(rows, self._count)
        here = slice(self.rows, self.rows + len(rows))
        at = here if self._place is None else self._place[here]
        made = self._made
        made.dense[at] = rows.dense
        made.target[at], made.loss_weight[at] = rows.target, rows.loss_weight
        if made.metric_weight is not made.loss_weight:
            made.metric_weight[at] = rows.metric_weight
        if rows.sparse is not None:
            self._sparse.append(rows.sparse)
        self.rows = here.stop

    def close(self) -> None:
        """Nothing is open."""

    def finish(self) -> Rows:
        assert self._made is not None
        sparse = None
        if self._sparse:
            sparse = self._sparse[0]
            if len(self._sparse) > 1:
                sparse = csr_array(vstack(self._sparse, format="csr"))
            if self._order is not None:
                sparse = sparse[self._order]
        parts = None if self._order is None else file_parts(self._order, self._count)
        return replace(self._made, sparse=sparse, window=self._window, parts=parts)


def _like(rows: Rows, count: int) -> Rows:
    """Return so many rows of the same columns, still to be filled."""
    dense = np.empty((count, rows.dense.shape[1]), rows.dtype)
    target = np.empty((count, *rows.target.shape[1:]))
    weight = np.empty(count)
    shared = rows.loss_weight is rows.metric_weight
    return replace(
        rows,
        dense=dense,
        sparse=None,
        target=target,
        loss_weight=weight,
        metric_weight=weight if shared else np.empty(count),
    )
