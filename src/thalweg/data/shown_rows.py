"""A few rows as they were read, on which a report shows what the columns of a model do.

They are drawn from the rows that judge. Of a table that is read in batches each column is taken
while it is read for another purpose, so that no pass over a file is made for a picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.division import Divided
from thalweg.data.lazy_table import LazyTable
from thalweg.data.statistics import batches
from thalweg.data.values import few_rows

MOST = 300  # rows


class ShownRows:
    """Takes some rows of a table."""

    def __init__(self, table: Table, places: NDArray[np.intp]) -> None:
        """Take the places of rows, which rise."""
        self._given, self._places = table, places
        self._columns: dict[str, pa.ChunkedArray] = {}

    @property
    def table(self) -> Table:
        """The table; of one whose columns are read when they are asked for, rows are taken then.

        It is not kept here, lest both hold each other, and with them files on the disk.
        """
        table = self._given
        if not isinstance(table, LazyTable):
            return table
        stream = None if table.stream is None else self._streamed
        return replace(table, read=self._read, stream=stream)

    def taken(self, names: Sequence[str]) -> pa.Table:
        """Return the rows in random order, of some columns."""
        given, places = self._given, pa.array(self._places)
        if isinstance(given, LazyTable):
            there = [n for n in names if n not in self._columns]
            read = given.few_rows(there, self._places) if there else pa.table({})
            columns = {n: read[n] for n in there} | self._columns
            schema = pa.schema([given.schema.field(n) for n in names])
            found = pa.table([columns[n] for n in names], schema=schema)
        elif isinstance(given, ArrayTable):  # which would be copied as a whole
            mask = None if given.mask is None else given.mask[self._places]
            own = replace(
                given,
                values=given.values[self._places],
                mask=mask,
                more=given.more.take(places),
                _near={},
            )
            some = own.select(names)
            found = some.arrow() if isinstance(some, ArrayTable) else some
        else:
            found = given.select(list(names)).take(places)
        order = np.random.default_rng(0).permutation(len(self._places))
        return found.unify_dictionaries().take(pa.array(order)).combine_chunks()

    def _read(self, name: str) -> pa.ChunkedArray:
        assert isinstance(self._given, LazyTable)
        column = self._given.read(name)
        if name not in self._columns:
            self._columns[name] = few_rows(column, self._places)
        return column

    def _streamed(self, names: Sequence[str]) -> Iterator[pa.Table]:
        assert isinstance(self._given, LazyTable)
        assert self._given.stream is not None
        wanted = [name for name in names if name not in self._columns]
        start, taken = 0, list[pa.Table]()
        for batch in self._given.stream(names):
            first, last = np.searchsorted(self._places, [start, start + batch.num_rows])
            if wanted and (last > first or not taken):
                places = pa.array(self._places[first:last] - start)
                taken.append(batch.select(wanted).take(places))
            start += batch.num_rows
            yield batch
        if taken and start == self._given.num_rows:
            found = pa.concat_tables(taken).unify_dictionaries()
            self._columns |= {name: found[name] for name in wanted}


def drawn_places(split: Divided, code: int) -> NDArray[np.intp]:
    """Return the places of some rows of a split, drawn at random, rising."""
    size = split.sizes[code]
    draw = np.random.default_rng(0)
    ranks = np.sort(draw.choice(size, min(size, MOST), replace=False))
    found, before = list[NDArray[np.intp]](), 0
    for part in batches(len(split.codes)):
        places = np.flatnonzero(split.codes[part] == code)
        own = ranks[np.searchsorted(ranks, before) : np.searchsorted(ranks, before + len(places))]
        found.append(part.start + places[own - before])
        before += len(places)
    return np.concatenate([np.empty(0, np.intp), *found])


def some_places(rows: int) -> NDArray[np.intp]:
    """Return the places of some rows of a table, drawn at random, rising."""
    draw = np.random.default_rng(0)
    return np.sort(draw.choice(rows, min(rows, MOST), replace=False)).astype(np.intp)


__all__ = ["MOST", "ShownRows", "drawn_places", "some_places"]
