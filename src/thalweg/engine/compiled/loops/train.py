"""Training shards over a block of rows, whatever their loss and optimizers.

The loss and each optimizer's step are kernels of their own, called through their addresses: the
loss once for some hundred rows, a step once for an update; for a run that updates after every row,
one kernel is both (see `fused_row_step`).
"""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import GATHERED_ROWS, Job, Shard
from thalweg.engine.compiled.loops.ascend import (
    begin_anew,
    come_back,
    go_up,
    keep_losses,
    restore_losses,
    scale_runs,
    set_aside,
)
from thalweg.engine.compiled.loops.backward import backward, backward_by_feature
from thalweg.engine.compiled.loops.binned import (
    backward_binned,
    begin_gradient,
    empty_sums,
    end_gradient,
    forward_binned,
    make_tables,
    place_rows,
)
from thalweg.engine.compiled.loops.forward import forward, forward_by_feature
from thalweg.engine.compiled.loops.gather import gather_rows
from thalweg.engine.compiled.loops.missed_updates import catch_up
from thalweg.engine.compiled.loops.net import train_net
from thalweg.engine.compiled.loops.sparse_slots import (
    backward_sparse,
    forget_touched,
    list_touched,
)
from thalweg.engine.compiled.loops.update import trade_back, update
from thalweg.jit.calls import call_kernel, nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import ALL, LANES, Int32, Pointer


@fast
def train_shards(job: Job) -> None:
    """Train the job's shards on its micro-batches `first` … `stop` − 1."""
    shards, count = job.shards, job.shard_count
    others = False
    for u in range(count):
        if shards[u].fused_kernel != 0:
            row_by_row(job, shards[u])
        else:
            others = True
    size = job.micro_batch
    batch = job.first
    while batch < job.stop:
        stop = min(batch + job.span, job.stop)
        first, last = batch * size, min(stop * size, job.rows)
        if others and not job.gather_by_chunk:
            gather_rows(job, first, last)
            if job.binned != 0 and last - first <= job.bin_rows:
                place_rows(job, first, last - first)
        for u in range(count):
            for own in range(batch, stop):
                if shards[u].layers:
                    train_net(job, shards[u], own)
                elif shards[u].fused_kernel == 0:
                    train(job, shards[u], own)
        batch = stop
    for u in range(count):
        trade_back(shards[u])
    if job.flush:
        for u in range(count):
            catch_up_all(job, shards[u])
            if shards[u].embedding:
                catch_up_all(job, shards[u].embedding[0])


@fast
def catch_up_all(job: Job, shard: Shard) -> None:
    """Apply all missed updates of a shard."""
    if shard.catch_up:
        stamps = shard.stamps
        for index in range(job.sparse_columns):
            catch_up(shard, index)
            stamps[index] = 0


@fast
def row_by_row(job: Job, shard: Shard) -> None:
    """Train a shard that updates after every row by its own kernel, and here where that stops."""
    row, end = job.first, job.stop
    while row < end:
        stop = end
        if job.order:
            stop = min(end, row + GATHERED_ROWS)
            gather_rows(job, row, stop)
        job.stop = stop
        while row < stop:
            shard.at = row
            call_kernel(shard.fused_kernel, job, shard)
            row = shard.at
            if row < stop:
                train(job, shard, row)
                row += 1
    job.stop = end


@fast
def train(job: Job, shard: Shard, batch: int) -> None:
    """Train one shard on one micro-batch: scores, dL/dz, gradient, and the updates that are due."""
    size = job.micro_batch
    first = batch * size
    last = min(first + size, job.rows)
    sparse = bool(job.indptr)
    listed = nowhere(job.indices)
    if sparse and not job.only_loss:
        listed = list_touched(job, shard, first, last)
    if shard.ascends:
        go_over_uphill(job, shard, first, last, listed)
    else:
        go_over(job, shard, first, last, listed)
    if job.only_loss:
        return
    due = False
    for p in range(shard.part_count):
        part = shard.parts[p]
        if part.due[batch] != 0:
            due = True
            update(shard, part, batch, listed)
    if due and sparse:
        forget_touched(shard, listed)


@fast
def go_over_uphill(job: Job, shard: Shard, first: int, last: int, listed: Pointer[Int32]) -> None:
    """Add the gradient uphill of the weights, where the first of two passes says that is."""
    begun = shard.keep[0] & 1 != 0
    set_aside(shard, listed, begun)
    go_over(job, shard, first, last, listed)
    scale_runs(shard, listed)
    go_up(shard, listed)
    begin_anew(shard, listed)
    keep_losses(shard.loss_before, shard)
    go_over(job, shard, first, last, listed)
    restore_losses(shard.loss_before, shard)
    come_back(shard, listed, begun)


@fast
def go_over(job: Job, shard: Shard, first: int, last: int, listed: Pointer[Int32]) -> None:
    """Add the losses and the gradient of some rows; with `only_loss`, the losses alone."""
    only_loss, sparse = job.only_loss, bool(job.indptr)
    chunk = job.chunk
    by_feature = shard.by_feature
    binned = job.binned != 0
    padded, tiles = shard.padded, shard.padded // LANES
    bins_at = job.dense_columns * padded
    if binned:
        make_tables(job, shard.weights + bins_at, padded, tiles, shard.bin_scores)
        if not only_loss:
            empty_sums(job, shard.bin_sums, tiles)
            begin_gradient(job, shard)
    start = first
    while start < last:
        rows = min(chunk, last - start)
        if job.gather_by_chunk:
            gather_rows(job, start, start + rows)
        if binned:
            place_rows(job, start, rows)
        if by_feature:
            forward_by_feature(job, shard, start, rows)
        else:
            forward(job, shard, start, rows)
        if binned:
            forward_binned(job, shard.bin_scores, tiles, start, rows, shard.scores)
        shard.at = start
        shard.rows_here = rows
        call_kernel(job.loss, job, shard)
        start += rows
        if only_loss:
            continue
        if by_feature:
            backward_by_feature(job, shard, start - rows, rows)
        else:
            backward(job, shard, start - rows, rows)
        if binned:
            backward_binned(job, shard.bin_sums, tiles, start - rows, rows, shard.scores)
        if sparse:
            backward_sparse(job, shard, start - rows, rows, listed)
        keep = shard.keep
        for tile in range(tiles):
            keep[tile] = ALL
    if binned and not only_loss:
        end_gradient(job, shard.bin_sums, tiles, shard.gradient + bins_at, padded)
