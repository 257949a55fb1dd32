"""Columns of runs are taken apart block by block as one by one."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.training import columns_apart as module


@pytest.mark.parametrize("width", [1, 3])
@pytest.mark.parametrize("rows", [1, 700, 1031])
def test_each_group_has_its_columns(rows, width, monkeypatch):
    monkeypatch.setattr(module, "_BYTES", 1)  # blocks of 256 rows
    weights = np.random.default_rng(0).normal(size=(rows, 5 * width)).astype(np.float32)
    groups = [[0, 3], [4], [2, 1]]
    found = module.columns_apart(weights, groups, 5)
    cube = weights.reshape(rows, 5, width)
    for own, places in zip(found, groups, strict=True):
        assert own.flags.c_contiguous
        assert own.base is None or own.base.size == own.size  # nothing else is kept alive
        np.testing.assert_array_equal(own, cube[:, places].reshape(rows, -1))
    assert module.columns_apart(weights, [], 5) == []
