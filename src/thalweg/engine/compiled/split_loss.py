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
from thalweg.engine.compiled.net_records import describe_net, sums_of
from thalweg.engine.compiled.shards import Shard
from thalweg.engine.contract import Numbers
from thalweg.losses.over_runs import LossOverRuns

_PIECE = 16384  # rows summed by themselves: what the threads divide among them


def split_losses(
    rows: RowSource,
    shards: Sequence[Shard],
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
    activation: int = 0,
) -> Numbers:
    """Return the same as `thalweg.models.evaluation.split_losses`.

    Each row's loss is computed in the weights' dtype; sums are float64, one for every 16,384
    rows, added up in order.

    Args:
        rows: of the split.
        shards: of all runs, not to be trained.
        loss: of the runs.
        kernel: the address of the loss's kernel.
        train: the training kernel, which takes the loss alone as well.
        threads: how many to use.
        each: calls a function with each item, on the threads.
        activation: the address of the kernel of nets' activation.
    """
    found = [
        _pieces(block, shards, loss, kernel, train, threads, each, activation)
        for block in rows.blocks(_PIECE)
    ]
    total: Numbers = np.concatenate(found).sum(axis=0) / rows.weight_sum
    return total


def _pieces(
    rows: Rows,
    shards: Sequence[Shard],
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
    activation: int,
) -> Numbers:
    """Return the sums of the losses of each run, ``[pieces, K]``."""
    job = job_over(rows, loss, kernel, _PIECE, shards[0].dtype)
    job.set(only_loss=1)
    pieces = -(-len(rows) // _PIECE)
    found = np.zeros((pieces, sum(len(shard.runs) for shard in shards)))

    def evaluate(thread: int) -> None:
        own = [_copy(shard, activation) for shard in shards]
        for record in own:
            make_score_room(record, job)
        mine = with_shards(job, own)
        for piece in range(thread, pieces, threads):
            for record in own:
                sums_of(record)[:] = 0.0
            mine.set(first=piece, stop=piece + 1)
            train(mine.address, 0)
            for shard, record in zip(shards, own, strict=True):
                found[piece, shard.runs] = losses_of(shard, record, loss)

    for _ in each(evaluate, range(min(threads, pieces))):
        pass
    return found


def _copy(shard: Shard, activation: int) -> Record:
    """Return a shard's record with sums and scratch of its own, for another thread."""
    own = Record(kernel_records.Shard)
    own.same_as(shard.record)
    own.set(**{name: shard.record.kept[name].copy() for name in ("loss_sums", "target_row")})
    if shard.net is not None:
        describe_net(own, shard, activation)
    return own
