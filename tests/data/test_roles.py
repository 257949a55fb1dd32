"""What each column is taken for."""

from __future__ import annotations

import datetime as dt
import sys
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data import roles
from thalweg.data.declared import CATEGORY, SEMICOLONS, UNTYPED
from thalweg.data.notations import Hints
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.roles import ColumnOverrides, understand_columns
from thalweg.errors import DataError, UsageError

N = 40
INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
MOMENTS = [dt.datetime(1950 + i, 1 + i % 12, 1 + i % 28, i % 24) for i in range(N)]


KEEPS = "; --categorical a keeps it, --text a takes its words"


def table_of(marks=None, **columns):
    """Return a table, each field with the marks given."""
    table = pa.table(columns)
    fields = [field.with_metadata(marks or {}) for field in table.schema]
    return table.cast(pa.schema(fields))


def survey(table, train=None, weight=None, **overrides):
    train = np.ones(table.num_rows, bool) if train is None else train
    return understand_columns(table, (), ColumnOverrides(**overrides), train, weight)


def understand(values, train=None, arrow_type=None, marks=None, hints=None, **overrides):
    """Return features, the summary's line and the notes of a column `a` beside a number `z`."""
    if not isinstance(values, pa.Array | pa.ChunkedArray):
        values = pa.array(values, arrow_type)
    table = pa.table({"a": values, "z": np.arange(len(values), dtype=float)})
    field = table.schema.field("a").with_metadata(marks or {})
    table = pa.table([table["a"], table["z"]], pa.schema([field, table.schema.field("z")]))
    made = {key: tuple(value.split()) for key, value in overrides.items()}
    found = survey(table, train, hints=hints or Hints(), **made)
    found.encoder.encode(table)
    features = [f for f in found.encoder.features if f.column == "a"]
    return features, found.columns[0], found


def role(values, **options):
    return understand(values, **options)[1].role


# By type ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arrow_type", [*INTEGERS, "float32", "float64"])
def test_numbers_of_every_type(arrow_type):
    features, line, _ = understand(pa.array(np.arange(N, dtype=arrow_type)))
    assert (line.role, len(features)) == ("number", 1)
    assert line.detail == "mean 19.5, standard deviation 11.54"


def test_large_moments_are_written_as_people_do():
    _, line, _ = understand(1e6 + 1e5 * np.arange(N))
    assert line.detail == "mean 2,950,000, standard deviation 1,154,340"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([Decimal(i) / 4 for i in range(N)], "number"),
        ([dt.time(i % 24) for i in range(N)], "time"),
        ([dt.timedelta(hours=i) for i in range(N)], "duration"),
        ([i % 2 == 0 for i in range(N)], "category"),
        ([f"v{i % 3}" for i in range(N)], "category"),
        ([moment.date() for moment in MOMENTS], "date"),
        (MOMENTS, "date"),
    ],
)
def test_roles_by_type(values, expected):
    assert role(values) == expected
    assert role([None, *values[1:]]) == expected
    assert understand([None, *values[1:]])[1].detail.endswith(", 1 missing")


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "America/New_York", "+02:00", "Nowhere/Land"])
def test_moments_of_every_unit(unit, zone):
    features, line, found = understand(MOMENTS, arrow_type=pa.timestamp(unit, zone))
    assert line.role == "date"
    assert [f.part for f in features] == ["days", "month", "day", "weekday", "hour"]
    assert found.encoder.formats["a"].form.zone == (None if zone == "Nowhere/Land" else zone)


def test_parts_of_a_date_that_do_not_vary_are_left_out():
    features, line, _ = understand([dt.date(2013, 1, 1 + i % 28) for i in range(N)])
    assert [f.part for f in features] == ["days", "day", "weekday"]
    assert line.detail == "days, day, weekday"


# What texts are -----------------------------------------------------------------------------------

WRITTEN = [
    (["1,234.50", "5", "67.25"], 1306.75 / 3),
    (["12.5%", "3%", "7%"], 7.5),
    (["2964.16 €", "12.00 €", "5.50 €"], 2981.66 / 3),
    (["USD 4869.71", "USD 12.00", "USD 5.50"], 4887.21 / 3),
    (["3794.1K", "1K", "2.5M"], (3_794_100 + 1000 + 2_500_000) / 3),
    (["2.072,64", "12,5", "1,75"], 2086.89 / 3),
    (["2887 kg", "3 kg", "10 kg"], 2900 / 3),
    (["(5.5)", "7.5", "10"], 4),
]


@pytest.mark.parametrize("marks", [None, UNTYPED])
@pytest.mark.parametrize(("texts", "mean"), WRITTEN)
def test_numbers_written_as_text_are_read_with_a_note(texts, mean, marks):
    features, line, found = understand(texts * 7, marks=marks)
    assert line.role == "number"
    assert features[0].mean == pytest.approx(mean, rel=1e-12)
    assert any(note.startswith("Column 'a'") and "--categorical a" in note for note in found.notes)


def test_amounts_that_all_differ_are_numbers_and_no_identifiers():
    assert role([f"{100.25 + 3 * i:.2f} €" for i in range(N)]) == "number"


def test_columns_with_the_same_note_share_it():
    texts = ["1 kg", "2 kg", "3 kg"] * 5
    found = survey(pa.table({"a": texts, "b": texts, "c": texts}))
    assert len(found.notes) == 1
    assert "Columns 'a', 'b' and 'c'" in found.notes[0]
    assert "--categorical a,b,c" in found.notes[0]


@pytest.mark.parametrize(
    ("marks", "expected"), [(UNTYPED, "number"), (None, "category")], ids=["file", "stored"]
)
def test_plain_digits_are_numbers_in_a_text_file_and_names_where_stored_as_text(marks, expected):
    assert role(["12", "13", "12", "7"] * 5, marks=marks) == expected
    assert role(["1.5", "2.5", "1.5"] * 5, marks=marks) == "number"


def test_plain_numbers_of_a_text_file_are_read_without_a_word():
    _, line, found = understand(["12", "13", "7.5", "1e2"] * 5, marks=UNTYPED)
    assert (line.role, found.notes) == ("number", ())


@pytest.mark.parametrize("texts", [["007", "012"], ["01234", "99999"], [" 007", "5"]])
def test_codes_with_leading_zeros_are_categories_with_a_note(texts):
    features, line, found = understand(texts * 9, marks=UNTYPED)
    assert line.role == "category"
    assert set(features[0].levels) == set(texts)
    (note,) = found.notes
    assert "leading zeros" in note
    assert "--numeric a" in note
    assert understand(texts * 9, numeric="a", marks=UNTYPED)[1].role == "number"


@pytest.mark.parametrize("values", [["007", "012", "007"], ["12A", "13B", "12A"], ["٣", "²", "٣"]])
def test_codes_are_categories(values):
    assert role(values * 5) == "category"


@pytest.mark.parametrize("mark", ["?", "-", "--", ".", "none", "unknown", "N/A"])
def test_the_usual_marks_of_a_missing_value_are_missing_values_with_a_note(mark):
    features, line, found = understand([mark, *["1", "2", "3.5"] * 5], marks=UNTYPED)
    assert line.role == "number"
    assert line.detail.endswith(", 1 missing")
    assert features[0].indicator
    assert any(f"'{mark.lower()}'" in note for note in found.notes)


def test_a_mark_among_words_is_a_category_like_any():
    features, _, _ = understand(["unknown", "red", "blue"] * 5)
    assert features[0].levels == ("blue", "red", "unknown")


def test_the_offending_text_is_named_and_not_a_good_one():
    texts = ["0,64", "1,5", "2,25"] * 33 + ["a few"]
    _features, line, found = understand(texts, marks=UNTYPED)
    assert line.role == "number"
    (note,) = [note for note in found.notes if "no number" in note]
    assert "'a few' in row 100" in note
    assert "0,64" not in note


def test_half_numbers_half_words_are_categories_with_a_note():
    _, line, found = understand(["1.5", "2.5", "3.5", "few"] * 5, marks=UNTYPED)
    assert line.role == "category"
    (note,) = found.notes
    assert "75% of the texts are numbers" in note
    assert "'few'" in note
    assert "--numeric a" in note
    assert "--drop a" in note
    features, line, found = understand(["1.5", "2.5", "3.5", "few"] * 5, numeric="a")
    assert (line.role, features[0].mean) == ("number", 2.5)
    assert any("5 of 20 values are no numbers, such as 'few' in row 4" in n for n in found.notes)


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["2024-1-5", "2024-2-17"], dt.date(2024, 1, 5)),
        (["2024/01/05", "2024/02/17"], dt.date(2024, 1, 5)),
        (["05.01.2024 14:30", "17.02.2024 09:00"], dt.datetime(2024, 1, 5, 14, 30)),
        (["1/5/2024", "2/17/2024"], dt.date(2024, 1, 5)),
        (["5/1/2024", "17/2/2024"], dt.date(2024, 1, 5)),
        (["Jan 05, 2024", "Feb 17, 2024"], dt.date(2024, 1, 5)),
        (["2024-01-05", "2024-02-17"], dt.date(2024, 1, 5)),
    ],
)
@pytest.mark.parametrize("repeats", [1, 20])
def test_dates_as_people_write_them_are_dates_repeated_or_not(texts, first, repeats):
    _, line, found = understand(texts * repeats, marks=UNTYPED)
    assert line.role == "date"
    read = found.known["a"].values[0].as_py()
    assert read == dt.datetime.combine(first, dt.time()) if type(first) is dt.date else first


def test_one_nat_among_iso_dates_is_missing():
    _, line, _ = understand(["2024-01-05", "NaT", "2024-02-06", "2024-03-07"] * 3, marks=UNTYPED)
    assert (line.role, line.detail[-11:]) == ("date", ", 3 missing")


@pytest.mark.parametrize(
    ("texts", "mean"),
    [(["9:05", "10:05"], 34_500), (["03:00 PM", "01:00 PM"], 50_400)],
)
def test_times_of_day_are_times(texts, mean):
    features, line, _ = understand(texts * 5, marks=UNTYPED)
    assert (line.role, features[0].mean) == ("time", mean)


def test_durations_are_durations():
    features, line, _ = understand(["1h 30m", "45m"] * 5, marks=UNTYPED)
    assert (line.role, features[0].mean) == ("duration", 4050)


def test_true_and_false_are_one_category_in_any_case():
    features, line, _found = understand(["True", "false", "TRUE"] * 5, marks=UNTYPED)
    assert (line.role, features[0].levels) == ("category", ("false", "true"))
    features, *_ = understand(["True", "False", "Maybe"] * 5, marks=UNTYPED)
    assert features[0].levels == ("False", "Maybe", "True")


# Hints --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("decimal", "mean"), [(",", 1.25), (".", 1250)])
def test_the_decimal_sign_given_is_used_and_kept(decimal, mean):
    features, line, found = understand(["1,250"] * 9 + [None], hints=Hints(decimal=decimal))
    assert (line.role, features[0].mean) == ("number", mean)
    assert found.encoder.formats["a"].read(pa.chunked_array([["1,250"]])).values == [mean]


def test_a_name_of_several_words_is_quoted_in_the_option_that_a_note_gives():
    found = survey(table_of(UNTYPED, **{"my col": ["0,5", "2,75"] * 5}))
    assert any("--categorical 'my col'" in note for note in found.notes)


def test_an_ambiguous_decimal_sign_follows_the_other_columns():
    doubtful, comma, point = ["1.250", "3.500"] * 5, ["0,5", "2,75"] * 5, ["0.5", "2.75"] * 5
    alone = survey(table_of(UNTYPED, a=doubtful))
    assert alone.encoder.features[0].mean == pytest.approx(2.375)
    assert any("--decimal" in note for note in alone.notes)
    beside = survey(table_of(UNTYPED, a=doubtful, b=comma))
    assert {f.column: f.mean for f in beside.encoder.features}["a"] == 2375
    [said] = [note for note in beside.notes if "'a'" in note and "--decimal" in note]
    assert "a decimal comma was assumed; --decimal '.'" in said
    beside = survey(table_of(UNTYPED, a=doubtful, b=point))
    assert {f.column: f.mean for f in beside.encoder.features}["a"] == pytest.approx(2.375)
    assert not any("Column 'a'" in note for note in beside.notes)


def test_semicolons_between_columns_speak_for_a_decimal_comma():
    def mean(marks, **columns):
        found = survey(table_of(marks, **columns))
        return {feature.column: feature.mean for feature in found.encoder.features}["a"]

    doubtful = ["1,250", "3,500"] * 5
    marks = UNTYPED | SEMICOLONS
    assert mean(UNTYPED, a=doubtful) == 2375
    assert mean(marks, a=doubtful) == pytest.approx(2.375)
    assert mean(marks, a=["1.250", "3.500"] * 5) == 2375
    assert mean(marks, a=doubtful, b=["0.5", "2.75"] * 5) == 2375  # a proof outweighs the hint
    said = survey(table_of(marks, a=doubtful)).notes
    assert any("a decimal comma was assumed; --decimal '.'" in note for note in said)


@pytest.mark.parametrize(("day_first", "month"), [(True, 2), (False, 1)])
def test_day_first_is_used_and_kept(day_first, month):
    texts = ["1/2/2024", "3/4/2025"] * 5
    _, line, found = understand(texts, hints=Hints(day_first=day_first))
    assert line.role == "date"
    assert found.known["a"].values[0].as_py() == dt.datetime(2024, month, 3 - month)
    later = found.encoder.formats["a"].read(pa.chunked_array([["1/2/2024"]]))
    assert later.values[0].as_py().month == month
    assert not any("assumed" in note for note in found.notes)


def test_an_ambiguous_order_of_day_and_month_is_reported():
    _, _, found = understand(["1/2/2024", "3/4/2025"] * 5)
    assert any("month was assumed" in note and "--day-first" in note for note in found.notes)
    _, _, found = understand(["1/2/2024", "13/4/2025"] * 5)
    assert found.known["a"].values[0].as_py() == dt.datetime(2024, 2, 1)
    assert found.notes == ()


@pytest.mark.parametrize(
    ("both", "taken"),
    [
        (["13/01/2024", "01/13/2024"], "the month was taken as first in all"),
        (["13/01/2024", "14/01/2024", "01/13/2024"], "the day was taken as first in all"),
        (["13/01/2024", "01/13/2024"] * 20, "taken as categories. Write all in one order"),
    ],
    ids=["as many of each", "more with the day first", "too many of both"],
)
def test_dates_that_contradict_each_other_about_day_and_month_are_reported(both, taken):
    texts = both + ["01/02/2024", "03/04/2024"] * 20
    said = [note for note in understand(texts)[2].notes if "one order" in note]
    contradiction = "'13/01/2024' has the day first, '01/13/2024' the month"
    assert len(said) == 1
    assert contradiction in said[0]
    assert taken in said[0]
    assert not any("no date tells" in note for note in understand(texts)[2].notes)
    chosen = understand(texts, hints=Hints(day_first=True))[2].notes
    assert not any(contradiction in note for note in chosen)


def test_the_time_zone_given_is_used_and_kept():
    moments = [dt.datetime(2024, 1, 1, 12), dt.datetime(2024, 7, 1, 12)] * 5
    berlin = [13, 14]
    zoned = pa.array(moments, pa.timestamp("us", "UTC"))
    texts = [f"{m:%Y-%m-%dT%H:%M}Z" for m in moments]
    for values in (zoned, texts):
        _, _, found = understand(values, hints=Hints(time_zone="Europe/Berlin"))
        assert [m.as_py().hour for m in found.known["a"].values[:2]] == berlin
        assert found.encoder.formats["a"].form.zone == "Europe/Berlin"
        _, _, found = understand(values)
        assert [m.as_py().hour for m in found.known["a"].values[:2]] == [12, 12]
    assert any("--time-zone" in note for note in understand(texts)[2].notes)


def test_missing_texts_are_used_and_kept():
    hints = Hints(missing=("-999", "void"))
    for values in ([1, -999, 3], ["1.5", "void", "3.5"], ["a", "void", "b"]):
        _, line, found = understand(values * 5, hints=hints, marks=UNTYPED)
        assert line.detail.endswith(", 5 missing"), line
        assert found.encoder.formats["a"].missing == hints.missing
        assert not understand(values * 5, marks=UNTYPED)[1].detail.endswith("5 missing")


# Numbers beyond float64 ---------------------------------------------------------------------------


@pytest.mark.parametrize("written", [False, True], ids=["typed", "written"])
def test_whole_numbers_beyond_float64_keep_their_spread(written):
    numbers = [2**60 + i for i in range(N)]
    values = [str(number) for number in numbers] if written else numbers
    features, line, found = understand(values, marks=UNTYPED)
    small = np.arange(N, dtype=float)
    assert line.role == "number"
    assert features[0].scale == pytest.approx(small.std(), rel=1e-12)
    assert found.encoder.formats["a"].base == 2**60
    dense = found.encoder.encode(pa.table({"a": values[::-1], "z": small}), np.float64).dense
    np.testing.assert_allclose(dense[:, 1], (small[::-1] - small.mean()) / small.std(), rtol=1e-9)


# Dropped ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (pa.nulls(N), "all values are missing in the rows to train on"),
        (pa.array([None] * N, pa.string()), "all values are missing in the rows to train on"),
        (pa.array([1] * N), "constant: every value to train on is 1"),
        (pa.array(["x"] * N), "constant: every value to train on is 'x'"),
        (pa.array([MOMENTS[0]] * N), "constant: every value to train on is 1950-01-01"),
        (
            pa.array([10**18 + i for i in range(N)], pa.timestamp("ns")),
            "constant: every value to train on is 2001-09-09 01:46:40, to the microsecond",
        ),
        (
            pa.array([f"2001-09-09 01:46:40.0000001{i % 9}" for i in range(N)]),
            "constant: every value to train on is 2001-09-09 01:46:40.00000010, to the microsecond",
        ),
        (pa.array([[i] for i in range(N)]), "values of type list<item: int64> are not read"),
        (pa.array([{"x": i} for i in range(N)]), "values of type struct<x: int64> are not read"),
        (pa.array([b"x"] * N), "values of type binary are not read"),
        (pa.array([b"xy"] * N, pa.binary(2)), "values of type fixed_size_binary[2] are not read"),
        (
            pa.array([f"v{i}" for i in range(N)]),
            f"an identifier: all 40 texts differ{KEEPS}",
        ),
        (
            pa.array([f"Mr. Owen Harris, {i}" for i in range(N)]),
            f"an identifier: all 40 texts differ{KEEPS}",
        ),
        (
            pa.array([f"東京都{i}" for i in range(N)]),
            f"an identifier: all 40 texts differ{KEEPS}",
        ),
        (
            pa.array([f"v{i}" for i in range(N - 2)] + ["v0", "v1"]),
            f"nearly unique: 36 of 40 texts occur once only{KEEPS}",
        ),
        (
            pa.array([f"{i % 15}:{'a-long-code' * 6}" for i in range(N)]),
            f"nearly unique: 15 long texts in 40 rows{KEEPS}",
        ),
    ],
)
def test_columns_dropped_with_a_reason(values, reason):
    features, line, _ = understand(values)
    assert features == []
    assert (line.role, line.detail) == ("dropped", reason)


@pytest.mark.parametrize(
    "texts",
    [
        [f"the {i}th of them came late" for i in range(N)],
        [f"the {i % (N - 2)}th of them came late" for i in range(N)],
        [f"{i % 15}: {'a long remark ' * 6}" for i in range(N)],
        [f"この{i}番目の人は遅れて来ました" for i in range(N)],
        [f"คนที่{i}มาสายมากจริงๆ" for i in range(N)],
    ],
)
def test_texts_with_words_of_which_most_occur_once_are_free_text(texts):
    [feature], line, _ = understand(texts)
    assert (line.role, type(feature).__name__) == ("text", "FreeText")
    assert line.detail.startswith(f"free text: words and character n-grams in {feature.width:,} of")


def test_texts_that_occur_once_in_half_of_the_rows_at_most_are_categories():
    assert role([f"v{i}" for i in range(20)] + ["w"] * 20) == "category"
    assert role([f"v{i}" for i in range(21)] + ["w"] * 19) == "dropped"
    assert role([f"{i % 8}: {'a long remark ' * 6}" for i in range(N)]) == "category"


@pytest.mark.parametrize(
    "texts", [[f"v{i}" for i in range(N)], [f"{i % 15}: {'remark ' * 10}" for i in range(N)]]
)
def test_categorical_keeps_what_would_be_dropped(texts):
    features, line, _ = understand(texts, categorical="a")
    assert (line.role, len(features[0].levels)) == ("category", len(set(texts)))


def test_columns_without_training_values_are_dropped():
    train = np.arange(N) < 30
    assert role([1] * 30 + [2] * 10, train=train) == "dropped"
    assert role([None] * 30 + [2] * 10, train=train) == "dropped"
    assert role([f"v{i}" for i in range(30)] + ["v0"] * 10, train=train) == "dropped"


def test_features_are_fitted_to_the_training_rows_alone():
    train = np.arange(N) < 30
    features, _, _ = understand([float(i) for i in range(30)] + [1e6] * 10, train=train)
    assert features[0].mean == 14.5
    features, _, _ = understand(["x", "y", "x"] * 10 + ["later"] * 10, train=train)
    assert features[0].levels == ("x", "y")
    features, _, _ = understand([1.0, 2.0] * 15 + [None] * 10, train=train)
    assert not features[0].indicator


def test_how_a_column_is_written_is_found_in_all_rows():
    train = np.arange(N) < 30
    _, _, found = understand(["1/2/2024", "2/3/2024"] * 15 + ["13/2/2024"] * 10, train=train)
    assert found.known["a"].values[0].as_py() == dt.datetime(2024, 2, 1)


def test_weights_enter_means_and_deviations():
    values, weight = np.array([1.0, 2.0, 5.0, 9.0]), np.array([3.0, 1.0, 2.0, 1.0])
    days = [dt.date(2024, 1, 1 + int(v)) for v in values]
    repeats = weight.astype(int)
    weighted = survey(pa.table({"a": values, "d": days}), weight=weight).encoder.features
    repeated = pa.table({"a": np.repeat(values, repeats), "d": np.repeat(days, repeats)})
    repeated = survey(repeated).encoder.features
    for one, other in zip(weighted[:2], repeated[:2], strict=True):
        assert one.mean == pytest.approx(other.mean, rel=1e-12)
        assert one.scale == pytest.approx(other.scale, rel=1e-12)
    assert weighted[0].mean == pytest.approx(24 / 7, rel=1e-12)


def test_a_constant_that_is_sometimes_missing_is_kept_for_that():
    features, line, _ = understand([1.0] * 39 + [None])
    assert features[0].indicator
    assert line.detail == "mean 1, constant, 1 missing"
    features, line, _ = understand(["x"] * 39 + [None])
    assert features[0].names == ["a=x", "a=(missing)"]
    assert line.detail == "1 level, 1 missing"
    assert role(["x"] + [None] * 39) == "category"


# ColumnOverrides
# -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "levels"),
    [
        ([i % 3 for i in range(N)], ["0", "1", "2"]),
        ([float(i % 3) for i in range(N)], ["0", "1", "2"]),
        ([i % 2 == 0 for i in range(N)], ["false", "true"]),
        ([i % 11 for i in range(N)], [str(i) for i in range(11)]),
        ([dt.date(2013, 1, 1 + i % 2) for i in range(N)], ["2013-01-01", "2013-01-02"]),
        ([dt.datetime(2013, 1, 1, i % 2) for i in range(N)], ["2013-01-01", "2013-01-01 01:00:00"]),
        ([f"v{i}" for i in range(N)], sorted(f"v{i}" for i in range(N))),
        (["1,5" if i % 2 else "2%" for i in range(N)], ["1,5", "2%"]),
        (["1.1", "1.10"] * 20, ["1.1", "1.10"]),
        (["12345678901234567890", "12345678901234567891"] * 20,
         ["12345678901234567890", "12345678901234567891"]),
        (["001", "A10", "1"] * 13, ["001", "1", "A10"]),
    ],
)  # fmt: skip
def test_categorical_takes_any_type_and_texts_to_the_letter(values, levels):
    features, line, _ = understand(values, categorical="a", marks=UNTYPED)
    assert line.role == "category"
    assert list(features[0].levels) == levels


@pytest.mark.parametrize("values", [[3, 1, 2] * 5, [1.5, 2.5] * 5, ["1", "2"] * 5])
def test_a_declared_category_is_a_category(values):
    assert role(values, marks=CATEGORY) == "category"
    assert role(values, marks=CATEGORY, numeric="a") == "number"


@pytest.mark.parametrize(
    ("values", "mean"),
    [
        (["1,234", "5", " 7 "], 1246 / 3),
        (["12%", "14%"], 13),
        (["007", "009"], 8),
        ([True, False, True, True], 0.75),
    ],
)
def test_numeric_reads_texts_and_booleans_as_numbers(values, mean):
    features, line, _ = understand(values, numeric="a")
    assert line.role == "number"
    assert features[0].mean == pytest.approx(mean)


def test_numeric_keeps_the_elapsed_days_of_a_date_alone():
    features, line, _ = understand(MOMENTS, numeric="a")
    assert [f.part for f in features] == ["days"]
    assert line.detail == "days"


def test_columns_that_hold_no_number_at_all_are_named_together():
    table = pa.table({"a": ["x", "y"], "b": ["u", "v"], "z": [1, 2]})
    with pytest.raises(DataError) as caught:
        survey(table, numeric=("a", "b"))
    for name, text in (("a", "x"), ("b", "u")):
        assert f"--numeric names '{name}'" in str(caught.value)
        assert f"'{text}'" in str(caught.value)
        assert f"--drop {name}" in str(caught.value)


@pytest.mark.parametrize("option", ["drop", "only", "categorical", "numeric", "text"])
def test_a_column_that_is_not_there(option):
    with pytest.raises(UsageError, match=rf"--{option}: there is no column 'aa'; did you mean 'a'"):
        understand([1, 2], **{option: "aa"})


@pytest.mark.parametrize(
    ("one", "other"),
    [("drop", "only"), ("categorical", "numeric"), ("categorical", "text"), ("numeric", "text")],
)
def test_overrides_that_contradict_each_other(one, other):
    with pytest.raises(UsageError, match=f"--{one} and --{other} both name 'a'"):
        understand([1, 2], **{one: "a", other: "a z"})


def test_all_wrong_overrides_are_in_one_message():
    with pytest.raises(UsageError) as caught:
        understand([1, 2], drop="aa a", only="a", categorical="zz z", numeric="z")
    for sentence in (
        "--drop: there is no column 'aa'",
        "--categorical: there is no column 'zz'",
        "--drop and --only both name 'a'",
        "--categorical and --numeric both name 'z'",
    ):
        assert sentence in str(caught.value)


def test_a_name_with_a_comma_can_be_given_to_every_override():
    table = pa.table({"Last, First": [1, 2, 1, 2], "b": [1.0, 2.0, 3.0, 4.0]})
    name = ("Last, First",)
    assert survey(table, drop=name).encoder.columns == ["b"]
    assert survey(table, only=name).encoder.columns == list(name)
    assert survey(table, categorical=name).columns[0].role == "category"
    assert survey(table, numeric=name).columns[0].role == "number"


def columns_of(overrides, reserved=("y",), names="abcy"):
    table = pa.table(dict.fromkeys(names, np.arange(4.0)))
    found = understand_columns(table, reserved, overrides, np.ones(4, bool))
    return found.encoder.columns, [line.name for line in found.columns]


def test_drop_and_only_choose_columns():
    assert columns_of(ColumnOverrides()) == (["a", "b", "c"], ["a", "b", "c"])
    assert columns_of(ColumnOverrides(drop=("b",))) == (["a", "c"], ["a", "b", "c"])
    assert columns_of(ColumnOverrides(only=("c", "a"))) == (["a", "c"], ["a", "c"])
    assert columns_of(ColumnOverrides(only=("a", "y")))[0] == ["a"]


@pytest.mark.parametrize("overrides", [{"drop": ("a",)}, {"only": ("z",)}])
def test_columns_that_are_left_out_are_never_read(overrides, monkeypatch):
    seen = []
    kind = roles.value_type_of
    monkeypatch.setattr(
        roles, "value_type_of", lambda column: (seen.append(column.type), kind(column))[1]
    )
    table = pa.table({"a": [np.inf, 1.0, 2.0], "z": [1, 2, 3]})
    assert survey(table, **overrides).encoder.columns == ["z"]
    assert seen == [pa.int64()]


def test_numbers_come_first_and_columns_keep_the_tables_order():
    table = pa.table({"k": ["x", "y"], "b": [1, 2], "j": [True, False], "a": [3, 4]})
    found = survey(table, categorical=("k",))
    assert found.encoder.names == ["intercept", "b", "a", "k=x", "k=y", "j=false", "j=true"]
    assert [line.name for line in found.columns] == ["k", "b", "j", "a"]


def test_nothing_left_to_predict_from():
    with pytest.raises(DataError, match=r"'a' was dropped \(--drop\)\."):
        columns_of(ColumnOverrides(drop=("a",)), names="ay")
    with pytest.raises(DataError, match="--only names nothing but 'y'"):
        columns_of(ColumnOverrides(only=("y",)))
    with pytest.raises(DataError, match="the table has nothing else"):
        columns_of(ColumnOverrides(), names="y")


# Through prepare ----------------------------------------------------------------------------------


def reading(table, **options):
    overrides = ColumnOverrides(
        **{k: options.pop(k) for k in ("drop", "only", "categorical") if k in options}
    )
    return prepare(table, DatasetOptions("y", overrides=overrides, **options))


def test_the_target_among_the_overrides():
    table = pa.table({"a": np.arange(50.0), "y": np.arange(50.0)})
    with pytest.raises(UsageError, match="--drop names the target 'y'"):
        reading(table, drop=("y",))
    with pytest.raises(UsageError, match=r"--categorical names the target 'y'.*--task multiclass"):
        reading(table, categorical=("y",))
    assert reading(table, only=("y", "a")).preprocessor.encoder.columns == ["a"]


def test_the_weight_is_no_feature():
    table = pa.table({"a": np.arange(50.0), "w": np.ones(50), "y": np.arange(50.0)})
    assert reading(table).preprocessor.encoder.columns == ["a"]  # w is constant
    table = table.set_column(1, "w", pa.array(np.arange(50.0) + 1))
    assert reading(table).preprocessor.encoder.columns == ["a", "w"]
    assert reading(table, weight="w").preprocessor.encoder.columns == ["a"]
    with pytest.raises(UsageError, match="--weight: there is no column 'ww'; did you mean 'w'"):
        reading(table, weight="ww")
    with pytest.raises(UsageError, match="both --target and --weight"):
        reading(table, weight="y")


def test_infinity_is_named_with_its_row_in_any_split():
    for row in range(0, 40, 7):
        values = np.arange(40.0)
        values[row] = np.inf
        with pytest.raises(DataError, match=rf"'a' is infinite in row {row + 1}:.*--drop a"):
            reading(pa.table({"a": values, "y": np.arange(40.0)}))


def test_all_columns_with_infinities_are_named_together():
    values = np.arange(40.0)
    bad, worse = values.copy(), values.copy()
    bad[3], worse[5:8] = np.inf, -np.inf
    table = pa.table({"a": bad, "ok": values, "b": worse, "c": [f"{v}" for v in bad], "y": values})
    with pytest.raises(DataError) as caught:
        reading(table)
    message = str(caught.value)
    assert "Column 'a' is infinite in row 4:" in message
    assert "--drop a" in message
    assert "Column 'b' is infinite in row 6 (3 such values)" in message
    assert "--drop b" in message
    assert "Column 'c' is infinite in row 4" in message
    assert "--missing" in message
    assert "'ok'" not in message


def test_ten_thousand_levels_stay_sparse():
    rng = np.random.default_rng(0)
    codes = np.concatenate([np.arange(10_000), rng.integers(0, 10_000, 20_000)])
    table = pa.table({"a": [f"c{c}" for c in codes], "y": rng.normal(size=30_000)})
    rows = reading(table, valid=0.05, test=0.05).train
    assert rows.dense.shape == (len(rows), 1)
    assert 9_000 < rows.sparse.shape[1] <= 10_000
    assert rows.sparse.nnz == len(rows)


def test_columns_of_types_that_cannot_be_filtered_do_no_harm():
    odd = pa.RunEndEncodedArray.from_arrays(pa.array([25, 50], pa.int32()), pa.array([1, 2]))
    views = pa.array([["x"]] * 50, pa.list_(pa.string_view()))
    table = pa.table({"a": np.arange(50.0), "odd": odd, "views": views, "y": np.arange(50.0)})
    prepared = reading(table)
    assert [line.role for line in prepared.columns] == ["number", "dropped", "dropped"]


def calls_of(function):
    """Return how many functions run while one runs."""
    count = 0

    def profile(frame, event, arg):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", ["number", "text"])
def test_work_is_linear_in_the_number_of_columns(kind):
    """1,500 columns cost five times the calls of 300; of a loop in a loop it were 25."""
    values = np.arange(5.0) if kind == "number" else np.array(["x", "y", "x", "y", "x"])

    def calls(columns):
        names = [f"c{i}" for i in range(columns)]
        table = pa.table(dict.fromkeys(names, pa.array(values)))
        overrides = ColumnOverrides(drop=tuple(names[::10]), categorical=tuple(names[1::10]))
        train = np.ones(5, bool)

        def work():
            found = understand_columns(table, ("c5",), overrides, train)
            assert len(found.encoder.columns) == columns - columns // 10 - 1
            found.encoder.encode(table)

        return calls_of(work)

    assert calls(1500) < 6 * calls(300)


def test_the_list_of_columns_is_not_made_anew_for_each():
    made = []

    class Watched:
        """A table that counts how often its list of names is made."""

        def __init__(self, table):
            self.table = table

        def __getattr__(self, name):
            if name in ("column_names", "columns"):
                made.append(name)
            return getattr(self.table, name)

        def __getitem__(self, name):
            return self.table[name]

    for columns in (10, 500):
        made.clear()
        names = [f"c{i}" for i in range(columns)]
        table = Watched(pa.table(dict.fromkeys(names, pa.array(["x", "y", "x", "y"]))))
        overrides = ColumnOverrides(drop=tuple(names[::3]), categorical=tuple(names[1::3]))
        understand_columns(table, ("c5",), overrides, np.ones(4, bool))
        assert len(made) <= 5


def test_small_and_large_whole_numbers_go_by_the_decimal_comma_of_the_others():
    """Batters' runs in a German file: 321 and 1.105, beside a price of 20,75."""
    table = pa.table({"runs": ["321", "1.105"] * 20, "price": ["20,75", "3,5"] * 20})
    train = np.ones(40, np.bool_)
    seen = understand_columns(table, (), ColumnOverrides(), train)
    assert seen.columns[0].detail.startswith("mean 713, ")
    assert any("'runs'" in note and "--decimal '.'" in note for note in seen.notes)
