"""What each column is for: found from its type and values, or said by the user."""

from __future__ import annotations

import re
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
)
from thalweg.data.values import (
    as_texts,
    is_code,
    is_date,
    is_number,
    is_readable,
    is_text,
    looks_like_numbers,
    parse_number,
)
from thalweg.errors import DataError, UsageError, listing, nearest

_DATE = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}( \d{1,2}:\d{2}(:\d{2})?)?")


@dataclass(frozen=True)
class Column:
    """One line of the summary: a column, its role, and what was found in it."""

    name: str
    role: str  # target, weight, number, category, date, dropped
    detail: str


@dataclass(frozen=True)
class Wishes:
    """What the user says of columns; every name must be one of the table's.

    Attributes:
        drop, only: columns to leave out, or the only ones to use.
        categorical: columns whose values are names, whatever their type.
        numeric: columns whose texts are numbers, whose booleans are 0 and 1, and whose dates are
            elapsed days and nothing else.

    """

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
        UsageError: a wish for a column that is not there, or two that contradict each other.
        DataError: a column with infinities, with numbers written as text, or none left at all.

    """
    for option in ("drop", "only", "categorical", "numeric"):
        check_columns(getattr(wishes, option), table, f"--{option}")
    for one, other in (("drop", "only"), ("categorical", "numeric")):
        both = [name for name in getattr(wishes, one) if name in getattr(wishes, other)]
        if both:
            raise UsageError(f"--{one} and --{other} both name {listing(both)}: choose one.")
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
            + ("." if summary else "the table has nothing else.")
            if not wishes.only or summary
            else f"No column is left to predict from: --only names nothing but {listing(reserved)}."
        )
    features.sort(key=lambda feature: isinstance(feature, Category))
    return Encoder(tuple(features)), summary


def _understand(
    values: pa.ChunkedArray, name: str, wishes: Wishes, train: NDArray[np.bool_]
) -> tuple[list[Feature], Column]:
    """Return one column's features (none if it is dropped) and its line of the summary."""
    kind = values.type
    text = is_text(values)
    if not is_readable(values):
        return [], Column(name, "dropped", f"values of type {kind} are not read")
    learnt = values.filter(pa.array(train))
    if learnt.null_count == len(learnt):
        return [], Column(name, "dropped", "all values are missing in the rows to train on")
    distinct = len(pc.unique(learnt.drop_null()))
    if distinct == 1 and not learnt.null_count:
        example = as_texts(learnt[:1])[0].as_py()
        shown = repr(example) if text else example
        return [], Column(name, "dropped", f"constant: every value to train on is {shown}")
    lacking = f", {learnt.null_count:,} missing" if learnt.null_count else ""
    if is_date(kind) and name not in wishes.categorical:
        parts = ("days",) if name in wishes.numeric else tuple(PARTS)
        return _date(values, name, parts, train, lacking)
    if name in wishes.numeric or (is_number(kind) and name not in wishes.categorical):
        number = fit_number(values, name, "", train)
        spread = f"standard deviation {_short(number.scale)}" if distinct > 1 else "constant"
        return [number], Column(name, "number", f"mean {_short(number.mean)}, {spread}{lacking}")
    if text and name not in wishes.categorical:
        if looks_like_numbers(values):
            raise _numbers_as_text(values, name)
        if 1 < distinct == len(learnt) - learnt.null_count:
            keep = f"--categorical {name} keeps it"
            texts = as_texts(learnt.drop_null()).to_pylist()
            if all(_DATE.fullmatch(value.strip()) for value in texts):
                detail = f"dates written as {texts[0]!r} are not read: write 2024-01-31; {keep}"
                return [], Column(name, "dropped", detail)
            if all(is_code(value) for value in texts):
                keep += f", --numeric {name} takes it as numbers"
            detail = f"an identifier: all {distinct:,} texts differ; {keep}"
            return [], Column(name, "dropped", detail)
    category = fit_category(values, name, "", train)
    levels = len(category.levels)
    plural = "" if levels == 1 else "s"
    return [category], Column(name, "category", f"{levels:,} level{plural}{lacking}")


def _short(value: float) -> str:
    """Write a number with four digits, and large ones as people do."""
    return f"{value:,.0f}" if 1e4 <= abs(value) < 1e12 else f"{value:.4g}"


def _date(
    values: pa.ChunkedArray,
    name: str,
    parts: tuple[str, ...],
    train: NDArray[np.bool_],
    lacking: str,
) -> tuple[list[Feature], Column]:
    """Split a date into elapsed days and those of its other parts that vary."""
    made: list[Feature] = []
    for part in parts:
        if part == "days":
            made.append(fit_number(values, name, part, train))
            continue
        category = fit_category(values, name, part, train)
        if len(category.levels) > 1:
            made.append(category)
    return made, Column(name, "date", ", ".join(feature.part for feature in made) + lacking)


def _numbers_as_text(values: pa.ChunkedArray, name: str) -> DataError:
    """Name a text column that holds numbers, with an example and the options that decide."""
    texts = [(row, text) for row, text in enumerate(as_texts(values).to_pylist(), 1) if text]
    found = [(row, text) for row, text in texts if not is_code(text)]
    row, text = next((pair for pair in found if parse_number(pair[1]) is not None), found[0])
    wrong = next((pair for pair in found if parse_number(pair[1]) is None), None)
    if wrong and wrong[1] == text:
        return DataError(
            f"Column {name!r} holds numbers written as text, and {text!r} in row {row}, which is "
            f"none: --missing {text!r} --numeric {name} takes it as missing and the others as "
            f"numbers, --categorical {name} takes each text as a category."
        )
    return DataError(
        f"Column {name!r} holds numbers written as text, such as {text!r} in row {row}: "
        f"--numeric {name} reads them as numbers (--missing TEXT names texts that stand for a "
        f"missing value), --categorical {name} takes each text as a category."
    )


__all__ = ["Category", "Column", "Number", "Wishes", "check_columns", "understand_columns"]
