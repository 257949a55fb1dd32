"""Column roles: what each column is used for, found from its values or given by the user."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pyarrow as pa

from thalweg.data import statistics
from thalweg.data.column_checks import ColumnOverrides, check_overrides
from thalweg.data.column_survey import (
    CategorySurvey,
    DateSurvey,
    NumberSurvey,
    Survey,
    read_part,
)
from thalweg.data.declared import CATEGORY, SEMICOLONS, UNTYPED, is_marked, order_of, width_of
from thalweg.data.encoder import Encoder
from thalweg.data.feature_values import Kept
from thalweg.data.features import place_of
from thalweg.data.findings import such_values
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    DateFormat,
    DurationFormat,
    Moments,
    NumberFormat,
    Numbers,
    TextFormat,
    TimeFormat,
    value_type_of,
    view_of_numbers,
)
from thalweg.data.found_roles import Column, FoundRoles
from thalweg.data.free_text import FreeTextStatistics
from thalweg.data.hash_bits import TEXT_BITS
from thalweg.data.hints import ColumnHints, Look
from thalweg.data.lazy_table import LazyTable, streams
from thalweg.data.long_texts import are_long, long_texts
from thalweg.data.notations import (
    Hints,
    Notation,
    format_of_text,
    format_of_typed,
    notation_of_plain,
)
from thalweg.data.prefetched import prefetched
from thalweg.data.prose import NoCategory, no_category
from thalweg.data.row_array import RowArray
from thalweg.data.row_store import RowStore, StoredNumbers
from thalweg.data.sparse_matrix import as_rows, without_columns
from thalweg.data.statistics import LargestStatistics, LevelStatistics
from thalweg.data.streamed_column import whole
from thalweg.data.text.distinct import Distinct, as_large, numbered
from thalweg.data.training_rows import Part, TrainingRows, count_nonzero
from thalweg.data.values import is_readable, is_text
from thalweg.errors import DataError, listing
from thalweg.option_words import word
from thalweg.threads import AT_ONCE, workers

_TOGETHER = 2**24  # bytes that the columns surveyed in one pass of a stream take
_HELD = 16  # bytes of a row that are in memory for each, up to a batch of rows


_LARGE = 2**19  # rows, from which on threads are worth the 3 MB that each keeps
_FEW = 2**13  # rows, at most, of columns that one thread reads
_MANY = 1_500_000  # rows, at most, of which several columns may be in memory, 12 MB each


@dataclass(frozen=True)
class ColumnRoles:
    """The roles of all columns, and the columns that have been read.

    Attributes:
        encoder: from columns to features.
        columns: a summary of every column except the reserved ones.
        notes: sentences for the user.
        known: column name → the column as it was read, for those that are slow to read again.

    """

    encoder: Encoder
    columns: tuple[Column, ...]
    notes: tuple[str, ...]
    known: dict[str, Kept]


def understand_columns(
    table: pa.Table,
    reserved: Collection[str],
    overrides: ColumnOverrides,
    train: RowArray,
    weight: RowArray | None = None,
    decimals: Collection[str] = (),
    remarks: ColumnHints | None = None,
    store: RowStore | None = None,
) -> ColumnRoles:
    """Find the role and format of every column, and fit its features to the training rows.

    Args:
        table: the data.
        reserved: columns that do not become features: target and weight.
        overrides: the roles that the user gave.
        train: mask ``[n]`` of the training rows.
        weight: ``[n]``, > 0 of the training rows; None: 1 each.
        decimals: the decimal signs that the target's values prove.
        remarks: looks at each column of numbers.
        store: has room for columns that have been read; None: they are in memory.

    Raises:
        UsageError: overrides of columns that do not exist, or that contradict each other.
        DataError: no column is left, or columns hold infinite values; all of them are named.

    """
    survey = _Survey(table, overrides, TrainingRows(train, weight), remarks, store)
    names, found = survey.columns(reserved, decimals), survey.found
    order = {name: i for i, name in enumerate(names)}
    summary = tuple(sorted(found.summary, key=lambda column: order[column.name]))
    if not found.features:
        if summary and count_nonzero(train) == 1:
            raise DataError(
                "One row is left to train on, in which every column has one value, so that there "
                "is nothing to learn: give more rows."
            )
        raise DataError(
            "No column is left to predict from: "
            + "; ".join(f"{column.name!r} was dropped ({column.detail})" for column in summary)
            + ("." if summary else "the table has nothing else.")
            if not overrides.only or summary
            else f"No column is left to predict from: --only names nothing but {listing(reserved)}."
        )
    features = sorted(found.features, key=lambda f: (place_of(f), order[f.column]))
    encoder = Encoder(tuple(features), found.formats)
    return ColumnRoles(encoder, summary, found.notes(), survey.known)


def check_values(
    table: pa.Table,
    reserved: Collection[str],
    overrides: ColumnOverrides,
    rows: RowArray,
) -> None:
    """Raise what `understand_columns` would, except if no column is left.

    Args:
        table: the data.
        reserved: columns that do not become features.
        overrides: the roles that the user gave.
        rows: mask ``[n]`` of the rows that may be trained on.

    Raises:
        UsageError, DataError: as `understand_columns`.

    """
    _Survey(table, overrides, TrainingRows(rows)).columns(reserved, ())


@dataclass(frozen=True)
class _Early:
    """A column that was read before it is its turn.

    Attributes:
        column: its values.
        notation: of its texts.
        number: what was learnt of it, and its numbers; None: it holds none.
    """

    column: pa.ChunkedArray
    notation: Notation
    number: tuple[NumberSurvey, Numbers] | None = None


@dataclass(frozen=True)
class _Plain:
    """A column of texts whose numbers were at hand.

    Attributes:
        notation: of its texts.
        survey: what was learnt of it.
        numbers: its numbers.
    """

    notation: Notation
    survey: NumberSurvey
    numbers: Numbers | StoredNumbers


class _Survey:
    """The state of one call of `understand_columns`."""

    def __init__(
        self,
        table: pa.Table,
        overrides: ColumnOverrides,
        training: TrainingRows,
        remarks: ColumnHints | None = None,
        store: RowStore | None = None,
    ) -> None:
        self.remarks, self.store = remarks, store or RowStore(table.num_rows)
        self.table, self.overrides, self.training = table, overrides, training
        self.surveyed: dict[str, Survey] = {}  # columns of a stream
        self.categorical, self.numeric = set(overrides.categorical), set(overrides.numeric)
        self.found = FoundRoles(overrides)
        self.known: dict[str, Kept] = {}

    def columns(self, reserved: Collection[str], proved: Collection[str]) -> Sequence[str]:
        """Find the roles of all columns but the reserved ones; return the names of all, in order.

        Raises:
            UsageError, DataError: all problems that were found.
        """
        check_overrides(self.table.column_names, self.overrides)
        left_out = set(reserved)
        only, drop = set(self.overrides.only), set(self.overrides.drop)
        names: Sequence[str] = self.table.column_names
        used = []
        for name in names:
            if name in left_out or (only and name not in only):
                continue
            if name in drop:
                self.found.dropped(name, "--drop")
            else:
                used.append(name)
        self.all(used, proved)
        self.found.refuse()
        return names

    def all(self, names: Sequence[str], proved: Collection[str]) -> None:
        """Find the roles of columns; those with an ambiguous decimal sign follow the others.

        If no column proves one, semicolons as the file's delimiter imply a decimal comma.
        """
        doubtful = []
        decimals = set(proved)
        self._stream(names)
        with closing(self._read_ahead(names)) as ahead:
            for name, early in zip(names, ahead, strict=True):
                notation = self._column(name, self.overrides.hints, early=early)
                if notation is not None and notation.doubtful:
                    doubtful.append((name, notation))
                elif notation is not None and notation.decimal:
                    decimals.add(notation.decimal)
        for name, notation in doubtful:
            semicolons = is_marked(self.table.schema.field(name), SEMICOLONS)
            if decimals == {","} or (semicolons and not decimals):
                again = self._column(name, replace(self.overrides.hints, likely=","), anew=True)
                if again is None or not again.words:
                    continue
                notation = again
            if decimals != {"."}:
                self.found.say(notation.doubt, "", name)

    def _column(
        self,
        name: str,
        hints: Hints,
        anew: bool = False,
        early: _Early | _Plain | None = None,
    ) -> Notation | None:
        """Find the role of one column; return the notation of its texts, None for categories."""
        if anew:
            self.found.forget(name)
        field = self.table.schema.field(name)
        if name in self.surveyed:
            self._conclude(name, field, self.surveyed.pop(name))
            return None
        if name in self.overrides.text and width_of(field) is None and is_readable(field):
            self._free_text(name, TextFormat(hints.missing))
            return None
        notation: Notation | None = None
        if early is None:
            early = self._plain(name, hints)
        if isinstance(early, _Plain):
            if self.found.number(name, early.survey, early.notation):
                self.known[name] = early.numbers
            return early.notation
        if early is None:
            if (notation := self._long_texts(field, hints)) is not None:
                return notation
            column = whole(self.table, name)
        else:
            column, notation = early.column, early.notation
        if (width := width_of(field)) is not None:
            self._matrix(name, column, width)
            return None
        if not is_readable(column):
            self.found.dropped(name, f"values of type {column.type} are not read")
            return None
        if not self._learnable(column):
            self.found.dropped(name, "all values are missing in the rows to train on")
            return None
        value_type = value_type_of(column)
        if self._named(field):
            self._category(name, column, CategoryFormat(value_type, hints.missing))
            return None
        form: ColumnFormat
        if value_type == "text":
            notation = notation or self._format_of_text(field, column, hints)
            if notation.problem:
                said = notation.problem.format(column=repr(name), name=word(name))
                self.found.problems.add(DataError(said))
                return None
            form = notation.format
            for sentence in notation.notes:
                self.found.say(sentence, "", name)
        else:
            form = format_of_typed(column, hints, numeric=name in self.numeric)
        if isinstance(form, CategoryFormat):
            self._category(name, column, form, notation.texts if notation else None)
        elif isinstance(form, DateFormat):
            self._date(name, column, form, notation)
        else:
            assert not isinstance(form, TextFormat)
            number = early.number if early else None
            self._number(
                name, column, notation, number or self._learnt(name, column, form, notation)
            )
        return notation

    def _format_of_text(self, field: pa.Field, column: pa.ChunkedArray, hints: Hints) -> Notation:
        wanted = field.name in self.numeric
        return format_of_text(column, hints, wanted, file=is_marked(field, UNTYPED))

    # Columns that are read by several threads ----------------------------------------------------

    def _read_ahead(self, names: Sequence[str]) -> Generator[_Early | _Plain | None, None, None]:
        """Yield what several threads have read of each column; None: nothing."""
        if not _FEW < self.table.num_rows <= _MANY:
            yield from (None for _ in names)
            return
        with workers() as threads:
            yield from threads.each(self._early, names)

    def _early(self, name: str) -> _Early | _Plain | None:
        """Read a column of texts, and learn from its numbers; None of others, which are quick."""
        field, hints = self.table.schema.field(name), self.overrides.hints
        if name in self.surveyed or name in self.overrides.text or self._named(field):
            return None
        if value_type_of(field) != "text":
            return None
        if (plain := self._plain(name, hints)) is not None:
            return plain
        if streams(self.table) and are_long(self.table, name, hints):
            return None
        column = self.table[name]
        notation = self._format_of_text(field, column, hints)
        form = notation.format
        if notation.problem or isinstance(form, CategoryFormat | DateFormat | TextFormat):
            return _Early(column, notation)
        return _Early(column, notation, self._learnt(name, column, form, notation))

    def _plain(self, name: str, hints: Hints) -> _Plain | None:
        """Learn from the numbers of a column of texts, if they are at hand; else return None."""
        table = self.table
        if not isinstance(table, LazyTable) or self._named(table.schema.field(name)):
            return None
        plain = table.plain(name)
        notation = None if plain is None else notation_of_plain(plain.facts, hints)
        if plain is None or notation is None:
            return None
        form = notation.format
        survey = NumberSurvey(name, form, self._look(name, form))
        numbers: Numbers | StoredNumbers = StoredNumbers(plain.values, None)
        if not self.store.on_disk:
            numbers = numbers.slice(0, table.num_rows)
        for part in self.training.parts():
            read = numbers.slice(part.start, part.rows)
            column = pa.array(read.values, from_pandas=plain.facts.missing > 0)
            survey.update(read, pa.chunked_array([column]), part)
        survey.finish()
        if survey.learnt.constant or not survey.learnt.known:  # what is said then names a text
            return None
        return _Plain(notation, survey, numbers)

    def _learnt(
        self,
        name: str,
        column: pa.ChunkedArray,
        form: NumberFormat | TimeFormat | DurationFormat,
        notation: Notation | None,
    ) -> tuple[NumberSurvey, Numbers]:
        """Read a column of numbers, times or durations; return what was learnt, and the numbers."""
        read = notation.read if notation and notation.read else form.read(column)
        assert isinstance(read, Numbers)
        survey = NumberSurvey(name, form, self._look(name, form))
        for part in self.training.parts():
            survey.update(part.read(read), part.of(column), part)
        survey.finish()
        return survey, read

    def _named(self, field: pa.Field) -> bool:
        """Whether the user, or a column's type, says that its values are names."""
        marked = is_marked(field, CATEGORY) and field.name not in self.numeric
        return field.name in self.categorical or field.name in self.overrides.ordered or marked

    def _order(self, name: str) -> tuple[str, ...] | None:
        """Return the levels of a column in their order; None: it has none."""
        if name in self.categorical:
            return None
        return self.overrides.ordered.get(name) or order_of(self.table.schema.field(name))

    def _learnable(self, column: pa.ChunkedArray) -> bool:
        """Whether a training row has a value."""
        if not column.null_count:
            return True
        known = column.is_valid()
        return any(part.of(known).to_numpy()[part.places].any() for part in self.training.parts())

    # Tables that are read in batches -------------------------------------------------------------

    def _stream(self, names: Sequence[str]) -> None:
        """Survey the columns of a table that is read in batches, but for texts, batch by batch."""
        table = self.table
        if not streams(table):
            return
        fields = [table.schema.field(name) for name in names]
        waiting = {f.name: survey for f in fields if (survey := self._survey(f)) is not None}
        together = max(1, _TOGETHER // (_HELD * min(table.num_rows, statistics.BATCH)))
        while waiting:
            some = {name: waiting.pop(name) for name in [*waiting][:together]}
            groups = _by_threads(some)
            start = 0
            alone = len(groups) == 1 or table.num_rows < _LARGE
            with workers(1 if alone else AT_ONCE) as threads:
                for batch in prefetched(table.batches([*some])):
                    part = self.training.part(start, batch.num_rows)
                    of_part = partial(_learn, batch=batch, part=part)
                    deque(threads.each(of_part, groups), maxlen=0)
                    start += batch.num_rows
            for name, survey in some.items():
                survey.finish()
                if isinstance(survey, NumberSurvey) and survey.base:
                    assert isinstance(survey.form, NumberFormat)
                    form = replace(survey.form, base=survey.base)
                    waiting[name] = NumberSurvey(name, form, self._look(name, form))
            self.surveyed |= some

    def _survey(self, field: pa.Field) -> Survey | None:
        """Return what learns from a column; None of texts and what is no simple value."""
        hints, name = self.overrides.hints, field.name
        if width_of(field) is not None or not is_readable(field):
            return None
        value_type = value_type_of(field)
        if name in self.overrides.text:
            return None
        if self._named(field):
            return CategorySurvey(CategoryFormat(value_type, hints.missing))
        if value_type == "text":
            return None
        nothing = pa.chunked_array([], field.type)
        form = format_of_typed(nothing, hints, numeric=name in self.numeric)
        if isinstance(form, CategoryFormat):
            return CategorySurvey(form)
        if isinstance(form, DateFormat):
            return DateSurvey(name, form, elapsed=name in self.numeric)
        return NumberSurvey(name, form, self._look(name, form), base_known=False)

    def _look(self, name: str, form: ColumnFormat) -> Look | None:
        if self.remarks is None or not isinstance(form, NumberFormat):
            return None
        return self.remarks.look(name)

    def _conclude(self, name: str, field: pa.Field, survey: Survey) -> None:
        """Decide the role of a column from all that was learnt of it."""
        if isinstance(survey, NumberSurvey):
            self.found.number(name, survey)
        elif isinstance(survey, DateSurvey):
            self.found.date(name, survey)
        else:
            self._conclude_category(name, survey.form, survey.learnt)

    # One method for each column type --------------------------------------------------------------

    def _matrix(self, name: str, column: pa.ChunkedArray, width: int) -> None:
        """Make each column of a sparse matrix a sparse feature."""
        left_out = self.overrides.left_out
        matrix = without_columns(as_rows(column, width), left_out)
        wrong = ~np.isfinite(matrix.data)
        if wrong.any():
            at = int(np.argmax(wrong))
            row = int(np.searchsorted(matrix.indptr, at, side="right"))
            self.found.problems.add(
                DataError(
                    f"The sparse matrix holds {matrix.data[at]} in row {row:,}, column "
                    f"x{matrix.indices[at]}{such_values(wrong)}: correct it, or "
                    "leave the place empty, which is 0."
                )
            )
            return
        learnt = LargestStatistics.of(width, matrix.dtype)
        for part in self.training.parts():
            learnt.update(matrix[part.start : part.start + part.rows][part.places])
        self.found.matrix(name, learnt, matrix.nnz, matrix.shape[0])

    def _number(
        self,
        name: str,
        column: pa.ChunkedArray,
        notation: Notation | None,
        learnt: tuple[NumberSurvey, Numbers],
    ) -> None:
        """Make a column of numbers, times or durations a dense feature."""
        survey, read = learnt
        if self.found.number(name, survey, notation):
            self._keep(name, column, survey.form, read)

    def _keep(self, name: str, column: pa.ChunkedArray, form: ColumnFormat, read: Numbers) -> None:
        """Keep the column as it was read if reading it again would be slow.

        Floats of the table are kept as a view of its memory. Numbers of other types are quickly
        converted again; kept, they would take twice the memory of the encoded rows. Numbers of
        many rows are kept in files; dates and levels of so many are read again.
        """
        there = view_of_numbers(self.table, name, form, read)
        if there is not None:
            self.known[name] = there
        elif is_text(column):
            self.known[name] = self.store.numbers(read) if self.store.on_disk else read

    def _date(
        self, name: str, column: pa.ChunkedArray, form: ColumnFormat, notation: Notation | None
    ) -> None:
        """Make a date a dense feature (days) and a sparse one for each other part that varies."""
        assert isinstance(form, DateFormat)
        read = notation.read if notation and notation.read else form.read(column)
        assert isinstance(read, Moments)
        survey = DateSurvey(name, form, elapsed=name in self.numeric)
        read.days()
        for part in survey.parts:
            read.part(part)  # of all rows at once, as they are encoded later
        for rows in self.training.parts():
            survey.update(rows.read(read), rows.of(column), rows)
        survey.finish()
        if self.found.date(name, survey) and not self.store.on_disk:
            self.known[name] = read

    def _category(
        self,
        name: str,
        column: pa.ChunkedArray,
        form: CategoryFormat,
        known: Distinct | None = None,
    ) -> None:
        """Make a column of texts or booleans a sparse feature; `known`: its distinct texts."""
        if known is None:
            texts = form.distinct(column)
        else:
            texts = known.merged(numbered(form.texts(pa.chunked_array([known.values]))))
        learnt = LevelStatistics()
        for part in self.training.parts():
            learnt.update_distinct(texts.of(part.start + part.places))
        kept = form.values in ("text", "boolean") and value_type_of(column) == "text"
        if self._conclude_category(name, form, learnt) and kept and not self.store.on_disk:
            self.known[name] = texts

    def _conclude_category(self, name: str, form: CategoryFormat, learnt: LevelStatistics) -> bool:
        """Make what was learnt a feature; return whether it is one with a weight for each level."""
        asked = name in self.categorical
        found = self.found.category(name, form, learnt, self._order(name), asked)
        if isinstance(found, NoCategory):
            self._no_category(name, found, form.missing)
            return False
        return found

    def _no_category(self, name: str, why: NoCategory, missing: tuple[str, ...]) -> None:
        """Make texts that are no category free text, or leave out identifiers."""
        if why.prose:
            self._free_text(name, TextFormat(missing))
            return
        keep = f"--categorical {word(name)} keeps it, --text {word(name)} takes its words"
        self.found.dropped(name, f"{why.sentence}; {keep}")

    def _long_texts(self, field: pa.Field, hints: Hints) -> Notation | None:
        """Find the role of long texts of a stream that are no category, without holding them."""
        table, name = self.table, field.name
        if not streams(table) or not is_text(field) or pa.types.is_dictionary(field.type):
            return None
        if self._named(field) or name in self.numeric:
            return None
        found = long_texts(table, name, hints, self.training, self.store)
        if found is None or (why := no_category(found[1])) is None:
            return None
        for sentence in found[0].notes:
            self.found.say(sentence, "", name)
        self._no_category(name, why, hints.missing)
        return found[0]

    def _training_texts(self, name: str, form: TextFormat) -> Iterator[pa.Array]:
        """Yield the texts to train on, some at a time; of a stream no more are in memory."""
        if not streams(self.table):
            whole = as_large(form.read(self.table[name]))
            for part in self.training.parts():
                yield whole.take(pa.array(part.start + part.places))
            return
        start = 0
        for batch in self.table.batches([name]):
            part = self.training.part(start, batch.num_rows)
            yield as_large(form.read(batch[name])).take(pa.array(part.places))
            start += batch.num_rows

    def _free_text(self, name: str, form: TextFormat) -> None:
        """Make a column of free text sparse features: n-grams, hashed."""
        bits = self.overrides.hash_bits or TEXT_BITS
        learnt = FreeTextStatistics(bits)
        for texts in self._training_texts(name, form):
            learnt.update(texts)
        self.found.free_text(name, form, learnt)


_Named = tuple[str, Survey]  # a column, and what learns from it


def _by_threads(surveys: Mapping[str, Survey]) -> list[list[_Named]]:
    """Return what learns from columns, in groups that threads take one by one.

    All numbers are one: several threads would mostly wait for Python's lock, and take a third
    longer.
    """
    numbers: list[_Named] = []
    others: list[list[_Named]] = []
    for name, survey in surveys.items():
        if isinstance(survey, NumberSurvey):
            numbers.append((name, survey))
        else:
            others.append([(name, survey)])
    return [numbers, *others] if numbers else others


def _learn(group: Sequence[_Named], batch: pa.Table, part: Part) -> None:
    """Learn from the part of a batch that each column of a group has."""
    for name, survey in group:
        read_part(survey, batch[name], part)
