"""The arguments of a call of the training kernel: rows, the loss over them, and shards."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.compiled.kernel_records import GATHERED_ROWS, Job
from thalweg.engine.compiled.net_records import make_layer_room, make_tables, sums_of
from thalweg.engine.compiled.shards import Shard
from thalweg.engine.contract import Numbers
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES, LINE, Record
from thalweg.losses.over_runs import LossOverRuns

_CHUNK_BYTES = 2**17  # of rows that are worked on between scores and gradient: half an L2 cache
_CHUNK_ROWS = 128
_BUFFER_BYTES = 2**19  # of a micro-batch whose rows are copied next to each other
_PLACED_ROWS = 512  # of a micro-batch whose positions in bins are taken apart once for all shards
_SPAN_BYTES = 2**20  # of the rows that a shard goes over before the next one does: half an L2 cache
_PRODUCT_ROWS = 12  # about as many as the innermost piece of a product has


def job_over(
    rows: Rows, loss: LossOverRuns, kernel: int, micro_batch: int, dtype: np.dtype[np.floating]
) -> Record:
    """Describe rows and the loss over them; `kernel` is the address of the loss's."""
    dense = np.asarray(rows.dense, dtype)
    if dense.strides[1] != dense.itemsize or dense.strides[0] % dense.itemsize:
        dense = np.ascontiguousarray(dense)
    row_bytes = dense.strides[0]
    numbers = [*loss.coefficients, *loss.hyperparameters.values()]
    outputs = loss.columns if not loss.loss.grouped else 1
    job = Record(Job)
    job.set(
        micro_batch=micro_batch,
        rows=len(rows),
        dense=dense,
        dense_stride=row_bytes // dense.itemsize,
        dense_columns=rows.dense_features,
        stored_columns=dense.shape[1],
        chunk=max(LANES, min(_CHUNK_ROWS, _CHUNK_BYTES // max(1, row_bytes))),
        target=np.ascontiguousarray(rows.target, dtype),
        targets=outputs,
        weight=np.ascontiguousarray(rows.loss_weight, dtype),
        loss=kernel,
        loss_coefficients=np.array([*numbers, 1 / outputs], dtype),
    )
    if rows.order is not None:
        # Copied next to each other a few at a time; an odd number of cache lines per row, so that
        # neighbouring rows do not map to the same cache sets.
        stride = (-(-dense.shape[1] * dense.itemsize // LINE) | 1) * LINE
        job.set(
            order=np.ascontiguousarray(rows.order, np.int64),
            source=dense,
            source_stride=row_bytes // dense.itemsize,
            dense=None,
            dense_stride=stride // dense.itemsize,
            gather_by_chunk=int(micro_batch > 1 and micro_batch * stride > _BUFFER_BYTES),
        )
    if rows.bins is not None:
        job.set(
            binned=rows.bins.numbers,
            bin_starts=rows.bins.starts,
            bin_means=np.asarray(rows.bins.means, dtype),
            bin_scales=np.asarray(rows.bins.scales, dtype),
        )
    if rows.sparse is not None:
        job.set(
            indptr=np.ascontiguousarray(rows.sparse.indptr, np.int64),
            indices=np.ascontiguousarray(rows.sparse.indices, np.int32),
            values=np.ascontiguousarray(rows.sparse.data, dtype),
            sparse_columns=rows.sparse.shape[1],
        )
    return job


def with_shards(job: Record, records: Sequence[Record]) -> Record:
    """Return a job over the same rows for some shards."""
    own = Record(Job)
    own.same_as(job)
    span = _span(job, records)
    together = span * own.get("micro_batch")
    own.set(span=span)
    if own.get("order"):
        chunk = max(job.get("chunk"), GATHERED_ROWS)
        count = chunk if job.get("gather_by_chunk") else max(chunk, together)
        # Rows are prefetched between the pieces of the products, as evenly as can be told.
        pieces = len(records) * (chunk + job.get("dense_columns")) / _PRODUCT_ROWS
        own.set(
            buffer=zeros(count * job.get("dense_stride"), job.kept["target"].dtype),
            prefetch_rows=int(chunk / pieces) + 1 if span == 1 else 0,
        )
    if numbers := own.get("binned"):
        few = own.get("micro_batch") <= _PLACED_ROWS
        count = max(own.get("chunk"), GATHERED_ROWS, together if few else 1)
        own.set(
            bin_rows=count,
            bin_edges=np.zeros(count * numbers, np.int32),
            bin_shares=np.zeros(count * numbers, job.kept["target"].dtype),
        )
    own.set(
        shards=np.array([record.address for record in records], np.int64), shard_count=len(records)
    )
    return own


def _span(job: Record, records: Sequence[Record]) -> int:
    """Return how many micro-batches a shard goes through before the next one does.

    Several where shards have many weights, so that these, their states and gradients stay in the
    core's cache from one to the next; not more than rows of which stay in the next cache.
    """
    if not (job.get("binned") or any(record.inner for record in records)):
        return 1
    row = job.get("dense_stride") * job.kept["target"].itemsize + 8 * job.get("binned")
    size = job.get("micro_batch")
    return max(1, min(_SPAN_BYTES // (row * size), -(-job.get("rows") // size)))


def make_score_room(record: Record, job: Record) -> None:
    """Allocate room for the scores of a chunk, and tables of bins, if a shard has too little."""
    if record.inner:
        make_layer_room(record, job)
        return
    rows, padded = job.get("chunk") + LANES, record.get("padded")
    scores = record.kept.get("scores")
    if scores is None or scores.size < rows * padded:
        record.set(scores=zeros((rows, padded), job.kept["target"].dtype))
    make_tables(record, job, padded)


def losses_of(shard: Shard, record: Record, loss: LossOverRuns) -> Numbers:
    """Return the loss of each run of a shard, of the sums of its record or a copy of that."""
    sums: NDArray[np.float64] = sums_of(record)
    if shard.by_feature and shard.scores == 1:
        return sums.sum(keepdims=True)
    if loss.loss.grouped:
        return sums[: len(shard.runs)]
    return sums[: len(shard.runs) * shard.scores].reshape(-1, shard.scores).mean(axis=1)
