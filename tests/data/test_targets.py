"""The task that a target's values make, and its classes."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
from understood_targets import column, made, notes, target

from thalweg.data.declared import CATEGORY, ORDERED
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.targets import Target
from thalweg.errors import DataError, UsageError
from thalweg.plain import from_plain, to_plain


@pytest.mark.parametrize(
    ("values", "task", "classes", "kind"),
    [
        ([True, False, None], "binary", ("false", "true"), "boolean"),
        (["no", "yes", None] * 3, "binary", ("no", "yes"), "text"),
        (["b", "a", "c"] * 3, "multiclass", ("a", "b", "c"), "text"),
        (["10", "9", "2"] * 3, "multiclass", ("2", "9", "10"), "text"),
        ([10, 9, 2, -1] * 3, "multiclass", ("-1", "2", "9", "10"), "whole number"),
        ([0, 1, 1], "binary", ("0", "1"), "whole number"),
        ([-1, 1, 1], "binary", ("-1", "1"), "whole number"),
        ([0.0, 1.0, None], "binary", ("0", "1"), "whole number"),
        ([Decimal("0.00"), Decimal("1.00")], "binary", ("0", "1"), "whole number"),
        (list(range(20)) * 2, "multiclass", tuple(map(str, range(20))), "whole number"),
        (list(range(21)) * 9, "regression", (), "number"),
        (list(range(10)), "regression", (), "number"),  # a class of one row each
        ([0.0, 1.0, 2.0] * 9, "regression", (), "number"),
        ([0.5, 1.0], "regression", (), "number"),
        ([0.0, np.inf], "regression", (), "number"),
        ([0.0, 1e300], "regression", (), "number"),
        ([0, 2**62] * 2, "binary", ("0", str(2**62)), "whole number"),
        ([Decimal("0.5"), Decimal("1")], "regression", (), "number"),
    ],
)
def test_the_task_that_values_make(values, task, classes, kind):
    assert made(values) == (task, classes, kind)


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary("int8", "string")])
def test_texts_of_every_type(kind):
    assert target(["no", "yes"] * 3, kind=kind).classes == ("no", "yes")


@pytest.mark.parametrize(
    ("values", "task", "classes"),
    [
        ([0.0, 1.0, 2.0, None] * 3, "multiclass", ("0", "1", "2")),  # pandas' integers with a gap
        (["a", "b"] * 3, "multiclass", ("a", "b")),
        ([3, 4] * 3, "binary", ("3", "4")),
        ([3, 4] * 3, "regression", ()),
        ([3, 4] * 3, "count", ()),
        ([True, False], "regression", ()),
        (list(range(40)) * 3, "multiclass", tuple(map(str, range(40)))),
        (["1,5", "2%"] * 3, "multiclass", ("1,5", "2%")),
        (["1,5", "2,5", "4"] * 3, "multiclass", ("1,5", "2,5", "4")),
    ],
)
def test_a_task_that_was_given(values, task, classes):
    found = target(values, task)
    assert (found.task, found.classes) == (task, classes)


@pytest.mark.parametrize(
    ("texts", "classes"),
    [
        (["0,0", "1,0"], ("0", "1")),  # as pandas writes 0.0 and 1.0 with decimal=","
        (["0,0", "1"], ("0", "1")),
        (["1.000,00", "2.000,00"], ("1000", "2000")),
        (["$1", "$2"], ("1", "2")),
        (["(1)", "2"], ("-1", "2")),
        (["0%", "1%"], ("0", "1")),
    ],
)
def test_two_whole_numbers_are_classes_however_they_are_written(texts, classes):
    values = [texts[0], *texts, None] * 9
    for task in ("auto", "binary"):
        found = target(values, task, file=True)
        assert (found.task, found.classes, found.kind) == ("binary", classes, "whole number")
        np.testing.assert_array_equal(found.encode(column(values)), [0, 0, 1, np.nan] * 9)
        typed = [float(classes[1]), float(classes[0])]
        np.testing.assert_array_equal(found.encode(column(typed)), [1, 0])
        again = from_plain(Target, to_plain(found))
        np.testing.assert_array_equal(again.encode(column(values)), [0, 0, 1, np.nan] * 9)


def test_notes_say_which_class_is_1_and_what_whole_numbers_became():
    (note,) = notes(["no", "yes"])
    assert "Class 1 of target 'y' is 'yes', class 0 is 'no'; --positive 'no'" in note
    (note,) = notes([1, 2, 3] * 3)
    assert "3 different whole numbers, taken as classes; --task regression" in note
    assert notes([1, 2, 3] * 3, "multiclass") == ()
    class_1, taken = notes([0, 1, 1])
    assert "Class 1 of target 'y' is '1'" in class_1
    assert "two different whole numbers" in taken


def test_classes_that_differ_in_capitals_or_spaces_alone_are_named():
    labels = ["yes", "Yes", "no", "No ", "may be", "may  be", "other"]
    (note,) = notes(labels * 3)
    assert "'Yes'" in note
    assert "'yes'" in note
    assert "'other'" not in note
    assert "told apart: write them alike if they mean the same" in note
    assert "capitals" not in str(notes(["yes", "no", "other"] * 3))


# Which task ---------------------------------------------------------------------------------------

POISSON = np.random.default_rng(0).poisson(2, 500).tolist()


@pytest.mark.parametrize(
    "values", [POISSON, [0] * 50 + [1] * 30 + [2] * 15 + [3] * 4 + [7], [0] * 90 + [1, 1, 2, 3]]
)
@pytest.mark.parametrize("written", [False, True])
def test_whole_numbers_from_0_whose_large_ones_are_rare_are_counts(values, written):
    texts = [str(value) for value in values] if written else values
    assert made(texts, file=written)[0] == "count"
    (note,) = notes(texts, file=written)
    assert f"0 to {max(values)}" in note
    assert "--task multiclass" in note
    assert "--task regr" in note
    assert made(texts, "multiclass", file=written)[0] == "multiclass"
    assert made(texts, "regression", file=written)[0] == "regression"


@pytest.mark.parametrize(
    "values",
    [
        list(range(10)) * 9,  # ten digits, as common as each other
        [0, 1, 2] * 9,
        [1] * 50 + [2] * 30 + [3] * 15 + [4] * 4,  # not from 0
        [0] * 10 + [1] * 30 + [2] * 5 + [3] * 30,  # no tail
        [0, 0, 0, 5, 5, 10, 20] * 9,  # not consecutive
    ],
)
def test_other_few_whole_numbers_are_classes(values):
    assert made(values)[0] == "multiclass"


@pytest.mark.parametrize("written", [False, True])
def test_whole_numbers_of_which_most_have_one_row_are_a_quantity(written):
    """As of fatalities: 0 for most airlines, and another number for each of the others."""
    values = [0] * 24 + [1, 88, 88, 7, 14, 22, 46, 51, 158, 537]
    assert made([str(v) for v in values] if written else values, file=written)[0] == "regression"
    assert made(values, "multiclass")[0] == "multiclass"
    twice = [0] * 24 + [88, 158, 158, 537, 537]  # one class of few rows is still one
    assert made(twice)[0] == "multiclass"


def test_ratings_are_said_with_the_option():
    values = [1, 2, 3, 4, 5] * 20
    assert made(values)[:2] == ("multiclass", ("1", "2", "3", "4", "5"))
    (note,) = notes(values)
    assert "5 different whole numbers" in note
    assert "--task regression" in note


def test_the_positive_class_is_chosen():
    found = target(["no", "yes"] * 3, positive="no")
    assert found.classes == ("yes", "no")
    np.testing.assert_array_equal(found.encode(column(["no", "yes"])), [1, 0])
    assert found.labels(np.array([1, 0])).tolist() == ["no", "yes"]
    assert notes(["no", "yes"] * 3, positive="no") == (
        "Class 1 of target 'y' is 'no', class 0 is 'yes'.",
    )
    assert target([0, 1] * 3, positive="0").classes == ("1", "0")
    assert target([True, False] * 3, positive="false").labels(np.array([1])).tolist() == [False]


@pytest.mark.parametrize(
    ("values", "task", "positive", "sentence"),
    [
        (["no", "yes"] * 3, "auto", "yess", "no class 'yess'; did you mean 'yes'"),
        (["a", "b", "c"] * 3, "auto", "a", "has 3 classes"),
        ([0.0, 1.0] * 3, "regression", "1", "--task regression has none"),
        ([0, 1] * 3, "multiclass", "1", "--task multiclass has none"),
    ],
)
def test_positive_classes_that_cannot_be(values, task, positive, sentence):
    with pytest.raises(UsageError, match=f"--positive.*{sentence}"):
        target(values, task, positive=positive)


@pytest.mark.parametrize("values", [POISSON, [1.0, 2.0, 3.0] * 9, ["1", "2", "3"] * 9])
def test_a_declared_category_is_a_category(values):
    found = target(values, declared=True)
    assert found.task == "multiclass"
    assert made(values)[0] != "multiclass" or isinstance(values[0], str)
    assert target(values, "regression", declared=True).task == "regression"


def test_declared_categories_are_known_by_their_fields_mark():
    values = list(range(40)) * 5
    schema = pa.schema([pa.field("a", pa.int64()), pa.field("y", pa.int64(), metadata=CATEGORY)])
    table = pa.table([pa.array(range(200)), pa.array(values)], schema)
    assert prepare(table, DatasetOptions("y")).preprocessor.target.task == "multiclass"
    ordered = schema.set(1, pa.field("y", pa.int64(), metadata=CATEGORY | ORDERED))
    with pytest.raises(DataError, match=r"'y' is ordinal.*--task multiclass.*--task regression"):
        prepare(table.cast(ordered), DatasetOptions("y"))
    assert (
        prepare(table.cast(ordered), DatasetOptions("y", "regression")).preprocessor.target.classes
        == ()
    )
