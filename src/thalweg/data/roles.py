"""What each column is for: found from its type and values, or said by the user."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.features import (
    PARTS,
    Category,
    Encoder,
    Feature,
    Number,
    fit_category,
    fit_number,
    part_of,
)
from thalweg.data.values import as_texts, is_text, looks_like_numbers
from thalweg.errors import DataError, UsageError, nearest


@dataclass(frozen=True)
class Column:
    """One line of the summary: a column, its role, and what was found in it."""

    name: str
    role: str  # target, weight, number, category, date, dropped
    detail: str


@dataclass(frozen=True)
class Wishes:
    """What the user says of columns; every name must be one of the table's."""

    drop: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    categorical: tuple[str, ...] = ()
    numeric: tuple[str, ...] = ()


def check_columns(names: Iterable[str], table: pa.Table, option: str) -> None:
    """Raise UsageError if a name given with an option is not a column, or is one twice."""
    for name in names:
        if name not in table.column_names:
            raise UsageError(
                f"{option}: there is no column {name!r}; {nearest(name, table.column_names)}"
            )


def understand_columns(
    table: pa.Table, reserved: Collection[str], wishes: Wishes, train: NDArray[np.bool_]
) -> tuple[Encoder, list[Column]]:
    """Give every column a role and learn its features from the training rows.

    Args:
        table: the data.
        reserved: columns that are no features: target and weight.
        wishes: what the user said.
        train: mask ``[n]`` of the training rows.

    Returns:
        The encoder, and a summary of every column but the reserved.

    Raises:
        UsageError: a wish for a column that is not there.
        DataError: a column with infinities, with numbers written as text, or none left at all.

    """
    for option in ("drop", "only", "categorical", "numeric"):
        check_columns(getattr(wishes, option), table, f"--{option}")
    features: list[Feature] = []
    summary = []
    for name in table.column_names:
        if name in reserved or (wishes.only and name not in wishes.only):
            continue
        if name in wishes.drop:
            summary.append(Column(name, "dropped", "--drop"))
            continue
        made, column = _understand(table[name], name, wishes, train)
        features += made
        summary.append(column)
    if not features:
        raise DataError(
            "No column is left to predict from: "
            + "; ".join(f"{column.name!r} was dropped ({column.detail})" for column in summary)
            + ("." if summary else "the table holds nothing but the target.")
        )
    features.sort(key=lambda feature: isinstance(feature, Category))
    return Encoder(tuple(features)), summary


def _understand(
    values: pa.ChunkedArray, name: str, wishes: Wishes, train: NDArray[np.bool_]
) -> tuple[list[Feature], Column]:
    """Return one column's features (none if it is dropped) and its line of the summary."""
    kind = values.type
    if pa.types.is_dictionary(kind):
        values, kind = pc.cast(values, kind.value_type), kind.value_type
    text = is_text(values)
    readable = text or _is_number(kind) or _is_date(kind) or pa.types.is_boolean(kind)
    if not readable and not pa.types.is_null(kind):
        return [], Column(name, "dropped", f"values of type {kind} are not read")
    learnt = values.filter(pa.array(train))
    if learnt.null_count == len(learnt):
        return [], Column(name, "dropped", "all values are missing")
    distinct = len(pc.unique(learnt.drop_null()))
    if distinct == 1 and not learnt.null_count:
        example = learnt[0].as_py()
        return [], Column(name, "dropped", f"constant: every value is {example!r}")
    lacking = f", {learnt.null_count:,} missing" if learnt.null_count else ""
    if _is_date(kind) and name not in wishes.categorical:
        return _date(values, name, train, lacking)
    if name in wishes.numeric or (_is_number(kind) and name not in wishes.categorical):
        number = fit_number(values, name, "", train)
        detail = f"mean {number.mean:.4g}, standard deviation {number.scale:.4g}{lacking}"
        return [number], Column(name, "number", detail)
    if text and name not in wishes.categorical:
        if looks_like_numbers(values):
            raise _numbers_as_text(values, name)
        if distinct == len(learnt) - learnt.null_count:
            detail = f"an identifier: all {distinct:,} texts differ; --categorical {name} keeps it"
            return [], Column(name, "dropped", detail)
    category = fit_category(values, name, "", train)
    return [category], Column(name, "category", f"{len(category.levels):,} levels{lacking}")


def _date(
    values: pa.ChunkedArray, name: str, train: NDArray[np.bool_], lacking: str
) -> tuple[list[Feature], Column]:
    """Split a date into elapsed days and those of its parts that vary."""
    made: list[Feature] = []
    for part in PARTS:
        if part == "days":
            made.append(fit_number(values, name, part, train))
        elif len(pc.unique(part_of(values, part).filter(pa.array(train)).drop_null())) > 1:
            made.append(fit_category(values, name, part, train))
    return made, Column(name, "date", ", ".join(feature.part for feature in made) + lacking)


def _is_number(kind: pa.DataType) -> bool:
    return (
        pa.types.is_integer(kind)
        or pa.types.is_floating(kind)
        or pa.types.is_decimal(kind)
        or pa.types.is_time(kind)
        or pa.types.is_duration(kind)
    )


def _is_date(kind: pa.DataType) -> bool:
    return pa.types.is_timestamp(kind) or pa.types.is_date(kind)


def _numbers_as_text(values: pa.ChunkedArray, name: str) -> DataError:
    """Name a text column that holds numbers, with an example and the options that decide."""
    row, text = next(
        (row, text)
        for row, text in enumerate(as_texts(values).to_pylist(), 1)
        if text is not None and not text.strip().isdigit()
    )
    return DataError(
        f"Column {name!r} holds numbers written as text, such as {text!r} in row {row}: "
        f"--numeric {name} reads them as numbers (--missing TEXT names texts that stand for a "
        f"missing value), --categorical {name} takes each text as a category."
    )


__all__ = ["Category", "Column", "Number", "Wishes", "check_columns", "understand_columns"]
