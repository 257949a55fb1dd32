"""Rows that are taken out of others."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array, random_array

from thalweg.data.rows import Room, Rows


def test_rows_gathered_into_a_room_are_the_same_and_stay_where_they_are():
    rng = np.random.default_rng(0)
    dense, y = rng.normal(size=(50, 4)), rng.normal(size=(3, 50))
    rows = Rows(dense, csr_array(random_array((50, 6), density=0.3, rng=rng)), *y)
    room, places = Room(), set()
    for index in (rng.permutation(50)[:20], rng.permutation(50)[:7], np.arange(50)):
        plain, roomy = rows.take(index), rows.take(index, room)
        np.testing.assert_array_equal(roomy.dense, plain.dense)
        np.testing.assert_array_equal(roomy.sparse.toarray(), plain.sparse.toarray())
        for name in ("target", "loss_weight", "metric_weight"):
            np.testing.assert_array_equal(getattr(roomy, name), getattr(plain, name))
        if len(index) < 50:
            places.add(roomy.dense.ctypes.data)
    assert len(places) == 1
    assert np.shares_memory(rows.take(slice(3, 9), room).dense, dense)
