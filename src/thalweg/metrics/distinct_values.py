"""Tables of distinct values with their weights: exact order statistics of a stream of rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray


class Table(NamedTuple):
    """Distinct values, ascending, each with the weights that fall on it."""

    value: NDArray[Any]  # [m]
    weight: NDArray[np.float64]  # [classes, m]: twice as fast to add up as [m, classes]


def tabulate(value: NDArray[Any], weight: NDArray[np.float64]) -> Table:
    """Sort values and add up the weights of equal ones."""
    if not value.size:
        return Table(value, weight)
    order = np.argsort(value)
    value = value[order]
    if np.isnan(value[-1]):  # NaN sorts last; a diverged run needs no more than this
        return Table(np.full(1, np.nan), np.full((len(weight), 1), np.nan))
    first = np.flatnonzero(np.concatenate(([True], value[1:] != value[:-1])))
    return Table(value[first], np.add.reduceat(weight.take(order, axis=1), first, axis=1))


def join(tables: Iterable[Table]) -> Table:
    """Make one table of several; one alone is in order already."""
    tables = tuple(tables)
    if len(tables) == 1:
        return tables[0]
    values, weights = zip(*tables, strict=True)
    return tabulate(np.concatenate(values), np.concatenate(weights, axis=1))


def push(stack: tuple[Table, ...], table: Table) -> tuple[Table, ...]:
    """Put a table on a stack, joining it with those below that are not over twice its size.

    Each table left is then over twice as long as the next: together they hold at most twice the
    number of distinct values, and each value is sorted again only about log2(n) times.
    """
    while stack and stack[-1].value.size <= 2 * table.value.size:
        *below, last = stack
        stack = tuple(below)
        table = join((last, table))
    return (*stack, table) if table.value.size else stack


@dataclass(frozen=True)
class Tables:
    """One stack of tables for each thing that is tabulated, and the number of rows."""

    rows: int
    stacks: tuple[tuple[Table, ...], ...]

    def __add__(self, other: Tables) -> Tables:
        joined = []
        for mine, theirs in zip(self.stacks, other.stacks, strict=True):
            stack = mine
            for table in theirs:
                stack = push(stack, table)
            joined.append(stack)
        return Tables(self.rows + other.rows, tuple(joined))

    @cached_property
    def whole(self) -> tuple[Table | None, ...]:
        """Return each stack as one table, sorted once however many metrics ask; None if empty."""
        return tuple(join(stack) if stack else None for stack in self.stacks)
