"""How texts of a column are written, found out from all of them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data import notations
from thalweg.data.formats import (
    CategoryFormat,
    DateFormat,
    DurationFormat,
    Moments,
    NumberFormat,
    TimeFormat,
    wanted_of,
)
from thalweg.data.notations import Hints, format_of_text, format_of_typed


def column(values, arrow_type=None):
    return pa.chunked_array([pa.array(values, arrow_type)])


def found(texts, hints=None, wanted=False, file=True):
    return format_of_text(column(texts, pa.string()), hints or Hints(), wanted, file)


def typed(values, hints=None, numeric=False, arrow_type=None):
    return format_of_typed(column(values, arrow_type), hints or Hints(), numeric)


@pytest.mark.parametrize(
    ("values", "arrow_type", "expected"),
    [
        ([1, 2], None, NumberFormat()),
        ([0.5], None, NumberFormat()),
        ([0.5], pa.float32(), NumberFormat(single=True)),
        ([np.float16(0.5)], pa.float16(), NumberFormat(single=True)),
        ([Decimal("0.5")], None, NumberFormat()),
        ([True], None, CategoryFormat("boolean")),
        ([dt.time(1)], None, TimeFormat()),
        ([dt.timedelta(1)], None, DurationFormat()),
        ([dt.date(2024, 1, 1)], None, DateFormat()),
        ([2**60, 2**60 + 1], None, NumberFormat(base=2**60)),
        ([Decimal(2**60), Decimal(2**60 + 1)], None, NumberFormat(base=2**60)),
        ([-(2**60), -(2**60) + 1], None, NumberFormat(base=-(2**60))),
        ([0, 2**60], None, NumberFormat()),  # float64 tells them apart well enough
        ([2**53 - 2, 2**53 - 1], None, NumberFormat()),
        ([None, None], pa.int64(), NumberFormat()),
    ],
)
def test_typed_columns(values, arrow_type, expected):
    assert typed(values, arrow_type=arrow_type) == expected


def test_options_of_typed_columns():
    hints = Hints(missing=("-1",), time_zone="Europe/Berlin")
    for values in ([1], [True], [dt.time(1)], [dt.timedelta(1)], [dt.date(2024, 1, 1)]):
        assert typed(values, hints).missing == ("-1",)
        assert typed(values).missing == ()
    assert typed([True], numeric=True) == NumberFormat()
    moments = pa.timestamp("us", "America/New_York")
    assert typed([dt.datetime(2024, 1, 1)], arrow_type=moments).form.zone == "America/New_York"
    assert typed([dt.datetime(2024, 1, 1)], hints, arrow_type=moments).form.zone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("texts", "column_type"),
    [
        (["1", "2.5", "1e3"], "number"),
        (["1,5", "2,5"], "number"),
        (["2024-01-05", "2024-02-06"], "date"),
        (["9:05", "10:05"], "time"),
        (["1h 30m", "45m"], "duration"),
        (["True", "False"], "category"),
        (["a", "b"], "category"),
        (["007", "12"], "category"),
        ([None, None], "category"),
        (["the cat sat on 2 mats", "12 angry men"], "category"),
    ],
)
def test_the_type_of_a_column_of_a_text_file(texts, column_type):
    assert found(texts * 5).format.column_type == column_type


@pytest.mark.parametrize("bad", [0, 1, 2])
def test_nearly_all_is_nine_tenths(bad):
    texts = [f"{i}.5" for i in range(20 - bad)] + ["some", "few"][:bad]
    assert found(texts).format.column_type == "number"
    texts = [f"{i}.5" for i in range(17)] + ["some", "few", "more"]
    what = found(texts)
    assert what.format.column_type == "category"
    assert "85% of the texts are numbers" in what.notes[0]


def test_the_commonest_bad_texts_are_shown():
    texts = [f"{i}.5" for i in range(17)] + ["few", "few", "more"]
    assert "such as 'few' or 'more'" in found(texts).notes[0]


def test_digits_stored_as_texts_are_names():
    assert found(["12", "7"] * 5, file=False).format == CategoryFormat()
    assert found(["12", "7"] * 5, file=True).format == NumberFormat()
    assert found(["12", "7"] * 5, file=False, wanted=True).format == NumberFormat()


def test_numeric_reads_numbers_among_words_and_refuses_words_alone():
    assert found(["1.5", "few", "many"], wanted=True).format.column_type == "number"
    assert found(["2024-01-05", "5"], wanted=True).format.column_type == "number"
    what = found(["some", "few", "few"], wanted=True)
    assert "'few' or 'some'" in what.problem
    assert "--drop" in what.problem


def test_whole_numbers_beyond_float64():
    texts = [str(2**60 + i) for i in range(5)]
    assert found(texts).format == NumberFormat(base=2**60)
    assert found(["1", "2"]).format.base == 0
    assert found([*texts, "0.5"]).format.base == 0


def test_hints_are_kept_in_the_format():
    hints = Hints(missing=("void",))
    for texts in (["1.5", "void"], ["2024-01-05", "void"], ["9:05", "void"], ["1h 30m", "void"],
                  ["a", "void"], ["true", "void"]):  # fmt: skip
        what = found(texts * 9, hints)
        assert what.format.missing == ("void",)
        assert what.notes == ()
    zoned = found(["2024-01-05T12:00Z"] * 9, Hints(time_zone="Europe/Berlin"))
    assert zoned.format.form.zone == "Europe/Berlin"
    assert zoned.notes == ()


@pytest.mark.parametrize(
    ("text", "hints", "number", "doubtful"),
    [
        ("1.250", Hints(), 1.25, True),
        ("1.250", Hints(likely=","), 1250, True),
        ("1.250", Hints(decimal=","), 1250, False),
        ("1.250", Hints(decimal="."), 1.25, False),
        ("1,250", Hints(), 1250, True),
        ("1,250", Hints(likely=","), 1.25, True),
        ("1,250", Hints(decimal=","), 1.25, False),
        ("1,250", Hints(decimal="."), 1250, False),
    ],
)
def test_three_digits_after_the_only_sign_are_ambiguous_unless_given(text, hints, number, doubtful):
    what = found([text] * 5, hints)
    assert what.doubtful is doubtful
    assert ("--decimal" in what.doubt) is doubtful
    np.testing.assert_array_equal(what.format.read(column([text])).values, [number])


@pytest.mark.parametrize(
    ("texts", "sign"),
    [(["1,5", "2,25"], ","), (["1.5", "2.25"], "."), (["15", "2"], ""), (["1.250", "2.500"], "")],
)
def test_the_decimal_sign_that_values_prove(texts, sign):
    assert found(texts * 5).decimal == sign


@pytest.mark.parametrize(("day_first", "month"), [(True, 2), (False, 1)])
def test_day_first(day_first, month):
    form = found(["1/2/2024", "3/4/2025"] * 5, Hints(day_first=day_first)).format
    assert form.read(column(["1/2/2024"])).values[0].as_py().month == month


def test_a_row_far_down_counts_too():
    texts = ["1.5"] * 5000 + ["few"] * 2000
    assert "few" in found(texts).notes[0]
    texts = ["1/2/2024"] * 5000 + ["13/2/2024"]
    assert found(texts).format.form.day_first


def test_an_ambiguous_zone_is_refused_with_a_note():
    what = found([f"2024-01-{i % 28 + 1:02} 14:30 CST" for i in range(40)])
    assert isinstance(what.format, CategoryFormat)
    [note] = what.notes
    assert "the zone 'CST', a name of several zones" in note
    assert not found(["at 14:30 we met CST people"] * 9).notes


@pytest.mark.parametrize(
    ("texts", "column_type"),
    [
        (["180 cm", "1.78 m"], "number"),  # metres are no minutes
        (["1.78 m", "90 m"], "number"),
        (["5 km", "300 m", "30 s"], "category"),
        (["2 h", "90 m"], "duration"),
        (["20 min", "45 s"], "duration"),
        (["20 min", "5 m"], "duration"),
        (["1h 30m", "45m"], "duration"),
        (["8h00", "14h30", "21h"], "duration"),  # of day, in French
        (["03/2024", "04/2024"], "date"),
    ],
)
def test_a_duration_needs_an_unambiguous_unit_of_time(texts, column_type):
    assert found(texts * 20).format.column_type == column_type


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["3 kg", "4 m", "5 km"], "numbers in 'kg', 'm' and 'km' cannot be compared: give them in"),
        (
            ["3 kg", "4 g", "5"],
            "numbers in 'kg' and 'g', others without a unit, cannot be compared",
        ),
        (["5 km", "300 m", "2 h"], "numbers in 'km', 'm' and 'h' cannot be compared"),
        (["$3", "4 €"], "amounts in '$' and '€' cannot be compared: give them in one currency"),
        (["120/80", "135/90", "3/4"], "two numbers with a slash between them are no one number"),
    ],
)
def test_amounts_that_cannot_be_compared_are_texts_with_a_note(texts, said):
    notation = found(texts * 20)
    assert notation.format == CategoryFormat("text")
    [note] = notation.notes
    assert said in note
    assert note.endswith("; they were not read as numbers.")
    assert said in notation.incomparable


@pytest.mark.parametrize(
    "texts", [["12A", "13B", "2C"], ["26A", "27V"], ["2-1", "0-0"], ["a", "b"]]
)
def test_codes_are_no_amounts(texts):
    assert found(texts * 20).notes == ()


def test_units_of_one_quantity_are_converted_with_a_note():
    notation = found(["180 cm", "1.78 m"] * 20)
    assert notation.words == "the units 'cm' and 'm', converted to 'cm'"
    read = notation.format.read(column(["2 m", "180", None]))
    np.testing.assert_array_equal(read.values, [200, np.nan, np.nan])
    assert read.unreadable.tolist() == [False, True, False]
    typed_later = notation.format.read(column([180.0, None]))  # as its text in a CSV file
    assert typed_later.unreadable.tolist() == [True, False]
    assert np.isnan(typed_later.values).all()
    assert wanted_of(notation.format) == "amount"
    assert found(["78/100", "81/100"] * 20).words == "what stands before '/100'"


@pytest.mark.parametrize(
    ("texts", "doubtful"),
    [
        (["1.105", "2.250", "1.001"], True),
        (["321", "1.105", "87"], True),  # 1105, if a comma is the decimal sign elsewhere
        (["321", "1.105", "1500"], False),  # 1500 has no point
        (["321", "1.105", "0.250"], False),
        (["321", "1.105", "1.5"], False),
        (["321", "87", "0"], False),
    ],
)
def test_points_that_may_stand_between_thousands(texts, doubtful):
    notation = found(texts * 20)
    assert notation.doubtful == doubtful
    assert notation.format == NumberFormat()
    assert found(texts * 20, Hints(decimal=".")).doubt == ""
    if doubtful:
        other = found(texts * 20, Hints(likely=",")).format.read(column(texts))
        expected = [float(text.replace(".", "")) for text in texts]
        np.testing.assert_array_equal(other.values, expected)


@pytest.mark.parametrize(
    "texts",
    [
        ["$1.50", None, "$20.00", "$3", "$1.50"],
        ["1.234,5", None, "7,25", "n/k"] * 10 + ["1,5"] * 90,
        ["13/01/2024", None, "1/2/2024", "13/01/2024"],
        ["31 Jan 2024", "1 Feb 2024", None] * 9 + ["?"],
        ["2024-01-31", None, "2024-02-01 12:30:00"],
        ["2024-01-31T10:00:00+02:00", None, "2024-02-01T12:30:00Z"],
    ],
)
def test_columns_are_read_with_what_their_form_was_found_from(texts):
    notation = found(texts)
    assert notation.read is not None
    again = notation.format.read(column(texts, pa.string()))
    if isinstance(notation.read, Moments):
        assert notation.read.values.to_pylist() == again.values.to_pylist()
    else:
        np.testing.assert_array_equal(notation.read.values, again.values)
    np.testing.assert_array_equal(notation.read.unreadable, again.unreadable)


@pytest.mark.parametrize(
    "texts", [["true", None, "false", "true"], ["12 x"] * 3 + ["7", "8", None] * 2]
)
def test_distinct_texts_that_are_known_are_handed_on(texts):
    notation = found(texts)
    assert isinstance(notation.format, CategoryFormat)
    assert [[*notation.texts.values.to_pylist(), None][i] for i in notation.texts.index] == texts


def test_texts_that_are_all_numbers_are_not_looked_at_as_dates(monkeypatch):
    monkeypatch.setitem(notations._FINDERS, "date", None)
    assert isinstance(found(["$1.50", "$20.00"]).format, NumberFormat)
