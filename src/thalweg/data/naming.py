"""Columns by the names that a user gives: exactly, several in one text, or by their number."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import numpy as np

from thalweg.errors import UsageError, nearest
from thalweg.wording import brief


def column_names(given: Iterable[Any], columns: Sequence[str], option: str) -> tuple[str, ...]:
    """Return the names of columns that an option gives.

    A text that is a column's name is that column, whatever stands in it. Any other is divided at
    its commas, the longest parts that are names first, so that ``Last, First,age`` names two
    columns of a table that has them; quotation marks keep a part together as in a CSV file. A
    whole number is the column of that name in a data frame, or that column of an array.

    Args:
        given: texts and whole numbers.
        columns: the names of the table's columns.
        option: for messages, as ``--drop``.

    Returns:
        Names, each once for each time it was given. A part that is no column's name is returned
        as it is, for whoever looks it up to say so.

    Raises:
        UsageError: neither text nor whole number, or a number that no column has.
    """
    known = set(columns)
    commas = max((name.count(",") for name in columns), default=0)
    found: list[str] = []
    for name in given:
        if isinstance(name, (int, np.integer)) and not isinstance(name, bool):
            found.append(_numbered(int(name), known, columns, option))
        elif not isinstance(name, str):
            raise UsageError(f"{option} takes names of columns, not {brief(name)}.")
        elif name in known:
            found.append(name)
        else:
            found += _divided(name, known, commas)
    return tuple(found)


def _numbered(number: int, known: Collection[str], columns: Sequence[str], option: str) -> str:
    """Return the column that a data frame calls by a number, or the column of an array."""
    for name in (str(number), f"x{number}"):
        if name in known:
            return name
    raise UsageError(f"{option}: there is no column {number}; {nearest(str(number), columns)}")


def _divided(text: str, known: Collection[str], commas: int) -> list[str]:
    """Divide a text at its commas, but not those inside a name or in quotation marks."""
    parts = text.split(",")
    quoted = '"' in text
    found = []
    at = 0
    while at < len(parts):
        for end in range(min(at + commas + 1, len(parts)), at, -1):
            name = ",".join(parts[at:end])
            if name in known or name.strip() in known:
                found.append(name if name in known else name.strip())
                break
        else:
            end = at + 1
            name = parts[at].strip()
            if quoted and name.startswith('"'):
                rest = ",".join(parts[at:]).strip()
                name = next(csv.reader([rest]))[0]
                end = at + 1 + _commas_of(rest)
            if name:
                found.append(name)
        at = end
    return found


def _commas_of(text: str) -> int:
    """Count the commas inside the quotation marks that a text begins with."""
    inside, count = False, 0
    for sign in text:
        if sign == '"':
            inside = not inside
        elif sign == ",":
            if not inside:
                break
            count += 1
    return count
