"""The loss of frozen weights on a whole split, by the kernels that train."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.job import job_over, losses_of, make_score_room, with_shards
from thalweg.engine.compiled.kernel_records import Record
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.shards import Shard, frozen_shards
from thalweg.engine.contract import Array, Numbers
from thalweg.losses.over_runs import LossOverRuns

_PIECE = 16384  # rows summed by themselves: what the threads divide among them


def split_losses(
    rows: RowSource,
    weights: Array,
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
) -> Numbers:
    """Return the same as `thalweg.models.evaluation.split_losses`.

    Each row's loss is computed in the weights' dtype; sums are float64, one for every 16,384
    rows, added up in order.

    Args:
        rows: of the split.
        weights: ``[features, K · C]``.
        loss: of the runs.
        kernel: the address of the loss's kernel.
        train: the training kernel, which takes the loss alone as well.
        threads: how many to use.
        each: calls a function with each item, on the threads.
    """
    sparse, binned = rows.sparse_features, rows.bins is not None
    shards = frozen_shards(weights, loss.columns, rows.features - sparse, sparse, binned)
    found = [
        _pieces(block, weights, shards, loss, kernel, train, threads, each)
        for block in rows.blocks(_PIECE)
    ]
    total: Numbers = np.concatenate(found).sum(axis=0) / rows.weight_sum
    return total


def _pieces(
    rows: Rows,
    weights: Array,
    shards: Sequence[Shard],
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
) -> Numbers:
    """Return the sums of the losses of each run, ``[pieces, K]``."""
    job = job_over(rows, loss, kernel, _PIECE, weights.dtype)
    job.set(only_loss=1)
    pieces = -(-len(rows) // _PIECE)
    found = np.zeros((pieces, weights.shape[1] // loss.columns))

    def evaluate(thread: int) -> None:
        own = [_copy(shard.record) for shard in shards]
        for record in own:
            make_score_room(record, job)
        mine = with_shards(job, own)
        for piece in range(thread, pieces, threads):
            for record in own:
                record.kept["loss_sums"][:] = 0.0
            mine.set(first=piece, stop=piece + 1)
            train(mine.address, 0)
            for shard, record in zip(shards, own, strict=True):
                found[piece, shard.runs] = losses_of(shard, record.kept["loss_sums"], loss)

    for _ in each(evaluate, range(min(threads, pieces))):
        pass
    return found


def _copy(record: Record) -> Record:
    """Return a shard's record with sums and scratch of its own, for another thread."""
    own = Record(kernel_records.Shard)
    own.same_as(record)
    own.set(**{name: record.kept[name].copy() for name in ("loss_sums", "target_row")})
    return own
