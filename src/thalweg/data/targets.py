"""The target: its conversion to numbers and back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.findings import other_texts, shown, such_values
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    NumberFormat,
    Numbers,
)
from thalweg.data.values import is_readable, row_number
from thalweg.errors import DataError, Problems, UsageError, listing
from thalweg.option_words import word
from thalweg.wording import brief

# Targets that have been read as numbers: name → (format, numbers).
Reads = dict[str, tuple[ColumnFormat, Numbers]]
TASKS = ("regression", "binary", "multiclass", "count", "multioutput", "multilabel")
ORDINAL = (
    "Target {column} is ordinal, classes in an order, for which there is no loss here: --task "
    "multiclass leaves the order out, --task regression takes numbers for it."
)


@dataclass(frozen=True)
class Target:
    """One target column: its task, its classes, and how it is encoded.

    Attributes:
        column: its name.
        task: one of `TASKS`.
        classes: the class labels in the order of their numbers; empty for regression and counts.
        kind: of the labels: "text", "whole number" or "boolean"; "number" without classes.
        format: that reads the column.

    """

    column: str
    task: str
    classes: tuple[str, ...] = ()
    kind: str = "number"
    format: ColumnFormat = field(default_factory=NumberFormat)

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns that it is read from."""
        return (self.column,)

    def read(self, table: pa.Table, reads: Reads | None = None) -> NDArray[np.float64]:
        """Encode the target of a table, ``[n]``; see `encode`.

        Args:
            table: holds the column.
            reads: targets that have been read; this one is removed from it.

        """
        if reads and self.column in reads and reads[self.column][0] == self.format:
            _, read = reads.pop(self.column)
            if self._sound(read):  # without access to the column, which may have been released
                return read.values
        return self.encode(table[self.column])

    def encode(self, column: pa.ChunkedArray) -> NDArray[np.float64]:
        """Return the target as float64 ``[n]``: numbers or class numbers, NaN where missing.

        Raises:
            DataError: a label that is not in `classes`, a text or infinite value for a number, a
                negative count.

        """
        if not isinstance(self.format, CategoryFormat):
            return self._numbers(column)
        if not is_readable(column):
            raise DataError(
                f"Target {self.column!r} holds values of type {column.type}, where classes are "
                f"expected: {listing(self.classes)}."
            )
        levels = pa.array(self.classes, pa.large_string())
        codes, valid = self.format.codes(column, levels, self.column)
        unknown = valid & (codes < 0)
        if unknown.any():
            row = int(np.argmax(unknown))
            raise DataError(
                f"Target {self.column!r} is {shown(column, row)!r} in row {row + 1}, a class the "
                f"model does not know: {listing(self.classes)}; leave such rows out, or train on "
                "rows of that class too."
            )
        return np.where(valid, codes, np.nan)

    def _sound(self, read: Numbers) -> bool:
        """Whether all numbers that were read are valid for the task."""
        wrong = read.unreadable.any() or np.isinf(read.values).any()
        return not (wrong or (self.task == "count" and (read.values < 0).any()))

    def _numbers(self, column: pa.ChunkedArray) -> NDArray[np.float64]:
        """Return the column as numbers ``[n]``, NaN where missing; refuse invalid ones."""
        read = read_numbers(self.format, column, self.column, {})
        values, problems = read.values, Problems()
        if read.unreadable.any():
            problems.add(DataError(self._unreadable(column, read.unreadable)))
        infinite = np.isinf(values)
        if infinite.any():
            text = shown(column, int(np.argmax(infinite)))
            problems.add(
                DataError(
                    f"Target {self.column!r} is infinite in row {row_number(infinite)}"
                    f"{such_values(infinite)}: remove that row or give it a value, or take it as "
                    f"missing with --missing {word(text)}."
                )
            )
        if self.task == "count" and (values < 0).any():
            problems.add(
                DataError(
                    f"Target {self.column!r} is negative in row {row_number(values < 0)}"
                    f"{such_values(values < 0)}, and a count never is: use --task regression."
                )
            )
        problems.refuse()
        return values

    def _unreadable(self, column: pa.ChunkedArray, mask: NDArray[np.bool_]) -> str:
        """Return the message about texts that are not numbers."""
        count, row = int(mask.sum()), int(np.argmax(mask))
        text, others = shown(column, row), other_texts(column, mask)
        also = f", also {listing(others, 20)}" if others else ""
        missing = (
            f"if these mean that the value is missing, give each to --missing, as --missing "
            f"{text!r}; correct them otherwise."
            if others
            else f"if it means that the value is missing, say --missing {text!r}; correct it "
            "otherwise."
        )
        return (
            f"Target {self.column!r} is {text!r} in row {row + 1:,}, which is no number ({count:,} "
            f"such value{'s' * (count > 1)}{also}): {missing}"
        )

    def labels(self, codes: NDArray[np.integer[Any]]) -> NDArray[Any]:
        """Return the labels ``[n]`` of class numbers: bool, int or str, as the data had them."""
        if self.kind == "boolean":
            known: NDArray[Any] = np.array([label == "true" for label in self.classes])
        elif self.kind == "whole number":
            numbers = [int(label) for label in self.classes]
            small = all(abs(number) < 2**63 for number in numbers)
            known = np.array(numbers, dtype=None if small else object)
        else:
            known = np.array(self.classes, dtype=object)
        return known[codes]


def check_task(task: Any) -> None:
    """Raise UsageError for an unknown task."""
    if task not in (
        "auto",
        *TASKS,
        "ordinal",
    ):  # "ordinal" is refused later, with the target's name
        raise UsageError(f"There is no task {brief(task)}: {', '.join(('auto', *TASKS))} are.")


def read_numbers(form: ColumnFormat, column: pa.ChunkedArray, name: str, reads: Reads) -> Numbers:
    """Return a column as numbers, from `reads` if it has been read by the same format."""
    if name not in reads or reads[name][0] != form:
        read = form.read(column)  # type: ignore[union-attr]
        assert isinstance(read, Numbers)
        reads[name] = form, read
    return reads[name][1]
