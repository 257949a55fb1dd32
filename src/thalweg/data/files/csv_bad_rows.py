"""Rows of a CSV file of another number of columns than the header, left out by PyArrow."""

from __future__ import annotations

import csv
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from thalweg.data.bad_rows import SHOWN, SkippedRows
from thalweg.data.files.csv_errors import columns_of, records, unclosed

if TYPE_CHECKING:
    from thalweg.data.files.csv_layout import Layout
    from thalweg.data.files.raw_file import RawFile

_KEPT = 1000  # characters of a row


class BadRows:
    """Takes the rows that PyArrow leaves out while it parses a file by one thread."""

    def __init__(self) -> None:
        """Begin with none."""
        self._found: list[tuple[int, int]] = []  # number among all rows, and of columns
        self._texts: list[str] = []  # of the first few

    def clear(self) -> None:
        """Forget them, for the file is parsed from its start again."""
        self._found.clear()
        self._texts.clear()

    def taken(self, row: Any) -> str:
        """Take a row; `pyarrow.csv.ParseOptions.invalid_row_handler`."""
        self._found.append((row.number, row.actual_columns))
        if len(self._texts) < SHOWN:
            self._texts.append(row.text[:_KEPT])
        return "skip"

    def located(self, file: RawFile, layout: Layout) -> SkippedRows:
        """Return the rows with their lines, for which the file is read again as far as they go.

        Raises:
            DataError: the last is no row but the rest of the file, behind a quotation mark that is
                never closed.
        """
        skipped = SkippedRows(file.name)
        # PyArrow counts the empty lines above the header, and no others.
        places = {number - layout.blank: i for i, (number, _) in enumerate(self._found)}
        expected = len(layout.names)
        with suppress(csv.Error):  # a cell longer than the csv module reads
            for number, (first, last, columns) in enumerate(records(file, layout), start=1):
                if len(skipped.lines) == len(self._found):
                    break
                if columns < 0:
                    raise unclosed(file, first)
                if number in places:
                    i = places[number]
                    where = f"line {first} of {file.name} has"
                    if last > first:
                        where = f"the quoted row on lines {first} to {last} of {file.name} has"
                    said = (
                        f"{where} {columns_of(self._found[i][1])} where the header has {expected}"
                    )
                    skipped.add(first, last, said, self._texts[i] if i < SHOWN else "")
        return skipped
