"""Numbers in bins: scores and gradient are those of the expanded columns."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.bins import Bins
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.rows import Rows

COUNTS = (1, 4, 7, 32)


def drawn(n: int = 200, seed: int = 0) -> tuple[Bins, np.ndarray]:
    """Bins, and positions in them: at edges, between them, at both ends, and missing."""
    rng = np.random.default_rng(seed)
    bins = Bins(COUNTS, tuple(rng.uniform(0, 1, sum(COUNTS))), (1.0, 0.5, 2.0, 0.1))
    positions = np.stack([rng.uniform(0, count, n) for count in COUNTS], axis=1)
    positions[::5] = np.round(positions[::5])
    positions[1::9] = 0.0
    positions[2::9] = COUNTS
    positions[3::9] = [bins.missing(j) for j in range(len(COUNTS))]
    return bins, positions


def expanded(bins: Bins, positions: np.ndarray) -> np.ndarray:
    """Each feature by its definition, one number and one bin after the other."""
    made, at = np.empty((len(positions), bins.features)), 0
    for j, count in enumerate(bins.counts):
        for k in range(count):
            x = np.minimum(1, np.maximum(0, positions[:, j] - k)) - bins.means[at]
            made[:, at] = np.where(positions[:, j] == count + 1, 0, x) * bins.scales[j]
            at += 1
    return made


def test_scores_and_gradient_are_those_of_the_expanded_columns():
    bins, positions = drawn()
    rng = np.random.default_rng(1)
    weights, by_score = rng.normal(size=(bins.features, 3)), rng.normal(size=(len(positions), 3))
    columns = expanded(bins, positions)
    np.testing.assert_allclose(bins.scores(positions, weights), columns @ weights, atol=1e-12)
    np.testing.assert_allclose(bins.gradient(positions, by_score), columns.T @ by_score, atol=1e-12)
    np.testing.assert_allclose(bins.expanded(positions), columns, atol=1e-15)


def test_rows_put_them_between_dense_and_sparse_columns():
    bins, positions = drawn(50)
    rng = np.random.default_rng(2)
    dense = np.concatenate([np.ones((50, 1)), rng.normal(size=(50, 2)), positions], axis=1)
    sparse = csr_array(rng.integers(0, 2, (50, 5)).astype(float))
    rows = Rows(dense, sparse, np.zeros(50), np.ones(50), np.ones(50), bins=bins)
    assert (rows.dense_features, rows.features) == (3, 3 + bins.features + 5)
    whole = np.concatenate([dense[:, :3], expanded(bins, positions), sparse.toarray()], axis=1)
    np.testing.assert_allclose(rows.expanded(), whole, atol=1e-15)
    weights = rng.normal(size=(rows.features, 2))
    for some in (
        rows,
        rows.take(np.arange(7, 20)),
        rows.block(10, 30, rows.shuffle((1,))).take(slice(None)),
    ):
        full = some.expanded()
        np.testing.assert_allclose(some.scores(weights), full @ weights, atol=1e-12)
        by_score = rng.normal(size=(len(some), 2))
        np.testing.assert_allclose(some.gradient(by_score), full.T @ by_score, atol=1e-12)
    assert rows.and_then(rows).bins == bins


def test_rows_on_the_disk_have_their_bins(tmp_path):
    bins, positions = drawn(60)
    dense = np.concatenate([np.ones((60, 1)), positions], axis=1)
    rows = Rows(dense, None, np.arange(60.0), np.ones(60), np.ones(60), bins=bins)
    writer = DiskWriter(tmp_path / "rows", None)
    writer.append(rows)
    stored = writer.finish()
    assert (stored.dense_features, stored.features) == (1, 1 + bins.features)
    assert stored.nbytes == rows.nbytes
    weights = np.random.default_rng(3).normal(size=(rows.features, 2))
    np.testing.assert_array_equal(stored.block(0, 60).scores(weights), rows.scores(weights))


def test_a_mean_for_each_bin_and_a_scale_for_each_number():
    with pytest.raises(ValueError, match="a mean each"):
        Bins((2, 3), (0.5,) * 4, (1.0, 1.0))
    with pytest.raises(ValueError, match="a scale each"):
        Bins((2, 3), (0.5,) * 5, (1.0,))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_wide_sums_are_those_of_single_columns(dtype):
    """Sparse products, in the same order; a row's bits do not depend on those beside it."""
    rng = np.random.default_rng(2)
    bins = Bins((3, 1, 7), tuple(rng.uniform(size=11).tolist()), (0.5, 1.0, 0.3))
    ends = np.array(bins.counts) + 1.0  # of a missing number
    positions = np.concatenate([rng.uniform(0, ends, (50, 3)), [ends, 0 * ends]])
    weights = rng.normal(size=(11, 20)).astype(dtype)
    wide = bins.scores(positions, weights)
    single = [bins.scores(positions, weights[:, k : k + 1]) for k in range(20)]
    assert wide.dtype == weights.dtype
    atol = 8 * np.finfo(dtype).eps
    np.testing.assert_allclose(wide, np.concatenate(single, axis=1), rtol=0, atol=atol)
    for i in (0, 17, 51):
        np.testing.assert_array_equal(bins.scores(positions[i : i + 1], weights)[0], wide[i])
