"""Features: what each column becomes, learnt on the training rows, applied to any."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.values import as_numbers, as_texts, row_number
from thalweg.errors import DataError, listing

_DAY = 86_400_000_000  # microseconds
# Elapsed time is a number; the parts that come round again are categories.
PARTS: dict[str, Callable[[pa.ChunkedArray], pa.ChunkedArray]] = {
    "days": lambda time: pc.divide(pc.cast(pc.cast(time, pa.int64()), pa.float64()), float(_DAY)),
    "month": pc.month,
    "day": pc.day,
    "weekday": lambda time: pc.day_of_week(time, count_from_zero=False),
    "hour": pc.hour,
}


@dataclass(frozen=True)
class Number:
    """A dense feature: (x − mean) / scale, 0 where missing, with an indicator of that beside it.

    Attributes:
        column: the table's column.
        part: which part of a date (see `PARTS`), or "" for the column itself.
        mean, scale: of the training rows' values that are not missing; scale is the standard
            deviation, or 1 where that is 0.
        indicator: whether a 0/1 feature says that the value is missing; there is one if any
            training row lacks it.

    """

    column: str
    part: str
    mean: float
    scale: float
    indicator: bool

    @property
    def names(self) -> list[str]:
        """The names of the dense features it makes."""
        name = full_name(self)
        return [name, f"{name} is missing"] if self.indicator else [name]


@dataclass(frozen=True)
class Category:
    """A sparse feature: one weight for each level; a level that training did not meet has none.

    Attributes:
        column, part: as for `Number`.
        levels: the training rows' values, as texts, sorted.
        missing: whether "missing" is a level too; it is if any training row lacks a value.

    """

    column: str
    part: str
    levels: tuple[str, ...]
    missing: bool

    @property
    def names(self) -> list[str]:
        """The names of the sparse features it makes."""
        levels = [*self.levels, "(missing)"] if self.missing else self.levels
        return [f"{full_name(self)}={level}" for level in levels]


Feature = Number | Category


def full_name(feature: Feature) -> str:
    """Return ``column`` or ``column.part``."""
    return f"{feature.column}.{feature.part}" if feature.part else feature.column


def part_of(column: pa.ChunkedArray, part: str) -> pa.ChunkedArray:
    """Return a part of a date column, in the column's own time zone; part "" is the column."""
    if not part:
        return column
    if pa.types.is_timestamp(column.type) and column.type.tz:
        try:
            column = pc.local_timestamp(column)
        except pa.ArrowInvalid:  # a machine without a time zone database: UTC then
            column = pc.cast(column, pa.timestamp(column.type.unit))
    try:
        return PARTS[part](pc.cast(column, pa.timestamp("us"), safe=False))
    except pa.ArrowException as error:
        raise DataError(f"A date cannot be read as such: {error}.") from None


def fit_number(column: pa.ChunkedArray, name: str, part: str, train: NDArray[np.bool_]) -> Number:
    """Learn a dense feature from the training rows.

    Raises:
        DataError: an infinite value in any row.

    """
    values = _finite(as_numbers(part_of(column, part), name), name)[train]
    missing = np.isnan(values)
    known = values[~missing]
    size = float(np.abs(known).max(initial=0.0)) or 1.0  # so that no square overflows
    mean, scale = float((known / size).mean()) * size, float((known / size).std()) * size
    if scale <= 1e-12 * size:
        scale = 1.0
    return Number(name, part, mean, scale, bool(missing.any()))


def fit_category(
    column: pa.ChunkedArray, name: str, part: str, train: NDArray[np.bool_]
) -> Category:
    """Learn a sparse feature from the training rows."""
    texts = as_texts(part_of(column, part)).filter(pa.array(train))
    levels = pc.unique(texts.drop_null()).to_pylist()
    numbers = all(level.lstrip("-").isascii() and level.lstrip("-").isdigit() for level in levels)
    levels.sort(key=int if numbers else None)
    return Category(name, part, tuple(levels), bool(texts.null_count))


@dataclass(frozen=True)
class Encoder:
    """All features of a model: turns a table into dense and sparse rows.

    Attributes:
        features: numbers first, then categories; with the intercept in front, that is the order
            of the weights.

    """

    features: tuple[Feature, ...]

    @property
    def columns(self) -> list[str]:
        """The columns it needs, each once."""
        return list(dict.fromkeys(feature.column for feature in self.features))

    @property
    def names(self) -> list[str]:
        """The name of each weight."""
        return ["intercept", *(name for feature in self.features for name in feature.names)]

    def encode(
        self, table: pa.Table, dtype: Any = np.float32
    ) -> tuple[NDArray[np.floating[Any]], csr_array | None]:
        """Return a table's rows, dense ``[n, 1 + numbers]`` and sparse ``[n, levels]`` or None.

        Args:
            table: holds `columns`, in any order, beside others.
            dtype: of the values, float32 or float64.

        Raises:
            DataError: a column is missing, is infinite somewhere, or holds no numbers where
                training had numbers.

        """
        absent = [column for column in self.columns if column not in table.column_names]
        if absent:
            raise DataError(
                f"The data has no column {listing(absent)}, which the model was trained on: "
                f"its columns are {listing(table.column_names)}."
            )
        n = table.num_rows
        numbers = [f for f in self.features if isinstance(f, Number)]
        categories = [f for f in self.features if isinstance(f, Category)]
        dense = np.ones((n, 1 + sum(len(f.names) for f in numbers)), dtype)
        at = 1
        for number in numbers:
            column = part_of(table[number.column], number.part)
            values = _finite(as_numbers(column, number.column), number.column)
            missing = np.isnan(values)
            dense[:, at] = np.where(missing, 0.0, (values - number.mean) / number.scale)
            if number.indicator:
                dense[:, at + 1] = missing
            at += len(number.names)
        return dense, _one_hot(table, categories, dtype) if categories else None


def _one_hot(table: pa.Table, categories: Sequence[Category], dtype: Any) -> csr_array:
    """Return the rows of all categories, one 1 for each that has a known level."""
    codes = np.full((table.num_rows, len(categories)), -1, np.int32)
    start = 0
    for i, category in enumerate(categories):
        texts = as_texts(part_of(table[category.column], category.part))
        found = pc.index_in(texts, value_set=pa.array(category.levels, pa.large_string()))
        code = pc.fill_null(found, -1).to_numpy()
        if category.missing:
            code = np.where(pc.is_null(texts).to_numpy(), len(category.levels), code)
        codes[:, i] = np.where(code >= 0, code + start, -1)
        start += len(category.names)
    known = codes >= 0
    ends = np.concatenate([[0], known.sum(axis=1, dtype=np.int32).cumsum(dtype=np.int32)])
    index = codes[known]
    return csr_array((np.ones(len(index), dtype), index, ends), shape=(len(codes), start))


def _finite(values: NDArray[np.float64], name: str) -> NDArray[np.float64]:
    infinite = np.isinf(values)
    if infinite.any():
        raise DataError(
            f"Column {name!r} is infinite in row {row_number(infinite)}: correct or empty that "
            f"value, or leave the column out with --drop {name}."
        )
    return values
