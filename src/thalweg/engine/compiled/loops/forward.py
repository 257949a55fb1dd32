"""Scores of some rows: Z = X W."""

from __future__ import annotations

from typing import Any

from thalweg.engine.compiled.kernel_records import Job, Shard
from thalweg.engine.compiled.loops.dots import dense_dot, sparse_dot
from thalweg.engine.compiled.loops.gather import prefetch_rows
from thalweg.engine.compiled.vector_products import (
    most_rows,
    product_ahead,
    product_most,
    product_rest,
)
from thalweg.jit.calls import nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.prefetch import elements_of_line, prefetch_far
from thalweg.jit.records import LANES, Pointer, Real
from thalweg.jit.vector import filled, fma, load, load_part, splat, store, total
from thalweg.jit.vector_masks import first_lanes, lanes_of


@fast
def multiply(
    job: Job,
    a: Pointer[Real],
    row: int,
    step: int,
    rows: int,
    b: Pointer[Real],
    below: int,
    count: int,
    out: Pointer[Real],
    beside: int,
    keep: Any,
    ahead: int,
) -> None:
    """out[rows, 16] = (out where keep) + a[rows, count] b[count, 16]; strides in elements.

    If `ahead` is not 0, the elements at that distance after `a` are prefetched during the product;
    rows that are not adjacent are prefetched in any case.
    """
    m = 0
    most = most_rows(a)
    prefetched = job.prefetch_rows
    while prefetched != 0 and m + most <= rows:
        prefetch_rows(job, prefetched)
        product_most(a + m * row, row, step, b, below, count, out + m * beside, beside, keep)
        m += most
    while ahead != 0 and m + most <= rows:
        at = a + m * row
        product_ahead(at, row, step, b, below, count, out + m * beside, beside, keep, ahead)
        m += most
    while m + most <= rows:
        product_most(a + m * row, row, step, b, below, count, out + m * beside, beside, keep)
        m += most
    if m < rows:
        at = a + m * row
        product_rest(at, row, step, b, below, count, out + m * beside, beside, keep, rows - m)


@fast
def forward(job: Job, shard: Shard, start: int, rows: int) -> None:
    """Scores of some rows, lanes = columns."""
    padded = shard.padded
    stride = job.dense_stride
    x = job.dense + start * stride
    weights, scores = shard.weights, shard.scores
    columns = job.dense_columns
    none = lanes_of(0)
    ahead = rows * stride
    for at in range(0, padded, LANES):
        w, z = weights + at, scores + at
        multiply(job, x, stride, 1, rows, w, padded, columns, z, padded, none, ahead)
        ahead = 0
    if job.indptr:
        add_sparse(job, weights + shard.sparse_at, padded, start, rows, scores)


@fast
def add_sparse(
    job: Job, weights: Pointer[Real], padded: int, start: int, rows: int, scores: Pointer[Real]
) -> None:
    """Add the products of sparse columns, whose weights have `padded` lanes, to scores or sums."""
    indptr, indices, values = job.indptr, job.indices, job.values
    for i in range(rows):
        begin, end = indptr[start + i], indptr[start + i + 1]
        for at in range(0, padded, LANES):
            z = load(scores + (i * padded + at))
            for p in range(begin, end):
                w = load(weights + (indices[p] * padded + at))
                z = fma(splat(values[p]), w, z)
            store(scores + (i * padded + at), z)


@fast
def forward_by_feature(job: Job, shard: Shard, start: int, rows: int) -> None:
    """Scores of some rows of one run, lanes = features."""
    stride = job.dense_stride
    x = job.dense + start * stride
    weights, scores = shard.weights, shard.scores
    columns = job.dense_columns
    whole = columns // LANES * LANES
    rest = first_lanes(columns % LANES)
    zero = filled(x, 0.0)
    i = 0
    ahead = rows * stride  # the next rows are prefetched meanwhile: half here, half in the gradient
    ordered = bool(job.order)
    asked = 2 if whole >= 4 * LANES else 4  # narrow rows' gradient has no part that prefetches
    while i + 4 <= rows:
        if ordered:
            prefetch_rows(job, asked)
        else:
            for at in range(0, 2 * stride, elements_of_line(x)):
                prefetch_far(x + (ahead + at - i * stride // 2))
        a, b, c, d = zero, zero, zero, zero
        for at in range(0, whole, LANES):
            w = load(weights + at)
            a = fma(load(x + at), w, a)
            b = fma(load(x + (stride + at)), w, b)
            c = fma(load(x + (2 * stride + at)), w, c)
            d = fma(load(x + (3 * stride + at)), w, d)
        if columns % LANES != 0:
            w = load_part(weights + whole, rest)
            a = fma(load_part(x + whole, rest), w, a)
            b = fma(load_part(x + (stride + whole), rest), w, b)
            c = fma(load_part(x + (2 * stride + whole), rest), w, c)
            d = fma(load_part(x + (3 * stride + whole), rest), w, d)
        scores[i] = total(a)
        scores[i + 1] = total(b)
        scores[i + 2] = total(c)
        scores[i + 3] = total(d)
        x += 4 * stride
        i += 4
    while i < rows:
        # All lanes, though the next row overwrites some: the score is read as a vector next.
        store(scores + i, splat(dense_dot(x, weights, whole, rest)))
        x += stride
        i += 1
    indptr = job.indptr
    if not indptr:
        return
    indices, values = job.indices, job.values
    sparse = weights + shard.sparse_at
    for i in range(rows):
        begin = indptr[start + i]
        count = indptr[start + i + 1] - begin
        z = sparse_dot(sparse, indices + begin, values + begin, count, nowhere(sparse))
        z += scores[i]
        if rows == 1:
            store(scores, splat(z))  # which is read as a vector at once
        else:
            scores[i] = z
