"""Distinct values with their weights (a tally): exact order statistics of a stream of rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, reduce
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

from thalweg.metrics import long_tallies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray


class Tally(NamedTuple):
    """Distinct values, ascending, each with the weights that fall on it."""

    value: NDArray[Any]  # [m]
    weight: NDArray[np.float64]  # [classes, m]: twice as fast to add up as [m, classes]


def tally_of(
    value: NDArray[Any], weight: NDArray[np.float64], kind: Literal["stable"] | None = None
) -> Tally:
    """Sort values, by that kind of NumPy's sorts, and add up the weights of equal ones."""
    if not value.size:
        return Tally(value, weight)
    order = np.argsort(value, kind=kind)
    value = value[order]
    if np.isnan(value[-1]):  # NaN sorts last; a diverged run needs no more than this
        return Tally(np.full(1, np.nan), np.full((len(weight), 1), np.nan))
    first = np.flatnonzero(np.concatenate(([True], value[1:] != value[:-1])))
    return Tally(value[first], np.add.reduceat(weight.take(order, axis=1), first, axis=1))


def join(tallies: Iterable[Tally]) -> Tally:
    """Make one tally of several; one alone is in order already."""
    tallies = tuple(tallies)
    if len(tallies) == 1:
        return tallies[0]
    spoilt = any(np.isnan(value[-1:]).any() for value, _ in tallies)
    if sum(len(value) for value, _ in tallies) > long_tallies.HELD and not spoilt:
        return reduce(_join_long, reversed(tallies))  # the longest is the first
    values, weights = zip(*tallies, strict=True)
    return _of_runs(np.concatenate(values), np.concatenate(weights, axis=1))


def _join_long(one: Tally, other: Tally) -> Tally:
    """Make one tally of two without NaN, in a file where it is long and one can be written."""
    made = None
    if len(one.value) + len(other.value) > long_tallies.HELD:
        made = long_tallies.merged(one, other, _of_runs)
    if made is not None:
        return made
    return _of_runs(
        np.concatenate([one.value, other.value]),
        np.concatenate([one.weight, other.weight], axis=1),
    )


def _of_runs(value: NDArray[Any], weight: NDArray[np.float64]) -> Tally:
    """Return the tally of values that are a few ascending runs, one after the other.

    A merge sort finds them and puts them together in some 15 times less time than another sort
    takes.
    """
    return tally_of(value, weight, kind="stable")


def in_blocks(values: int) -> list[slice]:
    """Divide the distinct values, ascending, into blocks that are summed one after the other."""
    size = long_tallies.HELD
    return [slice(start, min(start + size, values)) for start in range(0, max(1, values), size)]


def push(stack: tuple[Tally, ...], tally: Tally) -> tuple[Tally, ...]:
    """Put a tally on a stack, joining it with those below that are not over twice its size.

    Each tally left is then over twice as long as the next: together they hold at most twice the
    number of distinct values, and each value is sorted again only about log2(n) times.
    """
    while stack and stack[-1].value.size <= 2 * tally.value.size:
        *below, last = stack
        stack = tuple(below)
        tally = join((last, tally))
    return (*stack, tally) if tally.value.size else stack


@dataclass(frozen=True)
class Tallies:
    """One stack of tallies for each thing that is tallied, and the number of rows."""

    rows: int
    stacks: tuple[tuple[Tally, ...], ...]

    def __add__(self, other: Tallies) -> Tallies:
        joined = []
        for mine, theirs in zip(self.stacks, other.stacks, strict=True):
            stack = mine
            for tally in theirs:
                stack = push(stack, tally)
            joined.append(stack)
        return Tallies(self.rows + other.rows, tuple(joined))

    @cached_property
    def whole(self) -> tuple[Tally | None, ...]:
        """Return each stack as one tally, sorted once however many metrics ask; None if empty."""
        return tuple(join(stack) if stack else None for stack in self.stacks)
