"""Missed updates of sparse weights, applied all at once where there is a closed form."""

from __future__ import annotations

import numpy as np

from thalweg.engine.compiled.kernel_records import Part, Shard
from thalweg.jit.calls import call_kernel, nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import ALL, LANES, Pointer, Real
from thalweg.jit.vector import filled, store


@fast
def catch_up(shard: Shard, index: int) -> None:
    """Apply to one sparse weight all the updates that it missed."""
    was = shard.stamps[index]
    now = shard.parts[0].next_update
    if was >= now:
        return
    weights = shard.weights + (shard.sparse_at + index * shard.sparse_step)
    for p in range(shard.part_count):
        part = shard.parts[p]
        if part.affine:
            shrink(shard, part, weights, was, now)
        elif part.summed:
            step_without_gradient(shard, part, index, was, now)


@fast
def last_update(shard: Shard, part: Part, lane: int, now: int) -> int:
    """How many of a block's updates a lane has taken: `now`, fewer if it was frozen; else −1."""
    tile, bit = lane // LANES, 1 << (lane % LANES)
    if part.lanes[tile] & bit == 0:
        return -1
    if shard.alive[tile] & bit == 0:
        return part.frozen[lane]  # −1: in an earlier block
    return now


@fast
def shrink(shard: Shard, part: Part, weights: Pointer[Real], was: int, now: int) -> None:
    """W = sign(w) max(0, A |w| − B) over the missed updates, each lane by its own A and B."""
    width = part.sums_width
    factors = part.affine
    falls = factors + part.affine_step
    columns = 1 if shard.by_feature else shard.columns
    for c in range(columns):
        until = last_update(shard, part, c, now)
        if until > was:
            lane = c if width > 1 else 0
            then, here = was * width + lane, until * width + lane
            factor = factors[here] / factors[then]
            fall = falls[here] - falls[then] * factor
            w = np.float64(weights[c])
            size = factor * np.abs(w) - fall
            size = size if size > 0.0 else 0.0
            weights[c] = np.copysign(size, w)


@fast
def step_without_gradient(shard: Shard, part: Part, index: int, was: int, now: int) -> None:
    """Take all missed updates as one: coefficients of the last, but `summed_at` added up."""
    padded = shard.padded
    count = part.coefficient_count
    coefficients = part.spare  # coefficients, gradient, weights, states: a row each
    narrow = part.width == 1
    sums, width = part.summed, part.sums_width
    added = coefficients + part.summed_at * padded
    for k in range(padded):
        until = last_update(shard, part, k, now)
        if until <= was:
            until = now  # any value: it is not used
        last = part.coefficients + (until - 1) * part.coefficient_step
        for i in range(count):
            coefficients[i * padded + k] = last[i if narrow else i * padded + k]
        c = k if width > 1 else 0
        added[k] = sums[until * width + c] - sums[was * width + c]
    gradient = coefficients + count * padded
    weights = gradient + padded
    states = weights + padded
    elements = shard.sparse_step
    first = shard.sparse_at + index * elements
    source, own = shard.weights + first, part.states + first
    state_count, state_step = part.state_count, part.state_step
    for k in range(elements):
        weights[k] = source[k]
        for s in range(state_count):
            states[s * padded + k] = own[s * state_step + k]
    check = part.check
    for at in range(0, padded, LANES):
        store(gradient + at, filled(gradient, 0.0))
        store(check + at, filled(check, 0.0))
    step = shard.missed_step
    step.count = 1
    step.tiles = padded // LANES
    step.stride = padded
    step.weights = weights
    step.gradient = gradient
    step.states = states
    step.state_step = padded
    step.new_weights = weights
    step.new_states = states
    step.new_state_step = padded
    step.coefficients = coefficients
    step.width = padded
    step.mean_factor = gradient  # 0
    step.intercept = 0
    step.last = ALL
    step.l2 = gradient
    step.decay = gradient
    step.l1 = nowhere(gradient)
    step.strengths = nowhere(gradient)
    step.clip_value = nowhere(gradient)
    step.factor = nowhere(gradient)
    step.noise = nowhere(gradient)
    step.check = check
    call_kernel(part.kernel, step, 0)
    for k in range(elements):
        if last_update(shard, part, k, now) > was:
            source[k] = weights[k]
            for s in range(state_count):
                own[s * state_step + k] = states[s * padded + k]
