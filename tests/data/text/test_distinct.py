"""The distinct texts of a column, numbered."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text import distinct as module
from thalweg.data.text.distinct import Distinct, distinct, encoded, encoded_in_batches, numbered


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


@pytest.mark.parametrize(
    ("texts", "wide"),
    [
        (["b", None, "a", "b", "", "c", None, "a"], pa.uint8()),
        ([None] * 5, pa.uint8()),
        ([str(i % 255) for i in range(900)], pa.uint8()),
        ([str(i % 256) for i in range(900)] + [None], pa.uint16()),
    ],
)
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_texts_encoded_in_batches_are_those_encoded_at_once(texts, wide, kind):
    column = pa.chunked_array([pa.array(texts, kind)])
    batches = [column.slice(start, 7) for start in range(0, len(texts), 7)]
    found = encoded_in_batches(batches)
    assert found.num_chunks == 1
    assert found.type.index_type == wide
    assert found.chunk(0).dictionary.equals(encoded(column).chunk(0).dictionary)
    assert found.cast(kind).equals(column)
    ours, theirs = numbered(found), numbered(column)
    assert ours.values.equals(theirs.values)
    assert ours.index.tolist() == theirs.index.tolist()


def test_texts_of_which_too_many_differ_are_not_encoded_in_batches(monkeypatch):
    monkeypatch.setattr(module, "_MOST_IN_BATCHES", 4)
    batches = [pa.chunked_array([[str(i), str(i + 1)]]) for i in range(5)]
    assert encoded_in_batches(batches[:3]) is not None
    assert encoded_in_batches(batches) is None
    assert encoded_in_batches([]) is None
