"""The column that divides a table's rows: rows without a value, and tables of their own beside."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.row_array import RowArray
from thalweg.data.row_store import RowStore
from thalweg.data.split_choice import GROUP, TIME, SplitChoice
from thalweg.data.split_keys import SplitKeys, split_keys
from thalweg.data.streamed_column import column_parts, streamed
from thalweg.data.training_rows import count_nonzero
from thalweg.errors import DataError


def split_column(
    table: Table,
    choice: SplitChoice,
    overrides: ColumnOverrides,
    usable: RowArray,
    drawn: bool,
    store: RowStore,
) -> tuple[SplitKeys | None, RowArray, tuple[str, ...]]:
    """Read the column that divides the rows.

    Args:
        table: the data.
        choice: what divides the rows.
        overrides: what the user says of columns.
        usable: ``[n]``, which rows have a target.
        drawn: whether a split is drawn from the rows; else tables of their own bring both.
        store: for what is made of the rows.

    Returns:
        The keys, None for random; which rows have a key and a target; notes.

    Raises:
        DataError: a column that cannot divide them.
    """
    name = choice.column
    if name is None:
        return None, usable, ()
    keys = split_keys(table, choice, overrides.hints)
    if not drawn:
        return (
            keys,
            usable,
            (f"{choice.option} divides no rows: --valid and --test bring rows of their own.",),
        )
    used = name not in overrides.drop and (not overrides.only or name in overrides.only)
    notes = () if used else keys.notes
    both = store.made(np.bool_, lambda part: usable[part] & keys.known[part])
    there = count_nonzero(usable)
    if lacking := there - count_nonzero(both):
        what = "group" if choice.by == GROUP else "time"
        if lacking == there:
            raise DataError(f"{choice.option}: no row with a target has a {what}.")
        notes += (
            f"{lacking:,} of {there:,} rows have no {what} in column {name!r} and were dropped: "
            "they could be on either side of the split.",
        )
    keys = replace(keys, values=store.kept(keys.values), known=both)
    return keys, both, notes


def about_own_table(
    keys: SplitKeys, choice: SplitChoice, learnt: NDArray[np.intp], table: Table, option: str
) -> tuple[str, ...]:
    """Say so where a table of its own for a split has groups or times of the rows learnt from.

    Args:
        keys: of the data.
        choice: by what its rows are divided.
        learnt: which rows of the data the split must have nothing of.
        table: of its own; nothing is said if it lacks the column.
        option: that brings it.
    """
    name = str(choice.column)
    learnt = learnt[keys.known[:][learnt]]
    if name not in table.column_names or not len(learnt):
        return ()
    there = keys.values[:][learnt]
    known = count = 0
    for part in column_parts(streamed(table, name)):
        own = keys.known_of(part)
        seen = own <= there.max() if choice.by == TIME else np.isin(own, there)
        known, count = known + len(own), count + int(np.count_nonzero(seen))
    what = "not later than all" if choice.by == TIME else "of groups that are among"
    if not count:
        return ()
    return (
        f"{option}: {count:,} of {known:,} rows are {what} the rows learnt from, by column "
        f"{name!r}: their figures are too optimistic for {choice.by}s to come.",
    )
