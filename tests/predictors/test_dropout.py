"""Dropout: statistics of its masks, expectations and gradients of nets with it."""

from __future__ import annotations

import numpy as np
import pytest
from test_network import drawn

from thalweg.data.hashed_words import MULTIPLIERS, joined, mixed
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.predictors.dropout import Dropout, layer_key, threshold

RATES = (0.1, 0.5, 0.9)


def wellons(x: int) -> int:
    """lowbias32, as https://nullprogram.com/blog/2018/07/31/ has it in C."""
    x ^= x >> 16
    x = x * 0x7FEB352D & 0xFFFFFFFF
    x ^= x >> 15
    x = x * 0x846CA68B & 0xFFFFFFFF
    return x ^ x >> 16


def kept_plainly(dropout: Dropout, layer: int, row: int, unit: int) -> bool:
    """One unit of one row, with Python's whole numbers."""
    golden, key = 0x9E3779B9, 0
    row += dropout.rows_before
    seeds = [dropout.seed & 0xFFFFFFFF]
    while dropout.seed >> 32 * len(seeds):
        seeds.append(dropout.seed >> 32 * len(seeds) & 0xFFFFFFFF)
    for word in (*seeds, layer, row >> 32, row & 0xFFFFFFFF):
        key = wellons(((key ^ word) + golden) & 0xFFFFFFFF)
    return wellons((key + (unit + 1) * golden) & 0xFFFFFFFF) >= round(dropout.rate * 2**32)


def test_the_mixing_function_is_lowbias32():
    words = [0, 1, 2, 0x12345678, 0xDEADBEEF, 2**32 - 1]
    found = mixed(np.array(words, np.uint32))
    assert found.tolist() == [wellons(word) for word in words]
    assert all(multiplier % 2 for multiplier in MULTIPLIERS)  # one to one
    some = np.arange(1 << 16, dtype=np.uint32)
    assert len(np.unique(joined(some, np.uint32([7])))) == len(some)


@pytest.mark.parametrize("seed", [0, 3, 2**32 + 3, 2**70])
@pytest.mark.parametrize("rows_before", [0, 1000, 2**32 - 2, 2**40 + 5])
def test_masks_are_those_of_the_plain_loop(seed, rows_before):
    dropout = Dropout(0.4, seed, rows_before)
    found = dropout.kept(2, 4, 5)
    expected = [[kept_plainly(dropout, 2, i, u) for u in range(5)] for i in range(4)]
    assert found.tolist() == expected


def test_a_mask_is_of_the_row_whatever_the_block():
    whole = Dropout(0.5, 1, 2**32 - 50).kept(1, 100, 33)
    parts = [Dropout(0.5, 1, 2**32 - 50 + at).kept(1, 7, 20) for at in range(0, 98, 7)]
    np.testing.assert_array_equal(np.concatenate(parts), whole[:98, :20])


@pytest.mark.parametrize("rate", RATES)
def test_the_share_kept_is_that_of_a_coin(rate):
    """Of n units within 4.5 deviations √(n p (1 − p)); of each row and each unit likewise."""
    rows, units = 20_000, 64
    kept = Dropout(rate, 7).kept(1, rows, units)
    for n, counts in ((rows * units, kept.sum()), (rows, kept.sum(0)), (units, kept.sum(1))):
        spread = np.sqrt(n * rate * (1 - rate))
        assert np.abs(counts - n * (1 - rate)).max() < (4.5 if n > units else 8) * spread
    # The counts of rows vary as those of a binomial distribution do.
    assert np.var(kept.sum(axis=1)) == pytest.approx(units * rate * (1 - rate), rel=0.05)


@pytest.mark.parametrize("rate", RATES)
def test_rows_units_layers_and_seeds_are_independent(rate):
    """Correlations of masks that differ in one thing: 0 within 5 deviations 1 / √n."""
    rows, units = 4000, 64
    first = Dropout(rate, 5).kept(1, rows, units)
    others = {
        "row": Dropout(rate, 5, 1).kept(1, rows, units),
        "row after 2³² ": Dropout(rate, 5, 2**32).kept(1, rows, units),
        "unit": np.roll(first, 1, axis=1),
        "units apart by 16": np.roll(first, 16, axis=1),
        "layer": Dropout(rate, 5).kept(2, rows, units),
        "seed": Dropout(rate, 6).kept(1, rows, units),
        "seed and row": Dropout(rate, 4, 1).kept(1, rows, units),
        "seed of 64 bits": Dropout(rate, 5 + 2**32).kept(1, rows, units),
    }
    for what, other in others.items():
        found = np.corrcoef(first.ravel(), other.ravel())[0, 1]
        assert abs(found) < 5 / np.sqrt(first.size), what
    within = np.corrcoef(first.T)[np.triu_indices(units, 1)]  # between all pairs of units
    assert np.abs(within).max() < 5.5 / np.sqrt(rows)
    assert np.std(within) == pytest.approx(1 / np.sqrt(rows), rel=0.1)


def test_the_threshold_is_the_rate_and_never_keeps_nothing():
    assert threshold(0.0) == 0
    assert threshold(0.5) == 2**31
    assert threshold(1 - 1e-12) == 2**32 - 1
    assert len({layer_key(seed, layer) for seed in range(100) for layer in range(1, 9)}) == 800


def test_other_units_are_divided_and_the_dtype_stays():
    for dtype in (np.float32, np.float64):
        values = np.ones((50, 20), dtype)
        made = Dropout(0.2, 0).over(values, 1)
        assert made.dtype == dtype
        assert set(np.unique(made)) == {dtype(0), dtype(1 / (1 - 0.2))}
    assert not np.isnan(Dropout(0.9, 0).over(np.full((9, 9), np.inf), 1)).any()


def net_of(rows, hidden, activation, columns=2):
    return predictor_for(rows, columns, choose_architecture(hidden, activation, "glorot"))


def test_the_mean_over_masks_is_the_score_without():
    """Of a net with one hidden layer, whose scores are linear in its activations; exactly so
    with a deep one of identities too, as masks of layers are independent.
    """
    rows = drawn(5)
    for hidden, activation in (((40,), "tanh"), ((30, 20), "identity")):
        net = net_of(rows, hidden, activation)
        weights = net.initial(3)
        plain = net.scores(rows, weights)
        made = np.array([net.scores(rows, weights, [Dropout(0.3, 1, 5 * t)]) for t in range(4000)])
        error = made.std(axis=0) / np.sqrt(len(made))
        assert (error > 0).all()
        assert (np.abs(made.mean(axis=0) - plain) < 4.5 * error).all()


@pytest.mark.parametrize("hidden", [(4,), (6, 5), (3, 5, 4)])
def test_gradients_are_differences_under_the_same_mask(hidden):
    rows = drawn()
    net = net_of(rows, hidden, "gelu")
    rng = np.random.default_rng(1)
    weights = np.concatenate([net.initial(k) for k in (1, 2, 3)], axis=1)
    weights += 0.1 * rng.normal(size=weights.shape)
    by_score = rng.normal(size=(len(rows), 6))
    dropout = [Dropout(0.3, 0, 9), None, Dropout(0.6, 1)]
    found = net.gradient(rows, weights, by_score, dropout)
    plain = net.gradient(rows, weights, by_score)
    np.testing.assert_array_equal(found[:, 1], plain[:, 1])
    assert np.abs(found - plain)[:, [0, 2]].max(axis=0).min() > 1e-2

    def along(step: np.ndarray) -> float:
        return float((net.scores(rows, weights + step, dropout) * by_score).sum())

    for _ in range(8):
        step = rng.normal(size=weights.shape) * 1e-6
        expected = (along(step) - along(-step)) / 2
        assert (found * step).sum() == pytest.approx(expected, rel=1e-6, abs=1e-11)
