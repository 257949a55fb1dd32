"""The contract of sources of encoded rows: memory today, others later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.data.bins import Bins
from thalweg.data.rows import Array, Labels, Rows
from thalweg.data.statistics import batches


class RowSource(Protocol):
    """The rows of one split, possibly more than fit into memory.

    `thalweg.data.rows.Rows` is the source in memory. Readers use these methods alone, and hold no
    more than one block at a time.
    """

    def __len__(self) -> int:
        """Return how many rows there are."""
        ...

    @property
    def window(self) -> int | None:
        """How many rows an epoch permutes together (see `thalweg.data.row_order`); None: all."""
        ...

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of the features: float32 or float64."""
        ...

    @property
    def dense_features(self) -> int:
        """Columns of the dense part, the intercept's included, without positions in bins."""
        ...

    @property
    def bins(self) -> Bins | None:
        """Bins of the numbers whose positions follow the dense columns; None: there are none."""
        ...

    @property
    def sparse_features(self) -> int:
        """Columns of the sparse part."""
        ...

    @property
    def features(self) -> int:
        """How many weights one column of W has: of dense columns, bins and sparse ones."""
        ...

    @property
    def entries(self) -> int:
        """Stored entries of the sparse part in all rows."""
        ...

    @property
    def entry_bytes(self) -> int:
        """Bytes of a row's sparse entries, on average."""
        ...

    @property
    def nbytes(self) -> int:
        """Bytes of all features."""
        ...

    @property
    def weight_sum(self) -> float:
        """The sum of the rows' weights in the loss."""
        ...

    def labels_of(self, start: int, stop: int) -> Labels:
        """Return targets and weights of rows start … stop − 1 in their own order."""
        ...

    def stored(self) -> NDArray[np.intp]:
        """Return how many rows have an entry in each sparse column, ``[s]``, whatever its value."""
        ...

    def shuffle(self, seed: tuple[int, ...]) -> Any:
        """Return an order of the rows for `block`, the same for a seed and a number of rows."""
        ...

    def parts_of(self, index: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return of which of 256 equal parts of the file some rows to train on are, ``[n]``."""
        ...

    def block(self, start: int, stop: int, order: Any = None) -> Rows:
        """Return rows start … stop − 1 of an order, fewer at the end.

        Args:
            start: from 0.
            stop: more than there are: to the end.
            order: what `shuffle` returned; None: the rows' own. The dense rows of an order need not
                be adjacent (see `Rows.order`).
        """
        ...

    def blocks(self, multiple: int) -> Iterator[Rows]:
        """Go through the rows in their own order, by blocks of a size that suits the source.

        Args:
            multiple: each block but the last has a multiple of so many rows, so that sums over
                parts of that size do not depend on the source.
        """
        ...

    def sample(self, count: int, seed: int) -> Rows:
        """Return so many rows at random, in their order; all if there are no more."""
        ...

    def astype(self, dtype: Any) -> Self:
        """Return the same rows with features of a dtype."""
        ...

    def with_targets(self, change: Callable[[Array], Array]) -> Self:
        """Return the same rows with changed targets, ``[n]`` or ``[n, outputs]``."""
        ...

    def and_then(self, *others: RowSource) -> RowSource:
        """Return these rows followed by others that were encoded alike, in memory."""
        ...


def label_parts(rows: RowSource) -> Iterator[Labels]:
    """Go through targets and weights of a source in its order, some rows at a time."""
    for part in batches(len(rows)):
        yield rows.labels_of(part.start, part.stop)


def parts(rows: RowSource, size: int) -> Iterator[Rows]:
    """Go through a source in its order, `size` rows at a time, independently of its blocks."""
    for block in rows.blocks(size):
        yield from block.chunks(size)
