"""The distinct texts of a column, so that each is parsed once, and helpers to match texts."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

# Characters with several spellings: the spaces between digits, minus and apostrophe.
_SPACES = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_MINUS = "[\u2212\ufe63\uff0d]|^[\u2010-\u2014]"
_APOSTROPHE = "[\u2019\u02bc\u00b4`]"
_LEAST_ROWS, _SAMPLE = 20_000, 2000  # of a column, to look at each text once; of a sample
_EACH = 16  # rows with each text
_FEW = 500  # plain numbers
_MOST_IN_BATCHES = 2**16 - 1  # texts of a column that is encoded batch by batch: two bytes a row
_DASH_AT_END = "([.,])[\u2010-\u2014]+$"


@dataclass(frozen=True)
class Distinct:
    """A column as its distinct values, and the place of each row's value among them.

    Attributes:
        values: the distinct texts or numbers, without null.
        index: ``[n]``, the place of each row's value in values; len(values) where it is null.

    """

    values: pa.Array
    index: NDArray[np.integer[Any]]

    def gather(self, by_value: NDArray, null: object) -> NDArray:  # type: ignore[type-arg]
        """Return each row's entry of `by_value`, by its value, ``[n]``; `null` where it is null."""
        return np.append(by_value, np.array([null], by_value.dtype)).take(self.index)

    def mask(self, by_value: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return which rows ``[n]`` have a value of a mask; nulls have none."""
        if not by_value.any():
            return np.broadcast_to(np.False_, len(self.index))  # a view that takes no memory
        return self.gather(by_value, False)

    def slice(self, start: int, rows: int) -> Distinct:
        """Return some rows that lie next to each other."""
        return Distinct(self.values, self.index[start : start + rows])

    def of(self, rows: NDArray[np.intp]) -> Distinct:
        """Return some rows; there may be values that none of them has."""
        return Distinct(self.values, self.index[rows])

    def merged(self, others: Distinct) -> Distinct:
        """Return the rows with other values, given for each of these, which may fall together."""
        null = np.array([len(others.values)], others.index.dtype)
        return Distinct(others.values, np.append(others.index, null).take(self.index))

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """How many rows have each value."""
        return np.bincount(self.index, minlength=len(self.values) + 1)[:-1]

    def count(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> tuple[int, int]:
        """Return how many distinct values some rows have, and how many of the rows are not null."""
        counts = np.bincount(self.index[rows], minlength=len(self.values) + 1)
        return int(np.count_nonzero(counts[:-1])), int(counts[:-1].sum())


def as_large(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    """Return texts of any Arrow type, dictionaries included, as one large_string array."""
    if pa.types.is_dictionary(texts.type):
        texts = pc.cast(texts, texts.type.value_type)
    if texts.type != pa.large_string():  # before chunks are joined: a string array holds 2 GB
        texts = pc.cast(texts, pa.large_string())
    return texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts


def distinct(texts: pa.Array | pa.ChunkedArray | Distinct) -> Distinct:
    """Return the distinct texts of a column, and the int64 place of each row's text among them.

    Those that are known already are returned as they are.
    """
    if isinstance(texts, Distinct):
        return texts
    found = numbered(texts)
    return Distinct(found.values, found.index.astype(np.int64))


def numbered(texts: pa.Array | pa.ChunkedArray) -> Distinct:
    """Return what `distinct` does, with places of the smallest unsigned type that holds them."""
    if pa.types.is_dictionary(texts.type):
        found = _of_dictionary(as_dictionary(texts))
        if found.counts.all():  # of some rows alone, there may be texts of the others
            return found
    return _of_dictionary(as_large(texts).dictionary_encode())


def _of_dictionary(texts: pa.DictionaryArray) -> Distinct:
    values = pc.cast(texts.dictionary, pa.large_string())
    index = pc.fill_null(texts.indices, len(values)).to_numpy(zero_copy_only=False)
    return Distinct(values, index.astype(np.min_scalar_type(len(values))))


def repeats(texts: pa.ChunkedArray) -> bool:
    """Whether each text of a column stands in 16 rows on the average, or in more, by a sample.

    Plain numbers must be fewer: each of them is cast as quickly as found among the others.

    Of D texts that are equally frequent, m rows have D (1 − exp(−m / D)) in the mean. Where the
    sample misleads, looking at each text once takes longer than to look at each row.
    """
    rows = len(texts)
    if rows < _LEAST_ROWS:
        return False
    each = -(-_SAMPLE // texts.num_chunks)
    sample = pa.chunked_array([chunk.slice(0, each) for chunk in texts.chunks])
    there, most = len(sample) - sample.null_count, rows / _EACH
    distinct = pc.count_distinct(sample).as_py()
    if distinct > -most * math.expm1(-there / most):
        return False
    return distinct <= _FEW or not _plain_numbers(sample)


def _plain_numbers(texts: pa.ChunkedArray) -> bool:
    """Whether texts are cast to numbers, which takes as long as to number them."""
    try:
        pc.cast(texts, pa.float64())
    except pa.ArrowInvalid:
        return False
    return True


def encoded(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return texts as a dictionary of them, in one piece."""
    pieces = texts.dictionary_encode().chunks  # which share one dictionary
    indices = pa.concat_arrays([piece.indices for piece in pieces])
    return pa.chunked_array([pa.DictionaryArray.from_arrays(indices, pieces[0].dictionary)])


def encoded_in_batches(batches: Iterable[pa.ChunkedArray]) -> pa.ChunkedArray | None:
    """Return texts that come some rows at a time as a dictionary of them; None: too many differ.

    Places take a byte a row of up to 255 texts, and two of up to 65,535.
    """
    known: pa.Array | None = None
    found: list[pa.Array] = []
    for column in batches:
        for chunk in column.chunks:
            own = chunk.dictionary_encode()
            known = own.dictionary.slice(0, 0) if known is None else known
            places = pc.index_in(own.dictionary, known)
            if places.null_count:
                known = pa.concat_arrays([known, own.dictionary.filter(places.is_null())])
                if len(known) > _MOST_IN_BATCHES:
                    return None
                places = pc.index_in(own.dictionary, known)
            narrow = pa.from_numpy_dtype(np.min_scalar_type(len(known)))
            found.append(pc.cast(places, narrow).take(own.indices))
    if known is None:
        return None
    widest = pa.from_numpy_dtype(np.min_scalar_type(len(known)))
    places = pa.concat_arrays([pc.cast(each, widest) for each in found])
    return pa.chunked_array([pa.DictionaryArray.from_arrays(places, known)])


def as_dictionary(texts: pa.DictionaryArray | pa.ChunkedArray) -> pa.DictionaryArray:
    """Return a column that is a dictionary of texts as one array with one dictionary."""
    if not isinstance(texts, pa.ChunkedArray):
        return texts
    return texts.chunk(0) if texts.num_chunks == 1 else texts.unify_dictionaries().combine_chunks()


def plainly_written(texts: pa.Array) -> pa.Array:
    """Return texts trimmed, with one spelling each of space, minus and apostrophe.

    A dash at the start becomes a minus, and so do dashes after a last point or comma (``CHF 5.–``).
    """
    texts = pc.utf8_trim_whitespace(texts)
    if pc.all(pc.string_is_ascii(texts)).as_py() is not False:
        return texts
    for pattern, plain in (
        (_SPACES, " "),
        (_MINUS, "-"),
        (_APOSTROPHE, "'"),
        (_DASH_AT_END, r"\1-"),
    ):
        texts = pc.replace_substring_regex(texts, pattern, plain)
    return texts


def matches(texts: pa.Array, pattern: str) -> NDArray[np.bool_]:
    """Return which texts ``[n]``, none of them null, match a pattern of RE2 as a whole.

    RE2 takes time in proportion to a text's length, whatever the pattern.
    """
    found = pc.match_substring_regex(texts, f"^(?:{pattern})$")
    return found.to_numpy(zero_copy_only=False)


def weights(values: pa.Array, counts: NDArray[np.int64] | None) -> NDArray[np.int64]:
    """Return the rows with each value ``[n]``, int64: the counts, or 1 each."""
    return np.ones(len(values), np.int64) if counts is None else np.asarray(counts, np.int64)


def most_frequent(
    values: pa.Array, mask: NDArray[np.bool_], rows: NDArray[np.int64], most: int = 5
) -> tuple[str, ...]:
    """Return the `most` most frequent values of a mask; of equals, the one met first."""
    places = np.flatnonzero(mask)
    if not len(places):
        return ()
    order = places[np.argsort(-rows[places], kind="stable")][:most]
    return tuple(values[int(place)].as_py() for place in order)
