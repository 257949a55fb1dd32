"""The division of a table's rows into splits, by whatever was chosen, and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.group_splits import GroupSplitFit
from thalweg.data.split_choice import GROUP, RANDOM, TIME, SplitChoice
from thalweg.data.split_keys import SplitKeys
from thalweg.data.split_sizes import check_shares, sizes_of
from thalweg.data.splits import Split, check_seed, split
from thalweg.data.statistics import batches
from thalweg.data.strata import Strata
from thalweg.data.time_splits import TimeSplitFit
from thalweg.wording import counted

_NAMES = {"train": "training", "valid": "validation", "test": "test"}
_OFF = 0.1  # of the rows asked for: a difference that is worth a note


@dataclass(frozen=True)
class Division:
    """How the rows were divided, as model file, ``--json`` and ``show`` tell it.

    Attributes:
        by: "random", "time" or "group".
        column: of the times or groups; None for random.
        first: by time, the first time of validation and test.
        groups: by group, how many groups each split has.
    """

    by: str = RANDOM
    column: str | None = None
    first: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, int] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {**vars(self), "first": dict(self.first), "groups": dict(self.groups)}

    def __str__(self) -> str:
        if self.by == RANDOM:
            return "at random"
        if self.by == TIME:
            starts = [f"{_NAMES.get(name, name)} from {time}" for name, time in self.first.items()]
        else:
            starts = [
                f"{counted(count, 'group')} in {_NAMES.get(n, n)}"
                for n, count in self.groups.items()
            ]
        told = f": {', '.join(starts)}" if starts else ""
        return f"by {self.by}, column {self.column!r}{told}"


def division(document: Mapping[str, Any]) -> Division:
    """Return what `Division.as_json` made a document of; there may be more in it."""
    return Division(**{field.name: document[field.name] for field in fields(Division)})


def divided(
    usable: NDArray[np.bool_],
    choice: SplitChoice,
    keys: SplitKeys | None,
    seed: int,
    valid: float | None,
    test: float | None,
    strata: Strata | None = None,
) -> tuple[Split, Division, tuple[str, ...]]:
    """Divide the usable rows.

    Args:
        usable: ``[n]``, which rows have a target, and a key if there are any.
        choice: by what.
        keys: of the rows; None for random.
        seed: as for `thalweg.data.splits.split`; time needs none.
        valid: likewise.
        test: likewise.
        strata: likewise; for random alone.

    Returns:
        Masks of the splits, what is told of them, and notes.

    Raises:
        UsageError: shares that leave nothing to train on, or a seed that is no whole number.
        DataError: fewer rows, groups or times than splits.
    """
    if keys is None:
        return split(usable, seed, valid, test, strata), Division(), ()
    check_seed(seed)
    shares = valid or 0.0, test or 0.0
    check_shares(*shares)
    rows, column = np.flatnonzero(usable), str(choice.column)
    fit: Any = TimeSplitFit(column) if choice.by == TIME else GroupSplitFit(seed, column)
    for part in batches(len(rows)):
        fit.update(keys.values[rows[part]])
    rule = fit.finish(*shares)
    masks = [np.zeros_like(usable) for _ in range(3)]
    for part in batches(len(rows)):
        for mask, some in zip(masks, rule.divide(keys.values[rows[part]]), strict=True):
            mask[rows[part]] = some
    if choice.by == TIME:
        first = {"valid": rule.valid, "test": rule.test}
        told = {name: keys.text(time) for name, time in first.items() if time is not None}
        division = Division(TIME, column, first=told)
    else:
        groups = {"valid": len(rule.valid), "test": len(rule.test)}
        groups = {"train": rule.groups - sum(groups.values()), **groups}
        division = Division(
            GROUP, column, groups={n: count for n, count in groups.items() if count}
        )
    made = Split(*masks)
    return made, division, _other_sizes(made, choice, shares)


def _other_sizes(made: Split, choice: SplitChoice, shares: tuple[float, float]) -> tuple[str, ...]:
    """Say so where whole groups, or rows of one time, make a split much larger or smaller."""
    sizes = {"test": int(made.test.sum()), "valid": int(made.valid.sum())}
    rows = int(made.train.sum()) + sum(sizes.values())
    off = [
        f"{counted(sizes[name], _NAMES[name] + ' row')} instead of {wanted:,}"
        for name, wanted in zip(("test", "valid"), sizes_of(rows, *shares), strict=True)
        if abs(sizes[name] - wanted) > max(1, _OFF * wanted)
    ]
    if not off:
        return ()
    whole = "rows of one time" if choice.by == TIME else "the rows of one group"
    return (f"{choice.option} makes {' and '.join(off)}, since {whole} are not divided.",)
