"""Shuffled rows, which are not adjacent: prefetched, then gathered a micro-batch at a time."""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import Job
from thalweg.jit.pointers import fast
from thalweg.jit.prefetch import prefetch_row
from thalweg.jit.records import LANES
from thalweg.jit.vector import load, load_part, store, store_part
from thalweg.jit.vector_masks import first_lanes


@fast
def gather_rows(job: Job, first: int, last: int) -> None:
    """Copy dense rows that are not adjacent into the buffer, and point `dense` to it."""
    order = job.order
    if not order:
        return
    source, stride = job.source, job.source_stride
    columns, step = job.stored_columns, job.dense_stride
    out = job.buffer
    job.dense = out - first * step
    whole = columns // LANES * LANES
    rest = first_lanes(columns - whole)
    for i in range(first, last):
        row = source + order[i] * stride
        for at in range(0, whole, LANES):
            store(out + at, load(row + at))
        if whole < columns:
            store_part(out + whole, load_part(row + whole, rest), rest)
        out += step
    job.prefetched = last
    job.prefetch_until = min(2 * last - first, job.rows)


@fast
def prefetch_rows(job: Job, count: int) -> None:
    """Prefetch some of the rows that are gathered next."""
    order = job.order
    first = job.prefetched
    last = min(first + count, job.prefetch_until)
    source, stride = job.source, job.source_stride
    columns = job.stored_columns
    for i in range(first, last):
        prefetch_row(source + order[i] * stride, columns)
    job.prefetched = max(first, last)
