"""Sample weights and class weights."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight

from thalweg.data.coding import class_weights, sample_weights
from thalweg.data.prepare import Reading, prepare
from thalweg.data.targets import Target
from thalweg.errors import DataError, UsageError

YES_NO = Target("y", "binary", ("no", "yes"), "text")
THREE = Target("y", "multiclass", ("1", "2", "3"), "whole number")


def weights(values):
    return sample_weights(pa.table({"w": values}), "w")


def test_weights_are_taken_as_they_are():
    np.testing.assert_array_equal(weights([1, 0, 2.5]), [1, 0, 2.5])
    np.testing.assert_array_equal(weights(["1,000", "0"]), [1000, 0])
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
    with pytest.raises(DataError, match="'w' has 'x' in row 1"):
        weights(["x"])


def table(n=1000, **columns):
    rng = np.random.default_rng(0)
    return pa.table(
        {"a": rng.normal(size=n), "y": rng.choice(["no", "yes"], n, p=[0.8, 0.2])} | columns
    )


def test_rows_that_weigh_nothing_in_all():
    with pytest.raises(
        DataError, match=r"All .* rows of the training split weigh 0: check --weight"
    ):
        prepare(table(w=np.zeros(1000)), Reading("y", weight="w"))
    weights = {"no": 0, "yes": 0}
    with pytest.raises(DataError, match="split weigh 0: check --weight and --class-weight"):
        prepare(table(), Reading("y", class_weight=weights))
    coding = prepare(table(w=np.arange(1000.0)), Reading("y", weight="w")).coding
    with pytest.raises(DataError, match="'w' is 0 in every row"):
        coding.rows(table(w=np.zeros(1000)))
    with pytest.raises(DataError, match="no column 'w', which holds the weight"):
        coding.rows(table())


def test_a_weight_may_be_missing_where_the_target_is():
    y = pa.array(["no", "yes", None] * 100)
    w = pa.array([1.0, 2.0, None] * 100)
    rows = prepare(table(300, y=y, w=w), Reading("y", weight="w")).train
    np.testing.assert_array_equal(rows.metric_weight, rows.target + 1)
    w = pa.array([1.0, None, 1.0] * 100)
    with pytest.raises(DataError, match=r"Weight 'w' is missing in row (2|5|8|11|14):"):
        prepare(table(300, y=y, w=w), Reading("y", weight="w"))


def test_balanced_is_scikit_learns_balanced():
    y = np.random.default_rng(0).choice(3, 500, p=[0.7, 0.2, 0.1])
    expected = compute_class_weight("balanced", classes=np.arange(3), y=y)
    np.testing.assert_allclose(class_weights("balanced", THREE, y, np.ones(500)), expected, 1e-14)


def test_balanced_counts_a_weight_of_two_as_two_rows():
    y, weight = np.array([0, 0, 1, 2]), np.array([1.0, 2.0, 1.0, 4.0])
    repeated = np.repeat(y, weight.astype(int))
    expected = compute_class_weight("balanced", classes=np.arange(3), y=repeated)
    np.testing.assert_allclose(class_weights("balanced", THREE, y, weight), expected, 1e-14)


def test_balanced_is_learnt_on_the_training_rows():
    prepared = prepare(table(), Reading("y", class_weight="balanced"))
    train, valid = prepared.train, prepared.valid
    np.testing.assert_allclose(train.loss_weight, compute_sample_weight("balanced", train.target))
    np.testing.assert_array_equal(train.metric_weight, 1)
    by_class = np.array(prepared.coding.class_weights)
    np.testing.assert_array_equal(valid.loss_weight, by_class[valid.target.astype(int)])
    np.testing.assert_array_equal(valid.metric_weight, 1)


def test_loss_weight_is_sample_weight_times_class_weight():
    w = np.arange(1000.0)
    prepared = prepare(table(w=w), Reading("y", weight="w", class_weight={"yes": 3}))
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
        ([1, 2], UsageError, "give 'balanced', or a weight by class"),
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


def test_rows_of_a_mask_are_those_of_the_table():
    coding = prepare(table(w=np.arange(1000.0)), Reading("y", weight="w")).coding
    mask = np.arange(1000) % 3 == 1
    some = coding.rows(table(w=np.arange(1000.0)), mask=mask)
    np.testing.assert_array_equal(some.metric_weight, np.flatnonzero(mask))


def test_columns_no_model_has_a_use_for():
    coding = prepare(table(w=np.arange(1000.0)), Reading("y", weight="w")).coding
    assert coding.unused(table(w=np.ones(1000), b=np.ones(1000))) == ["b"]
