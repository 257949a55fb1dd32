"""The encoder: all features of a model, from a table's columns to encoded rows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.bins import Bins
from thalweg.data.buffers import Buffers
from thalweg.data.category import Category
from thalweg.data.crossed import Crossed
from thalweg.data.feature_values import (
    Kept,
    Known,
    Values,
    checked_numbers,
    codes_of,
    in_memory,
    texts_of,
    values_of_part,
    values_of_side,
    without_far,
)
from thalweg.data.features import Feature, Number, OfNumber, columns_of, place_of, read_by
from thalweg.data.filling.numbers_in_rows import fill
from thalweg.data.findings import Findings
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    Numbers,
    TextFormat,
    wanted_of,
)
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.lazy_table import LazyTable, streams
from thalweg.data.level_codes import LevelCodes
from thalweg.data.number_features import Binned, Squashed, bins_of
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.rows import Features
from thalweg.data.sparse_columns import SparseColumns, read_columns
from thalweg.data.sparse_features import sparse_rows
from thalweg.data.text.distinct import Distinct
from thalweg.errors import DataError, listing


@dataclass(frozen=True)
class Encoder:
    """All features of a model: it encodes a table as dense and sparse rows.

    Attributes:
        features: dense ones first (`Number`, `Squashed`), then those in bins, then categories, then
            other sparse ones; the weights have the same order, after the intercept.
        formats: column name → how the column is read.

    """

    features: tuple[Feature, ...]
    formats: Mapping[str, ColumnFormat] = field(default_factory=dict)

    @property
    def columns(self) -> list[str]:
        """Names of the columns that it reads, without repetition."""
        return list(dict.fromkeys(name for feature in self.features for name in read_by(feature)))

    @property
    def names(self) -> list[str]:
        """Names of all weights, the intercept first."""
        return ["intercept", *(name for feature in self.features for name in feature.names)]

    @property
    def width(self) -> int:
        """Number of weights, the intercept included."""
        return 1 + sum(feature.width for feature in self.features)

    @property
    def dense_width(self) -> int:
        """Number of dense weights, the intercept's included."""
        return 1 + sum(f.width for f in self.features if isinstance(f, Number | Squashed))

    @cached_property
    def bins(self) -> Bins | None:
        """The bins of all numbers that have some."""
        return bins_of([f for f in self.features if isinstance(f, Binned)])

    @property
    def of_matrix(self) -> SparseColumns | None:
        """The features of a sparse matrix; None if it reads no such matrix."""
        return next((f for f in self.features if isinstance(f, SparseColumns)), None)

    def row_bytes(self, dtype: Any) -> int | None:
        """Return the bytes of an encoded row (of texts on average); None: as a matrix has them."""
        if self.of_matrix is not None:
            return None
        size = int(np.dtype(dtype).itemsize)
        dense = self.dense_width + (self.bins.numbers if self.bins else 0)
        entries = sum(place_of(feature) == 2 for feature in self.features)  # one each
        texts = sum(
            f.entries for f in self.features if isinstance(f, FreeText | Crossed | OrderedCategory)
        )
        return dense * size + math.ceil(entries + texts) * (4 + size)  # and where they are

    def check_there(self, names: Sequence[str], wanted: Sequence[str] | None = None) -> None:
        """Refuse a table of these columns if it lacks one that is wanted; None: of all that count.

        Raises:
            DataError: it does.
        """
        there = set(names)
        wanted = self.columns if wanted is None else wanted
        absent = [column for column in wanted if column not in there]
        if absent:
            raise DataError(
                f"The data has no column {listing(absent, last='or')}, which the model was trained "
                f"on: its columns are {listing(names)}."
            )

    def read(
        self,
        table: pa.Table,
        findings: Findings | None = None,
        rows: NDArray[np.intp] | None = None,
        known: Mapping[str, Known] | None = None,
        features: Sequence[Feature] | None = None,
    ) -> list[Values]:
        """Read the columns of a table, each once.

        Args:
            table: has `columns`, in any order; others are ignored.
            findings: collects values that cannot be read and levels that training did not have.
            rows: places ``[n]`` of the rows in the user's table, from 0, for messages; None: the
                table is the user's.
            known: columns that have been read already.
            features: to be read; None: all.

        Returns:
            The values of each feature, in the order of the features.

        Raises:
            DataError: a column is missing.

        """
        self.check_there(
            table.column_names,
            self.columns
            if features is None
            else [name for feature in features for name in read_by(feature)],
        )
        findings = Findings() if findings is None else findings
        read: dict[str, Known] = {}
        checked: dict[tuple[str, str], NDArray[Any]] = {}  # of numbers that have several features
        levels: dict[tuple[str, str], Values] = {}  # of categories
        values: list[Values] = []
        last, column = "", None  # a column may be read from a file each time it is asked for
        for feature in self.features if features is None else features:
            name = feature.column
            if isinstance(feature, SparseColumns):
                values.append(read_columns(feature, table, findings, rows))
                continue
            if isinstance(feature, Crossed):
                for side in feature.sides:  # which have been read, but where they are not wanted
                    if isinstance(side, Binned):
                        if (at := side.column) not in read:
                            of_side: Any = self.formats[at]
                            read[at] = (known or {}).get(at) or of_side.read(table[at])
                    elif (side.column, side.part) not in levels:
                        [each] = self.read(table, None, rows, known, [side])
                        levels[side.column, side.part] = each
                values.append(
                    feature.encoded([values_of_side(s, read, levels) for s in feature.sides])
                )
                continue
            if (name, feature.part) in checked:
                values.append(checked[name, feature.part])
                continue
            form = self.formats[name]
            if column is None or name != last:
                column = None  # freed before the next is read
                last, column = name, table[name]
            if isinstance(feature, FreeText):
                assert isinstance(form, TextFormat)
                values.append(texts_of(feature, form, column, findings, rows))
                continue
            if isinstance(form, CategoryFormat):
                assert isinstance(feature, Category | HashedCategory | OrderedCategory)
                texts = (known or {}).get(name)
                assert texts is None or isinstance(texts, Distinct)
                values.append(codes_of(feature, form, column, findings, rows, texts))
                levels[name, ""] = values[-1]
                continue
            assert not isinstance(form, TextFormat)
            if name not in read:
                read[name] = got = (known or {}).get(name) or form.read(column)
                assert not isinstance(got, Distinct)
                findings.add(name, wanted_of(form), got.unreadable, column, rows)
            got = read[name]
            assert not isinstance(got, Distinct)
            if isinstance(got, Numbers):
                assert isinstance(feature, OfNumber)
                part: Any = checked_numbers(feature, got, column, findings, rows)
            else:
                part = values_of_part(feature, got)
                if isinstance(feature, OfNumber):
                    days = Numbers(part, got.unreadable)
                    part = checked_numbers(feature, days, column, findings, rows)
            of_part = checked if isinstance(feature, OfNumber) else levels
            of_part[name, feature.part] = part
            values.append(part)
        return values

    def assemble(
        self,
        values: Sequence[Values],
        dtype: Any,
        index: NDArray[np.intp] | None = None,
        buffers: Buffers | None = None,
    ) -> Features:
        """Return encoded rows: dense ``[n, 1 + features]``, and sparse ``[n, levels]`` or None.

        Args:
            values: what `read` returned.
            dtype: of the rows, float32 or float64.
            index: places of the rows to encode; None: all.
            buffers: where the dense ones may lie; None: in memory of their own.

        """
        pairs = list(zip(self.features, values, strict=True))
        n = _rows(values[0]) if index is None else len(index)
        dense = self.ones(n, dtype, buffers)
        numbers = [(f, each) for f, each in pairs if isinstance(f, OfNumber)]
        placed = zip(numbers, self.places, strict=True)
        fill(dense, [(f, at, each) for (f, each), at in placed], index)
        return Features(dense, sparse_rows(pairs, n, index, dtype), bins=self.bins)

    def assemble_parts(
        self,
        table: pa.Table,
        dtype: Any,
        parts: Sequence[NDArray[np.intp]],
        known: Mapping[str, Kept],
    ) -> list[Features]:
        """Return several sets of encoded rows of a table, as `read` and `assemble` do.

        A few columns are read at a time: the columns held in memory take at most a sixteenth of
        the result, or 4 MB.

        Args:
            table: as for `read`.
            dtype: of the encoded rows.
            parts: places of each set's rows.
            known: columns that have been read already.

        """
        made = [self.ones(len(index), dtype) for index in parts]
        most = max(_LEAST_HELD, sum(dense.nbytes for dense in made) // 32)
        held = 0
        group: list[tuple[OfNumber, int, Values]] = []
        own: dict[tuple[str, str], list[tuple[OfNumber, int]]] = {}  # features of each number
        for feature, at in zip(self.features, self.places, strict=False):
            assert isinstance(feature, OfNumber)
            own.setdefault((feature.column, feature.part), []).append((feature, at))
        for place, of_number in enumerate(own.values(), 1):
            first = of_number[0][0]
            values: Any
            if isinstance(there := known.get(first.column), Numbers):
                values, _ = without_far(first, there)
            else:
                [values] = self.read(table, known=in_memory(known), features=[first])
                held += values.nbytes
            group += [(feature, at, values) for feature, at in of_number]
            if held >= most or place == len(own):
                for dense, index in zip(made, parts, strict=True):
                    fill(dense, group, index)
                group, held = [], 0
        sparse = self.sparse_parts(table, dtype, parts, known)
        return [Features(*both, bins=self.bins) for both in zip(made, sparse, strict=True)]

    def sparse_parts(
        self,
        table: pa.Table,
        dtype: Any,
        parts: Sequence[NDArray[np.intp]],
        known: Mapping[str, Kept],
    ) -> list[csr_array | None]:
        """Return the sparse part of several sets of encoded rows; see `assemble_parts`."""
        others = [f for f in self.features if not isinstance(f, OfNumber)]
        whole = [f for f in others if not (streams(table) and isinstance(f, Crossed))]
        pairs: list[tuple[Feature, Values]] = [
            *zip(whole, self.read(table, known=in_memory(known), features=whole), strict=True)
        ]
        pairs += [
            (feature, vstack([*self._in_parts(feature, table, known)], "csr"))
            for feature in others[len(whole) :]  # crossed ones are last
        ]
        return [sparse_rows(pairs, len(index), index, dtype) for index in parts]

    def _in_parts(
        self, feature: Feature, table: LazyTable, known: Mapping[str, Kept]
    ) -> Iterator[Values]:
        """Yield the values of a feature by parts of a table, so that no number is whole."""
        start, names = 0, read_by(feature)
        for batch in table.batches(list(dict.fromkeys(names))):
            part = {n: known[n].slice(start, batch.num_rows) for n in names if n in known}
            yield self.read(batch, known=part, features=[feature])[0]
            start += batch.num_rows

    def ones(self, n: int, dtype: Any, buffers: Buffers | None = None) -> NDArray[np.floating[Any]]:
        """Return the dense part of so many rows before anything is in it but the intercept's 1."""
        width = self.dense_width + (self.bins.numbers if self.bins else 0)
        dense = np.empty((n, width), dtype) if buffers is None else buffers.get(n, width, dtype)
        dense[:, 0] = 1
        return dense

    @cached_property
    def places(self) -> list[int]:
        """The first dense column of each feature of a number, in their order."""
        at, places = 1, []
        for feature in self.features:
            if isinstance(feature, OfNumber):
                places.append(at)
                at += columns_of(feature)
        return places

    def encode(
        self, table: pa.Table, dtype: Any = np.float32, rows: NDArray[np.intp] | None = None
    ) -> Features:
        """Read a table and return all its rows encoded: `read`, then `assemble`."""
        return self.assemble(self.read(table, rows=rows), dtype)


_LEAST_HELD = 4_000_000  # bytes


def _rows(values: Values) -> int:
    return len(values) if isinstance(values, pa.ChunkedArray | LevelCodes) else int(values.shape[0])
