"""A gradient taken uphill of the weights (SAM): two passes over a micro-batch for one gradient.

The first pass's gradient says where uphill is; the weights are put there for the second pass, and
back behind it. What other micro-batches have summed up is set aside meanwhile.
"""

from __future__ import annotations

import numpy as np

from thalweg.engine.compiled.kernel_records import Part, Shard
from thalweg.engine.compiled.loops.norms import biggest_of, lengths, squares_of
from thalweg.engine.compiled.loops.update import last_slot, slots_of
from thalweg.jit.calls import nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Int32, Pointer, Real
from thalweg.jit.vector import filled, load, store


@fast
def numbers_of(shard: Shard) -> int:
    """How many numbers a shard's weights take, with those that fill up vectors."""
    return (shard.dense_vectors + shard.sparse_vectors) * shard.padded


@fast
def slot_numbers(shard: Shard, listed: Pointer[Int32]) -> int:
    """How many numbers the slots of the touched weights have."""
    return shard.touched_count * shard.sparse_step if listed else 0


@fast
def copy(target: Pointer[Real], source: Pointer[Real], count: int) -> None:
    """Copy so many numbers; whole vectors where that is a multiple of them."""
    whole = count // LANES * LANES
    for at in range(0, whole, LANES):
        store(target + at, load(source + at))
    for at in range(whole, count):
        target[at] = source[at]


@fast
def add(target: Pointer[Real], source: Pointer[Real], count: int) -> None:
    """Add so many numbers."""
    whole = count // LANES * LANES
    for at in range(0, whole, LANES):
        store(target + at, load(target + at) + load(source + at))
    for at in range(whole, count):
        target[at] = target[at] + source[at]


@fast
def set_aside(shard: Shard, listed: Pointer[Int32], begun: bool) -> None:
    """Keep what the gradient has so far, if anything, and begin it anew."""
    if begun:
        copy(shard.held, shard.gradient, numbers_of(shard))
        copy(shard.slot_held, shard.slot_gradient, slot_numbers(shard, listed))
    begin_anew(shard, listed)


@fast
def begin_anew(shard: Shard, listed: Pointer[Int32]) -> None:
    """Begin the gradient anew."""
    zero = filled(shard.gradient, 0.0)
    for tile in range(shard.padded // LANES):
        shard.keep[tile] = 0
    if shard.updates_all_weights:
        first = shard.sparse_at
        for at in range(0, shard.sparse_vectors * shard.padded, LANES):
            store(shard.gradient + (first + at), zero)
    count = slot_numbers(shard, listed)
    for at in range(count):
        shard.slot_gradient[at] = 0.0


@fast
def measure(shard: Shard, part: Part, listed: Pointer[Int32]) -> None:
    """Put the largest entry and sum of squares of each lane's gradient into the part's room."""
    anything = nowhere(part.mean_factor)
    lengths(shard, part, True, anything, slots_of(shard, listed), last_slot(shard))


@fast
def scale_runs(shard: Shard, listed: Pointer[Int32]) -> None:
    """Set `uphill` to distance / ‖g‖ of each run of a linear shard; 0 where the gradient is 0."""
    width, columns, uphill = shard.run_columns, shard.columns, shard.uphill
    if shard.by_feature:
        width, columns = LANES, LANES  # all lanes are the one run's
    for c in range(shard.padded):
        uphill[c] = 0.0
    for p in range(shard.part_count):
        part = shard.parts[p]
        if part.ascent:
            measure(shard, part, listed)
            for run in range(columns // width):
                first = run * width
                if part.ascent[first] > 0.0:
                    top = biggest_of(part, first, width)
                    length = top * np.sqrt(squares_of(part, first, width, top))
                    for c in range(first, first + width):
                        if length > 0.0:
                            uphill[c] = part.ascent[first] / length


@fast
def scale_net(shard: Shard, embedding: Shard, listed: Pointer[Int32]) -> None:
    """Set `uphill` of a net and its embedding to distance / ‖g‖ with the norm of both."""
    part, beside = shard.parts[0], embedding.parts[0]
    measure(shard, part, nowhere(listed))
    measure(embedding, beside, listed)
    units = embedding.columns
    top = max(biggest_of(part, 0, LANES), biggest_of(beside, 0, units))
    squared = squares_of(part, 0, LANES, top) + squares_of(beside, 0, units, top)
    length = top * np.sqrt(squared)
    for c in range(LANES):
        shard.uphill[c] = part.ascent[0] / length if length > 0.0 else 0.0
    for c in range(embedding.padded):
        embedding.uphill[c] = shard.uphill[0]


@fast
def go_up(shard: Shard, listed: Pointer[Int32]) -> None:
    """Keep the weights, and move them by `uphill` times their gradient."""
    padded, uphill = shard.padded, shard.uphill
    weights, gradient, base = shard.weights, shard.gradient, shard.base
    vectors = shard.dense_vectors
    if shard.updates_all_weights:
        vectors += shard.sparse_vectors
    for tile in range(padded // LANES):
        lane = tile * LANES
        s = load(uphill + lane)
        for j in range(vectors):
            at = j * padded + lane
            w = load(weights + at)
            store(base + at, w)
            store(weights + at, w + s * load(gradient + at))
    if shard.updates_all_weights or not listed:
        return
    step, slots, before = shard.sparse_step, shard.slot_gradient, shard.slot_weights
    for k in range(shard.touched_count):
        place = weights + (shard.sparse_at + listed[k] * step)
        if step == 1:
            before[k] = place[0]
            place[0] = place[0] + uphill[0] * slots[k]
        else:
            for at in range(0, step, LANES):
                own = k * step + at
                w = load(place + at)
                store(before + own, w)
                store(place + at, w + load(uphill + at) * load(slots + own))


@fast
def come_back(shard: Shard, listed: Pointer[Int32], begun: bool) -> None:
    """Put the weights back, and add what was set aside to the gradient."""
    weights = shard.weights
    if shard.updates_all_weights:
        copy(weights, shard.base, numbers_of(shard))
    else:
        copy(weights, shard.base, shard.dense_vectors * shard.padded)
        step, before = shard.sparse_step, shard.slot_weights
        if listed:
            for k in range(shard.touched_count):
                copy(weights + (shard.sparse_at + listed[k] * step), before + k * step, step)
    if begun:
        add(shard.gradient, shard.held, numbers_of(shard))
        add(shard.slot_gradient, shard.slot_held, slot_numbers(shard, listed))


@fast
def keep_losses(room: Pointer[float], shard: Shard) -> None:
    """Keep the sums of a shard's losses, to which the second pass adds."""
    for c in range(shard.padded):
        room[c] = shard.loss_sums[c]


@fast
def restore_losses(room: Pointer[float], shard: Shard) -> None:
    """Put them back."""
    for c in range(shard.padded):
        shard.loss_sums[c] = room[c]
