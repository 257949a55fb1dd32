"""The division of runs into shards: which share one, in which layout, and where it is in memory.

See `thalweg.engine.compiled.kernel_records` for shards and parts. Which runs share a shard decides
the speed and no result: no operation mixes lanes, and every sum has a fixed order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled import kernel_records
from thalweg.engine.contract import Array, Group, GroupUpdates, State, updates_all_weights
from thalweg.jit.aligned_arrays import with_room_behind, zeros
from thalweg.jit.records import LANES, Record
from thalweg.optimizers import Optimizer
from thalweg.predictors import Layout, Network

if TYPE_CHECKING:
    from thalweg.engine.compiled.matrix_step import MatrixStep
    from thalweg.engine.compiled.unit_bounds import UnitBounds

_FEW = 4  # up to so many runs are faster one by one (lanes = features) than side by side
_WIDEST = 64  # columns of a shard, where a run has several
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


@dataclass
class Part:
    """Those columns of a shard that belong to one group."""

    group: int
    optimizer: Optimizer
    members: NDArray[np.intp]  # places of its runs within the group
    lanes: NDArray[np.intp]  # its columns within the shard
    states: Array
    record: Record = field(default_factory=lambda: Record(kernel_records.Part))
    frozen: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    rarity: Array | None = None  # of the sparse weights; see `Group.rarity`
    before: Array | None = None  # coefficients of the last update of the block before
    settings: tuple[Array, ...] = ()  # penalties and bounds as they were laid out
    steps: tuple[Record, Record] = field(
        default_factory=lambda: (Record(kernel_records.Step), Record(kernel_records.Step))
    )  # of its dense weights, and of its sparse ones
    pieces: list[Record] = field(default_factory=list)  # of the optimizer's tensors
    bounds: UnitBounds | None = None  # of the weights of a net's units
    matrices: list[MatrixStep] = field(default_factory=list)  # those that NumPy steps

    @cached_property
    def members_at(self) -> Places:
        """Where its runs are among the group's."""
        return as_slice(self.members)

    @cached_property
    def lanes_at(self) -> Places:
        """Where its columns are among the shard's."""
        return as_slice(self.lanes)


@dataclass
class Shard:
    """Runs that one core works on at a time."""

    runs: list[int]
    by_feature: bool
    updates_all_weights: bool
    exact: bool
    width: int  # columns of a run
    dense: int
    sparse: int
    dtype: Any
    net: Network | None = None
    embedding: Shard | None = None  # of a net: the weights of sparse columns, lanes are units
    above: int = 0  # rows of the layout above those that an embedding has
    parts: list[Part] = field(default_factory=list)
    record: Record = field(default_factory=lambda: Record(kernel_records.Shard))

    def __post_init__(self) -> None:
        """Allocate the weights."""
        self.columns = len(self.runs) * self.width
        self.padded = -(-self.columns // LANES) * LANES
        if self.by_feature:
            self.dense_vectors = -(-self.dense // LANES)
            self.sparse_vectors = -(-self.sparse // LANES)
            self.shape: tuple[int, ...] = ((self.dense_vectors + self.sparse_vectors) * LANES,)
        else:
            self.dense_vectors, self.sparse_vectors = self.dense, self.sparse
            self.shape = (self.dense + self.sparse, self.padded)
        self.weights = with_room_behind(self.shape, self.dtype)
        self.average: Array | None = None
        self.began = (
            False  # whether the state's gradient was not 0 when it was last read or written
        )

    @property
    def scores(self) -> int:
        """Scores of a row of one run."""
        return self.width if self.net is None else self.net.columns

    def products(self, entries: float) -> float:
        """Return the multiplications of a row, which has so many entries, to score it."""
        if self.net is None:
            return entries * self.padded
        sizes = [*self.net.architecture.hidden, self.net.columns]
        inner = sum(below * above for below, above in pairwise(sizes))
        return entries * sizes[0] + inner

    @property
    def alone(self) -> bool:
        """Whether all lanes are of one run, so that they have one row of coefficients."""
        return self.by_feature or self.above > 0

    def own(self, array: Array) -> Array:
        """Return the shard's rows of ``[rows, K · C]``: a view, of an embedding by unit and run."""
        if self.above:
            return array[self.above :].reshape(self.sparse, -1)
        return array if self.embedding is None else array[: self.embedding.above]

    def span(self, array: Array, runs: Sequence[int] | NDArray[np.intp] | None = None) -> Places:
        """Return the columns of `own` of an array that are the shard's, or of some of its runs."""
        runs = self.runs if runs is None else runs
        if self.above:
            return slice(int(runs[0]), None, array.shape[1])
        return places_of(runs, self.width)

    def put(self, target: Array, source: Array, lanes: Places = slice(None)) -> None:
        """Fill an array of the shard's shape from ``[features, columns]``; `lanes`: which of it.

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
        """Fill columns of ``[features, all columns]`` from an array of the shard's shape."""
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
        """Fill the shard's columns with the gradient since the last updates."""
        kept = self.record.kept
        begun = (kept["keep"][:, None] >> np.arange(LANES) & 1).astype(bool).ravel()
        if begun.any():
            self.began = True
        if not self.began:
            return  # it was 0 when the shard was made
        span, target = self.span(target), self.own(target)
        if self.dense or self.updates_all_weights:
            gradient = np.where(begun[0] if self.by_feature else begun, kept["gradient"], 0)
            self.give(gradient, target, span)
        if self.sparse and not self.updates_all_weights:
            target[self.dense :, span] = 0
            touched = self.touched()
            if len(touched):
                slots = kept["slot_gradient"][: len(touched), : self.columns]
                columns = np.arange(target.shape[1])[span]
                target[np.ix_(self.dense + touched, columns)] = slots
        self.began = bool(begun.any())


def make_shards(
    state: State,
    groups: Sequence[GroupUpdates],
    columns: int,
    dense: int,
    sparse: int,
    binned: bool,
    barred: Set[int],
    each: Callable[[Callable[[Shard], None], Sequence[Shard]], Iterable[None]] = map,
) -> list[Shard]:
    """Divide all runs into shards and copy their weights, states and averages there.

    Args:
        state: of all runs.
        groups: the block's updates of each group, from which `updates_all_weights` follows.
        columns: of a run.
        dense: weights that every update steps: of dense columns and of bins.
        sparse: columns of the rows.
        binned: whether numbers have bins, for which lanes are columns.
        barred: runs of lazily exact optimizers that must update all weights nevertheless.
        each: calls a function with each shard; it may do so from several threads.
    """
    dtype = state.weights.dtype
    net = state.predictor if isinstance(state.predictor, Network) else None
    if net is not None:
        shards = []
        for group, updates in zip(state.groups, groups, strict=True):
            always = updates_all_weights(group, updates)
            for k in range(len(always)):
                run = group.runs.start + k
                lazy = run not in barred and _may_be_lazy(group, updates, k, state)
                shards.append(net_shard(net, run, dtype, bool(always[k]) and not lazy, lazy))
        for _ in each(lambda shard: _fill(shard, state), list(with_embeddings(shards))):
            pass
        return shards
    shared: dict[tuple[Any, ...], list[int]] = {}
    for j, (group, updates) in enumerate(zip(state.groups, groups, strict=True)):
        always = updates_all_weights(group, updates)
        for k in range(group.runs.stop - group.runs.start):
            key: tuple[Any, ...] = ("dense",)
            if sparse:
                own = group.runs.start + k
                lazy = own not in barred and _may_be_lazy(group, updates, k, state)
                key = (group.batch or -1 - j, bool(always[k]) and not lazy, lazy)
            if columns > 1:
                key = (*key, j)
            if len(updates.ascent):
                key = (*key, "uphill")
            shared.setdefault(key, []).append(group.runs.start + k)
    shards = []
    for key, runs in shared.items():
        sides = (bool(key[1]), bool(key[2])) if sparse else (False, False)
        for some in _divided(runs, columns, binned):
            by_feature = columns == 1 and len(runs) <= _FEW and not binned
            shards.append(Shard(some, by_feature, *sides, columns, dense, sparse, dtype))
    for _ in each(lambda shard: _fill(shard, state), shards):
        pass
    return shards


def net_shard(
    net: Network, run: int, dtype: Any, updates_all: bool = False, exact: bool = False
) -> Shard:
    """Return an empty shard of a net: its biases are dense weights, all others sparse ones.

    Those of sparse columns are a shard beside it, its embedding: a row of units for each column,
    like the columns of a linear run.

    Args:
        net: of the run.
        run: its place among all.
        dtype: of its weights.
        updates_all: whether every update steps the weights of every sparse column.
        exact: whether missed updates of these have a closed form.
    """
    free, above = net.layout.unpenalised_end, net.layout.places["sparse"].start
    shard = Shard([run], True, True, False, 1, free, above - free, dtype, net)
    if net.sparse:
        units = net.architecture.hidden[0]
        shard.embedding = Shard(
            [run], False, updates_all, exact, units, 0, net.sparse, dtype, above=above
        )
    return shard


def with_embeddings(shards: Iterable[Shard]) -> Iterator[Shard]:
    """Return each shard, and behind each net's its embedding."""
    for shard in shards:
        yield shard
        if shard.embedding is not None:
            yield shard.embedding


def _may_be_lazy(group: Group, updates: GroupUpdates, k: int, state: State) -> bool:
    """Whether a run's missed updates have a closed form (see docs/engine.md)."""
    optimizer = group.optimizer
    if optimizer.lazy != "exact" or optimizer.averaged or state.average is not None:
        return False
    if (
        updates.noisy[k]
        or np.isfinite(updates.max_norm[k])
        or any(own[k] for own in updates.strengths)
    ):
        return False
    if optimizer.states:
        if isinstance(state.predictor, Network):
            return False  # drawn weights are none that an update has left, as the form needs
        beside = updates.decays[k] or updates.l2[k] or updates.l1[k]
        return not beside
    return optimizer.scaling is not None


def _divided(runs: list[int], columns: int, binned: bool) -> list[list[int]]:
    """Divide runs into shards: full vectors, and at least two shards for a second core."""
    if columns == 1:
        if len(runs) <= _FEW and not binned:
            return [[run] for run in runs]
        count = max(-(-len(runs) // LANES), 2 if len(runs) >= LANES // 2 else 1)
    else:
        most = max(1, min(len(runs), _WIDEST // columns))

        def used(size: int) -> float:
            return size * columns / (-(-size * columns // LANES) * LANES)

        best = max(range(1, most + 1), key=lambda size: (round(used(size), 2), -size))
        count = -(-len(runs) // best)
    return [list(map(int, some)) for some in np.array_split(runs, count)]


def _fill(shard: Shard, state: State) -> None:
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


def last_scores(shard: Shard) -> int:
    """Return the lanes that a shard's sums of losses have."""
    return -(-len(shard.runs) * shard.scores // LANES) * LANES


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


def frozen_shards(
    weights: Array, columns: int, dense: int, sparse: int, binned: bool
) -> list[Shard]:
    """Divide weights ``[features, K · columns]`` into shards that are not to be trained."""
    runs = list(range(weights.shape[1] // columns))
    shards = []
    for some in _divided(runs, columns, binned):
        by_feature = columns == 1 and len(runs) <= _FEW and not binned
        shard = Shard(some, by_feature, False, False, columns, dense, sparse, weights.dtype)
        shard.put(shard.weights, weights[:, shard.span(weights)])
        describe_shard(shard)
        shards.append(shard)
    return shards


def frozen_nets(weights: Array, net: Network) -> list[Shard]:
    """Return shards of nets ``[rows, K]`` that are not to be trained."""
    shards = []
    for run in range(weights.shape[1]):
        shard = net_shard(net, run, weights.dtype)
        for own in with_embeddings([shard]):
            own.put(own.weights, own.own(weights)[:, own.span(weights)])
            describe_shard(own)
        shards.append(shard)
    return shards


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


def last_lanes(count: int) -> int:
    """Return the lanes of the last vector that are in use, as bits."""
    return (1 << (count % LANES or LANES)) - 1


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
