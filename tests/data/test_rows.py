"""Rows that are taken out of others."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from thalweg.data.rows import Features, Rows, picked


def test_ordered_rows_stay_where_they_are_until_they_are_brought_together():
    rng = np.random.default_rng(0)
    dense, y = rng.normal(size=(50, 4)), rng.normal(size=(3, 50))
    rows = Rows(dense, csr_array(random_array((50, 6), density=0.3, rng=rng)), *y)
    index = rng.permutation(50)[:20]
    whole, ordered = rows.take(index), rows.ordered(index)
    assert ordered.dense is dense
    assert ordered.order is index
    assert len(ordered) == 20
    again, few = rng.permutation(20)[:9], slice(3, 11)
    for part, same in (
        (ordered.take(slice(None)), whole),
        (ordered.take(few), whole.take(few)),
        (ordered.take(again), whole.take(again)),
        (ordered.ordered(again).take(few), whole.take(again).take(few)),
    ):
        assert part.order is None
        for name in ("dense", "target", "loss_weight", "metric_weight"):
            np.testing.assert_array_equal(getattr(part, name), getattr(same, name))
        np.testing.assert_array_equal(part.sparse.toarray(), same.sparse.toarray())
    for use in (lambda: ordered.scores(np.ones((10, 1))), lambda: ordered.gradient(y[:, :20].T)):
        with pytest.raises(AssertionError):
            use()


def test_places_are_picked_without_copying_the_whole_array():
    """NumPy's take copies an array that is not contiguous: here 8 terabytes."""
    wide = np.broadcast_to(np.float64(3), 10**12)
    np.testing.assert_array_equal(picked(wide, np.array([5, 10**11])), [3, 3])
    column = np.arange(12.0).reshape(4, 3)[:, 1]
    np.testing.assert_array_equal(picked(column, np.array([3, 0])), [10, 1])
    np.testing.assert_array_equal(picked(column, slice(1, 3)), [4, 7])


def test_slices():
    rng = np.random.default_rng(0)
    dense, y = rng.normal(size=(50, 4)), rng.normal(size=(3, 50))
    sparse = csr_array(random_array((50, 6), density=0.3, rng=rng))
    rows = Rows(dense, sparse, *y)
    whole = sparse.toarray()
    for part in (slice(3, 9), slice(40, 90), slice(0, 50), slice(7, 7), slice(9, 3), slice(None)):
        taken = rows.take(part)
        np.testing.assert_array_equal(taken.dense, dense[part])
        np.testing.assert_array_equal(taken.sparse.toarray(), whole[part])
        assert taken.sparse.indptr[0] == 0
        assert np.shares_memory(taken.dense, dense) == bool(len(dense[part]))
    np.testing.assert_array_equal(rows.take(slice(0, 50, 7)).sparse.toarray(), whole[::7])


@pytest.mark.parametrize("values", ["ones", "any"])
@pytest.mark.parametrize("entries", ["alike", "various", "none"])
@pytest.mark.parametrize("rows", [[], [3], [7, 0, 7, 2], list(range(19, -1, -1)), [4, 5] * 30])
def test_sparse_rows_are_gathered_as_scipy_does(values, entries, rows):
    rng = np.random.default_rng(0)
    count = {"alike": np.full(20, 3), "various": rng.integers(0, 6, 20), "none": np.zeros(20, int)}
    ends = np.append(0, count[entries].cumsum()).astype(np.int32)
    places = rng.integers(0, 9, ends[-1]).astype(np.int32)
    data = np.ones(ends[-1]) if values == "ones" else rng.normal(size=ends[-1])
    sparse = csr_array((data.astype(np.float32), places, ends), shape=(20, 9))
    index = np.array(rows, np.intp)
    found, expected = Features(np.ones((20, 1)), sparse).ordered(index).sparse, sparse[index]
    assert found.shape == expected.shape
    for name in ("data", "indices", "indptr"):
        mine, theirs = getattr(found, name), getattr(expected, name)
        assert mine.dtype == theirs.dtype
        np.testing.assert_array_equal(mine, theirs)


def test_sparse_rows_of_as_many_ones_each_are_not_gathered_one_by_one(monkeypatch):
    sparse = csr_array((np.ones(6), [0, 1, 2, 0, 1, 1], [0, 2, 4, 6]), shape=(3, 3))
    rows = Features(np.ones((3, 1)), sparse)
    monkeypatch.setattr(csr_array, "__getitem__", None)
    found = rows.ordered(np.array([2, 0])).sparse
    assert found.indices.tolist() == [1, 1, 0, 1]
    assert np.shares_memory(found.data, sparse.data)  # equal values need no copy
