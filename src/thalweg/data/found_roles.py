"""Roles as they are found: the columns' features, formats, summary, and what is said of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thalweg.data.category import category_of
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.column_survey import (
    DateSurvey,
    NumberSurvey,
)
from thalweg.data.features import Feature, number_of
from thalweg.data.findings import Findings, infinite_columns, shown
from thalweg.data.formats import (
    CategoryFormat,
    ColumnFormat,
    NumberFormat,
    TextFormat,
)
from thalweg.data.free_text import FreeTextStatistics
from thalweg.data.hashed_category import hashed_category_of
from thalweg.data.notations import Notation
from thalweg.data.ordered_category import ordered_category_of
from thalweg.data.prose import NoCategory, no_category
from thalweg.data.sparse_columns import sparse_of
from thalweg.data.statistics import LargestStatistics, LevelStatistics
from thalweg.data.values import as_texts
from thalweg.errors import DataError, Problems, listing
from thalweg.option_words import word

_NANOSECONDS = re.compile(r"\.[0-9]{7}")


@dataclass(frozen=True)
class Column:
    """A line of the summary: a column, its role, and details of its values."""

    name: str
    role: str  # target, weight, number, category, text, date, time, duration, dropped
    detail: str


class FoundRoles:
    """What is decided of columns from all that was learnt of them.

    Attributes:
        features: of the columns so far.
        summary: a line for each of them.
        formats: how they are read.
        problems: for which all of them are refused.
        findings: values that cannot be read.
    """

    def __init__(self, overrides: ColumnOverrides) -> None:
        self.overrides = overrides
        self.features: list[Feature] = []
        self.summary: list[Column] = []
        self.formats: dict[str, ColumnFormat] = {}
        self.problems = Problems()
        self.infinite: list[tuple[str, int, int, str]] = []  # name, row, count, text
        self.said: dict[tuple[str, str], list[str]] = {}
        self.findings = Findings()

    def refuse(self) -> None:
        """Raise all problems that were found.

        Raises:
            UsageError, DataError: there are some.
        """
        for sentence in infinite_columns(self.infinite):
            self.problems.add(DataError(sentence))
        self.problems.refuse()

    def forget(self, name: str) -> None:
        """Forget what a column was found to be."""
        self.features = [f for f in self.features if f.column != name]
        self.summary = [c for c in self.summary if c.name != name]

    def dropped(self, name: str, detail: str) -> None:
        """Leave a column out."""
        self.summary.append(Column(name, "dropped", detail))

    def say(self, before: str, after: str, name: str) -> None:
        """Add a note about a column; columns with the same note share it."""
        self.said.setdefault((before, after), []).append(name)

    def notes(self) -> tuple[str, ...]:
        """Return the notes, each with the names of its columns."""
        made = []
        for (sentence, more), names in self.said.items():
            which = f"Column{'s' if len(names) > 1 else ''} {listing(names)}"
            text = sentence.format(columns=which, names=word(",".join(names[:3])))
            made.append(f"{text}{more}")
        return (*made, *self.findings.notes())

    def matrix(self, name: str, learnt: LargestStatistics, entries: int, rows: int) -> None:
        """Make each column of a sparse matrix, of so many entries, a sparse feature."""
        if not learnt.largest.any():
            self.dropped(name, "every value to train on is 0")
            return
        left_out = self.overrides.left_out
        self.features.append(sparse_of(name, learnt, left_out))
        width = len(learnt.largest) - len(left_out)
        share = entries / (rows * width)
        plural = "" if width == 1 else "s"
        self.summary.append(
            Column(name, "number", f"{width:,} sparse column{plural}, {share:.2g} of values not 0")
        )

    def number(self, name: str, survey: NumberSurvey, notation: Notation | None = None) -> bool:
        """Make what was learnt a dense feature; return whether it is one."""
        learnt, form = survey.learnt, survey.form
        if survey.learnable and survey.infinite is not None:
            self.infinite.append((name, *survey.infinite))
            return False
        if not learnt.known:
            self.dropped(name, "all values are missing in the rows to train on")
            return False
        lacking, constant = learnt.missing, learnt.constant
        if constant and not lacking:
            example = shown(survey.example, 0) if survey.example is not None else ""
            self.dropped(name, f"constant: every value to train on is {example}")
            return False
        self.findings.merge(survey.findings)
        number = number_of(name, "", learnt)
        self.formats[name] = form
        self.features.append(number)
        base = form.base if isinstance(form, NumberFormat) else 0
        unit = " s" if form.column_type in ("time", "duration") else ""  # seconds
        spread = "constant" if constant else f"standard deviation {_short(number.scale)}{unit}"
        written = f", {notation.words}" if notation and notation.words else ""
        missing = f", {lacking:,} missing" if lacking else ""
        detail = f"mean {_short(number.mean + base)}{unit}, {spread}{written}{missing}"
        self.summary.append(Column(name, form.column_type, detail))
        return True

    def date(self, name: str, survey: DateSurvey) -> bool:
        """Make what was learnt features; return whether there are any."""
        days, lacking = survey.days, survey.days.missing
        if not days.known:
            self.dropped(name, "all values are missing in the rows to train on")
            return False
        if not lacking and survey.same:
            column = survey.example
            assert column is not None  # a row has a value
            example = as_texts(column)[0].as_py()
            # Moments are read in microseconds.
            finer = getattr(column.type, "unit", "") == "ns" or _NANOSECONDS.search(example)
            end = ", to the microsecond" if finer and not survey.equal else ""
            self.dropped(name, f"constant: every value to train on is {example}{end}")
            return False
        self.findings.merge(survey.findings)
        made: list[Feature] = [number_of(name, "days", days)]
        made += [
            category_of(name, part, of) for part, of in survey.parts.items() if of.distinct > 1
        ]
        self.formats[name] = survey.form
        self.features += made
        missing = f", {lacking:,} missing" if lacking else ""
        self.summary.append(
            Column(name, "date", ", ".join(feature.part for feature in made) + missing)
        )
        return True

    def category(
        self,
        name: str,
        form: CategoryFormat,
        learnt: LevelStatistics,
        order: tuple[str, ...] | None,
        asked: bool,
    ) -> bool | NoCategory:
        """Make what was learnt a sparse feature; return whether it is one, or why it is none.

        Args:
            name: of the column.
            form: how it is read.
            learnt: its levels.
            order: of the levels; None: they have none.
            asked: whether the user said that it is a category.
        """
        distinct, lacking = learnt.distinct, learnt.missing
        if not distinct:
            self.dropped(name, "all values are missing in the rows to train on")
            return False
        if distinct == 1 and not lacking:
            example = learnt.levels[0].as_py()
            quoted = repr(example) if form.values == "text" else example
            self.dropped(name, f"constant: every value to train on is {quoted}")
            return False
        if order is not None:
            self._ordered(name, form, learnt, order)
            return False
        truth = form.values == "boolean"
        if not truth and not asked and (why := no_category(learnt)):
            return why
        bits = self.overrides.hash_bits
        if bits is not None and distinct > 2**bits:
            self._hashed(name, learnt, bits)
            self.formats[name] = form
            return False
        category = category_of(name, "", learnt)
        self.formats[name] = form
        self.features.append(category)
        levels = len(category.levels)
        missing = f", {lacking:,} missing" if lacking else ""
        plural = "" if levels == 1 else "s"
        self.summary.append(Column(name, "category", f"{levels:,} level{plural}{missing}"))
        return True

    def _ordered(
        self, name: str, form: CategoryFormat, learnt: LevelStatistics, order: tuple[str, ...]
    ) -> None:
        """Make a category whose levels have an order one feature for each step."""
        made, others = ordered_category_of(name, learnt, order)
        if others:
            said = (
                f"--ordered gives no place to {listing(others)} of column {name!r}: name every "
                "value that it has, the lowest first."
            )
            self.problems.add(DataError(said))
            return
        self.formats[name] = form
        self.features.append(made)
        missing = f", {learnt.missing:,} missing" if made.missing else ""
        levels = len(made.levels)
        shown = " < ".join(made.levels if levels <= 5 else (*made.levels[:2], "…", made.levels[-1]))
        self.summary.append(Column(name, "category", f"{levels:,} levels, {shown}{missing}"))

    def _hashed(self, name: str, learnt: LevelStatistics, bits: int) -> None:
        """Make a category of more than 2ᵇ levels a hashed sparse feature."""
        made, sharing = hashed_category_of(name, learnt, bits)
        self.features.append(made)
        missing = f", {learnt.missing:,} missing" if made.missing else ""
        detail = f"{learnt.distinct:,} levels in {len(made.buckets):,} hashed columns{missing}"
        self.summary.append(Column(name, "category", detail))
        self.say(
            f"{{columns}}: {sharing:,} of {learnt.distinct:,} levels share their hashed column, "
            f"and so their weight, with another level (--hash-bits {bits}).",
            "",
            name,
        )

    def free_text(self, name: str, form: TextFormat, learnt: FreeTextStatistics) -> None:
        """Make a column of free text sparse features: n-grams, hashed."""
        if learnt.rows == learnt.missing:
            self.dropped(name, "all values are missing in the rows to train on")
            return
        made = learnt.feature(name)
        if not made.buckets:
            self.dropped(name, "free text: no word or n-gram is in two rows to train on")
            return
        self.formats[name] = form
        self.features.append(made)
        missing = f", {learnt.missing:,} missing" if made.missing else ""
        self.summary.append(
            Column(
                name,
                "text",
                f"free text: words and character n-grams in {len(made.buckets):,} of "
                f"{2**learnt.bits:,} hashed columns, {made.entries:,.0f} in a row{missing}",
            )
        )


def _short(value: float) -> str:
    """Return a number with four digits, large ones with thousands separated."""
    return f"{value:,.0f}" if 1e4 <= abs(value) < 1e12 else f"{value:.4g}"
