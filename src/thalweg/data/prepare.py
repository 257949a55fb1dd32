"""From a table and what the user says of it to three encoded splits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data import targets
from thalweg.data.coding import Coding, class_weights, sample_weights
from thalweg.data.roles import Column, Wishes, check_columns, understand_columns
from thalweg.data.rows import Rows
from thalweg.data.splits import split
from thalweg.errors import DataError, UsageError, nearest


@dataclass(frozen=True)
class Reading:
    """How the user wants the table understood.

    Attributes:
        target: name of the target column.
        task: "auto", "regression", "binary", "multiclass" or "count".
        weight: name of the column of sample weights, or None.
        class_weight: None, "balanced", or the weight of each class by its label.
        wishes: roles of columns.
        valid, test: the share of the rows for a split, or a table of its own for it.
        seed: of the split.
        dtype: of the encoded rows, float32 or float64.

    """

    target: str
    task: str = "auto"
    weight: str | None = None
    class_weight: str | Mapping[Any, float] | None = None
    wishes: Wishes = field(default_factory=Wishes)
    valid: float | pa.Table = 0.15
    test: float | pa.Table = 0.15
    seed: int = 0
    dtype: Any = np.float32


@dataclass(frozen=True)
class Prepared:
    """Everything training needs to know of the data.

    Attributes:
        train, valid, test: encoded rows, the target in its own unit.
        coding: what turned the table into them.
        columns: what was understood, column by column.
        notes: sentences to tell the user.

    """

    train: Rows
    valid: Rows
    test: Rows
    coding: Coding
    columns: tuple[Column, ...]
    notes: tuple[str, ...]


def prepare(table: pa.Table, reading: Reading) -> Prepared:
    """Understand the columns, divide the rows, learn the encoding on the training rows, apply it.

    Raises:
        UsageError: a wish that does not fit the table.
        DataError: the data cannot be used.

    """
    name = reading.target
    if name not in table.column_names:
        raise DataError(f"There is no target column {name!r}: {nearest(name, table.column_names)}")
    if reading.weight is not None:
        check_columns([reading.weight], table, "--weight")
        if reading.weight == name:
            raise UsageError(f"Column {name!r} cannot be both --target and --weight.")
    for option, instead in (("drop", "another --target"), ("categorical", "--task multiclass")):
        if name in getattr(reading.wishes, option):
            raise UsageError(f"--{option} names the target {name!r}: use {instead} instead.")
    numeric = name in reading.wishes.numeric
    target, notes = targets.understand(table[name], name, reading.task, numeric)
    y = target.encode(table[name])
    usable = ~np.isnan(y)
    if not usable.all():
        notes += (
            f"{(~usable).sum():,} of {len(usable):,} rows have no value in target {name!r} and "
            "were dropped.",
        )
    shares = [
        share if isinstance(share, float) else None for share in (reading.valid, reading.test)
    ]
    masks = split(usable, reading.seed, *shares)
    reserved = {name, *([reading.weight] if reading.weight else [])}
    # A row that weighs nothing is a row that is not there: nothing is learnt from it.
    counted = masks.train & _weighty(table, reading.weight, usable)
    if not counted.any():
        raise _all_weigh_0("training", int(masks.train.sum()))
    encoder, columns = understand_columns(table, reserved, reading.wishes, counted)
    coding = Coding(encoder, target, reading.weight)
    train = coding.rows(table, reading.dtype, masks.train)
    weights = class_weights(reading.class_weight, target, train.target, train.metric_weight)
    coding = replace(coding, class_weights=weights)
    splits = {"training": coding.weighted(train)}
    for part, option, given, mask in (
        ("validation", "--valid", reading.valid, masks.valid),
        ("test", "--test", reading.test, masks.test),
    ):
        if isinstance(given, pa.Table):
            splits[part], left_out = _own(coding, given, option, reading.dtype)
            notes += left_out
        else:
            splits[part] = coding.rows(table, reading.dtype, mask)
    for part, rows in splits.items():
        if not rows.loss_weight.sum() > 0:
            raise _all_weigh_0(part, len(rows))
    train, valid_rows, test_rows = splits.values()
    return Prepared(train, valid_rows, test_rows, coding, tuple(columns), notes)


def _weighty(table: pa.Table, weight: str | None, usable: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return a mask of the rows that have a target and a weight above 0."""
    if weight is None:
        return usable
    positive = np.zeros_like(usable)
    rows = np.flatnonzero(usable)
    positive[rows] = sample_weights(table.select([weight]).take(rows), weight, rows) > 0
    return positive


def _all_weigh_0(part: str, rows: int) -> DataError:
    return DataError(
        f"All {rows:,} rows of the {part} split weigh 0: check --weight and --class-weight."
    )


def _own(coding: Coding, table: pa.Table, option: str, dtype: Any) -> tuple[Rows, tuple[str, ...]]:
    """Encode a table of its own for a split; messages name the option it came with."""
    try:
        rows = coding.rows(table, dtype)
    except DataError as error:
        raise DataError(f"{option}: {error}") from None
    left_out = table.num_rows - len(rows)
    if not left_out:
        return rows, ()
    return rows, (
        f"{option}: {left_out:,} of {table.num_rows:,} rows have no value in target "
        f"{coding.target.column!r} and were dropped.",
    )
