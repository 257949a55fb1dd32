"""Numbers as people write them, found from complete columns; expected values by hand."""

import math

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text.numbers import PLAIN, NumberForm, find_number_form, read_numbers

nan, inf = math.nan, math.inf


def found(*texts, **options):
    return find_number_form(pa.array(texts, pa.string()), **options)


def read(form, *texts):
    values, unreadable = read_numbers(pa.chunked_array([list(texts)], pa.string()), form)
    return values.tolist(), unreadable.tolist()


COLUMNS = [
    # texts, numbers, form
    (["1", "2.5", "-3e-2", ".5", "5."], [1, 2.5, -0.03, 0.5, 5], {}),
    ([" 7 ", "+3", "−4", "\u00a05"], [7, 3, -4, 5], {}),
    (["1,250", "0,500"], [1.25, 0.5], {"decimal": ","}),
    (["1,250", "20,75"], [1.25, 20.75], {"decimal": ","}),
    (["2.072,64", "1.250"], [2072.64, 1250], {"decimal": ",", "thousands": "."}),
    (["1,234.5", "1,250"], [1234.5, 1250], {"thousands": ","}),
    (["1,234,567", "1,250"], [1234567, 1250], {"thousands": ","}),
    (["1,23,456", "12,34,56,789.5"], [123456, 123456789.5], {"thousands": ","}),
    (["1'234", "12"], [1234, 12], {"thousands": "'"}),
    (["1’234.5"], [1234.5], {"thousands": "'"}),
    (["1 234,5", "1\u202f235"], [1234.5, 1235], {"decimal": ",", "thousands": " "}),
    (["$5", "-$5", "$-5", "$ 7.50", "7"], [5, -5, -5, 7.5, 7], {"currency": "$"}),
    (["2964.16 €", "€5", "6€"], [2964.16, 5, 6], {"currency": "€"}),
    (["USD 4869.71", "12 USD"], [4869.71, 12], {"currency": "USD"}),
    (["CHF 1'200.-", "CHF 5.–"], [1200, 5], {"thousands": "'", "currency": "CHF"}),
    (["€ 1.250,-", "€ 5,-"], [1250, 5], {"decimal": ",", "thousands": ".", "currency": "€"}),
    (["1 year", "2 years", "3 years"], [1, 2, 3], {"unit": "years"}),
    (["5 ms", "7 ms"], [5, 7], {"unit": "ms"}),
    (["$1.2m", "$3m"], [1.2e6, 3e6], {"magnitudes": True, "currency": "$"}),  # not metres
    (["Rs.500", "Rs. 1,200.5"], [500, 1200.5], {"thousands": ",", "currency": "Rs"}),
    (["2887 kg", "3kg"], [2887, 3], {"unit": "kg"}),
    (["12 km/h", "9.5 km/h"], [12, 9.5], {"unit": "km/h"}),
    (["3 °C", "−4 °C"], [3, -4], {"unit": "°C"}),
    (["1,2 m2", "3,25 m2"], [1.2, 3.25], {"decimal": ",", "unit": "m2"}),
    (["1.2m", "3 m"], [1.2, 3], {"unit": "m"}),  # metres
    (["1.2m", "3k"], [1.2e6, 3e3], {"magnitudes": True}),  # millions
    (["3794.1K", "1.2M", "3B", "950"], [3794100, 1.2e6, 3e9, 950], {"magnitudes": True}),
    (["1.2M", "3M"], [1.2e6, 3e6], {"magnitudes": True}),
    (["$1.2M", "$3 k"], [1.2e6, 3e3], {"magnitudes": True, "currency": "$"}),
    (["12.5%", "3 %", "4"], [12.5, 3, 4], {"percent": True}),
    (["(1,234.50)", "3.2"], [-1234.5, 3.2], {"thousands": ",", "parentheses": True}),
    (["123-", "3.2", "5 -"], [-123, 3.2, -5], {"minus_behind": True}),
    (["1.234,50-", "7"], [-1234.5, 7], {"decimal": ",", "thousands": ".", "minus_behind": True}),
    (["CHF 5.-", "CHF 7.-"], [5, 7], {"currency": "CHF"}),
    (["($5)", "$(5.5)", "$7"], [-5, -5.5, 7], {"currency": "$", "parentheses": True}),
    (["1", "?", "N/A", "-", "nan", " "], [1] + [nan] * 5, {"marks": ("?", "-", "n/a")}),
    (["inf", "-Infinity", "2"], [inf, -inf, 2], {}),
    (["180 cm", "1.78 m", "175cm"], [180, 178, 175], {"unit": "cm", "units": ("cm", "m")}),
    (["1,5 kg", "300 g", "2 KG", "1,25 Kg"], [1.5, 0.3, 2, 1.25],
     {"decimal": ",", "unit": "kg", "units": ("kg", "g", "KG", "Kg")}),
    (["2 km", "500 m", "-1 km"], [2, 0.5, -1], {"unit": "km", "units": ("km", "m")}),
    (["6 ft", "66 in"], [6, 5.5], {"unit": "ft", "units": ("ft", "in")}),  # 12 inches a foot
    (["10 lb", "16 oz", "4 lbs"], [10, 1, 4], {"unit": "lb", "units": ("lb", "oz", "lbs")}),
    (["20 °C", "212 °F", "32°F", "5 °C"], [20, 100, 0, 5], {"unit": "°C", "units": ("°C", "°F")}),
    (["2 GB", "500 MB", "3 GB"], [2, 0.5, 3], {"unit": "GB", "units": ("GB", "MB")}),
    (["78/100", "81/100", "100/100"], [78, 81, 100], {"unit": "/100"}),
    (["1,5", "12.5"], [1.5, 12.5], {"decimal": ","}),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "numbers", "form"), COLUMNS)
def test_a_column_is_read_as_it_is_written(texts, numbers, form):
    what = found(*texts)
    assert what.form == NumberForm(**form)
    assert what.share == 1
    assert what.readable.all()
    assert not what.ambiguous
    values, unreadable = read(what.form, *texts, None)
    np.testing.assert_array_equal(values, [*numbers, nan])
    assert not any(unreadable)


@pytest.mark.parametrize(("texts", "numbers", "form"), COLUMNS)
def test_a_row_alone_reads_as_in_its_column(texts, numbers, form):
    for text, number in zip(texts, numbers, strict=True):
        np.testing.assert_array_equal(read(NumberForm(**form), text), [[number], [False]])


@pytest.mark.parametrize(
    "text",
    ["10-20", "5–10", "12:30", "2024-01-05", "05.01.2024", "1.2.3", "0x1F", "1_000", "٣", "1,2,3",
     "1/2", "x", "5-", "--5", "1,250", "3 kg", "$5", "9 am", "nan(12)", "1e", "e5", "12 March"],
)  # fmt: skip
def test_texts_that_are_no_plain_numbers_are_unreadable(text):
    values, unreadable = read(PLAIN, text)
    assert math.isnan(values[0])
    assert unreadable == [True]


def test_a_number_without_a_unit_is_not_read_among_several_units():
    form = found("180 cm", "1.78 m").form
    values, unreadable = read(form, "180", "1.78", "2 metres", "70 in", "3 kg", "0.001 km")
    assert unreadable == [True, True, False, False, True, False]
    np.testing.assert_allclose([v for v in values if v == v], [200, 177.8, 100], rtol=1e-15)


def test_unreadable_texts_are_named_most_frequent_first():
    what = found("1", "x", "2.5", "10-20", "?", counts=np.array([5, 1, 3, 2, 9]))
    assert what.examples == ("10-20", "x")
    assert what.share == 8 / 11  # the mark is neither
    assert what.readable.tolist() == [True, False, True, False, True]
    assert what.form.marks == ("?",)


def test_items_of_a_list_are_no_amounts():
    assert found("2. Middle Atlantic").share == 0  # region in ISLP's Wage
    assert found("1. Bundesliga", "2. Bundesliga").share == 0
    assert found("5. kg", "6.5 kg").form.unit == "kg"
    assert found("7 kg.", "12 kg.").form.unit == "kg."


def test_mixed_units_and_currencies_are_no_numbers():
    assert found("3 kg", "4 m").share == 0
    assert found("3 kg", "400 g", "5").examples == ("3 kg", "400 g")  # 5 of what?
    assert found("$3", "€4").examples == ("$3", "€4")
    assert found("3 mW", "4 MW").share == 0
    assert found("3 m", "4 ms").share == 0
    assert found("9 am", "10 am").share == 0
    assert found("3", "4", "5 kg").examples == ("5 kg",)  # of how many is 3?


@pytest.mark.parametrize(
    ("texts", "options", "numbers"),
    [
        (["1,250", "3,500"], {}, [1250, 3500]),
        (["1,250", "3,500"], {"likely": ","}, [1.25, 3.5]),
        (["1.250"], {}, [1.25]),
        (["1.250"], {"likely": ","}, [1250]),
        (["1.250 €", "3.000 €"], {}, [1250, 3000]),  # money has two decimals or none
    ],
)
def test_three_digits_after_the_only_sign_are_ambiguous(texts, options, numbers):
    what = found(*texts, **options)
    assert what.ambiguous
    assert read(what.form, *texts)[0] == numbers


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [("1,250", ",", 1.25), ("1,250", ".", 1250), ("1.250", ",", 1250), ("1.250", ".", 1.25)],
)
def test_the_decimal_sign_the_user_gives_decides(text, decimal, number):
    what = found(text, decimal=decimal)
    assert not what.ambiguous
    assert read(what.form, text)[0] == [number]


def test_plain_numbers_are_read_under_a_form_with_other_signs():
    form = NumberForm(decimal=",", thousands=".")
    texts = ["12.5", "-3e-2", "1.25e3", "1.250", "1.250,5", "1.250.000", "1234.5", ".5"]
    numbers = [12.5, -0.03, 1250, 1250, 1250.5, 1250000, 1234.5, 0.5]
    assert read(form, *texts) == (numbers, [False] * 8)
    assert read(NumberForm(decimal=","), "12.5", "1.250")[0] == [12.5, 1.25]


def test_percent_is_never_divided_by_a_hundred():
    assert read(PLAIN, "12.5%", "12.5")[0] == [12.5, 12.5]


def test_codes_are_numbers_with_a_note():
    assert found("007", "12").codes
    assert found(" 007", "?", "12").codes
    assert not found("0", "12").codes
    assert not found("007", "1.5").codes


def test_plain_numbers_have_no_note():
    assert found("1", "2.5", "x").plain
    assert not found("1", "2.5", "?").plain
    assert not found("1,250").plain
    assert found("1", "2", likely=",").plain
    assert PLAIN.words == ""


def test_words():
    form = NumberForm(decimal=",", thousands=".", currency="€")
    assert form.words == "a decimal comma, points between thousands, the currency '€'"
