"""What a call of the loop's kernel is about: rows, the loss, and the units that go over them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.compiled.layout import LANES, LINE, ROWS_BROUGHT
from thalweg.engine.compiled.units import Record, Unit, zeros
from thalweg.engine.contract import Numbers
from thalweg.losses.over_runs import LossOverRuns

_CHUNK_BYTES = 2**17  # of rows that are worked on between scores and gradient: half an L2 cache
_CHUNK_ROWS = 128
_BUFFER_BYTES = 2**19  # of a micro-batch whose rows are copied next to each other
_PRODUCT_ROWS = 12  # about as many as the innermost piece of a product has


def job_over(
    rows: Rows, loss: LossOverRuns, kernel: int, micro_batch: int, dtype: np.dtype[np.floating]
) -> Record:
    """Describe rows and the loss over them; `kernel` is the address of the loss's."""
    dense = np.asarray(rows.dense, dtype)
    if dense.strides[1] != dense.itemsize:
        dense = np.ascontiguousarray(dense)
    numbers = [*loss.coefficients, *loss.hyperparameters.values()]
    outputs = loss.columns if not loss.loss.grouped else 1
    job = Record("JOB")
    job.set(
        MICRO_BATCH=micro_batch,
        ROWS=len(rows),
        DENSE=dense,
        DENSE_STRIDE=dense.strides[0],
        DENSE_COLUMNS=dense.shape[1],
        CHUNK=max(LANES, min(_CHUNK_ROWS, _CHUNK_BYTES // max(1, dense.strides[0]))),
        TARGET=np.ascontiguousarray(rows.target, dtype),
        TARGETS=outputs,
        WEIGHT=np.ascontiguousarray(rows.loss_weight, dtype),
        LOSS=kernel,
        LOSS_COEFFICIENTS=np.array([*numbers, 1 / outputs], dtype),
    )
    if rows.order is not None:
        # Copied next to each other a few at a time; an odd number of cache lines to a row, so that
        # rows side by side do not fall on the same places of a cache.
        stride = (-(-dense.shape[1] * dense.itemsize // LINE) | 1) * LINE
        job.set(
            ORDER=np.ascontiguousarray(rows.order, np.int64),
            SOURCE=dense,
            SOURCE_STRIDE=dense.strides[0],
            ROW_BYTES=dense.shape[1] * dense.itemsize,
            DENSE=None,
            DENSE_STRIDE=stride,
            CHUNKWISE=int(micro_batch > 1 and micro_batch * stride > _BUFFER_BYTES),
        )
    if rows.sparse is not None:
        job.set(
            INDPTR=np.ascontiguousarray(rows.sparse.indptr, np.int64),
            INDICES=np.ascontiguousarray(rows.sparse.indices, np.int32),
            VALUES=np.ascontiguousarray(rows.sparse.data, dtype),
            SPARSE_COLUMNS=rows.sparse.shape[1],
        )
    return job


def with_units(job: Record, records: Sequence[Record]) -> Record:
    """Return a job over the same rows for some units."""
    own = Record("JOB")
    own.fields[:] = job.fields
    if own.get("ORDER"):
        chunk = max(job.get("CHUNK"), ROWS_BROUGHT)
        count = chunk if job.get("CHUNKWISE") else max(chunk, job.get("MICRO_BATCH"))
        # Rows are asked for between the pieces of the products, as evenly as can be told.
        pieces = len(records) * (chunk + job.get("DENSE_COLUMNS")) / _PRODUCT_ROWS
        own.set(
            BUFFER=zeros(count * job.get("DENSE_STRIDE"), np.uint8), ASK=int(chunk / pieces) + 1
        )
    own.set(
        UNITS=np.array([record.address for record in records], np.int64), UNIT_COUNT=len(records)
    )
    return own


def make_score_room(record: Record, job: Record) -> None:
    """See to it that a unit has room for the scores of a chunk."""
    rows, padded = job.get("CHUNK") + LANES, record.get("PADDED")
    scores = record.kept.get("SCORES")
    if scores is None or scores.size < rows * padded:
        record.set(SCORES=zeros((rows, padded), job.kept["TARGET"].dtype))


def losses_of(unit: Unit, sums: NDArray[np.float64], loss: LossOverRuns) -> Numbers:
    """Return the loss of each run of a unit, of its lanes' sums."""
    if unit.by_feature:
        return sums.sum(keepdims=True)
    if loss.loss.grouped:
        return sums[: len(unit.runs)]
    return sums[: unit.columns].reshape(-1, unit.width).mean(axis=1)
