"""The principal axes of rows are found once for those who ask one after the other."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.predictors import Linear
from thalweg.shared_settings import ONE_BLAS_THREAD
from thalweg.training import coordinates as module
from thalweg.training.coordinates import coordinates_of

N, D = 60, 5


@pytest.fixture
def decomposed(monkeypatch):
    """How often rows were decomposed."""
    calls, real = [], np.linalg.svd
    monkeypatch.setattr(
        np.linalg, "svd", lambda *given, **named: calls.append(1) or real(*given, **named)
    )
    monkeypatch.setattr(module, "_kept", [])
    return calls


def rows(seed=0):
    rng = np.random.default_rng(seed)
    dense = np.concatenate([np.ones((N, 1)), rng.normal(size=(N, D - 1))], axis=1)
    return Rows(dense, None, rng.normal(size=N), rng.uniform(0.5, 2.0, N), np.ones(N))


def assert_same(one, other):
    for name in ("centre", "axes", "places", "spread", "weight", "target"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


def test_the_same_rows_are_decomposed_once(decomposed):
    first = coordinates_of(rows(), Linear(D))
    assert_same(coordinates_of(rows(), Linear(D)), first)
    assert len(decomposed) == 1
    other = coordinates_of(replace(rows(), target=np.arange(float(N))), Linear(D))
    assert len(decomposed) == 1
    np.testing.assert_array_equal(other.target, np.arange(N))
    np.testing.assert_array_equal(other.axes, first.axes)


@pytest.mark.parametrize("change", ["features", "weight", "threads"])
def test_other_rows_weights_or_threads_are_decomposed_anew(decomposed, change):
    coordinates_of(rows(), Linear(D))
    some = rows()
    if change == "features":
        some.dense[3, 2] = np.nextafter(some.dense[3, 2], 9)
    if change == "weight":
        some.loss_weight[7] *= 2
    with ONE_BLAS_THREAD.changed() if change == "threads" else nullcontext():
        coordinates_of(some, Linear(D))
    assert len(decomposed) == 2


def test_little_is_kept(decomposed, monkeypatch):
    size = sum(part.nbytes for part in module._axes(rows().dense[:, 1:], np.ones(N)))
    monkeypatch.setattr(module, "_KEPT_BYTES", int(2.5 * size))
    for seed in (0, 1, 2, 2, 1):
        coordinates_of(rows(seed), Linear(D))
    assert len(decomposed) == 1 + 3
    coordinates_of(rows(0), Linear(D))
    assert len(decomposed) == 1 + 4
    monkeypatch.setattr(module, "_KEPT_BYTES", 8)
    for _ in range(2):
        coordinates_of(rows(3), Linear(D))
    assert len(decomposed) == 1 + 6
