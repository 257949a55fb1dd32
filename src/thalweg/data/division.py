"""The division of a table's rows into splits, by whatever was chosen, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.group_splits import GroupSplitFit
from thalweg.data.row_array import RowArray
from thalweg.data.row_store import RowStore
from thalweg.data.split_choice import GROUP, RANDOM, TIME, SplitChoice
from thalweg.data.split_keys import SplitKeys
from thalweg.data.split_sizes import Masks, check_shares, sizes_of
from thalweg.data.splits import check_seed, split_rule
from thalweg.data.statistics import batches
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


NOWHERE, TRAIN, VALID, TEST = range(4)  # where a row goes


@dataclass(frozen=True)
class Divided:
    """The rows as they were divided.

    Attributes:
        codes: ``[n]`` uint8, where each goes: `NOWHERE`, `TRAIN`, `VALID` or `TEST`.
        sizes: how many rows go to each of these.
    """

    codes: RowArray
    sizes: tuple[int, ...]

    def rows(self, code: int) -> NDArray[np.intp]:
        """Return the places of the rows that go to one of the splits, 8 bytes each."""
        found = [p.start + np.flatnonzero(self.codes[p] == code) for p in batches(len(self.codes))]
        return np.concatenate(found)

    def together(self, store: RowStore) -> Divided:
        """Return the same with the validation rows among those to train on."""
        codes = self.codes
        moved = store.made(np.uint8, lambda p: np.where(codes[p] == VALID, TRAIN, codes[p]))
        nowhere, train, valid, test = self.sizes
        return Divided(moved, (nowhere, train + valid, 0, test))


def divided(
    usable: RowArray,
    choice: SplitChoice,
    keys: SplitKeys | None,
    seed: int,
    valid: float | None,
    test: float | None,
    strata: Callable[[slice], NDArray[np.integer[Any]]] | None,
    store: RowStore,
) -> tuple[Divided, Division, tuple[str, ...]]:
    """Divide the usable rows.

    Args:
        usable: ``[n]``, which rows have a target, and a key if there are any.
        choice: by what.
        keys: of the rows; None for random.
        seed: as for `thalweg.data.splits.split`; time needs none.
        valid: likewise.
        test: likewise.
        strata: returns the classes of some rows; for random alone.
        store: for what is made of the rows.

    Returns:
        The rows divided, what is told of it, and notes.

    Raises:
        UsageError: shares that leave nothing to train on, or a seed that is no whole number.
        DataError: fewer rows, groups or times than splits.
    """
    if keys is None:

        def rows() -> Iterator[tuple[NDArray[np.intp], NDArray[np.integer[Any]] | None]]:
            for part in batches(len(usable)):
                places = np.flatnonzero(usable[part])
                yield part.start + places, None if strata is None else strata(part)[places]

        random = split_rule(rows, seed, valid, test)
        made = _codes(
            usable,
            lambda part, places: random.divide(
                part.start + places, None if strata is None else strata(part)[places]
            ),
            store,
        )
        return made, Division(), ()
    check_seed(seed)
    shares = valid or 0.0, test or 0.0
    check_shares(*shares)
    values, column = keys.values, str(choice.column)
    fit: Any = TimeSplitFit(column) if choice.by == TIME else GroupSplitFit(seed, column)
    for part in batches(len(usable)):
        fit.update(values[part][usable[part]])
    rule = fit.finish(*shares)
    made = _codes(usable, lambda part, places: rule.divide(values[part][places]), store)
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
    return made, division, _other_sizes(made, choice, shares)


def _codes(
    usable: RowArray, divide: Callable[[slice, NDArray[np.intp]], Masks], store: RowStore
) -> Divided:
    """Return where the rows go, by a rule for the usable ones of a slice."""
    sizes = np.zeros(4, np.int64)

    def codes(part: slice) -> NDArray[np.uint8]:
        nonlocal sizes
        found = np.full(part.stop - part.start, NOWHERE, np.uint8)
        places = np.flatnonzero(usable[part])
        for code, mask in zip((TRAIN, VALID, TEST), divide(part, places), strict=True):
            found[places[mask]] = code
        sizes += np.bincount(found, minlength=4)
        return found

    made = store.made(np.uint8, codes)
    return Divided(made, tuple(sizes.tolist()))


def _other_sizes(
    made: Divided, choice: SplitChoice, shares: tuple[float, float]
) -> tuple[str, ...]:
    """Say so where whole groups, or rows of one time, make a split much larger or smaller."""
    _, train, valid, test = made.sizes
    sizes = {"test": test, "valid": valid}
    rows = train + valid + test
    off = [
        f"{counted(sizes[name], _NAMES[name] + ' row')} instead of {wanted:,}"
        for name, wanted in zip(("test", "valid"), sizes_of(rows, *shares), strict=True)
        if abs(sizes[name] - wanted) > max(1, _OFF * wanted)
    ]
    if not off:
        return ()
    whole = "rows of one time" if choice.by == TIME else "the rows of one group"
    return (f"{choice.option} makes {' and '.join(off)}, since {whole} are not divided.",)
