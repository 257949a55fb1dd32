"""A shard's records: filled from the state of its runs, and with what no update changes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.shards import Part, Shard, last_lanes, last_scores
from thalweg.engine.contract import State
from thalweg.jit.aligned_arrays import with_room_behind, zeros
from thalweg.jit.records import LANES, Record
from thalweg.predictors import Layout


def fill_shard(shard: Shard, state: State) -> None:
    """Copy a shard's runs from the state, and set the constant fields of its records."""
    free = 0 if shard.above else state.layout.unpenalised_end
    rows = slice(None) if state.begun else slice(free)  # 0 below
    span = shard.span(state.weights)
    shard.put(shard.weights, shard.own(state.weights)[rows, span])
    if state.average is not None:
        shard.average = zeros(shard.shape, shard.dtype)
        shard.put(shard.average, shard.own(state.average)[rows, span])
    runs = np.asarray(shard.runs)
    for j, group in enumerate(state.groups):
        mine = (runs >= group.runs.start) & (runs < group.runs.stop)
        if mine.any():
            members = runs[mine] - group.runs.start
            lanes = np.flatnonzero(np.repeat(mine, shard.width))
            like_weights = [group.states[i] for i in group.optimizer.like_weights]
            states = with_room_behind((len(like_weights), *shard.shape), shard.dtype)
            part = Part(j, group.optimizer, members, lanes, states)
            part.before = None if group.before is None else group.before[:, members]
            if not (shard.updates_all_weights or shard.exact) and group.rarity is not None:
                part.rarity = np.ascontiguousarray(group.rarity, shard.dtype)
            for own, theirs in zip(states, like_weights, strict=True):
                wide, theirs = shard.span(theirs, members), shard.own(theirs)
                if state.begun or theirs[0, wide].any():  # else 0 everywhere
                    shard.put(own, theirs[:, wide], part.lanes_at)
            shard.parts.append(part)
    tiles = shard.padded // LANES
    describe_shard(shard)
    gradient = with_room_behind(shard.shape, shard.dtype)
    full = shard.updates_all_weights or not shard.sparse  # else touched weights have slots
    rows = slice(None) if full else slice(shard.dense)
    shard.began = state.begun and bool(shard.own(state.gradient)[rows, span].any())
    if shard.began:
        shard.put(gradient, shard.own(state.gradient)[:, span])
    ones = (1 << LANES) - 1
    shard.record.set(
        gradient=gradient,
        alive=np.full(tiles, ones, np.int64),
        keep=np.full(tiles, ones if shard.began else 0, np.int64),
        dense_last=last_lanes(shard.dense) if shard.by_feature else ones,
        sparse_last=last_lanes(shard.sparse) if shard.by_feature else ones,
        updates_all_weights=int(shard.updates_all_weights),
        fresh=int(not shard.began),
        good=np.zeros(tiles, np.int64),
        missed_step=Record(kernel_records.Step).array,
        touched_count=0,
        part_count=len(shard.parts),
        parts=np.array([part.record.address for part in shard.parts], np.int64),
    )
    if shard.sparse and not shard.updates_all_weights:
        _give_slots(shard, state)
    if any(part.optimizer.ascends for part in shard.parts):
        shard.record.set(
            ascends=1,
            uphill=zeros(shard.padded, shard.dtype),
            base=with_room_behind(shard.shape, shard.dtype),
            held=with_room_behind(shard.shape, shard.dtype),
            loss_before=zeros(max(shard.padded, last_scores(shard)), np.float64),
        )
    if shard.sparse and shard.exact:
        shard.record.set(stamps=np.zeros(shard.sparse, np.int32))
    # An update steps all weights before any is taken over. Lazy ones have slots: of one run for the
    # new ones, of several, which are stepped where they lie, for the old.
    beside = shard.shape
    if shard.sparse and not shard.updates_all_weights:
        beside = (shard.dense_vectors * LANES,) if shard.by_feature else (shard.dense, shard.padded)
    for part in shard.parts:
        part.frozen = np.full(shard.padded, -1, np.int64)
        count = len(part.states)
        spare = len(part.optimizer.coefficient_names) + 2 + count
        averaged = part.optimizer.averaged_at
        part.record.set(
            lanes=_masks(np.arange(LANES) if shard.by_feature else part.lanes, tiles),
            coefficient_count=len(part.optimizer.coefficient_names),
            states=part.states,
            state_count=count,
            state_step=part.states[0].size if count else 0,
            frozen=part.frozen,
            new_weights=with_room_behind(beside, shard.dtype),
            new_states=with_room_behind((count, *beside), shard.dtype),
            new_state_step=int(np.prod(beside)),
            trades=int(_trades(shard)),
            traded=0,
            check=zeros(shard.padded, shard.dtype),
            biggest=zeros(shard.padded, shard.dtype),
            squares=zeros(shard.padded, np.float64),
            factor=zeros(shard.padded, shard.dtype),
            spare=zeros((spare, shard.padded), shard.dtype),
            average=shard.average,
            averaged=1 + averaged,
            share_at=part.optimizer.share_at if averaged >= 0 else 0,
            width=1 if shard.alone else shard.padded,
        )
        free, top = ones, shard.dense_vectors  # of a net, whose biases are the dense weights
        if shard.above:
            free = 0
        elif shard.net is None:
            free, top = unpenalised_lanes(state.layout, shard.by_feature), 1
        _describe_steps(shard, part, free, top)


def _trades(shard: Shard) -> bool:
    """Whether a step may leave new weights and states where it put them, and trade places.

    Of one part alone, which steps all weights, and which nothing finds by address.
    """
    (part, *others) = shard.parts
    lazy = shard.sparse and not shard.updates_all_weights
    placed = part.optimizer.over or part.optimizer.ascends
    return not (others or lazy or placed or shard.above)


def unpenalised_lanes(layout: Layout, by_feature: bool) -> int:
    """Return which lanes of the first vector of weights no penalty is on, as bits.

    Kernels look at that one alone. It is one row of weights, or 16 rows of one run.

    Raises:
        ValueError: another vector has such weights.
    """
    if layout.unpenalised_end > (LANES if by_feature else 1):
        raise ValueError(f"weights without a penalty reach down to row {layout.unpenalised_end}")
    if not by_feature:
        return (1 << LANES) - 1 if layout.unpenalised_end else 0
    return int((~layout.penalised[:LANES] << np.arange(len(layout.penalised[:LANES]))).sum())


def _describe_steps(shard: Shard, part: Part, unpenalised: int, top: int) -> None:
    """Set the fields of a part's step records that are the same for every update."""
    own, its = part.record, shard.record
    names = ("weights", "gradient", "states", "new_weights", "new_states")
    where = {name: (its if name in its.kept else own).get(name) for name in names}
    offset = its.get("sparse_at") * shard.weights.itemsize
    dense, sparse = part.steps
    dense.set(
        **where,
        count=shard.dense_vectors,
        last=its.get("dense_last"),
        intercept=unpenalised,
        top=top,
    )
    sparse.set(
        **{name: address + offset for name, address in where.items()},
        count=shard.sparse_vectors,
        last=its.get("sparse_last"),
        intercept=0,
    )
    for step in part.steps:
        step.set(
            tiles=shard.padded // LANES,
            stride=shard.padded,
            state_step=own.get("state_step"),
            new_state_step=own.get("new_state_step"),
            width=own.get("width"),
            check=own.get("check"),
        )
    own.set(step=dense.array, step_sparse=sparse.array)


def describe_shard(shard: Shard) -> None:
    """Set what scores and losses need."""
    row = LANES if shard.by_feature else shard.padded
    describe(shard.record, len(shard.runs), shard.width, shard.by_feature, shard.dtype)
    shard.record.set(
        weights=shard.weights,
        dense_vectors=shard.dense_vectors,
        sparse_at=shard.dense_vectors * row,
        sparse_step=1 if shard.by_feature else row,
        sparse_vectors=shard.sparse_vectors,
    )


def describe(record: Record, runs: int, width: int, by_feature: bool, dtype: Any) -> None:
    """Set what a loss needs to know of the scores of some runs, each with `width` columns."""
    padded = -(-runs * width // LANES) * LANES
    record.set(
        by_feature=int(by_feature),
        padded=padded,
        columns=runs * width,
        run_columns=width,
        loss_sums=zeros(padded, np.float64),
        target_of=np.resize(np.arange(width, dtype=np.int32), padded),
        target_row=zeros(padded, dtype),
    )


def _give_slots(shard: Shard, state: State) -> None:
    """Give the sparse weights touched since the last update a slot, with their gradient."""
    touched = np.zeros(0, np.int32)
    if state.begun:
        marks = [state.groups[part.group].touched for part in shard.parts]
        touched = np.flatnonzero(np.any(marks, axis=0)).astype(np.int32)
        order = state.groups[shard.parts[0].group].order  # the batch is that of all parts
        if np.array_equal(np.sort(order), touched):
            touched = order.copy()
    shard.began |= bool(len(touched))
    slots = np.zeros(shard.sparse, np.int32)  # from 1: a 0 takes no memory until it is used
    slots[touched] = np.arange(1, len(touched) + 1)
    gradient = zeros((len(touched), 1 if shard.by_feature else shard.padded), shard.dtype)
    span = shard.span(state.gradient)
    gradient[:, : shard.columns] = shard.own(state.gradient)[shard.dense + touched][:, span]
    shard.record.set(
        slots=slots, touched=touched, touched_count=len(touched), slot_gradient=gradient
    )


def _masks(lanes: NDArray[np.intp], tiles: int) -> NDArray[np.int64]:
    bits = np.zeros(tiles * LANES, np.int64)
    bits[lanes] = 1
    return (bits.reshape(tiles, LANES) << np.arange(LANES)).sum(axis=1)


def alive_masks(shard: Shard, alive: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return which lanes of a shard are of living runs, as bits for each tile."""
    own = np.repeat(alive[shard.runs], shard.width)
    lanes = np.full(shard.padded, False)
    lanes[: shard.columns] = own
    if shard.by_feature:
        lanes[:] = own[0]
    return _masks(np.flatnonzero(lanes), shard.padded // LANES)
