"""What is learnt of one column, part by part of its table, before its role is decided."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.calendar_parts import PARTS
from thalweg.data.findings import Findings, shown
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    DateFormat,
    Moments,
    Numbers,
    wanted_of,
)
from thalweg.data.hints import Look
from thalweg.data.notations import base_of
from thalweg.data.rows import picked
from thalweg.data.statistics import LevelStatistics, NumberStatistics, Regrouped
from thalweg.data.training_rows import Part
from thalweg.data.values import as_texts, few_rows, has_non_finite, is_whole


class NumberSurvey:
    """Learns from a column of numbers, times or durations.

    Attributes:
        form: that reads it.
        learnable: whether a training row has a value, of whatever kind.
        learnt: from the training rows.
        findings: values that are unreadable.
        infinite: the first row of an infinite value from 1, how many there are, and the first as a
            text; None: there is none. Nothing is learnt from then on.
        example: the value of the first training row, one row of the column.
    """

    def __init__(
        self, name: str, form: ColumnFormat, look: Look | None, base_known: bool = True
    ) -> None:
        """Take the column's name, its format, and what looks for codes in it.

        Args:
            name: of the column.
            form: that reads it.
            look: None for times and durations.
            base_known: whether the format has the base that the whole column needs.
        """
        self._name, self.form, self._look = name, form, look
        self._base_known = base_known
        self.learnable = False
        self.learnt = NumberStatistics()
        self._batches = Regrouped(self.learnt.update)
        self.findings = Findings()
        self.infinite: tuple[int, int, str] | None = None
        self.example: pa.ChunkedArray | None = None
        self._ends: tuple[Any, Any] = (None, None)  # of whole numbers

    def update(self, read: Numbers, column: pa.ChunkedArray, part: Part) -> None:
        """Take in a part of the column, and as it was read."""
        if not self._base_known and is_whole(column.type):
            low, high = (end.as_py() for end in pc.min_max(column).values())
            if low is not None:
                before = [end for end in self._ends if end is not None]
                self._ends = min([low, *before]), max([high, *before])
        if not self.learnable:
            self.learnable = bool(
                column.is_valid().to_numpy()[part.places].any()
                if column.null_count
                else len(part.places)
            )
        if has_non_finite(read.values):
            self._look_for_infinite(read, column, part)
        if self.infinite is not None:
            return
        wanted = wanted_of(self.form)
        self.findings.add(self._name, wanted, read.unreadable, column, part.numbers)
        if self.example is None and len(part.places):
            self.example = few_rows(column, part.places[:1])
        values = picked(read.values, part.places).astype(np.float64, copy=False)
        self._batches.update(values, part.weight)
        if self._look is not None:
            self._look.update(read.values, part.places)

    def _look_for_infinite(self, read: Numbers, column: pa.ChunkedArray, part: Part) -> None:
        """Take note of infinite values, of which there may be some."""
        infinite = np.isinf(read.values)
        if count := int(np.count_nonzero(infinite)):
            if self.infinite is None:
                row = int(np.argmax(infinite))
                self.infinite = part.start + row + 1, 0, shown(column, row)
            row, before_it, text = self.infinite
            self.infinite = row, before_it + count, text

    def finish(self) -> None:
        """Learn from the rows that are left."""
        self._batches.finish()
        if self._look is not None and self.infinite is None:
            self._look.finish()

    @property
    def base(self) -> int:
        """What whole numbers need as the base of their format; if not 0, they are read again."""
        return base_of(*self._ends)


class DateSurvey:
    """Learns from a column of dates: days, and the parts that come round again.

    Attributes:
        form: that reads it.
        days, parts: what was learnt of these from the training rows.
        findings: values that are unreadable.
        example: the value of the first training row, one row of the column.
        same: whether all training rows have one moment, to the microsecond.
        equal: whether all of them have one value.
    """

    def __init__(self, name: str, form: DateFormat, elapsed: bool) -> None:
        """Take the column's name, its format, and whether days alone are learnt."""
        self._name, self.form = name, form
        self.days = NumberStatistics()
        self._batches = Regrouped(self.days.update)
        others = [] if elapsed else [part for part in PARTS if part != "days"]
        self.parts = {part: LevelStatistics() for part in others}
        self.findings = Findings()
        self.example: pa.ChunkedArray | None = None
        self.same = self.equal = True
        self._moment: Any = None  # of the first training row that has one
        self._value: Any = None

    def update(self, read: Moments, column: pa.ChunkedArray, part: Part) -> None:
        """Take in a part of the column, and as it was read."""
        self.findings.add(self._name, "date", read.unreadable, column, part.numbers)
        if not len(part.places):
            return
        places = pa.array(part.places)
        if self.example is None:
            self.example = column.take(places[:1])
        if self.same:
            self._compare(read.values.take(places), column, places)
        self._batches.update(read.days().take(part.places), part.weight)
        for name, levels in self.parts.items():
            levels.update_distinct(read.part(name).of(part.places), spelled=as_texts)

    def _compare(self, times: pa.ChunkedArray, column: pa.ChunkedArray, places: pa.Array) -> None:
        """Look whether a part's moments, and its values, are those of the parts before."""
        if times.null_count == len(times):
            return
        ends = list(pc.min_max(times).values())
        moment = self._moment = ends[0] if self._moment is None else self._moment
        self.same = all(end == moment for end in ends)
        if self.same:  # else its values need not be looked at
            values = column.take(places).drop_null().unique().to_pylist()
            value = self._value = values[0] if self._value is None else self._value
            self.equal &= values == [value]

    def finish(self) -> None:
        """Learn from the rows that are left."""
        self._batches.finish()


class CategorySurvey:
    """Learns from a column of categories, whose values are not kept.

    Attributes:
        form: that reads it.
        learnt: from the training rows.
    """

    def __init__(self, form: CategoryFormat) -> None:
        """Take the column's format."""
        self.form = form
        self.learnt = LevelStatistics()

    def update(self, column: pa.ChunkedArray, part: Part) -> None:
        """Take in a part of the column."""
        self.learnt.update(self.form.texts(column.take(pa.array(part.places))))

    def finish(self) -> None:
        """Nothing is left to learn from."""


Survey = NumberSurvey | DateSurvey | CategorySurvey


def read_part(survey: Survey, column: pa.ChunkedArray, part: Part) -> None:
    """Read a part of a typed column, and learn from it."""
    if isinstance(survey, CategorySurvey):
        survey.update(column, part)
        return
    read: Any = survey.form.read(column)  # type: ignore[union-attr]
    survey.update(read, column, part)
