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
from thalweg.engine.compiled.job import job_over, losses_of, make_score_room, with_shards
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.shard_division import frozen_shards
from thalweg.engine.compiled.shards import Shard
from thalweg.engine.contract import Array, Numbers
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES, Record
from thalweg.losses.over_runs import LossOverRuns

_PIECE = 16384  # rows of a call of the kernel at most
_PIECE_BYTES = 2**21  # of dense rows that are converted to the weights' dtype for a call
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
        rows: at least one; converted to the weights' dtype piece by piece.
        weights: ``[rows, K · C]``.
        loss: of the runs.
        kernel: the address of the loss's kernel.
        train: the training kernel.
        each: calls a function with each item, on the threads.
    """
    sparse, binned = rows.sparse_features, rows.bins is not None
    shards = frozen_shards(weights, loss.columns, rows.features - sparse, sparse, binned)
    size = _PIECE
    if rows.dtype != weights.dtype:
        size = max(LANES, min(_PIECE, _PIECE_BYTES // (rows.dense.shape[1] * weights.itemsize)))
    pieces = -(-len(rows) // size)
    strands = max(2, min(_MOST_STRANDS, _STRAND_BYTES // max(1, 8 * weights.size), pieces))
    ends = np.linspace(0, pieces, strands + 1).astype(int) * size
    own = [_Strand(rows, int(a), int(b), size) for a, b in pairwise(ends)]
    for _ in each(lambda strand: strand.add_up(shards, loss, kernel, train), own):
        pass
    total = rows.weight_sum
    losses = np.zeros(weights.shape[1] // loss.columns)
    gradient = np.zeros(weights.shape)
    for place, shard in enumerate(shards):
        for strand in own:
            losses[shard.runs] += strand.losses[place]
        summed = sum(strand.sums[place] for strand in own)
        shard.give(np.asarray(summed), gradient, shard.span(gradient))
    return losses / total, gradient / total


class _Strand:
    """Rows that follow each other, and their sums for each shard.

    Attributes:
        losses: of each shard's runs.
        sums: of the gradient, in each shard's shape, float64.
    """

    def __init__(self, rows: Rows, first: int, last: int, size: int) -> None:
        self._rows, self._first, self._last, self._size = rows, first, last, size
        self.losses: list[Numbers] = []
        self.sums: list[Numbers] = []

    def add_up(
        self, shards: Sequence[Shard], loss: LossOverRuns, kernel: int, train: Kernel
    ) -> None:
        """Go over the rows."""
        records = [_record_of(shard) for shard in shards]
        dtype = shards[0].weights.dtype
        same = self._rows.dtype == dtype
        buffer = np.empty((0 if same else self._size, self._rows.dense.shape[1]), dtype)
        self.losses = [np.zeros(len(shard.runs)) for shard in shards]
        self.sums = [np.zeros(shard.shape) for shard in shards]
        for first in range(self._first, min(self._last, len(self._rows)), self._size):
            part = self._rows.take(slice(first, min(first + self._size, len(self._rows))))
            if part.dense.dtype != buffer.dtype:
                np.copyto(buffer[: len(part)], part.dense)
                part = replace(part, dense=buffer[: len(part)])
            job = job_over(part, loss, kernel, len(part), dtype)
            for record in records:
                make_score_room(record, job)
            mine = with_shards(job, records)
            mine.set(first=0, stop=1)
            train(mine.address, 0)
            for place, (shard, record) in enumerate(zip(shards, records, strict=True)):
                self.losses[place] += losses_of(shard, record, loss)
                record.kept["loss_sums"][:] = 0.0
                if dtype != np.float64:  # which would lose digits over all rows
                    self._take(place, record)
        if dtype == np.float64:
            for place, record in enumerate(records):
                self._take(place, record)

    def _take(self, place: int, record: Record) -> None:
        """Add a gradient to the sums, and reset it."""
        gradient: NDArray[Any] = record.kept["gradient"]
        self.sums[place] += gradient
        gradient[:] = 0


def _record_of(shard: Shard) -> Record:
    """Return a shard's record for another thread: a gradient of its own, and no updates."""
    own = Record(kernel_records.Shard)
    own.same_as(shard.record)
    own.set(**{name: shard.record.kept[name].copy() for name in ("loss_sums", "target_row")})
    own.set(
        gradient=zeros(shard.shape, shard.dtype),
        keep=np.full(shard.padded // LANES, (1 << LANES) - 1, np.int64),
        updates_all_weights=1,  # sparse ones have no slots
    )
    return own
