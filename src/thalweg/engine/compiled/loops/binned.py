"""Numbers in bins: their part of the scores and of the gradient (see `thalweg.data.bins`).

A shard has a table for each tile of 16 columns, which are those of its runs, or the units of a
net's first layer: for each bin of each number, the score at the bin's lower edge and the rise over
it, a vector each, side by side. It is made anew for each micro-batch, after which weights may have
changed. The gradient is summed into a table of the same form, and from there into that of the
weights. `below` counts the elements from a feature's weights to those of the next one.
"""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import LANES, Job, Pointer, Real, Shard
from thalweg.engine.compiled.pointers import fast
from thalweg.engine.compiled.vector import (
    above_whole,
    filled,
    fma,
    load,
    splat,
    store,
    where,
)
from thalweg.engine.compiled.vector_masks import lanes_of

_PAIR = 2 * LANES


@fast
def make_tables(
    job: Job, weights: Pointer[Real], below: int, tiles: int, table: Pointer[Real]
) -> None:
    """Fill the tables of scores from the weights."""
    starts, means, scales = job.bin_starts, job.bin_means, job.bin_scales
    zero = filled(table, 0.0)
    for _ in range(tiles):
        first = 0
        for j in range(job.binned):
            count = starts[j + 1] - starts[j] - 2
            scale = splat(scales[j])
            mean = zero
            entry = table + starts[j] * _PAIR
            for k in range(count):
                rise = load(weights + (first + k) * below) * scale
                store(entry + (k * _PAIR + LANES), rise)
                mean = fma(splat(means[first + k]), rise, mean)
            here = zero - mean
            for k in range(count):
                store(entry + k * _PAIR, here)
                here = here + load(entry + (k * _PAIR + LANES))
            entry += count * _PAIR
            store(entry, here)
            store(entry + LANES, zero)
            store(entry + _PAIR, zero)  # of missing values
            store(entry + (_PAIR + LANES), zero)
            first += count
        weights += LANES
        table += starts[job.binned] * _PAIR


@fast
def forward_binned(
    job: Job, table: Pointer[Real], tiles: int, start: int, rows: int, scores: Pointer[Real]
) -> None:
    """Add the numbers' part to the scores of some rows."""
    beside, starts = tiles * LANES, job.bin_starts
    stride, numbers = job.dense_stride, job.binned
    for tile in range(tiles):
        x = job.dense + (start * stride + job.dense_columns)
        for i in range(rows):
            place = scores + (i * beside + tile * LANES)
            z = load(place)
            for j in range(numbers):
                position = x[j]
                entry = table + (starts[j] + int(position)) * _PAIR
                z = z + fma(above_whole(position), load(entry + LANES), load(entry))
            store(place, z)
            x += stride
        table += starts[numbers] * _PAIR


@fast
def empty_sums(job: Job, sums: Pointer[Real], tiles: int) -> None:
    """Empty the tables of sums."""
    zero = filled(sums, 0.0)
    for at in range(0, tiles * job.bin_starts[job.binned] * _PAIR, LANES):
        store(sums + at, zero)


@fast
def begin_gradient(job: Job, shard: Shard) -> None:
    """Empty the gradient of bins in the lanes in which it begins anew."""
    padded = shard.padded
    zero = filled(shard.gradient, 0.0)
    features = job.bin_starts[job.binned] - 2 * job.binned
    for tile in range(padded // LANES):
        keep = lanes_of(shard.keep[tile])
        gradient = shard.gradient + (job.dense_columns * padded + tile * LANES)
        for k in range(features):
            store(gradient + k * padded, where(keep, load(gradient + k * padded), zero))


@fast
def backward_binned(
    job: Job, sums: Pointer[Real], tiles: int, start: int, rows: int, deltas: Pointer[Real]
) -> None:
    """Add dL/dz of some rows to the tables of sums."""
    beside, starts = tiles * LANES, job.bin_starts
    stride, numbers = job.dense_stride, job.binned
    for tile in range(tiles):
        x = job.dense + (start * stride + job.dense_columns)
        for i in range(rows):
            r = load(deltas + (i * beside + tile * LANES))
            for j in range(numbers):
                position = x[j]
                entry = sums + (starts[j] + int(position)) * _PAIR
                store(entry, load(entry) + r)
                within = entry + LANES
                store(within, fma(above_whole(position), r, load(within)))
            x += stride
        sums += starts[numbers] * _PAIR


@fast
def end_gradient(
    job: Job, sums: Pointer[Real], tiles: int, gradient: Pointer[Real], below: int
) -> None:
    """Add the sums to the gradient: of each bin, what is within it and all that is above."""
    starts, means, scales = job.bin_starts, job.bin_means, job.bin_scales
    zero = filled(sums, 0.0)
    for _ in range(tiles):
        first = 0
        for j in range(job.binned):
            count = starts[j + 1] - starts[j] - 2
            scale = splat(scales[j])
            entry = sums + starts[j] * _PAIR
            every = zero
            for k in range(count + 1):
                every = every + load(entry + k * _PAIR)
            above = zero
            for back in range(count):
                k = count - 1 - back
                above = above + load(entry + (k + 1) * _PAIR)
                own = above + load(entry + (k * _PAIR + LANES))
                own = own - splat(means[first + k]) * every
                place = gradient + (first + k) * below
                store(place, fma(own, scale, load(place)))
            first += count
        gradient += LANES
        sums += starts[job.binned] * _PAIR
