"""Hashes of 32 bits, one operation for each word: SplitMix's counter with the mixing of lowbias32.

SplitMix (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014) with the
mixing function lowbias32 (Wellons: Prospecting for hash functions, 2018, of the form of
MurmurHash3's). `engine.compiled.dropout_masks` has the same for kernels.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]

STEP = 0x9E3779B9  # 2³² / golden ratio, odd: SplitMix counts by it
MULTIPLIERS = 0x7FEB352D, 0x846CA68B
SHIFTS = 16, 15, 16
LOW = 2**32 - 1


def mixed(x: Words) -> Words:
    """Return each of some words of 32 bits with its bits mixed: lowbias32, one to one."""
    for shift, multiplier in zip(SHIFTS, MULTIPLIERS, strict=False):
        x = (x ^ (x >> np.uint32(shift))) * np.uint32(multiplier)
    return x ^ (x >> np.uint32(SHIFTS[-1]))


def joined(key: Words, word: Words) -> Words:
    """Return a key that depends on a key and one word more."""
    return mixed((key ^ word) + np.uint32(STEP))


@lru_cache(4096)
def key_of(seed: int, number: int) -> int:
    """Return the key of 32 bits of a seed ≥ 0 and a number that tells its uses apart."""
    key = np.zeros(1, np.uint32)
    while True:
        key = joined(key, np.array([seed & LOW], np.uint32))
        seed >>= 32
        if not seed:
            return int(joined(key, np.array([number], np.uint32))[0])


def words_of(numbers: NDArray[np.integer]) -> Words:
    """Return the word of each whole number ≥ 0; below 2³² no two have the same."""
    whole = np.asarray(numbers).astype(np.uint64)
    low, high = (whole & np.uint64(LOW)).astype(np.uint32), (whole >> np.uint64(32))
    start = np.zeros(1, np.uint32)
    return joined(joined(start, high.astype(np.uint32)), low)
