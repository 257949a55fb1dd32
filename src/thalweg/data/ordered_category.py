"""A category whose levels have an order: a weight for each step, so that neighbours share it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.level_codes import LevelCodes
from thalweg.data.statistics import LevelStatistics
from thalweg.errors import Problems, UsageError
from thalweg.wording import brief

_FORM = "--ordered takes a column and its levels from the lowest on, as in size=low<medium<high"


@dataclass(frozen=True)
class OrderedCategory:
    """Sparse features: one for each step from a level to the next.

    The cumulative basis, as numbers in bins have it, from the middle level m on: a row of level c
    has scale in the steps m … c − 1, −scale in the steps c … m − 1, where step k leads from level k
    to the next; scale = 1 / √steps, so that L2 weighs it about like a straight line. A level that
    training did not meet has no entry, as the middle level.

    Attributes:
        column: the table's column.
        levels: those of the training rows, as texts, in their order.
        middle: m: the median of the training rows.
        missing: whether "missing" has a weight too: it has if a training row has no value.
    """

    column: str
    levels: tuple[str, ...]
    middle: int
    missing: bool
    part: ClassVar[str] = ""

    @property
    def steps(self) -> int:
        """How many steps there are."""
        return len(self.levels) - 1

    @property
    def scale(self) -> float:
        """The size of an entry."""
        return float(max(1, self.steps) ** -0.5)

    @property
    def names(self) -> list[str]:
        """Names of its features, by the levels that a step leads from and to."""
        pairs = zip(self.levels[:-1], self.levels[1:], strict=True)
        found = [f"{self.column} from {low} to {high}" for low, high in pairs]
        return [*found, f"{self.column}=(missing)"] if self.missing else found

    @property
    def width(self) -> int:
        """Number of its features."""
        return self.steps + self.missing

    @property
    def entries(self) -> int:
        """Entries of a row, at most."""
        return max(self.middle, self.steps - self.middle, 1)

    def encoded(self, values: Any, index: NDArray[np.intp] | None, dtype: Any) -> csr_array:
        """Return rows ``[n, width]``.

        Args:
            values: the number of each row's level: −1 for one that training did not meet, that of
                the levels where it is missing.
            index: places of the rows to encode; None: all.
            dtype: of the entries.
        """
        rows: Any = slice(None) if index is None else index
        codes = values.take(rows) if isinstance(values, LevelCodes) else values[rows]
        of_level = csr_array(self._of_levels().astype(dtype))
        return of_level[codes]  # the last row is that of −1

    def _of_levels(self) -> NDArray[np.float64]:
        """Return the entries of each level, of a missing one, and of an unknown one."""
        steps = np.arange(self.steps)
        levels = np.arange(len(self.levels))[:, None]
        above = (steps >= self.middle) & (steps < levels)
        below = (steps < self.middle) & (steps >= levels)
        table = np.zeros((len(self.levels) + 1 + self.missing, self.width))
        table[: len(self.levels), : self.steps] = self.scale * (above.astype(float) - below)
        if self.missing:
            table[len(self.levels), -1] = 1.0
        return table


def ordered_category_of(
    column: str, of: LevelStatistics, order: Sequence[str]
) -> tuple[OrderedCategory, list[str]]:
    """Return the feature of a column, and its values that have no place in the order.

    Args:
        column: its name.
        of: the statistics of its training rows.
        order: all levels, the lowest first.
    """
    counts = dict(zip(of.levels.to_pylist(), of.counts.to_pylist(), strict=True))
    levels = [level for level in order if level in counts]
    below = np.cumsum([counts[level] for level in levels])
    middle = int(np.searchsorted(below, below[-1] / 2)) if levels else 0
    placed = set(levels)
    made = OrderedCategory(column, tuple(levels), middle, bool(of.missing))
    return made, sorted(level for level in counts if level not in placed)


def orders_of(given: Any, columns: Sequence[str] | None = None) -> dict[str, tuple[str, ...]]:
    """Return the order of each column's levels that the user gives.

    Args:
        given: ``column=low<medium<high``, several of these, or a mapping from columns to levels.
        columns: of the table; None: they are not known yet.

    Raises:
        UsageError: it is none of these, or the order has fewer than two levels, or one twice.
    """
    problems, found = Problems(), dict[str, tuple[str, ...]]()
    for each in each_order(given):
        with problems.collected():
            column, levels = _order(each, columns)
            if column in found:
                raise UsageError(f"--ordered gives two orders of column {column!r}: choose one.")
            found[column] = levels
    problems.refuse()
    return found


def each_order(given: Any) -> list[Any]:
    """Return what `orders_of` is given one by one."""
    if isinstance(given, Mapping):
        return [{column: levels} for column, levels in given.items()]
    return [given] if isinstance(given, str) or not isinstance(given, Iterable) else [*given]


def _order(given: Any, columns: Sequence[str] | None) -> tuple[str, tuple[str, ...]]:
    """Return a column and its levels, checked."""
    if isinstance(given, Mapping) and len(given) == 1:
        [(column, levels)] = given.items()
    else:
        column, levels = _cut(given, columns)
    if isinstance(levels, str) or not isinstance(levels, Sequence | np.ndarray):
        raise UsageError(f"{_FORM}; the levels of {column!r} are {brief(levels)}.")
    texts = tuple(str(level).strip() for level in levels)
    twice = next((level for level in texts if texts.count(level) > 1), None)
    if twice is not None:
        raise UsageError(f"--ordered names level {twice!r} of {column!r} twice.")
    if len(texts) < 2 or "" in texts:
        raise UsageError(f"{_FORM}; of {column!r} it names {'<'.join(texts)!r}.")
    return str(column), texts


def _cut(text: Any, columns: Sequence[str] | None) -> tuple[str, list[str]]:
    """Divide ``column=low<high``: at the first sign that follows a column's name."""
    if not isinstance(text, str) or "=" not in text:
        raise UsageError(f"{_FORM}, not {brief(text)}.")
    places = [place for place, letter in enumerate(text) if letter == "="]
    known = [place for place in places if text[:place].strip() in (columns or ())]
    at = (known or places)[0]
    return text[:at].strip(), text[at + 1 :].split("<")


__all__ = ["OrderedCategory", "each_order", "ordered_category_of", "orders_of"]
