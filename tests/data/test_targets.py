"""The target: its task, its classes, and back."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.prepare import Reading, prepare
from thalweg.data.targets import Target, understand
from thalweg.errors import DataError, UsageError


def column(values, kind=None):
    return pa.chunked_array([pa.array(values, kind)])


def target(values, task="auto", kind=None, numeric=False):
    return understand(column(values, kind), "y", task, numeric)[0]


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
    assert target(values) == Target("y", task, classes, kind)


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
    ],
)
def test_a_task_that_was_asked_for(values, task, classes):
    found = target(values, task)
    assert (found.task, found.classes) == (task, classes)


def test_notes_say_which_class_is_1_and_what_whole_numbers_became():
    assert understand(column(["no", "yes"]), "y", "auto", False)[1] == (
        "Class 1 of target 'y' is 'yes', class 0 is 'no'.",
    )
    (note,) = understand(column([1, 2, 3] * 3), "y", "auto", False)[1]
    assert "3 different whole numbers, taken as classes; --task regression" in note
    assert understand(column([1, 2, 3] * 3), "y", "multiclass", False)[1] == ()


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
        (["1,234", "5", "6"], "auto", None, DataError, "such as '1,234': --numeric y reads"),
        (["1.5", "5", "6"], "binary", None, DataError, "such as '1.5': --numeric y reads"),
        ([dt.date(2013, 1, 1)], "auto", None, DataError, "of type date32"),
        ([dt.datetime(2013, 1, 1)], "auto", None, DataError, "of type timestamp"),
        ([dt.timedelta(1)], "auto", None, DataError, "of type duration"),
        ([[1], [2]], "auto", None, DataError, "of type list"),
        ([{"a": 1}], "auto", None, DataError, "of type struct"),
        ([b"a", b"b"], "auto", None, DataError, "of type binary"),
        ([f"c{i}" for i in range(30)], "auto", None, DataError, "30 classes in 30 rows, too few"),
    ],
)
def test_targets_that_cannot_be(values, task, kind, error, sentence):
    with pytest.raises(error, match=sentence):
        target(values, task, kind)


def test_numeric_makes_a_text_target_numbers():
    found = target(["1,234", "5"], numeric=True)
    assert found == Target("y", "regression")
    np.testing.assert_array_equal(found.encode(column(["1,234", None])), [1234, np.nan])
    assert target(["1,234", "5"], "count", numeric=True).task == "count"
    with pytest.raises(UsageError, match="--task binary needs classes, and --numeric y"):
        target(["1,234", "5"], "binary", numeric=True)


@pytest.mark.parametrize(
    "values", [["b", "a", "c"], [3, 1, 2], [True, False], [10, 9], [1.0, 0.0], ["10", "9"]]
)
def test_labels_come_back_as_they_were(values):
    found = target(values * 3, "binary" if len(values) == 2 else "multiclass")
    codes = found.encode(column(values))
    assert sorted(codes) == list(range(len(values)))
    labels = found.labels(codes.astype(int))
    assert labels.tolist() == values
    kinds = {str: object, bool: np.bool_, int: np.int64, float: np.int64}
    assert labels.dtype == kinds[type(values[0])]


@pytest.mark.parametrize("later", [[1, 0, None], [1.0, 0.0, None], ["1", "0", None]])
def test_labels_are_known_in_whatever_type_they_come(later):
    codes = target([0, 1]).encode(column(later))
    np.testing.assert_array_equal(codes, [1, 0, np.nan])


def test_labels_that_training_did_not_know():
    with pytest.raises(
        DataError, match=r"'y' is 'maybe' in row 3, a class the model does not know"
    ):
        target(["no", "yes"]).encode(column(["no", None, "maybe"]))


@pytest.mark.parametrize("values", [[[1]], [b"no"], [{"a": 1}]])
def test_values_that_are_no_labels(values):
    with pytest.raises(DataError, match=r"'y' holds values of type .* classes are expected: 'no'"):
        target(["no", "yes"]).encode(column(values))


def test_numbers_that_cannot_be_a_target():
    with pytest.raises(DataError, match="'y' is infinite in row 2: remove that row"):
        Target("y", "regression").encode(column([0.0, -np.inf]))
    with pytest.raises(DataError, match=r"'y' is negative in row 3.*use --task regression"):
        Target("y", "count").encode(column([0, None, -1]))
    np.testing.assert_array_equal(Target("y", "regression").encode(column([-1.5])), [-1.5])
    with pytest.raises(DataError, match="'y' has 'x' in row 1"):
        Target("y", "regression").encode(column(["x"]))


def test_rows_without_a_target_are_dropped_and_counted():
    y = np.arange(5000.0)
    mask = np.zeros(5000, bool)
    mask[::4] = True
    prepared = prepare(pa.table({"a": y, "y": pa.array(y, mask=mask)}), Reading("y"))
    rows = [prepared.train, prepared.valid, prepared.test]
    assert sum(map(len, rows)) == 3750
    together = np.sort(np.concatenate([part.target for part in rows]))
    np.testing.assert_array_equal(together, y[~mask])
    assert prepared.notes == ("1,250 of 5,000 rows have no value in target 'y' and were dropped.",)


def test_features_stay_with_their_targets_in_every_split():
    y = np.arange(1000.0)
    y[::3] = np.nan
    table = pa.table({"a": np.arange(1000.0) * 10, "y": pa.array(y, from_pandas=True)})
    prepared = prepare(table, Reading("y", dtype=np.float64))
    (number,) = prepared.coding.encoder.features
    for rows in (prepared.train, prepared.valid, prepared.test):
        a = rows.dense[:, 1] * number.scale + number.mean
        np.testing.assert_allclose(a, rows.target * 10, rtol=1e-10)


def test_a_split_may_be_a_table_of_its_own():
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    own = pa.table({"y": [1.0, None, 3.0], "more": [0, 0, 0], "a": [1.0, 2.0, 3.0]})
    prepared = prepare(table, Reading("y", valid=own, test=0.2))
    assert len(prepared.train) + len(prepared.test) == 100
    np.testing.assert_array_equal(prepared.valid.target, [1, 3])
    assert prepared.notes == ("--valid: 1 of 3 rows have no value in target 'y' and were dropped.",)
    assert prepared.coding.encoder.features[0].mean != pytest.approx(2, abs=1)
    prepared = prepare(table, Reading("y", valid=own, test=own))
    assert len(prepared.train) == 100


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        (pa.table({"y": [1.0]}), "--test: The data has no column 'a'"),
        (pa.table({"a": [1.0]}), "--test: The data has no column 'y'"),
        (pa.table({"a": ["x"], "y": [1.0]}), "--test: Column 'a' has 'x' in row 1"),
        (pa.table({"a": [0, np.inf], "y": [None, 1.0]}), "--test: .*infinite in row 2"),
        (pa.table({"a": [1.0], "y": [np.inf]}), "--test: Target 'y' is infinite in row 1"),
        (
            pa.table({"a": [1.0], "y": pa.nulls(1, pa.float64())}),
            "--test: Target 'y' is missing in every",
        ),
    ],
)
def test_tables_of_their_own_that_do_not_fit_are_named(own, sentence):
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    with pytest.raises(DataError, match=sentence):
        prepare(table, Reading("y", test=own))


def test_a_target_that_is_not_there():
    with pytest.raises(DataError, match="no target column 'yy': did you mean 'y'"):
        prepare(pa.table({"a": [1], "y": [2]}), Reading("yy"))
