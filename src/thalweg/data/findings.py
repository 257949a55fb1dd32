"""What was met in data that the model's formats cannot read, or that training had not met."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.values import as_texts, row_number
from thalweg.errors import DataError

Mask = NDArray[np.bool_]
_MOST = 8  # columns told of one by one
_WORDS = {
    "number": ("no number", "no numbers"),
    "time": ("no time of day", "no times of day"),
    "duration": ("no duration", "no durations"),
    "date": ("no date", "no dates"),
    "infinite": ("infinite", "infinite"),
    "missing": ("missing (NaN)", "missing (NaN)"),
    "far": ("too far from the training rows to compute with",) * 2,
}


@dataclass
class Finding:
    """Values of one column that are taken as missing, or as a level without a weight.

    Attributes:
        column: its name.
        what: what they are not ("number", "date" …), or "infinite", "far" or "unknown".
        count: how many.
        present: how many values the column has that are not missing.
        text: the first of them.
        row: where it stands, from 1.

    """

    column: str
    what: str
    count: int
    present: int
    text: str
    row: int

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
    """All findings of a table, which may be added part by part."""

    all: dict[tuple[str, str], Finding] = field(default_factory=dict)
    strict: bool = False
    _present: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(
        self,
        name: str,
        what: str,
        mask: Mask | None,
        column: pa.ChunkedArray,
        rows: NDArray[np.intp] | None = None,
    ) -> None:
        """Take in the rows of a mask.

        Args:
            name: of the column.
            what: see `Finding`.
            mask: ``[n]``, may be all false; None: it is.
            column: its values, to show one.
            rows: of `thalweg.data.values.row_number`.

        """
        key = (name, what)
        present = self._present.get(key, 0) + len(column) - column.null_count
        self._present[key] = present
        if mask is None or not (count := int(np.count_nonzero(mask))):
            if key in self.all:
                self.all[key].present = present
        elif key in self.all:
            self.all[key].present = present
            self.all[key].count += count
        else:
            first = int(np.argmax(mask))
            self.all[key] = Finding(
                name, what, count, present, shown(column, first), row_number(mask, rows)
            )

    @property
    def unreadable(self) -> list[Finding]:
        """The findings that were taken as missing."""
        return [finding for finding in self.all.values() if finding.what != "unknown"]

    @property
    def unknown(self) -> list[Finding]:
        """The values that training had not met."""
        return [finding for finding in self.all.values() if finding.what == "unknown"]

    def refuse(self) -> None:
        """Raise DataError for what cannot be read, all of it in one message."""
        if self.unreadable:
            lines = [
                f"{finding.column!r} has {finding.text!r} in row {finding.row:,}, which is "
                f"{_WORDS[finding.what][0]} ({finding.count:,} such values)"
                for finding in self.unreadable
            ]
            raise DataError(
                f"The data has values that cannot be read: column {'; '.join(lines)}. Correct "
                "them, or leave --strict out to take them as missing."
            )

    def notes(self) -> list[str]:
        """Say what was found, the columns with most of it first."""
        ranked = sorted(self.all.values(), key=lambda f: -f.count)
        said = [str(finding) for finding in ranked[:_MOST]]
        if rest := ranked[_MOST:]:
            said.append(
                f"{len(rest):,} more columns have values that are unreadable or that training did "
                f"not meet, {sum(f.count for f in rest):,} in all."
            )
        return said


def shown(column: pa.ChunkedArray, row: int, most: int = 60) -> str:
    """Return a value as text, cut to what a message can hold."""
    try:
        text = str(as_texts(column.slice(row, 1))[0].as_py())
    except (pa.ArrowException, DataError, KeyError, OverflowError):
        try:
            text = str(column[row].as_py())
        except (ValueError, OverflowError):  # a date that Python has no word for
            text = f"a value of type {column.type}"
    return text if len(text) <= most else f"{text[: most - 1]}…"
