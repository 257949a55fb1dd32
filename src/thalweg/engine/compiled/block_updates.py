"""A block's updates as the kernels read them: laid out for each shard, by lanes, in its dtype.

An array whose rows are the same for every update has one row, which all updates read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.compiled.shards import Part, Shard, with_embeddings
from thalweg.engine.contract import Array, BlockUpdates, Group, GroupUpdates, State
from thalweg.jit.aligned_arrays import zeros
from thalweg.jit.records import LANES

_SMALLEST_FACTOR = 1e-200  # of the product of a block's shrinking factors of lazy weights


def lay_out(shards: Sequence[Shard], block: Rows, updates: BlockUpdates) -> set[int]:
    """Put a block's updates into the parts; return the lazy runs that have no closed form."""
    barred: set[int] = set()
    for shard in with_embeddings(shards):
        catch_up = False
        for part in shard.parts:
            own = updates.groups[part.group]
            _lay_out_part(shard, part, own, updates)
            if shard.exact:
                catch_up |= _lay_out_missed(shard, part, own, barred)
        shard.record.set(catch_up=int(catch_up))
        if shard.sparse and not shard.updates_all_weights:
            due = updates.due[:, shard.parts[0].group]
            # The row's own list of columns serves, unless other weights wait for their update.
            waiting = shard.record.get("touched_count") > 0
            direct = updates.micro_batch == 1 and bool(due.all()) and not waiting
            shard.record.set(direct=int(direct))
            _make_room(shard, block, updates, due)
            for part in shard.parts:
                where = "slot_rarity" if shard.by_feature else "rarity"
                rare = part.record.get(where) if part.record.get("rarity") else 0
                part.steps[1].set(rarity=rare)
    return barred


def _spread(shard: Shard, part: Part, numbers: Array, dtype: Any = None) -> Array:
    """Lay out numbers ``[…, runs of the group]`` as ``[…, padded]``: each lane has its run's."""
    own = numbers[..., part.members_at]
    result = zeros((*own.shape[:-1], shard.padded), dtype or shard.dtype)
    wide = own if shard.width == 1 else np.repeat(own, shard.width, axis=-1)
    result[..., part.lanes_at] = wide
    if shard.by_feature:
        result[...] = own
    return result


def _narrow(shard: Shard, part: Part, numbers: Array) -> tuple[Array, int]:
    """Lay out numbers ``[updates, …, runs of the group]``.

    Returns:
        The array, and the elements from one update to the next; if all updates are equal, one row
        and 0.
    """
    own = numbers[..., part.members_at]
    alike = len(own) > 1 and (numbers.strides[0] == 0 or bool((own[0] == own[-1]).all()))
    if alike and (numbers.strides[0] == 0 or (own == own[:1]).all()):
        numbers = numbers[:1]
    if shard.alone:
        laid = np.ascontiguousarray(numbers[..., part.members[0]], shard.dtype)
    else:
        laid = _spread(shard, part, numbers)
    return laid, (laid.size // len(laid) if len(laid) > 1 else 0)


def _lay_out_part(shard: Shard, part: Part, own: GroupUpdates, updates: BlockUpdates) -> None:
    coefficients, coefficient_step = _narrow(shard, part, own.coefficients)
    decay, decay_step = _narrow(shard, part, own.decay)
    part.record.set(
        due=np.ascontiguousarray(updates.due[:, part.group], np.int8),
        mean_factor=np.ascontiguousarray(updates.mean_factor[:, part.group], shard.dtype),
        coefficients=coefficients,
        coefficient_step=coefficient_step,
        decay=decay,
        decay_step=decay_step,
        next_update=0,
        noise=None,
    )
    bounds = (own.max_norm, own.clip_norm, own.clip_value)
    settings = (own.l2, own.l1, *bounds, own.strengths, own.ascent)
    if not part.settings or not all(map(np.array_equal, settings, part.settings)):
        part.settings = settings
        part.record.set(
            l2=_spread(shard, part, own.l2),
            l1=_spread(shard, part, own.l1) if own.l1[part.members].any() else None,
            max_norm=_bounds(shard, part, own.max_norm, np.float64),
            clip_norm=_bounds(shard, part, own.clip_norm, np.float64),
            clip_value=_bounds(shard, part, own.clip_value, shard.dtype),
            strengths=_spread(shard, part, own.strengths) if len(own.strengths) else None,
            ascent=_spread(shard, part, own.ascent) if len(own.ascent) else None,
        )
        pulled = own.decays | (own.l2 > 0) | (own.l1 > 0) | own.strengths.any(axis=0)
        part.record.set(rarity=part.rarity if pulled[part.members].any() else None)
        for step in part.steps:
            step.set(
                **{name: part.record.get(name) for name in ("l2", "l1", "clip_value", "strengths")}
            )
        for piece in part.pieces:  # whose gradients are ready: clipped, with the penalties'
            piece.set(**{name: part.record.get(name) for name in ("l1", "strengths")})
    if shard.average is not None:
        share, average_step = _narrow(shard, part, own.average)
        part.record.set(average_share=share, average_step=average_step)


def _bounds(shard: Shard, part: Part, bounds: Array, dtype: Any) -> Array | None:
    """Return bounds for each lane; None if there are none."""
    if not np.isfinite(bounds[part.members]).any():
        return None
    laid = np.full(shard.padded, np.inf, dtype)
    laid[part.lanes] = np.repeat(bounds[part.members], shard.width)
    if shard.by_feature:
        laid[:] = bounds[part.members]
    return laid


def _lay_out_missed(shard: Shard, part: Part, own: GroupUpdates, barred: set[int]) -> bool:
    """Lay out what updates do to weights they do not touch; return whether they do anything.

    Runs for which that has no closed form are added to `barred`.
    """
    members = part.members
    coefficients = own.coefficients[:, :, members]
    updates = len(coefficients)
    part.record.set(affine=None, summed=None, sums_width=1 if shard.alone else shard.padded)
    if not updates:
        return False
    if part.optimizer.states:
        places = list(part.optimizer.summed_at)
        before, part.before = part.before, coefficients[-1]
        moving = coefficients[:, places].any() or (coefficients != coefficients[:1]).any()
        if before is not None:
            moving = moving or (before != coefficients[0]).any()
        elif shard.weights[
            shard.dense_vectors * (LANES if shard.by_feature else 1) :
        ].any():  # of a run that began in other shards
            moving = True
        if not moving:
            return False
        assert len(places) <= 1
        # Where nothing is summed, the place behind the coefficients takes the sum: the gradient's.
        at = places[0] if places else len(part.optimizer.coefficient_names)
        each = coefficients[:, at] if places else np.zeros((updates, len(members)))
        risen = np.concatenate([np.zeros((1, len(members))), each]).cumsum(0)
        part.record.set(summed=_each_sum(shard, part, risen), summed_at=at)
        return True
    decay, l2, l1 = own.decay[:, members], own.l2[members], own.l1[members]
    if not (own.decays[members].any() or l2.any() or l1.any()):
        return False
    assert part.optimizer.scaling is not None
    reach = np.broadcast_to(
        part.optimizer.scaling(*np.moveaxis(coefficients, 1, 0)), (updates, len(members))
    )
    factors = 1 - reach * l2 - decay
    falls = reach * l1
    product = np.concatenate([np.ones((1, len(members))), factors]).cumprod(axis=0)
    lost = (factors <= 0).any(axis=0) | (product[-1] < _SMALLEST_FACTOR)
    if lost.any():
        runs = [shard.runs[lane // shard.width] for lane in part.lanes[:: shard.width]]
        barred.update(run for run, is_lost in zip(runs, lost, strict=True) if is_lost)
        return True
    # B_t = a_t B_{t−1} + b_t = A_t Σ b_i / A_i
    fallen = product * np.concatenate([np.zeros((1, len(members))), falls / product[1:]]).cumsum(0)
    laid = np.stack([_each_sum(shard, part, product), _each_sum(shard, part, fallen)])
    part.record.set(affine=laid, affine_step=laid[0].size)
    return True


def _each_sum(shard: Shard, part: Part, sums: Array) -> Array:
    """Lay out running sums ``[updates + 1, the part's runs]`` in float64."""
    if shard.alone:
        return np.ascontiguousarray(sums)
    laid = np.ones((len(sums), shard.padded))
    laid[:, part.lanes] = np.repeat(sums, shard.width, axis=-1)
    return laid


def _make_room(shard: Shard, block: Rows, updates: BlockUpdates, due: NDArray[np.bool_]) -> None:
    """Allocate slots for all weights touched between two updates of this block."""
    assert block.sparse is not None
    entries = block.sparse.indptr[:: updates.micro_batch]  # before each micro-batch
    if (len(entries) - 1) * updates.micro_batch < len(block):
        entries = np.append(entries, block.sparse.indptr[-1])
    if not due.all():
        entries = np.concatenate([entries[:1], entries[1:][due], entries[-1:]])
    between = np.diff(entries)
    between[0] += shard.record.get("touched_count")
    need = int(between.max())
    if not shard.record.get("direct"):  # where a column that stands twice has one slot
        need = min(need, shard.sparse)
    need = -(-need // LANES) * LANES + LANES
    touched = shard.record.kept.get("touched")
    if touched is not None and len(touched) >= need:
        return
    per_slot = 1 if shard.by_feature else shard.padded
    gradient = zeros((need, per_slot), shard.dtype)
    more = np.zeros(need, np.int32)
    if touched is not None:
        more[: len(touched)] = touched
        gradient[: len(touched)] = shard.record.kept["slot_gradient"]
    shard.record.set(
        touched=more,
        slot_gradient=gradient,
        slot_weights=zeros((need, per_slot), shard.dtype),
    )
    if shard.record.get("ascends"):
        shard.record.set(slot_held=zeros((need, per_slot), shard.dtype))
    for part in shard.parts:
        states = zeros((len(part.states), need, per_slot), shard.dtype)
        step = need * per_slot
        part.record.set(slot_states=states, slot_state_step=step)
        if shard.by_feature and part.rarity is not None:
            part.record.set(slot_rarity=zeros(need, shard.dtype))
        weights, states_at = shard.record.get("slot_weights"), part.record.get("slot_states")
        sparse = part.steps[1]
        sparse.set(
            new_weights=weights,
            gradient=shard.record.get("slot_gradient"),
            new_states=states_at,
            new_state_step=step,
        )
        if shard.by_feature:  # whose numbers are too small to be stepped where they lie
            sparse.set(weights=weights, states=states_at, state_step=step)


def put_noise(
    shards: Sequence[Shard], state: State, updates: BlockUpdates, first: int, last: int
) -> None:
    """Draw the gradient noise of the updates after micro-batches first … last − 1."""
    for j, (group, own) in enumerate(zip(state.groups, updates.groups, strict=True)):
        noisy = np.flatnonzero(own.noisy)
        if not len(noisy):
            continue
        before = int(updates.due[:first, j].sum())
        count = int(updates.due[first:last, j].sum())
        drawn = {int(k): _drawn(group, own, int(k), before, count, state) for k in noisy}
        for shard in with_embeddings(shards):
            for part in shard.parts:
                if part.group == j:
                    _put_noise_of(shard, part, drawn, before, count)


def _drawn(group: Group, own: GroupUpdates, k: int, before: int, count: int, state: State) -> Array:
    """Return a run's noise, ``[updates, features, columns]``: 0 where its deviation is."""
    columns = state.weights.shape[1] // len(state.alive)
    noise = np.zeros((count, len(state.weights), columns))
    deviations = own.noise[before : before + count, k]
    some = deviations > 0
    drawn = group.generators[k].standard_normal((int(some.sum()), *noise.shape[1:]))
    noise[some] = deviations[some, None, None] * drawn
    return noise


def _put_noise_of(
    shard: Shard, part: Part, drawn: dict[int, Array], before: int, count: int
) -> None:
    noise = zeros((count, *shard.shape), shard.dtype)
    for place, member in enumerate(map(int, part.members)):
        if member in drawn:
            lanes = part.lanes[place * shard.width : (place + 1) * shard.width]
            for own, theirs in zip(noise, drawn[member], strict=True):
                shard.put(own, shard.own(theirs), lanes)
    step = noise[0].size if count else 0
    part.record.set(noise=noise, noise_step=step)
    # The kernel counts a block's updates from its beginning, the noise begins with this piece.
    part.record.array["noise"] -= before * step * noise.itemsize
