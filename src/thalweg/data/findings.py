"""Findings in new data: values that the model's formats cannot read, or unknown categories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.values import as_texts, row_number
from thalweg.errors import DataError
from thalweg.option_words import word
from thalweg.wording import shortened

Mask = NDArray[np.bool_]
_MOST = 8  # columns told of one by one
_UNMET = ("unknown", "beyond")  # by training
_WORDS = {
    "number": ("no number", "no numbers"),
    "amount": ("no number with a unit", "no numbers with a unit"),
    "time": ("no time of day", "no times of day"),
    "duration": ("no duration", "no durations"),
    "date": ("no date", "no dates"),
    "text": ("no text", "no texts"),
    "infinite": ("infinite", "infinite"),
    "missing": ("missing (NaN)", "missing (NaN)"),
    "far": ("too far from the training rows to compute with",) * 2,
}


@dataclass
class Finding:
    """Values of one column that are taken as missing, or as a level without a weight.

    Attributes:
        column: its name.
        what: what they are not ("number", "amount", "date" …), or "infinite", "far",
            "unknown", or "beyond": in a column of a sparse matrix that training did not have.
        count: how many.
        present: how many values the column has that are not missing.
        text: the first of them.
        row: its row, from 1.
        place: of the column in a sparse matrix; −1: it is a column of the table.

    """

    column: str
    what: str
    count: int
    present: int
    text: str
    row: int
    place: int = -1

    def __str__(self) -> str:
        shown = f"{self.text!r} in row {self.row:,}"
        if self.what == "unknown":
            if self.count == self.present:
                return (
                    f"Column {self.column!r}: no value is a category that training met (such as "
                    f"{shown}); is it the same column?"
                )
            return (
                f"Column {self.column!r}: {self.count:,} of {self.present:,} values are categories "
                f"that training did not meet, such as {shown}, and have no weight."
            )
        if self.what == "beyond":
            return (
                f"Column {self.column!r}: {self.count:,} of {self.present:,} rows have entries in "
                f"columns that training did not meet, such as {shown}, which have no weight."
            )
        one, more = _WORDS[self.what]
        if self.count == 1:
            return f"Column {self.column!r}: {shown} is {one} and was taken as missing."
        asked = "; is it the same column?" if self.count * 2 > self.present else "."
        return (
            f"Column {self.column!r}: {self.count:,} of {self.present:,} values are {more}, such "
            f"as {shown}, and were taken as missing{asked}"
        )


@dataclass
class Findings:
    """All findings of a table, which may be added part by part.

    What is said does not depend on how the rows are divided into parts.
    """

    all: dict[tuple[str, str], Finding] = field(default_factory=dict)
    strict: bool = False
    _present: dict[tuple[str, str], int] = field(default_factory=dict)
    _matrix_rows: int = 0

    def add(
        self,
        name: str,
        what: str,
        mask: Mask | None,
        column: pa.ChunkedArray,
        rows: NDArray[np.intp] | range | None = None,
        place: int = -1,
    ) -> None:
        """Take in the rows of a mask.

        Args:
            name: of the column.
            what: see `Finding`.
            mask: ``[n]``, may be all false; None: it is.
            column: its values, to show one.
            rows: of `thalweg.data.values.row_number`.
            place: see `Finding`; such a column is looked at in some parts alone, see `matrix`.

        """
        key = (name, what)
        present = self._present.get(key, 0) + len(column) - column.null_count
        self._present[key] = present
        present = present if place < 0 else self._matrix_rows
        if mask is None or not (count := _count(mask)):
            if key in self.all:
                self.all[key].present = present
        elif key in self.all:
            self.all[key].present = present
            self.all[key].count += count
        else:
            first = int(np.argmax(mask))
            self.all[key] = Finding(
                name, what, count, present, shown(column, first), row_number(mask, rows), place
            )

    def matrix(self, rows: int) -> None:
        """Take in that so many rows of a sparse matrix are looked at."""
        self._matrix_rows += rows
        for finding in self.all.values():
            if finding.place >= 0:
                finding.present = self._matrix_rows

    @property
    def in_order(self) -> list[Finding]:
        """All findings in the order of the table's columns."""
        order = {key: i for i, key in enumerate(self._present)}
        return sorted(self.all.values(), key=lambda f: (f.place, order[f.column, f.what]))

    def merge(self, other: Findings) -> None:
        """Take in those of other columns."""
        self.all |= other.all
        self._present |= other._present

    @property
    def unreadable(self) -> list[Finding]:
        """The findings that were taken as missing."""
        return [finding for finding in self.in_order if finding.what not in _UNMET]

    @property
    def unknown(self) -> list[Finding]:
        """The values that training had not met."""
        return [finding for finding in self.in_order if finding.what in _UNMET]

    def refuse(self) -> None:
        """Raise DataError for what cannot be read, all of it in one message."""
        if self.unreadable:
            lines = [
                f"{finding.column!r} has {finding.text!r} in row {finding.row:,}, which is "
                f"{_WORDS[finding.what][0]}"
                f"{f' ({finding.count:,} such values)' if finding.count > 1 else ''}"
                for finding in self.unreadable
            ]
            raise DataError(
                f"The data has values that cannot be read: column {'; '.join(lines)}. Correct "
                "them, or leave --strict out to take them as missing."
            )

    def notes(self) -> list[str]:
        """Say what was found, the columns with most of it first."""
        ranked = sorted(self.in_order, key=lambda f: -f.count)
        said = [str(finding) for finding in ranked[:_MOST]]
        if rest := ranked[_MOST:]:
            said.append(
                f"{len(rest):,} more columns have values that are unreadable or that training did "
                f"not meet, {sum(f.count for f in rest):,} in all."
            )
        return said


def infinite_columns(found: Sequence[tuple[str, int, int, str]]) -> list[str]:
    """Say which columns have infinite values: a sentence for each, for very many one in all.

    Args:
        found: of each column its name, the first such row from 1, how many there are, and the
            first as a text.
    """
    if len(found) <= _MOST:
        return [
            f"Column {name!r} is infinite in row {row:,}"
            f"{f' ({count:,} such values)' if count > 1 else ''}: correct or empty that value, "
            f"take it as missing with --missing {word(text)}, or leave the column out with --drop "
            f"{word(name)}."
            for name, row, count, text in found
        ]
    each = (f"{name!r} (row {row:,}, {count:,} in all)" for name, row, count, _ in found)
    texts = dict.fromkeys(f"--missing {word(text)}" for *_, text in found)
    return [
        f"{len(found):,} columns have infinite values: {', '.join(each)}. Correct or empty them, "
        f"take them as missing with {' and '.join(texts)}, or leave the columns out with --drop "
        f"{word(','.join(name for name, *_ in found))}."
    ]


def such_values(mask: Mask) -> str:
    """Count the values of a mask for a sentence that names the first, where there are more."""
    count = int(np.count_nonzero(mask))
    return f" ({count:,} such values)" if count > 1 else ""


def other_texts(column: pa.ChunkedArray, mask: Mask, most: int = 20) -> tuple[str, ...]:
    """Return the different texts in the rows of a mask but the first, the commonest first."""
    first = shown(column, int(np.argmax(mask)))
    counts = pc.value_counts(as_texts(column.filter(pa.array(mask))))
    order = np.argsort(-counts.field("counts").to_numpy(), kind="stable")
    texts = [shortened(str(counts.field("values")[int(i)].as_py())) for i in order[: most + 1]]
    return tuple(dict.fromkeys(text for text in texts if text != first))[:most]


def shown(column: pa.ChunkedArray, row: int, most: int = 60) -> str:
    """Return a value as text, cut to what a message can hold."""
    try:
        text = str(as_texts(column.slice(row, 1))[0].as_py())
    except (pa.ArrowException, DataError, KeyError, OverflowError):
        try:
            text = str(column[row].as_py())
        except (ValueError, OverflowError):  # a date that Python has no word for
            text = f"a value of type {column.type}"
    return shortened(text, most)


def _count(mask: Mask) -> int:
    """Return in how many rows a mask is true; one value for all rows is looked at once."""
    if len(mask) and mask.strides == (0,):
        return len(mask) * bool(mask[0])
    return int(np.count_nonzero(mask))
