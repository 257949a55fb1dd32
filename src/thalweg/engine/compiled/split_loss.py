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
from thalweg.engine.compiled.shards import Shard, with_embeddings
from thalweg.engine.contract import Array, Numbers
from thalweg.losses.over_runs import LossOverRuns

_PIECE = 16384  # rows summed by themselves: what the threads divide among them


class Frozen:
    """Weights that are judged, and each thread's records of them, which the next ones take over."""

    def __init__(self, shards: Sequence[Shard], activation: int) -> None:
        """Take empty shards of all runs.

        Args:
            shards: of all runs, not to be trained.
            activation: the address of the kernel of nets' activation.
        """
        self.shards, self._activation = shards, activation
        self._records: dict[int, list[Record]] = {}

    @property
    def runs(self) -> int:
        """How many there are."""
        return sum(len(shard.runs) for shard in self.shards)

    def put(self, weights: Array) -> None:
        """Take the weights ``[rows, K · C]`` to be judged."""
        for shard in with_embeddings(self.shards):
            shard.put(shard.weights, shard.own(weights)[:, shard.span(weights)])

    def records(self, thread: int, job: Record) -> list[Record]:
        """Return a thread's records of all shards, with room for the job's chunks."""
        if thread not in self._records:
            self._records[thread] = [_copy(shard, self._activation) for shard in self.shards]
        for record in self._records[thread]:
            make_score_room(record, job)
        return self._records[thread]


def split_losses(
    rows: RowSource,
    frozen: Frozen,
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
        frozen: the weights.
        loss: of the runs.
        kernel: the address of the loss's kernel.
        train: the training kernel, which takes the loss alone as well.
        threads: how many to use.
        each: calls a function with each item, on the threads.
    """
    found = [
        _pieces(block, frozen, loss, kernel, train, threads, each) for block in rows.blocks(_PIECE)
    ]
    total: Numbers = np.concatenate(found).sum(axis=0) / rows.weight_sum
    return total


def _pieces(
    rows: Rows,
    frozen: Frozen,
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
) -> Numbers:
    """Return the sums of the losses of each run, ``[pieces, K]``."""
    job = job_over(rows, loss, kernel, _PIECE, frozen.shards[0].dtype)
    job.set(only_loss=1)
    pieces = -(-len(rows) // _PIECE)
    found = np.zeros((pieces, frozen.runs))
    # Of few rows the shards are divided besides, so that all threads have something to do.
    parts = max(1, min(-(-threads // max(1, pieces)), len(frozen.shards)))
    units = [(piece, part) for piece in range(pieces) for part in range(parts)]

    def evaluate(thread: int) -> None:
        own = list(zip(frozen.shards, frozen.records(thread, job), strict=True))
        for piece, part in units[thread::threads]:
            some = own[part::parts]
            for _, record in some:
                sums_of(record)[:] = 0.0
            mine = with_shards(job, [record for _, record in some])
            mine.set(first=piece, stop=piece + 1)
            train(mine.address, 0)
            for shard, record in some:
                found[piece, shard.runs] = losses_of(shard, record, loss)

    for _ in each(evaluate, range(min(threads, len(units)))):
        pass
    return found


def all_scores(
    rows: Rows,
    frozen: Frozen,
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
) -> Array:
    """Return the raw scores ``[n, K · C]`` of all rows.

    Args:
        rows: of a split, in memory.
        frozen: the weights.
        loss: whose columns are the scores.
        kernel: the address of the kernel that takes scores in place of a loss.
        train: the training kernel.
        each: calls a function with each item, on the threads.
    """
    dtype = frozen.shards[0].dtype
    job = job_over(rows, loss, kernel, max(1, len(rows)), dtype)
    job.set(only_loss=1)
    found: Array = np.empty((len(rows), frozen.runs, loss.columns), dtype)
    records = frozen.records(0, job)

    def score(place: int) -> None:
        shard, own = frozen.shards[place], records[place]
        taken = np.empty((len(rows), len(shard.runs) * loss.columns), dtype)
        (own.inner[-1] if own.inner else own).set(taken=taken)
        mine = with_shards(job, [own])
        mine.set(first=0, stop=1)
        train(mine.address, 0)
        found[:, shard.runs] = taken.reshape(len(rows), -1, loss.columns)

    for _ in each(score, range(len(records))):
        pass
    return found.reshape(len(rows), -1)


def _copy(shard: Shard, activation: int) -> Record:
    """Return a shard's record with sums and scratch of its own, for another thread."""
    own = Record(kernel_records.Shard)
    own.same_as(shard.record)
    own.set(**{name: shard.record.kept[name].copy() for name in ("loss_sums", "target_row")})
    if shard.net is not None:
        describe_net(own, shard, activation)
    return own
