"""The gradient of the dense weights, summed over rows: G += Xᵀ R with R = dL/dz."""

from __future__ import annotations

from typing import Any

from thalweg.engine.compiled.kernel_records import Job, Shard
from thalweg.engine.compiled.loops.forward import multiply
from thalweg.engine.compiled.loops.gather import prefetch_rows
from thalweg.jit.pointers import fast
from thalweg.jit.prefetch import elements_of_line, prefetch_far
from thalweg.jit.records import LANES, Pointer, Real
from thalweg.jit.vector import filled, fma, load, load_part, splat, store, store_part, where
from thalweg.jit.vector_masks import first_lanes, lanes_of


@fast
def backward(job: Job, shard: Shard, start: int, rows: int) -> None:
    """Add some rows to the gradient, lanes = columns."""
    padded = shard.padded
    stride = job.dense_stride
    x = job.dense + start * stride
    gradient, score_gradients = shard.gradient, shard.scores
    columns = job.dense_columns
    for tile in range(padded // LANES):
        keep = lanes_of(shard.keep[tile])
        r, g = score_gradients + tile * LANES, gradient + tile * LANES
        multiply(job, x, 1, stride, columns, r, padded, rows, g, padded, keep, 0)


@fast
def backward_by_feature(job: Job, shard: Shard, start: int, rows: int) -> None:
    """Add some rows to the gradient of one run, lanes = features."""
    stride = job.dense_stride
    x = job.dense + start * stride
    gradient, score_gradients = shard.gradient, shard.scores
    columns = job.dense_columns
    keep = lanes_of(shard.keep[0])
    zero = filled(x, 0.0)
    whole = columns // LANES * LANES
    at = 0
    ahead = x + (rows * stride + rows * stride // 2)
    line = elements_of_line(x)
    ordered = bool(job.order)
    while at + 4 * LANES <= whole:
        a = where(keep, load(gradient + at), zero)
        b = where(keep, load(gradient + (at + LANES)), zero)
        c = where(keep, load(gradient + (at + 2 * LANES)), zero)
        d = where(keep, load(gradient + (at + 3 * LANES)), zero)
        for i in range(rows):
            if not ordered:
                prefetch_far(ahead)
                prefetch_far(ahead + line)
                ahead += 2 * line
            elif i % 2 == 0:
                prefetch_rows(job, 1)
            score_gradient = splat(score_gradients[i])
            row = x + (i * stride + at)
            a = fma(load(row), score_gradient, a)
            b = fma(load(row + LANES), score_gradient, b)
            c = fma(load(row + 2 * LANES), score_gradient, c)
            d = fma(load(row + 3 * LANES), score_gradient, d)
        store(gradient + at, a)
        store(gradient + (at + LANES), b)
        store(gradient + (at + 2 * LANES), c)
        store(gradient + (at + 3 * LANES), d)
        at += 4 * LANES
    left = columns - at  # fewer than 64: up to four vectors, the last ones in part or empty
    if left == 0:
        return
    first, second = first_lanes(left), first_lanes(max(0, left - LANES))
    third, fourth = first_lanes(max(0, left - 2 * LANES)), first_lanes(max(0, left - 3 * LANES))
    a, b, c, d = zero, zero, zero, zero
    for i in range(rows):
        score_gradient = splat(score_gradients[i])
        row = x + (i * stride + at)
        a = fma(load_part(row, first), score_gradient, a)
        b = fma(load_part(row + LANES, second), score_gradient, b)
        c = fma(load_part(row + 2 * LANES, third), score_gradient, c)
        d = fma(load_part(row + 3 * LANES, fourth), score_gradient, d)
    add_part(gradient + at, a, first, keep)
    add_part(gradient + (at + LANES), b, second, keep)
    add_part(gradient + (at + 2 * LANES), c, third, keep)
    add_part(gradient + (at + 3 * LANES), d, fourth, keep)


@fast
def add_part(at: Pointer[Real], v: Any, lanes: Any, keep: Any) -> None:
    """Add to some lanes; where `keep` is false, replace instead of adding."""
    store_part(at, where(keep, load_part(at, lanes), filled(at, 0.0)) + v, lanes)
