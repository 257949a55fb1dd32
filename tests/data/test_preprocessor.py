"""Sample weights and class weights."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight

from thalweg.data import statistics
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.findings import Findings
from thalweg.data.notations import Hints
from thalweg.data.number_choice import number_choice
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.preprocessor import class_weights, sample_weights
from thalweg.data.targets import Target
from thalweg.errors import DataError, UsageError

YES_NO = Target("y", "binary", ("no", "yes"), "text")
THREE = Target("y", "multiclass", ("1", "2", "3"), "whole number")


def weights(values):
    return sample_weights(pa.table({"w": values}), "w")


def test_weights_are_taken_as_they_are():
    np.testing.assert_array_equal(weights([1, 0, 2.5]), [1, 0, 2.5])
    np.testing.assert_array_equal(weights(["1000", "0.5"]), [1000, 0.5])
    np.testing.assert_array_equal(weights([True, False]), [1, 0])
    np.testing.assert_array_equal(sample_weights(pa.table({"w": [3, 4]}), None), [1, 1])


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ([1, None, 2], "'w' is missing in row 2"),
        ([1, 2, -0.5], "'w' is negative in row 3"),
        ([np.inf, 1], "'w' is infinite in row 1"),
        ([-np.inf, 1], "'w' is negative in row 1"),
        ([1, 2e15], r"'w' is more than 1e\+15 in row 2"),
        ([1, 1e-320], "'w' is less than 1e-15 in row 2"),
    ],
)
def test_weights_that_cannot_be(values, what):
    with pytest.raises(DataError, match=rf"Weight {what}: weights must be numbers from 0 up"):
        weights(values)
    with pytest.raises(DataError, match=r"Weight 'w' is 'x' in row 2, which is no number \(2 such"):
        weights(["1", "x", "y"])


@pytest.mark.parametrize(
    ("texts", "decimal", "expected"),
    [
        (["1,5", "2", "0,25"], None, [1.5, 2, 0.25]),
        (["1,500", "2,250", "3,000"], ",", [1.5, 2.25, 3]),
        (["1,500", "2,250", "3,000"], ".", [1500, 2250, 3000]),
        (["$1,250.00", "$3.50", "$2.00"], None, [1250, 3.5, 2]),
        (["5 kg", "2 kg", "1 kg"], None, [5, 2, 1]),
    ],
)
def test_weights_written_as_text_are_read_as_numbers_are_and_so_later(texts, decimal, expected):
    overrides = ColumnOverrides(hints=Hints(decimal=decimal))
    prepared = prepare(
        table(300, w=texts * 100), DatasetOptions("y", weight="w", overrides=overrides)
    )
    assert set(prepared.train.metric_weight) == set(expected)
    rows = prepared.preprocessor.rows(table(1, w=texts[:1]))
    np.testing.assert_array_equal(rows.metric_weight, expected[:1])


def test_a_weight_that_means_missing_is_missing_later_too():
    overrides = ColumnOverrides(hints=Hints(missing=("-1",)))
    coding = prepare(
        table(w=np.arange(1000.0)), DatasetOptions("y", weight="w", overrides=overrides)
    ).preprocessor
    for value in (-1, "-1"):
        with pytest.raises(DataError, match="'w' is missing in row 1"):
            coding.rows(table(1, w=[value]))


@pytest.mark.parametrize("name", ["a", "t"])
def test_a_weight_of_three_standardises_as_three_equal_rows(name):
    """Validation and test come from elsewhere, so that nothing but the weights differs."""
    rng = np.random.default_rng(3)
    times = rng.integers(1, 5, 400)
    days = pa.array(rng.integers(0, 20_000, 400), pa.int32()).cast(pa.date32())
    whole = table(400, t=days, w=times.astype(float))
    other = table(50, t=days.slice(0, 50), w=np.ones(50))
    repeated = whole.take(pa.array(np.repeat(np.arange(400), times)))
    ones = repeated.set_column(3, "w", pa.array(np.ones(len(repeated))))
    fitted = []
    for data in (whole, ones):
        coding = prepare(
            data, DatasetOptions("y", weight="w", valid=other, test=other)
        ).preprocessor
        fitted.append(next(f for f in coding.encoder.features if f.column == name))
    assert fitted[0].mean == pytest.approx(fitted[1].mean, rel=1e-12, abs=1e-14)
    assert fitted[0].scale == pytest.approx(fitted[1].scale, rel=1e-12)


def test_rows_of_weight_0_teach_nothing():
    w = np.ones(1000)
    w[::2] = 0
    a = np.where(w > 0, np.arange(1000.0), 1e9)
    k = np.where(w > 0, "met", "never")
    k[1] = "too"
    standard = number_choice("standard", None)
    prepared = prepare(table(a=a, k=k, w=w), DatasetOptions("y", weight="w", numbers=standard))
    number, category = prepared.preprocessor.encoder.features
    assert number.mean < 1000
    assert "never" not in category.levels


def table(n=1000, **columns):
    rng = np.random.default_rng(0)
    return pa.table(
        {"a": rng.normal(size=n), "y": rng.choice(["no", "yes"], n, p=[0.8, 0.2])} | columns
    )


def test_rows_that_weigh_nothing_in_all():
    with pytest.raises(
        DataError, match=r"All .* rows of the training split weigh 0: check --weight"
    ):
        prepare(table(w=np.zeros(1000)), DatasetOptions("y", weight="w"))
    weights = {"no": 0, "yes": 0}
    with pytest.raises(DataError, match="split weigh 0: check --weight and --class-weight"):
        prepare(table(), DatasetOptions("y", class_weight=weights))
    coding = prepare(table(w=np.arange(1000.0)), DatasetOptions("y", weight="w")).preprocessor
    with pytest.raises(DataError, match="'w' is 0 in every row"):
        coding.rows(table(w=np.zeros(1000)))
    with pytest.raises(DataError, match="no column 'w', which holds the weight"):
        coding.rows(table())


def test_a_weight_may_be_missing_where_the_target_is():
    y = pa.array(["no", "yes", None] * 100)
    w = pa.array([1.0, 2.0, None] * 100)
    rows = prepare(table(300, y=y, w=w), DatasetOptions("y", weight="w")).train
    np.testing.assert_array_equal(rows.metric_weight, rows.target + 1)
    w = pa.array([1.0, None, 1.0] * 100)
    with pytest.raises(DataError, match=r"Weight 'w' is missing in row (2|5|8|11|14):"):
        prepare(table(300, y=y, w=w), DatasetOptions("y", weight="w"))


def test_balanced_is_scikit_learns_balanced():
    y = np.random.default_rng(0).choice(3, 500, p=[0.7, 0.2, 0.1])
    expected = compute_class_weight("balanced", classes=np.arange(3), y=y)
    np.testing.assert_allclose(class_weights("balanced", THREE, y, np.ones(500)), expected, 1e-14)


def test_balanced_counts_a_weight_of_two_as_two_rows():
    y, weight = np.array([0, 0, 1, 2]), np.array([1.0, 2.0, 1.0, 4.0])
    repeated = np.repeat(y, weight.astype(int))
    expected = compute_class_weight("balanced", classes=np.arange(3), y=repeated)
    np.testing.assert_allclose(class_weights("balanced", THREE, y, weight), expected, 1e-14)


def test_balanced_is_fitted_to_the_training_rows():
    prepared = prepare(table(), DatasetOptions("y", class_weight="balanced"))
    train, valid = prepared.train, prepared.valid
    np.testing.assert_allclose(train.loss_weight, compute_sample_weight("balanced", train.target))
    np.testing.assert_array_equal(train.metric_weight, 1)
    by_class = np.array(prepared.preprocessor.class_weights)
    np.testing.assert_array_equal(valid.loss_weight, by_class[valid.target.astype(int)])
    np.testing.assert_array_equal(valid.metric_weight, 1)


def test_loss_weight_is_sample_weight_times_class_weight():
    w = np.arange(1000.0)
    prepared = prepare(table(w=w), DatasetOptions("y", weight="w", class_weight={"yes": 3}))
    train = prepared.train
    np.testing.assert_array_equal(train.loss_weight, train.metric_weight * (1 + 2 * train.target))
    assert len(np.unique(train.metric_weight)) == len(train)


@pytest.mark.parametrize(
    ("wish", "target", "expected"),
    [
        (None, YES_NO, ()),
        ({"yes": 3, "no": 0.5}, YES_NO, (0.5, 3)),
        ({"yes": 3}, YES_NO, (1, 3)),
        ({2: 5}, THREE, (1, 5, 1)),
        ({2.0: 5}, THREE, (1, 5, 1)),
        ({"2": 5}, THREE, (1, 5, 1)),
        ({np.int64(2): np.float32(5)}, THREE, (1, 5, 1)),
        ({True: 5}, Target("y", "binary", ("false", "true"), "boolean"), (1, 5)),
        ({"true": 5}, Target("y", "binary", ("false", "true"), "boolean"), (1, 5)),
        ([0.5, 3], YES_NO, (0.5, 3)),
        (np.array([1, 5, 2]), THREE, (1, 5, 2)),
    ],
)
def test_weights_by_label(wish, target, expected):
    y = np.array([0, 1])
    assert class_weights(wish, target, y, np.ones(2)) == expected


@pytest.mark.parametrize(
    ("wish", "error", "sentence"),
    [
        ({"yess": 1}, DataError, "no class 'yess'; did you mean 'yes'"),
        ({"yes": -1}, DataError, "of 'yes' must be 0, or from 1e-15 to .*, not -1"),
        ({"yes": np.inf}, DataError, "of 'yes' must be 0, or from 1e-15 to .*, not inf"),
        ({"yes": np.nan}, DataError, "of 'yes' must be 0, or from 1e-15 to .*, not nan"),
        ({"yes": "3"}, DataError, "of 'yes' must be a number, not '3'"),
        ({"yes": None}, DataError, "of 'yes' must be a number, not None"),
        ("balance", DataError, "is 'balance': say balanced, or a weight by class"),
        ([1, 2, 3], UsageError, "3 weights and the target 2 classes: .* order 'no' and 'yes'"),
        ([1, -2], DataError, "of 'yes' must be 0, or from 1e-15 to .*, not -2"),
        (5, UsageError, "give 'balanced', or a weight by class"),
    ],
)
def test_class_weights_that_cannot_be(wish, error, sentence):
    with pytest.raises(error, match=sentence):
        class_weights(wish, YES_NO, np.array([0, 1]), np.ones(2))


def test_class_weights_need_classes_with_rows():
    with pytest.raises(DataError, match="the task is regression: use --weight COLUMN"):
        class_weights("balanced", Target("y", "regression"), np.zeros(2), np.ones(2))
    with pytest.raises(DataError, match="class '3' has no training rows"):
        class_weights("balanced", THREE, np.array([0, 1]), np.ones(2))


def test_an_index_chooses_rows_that_have_been_read():
    coding = prepare(table(w=np.arange(1000.0)), DatasetOptions("y", weight="w")).preprocessor
    data, index = table(w=np.arange(1000.0)), np.array([999, 4, 4, 1])
    every = coding.rows(data, np.float64)
    read = coding.encoder.read(data)
    some = coding.assembled(read, every.target, every.metric_weight, np.float64, index)
    np.testing.assert_array_equal(some.metric_weight, index)
    np.testing.assert_array_equal(some.dense, every.dense[index])
    np.testing.assert_array_equal(some.target, every.target[index])


def test_unreadable_new_values_are_found_with_their_row():
    coding = prepare(table(), DatasetOptions("y")).preprocessor
    later = pa.table({"a": ["1.5", "0.5", "soon"], "y": ["no", None, "yes"]})
    findings = Findings()
    rows = coding.rows(later, findings=findings)
    assert len(rows) == 2
    (found,) = findings.unreadable
    assert (found.column, found.text, found.row, found.count) == ("a", "soon", 3, 1)


def test_columns_that_the_model_does_not_use_are_never_read():
    coding = prepare(table(), DatasetOptions("y")).preprocessor
    odd = pa.array([["x"]] * 2, pa.list_(pa.string_view()))  # has no filter
    rows = coding.rows(pa.table({"a": [1.0, 2.0], "y": ["no", None], "odd": odd}))
    assert len(rows) == 1


def test_columns_no_model_has_a_use_for():
    coding = prepare(table(w=np.arange(1000.0)), DatasetOptions("y", weight="w")).preprocessor
    assert coding.used == {"a", "y", "w"}


def test_balanced_class_weights_are_fitted_batch_by_batch(monkeypatch):
    target, rng = Target("y", "multiclass", ("a", "b", "c"), "text"), np.random.default_rng(0)
    y, weight = rng.integers(0, 3, 500).astype(float), rng.random(500)
    expected = class_weights("balanced", target, y, weight)
    monkeypatch.setattr(statistics, "BATCH", 11)
    found = class_weights("balanced", target, y, weight)
    assert found == pytest.approx(expected, rel=1e-12)
