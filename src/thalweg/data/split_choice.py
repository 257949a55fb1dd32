"""What divides the rows into splits: chance, the time in a column, or the groups of a column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from thalweg.data.column_checks import check_columns
from thalweg.data.naming import column_names
from thalweg.errors import Problems, UsageError, listing
from thalweg.option_words import word
from thalweg.wording import brief

RANDOM, TIME, GROUP = "random", "time", "group"


@dataclass(frozen=True)
class SplitChoice:
    """What ``--split`` asks for.

    Attributes:
        by: `RANDOM`, `TIME` or `GROUP`.
        column: that holds the times or the groups; None for `RANDOM`.
    """

    by: str = RANDOM
    column: str | None = None

    def __str__(self) -> str:
        return self.by if self.column is None else f"{self.by}:{self.column}"

    @property
    def option(self) -> str:
        """The option as a message writes it."""
        return f"--split {word(str(self))}"


def split_choice(given: Any, columns: Sequence[str] | None = None) -> SplitChoice:
    """Return what ``random``, ``time:COLUMN`` or ``group:COLUMN`` means.

    Args:
        given: that text; only its first colon counts.
        columns: the names of all columns, among which the column is looked up; None: it is not.

    Raises:
        UsageError: another text, no column, several, or one that is not there.
    """
    by, _, name = given.partition(":") if isinstance(given, str) else ("", "", "")
    if given == RANDOM:
        return SplitChoice()
    if by not in (TIME, GROUP):
        said = f"--split must be random, time:COLUMN or group:COLUMN, not {brief(given)}."
        raise UsageError(said)
    if not name.strip():
        what = "times" if by == TIME else "groups"
        raise UsageError(f"--split {by} needs the column of the {what}: say --split {by}:COLUMN.")
    if columns is None:
        return SplitChoice(by, name)
    names = (name,) if name in columns else column_names(_asked(name), columns, "--split")
    if len(names) != 1:
        raise UsageError(f"--split {by}:COLUMN takes one column, not {listing(names) or 'none'}.")
    check_columns(names, columns, "--split")
    return SplitChoice(by, names[0])


def check_divider(choice: SplitChoice, targets: Sequence[str], weight: str | None) -> None:
    """Refuse to divide the rows by a target or the weights.

    Raises:
        UsageError: the column is one of these.
    """
    problems = Problems()
    for option, names in (("target", targets), ("weight", (weight,))):
        if choice.column is not None and choice.column in names:
            both = f"Column {choice.column!r} cannot be both --{option} and in {choice.option}"
            problems.add(UsageError(f"{both}: divide the rows by another column."))
    problems.refuse()


def _asked(name: str) -> tuple[str | int]:
    """Return a name, or the number of an array's column."""
    return (int(name) if name.isascii() and name.isdigit() else name,)
