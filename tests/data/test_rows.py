"""Rows that are taken out of others."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array, random_array

from thalweg.data.rows import Rows, gather


def test_gathered_rows():
    rng = np.random.default_rng(0)
    dense = rng.normal(size=(50, 4)).astype(np.float32)
    room = np.empty((50, 4), np.float32)
    for index in (rng.permutation(50), rng.permutation(50)[:7], np.arange(0)):
        room[:] = np.nan
        gather(dense, index, room[: len(index)])
        np.testing.assert_array_equal(room[: len(index)], dense[index])
        assert np.isnan(room[len(index) :]).all()


def test_rows_taken_without_their_dense_part():
    rng = np.random.default_rng(0)
    dense, y = rng.normal(size=(50, 4)), rng.normal(size=(3, 50))
    rows = Rows(dense, csr_array(random_array((50, 6), density=0.3, rng=rng)), *y)
    index, room = rng.permutation(50)[:20], np.empty((20, 4))
    whole, without = rows.take(index), rows.take(index, room)
    np.testing.assert_array_equal(whole.dense, dense[index])
    assert without.dense is room
    np.testing.assert_array_equal(without.sparse.toarray(), whole.sparse.toarray())
    for name in ("target", "loss_weight", "metric_weight"):
        np.testing.assert_array_equal(getattr(without, name), getattr(whole, name))


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
