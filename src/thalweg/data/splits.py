"""Which row goes to which split: a hash of its position and the seed, nothing else."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import DataError, UsageError

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def hashed(position: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Return a number in [0, 1) for each row position, the same for the same seed, always.

    SplitMix64 (Steele, Lea and Flood 2014) of position + 1 steps from a start that is itself the
    hash of the seed, its upper 53 bits taken as a fraction.
    """
    start = _mix(np.array([int(seed) & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64) + _GOLDEN)
    state = start + (position.astype(np.uint64) + np.uint64(1)) * _GOLDEN
    return (_mix(state) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def _mix(z: NDArray[np.uint64]) -> NDArray[np.uint64]:
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


@dataclass(frozen=True)
class Split:
    """Row masks ``[n]`` of the three splits; a row without a target is in none."""

    train: NDArray[np.bool_]
    valid: NDArray[np.bool_]
    test: NDArray[np.bool_]


def split(usable: NDArray[np.bool_], seed: int, valid: float | None, test: float | None) -> Split:
    """Divide the usable rows by the hash of their position.

    Args:
        usable: ``[n]``, which rows have a target.
        seed: of the split.
        valid: share of the rows for validation, in (0, 1); None if it comes from elsewhere.
        test: share for the test, in (0, 1); None if it comes from elsewhere.

    Returns:
        Masks. A split that is wanted has at least one row: in a table so small that the hash
        would leave one empty, the rows are ranked by their hash instead.

    Raises:
        UsageError: the shares leave nothing to train on, or the seed is no whole number.
        DataError: fewer usable rows than splits.

    """
    if not hasattr(seed, "__index__") or isinstance(seed, bool):
        raise UsageError(f"The seed must be a whole number, not {seed!r}.")
    shares = {"--test": test or 0.0, "--valid": valid or 0.0}
    if sum(shares.values()) >= 1:
        raise UsageError(
            f"--valid {shares['--valid']:g} and --test {shares['--test']:g} leave no rows to train "
            "on: "
            "their sum must be less than 1."
        )
    wanted = [share for share in shares.values() if share]
    rows = int(usable.sum())
    if rows <= len(wanted):
        there = "is 1 row" if rows == 1 else f"are {rows} rows"
        raise DataError(
            f"There {there} with a target, which is too few: training, validation and test need "
            "at least one each; give more rows."
        )
    u = hashed(np.arange(len(usable)), seed)
    in_test = usable & (u < shares["--test"])
    in_valid = usable & ~in_test & (u < shares["--test"] + shares["--valid"])
    divided = Split(usable & ~in_test & ~in_valid, in_valid, in_test)
    complete = divided.train.any() and (in_valid.any() or not valid) and (in_test.any() or not test)
    if complete:
        return divided
    return _by_rank(usable, u, shares)


def _by_rank(usable: NDArray[np.bool_], u: NDArray[np.float64], shares: dict[str, float]) -> Split:
    """Divide a table so small that the hash left a split empty: lowest hashes to the test."""
    rows = np.flatnonzero(usable)[np.argsort(u[usable])]
    counts = [max(1, int(share * len(rows))) if share else 0 for share in shares.values()]
    while sum(counts) >= len(rows):
        counts[counts.index(max(counts))] -= 1
    masks = [np.zeros_like(usable) for _ in range(3)]
    for mask, part in zip(masks, np.split(rows, np.cumsum(counts)), strict=True):
        mask[part] = True
    return Split(train=masks[2], valid=masks[1], test=masks[0])
