"""The distinct texts of a column, numbered."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text.distinct import distinct, numbered


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
