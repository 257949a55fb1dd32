"""Rows that cannot be read and are left out, where `--bad-rows skip` says so: which, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from thalweg.wording import counted, joined, shortened

SHOWN = 3  # rows that a note shows
_LONGEST = 40  # characters of each
_RANGES = 30  # lines, or lines from one to another, that a sentence lists of a file


@dataclass
class SkippedRows:
    """The rows of one file that were left out.

    Attributes:
        file: what messages call it.
        lines: on which lines each was, the first and the last, counted from 1.
        shown: what the first few are, in order: "line 5 of a.csv has 4 columns …".
    """

    file: str
    lines: list[tuple[int, int]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def add(self, first: int, last: int, said: str, text: str) -> None:
        """Add a row: its lines, what is wrong with it, and its text."""
        self.lines.append((first, last))
        if len(self.shown) < SHOWN:
            self.shown.append(f"{said} ({shortened(' '.join(text.split()), _LONGEST)!r})")

    def as_json(self) -> dict[str, Any]:
        """Return the file and the lines of each row, the first and the last."""
        return {"file": self.file, "lines": [list(lines) for lines in self.lines]}


def notes_of(skipped: Sequence[SkippedRows]) -> list[str]:
    """Return the sentence on the rows of all files that were left out; none if there are none."""
    count = sum(len(each.lines) for each in skipped)
    if not count:
        return []
    shown = [*islice((said for each in skipped for said in each.shown), SHOWN)]
    if count > len(shown):
        shown.append(f"{count - len(shown):,} more")
    are = "is" if count == 1 else "are"
    return [
        f"{counted(count, 'row')} that cannot be read {are} left out (--bad-rows skip): "
        f"{joined(shown)}"
    ]


def without_prediction(skipped: Iterable[SkippedRows]) -> list[str]:
    """Return the sentence on rows for which there is no prediction; none if there are none."""
    each = [f"{_lines(rows.lines)} of {rows.file}" for rows in skipped]
    return [f"There is no prediction for {joined(each)}."] if each else []


def _lines(lines: Sequence[tuple[int, int]]) -> str:
    """Write lines as "lines 5, 7 to 9 and 12"."""
    ranges: list[list[int]] = []
    for first, last in lines:
        if ranges and first == ranges[-1][1] + 1:
            ranges[-1][1] = last
        else:
            ranges.append([first, last])
    texts = [f"{a}" if a == b else f"{a} to {b}" for a, b in ranges[:_RANGES]]
    rest = sum(b - a + 1 for a, b in ranges[_RANGES:])
    if rest:
        texts.append(f"{rest:,} more")
    one = len(ranges) == 1 and ranges[0][0] == ranges[0][1]
    return f"{'line' if one else 'lines'} {joined(texts)}"
