"""What a user says of columns: whether they are there, and each is named for one thing only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from thalweg.data.notations import Hints
from thalweg.errors import DataError, Problems, UsageError, listing, nearest

# A title or a comment above the names of a CSV file is taken for its header.
_NO_NAME = re.compile(r"#|column_[0-9]+$")
_FIRST_LINE = (
    "The first line of a text file has the names of its columns: remove what stands above them."
)


@dataclass(frozen=True)
class ColumnOverrides:
    """What the user says of columns; every name must be one of the table's.

    Attributes:
        drop, only: columns to leave out, or the only ones to use.
        categorical: columns whose values are names, whatever their type.
        numeric: columns whose texts are numbers, whose booleans are 0 and 1, and whose dates are
            elapsed days and nothing else.
        hints: how texts are to be read where their values alone do not decide it.
        left_out: places of a sparse matrix's columns to leave out.
        text: columns that are free text.
        hash_bits: b: free text, and categories of more levels, are hashed into 2ᵇ columns; None:
            categories are not, and free text as `thalweg.data.hash_bits` has it.
        ordered: the levels of categories that have an order, the lowest first.

    """

    drop: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    categorical: tuple[str, ...] = ()
    numeric: tuple[str, ...] = ()
    hints: Hints = field(default_factory=Hints)
    left_out: tuple[int, ...] = ()
    text: tuple[str, ...] = ()
    hash_bits: int | None = None
    ordered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def check_columns(
    names: Iterable[str], columns: Sequence[str], option: str, others: Sequence[str] = ()
) -> None:
    """Raise UsageError if a name given with an option is not a column; `others` were not read."""
    there = set(columns)
    problems = Problems()
    for name in names:
        if name not in there:
            near = nearest(name, [*columns, *others])
            problems.add(UsageError(f"{option}: there is no column {name!r}; {near}"))
    problems.refuse()


def check_overrides(columns: Sequence[str], overrides: ColumnOverrides) -> None:
    """Raise UsageError for all overrides that do not fit the columns, or each other."""
    problems = Problems()
    for option in ("drop", "only", "categorical", "numeric", "text", "ordered"):
        with problems.collected():
            check_columns(getattr(overrides, option), columns, f"--{option}")
    for one, other in (
        ("drop", "only"),
        ("categorical", "numeric"),
        ("categorical", "text"),
        ("numeric", "text"),
        ("drop", "ordered"),
        ("categorical", "ordered"),
        ("numeric", "ordered"),
        ("text", "ordered"),
    ):
        both = [name for name in getattr(overrides, one) if name in getattr(overrides, other)]
        if both:
            said = f"--{one} and --{other} both name {listing(both, 20)}: choose one."
            problems.add(UsageError(said))
    problems.refuse()


def check_reserved(
    columns: Sequence[str],
    targets: Sequence[str],
    weight: str | None,
    overrides: ColumnOverrides,
) -> None:
    """Refuse targets and weights that are no columns, or that something else is asked of.

    Raises:
        DataError: a target is not there.
        UsageError: a target or weight is named for something else too, or no column of weights is
            there.
    """
    there = set(columns)
    problems = Problems()
    for name in dict.fromkeys(targets):
        if name not in there:
            said = f"There is no target column {name!r}: {nearest(name, columns)}"
            unnamed = len(columns) == 1 or any(map(_NO_NAME.match, columns))
            if unnamed and not said.endswith("?"):
                said = f"{said}. {_FIRST_LINE}"
            problems.add(DataError(said))
        if list(targets).count(name) > 1:
            problems.add(UsageError(f"Column {name!r} is named twice as a target."))
        if weight == name:
            problems.add(UsageError(f"Column {name!r} cannot be both --target and --weight."))
        for option, instead in (
            ("drop", "another --target"),
            ("categorical", "--task multiclass"),
            ("text", "--task multiclass"),
            ("ordered", "--task multiclass"),
        ):
            if name in getattr(overrides, option):
                said = f"--{option} names the target {name!r}: use {instead} instead."
                problems.add(UsageError(said))
    if weight is not None:
        with problems.collected():
            check_columns([weight], columns, "--weight")
    problems.refuse()
