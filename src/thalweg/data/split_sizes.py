"""How many rows each split is to have, and what is said where there are too few."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import DataError, UsageError

Masks = tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]  # train, valid, test


class Sizes(NamedTuple):
    """Rows of test and validation."""

    test: int
    valid: int


def check_shares(valid: float, test: float) -> None:
    """Raise UsageError for shares that leave no rows to train on."""
    if valid + test >= 1:
        raise UsageError(
            f"--valid {valid:g} and --test {test:g} leave no rows to train on: "
            "their sum must be less than 1."
        )


def sizes_of(rows: int, valid: float, test: float) -> Sizes:
    """Return the sizes of splits that are drawn from so many rows: round(share · rows), ≥ 1.

    Raises:
        DataError: fewer rows than splits.
    """
    shares = (test, valid)
    if rows <= sum(share > 0 for share in shares):
        there = "is 1 row" if rows == 1 else f"are {rows} rows"
        raise DataError(
            f"There {there} with a target, which is too few: training, validation and test "
            "need at least one each; give more rows."
        )
    sizes = [max(1, round(share * rows)) if share else 0 for share in shares]
    while sum(sizes) >= rows:
        sizes[sizes.index(max(sizes))] -= 1
    return Sizes(*sizes)


def too_few(column: str, values: int, what: str) -> DataError:
    """Return the error that a column has fewer groups, or times, than there are splits."""
    has = f"has 1 {what}" if values == 1 else f"has {values} {what}s"
    return DataError(
        f"Column {column!r} {has} in the rows with a target, which is too few: training, "
        f"validation and test need at least one {what} each; name another column with --split, "
        "or leave a split out with --valid 0 or --test 0."
    )
