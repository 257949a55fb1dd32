"""Tables of pure noise: how often a winner is called better than the baseline."""

from __future__ import annotations

import math

import numpy as np
import pytest

import thalweg

SETTINGS = [thalweg.Run("adam", lr, 32) for lr in (0.003, 0.01, 0.03, 0.1)]
SETTINGS += [thalweg.Run("sgd", lr, 32, l2=l2) for lr in (0.01, 0.1) for l2 in (0.0, 0.3)]


@pytest.mark.slow
@pytest.mark.parametrize("test", [0, 0.25])
def test_of_200_tables_of_noise_few_have_a_winner_better_than_the_baseline(test):
    called = naive = 0
    for seed in range(200):
        rng = np.random.default_rng(seed)
        rows, y = rng.standard_normal((300, 4)), rng.standard_normal(300)
        done = thalweg.race(rows, y, SETTINGS, epochs=3, valid=0.3, test=test, fast=True)
        found = done.verdict.baseline
        assert found["split"] == ("unseen" if test else "valid")
        assert "no better than" in found["sentence"] or found["better"]
        called += found["better"]
        naive += done.valid["loss"] < done.baseline["valid"]["loss"]
    assert called / 200 <= 0.05 + math.sqrt(0.05 * 0.95 / 200)  # that of chance in 200 tables
    assert naive / 200 > 0.2  # what the split that chose the winner would say
