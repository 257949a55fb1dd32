"""The loss of frozen weights on a whole split and of its rows, by the kernels that train."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.job import job_over, losses_of, make_score_room, with_shards
from thalweg.engine.compiled.kernels import Kernel
from thalweg.engine.compiled.net_records import describe_net, sums_of
from thalweg.engine.compiled.shards import Shard, last_scores, with_embeddings
from thalweg.engine.contract import Array, Numbers
from thalweg.jit.records import Record
from thalweg.losses.over_runs import LossOverRuns

_PIECE = 16384  # rows summed by themselves: what the threads divide among them
_ALONE = 2**21  # multiplications that are done sooner than other threads have begun
_TOGETHER = 4 * _PIECE  # rows whose own losses there is room for


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


def judged(
    rows: RowSource,
    frozen: Frozen,
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
    places: NDArray[np.intp],
) -> tuple[Numbers, Numbers]:
    """Return `split_losses`, to the same bits, and the weighted losses of some rows ``[m, K]``.

    Args:
        rows: of the split.
        frozen: the weights.
        loss: of the runs.
        kernel: the address of the loss's kernel.
        train: the training kernel, which takes the loss alone as well.
        threads: how many to use.
        each: calls a function with each item, on the threads.
        places: of those rows in the split, ascending.
    """
    sums: list[Numbers] = []
    found = np.empty((frozen.runs, len(places))).T  # each run's by themselves
    start = done = 0
    for block in parts(rows, _TOGETHER):
        rooms = [_room(block, shard, loss) for shard in frozen.shards]
        stop = int(np.searchsorted(places, start + len(block)))
        take = _taker(places[done:stop] - start, found[done:stop], loss)
        sums.append(_pieces(block, frozen, loss, kernel, train, threads, each, rooms, take))
        start, done = start + len(block), stop
    total: Numbers = np.concatenate(sums).sum(axis=0) / rows.weight_sum
    return total, found


def _taker(
    places: NDArray[np.intp], found: Numbers, loss: LossOverRuns
) -> Callable[[int, Shard, Array], None]:
    """Return what takes the losses of rows at some places of a block over, ``[m, K]``.

    It does so of a piece and a shard, from the shard's room.
    """

    def take(piece: int, shard: Shard, room: Array) -> None:
        start, stop = piece * _PIECE, min((piece + 1) * _PIECE, len(room))
        first, last = map(int, np.searchsorted(places, (start, stop)))
        whole = last - first == stop - start
        taken = room[start:stop] if whole else room[places[first:last]]
        width = 1 if loss.loss.grouped else shard.scores  # losses of a row and run
        apart = taken[:, : len(shard.runs) * width].reshape(len(taken), len(shard.runs), width)
        with np.errstate(all="ignore"):  # each thread has its own
            found[first:last, shard.runs] = apart[:, :, 0] if width == 1 else apart.mean(axis=2)

    return take


def _room(rows: Rows, shard: Shard, loss: LossOverRuns) -> Array:
    """Return room for the losses of rows as the loss's kernel writes them; 0 without weight."""
    single = shard.by_feature and shard.scores == 1
    width = len(shard.runs) if loss.loss.grouped or single else last_scores(shard)
    return np.zeros((len(rows), width), shard.dtype)


def _pieces(
    rows: Rows,
    frozen: Frozen,
    loss: LossOverRuns,
    kernel: int,
    train: Kernel,
    threads: int,
    each: Callable[[Callable[[Any], Any], Sequence[Any]], Iterable[Any]],
    rooms: Sequence[Array] = (),
    take: Callable[[int, Shard, Array], None] | None = None,
) -> Numbers:
    """Return the sums of the losses of each run, ``[pieces, K]``.

    Of each piece the rows' losses are put into the shards' `rooms`, for `take`, which is told the
    piece, the shard and its room, by the thread that has just computed them.
    """
    room_of = dict(zip(map(id, frozen.shards), rooms, strict=True)) if rooms else {}
    job = job_over(rows, loss, kernel, _PIECE, frozen.shards[0].dtype)
    job.set(only_loss=1)
    pieces = -(-len(rows) // _PIECE)
    found = np.zeros((pieces, frozen.runs))
    if len(rows) * sum(shard.weights.size for shard in frozen.shards) < _ALONE:
        threads, each = 1, map
    # Of few rows the shards are divided besides, so that all threads have something to do.
    parts = max(1, min(-(-threads // max(1, pieces)), len(frozen.shards)))
    units = [(piece, part) for piece in range(pieces) for part in range(parts)]

    def evaluate(thread: int) -> None:
        own = list(zip(frozen.shards, frozen.records(thread, job), strict=True))
        for shard, record in own:
            taker_of(record).set(taken=room_of.get(id(shard)))
        for piece, part in units[thread::threads]:
            some = own[part::parts]
            for _, record in some:
                sums_of(record)[:] = 0.0
            mine = with_shards(job, [record for _, record in some])
            mine.set(first=piece, stop=piece + 1)
            train(mine.address, 0)
            for shard, record in some:
                found[piece, shard.runs] = losses_of(shard, record, loss)
                if take is not None:
                    take(piece, shard, room_of[id(shard)])

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
        taker_of(own).set(taken=taken)
        mine = with_shards(job, [own])
        mine.set(first=0, stop=1)
        train(mine.address, 0)
        found[:, shard.runs] = taken.reshape(len(rows), -1, loss.columns)

    for _ in each(score, range(len(records))):
        pass
    return found.reshape(len(rows), -1)


def taker_of(record: Record) -> Record:
    """Return a shard's record with the scores of rows: of a net its last layer's."""
    return record.inner[-1] if record.inner else record


def _copy(shard: Shard, activation: int) -> Record:
    """Return a shard's record with sums and scratch of its own, for another thread."""
    own = Record(kernel_records.Shard)
    own.same_as(shard.record)
    own.set(**{name: shard.record.kept[name].copy() for name in ("loss_sums", "target_row")})
    if shard.net is not None:
        describe_net(own, shard, activation)
    return own
