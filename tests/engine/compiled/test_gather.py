"""Rows in another order, copied by the kernel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thalweg.engine.compiled import gather as module
from thalweg.engine.compiled.engine import Compiled

ENGINES = {threads: Compiled(threads) for threads in (1, 2)}


@pytest.fixture
def kernel_alone(monkeypatch):
    """NumPy's way out is not there."""

    def refuse(*arguments):
        raise AssertionError("NumPy gathered")

    monkeypatch.setattr("thalweg.engine.compiled.engine.gather", refuse)


@given(
    rows=st.integers(1, 70),
    columns=st.integers(1, 70),
    taken=st.integers(0, 90),
    dtype=st.sampled_from(["float32", "float64"]),
    threads=st.sampled_from([1, 2]),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=200, deadline=None)
def test_any_rows(rows, columns, taken, dtype, threads, seed):
    """Bits are copied, NaN among them, and nothing beside the rows is written."""
    rng = np.random.default_rng(seed)
    array = rng.normal(size=(rows, columns)).astype(dtype)
    array[rng.random(array.shape) < 0.1] = np.nan
    index = rng.integers(rows, size=taken)
    room = np.full((taken + 2, columns), 7.0, dtype)
    ENGINES[threads].gather(array, index, room[1:-1])
    np.testing.assert_array_equal(room[1:-1], array[index])
    assert (room[[0, -1]] == 7.0).all()


@pytest.mark.usefixtures("kernel_alone")
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_several_pieces_and_rows_that_lie_apart(dtype, monkeypatch):
    monkeypatch.setattr(module, "_PIECE", 16)
    rng = np.random.default_rng(0)
    wide = rng.normal(size=(100, 40)).astype(dtype)
    index, room = rng.permutation(100), np.zeros((100, 50), dtype)
    for threads in (1, 2):
        ENGINES[threads].gather(wide[:, 3:33], index, room[:, 5:35])
        np.testing.assert_array_equal(room[:, 5:35], wide[index, 3:33])
        assert not room[:, :5].any()
        assert not room[:, 35:].any()


def test_what_the_kernel_cannot_copy_is_left_to_numpy():
    rng = np.random.default_rng(0)
    index, room = rng.permutation(9), np.zeros((9, 5))
    array = rng.normal(size=(5, 9)).T  # whose rows are not together
    ENGINES[1].gather(array, index, room)
    np.testing.assert_array_equal(room, array[index])
