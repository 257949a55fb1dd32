"""What texts are taken for, and the hints that decide between two readings."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from understood_columns import N, role, survey, table_of, understand

from thalweg.data.declared import SEMICOLONS, UNTYPED
from thalweg.data.notations import Hints

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
