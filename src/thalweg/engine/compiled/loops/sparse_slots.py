"""Sparse rows: which weights are touched, a slot for each, and their gradient."""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import Job, Part, Shard
from thalweg.engine.compiled.loops.missed_updates import catch_up
from thalweg.jit.calls import nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import ALL, LANES, Int32, Pointer, Real
from thalweg.jit.vector import filled, fma, load, splat, store, where
from thalweg.jit.vector_masks import ascending, bits_of, first_lanes, lanes_of


@fast
def list_touched(job: Job, shard: Shard, first: int, last: int) -> Pointer[Int32]:
    """Give each weight that the micro-batch touches a slot; return the list of them.

    Where an update takes one row whose indices ascend, that is the row's own list.
    """
    indptr, indices = job.indptr, job.indices
    begin, end = indptr[first], indptr[last]
    if shard.catch_up:
        now = shard.parts[0].next_update
        stamps = shard.stamps
        for p in range(begin, end):
            index = indices[p]
            catch_up(shard, index)
            stamps[index] = now
    if shard.updates_all_weights:
        if shard.fresh:
            gradient = shard.gradient + shard.sparse_at
            zero = filled(gradient, 0.0)
            for at in range(0, shard.sparse_vectors * shard.padded, LANES):
                store(gradient + at, zero)
            shard.fresh = False
        return nowhere(indices)
    if shard.direct:
        following = 0
        if last < job.rows:
            following = indptr[last + 1] - end
        shard.next_entries = following
        rising = lanes_of(ALL)
        for p in range(begin + 1, end, LANES):
            rising = rising & ascending(indices + p, first_lanes(end - p))
        if bits_of(rising) == ALL:
            shard.touched_count = end - begin
            return indices + begin
    slots, touched = shard.slots, shard.touched
    count = shard.touched_count
    gradient, step = shard.slot_gradient, shard.sparse_step
    for p in range(begin, end):
        index = indices[p]
        if slots[index] == 0:
            slots[index] = count + 1
            touched[count] = index
            if step == 1:
                gradient[count] = 0.0
            else:
                for at in range(0, step, LANES):
                    store(gradient + (count * step + at), filled(gradient, 0.0))
            count += 1
    shard.touched_count = count
    return touched


@fast
def forget_touched(shard: Shard, listed: Pointer[Int32]) -> None:
    """Empty the list of touched weights after an update."""
    if shard.catch_up:
        now = shard.parts[0].next_update
        stamps = shard.stamps
        for k in range(shard.touched_count):
            stamps[listed[k]] = now
    if shard.updates_all_weights:
        shard.fresh = True
    elif listed == shard.touched:
        slots = shard.slots
        for k in range(shard.touched_count):
            slots[listed[k]] = 0
    shard.touched_count = 0


@fast
def backward_sparse(job: Job, shard: Shard, start: int, rows: int, listed: Pointer[Int32]) -> None:
    """Add some rows to the gradient of the sparse weights they touch."""
    indptr, indices, values = job.indptr, job.indices, job.values
    score_gradients, step = shard.scores, shard.sparse_step
    slots = shard.slots
    gradient = shard.slot_gradient
    everywhere = shard.updates_all_weights
    if everywhere:
        gradient = shard.gradient + shard.sparse_at
    direct = not everywhere and listed != shard.touched
    by_feature = shard.by_feature
    for i in range(rows):
        begin, end = indptr[start + i], indptr[start + i + 1]
        for p in range(begin, end):
            place = p - begin
            if not direct:
                place = indices[p]
                if not everywhere:
                    place = slots[place] - 1
            at = gradient + place * step
            if by_feature:
                g = values[p] * score_gradients[i]
                at[0] = g if direct else at[0] + g
            else:
                value = splat(values[p])
                for lane in range(0, step, LANES):
                    score_gradient = load(score_gradients + (i * step + lane))
                    if direct:
                        store(at + lane, value * score_gradient)
                    else:
                        store(at + lane, fma(value, score_gradient, load(at + lane)))


# The slots of an update ---------------------------------------------------------------------------


@fast
def collect(shard: Shard, part: Part, listed: Pointer[Int32], touched: int) -> None:
    """Copy the touched weights of one run, their states and how rare they are, into the slots."""
    if part.rarity:
        collect_numbers(part.rarity, part.slot_rarity, listed, touched)
    offset = shard.sparse_at
    collect_numbers(shard.weights + offset, shard.slot_weights, listed, touched)
    for s in range(part.state_count):
        source = part.states + (s * part.state_step + offset)
        collect_numbers(source, part.slot_states + s * part.slot_state_step, listed, touched)


@fast
def collect_numbers(
    source: Pointer[Real], slots: Pointer[Real], listed: Pointer[Int32], touched: int
) -> None:
    """slots[k] = source[listed[k]]."""
    for k in range(touched):
        slots[k] = source[listed[k]]


@fast
def put_back(shard: Shard, part: Part, listed: Pointer[Int32], touched: int, good: int) -> None:
    """Copy the slots back to the weights and states.

    For one run, if its update is finite. For several runs, the old values of the lanes whose update
    is not.
    """
    offset = shard.sparse_at
    scatter(shard, shard.weights + offset, shard.slot_weights, listed, touched, good)
    for s in range(part.state_count):
        target = part.states + (s * part.state_step + offset)
        slots = part.slot_states + s * part.slot_state_step
        scatter(shard, target, slots, listed, touched, good)


@fast
def scatter(
    shard: Shard,
    target: Pointer[Real],
    slots: Pointer[Real],
    listed: Pointer[Int32],
    touched: int,
    good: int,
) -> None:
    """target[listed[k]] = slots[k], see `put_back`."""
    step = shard.sparse_step
    if step == 1:
        if good != 0:
            for k in range(touched):
                target[listed[k]] = slots[k]
        return
    for tile in range(step // LANES):
        at, lanes = tile * LANES, lanes_of(shard.good[tile])
        for k in range(touched):
            row = target + (listed[k] * step + at)
            store(row, where(lanes, load(row), load(slots + (k * step + at))))
