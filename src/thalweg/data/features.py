"""Features: fitted to the training rows of each column, then applied to any rows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.bins import Bins
from thalweg.data.category import Category
from thalweg.data.crossed import Crossed, Side
from thalweg.data.filling.quick_filling import quickly_filled
from thalweg.data.findings import Findings
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    Moments,
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
from thalweg.data.row_store import StoredNumbers
from thalweg.data.rows import Features, picked
from thalweg.data.side_by_side import side_by_side
from thalweg.data.sparse_columns import FARTHEST, SparseColumns, read_columns
from thalweg.data.statistics import NumberStatistics
from thalweg.data.text.distinct import Distinct, numbered
from thalweg.data.values import has_non_finite
from thalweg.errors import DataError, listing

_PART_LEVELS = CategoryFormat("number")
# The values of a feature, ``[n]``: float64 with NaN where missing, or the numbers of levels, as
# int32 with −1 for a level without a weight or by the distinct values; of a sparse matrix the rows
# themselves, of free text the texts.
Values: TypeAlias = NDArray[Any] | LevelCodes | csr_array | pa.ChunkedArray
# The result of reading a column: numbers, dates, or the texts of a category; numbers in files.
Known: TypeAlias = Numbers | Moments | Distinct
Kept: TypeAlias = Known | StoredNumbers


@dataclass(frozen=True)
class Number:
    """A dense feature: (x − mean) / scale, 0 where x is missing, and an indicator of that.

    Attributes:
        column: the table's column.
        part: which part of a date (see `thalweg.data.calendar_parts`), or "" for the column itself.
        mean, scale: weighted mean and standard deviation of the training rows' values that are not
            missing; scale is 1 where the deviation is 0.
        indicator: whether a second feature is 1 where the value is missing, else 0; there is one
            if a training row has no value.

    """

    column: str
    part: str
    mean: float
    scale: float
    indicator: bool

    @property
    def names(self) -> list[str]:
        """Names of its dense features."""
        name = full_name(self)
        return [name, f"{name} is missing"] if self.indicator else [name]

    @property
    def width(self) -> int:
        """Number of its features."""
        return 1 + self.indicator


OfNumber = Number | Squashed | Binned
Feature = (
    Number
    | Squashed
    | Binned
    | Category
    | HashedCategory
    | OrderedCategory
    | SparseColumns
    | FreeText
    | Crossed
)


def place_of(feature: Feature) -> int:
    """Return which features come first: 0 dense, 1 bins, 2 categories, 3 other sparse ones."""
    if isinstance(feature, Number | Squashed):
        return 0
    if isinstance(feature, Binned):
        return 1
    return 2 if isinstance(feature, Category | HashedCategory) else 3


def block_of(feature: Feature) -> str:
    """Return the block of the parameters that a feature's weights are in."""
    return ("dense", "bins", "sparse", "sparse")[place_of(feature)]


def read_by(feature: Feature) -> list[str]:
    """Return the names of the columns that a feature is made of."""
    return [*feature.columns] if isinstance(feature, Crossed) else [feature.column]


def full_name(feature: Feature) -> str:
    """Return ``column`` or ``column.part``; of a pair ``a:b``."""
    if isinstance(feature, Crossed):
        return feature.pair
    return f"{feature.column}.{feature.part}" if feature.part else feature.column


def fit_number(
    name: str, part: str, values: NDArray[np.float64], weight: NDArray[np.float64] | None = None
) -> Number:
    """Fit a dense feature to the training rows.

    mean = Σ w x / Σ w and scale = √(Σ w (x − mean)² / Σ w), so that a row of weight 3 counts as
    three equal rows; scikit-learn's StandardScaler computes the same.

    Args:
        name: of the column.
        part: of a date, or "".
        values: of the training rows ``[n]``, finite, NaN where missing.
        weight: of the rows ``[n]``, > 0; None: 1 each.

    """
    return number_of(name, part, NumberStatistics().update(values, weight))


def number_of(name: str, part: str, of: NumberStatistics) -> Number:
    """Return the dense feature of a column, given the statistics of its training rows."""
    if not of.known:
        return Number(name, part, 0.0, 1.0, True)
    return Number(name, part, of.mean, of.deviation or 1.0, bool(of.missing))


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
                values.append(feature.encoded([_of_side(s, read, levels) for s in feature.sides]))
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
                values.append(_texts(feature, form, column, findings, rows))
                continue
            if isinstance(form, CategoryFormat):
                assert isinstance(feature, Category | HashedCategory | OrderedCategory)
                texts = (known or {}).get(name)
                assert texts is None or isinstance(texts, Distinct)
                values.append(_codes(feature, form, column, findings, rows, texts))
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
                part: Any = _checked(feature, got, column, findings, rows)
            else:
                part = _part(feature, got)
                if isinstance(feature, OfNumber):
                    days = Numbers(part, got.unreadable)
                    part = _checked(feature, days, column, findings, rows)
            of_part = checked if isinstance(feature, OfNumber) else levels
            of_part[name, feature.part] = part
            values.append(part)
        return values

    def assemble(
        self, values: Sequence[Values], dtype: Any, index: NDArray[np.intp] | None = None
    ) -> Features:
        """Return encoded rows: dense ``[n, 1 + features]``, and sparse ``[n, levels]`` or None.

        Args:
            values: what `read` returned.
            dtype: of the rows, float32 or float64.
            index: places of the rows to encode; None: all.

        """
        pairs = list(zip(self.features, values, strict=True))
        n = _rows(values[0]) if index is None else len(index)
        dense = self.ones(n, dtype)
        numbers = [(f, each) for f, each in pairs if isinstance(f, OfNumber)]
        placed = zip(numbers, self.places, strict=True)
        fill(dense, [(f, at, each) for (f, each), at in placed], index)
        return Features(dense, _sparse(pairs, n, index, dtype), bins=self.bins)

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
                values, _ = _without_far(first, there)
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
        return [_sparse(pairs, len(index), index, dtype) for index in parts]

    def _in_parts(
        self, feature: Feature, table: LazyTable, known: Mapping[str, Kept]
    ) -> Iterator[Values]:
        """Yield the values of a feature by parts of a table, so that no number is whole."""
        start, names = 0, read_by(feature)
        for batch in table.batches(list(dict.fromkeys(names))):
            part = {n: known[n].slice(start, batch.num_rows) for n in names if n in known}
            yield self.read(batch, known=part, features=[feature])[0]
            start += batch.num_rows

    def ones(self, n: int, dtype: Any) -> NDArray[np.floating[Any]]:
        """Return the dense part of so many rows before anything is in it but the intercept's 1."""
        width = self.dense_width + (self.bins.numbers if self.bins else 0)
        dense = np.empty((n, width), dtype)
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


def in_memory(known: Mapping[str, Kept]) -> dict[str, Known]:
    """Return the columns that are in memory."""
    return {name: each for name, each in known.items() if not isinstance(each, StoredNumbers)}


def columns_of(feature: OfNumber) -> int:
    """Return how many dense columns of encoded rows a feature of a number takes."""
    return 1 if isinstance(feature, Binned) else feature.width


_BLOCK = 4096
_LEAST_HELD = 4_000_000  # bytes


def fill(
    dense: NDArray[np.floating[Any]],
    numbers: Sequence[tuple[OfNumber, int, Any]],
    index: NDArray[np.intp] | None,
) -> None:
    """Write features of numbers, each from its column on, in blocks that fit into the cache.

    Args:
        dense: ``[n, …]``, to be filled.
        numbers: features with their first columns and their values.
        index: places ``[n]`` of the rows among the values; None: all.
    """
    if quickly_filled(dense, numbers, index):
        return
    lacking = [has_non_finite(values) and bool(np.isnan(values).any()) for *_, values in numbers]
    for start in range(0, len(dense), _BLOCK):
        block = dense[start : start + _BLOCK]
        rows = slice(start, start + len(block))
        before, each = None, np.empty(0)
        for (feature, at, values), some in zip(numbers, lacking, strict=True):
            if values is not before:
                before, each = values, picked(values, rows if index is None else index[rows])
            if isinstance(feature, Binned):
                block[:, at] = feature.positions(each.astype(np.float64, copy=False))
            elif isinstance(feature, Squashed):
                block[:, at] = feature.of(each.astype(np.float64, copy=False))
            else:
                _standardise(block, at, feature, each, some)


def _sparse(
    pairs: Sequence[tuple[Feature, Any]], n: int, index: NDArray[np.intp] | None, dtype: Any
) -> csr_array | None:
    """Return the sparse features of n rows, at an index; None if there are none."""
    categories = [(f, each) for f, each in pairs if isinstance(f, Category | HashedCategory)]
    sparse = [_one_hot(categories, n, index, dtype)] if categories else []
    for f, each in pairs:
        if isinstance(f, SparseColumns):
            sparse.append(f.scaled(each if index is None else each[index], dtype))
        elif isinstance(f, FreeText | OrderedCategory):
            sparse.append(f.encoded(each, index, dtype))
        elif isinstance(f, Crossed):
            sparse.append((each if index is None else each[index]).astype(dtype, copy=False))
    return side_by_side(sparse) if sparse else None


def _rows(values: Values) -> int:
    return len(values) if isinstance(values, pa.ChunkedArray | LevelCodes) else int(values.shape[0])


def _standardise(
    block: NDArray[np.floating[Any]],
    at: int,
    number: Number,
    values: NDArray[np.floating[Any]],
    lacking: bool,
) -> None:
    """Write a standardised number, and its indicator, from column `at` on.

    Args:
        block: ``[b, …]``, of some rows.
        at: the first column.
        number: to be written.
        values: of these rows ``[b]``.
        lacking: whether a value of any row is missing.
    """
    made = values.astype(np.float64)  # a copy, and quicker than a subtraction that converts
    made -= number.mean
    made /= number.scale
    missing = np.isnan(values) if lacking else None
    if missing is not None and missing.any():
        made[missing] = 0.0
    block[:, at] = made
    if number.indicator:
        block[:, at + 1] = 0 if missing is None else missing


def _checked(
    number: OfNumber,
    read: Numbers,
    column: pa.ChunkedArray,
    findings: Findings,
    rows: NDArray[np.intp] | None,
) -> NDArray[np.floating[Any]]:
    """Return values with NaN for those infinite or too far, which become findings."""
    values, far = _without_far(number, read)
    infinite = None
    if far is not None:
        infinite = np.isinf(read.values)
        far = far & ~infinite
    findings.add(number.column, "infinite", infinite, column, rows)
    findings.add(number.column, "far", far, column, rows)
    return values


def _without_far(number: OfNumber, read: Numbers) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """Return values with NaN for those too far from the mean to compute with, and their mask.

    Infinite values are among them. The mask is None if there are none.
    """
    values, ends = read.values, np.array(read.found_ends())
    if not isinstance(number, Number):  # bent, or at the end of its bins
        if not np.isinf(ends).any():
            return values, None
        values = values.astype(np.float64, copy=False)
        return np.where(np.isinf(values), np.nan, values), np.isinf(values)
    with np.errstate(over="ignore", invalid="ignore"):
        if not (np.abs((ends - number.mean) / number.scale) > FARTHEST).any():
            return values, None
        values = values.astype(np.float64, copy=False)
        far = np.abs((values - number.mean) / number.scale) > FARTHEST
    return np.where(far, np.nan, values), far  # infinite values are far too


def _of_side(
    side: Side, read: Mapping[str, Known], levels: Mapping[tuple[str, str], Values]
) -> Values:
    """Return the values of a side of a pair, of columns that have been read."""
    if not isinstance(side, Binned):
        return levels[side.column, side.part]
    got = read[side.column]
    assert not isinstance(got, Distinct)
    if isinstance(got, Moments):
        got = Numbers(got.days(), got.unreadable)
    return _without_far(side, got)[0]


def _part(feature: Feature, times: Moments) -> Values:
    """Return the values of a part of a date."""
    if isinstance(feature, OfNumber):
        return times.days()
    assert isinstance(feature, Category)
    # A part has at most 31 distinct values; each is looked up once.
    part = times.part(feature.part)
    levels = pa.array(feature.levels, pa.string())
    codes, valid = _PART_LEVELS.codes(pa.chunked_array([part.values]), levels, feature.column)
    return LevelCodes.of(part, _with_missing(feature, codes, valid), _missing_code(feature))


def _texts(
    feature: FreeText,
    form: TextFormat,
    column: pa.ChunkedArray,
    findings: Findings,
    rows: NDArray[np.intp] | None,
) -> pa.ChunkedArray:
    """Return texts, null where missing; values of types that have no text become findings."""
    texts = form.read(column)
    if texts.null_count == len(texts) > column.null_count:
        there = np.asarray(column.is_valid())
        findings.add(feature.column, "text", there, column, rows)
    return texts


def _codes(
    category: Category | HashedCategory | OrderedCategory,
    form: CategoryFormat,
    column: pa.ChunkedArray,
    findings: Findings,
    rows: NDArray[np.intp] | None,
    texts: Distinct | None,
) -> Values:
    if isinstance(category, HashedCategory):
        texts = texts or numbered(form.texts(column))
        codes = category.codes(texts.values)
        unknown = texts.gather(codes < 0, False) if np.any(codes < 0) else None
        findings.add(category.column, "unknown", unknown, column, rows)
        return LevelCodes.of(texts, codes, _missing_code(category))
    levels = pa.array(category.levels, pa.large_string())
    if texts is not None:  # each is looked up once
        codes, valid = form.codes(pa.chunked_array([texts.values]), levels, category.column)
        unknown = texts.gather(codes < 0, False) if np.any(codes < 0) else None
        findings.add(category.column, "unknown", unknown, column, rows)
        by_value = _with_missing(category, codes, valid)
        return LevelCodes.of(texts, by_value, _missing_code(category))
    codes, valid = form.codes(column, levels, category.column)
    findings.add(category.column, "unknown", valid & (codes < 0), column, rows)
    return _with_missing(category, codes, valid)


def _with_missing(
    category: Category | OrderedCategory, codes: NDArray[np.int32], valid: NDArray[np.bool_]
) -> NDArray[np.int32]:
    return np.where(valid, codes, _missing_code(category))


def _missing_code(category: Category | HashedCategory | OrderedCategory) -> int:
    return len(category.levels) if category.missing else -1


def _one_hot(
    categories: Sequence[tuple[Category | HashedCategory, Values]],
    n: int,
    index: NDArray[np.intp] | None,
    dtype: Any,
) -> csr_array:
    """Return the rows ``[n, levels]`` of all categories, at an index: 1 at each row's level."""
    codes = np.empty((n, len(categories)), np.int32)
    numbered, width = [], 0
    for category, each in categories:
        if not isinstance(each, LevelCodes):  # one row, one value
            each = LevelCodes(each, np.arange(len(each)))
        numbered.append(each.from_number(width))
        width += category.width
    for first in range(0, n, _BLOCK):  # blocks that fit into the cache
        block = codes[first : first + _BLOCK]
        rows = slice(first, first + len(block))
        for i, each in enumerate(numbered):
            block[:, i] = each.take(rows if index is None else index[rows])
    known = None if all(each.all_known() for each in numbered) else codes >= 0
    if known is None or known.all():
        ends = np.arange(0, codes.size + 1, len(categories), dtype=np.int32)
        places = codes.ravel()
    else:
        ends = np.concatenate([[0], known.sum(axis=1, dtype=np.int32).cumsum(dtype=np.int32)])
        places = codes[known]
    return csr_array((np.ones(len(places), dtype), places, ends), shape=(n, width))
