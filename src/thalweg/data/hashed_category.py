"""A category of any size: its levels share the columns of a hash instead of a table of levels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.hashing import of_texts
from thalweg.data.statistics import LevelStatistics
from thalweg.data.text.distinct import as_large


@dataclass(frozen=True)
class HashedCategory:
    """A sparse feature: one weight for each hashed column that a level of the training rows has.

    A level has the column of the upper b bits of its text's hash (`thalweg.data.hashing.of_texts`),
    and so has another level now and then: the two have one weight.

    Attributes:
        column: the table's column.
        bits: b; there are 2ᵇ hashed columns.
        buckets: the hashed columns that have a weight, in order.
        levels: of each, the commonest level, as text; of equally common ones that with the smaller
            hash.
        missing: whether "missing" has a weight too: it has if a training row has no value.

    """

    column: str
    bits: int
    buckets: tuple[int, ...]
    levels: tuple[str, ...]
    missing: bool
    part: ClassVar[str] = ""

    @property
    def names(self) -> list[str]:
        """Names of its sparse features: ``a#17=x`` for column 17, in which x is commonest."""
        pairs = zip(self.buckets, self.levels, strict=True)
        found = [f"{self.column}#{bucket}={level}" for bucket, level in pairs]
        return [*found, f"{self.column}=(missing)"] if self.missing else found

    @property
    def width(self) -> int:
        """Number of its features."""
        return len(self.buckets) + self.missing

    def codes(self, texts: pa.Array) -> NDArray[np.int32]:
        """Return the feature of each text ``[n]``, none of them null; −1 where it has none."""
        return self._feature_of[of_texts(as_large(texts)) >> np.uint64(64 - self.bits)]

    @cached_property
    def _feature_of(self) -> NDArray[np.int32]:
        return features_of(self.buckets, self.bits)


def features_of(buckets: tuple[int, ...], bits: int) -> NDArray[np.int32]:
    """Return the place of each hashed column ``[2ᵇ]`` among some of them; −1 for the others."""
    found = np.full(2**bits, -1, np.int32)
    found[np.array(buckets, np.intp)] = np.arange(len(buckets))
    return found


def hashed_category_of(column: str, of: LevelStatistics, bits: int) -> tuple[HashedCategory, int]:
    """Return the feature of a column, and how many of its levels share theirs with another level.

    Args:
        column: its name.
        of: the statistics of its training rows.
        bits: b.
    """
    levels = as_large(of.levels)  # in no particular order
    counts = np.asarray(of.counts)
    hashes = of_texts(levels)
    buckets = (hashes >> np.uint64(64 - bits)).astype(np.intp)
    order = np.lexsort((hashes, -counts, buckets))
    found, starts, sizes = np.unique(buckets[order], return_index=True, return_counts=True)
    commonest = levels.take(pa.array(order[starts]))
    made = HashedCategory(
        column,
        bits,
        tuple(found.tolist()),
        tuple(commonest.to_pylist()),
        bool(of.missing),
    )
    return made, int(sizes[sizes > 1].sum())
