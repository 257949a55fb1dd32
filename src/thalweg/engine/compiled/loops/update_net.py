"""The update of a net whose sparse columns have their weights in an embedding beside it.

The two are stepped apart, by kernels of their lanes, and taken over together: the norm of a
gradient that is clipped is of both, and if a number of either is not finite, neither changes.
"""

from __future__ import annotations

import numpy as np

from thalweg.engine.compiled.kernel_records import Part, Shard
from thalweg.engine.compiled.loops.norms import biggest_of, lengths, squares_of
from thalweg.engine.compiled.loops.sparse_slots import forget_touched
from thalweg.engine.compiled.loops.update import (
    check_finite,
    last_slot,
    slots_of,
    step_weights,
    take_over,
)
from thalweg.engine.compiled.loops.whole_step import step_tensors
from thalweg.jit.calls import call_kernel, nowhere
from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Int32, Pointer, Real
from thalweg.jit.vector import load
from thalweg.jit.vector_masks import bits_of


@fast
def update_with_embedding(
    shard: Shard, embedding: Shard, batch: int, listed: Pointer[Int32]
) -> None:
    """Step a net's weights and those of its embedding; freeze it if one of them overflows."""
    part, beside = shard.parts[0], embedding.parts[0]
    number = part.next_update
    factor, factor_beside = nowhere(part.factor), nowhere(part.factor)
    if part.clip_norm:
        clip_together(shard, embedding, part.mean_factor + batch, listed)
        factor, factor_beside = part.factor, beside.factor
    step_weights(shard, part, batch, nowhere(listed), factor)
    step_weights(embedding, beside, batch, listed, factor_beside)
    if part.tensor_count > 0:  # those of the embedding are among them
        step_tensors(part, number)
    if part.max_norm:
        call_kernel(part.by_unit, number, 0)
    if not finite(embedding, beside):
        part.check[0] = np.nan
    sound = check_finite(shard, part, number)
    agree(embedding, beside, number, sound)
    take_over(shard, part, number, nowhere(listed), sound)
    take_over(embedding, beside, number, listed, sound)
    forget_touched(embedding, listed)


@fast
def clip_together(
    shard: Shard, embedding: Shard, mean_factor_at: Pointer[Real], listed: Pointer[Int32]
) -> None:
    """Set `factor` of both to clip_norm / ‖g‖ where ‖g‖ of the net exceeds it, else to 1."""
    part, beside = shard.parts[0], embedding.parts[0]
    lengths(shard, part, True, mean_factor_at, 0, 0)
    slots = slots_of(embedding, listed)
    lengths(embedding, beside, True, mean_factor_at, slots, last_slot(embedding))
    units = embedding.columns
    top = max(biggest_of(part, 0, LANES), biggest_of(beside, 0, units))
    squared = squares_of(part, 0, LANES, top) + squares_of(beside, 0, units, top)
    length = top * np.sqrt(squared)
    bound = part.clip_norm[0]
    factor = bound / length if length > bound else 1.0
    for c in range(LANES):
        part.factor[c] = factor
    for c in range(embedding.padded):
        beside.factor[c] = factor


@fast
def finite(embedding: Shard, part: Part) -> bool:
    """Whether all new numbers of an embedding are finite, or its run ended before."""
    lost = 0
    for tile in range(embedding.padded // LANES):
        found = load(part.check + tile * LANES)
        lost |= part.lanes[tile] & embedding.alive[tile] & ~bits_of(found == found)
    return lost == 0


@fast
def agree(embedding: Shard, part: Part, number: int, sound: bool) -> None:
    """Set `good` of an embedding to its lanes if the net's update is finite, or freeze it too."""
    for tile in range(embedding.padded // LANES):
        if not sound:
            embedding.alive[tile] = 0
        embedding.good[tile] = part.lanes[tile] & embedding.alive[tile]
    if not sound:
        for c in range(embedding.columns):
            part.frozen[c] = number
