"""The update of one part of a shard: a step, the check that it is finite, and the averages."""

from __future__ import annotations

from thalweg.engine.compiled.kernel_records import Part, Shard, Step
from thalweg.engine.compiled.loops.norms import measure_gradient, project_max_norm
from thalweg.engine.compiled.loops.sparse_slots import collect, put_back
from thalweg.engine.compiled.loops.whole_step import step_tensors
from thalweg.jit.calls import call_kernel, nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import ALL, LANES, Int32, Pointer, Real
from thalweg.jit.vector import filled, load, splat, store, where
from thalweg.jit.vector_masks import bits_of, lanes_of


@fast
def update(shard: Shard, part: Part, batch: int, listed: Pointer[Int32]) -> None:
    """Step one part's weights, freeze what overflows, and move the averages."""
    number = part.next_update
    factor = nowhere(part.factor)
    if part.clip_norm:
        mean_factor = part.mean_factor + batch
        measure_gradient(shard, part, mean_factor, slots_of(shard, listed), last_slot(shard))
        factor = part.factor
    step_weights(shard, part, batch, listed, factor)
    if part.tensor_count > 0:
        step_tensors(part, number)
    if part.max_norm:
        if part.by_unit != 0:
            call_kernel(part.by_unit, number, 0)
        else:
            project_max_norm(shard, part, number)
    sound = check_finite(shard, part, number)
    take_over(shard, part, number, listed, sound)


@fast
def slots_of(shard: Shard, listed: Pointer[Int32]) -> int:
    """How many vectors of slots the touched weights have."""
    touched = shard.touched_count
    if not listed:
        return 0
    return (touched + LANES - 1) // LANES if shard.by_feature else touched


@fast
def last_slot(shard: Shard) -> int:
    """The lanes of the last vector of slots that are weights."""
    touched = shard.touched_count
    if shard.by_feature and touched % LANES != 0:
        return (1 << (touched % LANES)) - 1
    return ALL


@fast
def step_weights(
    shard: Shard, part: Part, batch: int, listed: Pointer[Int32], factor: Pointer[Real]
) -> None:
    """Put the new weights and states of a part beside the old, or the old beside the new.

    Of a step over a layer or run: only make the gradient ready (see `loops.whole_step`).
    """
    padded = shard.padded
    tiles = padded // LANES
    number = part.next_update
    part.next_update = number + 1
    everywhere, by_feature = shard.updates_all_weights, shard.by_feature
    sparse, touched = shard.sparse_vectors, shard.touched_count
    slot_vectors = slots_of(shard, listed)
    check = part.check
    for at in range(0, padded, LANES):
        store(check + at, filled(check, 0.0))

    step = part.step  # what stays the same is in it from the beginning
    coefficients = part.coefficients + number * part.coefficient_step
    decay = part.decay + number * part.decay_step
    mean_factor = part.mean_factor + batch
    noise = part.noise
    if noise:
        noise += number * part.noise_step
    step.coefficients = coefficients
    step.mean_factor = mean_factor
    step.decay = decay
    step.factor = factor
    step.noise = noise
    call_kernel(part.kernel, step, 0)
    if (everywhere and sparse > 0) or slot_vectors > 0:
        step = part.step_sparse
        step.coefficients = coefficients
        step.mean_factor = mean_factor
        step.decay = decay
        step.factor = factor
        if everywhere:
            step.noise = noise + shard.sparse_at if noise else noise
        else:
            if by_feature:
                collect(shard, part, listed, touched)
            else:
                good = shard.good
                for tile in range(tiles):
                    good[tile] = part.lanes[tile] & shard.alive[tile]
                step.listed = listed
                ahead, until = 8, touched
                if listed != shard.touched:  # after a row's own list comes that of the next row
                    ahead, until = touched, touched + shard.next_entries
                step.ahead = ahead
                step.until = until
                step.meant = good
            step.count = slot_vectors
            step.last = last_slot(shard)
        call_kernel(part.kernel, step, 0)


@fast
def take_over(shard: Shard, part: Part, number: int, listed: Pointer[Int32], sound: bool) -> None:
    """Commit the new weights of the lanes that are `good`, and move the averages."""
    dense, sparse = shard.dense_vectors, shard.sparse_vectors
    touched = shard.touched_count
    if may_trade(shard, part):
        trade(shard, part)
    else:
        commit(shard, part, 0, dense)
        if shard.updates_all_weights and sparse > 0:
            commit(shard, part, shard.sparse_at, sparse)
    if not shard.updates_all_weights and slots_of(shard, listed) > 0:
        if shard.by_feature:
            put_back(shard, part, listed, touched, shard.good[0])
        elif not sound:  # the slots have the old values
            put_back(shard, part, listed, touched, 0)
    if part.average:
        move_average(shard, part, number, 0, dense)
        move_average(shard, part, number, shard.sparse_at, sparse)
    keep = shard.keep
    for tile in range(shard.padded // LANES):  # the gradient of these lanes begins anew
        keep[tile] = keep[tile] & ~part.lanes[tile]


@fast
def check_finite(shard: Shard, part: Part, number: int) -> bool:
    """Set `good` to the lanes that continue, freeze runs that overflowed; return if none did."""
    columns = shard.columns
    check, good = part.check, shard.good
    alive, lanes = shard.alive, part.lanes
    sound = True
    for tile in range(shard.padded // LANES):
        found = load(check + tile * LANES)
        bits = bits_of(found == found)  # NaN: a number was not finite
        own = lanes[tile] & alive[tile]
        good[tile] = own & bits
        sound = sound and (own & ~bits) == 0
    if sound:
        return True
    frozen = part.frozen
    if shard.by_feature:
        good[0] = 0
        alive[0] = 0
        frozen[0] = number
        return False
    width = shard.run_columns
    for run in range(columns // width):
        first = run * width
        lost = False
        for c in range(first, first + width):
            own, bit = lanes[c // LANES] & alive[c // LANES], 1 << (c % LANES)
            lost = lost or ((own & bit) != 0 and (good[c // LANES] & bit) == 0)
        if lost:
            for c in range(first, first + width):
                tile, bit = c // LANES, 1 << (c % LANES)
                good[tile] = good[tile] & ~bit
                alive[tile] = alive[tile] & ~bit
                frozen[c] = number
    return False


@fast
def commit(shard: Shard, part: Part, offset: int, count: int) -> None:
    """Copy the new weights and states of the lanes that continue."""
    padded = shard.padded
    for tile in range(padded // LANES):
        bits = shard.good[tile]
        if bits == 0:
            continue
        at = offset + tile * LANES
        take(shard.weights + at, part.new_weights + at, padded, count, bits)
        for s in range(part.state_count):
            old = part.states + (s * part.state_step + at)
            new = part.new_states + (s * part.new_state_step + at)
            take(old, new, padded, count, bits)


@fast
def may_trade(shard: Shard, part: Part) -> bool:
    """Whether old and new weights and states may change places: all lanes continue."""
    if not part.trades or part.max_norm or shard.fused_kernel != 0:
        return False
    every = ALL
    for tile in range(shard.padded // LANES):
        every &= shard.good[tile]
    return every == ALL


@fast
def trade(shard: Shard, part: Part) -> None:
    """Let the new weights and states be the old ones, and these room for the next new ones."""
    part.traded = not part.traded
    weights, states = shard.weights, part.states
    shard.weights, part.states = part.new_weights, part.new_states
    part.new_weights, part.new_states = weights, states
    trade_step(part.step)
    trade_step(part.step_sparse)
    for k in range(shard.layer_count):
        layer = shard.layers[k]
        weights, bias = layer.weights, layer.bias
        layer.weights, layer.bias = layer.new_weights, layer.new_bias
        layer.new_weights, layer.new_bias = weights, bias


@fast
def trade_step(step: Step) -> None:
    """Let a step begin where it ended, and end where it began."""
    weights, states = step.weights, step.states
    step.weights, step.states = step.new_weights, step.new_states
    step.new_weights, step.new_states = weights, states


@fast
def trade_back(shard: Shard) -> None:
    """Put weights and states where they were before the first trade."""
    for p in range(shard.part_count):
        part = shard.parts[p]
        if part.traded:
            trade(shard, part)
            for tile in range(shard.padded // LANES):
                shard.good[tile] = ALL
            commit(shard, part, 0, shard.dense_vectors)
            commit(shard, part, shard.sparse_at, shard.sparse_vectors)


@fast
def take(old: Pointer[Real], new: Pointer[Real], below: int, count: int, bits: int) -> None:
    """Copy some lanes of `count` vectors."""
    if bits == ALL:
        for j in range(count):
            store(old + j * below, load(new + j * below))
    else:
        lanes = lanes_of(bits)
        for j in range(count):
            at = j * below
            store(old + at, where(lanes, load(new + at), load(old + at)))


@fast
def move_average(shard: Shard, part: Part, number: int, offset: int, count: int) -> None:
    """A += share · (W − A) for all lanes of the part, frozen ones too."""
    padded = shard.padded
    shares = part.average_share + number * part.average_step
    for tile in range(padded // LANES):
        at = tile * LANES
        lanes = lanes_of(part.lanes[tile])
        share = splat(shares[0])
        if part.width != 1:
            share = load(shares + at)
        weights = shard.weights + (offset + at)
        average = part.average + (offset + at)
        for j in range(count):
            before = load(average + j * padded)
            moved = before + share * (load(weights + j * padded) - before)
            store(average + j * padded, where(lanes, moved, before))
