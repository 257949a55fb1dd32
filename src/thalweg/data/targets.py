"""The target: which task it makes, and how it becomes numbers and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.values import (
    as_numbers,
    as_texts,
    is_code,
    is_readable,
    is_text,
    looks_like_numbers,
    row_number,
    sorted_texts,
)
from thalweg.errors import DataError, UsageError, listing

TASKS = ("regression", "binary", "multiclass", "count", "multioutput", "multilabel")
ORDINAL = (
    "Target {column} is ordinal, classes in an order, for which there is no loss here: --task "
    "multiclass leaves the order out, --task regression takes numbers for it."
)
_MOST_CODES = 20  # a whole-number target with more distinct values than this is a quantity


@dataclass(frozen=True)
class Target:
    """The target column and its coding.

    Attributes:
        column: its name.
        task: one of `TASKS`.
        classes: the class labels in the order of their numbers; empty for numbers.
        kind: what the labels were: "text", "whole number" or "boolean"; "number" without classes.

    """

    column: str
    task: str
    classes: tuple[str, ...] = ()
    kind: str = "number"

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns it is read from."""
        return (self.column,)

    def read(self, table: pa.Table) -> NDArray[np.float64]:
        """Encode the target of a table, ``[n]``; see `encode`."""
        return self.encode(table[self.column])

    def encode(self, column: pa.ChunkedArray) -> NDArray[np.float64]:
        """Return the target as float64 ``[n]``: numbers or class numbers, NaN where missing.

        Raises:
            DataError: a label that training did not know, text or infinity for a number, a
                negative count.

        """
        if not self.classes:
            values = as_numbers(column, self.column)
            if np.isinf(values).any():
                raise DataError(
                    f"Target {self.column!r} is infinite in row {row_number(np.isinf(values))}: "
                    "remove that row or give it a value."
                )
            if self.task == "count" and (values < 0).any():
                raise DataError(
                    f"Target {self.column!r} is negative in row {row_number(values < 0)}, and a "
                    "count never is: use --task regression."
                )
            return values
        if not is_readable(column):
            raise DataError(
                f"Target {self.column!r} holds values of type {column.type}, where classes are "
                f"expected: {listing(self.classes)}."
            )
        texts = as_texts(column)
        codes = pc.index_in(texts, value_set=pa.array(self.classes, texts.type))
        unknown = pc.and_(pc.is_null(codes), pc.is_valid(texts)).to_numpy()
        if unknown.any():
            row = int(np.argmax(unknown))
            raise DataError(
                f"Target {self.column!r} is {texts[row].as_py()!r} in row {row + 1}, a class the "
                f"model does not know: {listing(self.classes)}."
            )
        return np.asarray(pc.cast(codes, pa.float64()).to_numpy(), dtype=np.float64)

    def labels(self, codes: NDArray[np.integer[Any]]) -> NDArray[Any]:
        """Turn class numbers ``[n]`` back into labels of the kind the data had."""
        if self.kind == "boolean":
            known: NDArray[Any] = np.array([label == "true" for label in self.classes])
        elif self.kind == "whole number":
            known = np.array([int(label) for label in self.classes])
        else:
            known = np.array(self.classes, dtype=object)
        return known[codes]


def understand(
    column: pa.ChunkedArray, name: str, task: str, numeric: bool
) -> tuple[Target, tuple[str, ...]]:
    """Find the task of a target column, or check that it can serve the one asked for.

    Args:
        column: its values.
        name: its name.
        task: "auto" or one of `TASKS`.
        numeric: whether text in it is to be read as numbers.

    Returns:
        The target, and what to tell the user.

    Raises:
        UsageError: no such task, or one the values cannot serve.
        DataError: no values, one value, one class, numbers written as text.

    """
    if task == "ordinal":
        raise UsageError(ORDINAL.format(column=repr(name)))
    if task not in ("auto", *TASKS):
        raise UsageError(f"There is no task {task!r}: {', '.join(('auto', *TASKS))} are.")
    if task in ("multioutput", "multilabel"):
        raise UsageError(f"--task {task} is for several targets, as in --target {name},OTHER.")
    if not is_readable(column) or pa.types.is_temporal(column.type):
        raise DataError(
            f"Target {name!r} holds values of type {column.type}: give a number or a class instead."
        )
    if column.null_count == len(column):
        raise DataError(f"Target {name!r} is missing in every row: choose another --target.")
    if is_text(column) and looks_like_numbers(column) and not numeric and task != "multiclass":
        texts = pc.unique(as_texts(column).drop_null()).to_pylist()
        example = next(text for text in texts if not is_code(text))
        raise DataError(
            f"Target {name!r} holds numbers written as text, such as {example!r}: "
            f"--numeric {name} reads them as numbers."
        )
    distinct = pc.unique(as_texts(column).drop_null())
    if len(distinct) == 1:
        what = "one class" if is_text(column) or pa.types.is_boolean(column.type) else "one value"
        value = repr(distinct[0].as_py()) if is_text(column) else distinct[0].as_py()
        raise DataError(
            f"Target {name!r} has {what} only, {value}, in every row that has "
            "one: there is nothing to learn; choose another --target."
        )
    if task in ("regression", "count"):
        if is_text(column) and not numeric:
            raise UsageError(
                f"--task {task} needs numbers, but target {name!r} is text, such as "
                f"{distinct[0].as_py()!r}: use --task multiclass or another --target."
            )
        return Target(name, task), ()
    if numeric and is_text(column):
        if task != "auto":
            raise UsageError(
                f"--task {task} needs classes, and --numeric {name} makes target {name!r} numbers: "
                "leave one of them out."
            )
        return Target(name, "regression"), ()
    kind = _kind(column)
    if task == "auto" and _quantity(column, kind, len(distinct)):
        return Target(name, "regression"), ()
    return _classes(column, name, task, kind)


def _kind(column: pa.ChunkedArray) -> str:
    """Say what kind of labels a column would hold: text, whole number, boolean, or number."""
    if is_text(column):
        return "text"
    if pa.types.is_boolean(column.type):
        return "boolean"
    if pa.types.is_integer(column.type):
        return "whole number"
    values = as_numbers(column, "target")
    values = values[~np.isnan(values)]
    exact = np.abs(values) < 2.0**53  # beyond it every float is whole
    whole = bool(np.all(exact & (values == np.rint(values))))
    return "whole number" if whole else "number"


def _quantity(column: pa.ChunkedArray, kind: str, distinct: int) -> bool:
    """Whether a target is more likely a quantity than a class.

    Two whole numbers are classes in any type. More are so in an integer column, if they are few:
    at most 20, and each there twice on average.
    """
    if kind != "whole number" or distinct == 2:
        return kind == "number"
    rows = len(column) - column.null_count
    return not pa.types.is_integer(column.type) or distinct > min(_MOST_CODES, rows / 2)


def _classes(
    column: pa.ChunkedArray, name: str, task: str, kind: str
) -> tuple[Target, tuple[str, ...]]:
    """Make a classification target of a column."""
    labels = sorted_texts(pc.unique(as_texts(column).drop_null()).to_pylist())
    if kind == "number":
        raise UsageError(
            f"--task {task} needs classes, but target {name!r} has fractions: "
            "use --task regression."
        )
    if task == "binary" and len(labels) != 2:
        raise UsageError(
            f"--task binary needs two classes, but target {name!r} has {len(labels)} "
            f"({listing(labels, 4)}): use --task multiclass."
        )
    if len(labels) > column.length() / 2 and len(labels) > _MOST_CODES:
        raise DataError(
            f"Target {name!r} has {len(labels):,} classes in {column.length():,} rows, too few "
            "rows of each to learn from: choose another --target."
        )
    found = "binary" if len(labels) == 2 and task != "multiclass" else "multiclass"
    notes = []
    if found == "binary":
        notes.append(f"Class 1 of target {name!r} is {labels[1]!r}, class 0 is {labels[0]!r}.")
    if task == "auto" and kind == "whole number" and len(labels) > 2:
        notes.append(
            f"Target {name!r} has {len(labels)} different whole numbers, taken as classes; "
            "--task regression or --task count takes them as numbers."
        )
    return Target(name, found, tuple(labels), kind), tuple(notes)
