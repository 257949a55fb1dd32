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

from thalweg.data.values import (
    as_numbers,
    as_texts,
    is_date,
    is_readable,
    is_text,
    row_number,
    sorted_texts,
    wall_clock,
)
from thalweg.errors import DataError, listing

_DAY = 86_400_000_000  # microseconds
_YEAR_1, _YEAR_10000 = -62_135_596_800_000_000, 253_402_300_800_000_000  # likewise, since 1970
# Elapsed time is a number; the parts that come round again are categories.
PARTS: dict[str, Callable[[pa.ChunkedArray], pa.ChunkedArray]] = {
    "days": lambda time: pc.divide(
        pc.cast(pc.cast(time, pa.int64()), pa.float64(), safe=False), float(_DAY)
    ),
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


def part_of(
    column: pa.ChunkedArray, part: str, name: str, rows: NDArray[np.intp] | None = None
) -> pa.ChunkedArray:
    """Return a part of a date column, in the column's own time zone; part "" is the column.

    Args:
        column: dates, moments, or texts that are dates as ISO 8601 has them, if part is not "".
        part: one of `PARTS`, or "".
        name: of the column, for messages.
        rows: of `thalweg.data.values.row_number`.

    Raises:
        DataError: no dates, or one outside the years 1 to 9999.

    """
    if not part:
        return column
    kind = column.type
    if not (is_date(kind) or is_text(column) or pa.types.is_null(kind)):
        raise DataError(f"Column {name!r} holds values of type {kind}, where dates are expected.")
    far = f"Column {name!r} has a date outside the years 1 to 9999"
    advice = "was it written in another unit? Correct it, or leave the column out"
    if pa.types.is_timestamp(kind):
        column = wall_clock(column)
    try:
        nanoseconds = pa.types.is_timestamp(kind) and kind.unit == "ns"
        time = pc.cast(column, pa.timestamp("us"), safe=not nanoseconds)
    except pa.ArrowException as error:
        if is_text(column):
            raise DataError(
                f"Column {name!r} holds texts, where dates are expected: {_first_line(error)}."
            ) from None
        raise DataError(f"{far}: {advice}.") from None
    ticks = pc.fill_null(pc.cast(time, pa.int64()), 0).to_numpy()
    outside = (ticks < _YEAR_1) | (ticks >= _YEAR_10000)
    if outside.any():
        raise DataError(f"{far} in row {row_number(outside, rows)}: {advice}.")
    return PARTS[part](time)


def fit_number(column: pa.ChunkedArray, name: str, part: str, train: NDArray[np.bool_]) -> Number:
    """Learn a dense feature from the training rows.

    Raises:
        DataError: an infinite value in any row, or no number.

    """
    values = _finite(as_numbers(part_of(column, part, name), name), name)[train]
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
    texts = as_texts(part_of(column, part, name)).filter(pa.array(train))
    levels = sorted_texts(pc.unique(texts.drop_null()).to_pylist())
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
        self, table: pa.Table, dtype: Any = np.float32, rows: NDArray[np.intp] | None = None
    ) -> tuple[NDArray[np.floating[Any]], csr_array | None]:
        """Return a table's rows, dense ``[n, 1 + numbers]`` and sparse ``[n, levels]`` or None.

        Args:
            table: holds `columns`, in any order, beside others.
            dtype: of the values, float32 or float64.
            rows: where its rows are in the table the user gave, from 0, for messages; None: the
                table is that one.

        Raises:
            DataError: a column is missing, is infinite somewhere or as good as, or holds no
                numbers or dates where training had such.

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
            column = part_of(table[number.column], number.part, number.column, rows)
            values = _finite(as_numbers(column, number.column, rows), number.column, rows)
            missing = np.isnan(values)
            dense[:, at] = np.where(missing, 0.0, _standardised(values, number, dtype, rows))
            if number.indicator:
                dense[:, at + 1] = missing
            at += len(number.names)
        return dense, _one_hot(table, categories, dtype, rows) if categories else None


def _one_hot(
    table: pa.Table, categories: Sequence[Category], dtype: Any, rows: NDArray[np.intp] | None
) -> csr_array:
    """Return the rows of all categories, one 1 for each that has a known level."""
    codes = np.full((table.num_rows, len(categories)), -1, np.int32)
    start = 0
    for i, category in enumerate(categories):
        column = part_of(table[category.column], category.part, category.column, rows)
        if not is_readable(column):
            raise DataError(
                f"Column {category.column!r} holds values of type {column.type}, where categories "
                "are expected."
            )
        texts = as_texts(column)
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


def _finite(
    values: NDArray[np.float64], name: str, rows: NDArray[np.intp] | None = None
) -> NDArray[np.float64]:
    infinite = np.isinf(values)
    if infinite.any():
        raise DataError(
            f"Column {name!r} is infinite in row {row_number(infinite, rows)}: correct or empty "
            f"that value, or leave the column out with --drop {name}."
        )
    return values


def _standardised(
    values: NDArray[np.float64], number: Number, dtype: Any, rows: NDArray[np.intp] | None
) -> NDArray[np.float64]:
    """Return (x − mean) / scale; refuse what would overflow in a sum of the dtype."""
    with np.errstate(over="ignore"):
        standardised = (values - number.mean) / number.scale
    far = np.abs(standardised) > np.sqrt(np.finfo(dtype).max)
    if far.any():
        row = row_number(far, rows)
        raise DataError(
            f"Column {number.column!r} is {values[np.argmax(far)]:g} in row {row}, too far to "
            f"compute with from the training rows' mean {number.mean:g}, standard deviation "
            f"{number.scale:g}: correct or empty that value."
        )
    return standardised


def _first_line(error: Exception) -> str:
    return str(error).split("\n", maxsplit=1)[0].rstrip(".")
