"""Shards: runs that one core works on at a time, and where they are in memory.

See `thalweg.engine.compiled.kernel_records` for shards and parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.compiled import kernel_records
from thalweg.engine.contract import Array
from thalweg.jit.aligned_arrays import with_room_behind
from thalweg.jit.records import LANES, Record
from thalweg.optimizers import Optimizer
from thalweg.predictors import Network

if TYPE_CHECKING:
    from thalweg.engine.compiled.matrix_step import MatrixStep
    from thalweg.engine.compiled.unit_bounds import UnitBounds

# How many dense columns of a vector of runs take as long (4 to 110 columns, up to 20 entries).
_LOOKED_UP, _LOOKED_UP_ALONE = 12.0, 6.0  # as an entry of a sparse column; if lanes are features
_CAUGHT_UP = 5.0  # as the missed updates of what it looks up
_ALONE = 0.4  # as a dense column if lanes are features

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

    def products(self, dense: int, looked_up: float) -> float:
        """Return about how many multiplications the time is like in which a row is scored.

        Args:
            dense: columns of the row.
            looked_up: its entries in sparse columns, of which the weights may be anywhere.
        """
        if self.net is not None:
            sizes = [*self.net.architecture.hidden, self.net.columns]
            inner = sum(below * above for below, above in pairwise(sizes))
            return (dense + looked_up) * sizes[0] + inner
        missed = _CAUGHT_UP * looked_up * bool(self.record.get("catch_up"))
        if self.by_feature:
            return LANES * (dense * _ALONE + looked_up * _LOOKED_UP_ALONE + missed)
        return self.padded * (dense + looked_up * _LOOKED_UP + missed)

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


def last_scores(shard: Shard) -> int:
    """Return the lanes that a shard's sums of losses have."""
    return -(-len(shard.runs) * shard.scores // LANES) * LANES


def last_lanes(count: int) -> int:
    """Return the lanes of the last vector that are in use, as bits."""
    return (1 << (count % LANES or LANES)) - 1
