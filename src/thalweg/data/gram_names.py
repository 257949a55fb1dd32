"""Names for hashed columns of free text: the commonest n-gram of each, in the first training rows.

To count all n-grams of a large table would take memory without bound, so those of its first texts
are counted: 1 MB of them, of each text 1,000 letters. They depend on the order of the rows alone,
not on the batches in which these come.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.hashing import Hashes, text_bytes
from thalweg.data.ngrams import ngrams, spelled

_BYTES = 2**20  # of all texts
_LETTERS = 1000  # of a text
_ROWS = 2**13  # that are looked at together


@dataclass
class FirstTexts:
    """The first texts of a column."""

    _parts: list[pa.Array] = field(default_factory=list)
    _left: int = _BYTES  # bytes; 0 once a text did not fit

    def update(self, texts: pa.Array) -> None:
        """Take in the rows that follow, large_string."""
        for start in range(0, len(texts), _ROWS):
            if not self._left:
                return
            some = pc.utf8_slice_codeunits(texts.slice(start, _ROWS), 0, _LETTERS)
            bounds, _ = text_bytes(some)
            rows = int(np.searchsorted(bounds, bounds[0] + self._left, side="right")) - 1
            self._parts.append(some[:rows])
            self._left -= int(bounds[rows] - bounds[0])
            if rows < len(some):
                self._left = 0

    def merge(self, other: FirstTexts) -> None:
        """Take in those of the rows that follow."""
        for part in other._parts:
            self.update(part)
        if not other._left:
            self._left = 0

    def names(self, bits: int, buckets: NDArray[np.intp]) -> tuple[str, ...]:
        """Return the commonest n-gram of each hashed column of 2ᵇ; "" where no text has one.

        Of equally common ones it is that with the smaller hash.
        """
        counted = self._counted()
        columns = (counted.hashes >> np.uint64(64 - bits)).astype(np.intp)
        order = np.lexsort((counted.hashes, -counted.counts, columns))
        columns = columns[order]
        at = np.searchsorted(columns, buckets)
        found = at < len(columns)
        found[found] = columns[at[found]] == buckets[found]
        names = [""] * len(buckets)
        for place, gram in zip(np.flatnonzero(found), order[at[found]], strict=True):
            names[place] = counted.spelled(gram)
        return tuple(names)

    def _counted(self) -> _Counted:
        """Count each n-gram of the texts."""
        letters: list[str] = []
        hashes, counts, places = [np.empty(0, np.uint64)], [np.empty(0, np.intp)], []
        for part in self._parts:
            for block in ngrams(part):
                for grams in block.grams:
                    each, first, times = np.unique(
                        grams.hashes, return_index=True, return_counts=True
                    )
                    hashes.append(each)
                    counts.append(times)
                    at = (grams.starts[first], grams.ends[first])
                    said = (np.full(len(each), of) for of in (len(letters), grams.kind))
                    places.append(np.column_stack([*said, *at]))
                letters.append(block.text())
        every, first, inverse = np.unique(
            np.concatenate(hashes), return_index=True, return_inverse=True
        )
        times = np.bincount(inverse, np.concatenate(counts), len(every)).astype(np.intp)
        where = np.concatenate([np.empty((0, 4), np.intp), *places])[first]
        return _Counted(every, times, where, letters)


@dataclass(frozen=True)
class _Counted:
    """N-grams, how often each occurs, and where: which letters, the kind, start and end."""

    hashes: Hashes
    counts: NDArray[np.intp]
    places: NDArray[np.intp]
    letters: list[str]

    def spelled(self, gram: np.intp) -> str:
        """Return the n-gram of a place as names have it."""
        of, kind, start, end = self.places[gram]
        return spelled(kind, self.letters[of][start:end])
