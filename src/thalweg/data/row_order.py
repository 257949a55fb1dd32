"""The order of the training rows in each epoch: by seed, and wherever the rows are held.

A table of at most `WINDOW` bytes is permuted whole, anew in each epoch. Of a larger one, rows on a
disk could be read one by one at a small part of its speed, and rows in memory miss every cache. Its
rows are therefore stored in runs, each of which has the rows of one part of the file in a random
order, and each run is cut into as many slices as an epoch has windows. A window takes one slice of
each run, which slices anew in each epoch, and is permuted by parts that fit into a cache, each of
which has its share of every slice. So every batch has rows of all parts of the file, however that
was sorted, and rows are stored as they come: none is written twice.

The order depends on the rows' number and encoded width, and on the seed: not on how much memory
there is, nor on whether the rows are in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

WINDOW = 2**25  # bytes of encoded rows that are read for a part of an epoch
PART = 2**13  # rows of a window that are permuted by themselves: within a processor's cache
_LEAST = 8  # rows of a window, however long they are
_RUNS = 2  # a window: a run is copied a few times while it is written
_SEED = 0x7EA1_0000_0001  # of the order within runs; another than that of any split

Index = NDArray[np.intp]


def window_rows(rows: int, row_bytes: float) -> int | None:
    """Return how many rows a window has, about; None: all rows are one.

    Args:
        rows: of the table to train on.
        row_bytes: of one encoded row, on average.
    """
    if rows * row_bytes <= WINDOW:
        return None
    return max(_LEAST, int(WINDOW / row_bytes))


def run_rows(window: int) -> int:
    """Return how many rows a run has, given those of a window; the last run may have fewer."""
    return max(1, window // _RUNS)


def run_order(number: int, rows: int) -> Index:
    """Return the order of a run's rows, given its number; the same in every epoch."""
    return np.random.default_rng((_SEED, number)).permutation(rows)


def storage_order(rows: int, window: int) -> Index:
    """Return the order in which so many rows are stored, as their places in the file."""
    size = run_rows(window)
    starts = range(0, rows, size)
    orders = (run_order(k, min(size, rows - start)) for k, start in enumerate(starts))
    return np.concatenate([start + own for start, own in zip(starts, orders, strict=True)])


@dataclass(frozen=True)
class WindowedOrder:
    """The order of one epoch over stored rows.

    Attributes:
        rows: how many there are.
        window: how many make a window, about.
        seed: of the epoch.
    """

    rows: int
    window: int
    seed: tuple[int, ...]
    _drawn: dict[int, Index] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __len__(self) -> int:
        return -(-self.rows // self.window)

    @property
    def starts(self) -> Index:
        """The first row of each window, and the number of all rows, ``[windows + 1]``."""
        return _cut(self.rows, self.window, self.seed).starts

    def pieces(self, number: int) -> list[slice]:
        """Return which stored rows a window has, by its number: a slice of each run."""
        first, sizes = self._slices(number)
        return [
            slice(start, start + size)
            for start, size in zip(first.tolist(), sizes.tolist(), strict=True)
            if size
        ]

    def _slices(self, number: int) -> tuple[Index, Index]:
        """Return the first row of a window's slice of each run, and its rows."""
        cut = _cut(self.rows, self.window, self.seed)
        which, size = (cut.turns[number] + cut.shifts) % len(self), run_rows(self.window)
        starts = np.arange(len(which)) * size
        lengths = np.minimum(size, self.rows - starts)
        first, end = which * lengths // len(self), (which + 1) * lengths // len(self)
        return starts + first, end - first

    def within(self, number: int) -> Index:
        """Return the order of a window's rows, counted through its pieces."""
        _, sizes = self._slices(number)
        return self._permuted(number, np.cumsum(sizes) - sizes, sizes)

    def stored(self, number: int) -> Index:
        """Return a window's rows in their order, as the numbers of stored rows."""
        return self._permuted(number, *self._slices(number))

    def _permuted(self, number: int, first: Index, sizes: Index) -> Index:
        """Permute a window's slices, by parts; each slice has its first row and its size.

        The rows of a part are sorted by random numbers of 16 bits, which takes half the time of
        drawing one after the other; rows with equal numbers, which stay in their order, nearly
        always are in one batch.
        """
        rng = np.random.default_rng((*self.seed, 1, number))
        parts = max(1, -(-int(sizes.sum()) // PART))
        cuts = sizes * np.arange(parts + 1)[:, np.newaxis] // parts  # of each slice, by parts
        rows = _ranges((first + cuts[:-1]).ravel(), np.diff(cuts, axis=0).ravel())
        ends = cuts.sum(axis=1)
        # Each part begins with a new number of 32 bits, of which the lower half comes first.
        pairs = np.concatenate([[0], np.cumsum((np.diff(ends) + 1) // 2)])
        drawn = rng.integers(0, 2**32, int(pairs[-1]), np.uint32).astype("<u4", copy=False)
        keys, found = drawn.view("<u2"), np.empty_like(rows)
        for start, end, at in zip(ends.tolist(), ends[1:].tolist(), pairs.tolist(), strict=False):
            order = np.argsort(keys[2 * at : 2 * at + end - start], kind="stable")
            rows[start:end].take(order, out=found[start:end], mode="clip")  # quicker than [ ]
        return found

    def windows(self, start: int, stop: int) -> Iterator[tuple[int, slice]]:
        """Yield the windows that rows start … stop − 1 of the order are in, with their places."""
        starts, stop = self.starts, min(stop, self.rows)
        while start < stop:
            number = int(np.searchsorted(starts, start, "right")) - 1
            first, end = int(starts[number]), min(stop, int(starts[number + 1]))
            yield number, slice(start - first, end - first)
            start = end

    def index(self, start: int = 0, stop: int | None = None) -> Index:
        """Return rows start … stop − 1 of the order, as the numbers of stored rows; None: all.

        The last two windows are kept for the next call: a block may begin where another ended.
        """
        stop = self.rows if stop is None else min(stop, self.rows)
        found = [self._kept(number)[places] for number, places in self.windows(start, stop)]
        return found[0] if len(found) == 1 else np.concatenate([np.empty(0, np.intp), *found])

    def _kept(self, number: int) -> Index:
        """Return a window's rows in their order; draw it unless it is one of the last two."""
        found = self._drawn.get(number)
        if found is None:
            found = self.stored(number)
            for old in list(self._drawn)[:-1]:  # several threads may ask
                self._drawn.pop(old, None)
            self._drawn[number] = found
        return found


def _ranges(first: Index, sizes: Index) -> Index:
    """Return the numbers first[0] …, first[1] …, …, so many of each."""
    first, sizes = first[sizes > 0], sizes[sizes > 0]
    steps = np.ones(sizes.sum(), np.intp)
    if len(sizes):
        steps[0] = first[0]
        steps[np.cumsum(sizes)[:-1]] = np.diff(first) - sizes[:-1] + 1
    return np.cumsum(steps)


def shuffled(rows: int, window: int | None, seed: tuple[int, ...]) -> Index | WindowedOrder:
    """Return the order of an epoch by seed: of so many rows, with windows of so many; None: one."""
    if window is None:
        return np.random.default_rng(seed).permutation(rows)
    return WindowedOrder(rows, window, seed)


def stored_rows(order: Index | WindowedOrder, start: int, stop: int) -> Index:
    """Return rows start … stop − 1 of an order, as the numbers of stored rows."""
    return order.index(start, stop) if isinstance(order, WindowedOrder) else order[start:stop]


def file_parts(ranks: NDArray[np.integer], rows: int) -> NDArray[np.uint8]:
    """Return of which of 256 equal parts of the file rows are, ``[n]``.

    Args:
        ranks: ``[n]``, of the rows among all those to train on, in the order of the file, from 0.
        rows: to train on.
    """
    return (np.asarray(ranks, np.int64) * 256 // rows).astype(np.uint8)


class _Cut(NamedTuple):
    """Which slices the windows of an epoch have.

    Attributes:
        turns: ``[windows]``, a permutation.
        shifts: ``[runs]``: window i has slice (turns[i] + shifts[k]) % windows of run k.
        starts: ``[windows + 1]``, the first row of each window.
    """

    turns: Index
    shifts: Index
    starts: Index


@lru_cache(maxsize=8)
def _cut(rows: int, window: int, seed: tuple[int, ...]) -> _Cut:
    """Draw which slices the windows of an epoch have."""
    count, size = -(-rows // window), run_rows(window)
    rng = np.random.default_rng((*seed, 0))
    turns, shifts = rng.permutation(count), rng.integers(count, size=-(-rows // size))
    bounds, whole = np.arange(count + 1), rows // size
    sizes = np.zeros(count, np.intp)
    for length, own in ((size, shifts[:whole]), (rows % size, shifts[whole:])):
        lengths = np.diff(bounds * length // count)
        for shift, times in zip(*np.unique(own, return_counts=True), strict=True):
            sizes += times * lengths[(turns + shift) % count]
    return _Cut(turns, shifts, np.concatenate([[0], np.cumsum(sizes)]))
