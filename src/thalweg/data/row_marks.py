"""What a run's own weight of a row depends on: the row's fold, and a hash of its number.

Nothing is kept for a row and a run: the marks are made block by block, from a byte for each row
where there are folds and from the row's number alone where runs draw (see
`thalweg.engine.own_row_weights`). Numbers are those of the split, in the order in which its rows
are stored, which is the same in memory and on a disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.data.bins import Bins
from thalweg.data.hashed_words import Words, words_of
from thalweg.data.row_folds import Folds
from thalweg.data.row_order import stored_rows
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Array, Labels, Rows, sampled_places


@dataclass(frozen=True)
class RowMarks:
    """The marks of some rows.

    Attributes:
        fold: ``[n]`` int32, the fold of each row; −1: never held out.
        word: ``[n]``, the word of each row's number (`words_of`); empty where no run draws.
    """

    fold: NDArray[np.int32]
    word: Words

    def take(self, index: NDArray[np.intp] | slice) -> RowMarks:
        """Return those of an index or a slice."""
        return RowMarks(self.fold[index], self.word[index] if len(self.word) else self.word)


@dataclass(frozen=True)
class MarkedRows:
    """Rows of a source whose blocks have marks.

    Attributes:
        source: of the rows.
        folds: of all of them; None: there are none.
        words: whether a word for each row is needed.
    """

    source: RowSource
    folds: Folds | None = None
    words: bool = False

    def marks(self, index: NDArray[np.intp]) -> RowMarks:
        """Return the marks of rows by their numbers."""
        fold = np.full(len(index), -1, np.int32)
        if self.folds is not None:
            fold = self.folds.part[index].astype(np.int32)
        return RowMarks(fold, words_of(index) if self.words else np.zeros(0, np.uint32))

    def block(self, start: int, stop: int, order: Any = None) -> Rows:
        """Return rows start … stop − 1 of an order with their marks."""
        rows = self.source.block(start, stop, order)
        if order is None:
            index = np.arange(start, start + len(rows))
        else:
            index = stored_rows(order, start, start + len(rows))
        return replace(rows, marks=self.marks(index))

    def blocks(self, multiple: int) -> Iterator[Rows]:
        """Go through the rows in their own order."""
        start = 0
        for rows in self.source.blocks(multiple):
            yield replace(rows, marks=self.marks(np.arange(start, start + len(rows))))
            start += len(rows)

    def sample(self, count: int, seed: int) -> Rows:
        """Return so many rows at random, in their order; all if there are no more."""
        index = sampled_places(len(self), count, seed)
        return replace(self.source.sample(count, seed), marks=self.marks(index))

    def astype(self, dtype: Any) -> Self:
        """Return the same rows with features of a dtype."""
        return replace(self, source=self.source.astype(dtype))

    def with_targets(self, change: Callable[[Array], Array]) -> Self:
        """Return the same rows with changed targets."""
        return replace(self, source=self.source.with_targets(change))

    def and_then(self, *others: RowSource) -> RowSource:
        """Return these rows followed by others, in memory and without marks."""
        return self.source.and_then(*others)

    def labels_of(self, start: int, stop: int) -> Labels:
        """Return targets and weights of rows start … stop − 1."""
        return self.source.labels_of(start, stop)

    def stored(self) -> NDArray[np.intp]:
        """Return how many rows have an entry in each sparse column, ``[s]``."""
        return self.source.stored()

    def shuffle(self, seed: tuple[int, ...]) -> Any:
        """Return an order of the rows."""
        return self.source.shuffle(seed)

    def parts_of(self, index: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return of which of 256 equal parts of the file some rows are."""
        return self.source.parts_of(index)

    def __len__(self) -> int:
        return len(self.source)

    @property
    def window(self) -> int | None:
        """How many rows an epoch permutes together; None: all."""
        return self.source.window

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of the features."""
        return self.source.dtype

    @property
    def dense_features(self) -> int:
        """Columns of the dense part, the intercept's included."""
        return self.source.dense_features

    @property
    def bins(self) -> Bins | None:
        """Bins of the numbers whose positions follow the dense columns."""
        return self.source.bins

    @property
    def sparse_features(self) -> int:
        """Columns of the sparse part."""
        return self.source.sparse_features

    @property
    def features(self) -> int:
        """How many weights one column of W has."""
        return self.source.features

    @property
    def entries(self) -> int:
        """Stored entries of the sparse part."""
        return self.source.entries

    @property
    def entry_bytes(self) -> int:
        """Bytes of a row's sparse entries, on average."""
        return self.source.entry_bytes

    @property
    def nbytes(self) -> int:
        """Bytes of all features."""
        return self.source.nbytes

    @property
    def weight_sum(self) -> float:
        """The sum of the rows' weights in the loss."""
        return self.source.weight_sum


@dataclass(frozen=True)
class ReweightedRows(MarkedRows):
    """Rows whose weights in the loss are those of one run, worked out block by block.

    Attributes:
        factor: what the weights of some rows are multiplied by, ``[n]``, of their marks.
        metrics: whether their weights in metrics are, too.
    """

    factor: Callable[[RowMarks], NDArray[np.float64]] = field(kw_only=True)
    metrics: bool = False

    def block(self, start: int, stop: int, order: Any = None) -> Rows:
        """Return rows start … stop − 1 of an order."""
        return self._weighted(super().block(start, stop, order))

    def blocks(self, multiple: int) -> Iterator[Rows]:
        """Go through the rows in their own order."""
        for rows in super().blocks(multiple):
            yield self._weighted(rows)

    def sample(self, count: int, seed: int) -> Rows:
        """Return so many rows at random."""
        return self._weighted(super().sample(count, seed))

    def labels_of(self, start: int, stop: int) -> Labels:
        """Return targets and weights of rows start … stop − 1."""
        labels = super().labels_of(start, stop)
        marks = self.marks(np.arange(start, start + len(labels.loss_weight)))
        return replace(labels, **self._weights(labels, marks))

    @property
    def weight_sum(self) -> float:
        """The sum of the rows' weights in the loss."""
        return float(sum(rows.loss_weight.sum() for rows in self.blocks(1)))

    def _weighted(self, rows: Rows) -> Rows:
        assert rows.marks is not None
        return replace(rows, **self._weights(rows, rows.marks))

    def _weights(self, of: Labels, marks: RowMarks) -> dict[str, Any]:
        factor = self.factor(marks)
        metric = of.metric_weight * factor if self.metrics else of.metric_weight
        return {"loss_weight": of.loss_weight * factor, "metric_weight": metric}
