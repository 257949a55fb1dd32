"""Labels: back from their classes, and from another file."""

from __future__ import annotations

import numpy as np
import pytest
from understood_targets import column, target

from thalweg.data.targets import Target
from thalweg.errors import DataError


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
        DataError,
        match=r"'y' is 'maybe' in row 3, a class the model does not know: "
        r"'no' and 'yes'; leave such rows out, or train on rows of that class too\.",
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
