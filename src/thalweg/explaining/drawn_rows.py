"""Rows drawn at random from a stream of any length, of which few are in memory at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.labelled_parts import blame_stream
from thalweg.data.preprocessor import KnownRows
from thalweg.data.stream import Stream
from thalweg.errors import DataError, OutOfMemoryError

if TYPE_CHECKING:
    from thalweg.models.model import Model

_HELD = 2  # times as many rows as are wanted are held at most, and some


@dataclass(frozen=True)
class DrawnRows:
    """Rows of a table, in random order: the first of them are a sample too.

    Attributes:
        table: the rows, the columns that the model uses.
        places: of the rows in the data ``[n]``, from 0.
        target: ``[n]`` or ``[n, outputs]``; None: the data has none.
        weight: of the samples ``[n]``, > 0; 1 each where the data has none.
        rows: how many the data has.
        unlabelled: how many of those have no target.
    """

    table: pa.Table
    places: NDArray[np.intp]
    target: NDArray[np.float64] | None
    weight: NDArray[np.float64]
    rows: int
    unlabelled: int = 0

    def __len__(self) -> int:
        return len(self.places)

    def first(self, rows: int) -> DrawnRows:
        """Return at most so many of them."""
        some = slice(rows)
        target = None if self.target is None else self.target[some]
        return DrawnRows(
            self.table.slice(0, rows),
            self.places[some],
            target,
            self.weight[some],
            self.rows,
            self.unlabelled,
        )


def draw(model: Model, stream: Stream, rows: int, seed: int) -> DrawnRows:
    """Draw rows without replacement, each with the same probability.

    Each row of the data gets a random number, and those with the lowest are kept. If the data has
    the target, the rows are those that have a value in it, and a weight above 0.

    Args:
        model: whose columns are read.
        stream: of all columns.
        rows: how many to draw; all if there are fewer.
        seed: of the random numbers.

    Raises:
        DataError: as `Preprocessor.rows`; or no row can be drawn.
    """
    preprocessor = model.preprocessor
    there = set(stream.column_names)
    labelled = there.issuperset(preprocessor.target.columns)
    if labelled:
        preprocessor.check_there(stream.column_names)
    names = [name for name in stream.column_names if name in preprocessor.encoder.columns]
    rng = np.random.default_rng(seed)
    held = _Held(rows)
    seen = unlabelled = 0
    for part in stream.parts(model.rows_at_a_time):
        key = rng.random(part.num_rows)
        known = _known(model, part, stream) if labelled else _all(part)
        usable = known.weight > 0
        place = known.rows[usable]
        held.add(part, names, place, key[place], seen, known.target[usable], known.weight[usable])
        seen += part.num_rows
        unlabelled += part.num_rows - len(known.rows)
    if not seen:
        raise DataError("The data has no rows: there is nothing to explain the model by.")
    if labelled:
        preprocessor.check_any(seen - unlabelled, held.count > 0)
    return held.finish(labelled, seen, unlabelled)


def _known(model: Model, part: Table, stream: Stream) -> KnownRows:
    try:
        return model.preprocessor.known_rows(part)
    except OutOfMemoryError:
        raise
    except DataError:
        blame_stream(model.preprocessor, stream)
        raise


def _all(part: Table) -> KnownRows:
    rows = np.arange(part.num_rows)
    return KnownRows(rows, np.zeros(len(rows)), np.ones(len(rows)))


class _Held:
    """The rows with the lowest keys so far, and some more."""

    def __init__(self, rows: int) -> None:
        self._most = rows
        self._tables: list[pa.Table] = []
        self._arrays: list[tuple[NDArray[Any], ...]] = []  # key, place, target, weight
        self._below = np.inf
        self.count = 0

    def add(
        self,
        part: Table,
        names: list[str],
        place: NDArray[np.intp],
        key: NDArray[np.float64],
        start: int,
        target: NDArray[np.float64],
        weight: NDArray[np.float64],
    ) -> None:
        """Take in the rows of a part that may be drawn."""
        low = key < self._below
        if not low.any():
            return
        chosen = part.select(names).take(pa.array(place[low]))
        self._tables.append(chosen if isinstance(chosen, pa.Table) else chosen.arrow())
        self._arrays.append((key[low], start + place[low], target[low], weight[low]))
        self.count += int(low.sum())
        if self.count > _HELD * self._most:
            self._prune()

    def _prune(self) -> None:
        """Keep the wanted rows with the lowest keys, in the order of these."""
        arrays = [np.concatenate(each) for each in zip(*self._arrays, strict=True)]
        order = np.argsort(arrays[0], kind="stable")[: self._most]
        table = pa.concat_tables(self._tables).unify_dictionaries().take(pa.array(order))
        self._tables = [table.combine_chunks()]
        self._arrays = [tuple(each[order] for each in arrays)]
        self.count = len(order)
        if self.count == self._most:
            self._below = float(self._arrays[0][0][-1])

    def finish(self, labelled: bool, rows: int, unlabelled: int) -> DrawnRows:
        """Return the rows."""
        self._prune()
        _, places, target, weight = self._arrays[0]
        return DrawnRows(
            self._tables[0], places, target if labelled else None, weight, rows, unlabelled
        )


__all__ = ["DrawnRows", "draw"]
