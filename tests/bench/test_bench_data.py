"""The generated data, and the loss on them."""

from __future__ import annotations

import numpy as np
import pytest

from bench import data


def test_sparse_rows_are_canonical_and_of_the_stated_size(tmp_path):
    made = data.load(data.make("sparse", 300, tmp_path))
    ids = made.train.sparse.indices.reshape(300, data.NON_ZEROS)
    assert (np.diff(ids, axis=1) > 0).all()
    assert len(made.held_out) == 75
    assert made.train.sparse.shape == (300, 1 << 20)


@pytest.mark.parametrize(("name", "columns"), [("dense-30", 31), ("softmax", 785)])
def test_dense_rows_begin_with_ones_and_have_all_classes(tmp_path, name, columns):
    made = data.load(data.make(name, 200, tmp_path))
    assert made.train.dense.shape == (200, columns)
    assert made.train.dense.dtype == np.float32
    assert (made.held_out.dense[:, 0] == 1).all()
    assert set(np.unique(made.train.target)) == set(range(10 if name == "softmax" else 2))


def test_numbers_have_noise_of_variance_1_about_a_line(tmp_path):
    made = data.load(data.make("numbers-5", 4000, tmp_path))
    _, left, _, _ = np.linalg.lstsq(made.train.dense.astype(float), made.train.target)
    assert left[0] / 4000 == pytest.approx(1, abs=0.1)


def test_all_sides_meet_the_same_bytes(tmp_path):
    one, two = (data.load(data.make("dense-30", 50, tmp_path / name)) for name in "ab")
    assert (one.train.dense == two.train.dense).all()


def test_the_held_out_loss_is_the_best_columns():
    y = np.array([0.0, 1.0])
    z = np.array([[0.0, -1.0, np.nan], [0.0, 1.0, 1.0]])
    assert data.held_out_loss(z, y) == pytest.approx(np.log1p(np.exp(-1)))
    assert data.held_out_loss(np.zeros(2), y) == pytest.approx(np.log(2))
    assert data.held_out_loss(z, y, "squared_error") == pytest.approx(0.5)
