"""Long texts of a table that is read in batches: what decides their role, none of them held.

Of each training row there is a hash of its text and three counts; texts of one hash are one text.
Two different ones of n have the same hash of 64 bits with a probability of n² / 2⁶⁵.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.formats import CategoryFormat
from thalweg.data.hashing import of_texts, text_bytes
from thalweg.data.lazy_table import LazyTable
from thalweg.data.notations import SAMPLE, Hints, Notation, counted, text_alone
from thalweg.data.prose import WITHOUT_SPACES
from thalweg.data.row_array import RowArray
from thalweg.data.row_store import RowStore
from thalweg.data.statistics import batches
from thalweg.data.text.distinct import as_large
from thalweg.data.training_rows import TrainingRows
from thalweg.data.values import as_texts

_LONG = 32  # bytes of a text, on average: shorter ones are held
_BUCKET = 2**24  # bytes of hashes and counts that are looked at together
_COUNTS = 3  # of a text: letters, spaces, letters of scripts without spaces
_ROW = 8 + 4 * _COUNTS  # bytes


@dataclass(frozen=True)
class LongTexts:
    """What `prose.no_category` asks of the texts of training rows.

    Attributes:
        known: how many rows have one.
        distinct, once: how many texts differ, and how many of them occur once.
        mean_length, mean_spaces, mean_letters: of the different texts.
    """

    known: int
    distinct: int
    once: int
    mean_length: float
    mean_spaces: float
    mean_letters: float


def long_texts(
    table: LazyTable, name: str, hints: Hints, training: TrainingRows, store: RowStore
) -> tuple[Notation, LongTexts] | None:
    """Look through a column of texts.

    Args:
        table: that has it, read in batches.
        name: of the column.
        hints: of the user.
        training: which rows are trained on.
        store: for what is kept of them.

    Returns:
        How it is read, and what it holds; None where its texts are short, or may be numbers, dates
        or truth values, which all of them decide.
    """
    form = CategoryFormat("text", hints.missing)
    if not are_long(table, name, hints):
        return None
    hashes, counts = store.growing(np.uint64), store.growing(np.int32, _COUNTS)
    present = start = 0
    try:
        for batch in table.batches([name]):
            texts = form.texts(batch[name])
            present += len(texts) - texts.null_count
            part = training.part(start, batch.num_rows)
            some = as_large(texts.take(pa.array(part.places)).drop_null())
            hashes.append(of_texts(some))
            counts.append(_counts(some))
            start += batch.num_rows
    finally:
        of_rows = hashes.finish(), counts.finish()
    found = _distinct(*of_rows)
    if not found.known:
        return None
    notation = text_alone(_sample(table, name, form, present), hints)
    return None if notation is None else (notation, found)


def are_long(table: LazyTable, name: str, hints: Hints) -> bool:
    """Whether the texts at the beginning of a column are long."""
    first = next(iter(table.batches([name])))
    there = CategoryFormat("text", hints.missing).texts(first[name]).drop_null()
    return bool(len(there)) and pc.mean(pc.binary_length(there)).as_py() >= _LONG


def _counts(texts: pa.Array) -> NDArray[np.int32]:
    """Return the three counts of each text, ``[n, 3]``."""
    found = np.zeros((len(texts), _COUNTS), np.int32)
    found[:, 0] = pc.utf8_length(texts)
    found[:, 1] = pc.count_substring(texts, " ")
    bounds, data = text_bytes(texts)
    if len(texts) and (data[bounds[0] : bounds[-1]] >= 128).any():  # no such letters in ASCII
        found[:, 2] = pc.count_substring_regex(texts, WITHOUT_SPACES)
    return found


def _distinct(hashes: RowArray, counts: RowArray) -> LongTexts:
    """Count the different texts, those of a range of hashes at a time."""
    rows = len(hashes)
    bits = max(0, (rows * _ROW // _BUCKET).bit_length())
    distinct = once = 0
    sums = np.zeros(_COUNTS, np.int64)
    for bucket in range(2**bits):
        some: list[tuple[Any, Any]] = []
        for part in batches(rows):
            own = hashes[part]
            inside = slice(None) if not bits else own >> np.uint64(64 - bits) == bucket
            some.append((own[inside], counts[part][inside]))
        met, numbers = (np.concatenate(each) for each in zip(*some, strict=True))
        _, first, times = np.unique(met, return_index=True, return_counts=True)
        distinct += len(first)
        once += int(np.count_nonzero(times == 1))
        sums += numbers[first].sum(axis=0, dtype=np.int64)
    return LongTexts(rows, distinct, once, *(sums / max(1, distinct)).tolist())


def _sample(
    table: LazyTable, name: str, form: CategoryFormat, present: int
) -> tuple[pa.Array, NDArray[np.int64]]:
    """Return the distinct texts of a sample of rows, as `notations` takes it of a whole column."""
    step = max(1, present // SAMPLE)
    chosen: list[pa.Array] = []
    before = 0
    for batch in table.batches([name]):
        texts = form.texts(batch[name]).drop_null()
        places = np.arange(-before % step, len(texts), step)
        chosen += texts.take(pa.array(places)).chunks
        before += len(texts)
    return counted(as_texts(pa.chunked_array(chosen, chosen[0].type)))
