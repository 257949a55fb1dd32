"""The shuffle quality: 1 for a permutation of all rows, low where batches are parts of the file."""

from __future__ import annotations

from itertools import combinations
from math import log

import numpy as np
import pytest

from thalweg.data import shuffle_quality as quality
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.row_order import file_parts, storage_order
from thalweg.data.rows import Rows
from thalweg.data.shuffle_quality import shuffle_quality


def rows_of(n, window=None):
    dense = np.ones((n, 1), np.float32)
    if window is None:
        return Rows(dense, None, *np.zeros((3, n)))
    order = storage_order(n, window)
    return Rows(dense, None, *np.zeros((3, n)), window=window, parts=file_parts(order, n))


@pytest.mark.parametrize("n", [300, 4000, 100_003])
@pytest.mark.parametrize("batch", [1, 32, 256, 1000])
def test_a_permutation_has_the_best_quality(n, batch):
    rows = rows_of(n)
    assert 0.99 <= shuffle_quality(rows, rows.shuffle((3, 0)), batch) <= 1


def test_rows_as_they_lie_and_a_buffer():
    """A buffer of a quarter of the file has at most four of its sixteen parts: log 4 / log 16."""
    n = 64_000
    rows = rows_of(n)
    assert shuffle_quality(rows, np.arange(n), 256) < 0.02
    buffer = np.concatenate(
        [start + np.random.default_rng(0).permutation(n // 4) for start in range(0, n, n // 4)]
    )
    assert shuffle_quality(rows, buffer, 256) == pytest.approx(log(4) / log(16), abs=0.02)


@pytest.mark.parametrize("disk", [False, True])
def test_windows_of_stored_rows(disk, tmp_path):
    n, window = 20_000, 1600
    rows = rows_of(n, window)
    if disk:
        writer = DiskWriter(tmp_path / "rows", window)
        for start in range(0, n, 1777):
            part = np.arange(start, min(start + 1777, n))
            writer.append(rows_of(n).take(part))
        other = writer.finish()
        np.testing.assert_array_equal(other.parts_of(np.arange(n)), rows.parts)
        assert other.block(0, 10).parts is None
        rows = other
    for epoch in range(3):
        order = rows.shuffle((5, epoch))
        assert shuffle_quality(rows, order, 256) >= 0.99


def test_the_highest_entropy_is_the_mean_over_all_batches():
    """Of 3, 2 and 4 rows each choice of four is counted; the closed form is the same."""
    part = np.repeat([0, 1, 2], [3, 2, 4])
    found = []
    for batch in combinations(part, 4):
        share = np.bincount(batch) / 4
        found.append(-sum(p * log(p) for p in share if p))
    assert quality._expected(np.array([3, 2, 4]), 4) == pytest.approx(np.mean(found), rel=1e-12)


def test_one_row_has_no_quality():
    assert shuffle_quality(rows_of(1), np.zeros(1, np.intp), 1) is None
