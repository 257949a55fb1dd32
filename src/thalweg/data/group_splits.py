"""Which group of rows goes to which split: by a hash of the group and the seed, groups whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.data.counted_keys import CountedKeys
from thalweg.data.hashing import hashed
from thalweg.data.nearest_sum import nearest_sum
from thalweg.data.split_sizes import Masks, sizes_of, too_few


class GroupSplitFit:
    """Counts, batch by batch, the rows of each group.

    Fits of other rows are merged, in any order; the split is the same. It takes 16 bytes a group.
    """

    def __init__(self, seed: int, column: str) -> None:
        """Take the seed of the split, and the column's name for messages."""
        self._seed, self._column = seed, column
        self._counted = CountedKeys()

    def update(self, keys: NDArray[np.uint64]) -> None:
        """Take in rows by the hash ``[n]`` of their group (`thalweg.data.split_keys`)."""
        self._counted.update(keys)

    def merge(self, other: GroupSplitFit) -> None:
        """Take in what another learnt of other rows."""
        self._counted.merge(other._counted)

    def finish(self, valid: float, test: float) -> GroupSplitRule:
        """Return the rule for the shares of validation and test, which are shares of the rows.

        Groups come in the order of a hash with the seed. The test takes those in front whose rows
        come nearest to its share, then the validation of those that are left; which groups are in
        the test does not depend on the share for validation.

        Raises:
            DataError: fewer groups than splits.
        """
        keys, counts = self._counted.finish()
        parts = 1 + (valid > 0) + (test > 0)
        if parts > 1 and len(keys) < parts:
            raise too_few(self._column, len(keys), "group")
        order = np.argsort(hashed(keys.view(np.int64), self._seed), kind="stable")
        keys, counts = keys[order], counts[order]
        sizes = sizes_of(int(counts.sum()), valid, test)
        in_test = np.zeros(len(keys), np.bool_)
        if test:
            in_test = nearest_sum(counts, sizes.test, leave=2 if len(keys) > 2 else 1)
        left = np.flatnonzero(~in_test)
        in_valid = left[:0]
        if valid:
            in_valid = left[nearest_sum(counts[left], sizes.valid, leave=1)]
        return GroupSplitRule(np.sort(keys[in_test]), np.sort(keys[in_valid]), len(keys))


@dataclass(frozen=True)
class GroupSplitRule:
    """Which split a row is in, by the hash of its group alone.

    Attributes:
        test, valid: the hashes of the groups of these splits, sorted; all others are training's.
        groups: how many there are in all.
    """

    test: NDArray[np.uint64]
    valid: NDArray[np.uint64]
    groups: int

    def divide(self, keys: NDArray[np.uint64]) -> Masks:
        """Return masks ``[n]`` of training, validation and test."""
        test, valid = _among(keys, self.test), _among(keys, self.valid)
        return ~(test | valid), valid, test


def _among(keys: NDArray[np.uint64], known: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Return which keys are among the known ones, which are sorted."""
    if not len(known):
        return np.zeros(len(keys), np.bool_)
    place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.asarray(known[place] == keys, dtype=np.bool_)
