"""The folds that a job asks for: which rows are left out together, and the runs of each setting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed
from thalweg.data.row_folds import Folds
from thalweg.data.row_source import RowSource
from thalweg.data.split_choice import RANDOM
from thalweg.data.statistics import batches
from thalweg.errors import UsageError
from thalweg.racing.folds import folds_of
from thalweg.training.run import Run
from thalweg.wording import counted

_SORTED = 2**20  # rows by chance that are sorted by their hashes, so that folds are equally large


def check_count(folds: int | None, valid: Any) -> None:
    """Refuse a number of folds that is too small, or beside a table of validation rows.

    Args:
        folds: how many; None: none.
        valid: what was given for validation: a share, or a table.

    Raises:
        UsageError: either.
    """
    if not isinstance(folds, int) or isinstance(folds, bool) or folds < 1:
        return  # which is said of all whole numbers
    if folds < 2:
        raise UsageError(
            f"--folds {folds} leaves no rows to train on beside those that judge: give 2 or more."
        )
    if valid is None:
        raise UsageError(
            "--folds judges by the rows to train on, each by a model that did not see it: leave "
            "the table of validation rows (--valid) out, or --folds."
        )


def cut(
    rows: RowSource,
    count: int,
    classes: bool,
    seed: int,
    by: str,
    keys: NDArray[Any] | None,
    most_keys: int,
) -> Folds:
    """Return so many folds of rows: by chance, and of classes each by itself, or by group or time.

    Args:
        rows: of training and validation together.
        count: folds.
        classes: whether the target is classes.
        seed: of the split.
        by: what divides the rows.
        keys: ``[n]``, group or time of each; None: by chance.
        most_keys: rows whose groups or times are known.

    Raises:
        UsageError: there are fewer rows, groups or times than folds, or too many rows.
    """
    n = len(rows)
    if count > n:
        raise UsageError(
            f"--folds {count} is more than the {counted(n, 'row')} there are: give {n} or fewer."
        )
    if keys is None and by != RANDOM:
        raise UsageError(
            f"--folds by {by} is for up to {most_keys:,} rows, and there are {n:,}: leave --folds "
            "out, for so many rows one validation split is enough."
        )
    if keys is None and n > _SORTED:  # a byte for each row, and no sorting
        part: NDArray[np.integer[Any]] = np.empty(n, np.int8 if count <= 127 else np.int32)
        for some in batches(n):
            part[some] = hashed(np.arange(some.start, some.stop), seed) * count
        return Folds(part)
    labels = rows.labels_of(0, n)
    weight = np.asarray(labels.loss_weight, np.float64)
    found = folds_of(labels.target, weight, classes, seed, by, keys, most=count, every=True)
    made = 0 if found is None else found.count
    if found is None or made < count:
        what = f"{by}s" if by != RANDOM else "rows"
        raise UsageError(
            f"--folds {count} is more than the {what} allow, which are whole in one fold each and "
            f"must leave every class to train on: {made} can be made. Give fewer."
        )
    return found.compact()


def in_folds(runs: Sequence[Run], count: int) -> list[Run]:
    """Return runs, one for each fold of each that does not name its own."""
    return [
        each
        for run in runs
        for each in ([run] if run.fold is not None else [run.changed(fold=k) for k in range(count)])
    ]


__all__ = ["check_count", "cut", "in_folds"]
