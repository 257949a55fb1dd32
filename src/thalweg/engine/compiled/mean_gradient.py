"""The mean loss and its gradient over all rows, without an update, by the kernels that train."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.job import job_over, losses_of, make_score_room, with_units
from thalweg.engine.compiled.kernel_records import LANES, Record
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.units import Unit, frozen_units, zeros
from thalweg.engine.contract import Array, Numbers
from thalweg.losses.over_runs import LossOverRuns

_PIECE = 16384  # rows of a call of the kernel at most
_PIECE_BYTES = 2**21  # of dense rows that are converted to the weights' kind for a call
_MOST_STRANDS = 16  # what the threads divide among them
_STRAND_BYTES = 2**26  # of all strands' gradients


def mean_gradient(
    rows: Rows,
    weights: Array,
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
) -> tuple[Numbers, Numbers]:
    """Return the same as `thalweg.engine.reference.mean_gradient`, for a linear predictor.

    The rows are divided into strands, whose number depends on the shapes alone. Each strand is
    summed, then the sums in order: the bits do not depend on the number of threads.

    Args:
        rows: at least one; converted to the weights' kind piece by piece.
        weights: ``[rows, K · C]``.
        loss: of the runs.
        kernel: the address of the loss's kernel.
        train: the training kernel.
        each: calls a function with each item, on the threads.
    """
    dense = rows.dense_features
    units = frozen_units(weights, loss.columns, dense, rows.features - dense)
    size = _PIECE
    if rows.dtype != weights.dtype:
        size = max(LANES, min(_PIECE, _PIECE_BYTES // (dense * weights.itemsize)))
    pieces = -(-len(rows) // size)
    strands = max(2, min(_MOST_STRANDS, _STRAND_BYTES // max(1, 8 * weights.size), pieces))
    ends = np.linspace(0, pieces, strands + 1).astype(int) * size
    own = [_Strand(rows, int(a), int(b), size) for a, b in pairwise(ends)]
    for _ in each(lambda strand: strand.add_up(units, loss, kernel, train), own):
        pass
    total = rows.weight_sum
    losses = np.zeros(weights.shape[1] // loss.columns)
    gradient = np.zeros(weights.shape)
    for place, unit in enumerate(units):
        for strand in own:
            losses[unit.runs] += strand.losses[place]
        summed = sum(strand.sums[place] for strand in own)
        unit.give(np.asarray(summed), gradient, unit.span)
    return losses / total, gradient / total


class _Strand:
    """Rows that follow each other, and their sums for each unit.

    Attributes:
        losses: of each unit's runs.
        sums: of the gradient, in each unit's shape, float64.
    """

    def __init__(self, rows: Rows, first: int, last: int, size: int) -> None:
        self._rows, self._first, self._last, self._size = rows, first, last, size
        self.losses: list[Numbers] = []
        self.sums: list[Numbers] = []

    def add_up(self, units: Sequence[Unit], loss: LossOverRuns, kernel: int, train: Kernel) -> None:
        """Go over the rows."""
        records = [_record_of(unit) for unit in units]
        kind = units[0].weights.dtype
        same = self._rows.dtype == kind
        buffer = np.empty((0 if same else self._size, self._rows.dense.shape[1]), kind)
        self.losses = [np.zeros(len(unit.runs)) for unit in units]
        self.sums = [np.zeros(unit.shape) for unit in units]
        for first in range(self._first, min(self._last, len(self._rows)), self._size):
            part = self._rows.take(slice(first, min(first + self._size, len(self._rows))))
            if part.dense.dtype != buffer.dtype:
                np.copyto(buffer[: len(part)], part.dense)
                part = replace(part, dense=buffer[: len(part)])
            job = job_over(part, loss, kernel, len(part), kind)
            for record in records:
                make_score_room(record, job)
            mine = with_units(job, records)
            mine.set(first=0, stop=1)
            train(mine.address, 0)
            for place, (unit, record) in enumerate(zip(units, records, strict=True)):
                self.losses[place] += losses_of(unit, record.kept["loss_sums"], loss)
                record.kept["loss_sums"][:] = 0.0
                if kind != np.float64:  # which would lose digits over all rows
                    self._take(place, record)
        if kind == np.float64:
            for place, record in enumerate(records):
                self._take(place, record)

    def _take(self, place: int, record: Record) -> None:
        """Add a gradient to the sums, and reset it."""
        gradient: NDArray[Any] = record.kept["gradient"]
        self.sums[place] += gradient
        gradient[:] = 0


def _record_of(unit: Unit) -> Record:
    """Return a unit's record for another thread: a gradient of its own, and no updates."""
    own = Record(kernel_records.Unit)
    own.same_as(unit.record)
    own.set(**{name: unit.record.kept[name].copy() for name in ("loss_sums", "target_row")})
    own.set(
        gradient=zeros(unit.shape, unit.dtype),
        keep=np.full(unit.padded // LANES, (1 << LANES) - 1, np.int64),
        updates_all_weights=1,  # sparse ones have no slots
    )
    return own
