"""The distinct texts of a column, numbered."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text.distinct import Distinct, distinct, numbered


@pytest.mark.parametrize(("texts", "dtype"), [(3, np.uint8), (255, np.uint8), (256, np.uint16)])
def test_places_take_as_few_bytes_as_they_may(texts, dtype):
    values = [None, *(str(i) for i in range(texts)), None, "2"]
    found, wide = numbered(pa.array(values)), distinct(pa.array(values))
    assert found.index.dtype == dtype
    assert found.index.tolist() == wide.index.tolist()
    assert [[*found.values.to_pylist(), None][i] for i in found.index] == values


def test_distinct_values_of_some_rows_are_counted():
    found = numbered(pa.array(["a", None, "b", "a", None, "c"]))
    assert found.count(np.array([0, 1, 3, 4, 5])) == (2, 3)
    assert found.count(np.array([1])) == (0, 0)
    assert found.of(np.array([0, 3, 5])).index.tolist() == [0, 0, 2]
    assert found.counts.tolist() == [2, 1, 1]


def test_values_may_fall_together():
    found = numbered(pa.array(["yes", None, "No", "Yes", "?", "no"]))
    meant = Distinct(pa.array(["true", "false"]), np.array([0, 1, 0, 2, 1], np.uint8))
    merged = found.merged(meant)
    assert [[*merged.values.to_pylist(), None][i] for i in merged.index] == [
        "true", None, "false", "true", None, "false",
    ]  # fmt: skip
    assert merged.index.dtype == np.uint8
