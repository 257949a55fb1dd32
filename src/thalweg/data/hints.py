"""Notes on columns of whole numbers that may be row counters, dates or codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import listing
from thalweg.option_words import word

_ID = re.compile(
    r"(^|[^a-z])(id|ids|key|uuid|guid|index|idx|row|rownum|nr|no|rowid|userid|customerid|clientid|"
    r"orderid|objectid|recordid|caseid|passengerid|patientid|productid)([^a-z]|$)"
)
_CODE = re.compile(
    r"(^|[^a-z])(id|code|codes|zip|zipcode|postcode|postal|plz|fips|user|customer|client|movie|item|"
    r"product|store|shop|station|route|region|area|district|sku|isbn|ward|class|type|group|dept|"
    r"department|zipcode|userid|customerid|productid|storeid|movieid|itemid)([^a-z]|$)|.+code$"
)
_CLEARLY = 0.05  # share of the target's variance that categories must explain beyond the number
ROWS = 200_000  # training rows that the test looks at, the first
_FIRST = 1000  # of them, which show most columns of fractions for what they are
_MOST_CLASSES = 20


class ColumnHints:
    """Remarks on columns of whole numbers that may be identifiers or codes.

    Args:
        y: target of the first `ROWS` training rows, ``[m]`` or ``[m, outputs]``: numbers or class
            numbers.
        task: of the target.
        bins: that a number has where it is encoded in bins; 0: none is.

    """

    def __init__(self, y: NDArray[np.float64], task: str, bins: int = 32) -> None:
        self._y, self._task, self._bins = y, task, bins
        self._every: _Outcome | None = None  # of all those rows, as most columns have a value there
        self._found: dict[str, _Hint | None] = {}

    def look(self, name: str) -> Look:
        """Return what takes in a column of numbers."""
        return Look(lambda look: self._found.update({name: self._hint(name, look)}))

    def _hint(self, name: str, look: Look) -> _Hint | None:
        first = look.first() if look.whole else np.zeros(0)
        there = ~np.isnan(first)
        values = first if there.all() else first[there]
        if not len(values):
            return None
        distinct, level = _levels(values)
        lowered = _words(name)
        if len(distinct) > 2 and _like_days(distinct):
            return _Hint("days", first=f"{distinct[0]:.0f}")
        if len(distinct) == len(values) and len(values) > 2:
            consecutive = look.most - look.least == look.known - 1
            return _Hint("counter") if consecutive or _ID.search(lowered) else None
        if not 3 <= len(distinct) <= len(values) / 2:
            return None
        outcome = self._outcome(there)
        by_level = _explained_by_levels(level, outcome)
        by_number = _explained_by_number(values, outcome)
        named = bool(_CODE.search(lowered))
        if not _better(by_level, by_number, len(distinct), named):
            return None
        by_bins = by_level  # where each level is the edge of a bin
        if self._bins and len(distinct) > self._bins + 1:
            in_bins = _explained_by_levels(_in_bins(values, self._bins), outcome)
            by_bins = max(by_number, in_bins)
        better = _better(by_level, by_bins, len(distinct), named)
        return _Hint("code", "", len(distinct), by_level, by_number, by_bins, better)

    def _outcome(self, there: NDArray[np.bool_]) -> _Outcome:
        """Return the target of those of the first rows where a column has a value."""
        if len(there) < len(self._y) or not there.all():
            return _Outcome(_columns(self._y[: len(there)][there], self._task))
        if self._every is None:
            self._every = _Outcome(_columns(self._y, self._task))
        return self._every

    def notes(self, used: Sequence[str], binned: Collection[str] = ()) -> tuple[str, ...]:
        """Return what to say of the columns that are used, and of which some are in bins."""
        found = [(n, hint) for n in used if (hint := self._found.get(n)) is not None]
        counters = [name for name, hint in found if hint.suspected == "counter"]
        notes = []
        if counters:
            notes.append(
                f"Column{'s' if len(counters) > 1 else ''} {listing(counters)}: whole numbers that "
                "are all different, as of an identifier or a row counter, were taken as numbers; "
                f"--drop {word(counters[0])} leaves {'them' if len(counters) > 1 else 'it'} out."
            )
        for name, hint in [each for each in found if each[1].suspected == "days"][:5]:
            first = hint.first
            notes.append(
                f"Column {name!r}: whole numbers such as {first} look like dates and were taken as "
                f"numbers; written as {first[:4]}-{first[4:6]}-{first[6:]} they are read as dates."
            )
        codes = [
            (name, hint, hint.by_bins if name in binned else hint.by_number)
            for name, hint in found
            if hint.suspected == "code" and (hint.beside_bins or name not in binned)
        ]
        for name, hint, explained in sorted(codes, key=lambda c: c[2] - c[1].by_level)[:5]:
            as_it_is = "a number in bins" if name in binned else "a number"
            notes.append(
                f"Column {name!r}: {hint.levels:,} different whole numbers, taken as {as_it_is}, "
                f"which alone explains {explained:.1%} of the target's variance in the "
                f"training rows; categories would explain {hint.by_level:.1%}, each row judged by "
                f"the others. If they are codes, say --categorical {word(name)}."
            )
        return tuple(notes)


class Look:
    """Takes in a column of numbers part by part; for one with fractions it keeps nothing.

    Attributes:
        whole: whether the first `ROWS` training rows have whole numbers alone.
        known: how many rows have a number.
        least, most: the smallest and the largest.
    """

    def __init__(self, done: Callable[[Look], None]) -> None:
        """Take who is told when all rows have been taken in."""
        self._done = done
        self._first: list[NDArray[np.float64]] = []
        self._room = ROWS
        self.whole, self.known = True, 0
        self.least, self.most = np.inf, -np.inf

    def update(self, values: NDArray[np.float64], places: NDArray[np.intp]) -> None:
        """Take in numbers ``[n]``, NaN where missing; `places`: of those to train on."""
        if not self.whole:
            return
        if self._room == ROWS:
            head = values[places[:_FIRST]]
            if np.any(head != np.rint(head), where=~np.isnan(head)):  # as of most columns
                self.whole = False
                return
        if self._room:
            first = values[places[: self._room]]
            if not ((first == np.rint(first)) | np.isnan(first)).all():
                self.whole, self._first = False, []
                return
            self._first.append(first)
            self._room -= len(first)
        self.known += len(values) - int(np.count_nonzero(np.isnan(values)))
        self.least = float(np.fmin.reduce(values, initial=self.least))
        self.most = float(np.fmax.reduce(values, initial=self.most))

    def finish(self) -> None:
        """Draw the conclusion, and keep nothing else."""
        self._done(self)
        self._first = []

    def first(self) -> NDArray[np.float64]:
        """Return the numbers of the first training rows."""
        if len(self._first) == 1:
            return self._first[0].astype(np.float64, copy=False)
        return np.concatenate([np.zeros(0), *self._first])


@dataclass(frozen=True)
class _Hint:
    """What a column of whole numbers may be: "counter", "days" such as `first`, or "code"."""

    suspected: str
    first: str = ""
    levels: int = 0
    by_level: float = 0.0
    by_number: float = 0.0
    by_bins: float = 0.0
    beside_bins: bool = False


def _like_days(numbers: NDArray[np.float64]) -> bool:
    """Whether all numbers are days of the years 1900 to 2099 written as 20240131."""
    month, day = numbers // 100 % 100, numbers % 100
    years = (numbers >= 19_000_101) & (numbers <= 20_991_231)
    return bool((years & (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)).all())


def _words(name: str) -> str:
    """Return a name in small letters, its words apart: customerId → customer id."""
    return re.sub(r"([a-z])([A-Z])", r"\1 \2", name).lower()


class _Outcome:
    """A target as columns, for the variance that others explain of it.

    Attributes:
        away: ``[n, columns]``, how far each row is from the mean.
        squares: of these.
        total: their sum.
    """

    def __init__(self, y: NDArray[np.float64]) -> None:
        self.away = y - y.mean(axis=0)
        self.squares = self.away**2
        self.total = float(self.squares.sum())


def _columns(y: NDArray[np.float64], task: str) -> NDArray[np.float64]:
    """Return the target as columns whose mean can be taken: classes as 0 and 1."""
    if task == "multiclass":
        classes = np.unique(y)[:_MOST_CLASSES]
        return np.asarray(y[:, None] == classes, dtype=np.float64)
    return y.reshape(len(y), -1)


def _levels(values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return the distinct ones of whole numbers, sorted, and a number ≥ 0 of each one's level."""
    low, high = values.min(), values.max()
    if not float(high) - float(low) < len(values):  # it may be infinite
        return np.unique(values, return_inverse=True)
    level = (values - low).astype(np.intp)  # close together: no need to sort
    return np.flatnonzero(np.bincount(level)) + low, level


def _explained_by_levels(level: NDArray[np.intp], outcome: _Outcome) -> float:
    """Return R² of predicting each row by the mean of the other rows of its level."""
    if not outcome.total > 0:
        return 0.0
    count = np.bincount(level)
    error = 0.0
    # Of c rows each is c / (c − 1) times as far from the mean of the others as from that of all; a
    # row alone in its level is predicted by the mean of all levels.
    several, factor = count > 1, (count / np.maximum(count - 1, 1)) ** 2
    for column, squared in zip(outcome.away.T, outcome.squares.T, strict=True):
        sums, sizes = np.bincount(level, column), np.bincount(level, squared)
        within = np.maximum(sizes - sums**2 / np.maximum(count, 1), 0)
        error += float(np.where(several, factor * within, sizes).sum())
    return max(0.0, 1 - error / outcome.total)


def _better(by_level: float, by_number: float, levels: int, named: bool) -> bool:
    """Whether levels explain clearly more than the number; `named`: its name is that of a code."""
    gain = by_level - by_number
    clear = gain > (_CLEARLY / 5 if named else _CLEARLY) and by_level > 2 * by_number
    return clear or (named and levels > 10 and by_number < 0.01 and gain > 0)


def _in_bins(values: NDArray[np.float64], bins: int) -> NDArray[np.intp]:
    """Return which bin between quantiles each number is in."""
    edges = np.unique(np.quantile(values, np.linspace(0, 1, bins + 1)))
    return np.searchsorted(edges[1:], values, side="left")


def _explained_by_number(values: NDArray[np.float64], outcome: _Outcome) -> float:
    """Return R² of a straight line through the number."""
    x = values - values.mean()
    # BLAS would do as well, but its threads wait in a loop long after: 80 ms of CPU for each core.
    own = float(np.einsum("i,i", x, x))
    if not (outcome.total > 0 and own > 0):
        return 0.0
    return float((np.einsum("i,ij->j", x, outcome.away) ** 2).sum() / own / outcome.total)
