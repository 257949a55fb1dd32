"""The target: its task, its classes, and back."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data import statistics
from thalweg.data.declared import CATEGORY, ORDERED
from thalweg.data.formats import NumberFormat, Numbers
from thalweg.data.notations import Hints
from thalweg.data.number_choice import number_choice
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.roles import ColumnOverrides
from thalweg.data.sources import read
from thalweg.data.targets import Target, understand
from thalweg.errors import DataError, UsageError


def column(values, kind=None):
    return pa.chunked_array([pa.array(values, kind)])


def target(values, task="auto", kind=None, numeric=False, **more):
    return understand(column(values, kind), "y", task, numeric, **more)[0]


def notes(values, task="auto", **more):
    return understand(column(values), "y", task, False, **more)[1]


def made(values, task="auto", **more):
    found = target(values, task, **more)
    return found.task, found.classes, found.kind


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


def test_notes_say_which_class_is_1_and_what_whole_numbers_became():
    (note,) = notes(["no", "yes"])
    assert "Class 1 of target 'y' is 'yes', class 0 is 'no'; --positive 'no'" in note
    (note,) = notes([1, 2, 3] * 3)
    assert "3 different whole numbers, taken as classes; --task regression" in note
    assert notes([1, 2, 3] * 3, "multiclass") == ()
    class_1, taken = notes([0, 1, 1])
    assert "Class 1 of target 'y' is '1'" in class_1
    assert "two different whole numbers" in taken


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


@pytest.mark.parametrize(
    "values", [["b", "a", "c"], [3, 1, 2], [True, False], [10, 9], [1.0, 0.0], ["10", "9"]]
)
def test_labels_come_back_as_they_were(values):
    found = target(values * 3, "binary" if len(values) == 2 else "multiclass")
    codes = found.encode(column(values))
    assert sorted(codes) == list(range(len(values)))
    labels = found.labels(codes.astype(int))
    assert labels.tolist() == values
    kinds = {str: object, bool: np.bool_, int: np.int64, float: np.int64}  # 1.0 comes back as 1
    assert labels.dtype == kinds[type(values[0])]


@pytest.mark.parametrize("later", [[1, 0, None], [1.0, 0.0, None], ["1", "0", None]])
def test_labels_of_any_type_match_their_classes(later):
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
    with pytest.raises(DataError, match="'y' is 'x' in row 1, which is no number"):
        Target("y", "regression").encode(column(["x"]))


@pytest.mark.parametrize(
    ("trained", "later", "codes"),
    [
        (["False", "Maybe", "True"], ["True", "False"], [2, 0]),
        (["False", "Maybe", "True"], [True, None], [2, np.nan]),
        (["001", "A10"], ["001"], [0]),
        (["no", "yes"], [True, False], [1, 0]),
        ([True, False], ["True", "false"], [1, 0]),
        ([True, False], [1, 0], [1, 0]),
        ([0, 1], [True, False], [1, 0]),
    ],
)
def test_labels_are_the_same_in_a_file_of_fewer(trained, later, codes):
    np.testing.assert_array_equal(target(trained * 3).encode(column(later)), codes)


def test_rows_without_a_target_are_dropped_and_counted():
    y = np.arange(5000.0)
    mask = np.zeros(5000, bool)
    mask[::4] = True
    prepared = prepare(pa.table({"a": y, "y": pa.array(y, mask=mask)}), DatasetOptions("y"))
    rows = [prepared.train, prepared.valid, prepared.test]
    assert sum(map(len, rows)) == 3750
    together = np.sort(np.concatenate([part.target for part in rows]))
    np.testing.assert_array_equal(together, y[~mask])
    assert prepared.notes[0] == "1,250 of 5,000 rows have no value in target 'y' and were dropped."


def test_features_stay_with_their_targets_in_every_split():
    y = np.arange(1000.0)
    y[::3] = np.nan
    table = pa.table({"a": np.arange(1000.0) * 10, "y": pa.array(y, from_pandas=True)})
    standard = number_choice("standard", None)
    prepared = prepare(table, DatasetOptions("y", dtype=np.float64, numbers=standard))
    (number,) = prepared.preprocessor.encoder.features
    for rows in (prepared.train, prepared.valid, prepared.test):
        a = rows.dense[:, 1] * number.scale + number.mean
        np.testing.assert_allclose(a, rows.target * 10, rtol=1e-10)


def test_a_split_may_be_a_table_of_its_own():
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    own = pa.table({"y": [1.0, None, 3.0], "more": [0, 0, 0], "a": [1.0, 2.0, 3.0]})
    prepared = prepare(table, DatasetOptions("y", valid=own, test=0.2))
    assert len(prepared.train) + len(prepared.test) == 100
    np.testing.assert_array_equal(prepared.valid.target, [1, 3])
    assert (
        prepared.notes[-1] == "--valid: 1 of 3 rows have no value in target 'y' and were dropped."
    )
    assert prepared.preprocessor.encoder.features[0].mean != pytest.approx(2, abs=1)
    prepared = prepare(table, DatasetOptions("y", valid=own, test=own))
    assert len(prepared.train) == 100


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        (pa.table({"y": [1.0]}), "--test: The data has no column 'a', which the model was"),
        (pa.table({"a": [1.0]}), "--test: The data has no column 'y'"),
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
        prepare(table, DatasetOptions("y", test=own))


def test_unreadable_values_of_a_splits_own_table_are_missing_with_a_note():
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    own = pa.table({"a": ["1", "x", "2"], "y": [None, 1.0, 2.0]})
    prepared = prepare(table, DatasetOptions("y", test=own, dtype=np.float64))
    assert prepared.test.dense[0, 1] == 0.0
    assert any(
        n.startswith("--test: Column 'a': 'x' in row 2 is no number") for n in prepared.notes
    )
    own = pa.table({"a": [0, np.inf], "y": [None, 1.0]})
    prepared = prepare(table, DatasetOptions("y", valid=own))
    assert any(n.startswith("--valid: Column 'a': 'inf' in row 2 is inf") for n in prepared.notes)


def test_a_target_with_a_comma_in_its_name_is_one_column():
    table = pa.table({"a": np.arange(100.0), "Last, First": np.arange(100.0)})
    assert prepare(table, DatasetOptions("Last, First")).preprocessor.target.columns == (
        "Last, First",
    )
    assert prepare(table, DatasetOptions(("Last, First",))).preprocessor.target.columns == (
        "Last, First",
    )


def test_several_targets_use_the_hints():
    texts = ["1,250", "3,500"] * 50
    table = pa.table({"a": np.arange(100.0), "u": texts, "v": texts})
    for decimal, number in ((",", 1.25), (".", 1250)):
        overrides = ColumnOverrides(numeric=("u", "v"), hints=Hints(decimal=decimal))
        prepared = prepare(table, DatasetOptions("u,v", overrides=overrides))
        assert prepared.preprocessor.target.task == "multioutput"
        assert prepared.train.target.min() == number
    with pytest.raises(UsageError, match="--positive is for one target"):
        prepare(table, DatasetOptions("u,v", positive="1,250"))


def test_positive_goes_through_reading():
    table = pa.table({"a": np.arange(100.0), "y": ["no", "yes"] * 50})
    assert prepare(table, DatasetOptions("y", positive="no")).preprocessor.target.classes == (
        "yes",
        "no",
    )


def test_a_target_that_is_not_there():
    with pytest.raises(DataError, match="no target column 'yy': did you mean 'y'"):
        prepare(pa.table({"a": [1], "y": [2]}), DatasetOptions("yy"))


def test_an_ambiguous_decimal_sign_follows_the_features():
    """With 0,5 in a column beside it, a price of 12,345 is not twelve thousand."""
    rng = np.random.default_rng(0)
    texts = [f"{value:.3f}".replace(".", ",") for value in rng.uniform(10, 90, 60)]
    halves = [f"{value / 2}".replace(".", ",") for value in rng.integers(0, 9, 60)]
    table = pa.table({"half": halves, "n": np.arange(60.0) % 7, "price": texts})
    for overrides, below in (
        (ColumnOverrides(), 100),
        (ColumnOverrides(hints=Hints(decimal=".")), 100_000),
    ):
        found = prepare(table, DatasetOptions("price", "regression", overrides=overrides))
        assert below / 100 < found.train.target.min() < found.train.target.max() < below
    point = table.set_column(0, "half", pa.array([f"{i % 9}.5" for i in range(60)]))
    found = prepare(point, DatasetOptions("price", "regression"))
    assert found.train.target.min() > 1000
    assert not any("two ways" in note for note in found.notes)
    without = prepare(
        table, DatasetOptions("price", "regression", overrides=ColumnOverrides(drop=("half",)))
    )
    assert without.train.target.min() > 1000


@pytest.mark.parametrize(("halves", "below"), [("0,5", 100), ("0.5", 100_000)])
def test_ambiguous_features_follow_the_target(halves, below):
    rng = np.random.default_rng(0)
    texts = [f"{value:.3f}".replace(".", ",") for value in rng.uniform(10, 90, 60)]
    target = [halves.replace("0", str(i % 7)) for i in range(60)]
    table = pa.table({"a": texts, "y": target})
    found = prepare(table, DatasetOptions("y", "regression"))
    assert below / 100 < found.preprocessor.encoder.features[0].mean < below


def test_semicolons_speak_for_a_decimal_comma_of_the_target(tmp_path):
    rows = [f"{i % 9};1,{100 + i}" for i in range(60)]
    (tmp_path / "t.csv").write_text("a;y\n" + "\n".join(rows) + "\n")
    found = prepare(read(tmp_path / "t.csv").table, DatasetOptions("y", "regression"))
    assert found.train.target.max() < 2
    assert any("a decimal comma was assumed" in note for note in found.notes)


def test_texts_that_are_no_classes_are_shown():
    texts = pa.array([f"apples of {i} or so" for i in range(60)])
    with pytest.raises(
        DataError, match=r"60 different texts in 60 rows, such as .apples of 0 or so."
    ):
        prepare(pa.table({"a": np.arange(60.0), "y": texts}), DatasetOptions("y"))


def test_the_note_on_an_ambiguous_sign_shows_a_value():
    texts = pa.array([f"1,{100 + i}" for i in range(60)])
    found = prepare(
        pa.table({"a": np.arange(60.0) % 7, "y": texts}), DatasetOptions("y", "regression")
    )
    assert any("values such as '1,100' can be read in two ways" in note for note in found.notes)


@pytest.mark.parametrize("values", [["1.5", "2", "x9"], [1.5, 2.0, None], ["3", "4", "5"]])
def test_a_target_of_numbers_is_read_once(values, monkeypatch):
    many = column([*values[:2]] * 40 + [None])
    reads, calls = {}, []
    read = NumberFormat.read
    monkeypatch.setattr(NumberFormat, "read", lambda self, c: calls.append(1) or read(self, c))
    found, _ = understand(many, "y", "regression", numeric=False, reads=reads)
    before, form = len(calls), found.format
    y = found.read({}, reads)  # without the column
    assert len(calls) == before
    assert not reads
    np.testing.assert_array_equal(y, found.read({"y": many}, {}))
    kept = {"y": (form, Numbers(np.array([1.0, np.inf]), np.zeros(2, bool)))}
    with pytest.raises(DataError, match="infinite in row 4"):
        found.read({"y": column([1.0, 2.0, 3.0, np.inf])}, kept)


@pytest.mark.parametrize(
    "values",
    [[0, 1] * 200, ["a", "b", None, "c"] * 100, [0] * 150 + [1] * 120 + [2] * 60 + [3] * 20 + [4],
     [1.5, 2.5, 3.0] * 90, list(range(400)), [True, False, None] * 80],
)  # fmt: skip
def test_a_target_fitted_in_batches_is_the_same(values, monkeypatch):
    expected = understand(column(values), "y", "auto", numeric=False)
    monkeypatch.setattr(statistics, "BATCH", 7)
    assert understand(column(values), "y", "auto", numeric=False) == expected
