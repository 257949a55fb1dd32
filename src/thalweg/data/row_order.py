"""The order of the training rows in each epoch: by seed, and wherever the rows are held.

A table of at most `WINDOW` bytes is permuted whole, anew in each epoch. Of a larger one, rows on a
disk could be read one by one at a small part of its speed, and rows in memory miss every cache. Its
rows are therefore stored once in a random order (see `storage_order`), and an epoch permutes pieces
of adjacent rows, takes so many at a time as make a window, and permutes the rows of the window.
Since each piece is a random part of the table, so is each window, however the file was sorted.

The order depends on the rows' number and encoded width, and on the seed: not on how much memory
there is, nor on whether the rows are in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed

WINDOW = 2**26  # bytes of encoded rows that are permuted together
PIECES = 16  # in a window
_SEED = 0x7EA1_0000_0001  # of `storage_order`; another than that of any split

Index = NDArray[np.intp]


def window_rows(rows: int, row_bytes: float) -> int | None:
    """Return how many rows a window has, a multiple of `PIECES`; None: all rows are one.

    Args:
        rows: of the table to train on.
        row_bytes: of one encoded row, on average.
    """
    if rows * row_bytes <= WINDOW:
        return None
    return PIECES * max(1, int(WINDOW / (PIECES * row_bytes)))


def storage_keys(positions: NDArray[np.integer]) -> NDArray[np.float64]:
    """Return what rows of a large table are sorted by, ``[n]`` in [0, 1), given their positions."""
    return hashed(np.asarray(positions, np.int64), _SEED)


def storage_order(positions: NDArray[np.integer]) -> Index:
    """Return the order in which rows of a large table are stored, given their positions in it.

    A random permutation that is the same for the same positions: equal keys, as hardly ever, stay
    in their order.
    """
    return np.argsort(storage_keys(positions), kind="stable")


@dataclass(frozen=True)
class WindowedOrder:
    """The order of one epoch over stored rows.

    Attributes:
        rows: how many there are.
        window: how many make a window, a multiple of `PIECES`; the last may have fewer.
        seed: of the epoch.
    """

    rows: int
    window: int
    seed: tuple[int, ...]

    @property
    def _piece(self) -> int:
        return self.window // PIECES

    def __len__(self) -> int:
        return -(-self.rows // self.window)

    def pieces(self, number: int) -> list[slice]:
        """Return which stored rows a window has, by its number, as adjacent pieces.

        The first piece begins at a random row, and the last goes on at row 0: so what is left over
        behind the last whole piece, and is in the last window, are other rows in each epoch.
        """
        size, (turn, whole) = self._piece, _permuted_pieces(self.rows, self._piece, self.seed)
        starts = whole[number * PIECES : (number + 1) * PIECES] * size
        ends = starts + size
        if number == len(self) - 1 and self.rows % size:
            starts, ends = np.append(starts, len(whole) * size), np.append(ends, self.rows)
        found = []
        for start, end in zip(starts + turn, ends + turn, strict=True):
            if start >= self.rows:
                start, end = start - self.rows, end - self.rows
            found.append(slice(int(start), int(min(end, self.rows))))
            if end > self.rows:
                found.append(slice(0, int(end - self.rows)))
        return found

    def within(self, number: int) -> Index:
        """Return the order of a window's rows, counted through its pieces."""
        rows = sum(piece.stop - piece.start for piece in self.pieces(number))
        return np.random.default_rng((*self.seed, 1, number)).permutation(rows)

    def windows(self, start: int, stop: int) -> Iterator[tuple[int, slice]]:
        """Yield the windows that rows start … stop − 1 of the order are in, with their places."""
        while start < min(stop, self.rows):
            number = start // self.window
            first = number * self.window
            end = min(stop, self.rows, first + self.window)
            yield number, slice(start - first, end - first)
            start = end

    def index(self, start: int = 0, stop: int | None = None) -> Index:
        """Return rows start … stop − 1 of the order, as the numbers of stored rows; None: all."""
        stop = self.rows if stop is None else min(stop, self.rows)
        found, at = np.empty(max(0, stop - start), np.intp), 0
        for number, places in self.windows(start, stop):
            stored = np.concatenate([np.arange(p.start, p.stop) for p in self.pieces(number)])
            some = stored[self.within(number)[places]]
            found[at : at + len(some)] = some
            at += len(some)
        return found


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


@lru_cache(maxsize=8)
def _permuted_pieces(rows: int, piece: int, seed: tuple[int, ...]) -> tuple[int, Index]:
    """Return where the first piece begins, and the order of the whole pieces."""
    rng = np.random.default_rng((*seed, 0))
    return int(rng.integers(rows)), rng.permutation(rows // piece)
