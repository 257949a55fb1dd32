"""`--interact auto`: pairs that depend on each other are found, and no others."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data import pair_gains
from thalweg.data.pair_gains import Coded, dependent_pairs


def columns(rows, count, levels=6, seed=0):
    rng = np.random.default_rng(seed)
    return [Coded(codes, codes) for codes in rng.integers(0, levels, (count, rows))]


def value(of):
    return of.coarse - 2.5


def test_the_pairs_of_a_known_function_are_found_the_larger_first():
    own = columns(4000, 8)
    rng = np.random.default_rng(1)
    y = value(own[0]) ** 2 + value(own[1]) * value(own[2]) + 3 * (own[3].coarse == own[4].coarse)
    y = y + 0.5 * value(own[5]) + rng.normal(size=4000)
    assert dependent_pairs(own, y[:, None]) == [(1, 2), (3, 4)]


@pytest.mark.parametrize("seed", range(5))
def test_none_are_found_in_an_additive_function_and_in_noise(seed):
    own = columns(1500, 12, seed=seed)
    noise = np.random.default_rng(seed + 100).normal(size=1500)
    additive = value(own[0]) ** 2 + 2 * value(own[1]) + noise
    for y in (noise, additive):
        assert dependent_pairs(own, y[:, None]) == []


def test_correlated_columns_of_an_additive_function_are_no_pair():
    rng = np.random.default_rng(2)
    first = rng.normal(size=3000)
    second = first + 0.3 * rng.normal(size=3000)
    own = []
    for x in (first, second):
        rank = x.argsort().argsort()
        own.append(Coded(rank * 32 // 3000, rank * 8 // 3000))
    y = first**2 + np.abs(second) + 0.5 * rng.normal(size=3000)
    assert dependent_pairs(own, y[:, None]) == []


def test_weights_count_as_rows():
    own = columns(3000, 4)
    y = np.where(np.arange(3000) < 1500, value(own[0]) * value(own[1]), 0.0)
    y = y + 0.1 * np.random.default_rng(0).normal(size=3000)
    light = np.where(np.arange(3000) < 1500, 1e-9, 1.0)
    assert dependent_pairs(own, y[:, None], 1e-9 + 1 - light) == [(0, 1)]
    assert dependent_pairs(own, y[:, None], light) == []


def test_a_pair_may_matter_for_one_output_alone():
    own = columns(3000, 5)
    noise = np.random.default_rng(0).normal(size=(3000, 2))
    noise[:, 1] += value(own[3]) * value(own[1])
    assert dependent_pairs(own, noise) == [(1, 3)]


def test_ten_pairs_of_the_columns_with_the_largest_effects_at_most(monkeypatch):
    own = columns(6000, 8, levels=3)
    rng = np.random.default_rng(3)
    y = 0.05 * rng.normal(size=6000)
    for a in range(8):
        y += (a + 1) * own[a].coarse
        for b in range(a):
            y += rng.normal(size=9)[own[a].coarse * 3 + own[b].coarse]
    assert len(dependent_pairs(own, y[:, None])) == 10
    monkeypatch.setattr(pair_gains, "MOST_COLUMNS", 3)
    assert dependent_pairs(own, y[:, None]) == [(6, 7), (5, 6)]


def test_the_gain_of_a_pair_is_that_of_plain_loops_over_held_out_rows():
    """Per fold and row: r² − (r − m)², m the mean of the row's cell in the other folds, shrunk."""
    rng = np.random.default_rng(0)
    a, b = rng.integers(0, 3, 80), rng.integers(0, 2, 80)
    residual, w = rng.normal(size=(80, 2)), rng.uniform(0.5, 2, 80)
    fold = np.arange(80) % 5
    gain = variance = 0.0
    for i in range(80):
        others = (a == a[i]) & (b == b[i]) & (fold != fold[i])
        for r in residual.T:
            m = w[others] @ r[others] / (w[others].sum() + 5)
            gain += w[i] * (r[i] ** 2 - (r[i] - m) ** 2)
            variance += (2 * m * w[i] * r[i]) ** 2
    [found] = pair_gains._Gains.of([a, b], w).each([(0, 1)], residual)
    assert found == pytest.approx((gain, variance**0.5), rel=1e-12)
