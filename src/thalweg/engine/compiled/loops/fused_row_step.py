"""One run that updates after every row: its loss and its step in one loop.

With one row per update everything waits for the previous update, and calls, records and copies,
negligible for a micro-batch of a hundred rows, take most of the time. So loss and step are compiled
into this loop, a kernel for each pair. It computes what `train` and `update` do, in the same order
and with the same bits. Before a row that would make a number overflow, or whose sparse columns are
unsorted, it stops and leaves that row to them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.engine.compiled.kernel_records import GATHERED_ROWS, Job, Shard
from thalweg.engine.compiled.loops.dots import dense_dot, gather_some, sparse_dot
from thalweg.engine.compiled.loops.each import (
    each,
    fold,
    load_at,
    moved,
    offset,
    prefetch_at,
    splat_at,
    store_at,
)
from thalweg.engine.compiled.loops.step_loop import (
    not_finite,
    not_finite_of,
    widened,
)
from thalweg.jit.pointers import fast
from thalweg.jit.prefetch import prefetch, prefetch_row
from thalweg.jit.records import ALL, LANES, Int32, Pointer, Real
from thalweg.jit.vector import filled, load, load_part, splat, store, to_f64, where
from thalweg.jit.vector_masks import ascending, bits_of, first_lanes, lanes_of


@fast
def copy_number(target: Pointer[Real], source: Pointer[Real], to: int, number: int) -> None:
    """target[to] = source[number]."""
    target[to] = source[number]


@fast
def copy_vector(target: Pointer[Real], source: Pointer[Real], at: int) -> None:
    """Copy 16 numbers."""
    store(target + at, load(source + at))


@fast
def gather_listed(pointer: Pointer[Real], indices: Pointer[Int32], count: int) -> Any:
    """Up to 16 numbers at indices."""
    return gather_some(pointer, indices, count)


@fast
def train_row_by_row(
    job: Job,
    shard: Shard,
    setting_numbers: tuple[int, ...],
    state_numbers: tuple[int, ...],
    coefficient_numbers: tuple[int, ...],
    loss_of: Callable[..., Any],
    step_of: Callable[..., Any],
    subtracted: Callable[..., Any],
    in_lanes: Callable[..., Any],
) -> None:
    """Train a shard on rows `shard.at` … `job.stop` − 1; set `shard.at` to the first row not taken.

    The functions and numbers are those of `loss_loop.sum_losses` and `step_loop.step_vectors`.
    """
    part = shard.parts[0]
    row, stop = shard.at, job.stop
    if shard.alive[0] == 0 or shard.keep[0] != 0:
        return
    stride = job.dense_stride
    dense = job.dense
    columns = job.dense_columns
    whole = columns // LANES * LANES
    rest = first_lanes(columns % LANES)
    vectors = shard.dense_vectors
    last = lanes_of(shard.dense_last)
    targets, row_weights = job.target, job.weight
    indptr, indices, values = job.indptr, job.indices, job.values
    own_weights = shard.weights
    sparse = own_weights + shard.sparse_at
    slot_w = shard.slot_weights
    # New weights and states are written to a second buffer; the next update swaps the two.
    weights, beside = own_weights, part.new_weights
    l2_below = load(part.l2)
    zero, one = filled(l2_below, 0.0), filled(l2_below, 1.0)
    intercept = lanes_of(part.step.intercept)
    number = part.next_update
    coefficients, coefficient_step = part.coefficients, part.coefficient_step
    decay_at, decay_step = part.decay, part.decay_step
    mean_factors = part.mean_factor
    plain = part.l2[0] == 0.0 and decay_step == 0 and decay_at[0] == 0.0
    rarity_at = part.rarity
    found = shard.loss_sums[0]
    numbers = each(splat_at, setting_numbers, job.loss_coefficients)
    own_states = each(moved, state_numbers, part.states, part.state_step)
    old_states = own_states
    sparse_states = each(offset, own_states, shard.sparse_at)
    slot_states = each(moved, state_numbers, part.slot_states, part.slot_state_step)
    new_states = each(moved, state_numbers, part.new_states, part.new_state_step)
    order, rows = job.order, job.rows
    source, source_stride = job.source, job.source_stride
    while row < stop:
        if order and row + GATHERED_ROWS < rows:  # what is gathered next is prefetched
            prefetch_row(source + order[row + GATHERED_ROWS] * source_stride, columns)
        x = dense + row * stride
        z = dense_dot(x, weights, whole, rest)
        begin, entries, rising = 0, 0, lanes_of(ALL)
        if indptr:
            begin = indptr[row]
            entries = indptr[row + 1] - begin
            z += sparse_dot(sparse, indices + begin, values + begin, entries, slot_w)
            for k in range(1, entries, LANES):
                rising = rising & ascending(indices + (begin + k), first_lanes(entries - k))
            if row + 1 < stop:  # what the next row needs is prefetched
                for p in range(begin + entries, indptr[row + 2]):
                    index = indices[p]
                    prefetch(sparse + index)
                    each(prefetch_at, sparse_states, index)
                if rarity_at:
                    for p in range(begin + entries, indptr[row + 2]):
                        prefetch(rarity_at + indices[p])
        weight = in_lanes(splat(row_weights[row]), job, shard, row, 0)  # all are the run's
        counted = weight > zero
        score_gradient, value = loss_of(splat(z), splat(targets[row]), numbers)
        score_gradient = where(counted, score_gradient * weight, zero)
        mean_factor = splat(mean_factors[row])
        c = each(splat_at, coefficient_numbers, coefficients + number * coefficient_step)
        decay_below = splat(decay_at[number * decay_step])
        decays = decay_at[number * decay_step] != 0.0
        check = zero
        for j in range(vectors):
            at = j * LANES
            if at < whole:
                g = load(x + at) * score_gradient * mean_factor
            else:
                g = load_part(x + at, rest) * score_gradient * mean_factor
            w = load(weights + at)
            s = each(load_at, old_states, at)
            if not plain:
                g = g + (where(intercept, zero, l2_below) if j == 0 else l2_below) * w
            top, _, below, n = step_of(g, w, s, c)
            new = w - subtracted(top, below, below, False)
            if not plain:
                new = new - (where(intercept, zero, decay_below) if j == 0 else decay_below) * w
            store(beside + at, new)
            each(store_at, new_states, n, at)
            if j + 1 == vectors:
                check = not_finite_of(check, new, last)
                check = fold(not_finite_of, check, n, last)
            else:
                check = not_finite(check, new)
                check = fold(not_finite, check, n)
        for k in range(0, entries, LANES):
            here = first_lanes(entries - k)
            g = load_part(values + (begin + k), here) * score_gradient * mean_factor
            w = load(slot_w + k)
            s = each(gather_listed, sparse_states, indices + (begin + k), entries - k)
            rarity, decay = one, decay_below
            if not plain:
                l2 = l2_below
                if rarity_at:
                    rarity = gather_some(rarity_at, indices + (begin + k), entries - k)
                    l2 = l2 * rarity
                g = g + l2 * w
            top, above, below, n = step_of(g, w, s, c)
            wide = below
            if rarity_at:
                wide = widened(below, above, rarity, l2_below, decay_below)
                if decays:
                    decay = decay * (rarity * (below / wide))
            new = w - subtracted(top, below, wide, bool(rarity_at))
            if not plain:
                new = new - decay * w
            store(slot_w + k, new)
            each(store_at, slot_states, n, k)
            check = not_finite_of(check, new, here)
            check = fold(not_finite_of, check, n, here)
        if bits_of(rising & (check == check)) != ALL:
            break
        for k in range(entries):
            index = indices[begin + k]
            sparse[index] = slot_w[k]
            each(copy_number, sparse_states, slot_states, index, k)
        weights, beside = beside, weights
        old_states, new_states = new_states, old_states
        found += to_f64(where(counted, value * weight, zero))
        number += 1
        row += 1
    if weights != own_weights:
        for j in range(vectors):
            copy_vector(own_weights, weights, j * LANES)
            each(copy_vector, own_states, old_states, j * LANES)
    shard.loss_sums[0] = found
    part.next_update = number
    shard.at = row
