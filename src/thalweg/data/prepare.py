"""From a table and what the user says of it to three encoded splits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data import targets
from thalweg.data.coding import Coding, class_weights, labelled, sample_weights
from thalweg.data.declared import ORDERED, is_marked
from thalweg.data.roles import Column, Wishes, check_columns, understand_columns
from thalweg.data.rows import Rows
from thalweg.data.several_targets import SeveralTargets, understand_several
from thalweg.data.split_notes import flattering
from thalweg.data.splits import split, strata_of
from thalweg.data.targets import Target
from thalweg.errors import DataError, UsageError, nearest


@dataclass(frozen=True)
class Reading:
    """How the user wants the table understood.

    Attributes:
        target: name of the target column, or of several, as a sequence or with commas between.
        task: "auto" or one of `thalweg.data.targets.TASKS`.
        weight: name of the column of sample weights, or None.
        class_weight: None, "balanced", or the weight of each class by its label.
        wishes: roles of columns.
        valid, test: the share of the rows for a split, 0 for none, or a table of its own for it.
        seed: of the split.
        dtype: of the encoded rows, float32 or float64.

    """

    target: str | Sequence[str]
    task: str = "auto"
    weight: str | None = None
    class_weight: str | Mapping[Any, float] | Sequence[float] | None = None
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
    names = _target_columns(table, reading)
    wishes = reading.wishes
    target: Target | SeveralTargets
    if len(names) == 1:
        numeric = names[0] in wishes.numeric
        target, notes = targets.understand(table[names[0]], names[0], reading.task, numeric)
    else:
        target, notes = understand_several(table, names, reading.task, wishes.numeric)
    y = target.read(table)
    usable = labelled(y)
    if not usable.any():
        raise DataError(f"No row has a value in all of the targets {target.column!r}.")
    if not usable.all():
        notes += (
            f"{(~usable).sum():,} of {len(usable):,} rows have no value in target "
            f"{target.column!r} and were dropped.",
        )
    shares = [
        share if isinstance(share, float) else None for share in (reading.valid, reading.test)
    ]
    masks = split(usable, reading.seed, shares[0], shares[1], strata_of(y, target))
    reserved = {*names, *([reading.weight] if reading.weight else [])}
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
        elif not given:
            splits[part] = train.take(slice(0, 0))
        else:
            splits[part] = coding.rows(table, reading.dtype, mask)
    if shares[1]:
        notes += flattering(table, columns, names, usable)
    for part, rows in splits.items():
        if len(rows) and not rows.loss_weight.sum() > 0:
            raise _all_weigh_0(part, len(rows))
    train, valid_rows, test_rows = splits.values()
    return Prepared(train, valid_rows, test_rows, coding, tuple(columns), notes)


def _target_columns(table: pa.Table, reading: Reading) -> tuple[str, ...]:
    """Return the target columns, each of which must be one of the table's and free for it."""
    text = reading.target
    several = tuple(part.strip() for part in text.split(",")) if isinstance(text, str) else text
    names = (text,) if isinstance(text, str) and text in table.column_names else tuple(several)
    for name in names:
        if name not in table.column_names:
            raise DataError(
                f"There is no target column {name!r}: {nearest(name, table.column_names)}"
            )
        if names.count(name) > 1:
            raise UsageError(f"Column {name!r} is named twice as a target.")
        if reading.weight == name:
            raise UsageError(f"Column {name!r} cannot be both --target and --weight.")
        for option, instead in (("drop", "another --target"), ("categorical", "--task multiclass")):
            if name in getattr(reading.wishes, option):
                raise UsageError(f"--{option} names the target {name!r}: use {instead} instead.")
        if reading.task == "auto" and is_marked(table.schema.field(name), ORDERED):
            raise DataError(targets.ORDINAL.format(column=repr(name)))
    if reading.weight is not None:
        check_columns([reading.weight], table, "--weight")
    return names


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
