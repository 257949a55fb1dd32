"""Notations: how a column of texts is read (numbers, dates, categories …), found from all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.formats import (
    EXACT,
    CategoryFormat,
    ColumnFormat,
    DateFormat,
    DurationFormat,
    Moments,
    NumberFormat,
    Numbers,
    TimeFormat,
    value_type_of,
)
from thalweg.data.missing import without_texts
from thalweg.data.plain_numbers import Facts
from thalweg.data.streamed_column import AnyColumn, ends_of
from thalweg.data.text.affixes import incomparable
from thalweg.data.text.booleans import find_boolean
from thalweg.data.text.dates import (
    DateForm,
    IsoDates,
    find_date_form,
    known_zone,
    read_dates,
    read_iso,
)
from thalweg.data.text.distinct import Distinct, as_large, numbered, plainly_written
from thalweg.data.text.durations import find_duration_form
from thalweg.data.text.first_bytes import any_leading_zero
from thalweg.data.text.numbers import PLAIN, cast_numbers, find_number_form, read_numbers
from thalweg.data.text.times import find_time_form
from thalweg.data.text.zones import AMBIGUOUS
from thalweg.data.values import as_texts, is_whole
from thalweg.errors import listing

NEARLY_ALL = 0.9  # fraction of the rows that a format must read to be chosen
_SOME = 0.5  # fraction from which a format that is not chosen is worth a note
_FEW = 50  # rows that decide about most columns
SAMPLE = 2000  # rows that are read first, so that prose is not parsed in vain


@dataclass(frozen=True)
class Hints:
    """What the user said about how texts are to be read.

    Attributes:
        decimal: the decimal sign of every column, "." or ","; None: found from the values.
        day_first: whether 1/2/2024 is 1 February; None: found from the values.
        time_zone: of the dates' wall clock, an IANA name; None: their own.
        missing: texts that mean a missing value, besides the usual ones.
        likely: the decimal sign that is assumed where a column's values are ambiguous.

    """

    decimal: str | None = None
    day_first: bool | None = None
    time_zone: str | None = None
    missing: tuple[str, ...] = ()
    likely: str = "."


@dataclass(frozen=True)
class Notation:
    """The result of finding how a column of texts is read.

    Attributes:
        format: that reads it.
        words: the format in words; "" if it is plain.
        notes: sentences for the user, with ``{columns}`` for the columns and ``{names}`` for
            their names as an option takes them.
        problem: why the column cannot be used, with ``{column}`` and ``{name}``; "" if it can.
        decimal: the decimal sign that its values prove; "" if they prove none.
        doubt: a note for values that can be read in two ways; "" if they cannot.
        partly: the format that would read the most values as numbers, if too few for numbers.
        read: the column read by the format, if that was needed to find it.
        texts: its distinct texts, if they were needed to find it.
        incomparable: why its amounts cannot be read as numbers, and what to do; else "".

    """

    format: ColumnFormat
    words: str = ""
    notes: tuple[str, ...] = ()
    problem: str = ""
    decimal: str = ""
    doubt: str = ""
    partly: NumberFormat | None = None
    read: Numbers | Moments | None = None
    texts: Distinct | None = None
    incomparable: str = ""

    @property
    def doubtful(self) -> bool:
        """Whether its values can be read in two ways."""
        return bool(self.doubt)


def format_of_typed(column: AnyColumn, hints: Hints, numeric: bool) -> ColumnFormat:
    """Return the format of a column that holds no texts.

    Args:
        column: of any Arrow type but texts.
        hints: of the user.
        numeric: whether booleans become the numbers 0 and 1; else they are a category.

    """
    value_type = value_type_of(column)
    if value_type == "date":
        zone = hints.time_zone or getattr(column.type, "tz", None)
        return DateFormat(DateForm(zone=zone if known_zone(zone) else None), hints.missing)
    if value_type == "time":
        return TimeFormat(missing=hints.missing)
    if value_type == "duration":
        return DurationFormat(missing=hints.missing)
    if value_type == "boolean" and not numeric:
        return CategoryFormat("boolean", hints.missing)
    single = pa.types.is_float32(column.type) or pa.types.is_float16(column.type)
    base = base_of(*ends_of(column)) if is_whole(column.type) else 0
    return NumberFormat(PLAIN, base, single, hints.missing)


def format_of_text(column: pa.ChunkedArray, hints: Hints, wanted: bool, file: bool) -> Notation:
    """Find how a column of texts is read.

    Args:
        column: all of its values.
        hints: of the user.
        wanted: whether the user said that the column holds numbers.
        file: whether it comes from a text file, where numbers are texts too. Elsewhere, numbers
            stored as texts (``007``, ``12``) are taken for names.

    """
    texts = without_texts(column, hints.missing)
    if texts.null_count == len(texts):
        return Notation(CategoryFormat("text", hints.missing))
    every: Distinct | None = None
    if pa.types.is_dictionary(texts.type):
        every = numbered(texts)
    else:
        texts = as_texts(texts)
    if hints.decimal != "," and hints.likely != ",":
        plain = _plain(texts, hints, wanted, file, every)
        if plain is not None:
            return plain
    sample = _sample(texts)
    if not wanted and find_boolean(sample[0]):
        every = every or numbered(texts)
        if find_boolean(every.values):
            return Notation(CategoryFormat("boolean", hints.missing), texts=every)
    best, share = _best(sample, hints)
    if share < _SOME and not wanted:
        return replace(_as_texts(sample, hints), texts=every)
    iso = read_iso(every or texts) if best == "date" and not wanted else None
    if iso is not None:
        values, counts = sample
    else:
        every = every or numbered(texts)
        values, counts = every.values, every.counts
    if wanted:
        return _read(_wanted(values, counts, hints), every, hints)
    found = _FINDERS[best](values, counts, hints)
    if found.share >= NEARLY_ALL:
        if best == "number" and found.codes and not file:
            return Notation(CategoryFormat("text", hints.missing), texts=every)
        parsed = getattr(found, "parsed", None) if every else None
        return _read(_KINDS[best](found, values, counts, hints), iso or every, hints, parsed)
    if found.share < _SOME:
        return Notation(CategoryFormat("text", hints.missing), texts=every)
    bad = _shown(values, counts, found.readable)
    cure = (
        "--numeric {names} takes the others as missing, --drop {names} leaves the column out"
        if best == "number"
        else "name those with --missing to have the others read"
    )
    note = (
        f"{{columns}}: {found.share:.0%} of the texts are {_PLURAL[best]}, others are not, such as "
        f"{bad}; taken as categories. If that is not meant: {cure}."
    )
    if best == "date" and found.contradiction:
        note = (
            f"{{columns}}: {_contradiction(found)}; taken as categories. Write all in one order, "
            "such as 2024-01-31."
        )
    partly = None
    digits = pc.match_substring_regex(values.filter(pa.array(found.readable)), _DIGITS)
    if best == "number" and not pc.all(digits).as_py():  # A10 beside 001 is a code as well
        partly = NumberFormat(found.form, missing=hints.missing)
    return Notation(
        CategoryFormat("text", hints.missing), notes=(note,), partly=partly, texts=every
    )


def text_alone(sample: tuple[pa.Array, NDArray[np.int64]], hints: Hints) -> Notation | None:
    """Return the notation of a column whose sample shows that it holds texts; None: it may not.

    Args:
        sample: of `SAMPLE` rows spread over the column, as `format_of_text` takes it.
        hints: of the user.
    """
    if find_boolean(sample[0]) or _best(sample, hints)[1] >= _SOME:
        return None
    return _as_texts(sample, hints)


def _as_texts(sample: tuple[pa.Array, NDArray[np.int64]], hints: Hints) -> Notation:
    why = incomparable(plainly_written(as_large(sample[0])), sample[1])
    notes = (
        (f"{{columns}}: {why}; they were not read as numbers.",)
        if why
        else _ambiguous_zones(sample[0])
    )
    return Notation(CategoryFormat("text", hints.missing), notes=notes, incomparable=why)


def _read(
    notation: Notation, texts: Distinct | IsoDates | None, hints: Hints, parsed: Any = None
) -> Notation:
    """Return the notation with the column read by it, from its distinct texts or ISO dates.

    `parsed`: of `read_dates`.
    """
    form = notation.format
    if texts is None or notation.problem or hints.missing:
        return notation
    if isinstance(form, DateFormat):
        return replace(notation, read=Moments(*read_dates(texts, form.form, parsed)))
    if isinstance(form, NumberFormat) and not form.base and isinstance(texts, Distinct):
        return replace(notation, read=Numbers(*read_numbers(texts, form.form)))
    return notation


_PLURAL = {"number": "numbers", "date": "dates", "time": "times of day", "duration": "durations"}


def _plain(
    texts: pa.ChunkedArray, hints: Hints, wanted: bool, file: bool, every: Distinct | None
) -> Notation | None:
    """Return the notation of a column in which every text is a plain number; else None.

    `every`: its distinct texts, if it is a dictionary of them.
    """
    head = as_texts(_first(texts, SAMPLE))
    if len(texts) > SAMPLE and read_numbers(head, PLAIN)[1].mean() > 1 - _SOME:
        return None
    quick = cast_numbers(every or texts)
    values, unreadable = quick or read_numbers(every or texts, PLAIN)
    if every is not None:  # what holds of all of them holds of every row
        texts = pa.chunked_array([every.values])
    if unreadable.any() or (quick is None and _any(texts, "%")):
        return None
    if not wanted:
        if any_leading_zero(texts):
            note = (
                "{columns}: whole numbers with leading zeros are codes and were taken as "
                "categories; --numeric {names} takes them as numbers."
            )
            return Notation(CategoryFormat("text", hints.missing), notes=(note,) if file else ())
        if not file and _all(texts, _DIGITS):
            return Notation(CategoryFormat("text", hints.missing))
    base = 0
    ends = Numbers(values, unreadable).found_ends()
    if max(map(abs, ends)) >= EXACT and _all_whole(texts):
        base = base_of(*ends_of(pc.cast(pc.utf8_trim_whitespace(texts), pa.decimal128(37, 0))))
    form = NumberFormat(PLAIN, base, False, hints.missing)
    known = None if base or hints.missing else Numbers(values, unreadable, ends)
    if hints.decimal is None and _perhaps_thousands(texts, ends):
        doubt = (
            "{columns}: a point stands before three digits in every value that has one and was "
            "taken as the decimal sign; if it stands between thousands, say --decimal ','."
        )
        return Notation(form, doubt=doubt, read=known)
    decimal = "." if _any(head[:_FEW], "[.]") else ""
    return Notation(form, decimal=decimal, read=known)


def notation_of_plain(facts: Facts, hints: Hints) -> Notation | None:
    """Return what `format_of_text` does of texts of a text file that are plain numbers.

    None where it takes more than is known of them.
    """
    ends = facts.least, facts.most
    if hints.missing or hints.decimal == "," or hints.likely == "," or np.isnan(ends[0]):
        return None
    if max(map(abs, ends)) >= EXACT:
        return None
    first = pa.chunked_array([pa.array(facts.first, pa.large_string())])
    few = hints.decimal is None and facts.points and max(map(abs, ends)) < 1000
    if few and _all_match(first, _THREE_DIGITS):  # perhaps they have points between thousands
        return None
    decimal = "." if _any(first, "[.]") else ""
    return Notation(NumberFormat(PLAIN, 0, False, ()), decimal=decimal)


def _first(texts: pa.ChunkedArray, count: int) -> pa.ChunkedArray:
    """Return the first texts that are not null, at most `count` of them."""
    rows = 2 * count
    while True:
        some = texts[:rows].drop_null()
        if len(some) >= count or rows >= len(texts):
            return some[:count]
        rows *= 4


def _perhaps_thousands(texts: pa.ChunkedArray, ends: tuple[float, float]) -> bool:
    """Whether plain numbers may be whole numbers with points between thousands: 321 and 1.105.

    `ends`: the smallest and the largest, NaN if there is none.
    """
    return (
        not max(map(abs, ends)) >= 1000  # more digits have a point, if that is meant
        and _all_match(_first(texts, _FEW), _THREE_DIGITS)  # few columns get any farther
        and bool(pc.any(pc.match_substring(texts, ".")).as_py())
        and _all_match(texts, _THREE_DIGITS)
    )


def _any(texts: pa.ChunkedArray, pattern: str) -> bool:
    return bool(pc.any(pc.match_substring_regex(texts, pattern)).as_py())


def _all(texts: pa.ChunkedArray, pattern: str) -> bool:
    """Whether all texts that are not null match; a few are matched first, which usually decides."""
    return all(_all_match(some, pattern) for some in (_first(texts, _FEW), texts))


def _all_match(texts: pa.ChunkedArray, pattern: str) -> bool:
    return bool(pc.all(pc.match_substring_regex(texts, pattern)).as_py())


_THREE_DIGITS = r"^\s*[+-]?(?:[1-9][0-9]{0,2}[.][0-9]{3}|[1-9][0-9]{0,2}|0)\s*$"  # after a point
_DIGITS = r"^\s*[+-]?[0-9]+\s*$"


def _all_whole(texts: pa.ChunkedArray) -> bool:
    return _all(texts, r"^\s*[+-]?[0-9]{1,36}\s*$")


def base_of(low: Any, high: Any) -> int:
    """Return what to subtract from whole numbers so that float64 can tell them apart, or 0.

    Args:
        low: the smallest of them; None: there is none.
        high: the largest.
    """
    if low is None or max(abs(low), abs(high)) < EXACT or high - low >= EXACT:
        return 0
    return int(low)


def _sample(texts: pa.ChunkedArray) -> tuple[pa.Array, NDArray[np.int64]]:
    """Return the distinct texts of a sample of rows spread over the column, with their counts."""
    present = len(texts) - texts.null_count
    step = max(1, present // SAMPLE)
    if texts.null_count:
        rows = np.flatnonzero(pc.is_valid(texts))[::step]
    else:
        rows = np.arange(0, present, step)
    return counted(as_texts(texts.take(pa.array(rows))))


def counted(texts: pa.ChunkedArray) -> tuple[pa.Array, NDArray[np.int64]]:
    """Return the distinct texts and their counts."""
    counted = pc.value_counts(texts)
    return counted.field("values"), counted.field("counts").to_numpy()


def _best(sample: tuple[pa.Array, NDArray[np.int64]], hints: Hints) -> tuple[str, float]:
    """Return the column type that reads the most rows of a sample, and their fraction."""
    shares: dict[str, float] = {}
    for column_type, find in _FINDERS.items():
        shares[column_type] = float(find(*sample, hints).share)
        if shares[column_type] == 1.0:  # none of the others is better
            break
    best = max(shares, key=lambda column_type: shares[column_type])
    return best, shares[best]


def _ambiguous_zones(some: pa.Array) -> tuple[str, ...]:
    """Return a note if most texts are moments whose zone's abbreviation is ambiguous."""
    found = pc.extract_regex(some, rf"[0-9]:[0-9]{{2}}.* (?P<zone>{'|'.join(AMBIGUOUS)})$")
    if not len(found) or found.null_count > len(found) * (1 - _SOME):
        return ()
    names = sorted({each["zone"] for each in found.drop_null().to_pylist()})
    return (
        f"{{columns}}: moments in the zone {listing(names)}, a name of several zones, were not "
        "read as dates: write their offset from UTC, such as -06:00, or --drop {names}.",
    )


def _find_date(values: pa.Array, counts: NDArray[Any], hints: Hints) -> Any:
    return find_date_form(values, counts, day_first=hints.day_first, zone=hints.time_zone)


_FINDERS: dict[str, Callable[[pa.Array, NDArray[Any], Hints], Any]] = {
    "number": lambda values, counts, hints: find_number_form(
        values, counts, hints.decimal, hints.likely
    ),
    "date": _find_date,
    "time": lambda values, counts, hints: find_time_form(values, counts),
    "duration": lambda values, counts, hints: find_duration_form(values, counts),
}


def _wanted(values: pa.Array, counts: NDArray[Any], hints: Hints) -> Notation:
    """Return the notation of a column that, as the user said, holds numbers."""
    found = find_number_form(values, counts, hints.decimal, hints.likely)
    if not found.share:
        return Notation(
            NumberFormat(),
            problem=f"--numeric names {{column}}, and none of its values is a number, such as "
            f"{_shown(values, counts, found.readable)}: leave --numeric out, or leave the column "
            "out with --drop {name}.",
        )
    return _number(found, values, counts, hints)


def _number(found: Any, values: pa.Array, counts: NDArray[Any], hints: Hints) -> Notation:
    form = NumberFormat(found.form, 0, False, hints.missing)
    words = found.form.words
    notes = []
    doubt = ""
    if found.ambiguous and hints.decimal is None:
        sign = "comma" if found.form.decimal == "," else "point"
        other = "." if found.form.decimal == "," else ","
        signed = values.filter(pc.match_substring_regex(values, "[0-9][.,][0-9]"))
        example = repr(signed[0].as_py()[:40]).replace("{", "{{").replace("}", "}}")
        doubt = (
            f"{{columns}}: values such as {example} can be read in two ways, and a decimal {sign} "
            f"was assumed; "
            f"--decimal '{other}' reads them the other way."
        )
    elif words:
        notes.append(
            f"{{columns}}: texts were read as numbers ({words}); --categorical {{names}} takes "
            "each text as a category."
        )
    proved = found.form.decimal if not found.ambiguous and not found.plain else ""
    return Notation(form, words, tuple(notes), decimal=proved, doubt=doubt)


def _date(found: Any, values: pa.Array, counts: NDArray[Any], hints: Hints) -> Notation:
    notes = []
    order, other = ("day", "month") if found.form.day_first else ("month", "day")
    if found.contradiction:
        notes.append(
            f"{{columns}}: {_contradiction(found)}; the {order} was taken as first in all, and "
            f"dates that cannot be read so as missing. Write all in one order, such as "
            f"2024-01-31; --{other}-first reads them the other way."
        )
    elif found.ambiguous and hints.day_first is None:
        notes.append(
            f"{{columns}}: no date tells whether day or month comes first; the {order} was "
            f"assumed; --{other}-first reads them the other way."
        )
    if found.has_offsets and hints.time_zone is None:
        notes.append(
            "{columns}: moments with an offset from UTC are taken as a clock in UTC shows them; "
            "--time-zone Europe/Berlin (or another) takes them as clocks there do."
        )
    words = "" if found.form.layout == "year first" else found.form.layout
    return Notation(DateFormat(found.form, hints.missing), words, notes=tuple(notes))


def _contradiction(found: Any) -> str:
    """Return a note on two dates, of which one has the day first and the other the month."""
    day, month = (repr(text[:40]) for text in found.contradiction)
    return f"dates contradict each other: {day} has the day first, {month} the month"


_KINDS: dict[str, Callable[[Any, pa.Array, NDArray[Any], Hints], Notation]] = {
    "number": _number,
    "date": _date,
    "time": lambda found, values, counts, hints: Notation(TimeFormat(found.form, hints.missing)),
    "duration": lambda found, values, counts, hints: Notation(
        DurationFormat(found.form, hints.missing)
    ),
}


def _shown(values: pa.Array, counts: NDArray[Any], readable: NDArray[np.bool_]) -> str:
    """Return the most frequent texts that cannot be read, quoted."""
    bad = np.flatnonzero(~readable)
    ranked = bad[np.argsort(-counts[bad], kind="stable")][:3]
    return listing([values[int(i)].as_py()[:60] for i in ranked], last="or")


__all__ = ["Hints", "Notation", "base_of", "format_of_text", "format_of_typed"]
