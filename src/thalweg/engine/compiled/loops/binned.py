"""Numbers in bins: their part of the scores and of the gradient (see `thalweg.data.bins`).

A shard has a table for each tile of 16 columns, which are those of its runs, or the units of a
net's first layer: for each edge of each number's bins the score there, a vector. A position between
two edges takes a share of both. Positions are taken apart, into an edge and that share, once for
all tiles and shards, forward and backward. The table is made anew for each micro-batch, after which
weights may have changed. The gradient is summed into a table of the same form, and from there into
that of the weights. `below` counts the elements from a feature's weights to those of the next one.

A missing value has a row of its own behind the last edge, which is 0; behind that its share is 0.
"""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import Job, Shard
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Pointer, Real
from thalweg.jit.vector import filled, fma, load, splat, store, where
from thalweg.jit.vector_masks import lanes_of

_GROUP = 320  # rows of tables that are looked up together: 20 KB in float32


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
            edge = table + starts[j] * LANES
            for k in range(count):
                mean = fma(splat(means[first + k]), load(weights + (first + k) * below), mean)
            here = zero - mean * scale
            store(edge, here)
            for k in range(count):
                here = fma(load(weights + (first + k) * below), scale, here)
                store(edge + (k + 1) * LANES, here)
            store(edge + (count + 1) * LANES, zero)  # of missing values
            first += count
        weights += LANES
        table += starts[job.binned] * LANES
    store(table, zero)


@fast
def place_rows(job: Job, start: int, rows: int) -> None:
    """Take the positions of some rows apart, unless that is done."""
    if start >= job.placed and start + rows <= job.placed_until:
        return
    starts, numbers, stride = job.bin_starts, job.binned, job.dense_stride
    x = job.dense + (start * stride + job.dense_columns)
    edges, shares = job.bin_edges, job.bin_shares
    for _ in range(rows):
        for j in range(numbers):
            position = x[j]
            whole = int(position)
            edges[j] = (starts[j] + whole) * LANES
            shares[j] = position - whole
        x += stride
        edges += numbers
        shares += numbers
    job.placed = start
    job.placed_until = start + rows


@fast
def forward_binned(
    job: Job, table: Pointer[Real], tiles: int, start: int, rows: int, scores: Pointer[Real]
) -> None:
    """Add the numbers' part to the scores of some rows, whose positions are placed."""
    beside, starts = tiles * LANES, job.bin_starts
    one = filled(job.dense, 1.0)
    numbers = job.binned
    placed = (start - job.placed) * numbers
    for tile in range(tiles):
        first = 0
        while first < numbers:
            last = group_end(job, first)
            edges, shares = job.bin_edges + placed, job.bin_shares + placed
            place = scores + tile * LANES
            for _ in range(rows):
                z = load(place)
                for j in range(first, last):
                    edge = table + edges[j]
                    share = splat(shares[j])
                    z = fma(one - share, load(edge), z)
                    z = fma(share, load(edge + LANES), z)
                store(place, z)
                edges += numbers
                shares += numbers
                place += beside
            first = last
        table += starts[numbers] * LANES


@fast
def group_end(job: Job, first: int) -> int:
    """The end of the numbers from the first on whose tables fit into the first cache together."""
    starts, numbers = job.bin_starts, job.binned
    last = first + 1
    while last < numbers and starts[last + 1] - starts[first] <= _GROUP:
        last += 1
    return last


@fast
def empty_sums(job: Job, sums: Pointer[Real], tiles: int) -> None:
    """Empty the tables of sums."""
    zero = filled(sums, 0.0)
    for at in range(0, (tiles * job.bin_starts[job.binned] + 1) * LANES, LANES):
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
    """Add dL/dz of some rows, whose positions are placed, to the tables of sums."""
    beside, starts = tiles * LANES, job.bin_starts
    one = filled(job.dense, 1.0)
    numbers = job.binned
    placed = (start - job.placed) * numbers
    for tile in range(tiles):
        first = 0
        while first < numbers:
            last = group_end(job, first)
            edges, shares = job.bin_edges + placed, job.bin_shares + placed
            place = deltas + tile * LANES
            for _ in range(rows):
                r = load(place)
                for j in range(first, last):
                    edge = sums + edges[j]
                    share = splat(shares[j])
                    store(edge, fma(one - share, r, load(edge)))
                    upper = edge + LANES
                    store(upper, fma(share, r, load(upper)))
                edges += numbers
                shares += numbers
                place += beside
            first = last
        sums += starts[numbers] * LANES


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
            edge = sums + starts[j] * LANES
            every = zero
            for k in range(count + 1):
                every = every + load(edge + k * LANES)
            above = zero
            for back in range(count):
                k = count - 1 - back
                above = above + load(edge + (k + 1) * LANES)
                own = above - splat(means[first + k]) * every
                place = gradient + (first + k) * below
                store(place, fma(own, scale, load(place)))
            first += count
        gradient += LANES
        sums += starts[job.binned] * LANES
