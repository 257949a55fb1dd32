"""Free text as sparse features: n-grams hashed into 2ᵇ columns, weighted by tf-idf.

An n-gram (`thalweg.data.ngrams`) has the column of its hash's upper b bits, without a sign. Of n
texts to train on, df have an n-gram in a column, and a text has tf of them there. Its value is

    (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1) / norm

where the norm makes the text's vector one of length 1: scikit-learn's TfidfTransformer with
``sublinear_tf``. Only columns that two training texts have get a weight; what stands in others is
left out before the norm. Missing is a column of its own, if a training row has no text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.gram_names import FirstTexts
from thalweg.data.hash_bits import TEXT_BITS
from thalweg.data.hashed_category import features_of
from thalweg.data.ngrams import Block, ngrams
from thalweg.data.side_by_side import csr_rows
from thalweg.data.text.distinct import as_large

_LEAST = 2  # training texts that have a column
_ROWS = 2**13  # texts that are taken out of a column together


@dataclass(frozen=True)
class FreeText:
    """The sparse features of a column of free text.

    Attributes:
        column: the table's column.
        bits: b; there are 2ᵇ hashed columns.
        buckets: the hashed columns that have a weight, in order.
        idf: of each, ln((1 + n) / (1 + df)) + 1.
        grams: of each, the commonest n-gram of the first training rows (see
            `thalweg.data.gram_names`); "" if none of them has one.
        entries: how many of the columns a training row has, on average.
        missing: whether "missing" is a column too: it is if a training row has no value.

    """

    column: str
    bits: int
    buckets: tuple[int, ...]
    idf: tuple[float, ...]
    grams: tuple[str, ...]
    entries: float
    missing: bool
    part: ClassVar[str] = ""

    @property
    def names(self) -> list[str]:
        """Names of its features: ``a=very good``, ``a~_go`` (characters), ``a#17`` (unknown)."""
        found = []
        for bucket, gram in zip(self.buckets, self.grams, strict=True):
            if not gram:
                found.append(f"{self.column}#{bucket}")
            elif gram.startswith("~"):
                found.append(f"{self.column}{gram.replace(' ', '_')}")
            else:
                found.append(f"{self.column}={gram}")
        return [*found, f"{self.column}=(missing)"] if self.missing else found

    @property
    def width(self) -> int:
        """Number of its features."""
        return len(self.buckets) + self.missing

    def encoded(
        self, texts: pa.ChunkedArray, index: NDArray[np.intp] | None, dtype: Any
    ) -> csr_array:
        """Return rows ``[n, width]``.

        Args:
            texts: null where missing.
            index: places of the rows to encode; None: all.
            dtype: of the values.
        """
        whole = as_large(texts)
        rows = len(whole) if index is None else len(index)
        data: list[NDArray[Any]] = []
        indices: list[NDArray[Any]] = []
        counts: list[NDArray[Any]] = []
        for first in range(0, rows, _ROWS):
            part = slice(first, min(first + _ROWS, rows))
            some = whole[part] if index is None else whole.take(pa.array(index[part]))
            for values, columns, each in self._blocks(some, dtype):
                data.append(values)
                indices.append(columns)
                counts.append(each)
        ends = np.concatenate([np.zeros(1, np.int64), *counts]).cumsum()
        return csr_rows(
            np.concatenate([np.empty(0, dtype), *data]),
            np.concatenate([np.empty(0, np.int32), *indices]),
            ends,
            self.width,
        )

    def _blocks(
        self, texts: pa.Array, dtype: Any
    ) -> Iterator[tuple[NDArray[Any], NDArray[np.int32], NDArray[np.int64]]]:
        """Yield values, columns, and how many each row has, a block of rows at a time."""
        for block in ngrams(texts):
            rows, buckets, counts = counted(block, self.bits)
            columns = self._feature_of[buckets]
            known = columns >= 0
            rows, columns = rows[known], columns[known]
            values = (1.0 + np.log(counts[known])) * self._idf[columns]
            n = block.last - block.first
            values /= np.sqrt(np.bincount(rows, values * values, n))[rows]
            each = np.bincount(rows, minlength=n)
            if self.missing and texts.null_count:
                lacking = np.flatnonzero(texts[block.first : block.last].is_null())
                at = np.concatenate([[0], each.cumsum()])[lacking]
                values = np.insert(values, at, 1.0)
                columns = np.insert(columns, at, len(self.buckets))
                each[lacking] = 1
            yield values.astype(dtype), columns, each

    @cached_property
    def _idf(self) -> NDArray[np.float64]:
        return np.array(self.idf)

    @cached_property
    def _feature_of(self) -> NDArray[np.int32]:
        return features_of(self.buckets, self.bits)


def counted(block: Block, bits: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Count n-grams: rows of the block, in order, hashed columns, and how many each has there."""
    sizes = [len(grams.rows) for grams in block.grams]
    keys = np.empty(sum(sizes), np.uint64)
    at = 0
    for grams, size in zip(block.grams, sizes, strict=True):
        part = keys[at : at + size]
        np.left_shift(grams.rows.astype(np.uint64), np.uint64(bits), out=part)
        part |= grams.hashes >> np.uint64(64 - bits)
        at += size
    keys.sort()
    first = np.flatnonzero(np.concatenate([keys[:1] == keys[:1], keys[1:] != keys[:-1]]))
    counts = np.diff(first, append=len(keys))
    found = keys[first]
    rows = (found >> np.uint64(bits)).astype(np.intp)
    return rows, (found & np.uint64(2**bits - 1)).astype(np.intp), counts


@dataclass
class FreeTextStatistics:
    """How many texts have an n-gram in each hashed column, and what the first texts were.

    Attributes:
        bits: b; there are 2ᵇ hashed columns.
        rows, missing: how many rows, and how many of them are null.
    """

    bits: int = TEXT_BITS
    rows: int = 0
    missing: int = 0
    first: FirstTexts = field(default_factory=FirstTexts)

    def __post_init__(self) -> None:
        """Begin with no row."""
        self._rows_with = np.zeros(2**self.bits, np.int64)

    def update(self, texts: pa.Array) -> FreeTextStatistics:
        """Take in rows, large_string and null where missing, and return the statistics."""
        self.rows += len(texts)
        self.missing += texts.null_count
        self.first.update(texts)
        for block in ngrams(texts):
            _, buckets, _ = counted(block, self.bits)
            np.add.at(self._rows_with, buckets, 1)
        return self

    def merge(self, other: FreeTextStatistics) -> FreeTextStatistics:
        """Take in what another learnt of the rows that follow, and return the statistics."""
        self.rows += other.rows
        self.missing += other.missing
        self._rows_with += other._rows_with
        self.first.merge(other.first)
        return self

    def feature(self, column: str) -> FreeText:
        """Return the features of a column with these training rows."""
        buckets = np.flatnonzero(self._rows_with >= _LEAST)
        met = self._rows_with[buckets]
        idf = np.log((1 + self.rows - self.missing) / (1 + met)) + 1.0
        return FreeText(
            column,
            self.bits,
            tuple(buckets.tolist()),
            tuple(idf.tolist()),
            self.first.names(self.bits, buckets),
            float(met.sum() / max(1, self.rows)),
            bool(self.missing),
        )
