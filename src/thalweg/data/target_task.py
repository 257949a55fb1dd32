"""The task of a target column: found from its values, or checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.findings import shown
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    NumberFormat,
    Numbers,
    Values,
    value_type_of,
)
from thalweg.data.notations import Hints, Notation, format_of_text, format_of_typed
from thalweg.data.statistics import DistinctStatistics, LevelStatistics, batches
from thalweg.data.streamed_column import AnyColumn, column_parts
from thalweg.data.targets import ORDINAL, Reads, Target, check_task, read_numbers
from thalweg.data.text.numbers import PLAIN
from thalweg.data.values import as_texts, is_readable, sorted_texts
from thalweg.errors import DataError, UsageError, listing, nearest
from thalweg.option_words import word

_FEW = 100  # rows that show most columns of fractions to be such
_MOST_CODES = 20  # distinct whole numbers; a target with more is a quantity
_LEAST_LONE = 5  # distinct whole numbers, of which most may have one row each and tell something
_LEAST_COUNTS = 4  # distinct values, from 0 on, that may be counts
_RARE = 0.25  # of the mode's rows: the largest count may have at most this fraction of them


def understand(
    column: AnyColumn,
    name: str,
    task: str,
    numeric: bool,
    hints: Hints | None = None,
    declared: bool = False,
    file: bool = False,
    positive: str | None = None,
    reads: Reads | None = None,
    notation: Notation | None = None,
) -> tuple[Target, tuple[str, ...]]:
    """Find the task of a target column, or check that it is valid for the task that is given.

    Args:
        column: its values; read in batches only if it holds no texts.
        name: its name.
        task: "auto" or one of `TASKS`.
        numeric: whether the user said that it holds numbers.
        hints: of the user, on how texts are read.
        declared: whether the column's type declares categories.
        file: whether texts come from a text file (see `format_of_text`).
        positive: the label of class 1 of two; None: the second of the sorted labels.
        reads: receives the column as it was read, for `Target.read`.
        notation: of its texts by these hints, if it is known: that of a column that need not hold
            numbers.

    Returns:
        The target, and notes for the user.

    Raises:
        UsageError: an unknown task, or one that the values are not valid for.
        DataError: no values, one value, one class, or texts among numbers.

    """
    hints = hints or Hints()
    reads = {} if reads is None else reads
    if task == "ordinal":
        raise UsageError(ORDINAL.format(column=repr(name)))
    check_task(task)
    if task in ("multioutput", "multilabel"):
        raise UsageError(
            f"--task {task} is for several targets, as in --target {word(f'{name},OTHER')}."
        )
    value_type = value_type_of(column)
    if not is_readable(column) or value_type in ("date", "time", "duration"):
        raise DataError(
            f"Target {name!r} holds values of type {column.type}: give a number or a class instead."
        )
    if isinstance(column, pa.ChunkedArray) and column.null_count == len(column):
        raise DataError(f"Target {name!r} is missing in every row: choose another --target.")
    form, whole, notes = _format(
        column, name, value_type, task, numeric, hints, declared, file, reads, notation
    )
    learnt: LevelStatistics | DistinctStatistics
    if isinstance(form, CategoryFormat):
        learnt = _levels(column, form)
        example = str(learnt.levels[0].as_py()) if learnt.distinct else ""
    else:
        learnt = DistinctStatistics(_MOST_CODES)
        for values in _numbers(form, column, name, reads):
            learnt.update(values)
        one = [*(learnt.counts or {})][:1]
        example = str(as_texts(pa.chunked_array([pa.array(one, pa.float64())]))[0]) if one else ""
    if learnt.distinct == 0:
        raise DataError(f"Target {name!r} is missing in every row: choose another --target.")
    if learnt.distinct == 1:
        classes = isinstance(form, CategoryFormat)
        text = isinstance(form, CategoryFormat) and form.values == "text"
        value = repr(example) if text else example
        raise DataError(
            f"Target {name!r} has {'one class' if classes else 'one value'} only, {value}, in "
            "every row that has one: there is nothing to learn; choose another --target."
        )
    if positive is not None and task in ("regression", "count", "multiclass"):
        raise UsageError(f"--positive chooses class 1 of two; --task {task} has none.")
    if task in ("regression", "count"):
        if isinstance(form, CategoryFormat):
            raise UsageError(
                f"--task {task} needs numbers, but target {name!r} is text, such as "
                f"{example!r}: use --task multiclass or another --target."
            )
        return Target(name, task, format=form), notes
    if isinstance(form, CategoryFormat):
        assert isinstance(learnt, LevelStatistics)
        target, more = _classes(learnt, name, task, form, positive)
        return target, notes + more
    assert isinstance(learnt, DistinctStatistics)
    if numeric and value_type == "text":
        if task != "auto":
            raise UsageError(
                f"--task {task} needs classes, and --numeric {word(name)} makes target {name!r} "
                "numbers: leave one of them out."
            )
        return Target(name, "regression", format=form), notes
    if task == "auto" and positive is None:
        counted = _counts(learnt) if whole else None
        if counted:
            return Target(name, "count", format=form), (*notes, counted.format(name=name))
        if _quantity(learnt, whole):
            return Target(name, "regression", format=form), notes
    if not (whole or learnt.whole):
        if task == "auto":
            raise UsageError(
                f"--positive chooses class 1 of two, but target {name!r} has fractions: leave "
                "--positive out, or choose another --target."
            )
        raise UsageError(
            f"--task {task} needs classes, but target {name!r} has fractions: "
            "use --task regression."
        )
    written = form.form if isinstance(form, NumberFormat) else PLAIN
    form = CategoryFormat("number", hints.missing, written)
    target, more = _classes(_levels(column, form), name, task, form, positive)
    return target, notes + more


def _format(
    column: AnyColumn,
    name: str,
    value_type: Values,
    task: str,
    numeric: bool,
    hints: Hints,
    declared: bool,
    file: bool,
    reads: Reads,
    notation: Notation | None,
) -> tuple[ColumnFormat, bool, tuple[str, ...]]:
    """Return the target's format, whether all values are whole numbers, and notes for the user."""
    if declared and not numeric and task not in ("regression", "count"):
        return (
            CategoryFormat("number" if value_type == "null" else value_type, hints.missing),
            False,
            (),
        )
    if value_type != "text":
        form = format_of_typed(column, hints, numeric or task in ("regression", "count"))
        return form, pa.types.is_integer(column.type), ()
    assert isinstance(column, pa.ChunkedArray)  # it holds texts
    wanted = numeric or task in ("regression", "count")
    if notation is None or wanted:
        notation = format_of_text(column, hints, wanted, file)
    if notation.problem:
        if not numeric:
            return CategoryFormat("text", hints.missing), False, ()
        raise DataError(notation.problem.format(column=repr(name), name=word(name)))
    form = notation.format
    if isinstance(form, CategoryFormat):
        if notation.partly and task == "auto":
            Target(name, "regression", format=notation.partly).encode(
                column
            )  # raises, and names the text
        if notation.incomparable and task == "auto":
            raise DataError(
                f"Target {name!r}, such as {shown(column.drop_null(), 0)!r}: "
                f"{notation.incomparable}, or say --task multiclass to take each text as a class."
            )
        return form, False, ()
    if not isinstance(form, NumberFormat):
        timed = form.column_type in ("time", "duration")
        raise DataError(
            f"Target {name!r} holds {form.column_type}s, such as {shown(column.drop_null(), 0)!r}: "
            f"give a number{', such as seconds,' if timed else ''} or a class instead."
        )
    if task == "multiclass" and notation.words:
        return CategoryFormat("text", hints.missing), False, ()
    if isinstance(notation.read, Numbers):
        reads[name] = form, notation.read
    bad = read_numbers(form, column, name, reads).unreadable
    if bad.any() and task in ("auto", "regression", "count") and not _mostly(bad, column):
        return CategoryFormat("text", hints.missing), False, ()
    if bad.any():
        Target(name, "regression", format=form).encode(column)  # raises, and names the text
    return form, _whole(column.slice(0, _FEW)) and _whole(column), _said(notation, name)


def _whole(column: pa.ChunkedArray) -> bool:
    """Whether all texts that are not null are whole numbers without a decimal sign."""
    found = pc.match_substring_regex(as_texts(column), r"^\s*[+-]?[0-9]+\s*$")
    return bool(pc.all(found, min_count=0).as_py())


def _mostly(bad: NDArray[np.bool_], column: pa.ChunkedArray) -> bool:
    """Whether most values that are not null can be read."""
    return bool(bad.sum() * 2 < len(column) - column.null_count)


def _said(notation: Notation, name: str) -> tuple[str, ...]:
    """Return a notation's notes, worded for a target."""
    sentences = [*notation.notes, *([notation.doubt] if notation.doubt else [])]
    made = []
    for text in sentences:
        said, column, _ = text.partition("; --categorical")
        said += "; --task multiclass takes each text as a class." if column else ""
        made.append(said.format(columns=f"Target {name!r}", names=word(name)))
    return tuple(made)


def _numbers(
    form: ColumnFormat, column: AnyColumn, name: str, reads: Reads
) -> Iterator[NDArray[np.float64]]:
    """Go through a column as numbers, batch by batch; one that is not streamed is read once."""
    if isinstance(column, pa.ChunkedArray):
        values = read_numbers(form, column, name, reads).values
        yield from (values[part] for part in batches(len(values)))
        return
    for part in column_parts(column):
        yield form.read(part).values  # type: ignore[union-attr]


def _levels(column: AnyColumn, form: CategoryFormat) -> LevelStatistics:
    """Return the distinct labels of a column with their counts, batch by batch."""
    learnt = LevelStatistics()
    for part in column_parts(column):
        learnt.update(form.texts(part))
    return learnt


def _counts(learnt: DistinctStatistics) -> str | None:
    """Return a note if whole numbers are counts; None if they are not.

    Counts start at 0, are consecutive except perhaps in the tail, and their frequencies fall from
    the mode on. Classes numbered 0 … C−1 have similar frequencies, or ones in no order.
    """
    if learnt.counts is None:
        return None
    numbers = np.array(sorted(learnt.counts))
    rows = np.array([learnt.counts[number] for number in numbers])
    if numbers[0] != 0 or len(numbers) < _LEAST_COUNTS or len(numbers) > _MOST_CODES:
        return None
    first = max(3, int(np.ceil(0.6 * len(numbers))))
    consecutive = bool((numbers[:first] == np.arange(first)).all())
    mode = int(rows.argmax())
    falling = bool((np.diff(rows[mode:]) <= np.sqrt(2 * rows[mode:-1]) + 1).all())
    if not (consecutive and falling and rows[-1] <= _RARE * rows.max() and mode < len(rows) / 2):
        return None
    return (
        f"Target {{name!r}} has the whole numbers 0 to {numbers[-1]:g}, large ones rare, taken as "
        "counts; --task multiclass takes them as classes, --task regression as any numbers."
    )


def _quantity(learnt: DistinctStatistics, whole: bool) -> bool:
    """Whether a target is more likely a quantity than a class.

    Two distinct whole numbers are classes, in a column of any type. More are classes only in a
    column of whole numbers, and only if they are few: at most 20, with two rows each on average,
    and not with a single row for most of them, as amounts beside many a 0 have: of these no class
    can be learnt and judged.
    """
    if not (whole or learnt.whole):
        return True
    distinct = learnt.distinct
    if distinct == 2 or not whole:
        return distinct != 2
    lone = sum(rows == 1 for rows in (learnt.counts or {}).values())
    many = distinct > min(_MOST_CODES, learnt.known / 2)
    return many or (distinct >= _LEAST_LONE and 2 * lone > distinct)


def _written_alike(labels: Sequence[str]) -> list[str]:
    """Return the labels that are another's but for capitals and spaces."""
    plain = [" ".join(label.casefold().split()) for label in labels]
    count = Counter(plain)
    return [label for label, text in zip(labels, plain, strict=True) if count[text] > 1]


_LABELS = {"number": "whole number", "boolean": "boolean"}


def _classes(
    learnt: LevelStatistics, name: str, task: str, form: CategoryFormat, positive: str | None
) -> tuple[Target, tuple[str, ...]]:
    """Return a classification target, given the counts of a column's labels."""
    labels = sorted_texts(learnt.levels.to_pylist())
    kind = _LABELS.get(form.values, "text")
    if kind == "whole number" and not all(label.lstrip("+-").isdigit() for label in labels):
        kind = "text"
    if task == "binary" and len(labels) != 2:
        raise UsageError(
            f"--task binary needs two classes, but target {name!r} has {len(labels)} "
            f"({listing(labels, 4)}): use --task multiclass."
        )
    if len(labels) > learnt.rows / 2 and len(labels) > _MOST_CODES:
        some = listing((label[:60] for label in labels[:3]), last="or")
        raise DataError(
            f"Target {name!r} holds {len(labels):,} different texts in {learnt.rows:,} rows, such "
            f"as {some}: too few rows of each to learn classes from. If they are numbers, "
            "--task regression says what keeps them from being read; else choose another --target."
        )
    found = "binary" if len(labels) == 2 and task != "multiclass" else "multiclass"
    notes = []
    if positive is not None:
        if positive not in labels:
            raise UsageError(
                f"--positive: target {name!r} has no class {positive!r}; "
                f"{nearest(positive, labels)}"
            )
        if found != "binary":
            raise UsageError(
                f"--positive chooses class 1 of two, but target {name!r} has {len(labels)} classes."
            )
        labels = [label for label in labels if label != positive] + [positive]
    if found == "binary":
        notes.append(
            f"Class 1 of target {name!r} is {labels[1]!r}, class 0 is {labels[0]!r}"
            + ("." if positive is not None else f"; --positive {labels[0]!r} turns them round.")
        )
    alike = _written_alike(labels)
    if alike:
        notes.append(
            f"Target {name!r} has classes that differ in capitals or spaces alone, "
            f"{listing(alike)}, and are told apart: write them alike if they mean the same."
        )
    if task == "auto" and kind == "whole number":
        count = "two" if len(labels) == 2 else f"{len(labels)}"
        notes.append(
            f"Target {name!r} has {count} different whole numbers, taken as classes; "
            "--task regression or --task count takes them as numbers."
        )
    return Target(name, found, tuple(labels), kind, replace(form)), tuple(notes)
