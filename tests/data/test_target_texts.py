"""Targets written as text: read as numbers, noted, or refused."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from understood_targets import column, made, notes, target

from thalweg.data.notations import Hints
from thalweg.data.target_task import understand
from thalweg.errors import DataError, UsageError

# Written as text ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "scores", [["78/100", "81/100", "100/100"], ["7 / 10", "8 / 10", "9 / 10"]]
)
def test_marks_out_of_so_many_are_numbers_and_no_classes(scores):
    """Also where few differ, as they do in a file of a hundred rows."""
    understood, notes = understand(pa.chunked_array([pa.array(scores * 30)]), "y", "auto", False)
    assert understood.task == "regression"
    numbers = [float(score.split("/")[0]) for score in scores]
    assert understood.encode(pa.chunked_array([pa.array(scores)])).tolist() == numbers
    assert any("what stands before" in note and "--task multiclass" in note for note in notes)
    assert target(scores * 30, "multiclass").task == "multiclass"


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (["120/80", "135/90", "118/79"], "two numbers with a slash.*quotient"),
        (["3 kg", "4 m"], "numbers in 'kg' and 'm' cannot be compared"),
        (["$3", "4 €"], r"amounts in '\$' and '€' cannot be compared"),
    ],
)
def test_a_target_of_amounts_that_cannot_be_compared_is_refused(texts, sentence):
    with pytest.raises(DataError, match=f"Target 'y', such as .*{sentence}.*--task multiclass"):
        target(texts * 30)
    assert target(texts * 30, "multiclass").task == "multiclass"


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["1,234.5", "5.25", "6"], [1234.5, 5.25, 6]),
        (["12.5%", "3%", "7%"], [12.5, 3, 7]),
        (["$1,234.50", "$5.00", "$6.00"], [1234.5, 5, 6]),
        (["2.072,64", "12,5", "1,75"], [2072.64, 12.5, 1.75]),
        (["2,887 kg", "3 kg", "10 kg"], [2887, 3, 10]),
    ],
)
def test_numbers_written_as_text_are_read_noted_and_kept(texts, numbers):
    found = target(texts * 10)
    assert found.task == "regression"
    np.testing.assert_array_equal(found.encode(column([*texts, None])), [*numbers, np.nan])
    np.testing.assert_array_equal(found.encode(column(texts[:1])), numbers[:1])
    assert any("Target 'y'" in note for note in notes(texts * 10))


def test_whole_numbers_after_many_missing_values_are_classes():
    texts = [None] * 200 + ["5", "6", "8"] * 50
    assert target(texts, file=True).classes == ("5", "6", "8")
    assert target([*texts, "6.5"], file=True).task == "regression"


def test_plain_numbers_of_a_text_file_make_the_task_that_numbers_make():
    for values, task in (([0.5, 1.5, 2.25] * 9, "regression"), ([0, 1] * 9, "binary")):
        assert made([str(value) for value in values], file=True)[0] == task == made(values)[0]
    assert made(["10", "9", "2"] * 5, file=True) == made([10, 9, 2] * 5)


@pytest.mark.parametrize("task", ["auto", "regression", "count"])
def test_a_lone_text_among_numbers_is_named_with_count_and_option(task):
    texts = [f"{i}.5" if task != "count" else str(i) for i in range(60)] + ["soon", "soon"]
    with pytest.raises(DataError, match=r"'y' is 'soon' in row 61.*\(2 such.*--missing 'soon'"):
        target(texts, task, file=True)
    hints = Hints(missing=("soon",))
    found = target(texts, task, file=True, hints=hints)
    np.testing.assert_array_equal(np.isnan(found.encode(column(["1", "soon"]))), [False, True])


@pytest.mark.parametrize(("decimal", "number"), [(",", 1.25), (".", 1250)])
def test_the_decimal_sign_given_is_used_and_kept(decimal, number):
    found = target(["1,250", "3,500", "2,000"] * 9, numeric=True, hints=Hints(decimal=decimal))
    np.testing.assert_array_equal(found.encode(column(["1,250"])), [number])


@pytest.mark.parametrize(
    ("values", "task", "kind", "error", "sentence"),
    [
        ([1, 2], "regresion", None, UsageError, "no task 'regresion'"),
        ([None, None], "auto", pa.int64(), DataError, "missing in every row"),
        ([None, None], "auto", pa.null(), DataError, "missing in every row"),
        ([3, 3, None], "auto", None, DataError, "one value only, 3, in every row that has one"),
        (["a", "a", None], "auto", None, DataError, "one class only, 'a',"),
        ([True, True], "auto", None, DataError, "one class only, true,"),
        (["a", "b"], "regression", None, UsageError, "needs numbers, but target 'y' is text"),
        (["a", "b"], "count", None, UsageError, "--task count needs numbers"),
        ([0.5, 1.5], "binary", None, UsageError, "has fractions: use --task regression"),
        ([0.5, 1.5], "multiclass", None, UsageError, "has fractions"),
        ([1, 2, 3], "binary", None, UsageError, r"has 3 \('1', '2' and '3'\): use --task multi"),
        (["1.5", "5", "6"], "binary", None, UsageError, "has fractions: use --task regression"),
        (
            ["2024-01-05", "2024-02-06"],
            "auto",
            None,
            DataError,
            "holds dates, such as '2024-01-05'",
        ),
        (["9:05", "10:05"], "auto", None, DataError, "holds times, such as '9:05'"),
        ([1, 2], "ordinal", None, UsageError, "is ordinal, classes in an order"),
        ([1, 2], "multilabel", None, UsageError, "is for several targets"),
        ([dt.date(2013, 1, 1)], "auto", None, DataError, "of type date32"),
        ([dt.datetime(2013, 1, 1)], "auto", None, DataError, "of type timestamp"),
        ([dt.timedelta(1)], "auto", None, DataError, "of type duration"),
        ([[1], [2]], "auto", None, DataError, "of type list"),
        ([{"a": 1}], "auto", None, DataError, "of type struct"),
        ([b"a", b"b"], "auto", None, DataError, "of type binary"),
        ([f"c{i}" for i in range(30)], "auto", None, DataError, "30 different texts in 30 rows"),
    ],
)
def test_targets_that_cannot_be(values, task, kind, error, sentence):
    with pytest.raises(error, match=sentence):
        target(values, task, kind)


def test_numeric_makes_a_text_target_numbers():
    found = target(["1,234.5", "5"], numeric=True)
    assert (found.task, found.classes) == ("regression", ())
    np.testing.assert_array_equal(found.encode(column(["1,234.5", None])), [1234.5, np.nan])
    assert target(["12", "5"], "count", numeric=True).task == "count"
    assert target(["12", "5"] * 5).task == "binary"  # stored as texts: names
    with pytest.raises(UsageError, match="--task binary needs classes, and --numeric y"):
        target(["12", "5"], "binary", numeric=True)
