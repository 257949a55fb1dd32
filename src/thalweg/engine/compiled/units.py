"""The division of runs into units: which share one, in which layout, and where it is in memory.

See `thalweg.engine.compiled.kernel_records` for units and parts. Which runs share a unit decides
the speed and no result: no operation mixes lanes, and every sum has a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled import kernel_records
from thalweg.engine.compiled.kernel_records import LANES, Record
from thalweg.engine.contract import Array, Group, GroupTables, State, updates_all_weights
from thalweg.optimizers import Optimizer
from thalweg.predictors import Layout

_FEW = 4  # up to so many runs are faster one by one (lanes = features) than side by side
_WIDEST = 64  # columns of a unit, where a run has several
Places = slice | NDArray[np.intp]


def places_of(runs: Sequence[int] | NDArray[np.intp], width: int) -> Places:
    """Return the columns of some runs, each `width` of them."""
    return as_slice((np.asarray(runs)[:, None] * width + np.arange(width)).ravel())


def as_slice(places: NDArray[np.intp]) -> Places:
    """Return a slice where places follow each other: copying those is much faster."""
    first, last = int(places[0]), int(places[-1])
    if last - first + 1 == len(places) and (np.diff(places) == 1).all():
        return slice(first, last + 1)
    return places


def zeros(shape: Sequence[int] | int, dtype: Any) -> Array:
    """Return zeros that begin on a cache line, so that no vector of them lies on two."""
    count = int(np.prod(shape))
    size = np.dtype(dtype).itemsize
    raw = np.zeros(count * size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + count * size].view(dtype).reshape(shape)


@dataclass
class Part:
    """Those columns of a unit that belong to one group."""

    group: int
    optimizer: Optimizer
    members: NDArray[np.intp]  # places of its runs within the group
    lanes: NDArray[np.intp]  # its columns within the unit
    states: Array
    record: Record = field(default_factory=lambda: Record(kernel_records.Part))
    frozen: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    rarity: Array | None = None  # of the sparse weights; see `Group.rarity`
    before: Array | None = None  # coefficients of the last update of the block before
    settings: tuple[Array, ...] = ()  # penalties and bounds as they were laid out
    steps: tuple[Record, Record] = field(
        default_factory=lambda: (Record(kernel_records.Step), Record(kernel_records.Step))
    )  # of its dense weights, and of its sparse ones

    @cached_property
    def members_at(self) -> Places:
        """Where its runs are among the group's."""
        return as_slice(self.members)

    @cached_property
    def lanes_at(self) -> Places:
        """Where its columns are among the unit's."""
        return as_slice(self.lanes)


@dataclass
class Unit:
    """Runs that one core works on at a time."""

    runs: list[int]
    by_feature: bool
    updates_all_weights: bool
    exact: bool
    width: int  # columns of a run
    dense: int
    sparse: int
    dtype: Any
    parts: list[Part] = field(default_factory=list)
    record: Record = field(default_factory=lambda: Record(kernel_records.Unit))

    def __post_init__(self) -> None:
        self.columns = len(self.runs) * self.width
        self.padded = -(-self.columns // LANES) * LANES
        if self.by_feature:
            self.dense_vectors = -(-self.dense // LANES)
            self.sparse_vectors = -(-self.sparse // LANES)
            self.shape: tuple[int, ...] = ((self.dense_vectors + self.sparse_vectors) * LANES,)
        else:
            self.dense_vectors, self.sparse_vectors = self.dense, self.sparse
            self.shape = (self.dense + self.sparse, self.padded)
        self.weights = zeros(self.shape, self.dtype)
        self.average: Array | None = None
        self.began = (
            False  # whether the state's gradient was not 0 when it was last read or written
        )

    @property
    def span(self) -> Places:
        """The unit's columns among all runs' columns."""
        return places_of(self.runs, self.width)

    def put(self, target: Array, source: Array, lanes: Places = slice(None)) -> None:
        """Fill an array of the unit's shape from ``[features, columns]``; `lanes`: which of it.

        A source of fewer rows fills the first ones.
        """
        if self.by_feature:
            dense, sparse = source[: self.dense, 0], source[self.dense :, 0]
            target[: len(dense)] = dense
            start = self.dense_vectors * LANES
            target[start : start + len(sparse)] = sparse
        else:
            target[: len(source), : self.columns][:, lanes] = source

    def give(self, source: Array, target: Array, span: Places, lanes: Places = slice(None)) -> None:
        """Fill columns of ``[features, all columns]`` from an array of the unit's shape."""
        if self.by_feature:
            start = self.dense_vectors * LANES
            target[: self.dense, span] = source[: self.dense, None]
            target[self.dense :, span] = source[start : start + self.sparse, None]
        else:
            target[:, span] = source[:, : self.columns][:, lanes]

    def touched(self) -> NDArray[np.int32]:
        """Return the sparse columns that have a slot: touched since the last update."""
        count = self.record.get("touched_count")
        return self.record.kept["touched"][:count] if count else np.zeros(0, np.int32)

    def give_gradient(self, target: Array) -> None:
        """Fill the unit's columns with the gradient since the last updates."""
        kept = self.record.kept
        begun = (kept["keep"][:, None] >> np.arange(LANES) & 1).astype(bool).ravel()
        if begun.any():
            self.began = True
        if not self.began:
            return  # it was 0 when the unit was made
        gradient = np.where(begun[0] if self.by_feature else begun, kept["gradient"], 0)
        self.give(gradient, target, self.span)
        if self.sparse and not self.updates_all_weights:
            target[self.dense :, self.span] = 0
            touched = self.touched()
            if len(touched):
                slots = kept["slot_gradient"][: len(touched), : self.columns]
                columns = np.arange(target.shape[1])[self.span]
                target[np.ix_(self.dense + touched, columns)] = slots
        self.began = bool(begun.any())


def make_units(
    state: State,
    groups: Sequence[GroupTables],
    columns: int,
    dense: int,
    sparse: int,
    barred: Set[int],
    each: Callable[[Callable[[Unit], None], Sequence[Unit]], Iterable[None]] = map,
) -> list[Unit]:
    """Divide all runs into units and copy their weights, states and averages there.

    Args:
        state: of all runs.
        groups: a block's tables, from which `updates_all_weights` follows.
        columns: of a run.
        dense: columns of the rows.
        sparse: columns of the rows.
        barred: runs of lazily exact optimizers that must update all weights nevertheless.
        each: calls a function with each unit; it may do so from several threads.
    """
    dtype = state.weights.dtype
    kinds: dict[tuple[Any, ...], list[int]] = {}
    for j, (group, tables) in enumerate(zip(state.groups, groups, strict=True)):
        always = updates_all_weights(group, tables)
        for k in range(group.runs.stop - group.runs.start):
            kind: tuple[Any, ...] = ("dense",)
            if sparse:
                own = group.runs.start + k
                lazy = own not in barred and _may_be_lazy(group, tables, k, state)
                kind = (group.batch or -1 - j, bool(always[k]) and not lazy, lazy)
            if columns > 1:
                kind = (*kind, j)
            kinds.setdefault(kind, []).append(group.runs.start + k)
    units = []
    for kind, runs in kinds.items():
        sides = (bool(kind[1]), bool(kind[2])) if sparse else (False, False)
        for some in _divided(runs, columns):
            by_feature = columns == 1 and len(runs) <= _FEW
            units.append(Unit(some, by_feature, *sides, columns, dense, sparse, dtype))
    for _ in each(lambda unit: _fill(unit, state), units):
        pass
    return units


def _may_be_lazy(group: Group, tables: GroupTables, k: int, state: State) -> bool:
    """Whether a run's missed updates have a closed form (see docs/engine.md)."""
    optimizer = group.optimizer
    if optimizer.lazy != "exact" or optimizer.averaged or state.average is not None:
        return False
    if tables.noisy[k] or np.isfinite(tables.max_norm[k]):
        return False
    if optimizer.states:
        beside = tables.decays[k] or tables.l2[k] or tables.l1[k]
        return not beside
    return optimizer.scaling is not None


def _divided(runs: list[int], columns: int) -> list[list[int]]:
    """Divide runs into units: full vectors, and at least two units for a second core."""
    if columns == 1:
        if len(runs) <= _FEW:
            return [[run] for run in runs]
        count = max(-(-len(runs) // LANES), 2 if len(runs) >= LANES // 2 else 1)
    else:
        most = max(1, min(len(runs), _WIDEST // columns))

        def used(size: int) -> float:
            return size * columns / (-(-size * columns // LANES) * LANES)

        best = max(range(1, most + 1), key=lambda size: (round(used(size), 2), -size))
        count = -(-len(runs) // best)
    return [list(map(int, some)) for some in np.array_split(runs, count)]


def _fill(unit: Unit, state: State) -> None:
    """Copy a unit's runs from the state, and set the constant fields of its records."""
    rows = slice(None) if state.begun else slice(state.layout.unpenalised_end)  # 0 below
    unit.put(unit.weights, state.weights[rows, unit.span])
    if state.average is not None:
        unit.average = zeros(unit.shape, unit.dtype)
        unit.put(unit.average, state.average[rows, unit.span])
    runs = np.asarray(unit.runs)
    for j, group in enumerate(state.groups):
        mine = (runs >= group.runs.start) & (runs < group.runs.stop)
        if mine.any():
            members = runs[mine] - group.runs.start
            lanes = np.flatnonzero(np.repeat(mine, unit.width))
            states = zeros((len(group.states), *unit.shape), unit.dtype)
            part = Part(j, group.optimizer, members, lanes, states)
            part.before = None if group.before is None else group.before[:, members]
            if not (unit.updates_all_weights or unit.exact) and group.rarity is not None:
                part.rarity = np.ascontiguousarray(group.rarity, unit.dtype)
            wide = places_of(members, unit.width)
            for own, theirs in zip(states, group.states, strict=True):
                if state.begun or theirs[0, wide].any():  # else 0 everywhere
                    unit.put(own, theirs[:, wide], part.lanes_at)
            unit.parts.append(part)
    tiles = unit.padded // LANES
    _describe(unit)
    gradient = zeros(unit.shape, unit.dtype)
    full = unit.updates_all_weights or not unit.sparse  # else touched weights have slots
    rows = slice(None) if full else slice(unit.dense)
    unit.began = state.begun and bool(state.gradient[rows, unit.span].any())
    if unit.began:
        unit.put(gradient, state.gradient[:, unit.span])
    ones = (1 << LANES) - 1
    unit.record.set(
        gradient=gradient,
        alive=np.full(tiles, ones, np.int64),
        keep=np.full(tiles, ones if unit.began else 0, np.int64),
        dense_last=_last(unit.dense) if unit.by_feature else ones,
        sparse_last=_last(unit.sparse) if unit.by_feature else ones,
        updates_all_weights=int(unit.updates_all_weights),
        fresh=int(not unit.began),
        good=np.zeros(tiles, np.int64),
        missed_step=Record(kernel_records.Step).array,
        touched_count=0,
        part_count=len(unit.parts),
        parts=np.array([part.record.address for part in unit.parts], np.int64),
    )
    if unit.sparse and not unit.updates_all_weights:
        _give_slots(unit, state)
    if unit.sparse and unit.exact:
        unit.record.set(stamps=np.zeros(unit.sparse, np.int32))
    # An update steps all weights before any is taken over. Lazy ones have slots: of one run for the
    # new ones, of several, which are stepped where they lie, for the old.
    beside = unit.shape
    if unit.sparse and not unit.updates_all_weights:
        beside = (unit.dense_vectors * LANES,) if unit.by_feature else (unit.dense, unit.padded)
    for part in unit.parts:
        part.frozen = np.full(unit.padded, -1, np.int64)
        count = len(part.states)
        spare = len(part.optimizer.coefficient_names) + 2 + count
        averaged = part.optimizer.averaged
        part.record.set(
            lanes=_masks(np.arange(LANES) if unit.by_feature else part.lanes, tiles),
            coefficient_count=len(part.optimizer.coefficient_names),
            states=part.states,
            state_count=count,
            state_step=part.states[0].size if count else 0,
            frozen=part.frozen,
            new_weights=zeros(beside, unit.dtype),
            new_states=zeros((count, *beside), unit.dtype),
            new_state_step=int(np.prod(beside)),
            check=zeros(unit.padded, unit.dtype),
            biggest=zeros(unit.padded, unit.dtype),
            squares=zeros(unit.padded, np.float64),
            factor=zeros(unit.padded, unit.dtype),
            spare=zeros((spare, unit.padded), unit.dtype),
            average=unit.average,
            averaged=1 + list(part.optimizer.states).index(averaged) if averaged else 0,
            share_at=part.optimizer.share_at if averaged else 0,
            width=1 if unit.by_feature else unit.padded,
        )
        _describe_steps(unit, part, unpenalised_lanes(state.layout, unit.by_feature))


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


def _describe_steps(unit: Unit, part: Part, unpenalised: int) -> None:
    """Set the fields of a part's step records that are the same for every update."""
    own, its = part.record, unit.record
    names = ("weights", "gradient", "states", "new_weights", "new_states")
    where = {name: (its if name in its.kept else own).get(name) for name in names}
    offset = its.get("sparse_at") * unit.weights.itemsize
    dense, sparse = part.steps
    dense.set(
        **where,
        count=unit.dense_vectors,
        last=its.get("dense_last"),
        intercept=unpenalised,
    )
    sparse.set(
        **{name: address + offset for name, address in where.items()},
        count=unit.sparse_vectors,
        last=its.get("sparse_last"),
        intercept=0,
    )
    for step in part.steps:
        step.set(
            tiles=unit.padded // LANES,
            stride=unit.padded,
            state_step=own.get("state_step"),
            new_state_step=own.get("new_state_step"),
            width=own.get("width"),
            check=own.get("check"),
        )
    own.set(step=dense.array, step_sparse=sparse.array)


def _describe(unit: Unit) -> None:
    """Set what scores and losses need."""
    row = LANES if unit.by_feature else unit.padded
    unit.record.set(
        by_feature=int(unit.by_feature),
        padded=unit.padded,
        columns=unit.columns,
        run_columns=unit.width,
        weights=unit.weights,
        loss_sums=zeros(unit.padded, np.float64),
        dense_vectors=unit.dense_vectors,
        sparse_at=unit.dense_vectors * row,
        sparse_step=1 if unit.by_feature else row,
        sparse_vectors=unit.sparse_vectors,
        target_of=np.resize(np.arange(unit.width, dtype=np.int32), unit.padded),
        target_row=zeros(unit.padded, unit.dtype),
    )


def frozen_units(weights: Array, columns: int, dense: int, sparse: int) -> list[Unit]:
    """Divide weights ``[features, K · columns]`` into units that are not to be trained."""
    runs = list(range(weights.shape[1] // columns))
    units = []
    for some in _divided(runs, columns):
        by_feature = columns == 1 and len(runs) <= _FEW
        unit = Unit(some, by_feature, False, False, columns, dense, sparse, weights.dtype)
        unit.put(unit.weights, weights[:, unit.span])
        _describe(unit)
        units.append(unit)
    return units


def _give_slots(unit: Unit, state: State) -> None:
    """Give the sparse weights touched since the last update a slot, with their gradient."""
    touched = np.zeros(0, np.int32)
    if state.begun:
        marks = [state.groups[part.group].touched for part in unit.parts]
        touched = np.flatnonzero(np.any(marks, axis=0)).astype(np.int32)
    unit.began |= bool(len(touched))
    slots = np.zeros(unit.sparse, np.int32)  # from 1: a 0 takes no memory until it is used
    slots[touched] = np.arange(1, len(touched) + 1)
    gradient = zeros((len(touched), 1 if unit.by_feature else unit.padded), unit.dtype)
    gradient[:, : unit.columns] = state.gradient[unit.dense + touched][:, unit.span]
    unit.record.set(
        slots=slots, touched=touched, touched_count=len(touched), slot_gradient=gradient
    )


def _last(count: int) -> int:
    """Return the lanes of the last vector that are in use, as bits."""
    return (1 << (count % LANES or LANES)) - 1


def _masks(lanes: NDArray[np.intp], tiles: int) -> NDArray[np.int64]:
    bits = np.zeros(tiles * LANES, np.int64)
    bits[lanes] = 1
    return (bits.reshape(tiles, LANES) << np.arange(LANES)).sum(axis=1)


def alive_masks(unit: Unit, alive: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return which lanes of a unit are of living runs, as bits for each tile."""
    own = np.repeat(alive[unit.runs], unit.width)
    lanes = np.full(unit.padded, False)
    lanes[: unit.columns] = own
    if unit.by_feature:
        lanes[:] = own[0]
    return _masks(np.flatnonzero(lanes), unit.padded // LANES)
