"""The exceptions a user can meet, and the sentences they carry.

::

    ThalwegError            exit status
    ├── UsageError          2   a setting that cannot be used: an unknown optimizer, a bad rate
    ├── DataError           2   a table that cannot be used: ragged, empty, no such column
    ├── ModelFileError      2   a model file that is cut, altered, or from a newer version
    ├── CheckpointError     2   a checkpoint that is damaged, or of another job or version
    ├── TrainingError       1   the work failed: every run diverged
    ├── OutOfMemoryError    1   memory ran out; also a MemoryError
    └── OutputError         1   the result could not be written; what stood there before still does

Every message is one sentence or two: what was wrong, where, and what to do. The command line
prints it after ``thalweg:`` and ends with the exit status; Python code catches `ThalwegError`,
or `ValueError` for the four that blame the input.
"""

from __future__ import annotations

import contextlib
import difflib
import heapq
from collections.abc import Iterable, Iterator

_LONGEST = 100  # signs of a name that is compared: that takes their square
_KNOWN = "known: "
_MOST = 200  # names that are compared sign by sign
_FEW = 12  # names that a sentence lists rather than the command that lists them
_RANKED = 12  # of those, that are ranked by the edits that lead from one to the other


class ThalwegError(Exception):
    """Anything Thalweg refuses to do or could not do; the message says what to do about it.

    Attributes:
        problems: the sentences of a message that lists several; else that message alone.
    """

    exit_status = 1

    def __init__(self, message: str) -> None:
        message = message if message.endswith((".", "?", "!")) else f"{message}."
        super().__init__(message)
        self.problems: tuple[str, ...] = (message,)


class UsageError(ThalwegError, ValueError):
    """A setting that cannot be used."""

    exit_status = 2


class DataError(ThalwegError, ValueError):
    """Data that cannot be used."""

    exit_status = 2


class NoRowsError(DataError):
    """A table that has columns and no rows; among several files it is left out."""


class ChangedFileError(DataError):
    """A file that is another than when it was first read."""


class ModelFileError(ThalwegError, ValueError):
    """A file that is not a whole, unaltered model of a version this program can read."""

    exit_status = 2


class CheckpointError(ThalwegError, ValueError):
    """A checkpoint that training cannot go on from: damaged, or of another job or version."""

    exit_status = 2


class TrainingError(ThalwegError):
    """Training ended without a usable model."""


class OutOfMemoryError(ThalwegError, MemoryError):
    """Memory that ran out, at a known place."""


class OutputError(ThalwegError):
    """A result that could not be written."""


class DataWarning(UserWarning):
    """Values of new data that a model could not read, or that its training had not met."""


class CheckpointWarning(UserWarning):
    """A checkpoint that could not be written; training goes on, and the one before is kept."""


class EngineWarning(UserWarning):
    """Work without a compiled kernel: NumPy does it, with the same results, more slowly."""


class Problems:
    """Faults of the input, found one by one and named all at once.

    One alone is raised as it is; several as a list, a line for each.
    """

    def __init__(self) -> None:
        self._found: list[ThalwegError] = []

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._found)

    def add(self, error: ThalwegError) -> None:
        """Take in an error, or all that it lists."""
        self._found.append(error)

    def add_all(self, others: Problems) -> None:
        """Take in what was collected elsewhere."""
        self._found += others._found

    @contextlib.contextmanager
    def collected(self, before: str = "") -> Iterator[None]:
        """Take in what is raised inside, and go on behind it; `before` is put before each."""
        try:
            yield
        except (UsageError, DataError, ModelFileError) as error:
            for sentence in error.problems:
                self.add(type(error)(before + sentence))

    def refuse(self) -> None:
        """Raise what was found, if anything was.

        Raises:
            UsageError, DataError, ModelFileError: as the first of them.
        """
        if not self._found:
            return
        found = dict.fromkeys(each for error in self._found for each in error.problems)
        problems = tuple(dict.fromkeys(_without_repeated_lists(found)))
        error_type = type(self._found[0])
        if len(problems) == 1:
            raise error_type(problems[0])
        error = error_type("\n- ".join((f"{len(problems)} problems:", *problems)))
        error.problems = problems
        raise error


def _without_repeated_lists(problems: Iterable[str]) -> Iterator[str]:
    """Leave out of sentences the list of all that is known where one before ends with the same."""
    told = set()
    for sentence in problems:
        before, known, names = sentence.partition(_KNOWN)
        yield f"{before[:-2]}." if known and names in told else sentence
        told.add(names if known else None)


def listing(names: Iterable[str], most: int = 8, last: str = "and") -> str:
    """Join names for a sentence: ``'a', 'b' and 'c'``, cut after `most` with the count left."""
    quoted = [f"'{name}'" for name in names]
    if len(quoted) > most:
        return f"{', '.join(quoted[:most])} and {len(quoted) - most} more"
    if len(quoted) > 1:
        return f"{', '.join(quoted[:-1])} {last} {quoted[-1]}"
    return "".join(quoted)


def nearest(name: str, known: Iterable[str], closest: bool = False, listed_by: str = "") -> str:
    """Say which known names an unknown one may have meant, or list them all.

    Args:
        name: the unknown one.
        known: the others.
        closest: whether to say only those that no other is nearer than; else up to three.
        listed_by: the command that lists the known ones, which says so where they are many.
    """
    known, name = list(known), str(name)
    lowered = {candidate[:_LONGEST].lower(): candidate for candidate in known}
    wanted = name[:_LONGEST].lower()
    close = difflib.get_close_matches(wanted, _alike(wanted, lowered), n=_RANKED, cutoff=0.5)
    edits = {match: _edits(wanted, match) for match in close}
    close = [match for match in close if _alike_enough(wanted, match, edits[match])]
    if close:
        # What it begins comes first: acc is rather accuracy than jaccard.
        close = sorted(close, key=lambda match: (not match.startswith(wanted), edits[match]))[:3]
        if closest:
            close = [match for match in close if edits[match] == edits[close[0]]]
        return f"did you mean {listing((lowered[match] for match in close), last='or')}?"
    if listed_by and len(known) > _FEW:
        return f"`{listed_by}` lists the {len(known)} that there are."
    return f"{_KNOWN}{listing(known, most=40)}" if known else "there are none"


def _alike_enough(name: str, other: str, edits: int) -> bool:
    """Whether one may be meant by the other: few edits between them, or a long part in common.

    Letters in common alone tell too little: 'maybe' has half of those of 'yes'. Half of the longer
    name may be edited, or half of the shorter be one part of the other: 'price' in 'price_usd'.
    """
    lengths = sorted((len(name), len(other)))
    if 2 * edits <= lengths[1]:
        return True
    return 2 * difflib.SequenceMatcher(None, name, other).find_longest_match().size >= lengths[0]


def _alike(name: str, known: Iterable[str]) -> Iterable[str]:
    """Return the names that share most pairs of neighbouring signs with one; all, if few."""
    names = list(known)
    if len(names) <= _MOST:
        return names
    pairs = _pairs(name)

    def share(other: str) -> float:
        theirs = _pairs(other)
        return len(pairs & theirs) / (len(pairs) + len(theirs) or 1)

    return heapq.nlargest(_MOST, names, key=share)


def _edits(one: str, other: str) -> int:
    """Count the signs to insert, delete, change or swap with their neighbour between two texts.

    It is the distance of Damerau (1964) and Levenshtein, each part edited once.
    """
    before: list[int] = []
    row = [*range(len(other) + 1)]
    for i, sign in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, beside in enumerate(other, 1):
            edits = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != beside))
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == beside:
                edits = min(edits, last[j - 2] + 1)
            row.append(edits)
    return row[-1]


def _pairs(name: str) -> set[str]:
    return {name[i : i + 2] for i in range(len(name) - 1)} or {name}
