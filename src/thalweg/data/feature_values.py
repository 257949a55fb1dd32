"""The values of features, as they are read from a table's columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.category import Category
from thalweg.data.crossed import Side
from thalweg.data.features import Feature, Number, OfNumber
from thalweg.data.findings import Findings
from thalweg.data.formats import (
    CategoryFormat,
    Moments,
    Numbers,
    TextFormat,
)
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.level_codes import LevelCodes
from thalweg.data.number_features import Binned
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.row_store import StoredNumbers
from thalweg.data.sparse_columns import FARTHEST
from thalweg.data.text.distinct import Distinct, numbered

_PART_LEVELS = CategoryFormat("number")
# The values of a feature, ``[n]``: float64 with NaN where missing, or the numbers of levels, as
# int32 with −1 for a level without a weight or by the distinct values; of a sparse matrix the rows
# themselves, of free text the texts.
Values: TypeAlias = NDArray[Any] | LevelCodes | csr_array | pa.ChunkedArray
# The result of reading a column: numbers, dates, or the texts of a category; numbers in files.
Known: TypeAlias = Numbers | Moments | Distinct
Kept: TypeAlias = Known | StoredNumbers


def in_memory(known: Mapping[str, Kept]) -> dict[str, Known]:
    """Return the columns that are in memory."""
    return {name: each for name, each in known.items() if not isinstance(each, StoredNumbers)}


def checked_numbers(
    number: OfNumber,
    read: Numbers,
    column: pa.ChunkedArray,
    findings: Findings,
    rows: NDArray[np.intp] | None,
) -> NDArray[np.floating[Any]]:
    """Return values with NaN for those infinite or too far, which become findings."""
    values, far = without_far(number, read)
    infinite = None
    if far is not None:
        infinite = np.isinf(read.values)
        far = far & ~infinite
    findings.add(number.column, "infinite", infinite, column, rows)
    findings.add(number.column, "far", far, column, rows)
    return values


def without_far(number: OfNumber, read: Numbers) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
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


def values_of_side(
    side: Side, read: Mapping[str, Known], levels: Mapping[tuple[str, str], Values]
) -> Values:
    """Return the values of a side of a pair, of columns that have been read."""
    if not isinstance(side, Binned):
        return levels[side.column, side.part]
    got = read[side.column]
    assert not isinstance(got, Distinct)
    if isinstance(got, Moments):
        got = Numbers(got.days(), got.unreadable)
    return without_far(side, got)[0]


def values_of_part(feature: Feature, times: Moments) -> Values:
    """Return the values of a part of a date."""
    if isinstance(feature, OfNumber):
        return times.days()
    assert isinstance(feature, Category)
    # A part has at most 31 distinct values; each is looked up once.
    part = times.part(feature.part)
    levels = pa.array(feature.levels, pa.string())
    codes, valid = _PART_LEVELS.codes(pa.chunked_array([part.values]), levels, feature.column)
    return LevelCodes.of(part, _with_missing(feature, codes, valid), _missing_code(feature))


def texts_of(
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


def codes_of(
    category: Category | HashedCategory | OrderedCategory,
    form: CategoryFormat,
    column: pa.ChunkedArray,
    findings: Findings,
    rows: NDArray[np.intp] | None,
    texts: Distinct | None,
) -> Values:
    """Return the levels of a category's values; those that training did not have become findings.

    Args:
        category: the feature.
        form: how the column is read.
        column: of the table.
        findings: collects unknown levels.
        rows: places of the rows in the user's table, for messages.
        texts: of the column, where they have been read already.
    """
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
