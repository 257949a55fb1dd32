"""Quantiles learnt batch by batch: exact while numbers are few, within the stated error always."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thalweg.data.quantiles import QuantileSketch

NUMBERS = st.floats(-1e9, 1e9) | st.integers(-3, 3).map(float) | st.just(math.nan)
ROWS = st.lists(st.tuples(NUMBERS, st.integers(0, 5)), max_size=400)
CUTS = st.lists(st.integers(0, 400), max_size=8)
ORDER = st.randoms(use_true_random=False)
SHARES = np.linspace(0, 1, 65)


def divided(n, cuts):
    return [slice(*ends) for ends in pairwise([0, *sorted(min(cut, n) for cut in cuts), n])]


def merged(learnt, random):
    """Merge in a random order, by a random tree."""
    while len(learnt) > 1:
        random.shuffle(learnt)
        learnt.append(learnt.pop().merge(learnt.pop()))
    return learnt[0]


def wrong_by(found, values, weights, shares):
    """Return the most by which the ranks of quantiles are wrong, as a share of the weight."""
    order = np.argsort(values)
    x, ranks = values[order], np.concatenate([[0.0], np.cumsum(weights[order])])
    below = ranks[np.searchsorted(x, found, "left")] / ranks[-1]
    up_to = ranks[np.searchsorted(x, found, "right")] / ranks[-1]
    return max(0.0, float(np.max(below - shares)), float(np.max(shares - up_to)))


@settings(max_examples=300)
@given(ROWS, CUTS, ORDER)
def test_few_numbers_have_the_quantiles_of_numpy(rows, cuts, random):
    """Up to 8k rows, in any division and merged in any order; whole weights count rows as often."""
    x, w = np.array([value for value, _ in rows]), np.array([float(w) for _, w in rows])
    sketch = merged(
        [QuantileSketch().update(x[part], w[part]) for part in divided(len(x), cuts)], random
    )
    known = ~np.isnan(x)
    often = np.repeat(x[known], w[known].astype(int))
    assert (sketch.rows, sketch.missing) == (np.count_nonzero(w), np.count_nonzero(w * ~known))
    assert (sketch.weight, sketch.error) == (len(often), 0)
    found = sketch.quantiles(SHARES)
    if not len(often):
        assert np.isnan(found).all()
        return
    assert np.array_equal(found, np.quantile(often, SHARES, method="inverted_cdf"))
    values, counts = sketch.distinct()
    expected = np.unique(often, return_counts=True)
    assert np.array_equal(values, expected[0])
    assert np.array_equal(counts, expected[1])


@settings(max_examples=300)
@given(ROWS, CUTS, ORDER, st.booleans())
def test_the_error_is_within_its_bound(rows, cuts, random, weighted):
    """With k = 4 already few rows make several levels; batches are merged by a random tree."""
    x, w = np.array([value for value, _ in rows]), np.array([float(w) for _, w in rows])
    w = w if weighted else np.ones(len(x))
    sketch = merged(
        [
            QuantileSketch(4).update(x[part], w[part] if weighted else None)
            for part in divided(len(x), cuts)
        ],
        random,
    )
    known = ~np.isnan(x) & (w > 0)
    if not known.any():
        assert np.isnan(sketch.quantiles(0.5))
        return
    n, k = np.count_nonzero(known), 4
    assert sketch.weight == pytest.approx(w[known].sum(), rel=1e-12)
    assert sketch.error <= max(0, 1 + math.floor(math.log(max(1, n / (8 * k)), 8))) / (2 * k)
    found = sketch.quantiles(SHARES)
    assert set(found) <= set(x[known])
    assert wrong_by(found, x[known], w[known], SHARES) <= sketch.error + 1e-12
    assert (found[0], found[-1]) == (x[known].min(), x[known].max())


@given(ROWS, CUTS, st.booleans())
def test_the_division_into_batches_changes_no_bit(rows, cuts, weighted):
    x, w = np.array([value for value, _ in rows]), np.array([w / 3 for _, w in rows])
    whole, by_batch = QuantileSketch(4), QuantileSketch(4)
    whole.update(x, w if weighted else None)
    for part in divided(len(x), cuts):
        by_batch.update(x[part], w[part] if weighted else None)
    assert np.array_equal(whole.quantiles(SHARES), by_batch.quantiles(SHARES), equal_nan=True)
    assert whole.weight == by_batch.weight


N = 600_000
RNG = np.random.default_rng(0)
SHAPES = {
    "normal": RNG.normal(size=N),
    "log-normal": RNG.lognormal(0, 5, N),
    "sorted": np.arange(N, dtype=float),
    "reversed": -np.arange(N, dtype=float),
    "from both ends": np.where(np.arange(N) % 2, 1.0, -1.0) * np.arange(N),
    "half zeros": np.maximum(RNG.normal(size=N), 0),
    "in runs": np.arange(N) // 1000 * 7919 % 600 + RNG.random(N),
}


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_ranks_of_many_numbers_are_within_a_thousandth(shape, weighted):
    x = SHAPES[shape]
    w = RNG.lognormal(0, 1, N) if weighted else None
    sketch = QuantileSketch()
    for start in range(0, N, 70_000):
        sketch.update(x[start : start + 70_000], None if w is None else w[start : start + 70_000])
    shares = np.linspace(0, 1, 1001)
    wrong = wrong_by(sketch.quantiles(shares), x, np.ones(N) if w is None else w, shares)
    assert 0 < sketch.error <= 0.0005
    assert wrong <= sketch.error


def test_many_rows_of_few_numbers_stay_exact():
    """However many rows: 4,000 numbers with weights, merged of two sketches."""
    x = RNG.integers(0, 4000, 100_000).astype(float)
    w = RNG.integers(0, 4, len(x)).astype(float)
    half = len(x) // 2
    sketch = QuantileSketch().update(x[:half], w[:half])
    sketch.merge(QuantileSketch().update(x[half:], w[half:]))
    assert sketch.error == 0
    often = np.repeat(x, w.astype(int))
    expected = np.quantile(often, SHARES, method="inverted_cdf")
    assert np.array_equal(sketch.quantiles(SHARES), expected)


def test_memory_is_bounded():
    """Sixteen times the rows: at most one more level of seven summaries of k numbers."""
    sketch, held = QuantileSketch(64), []
    for number in range(1, 16 * 100 + 1):
        sketch.update(RNG.random(512))
        held.append(sum(len(values) for values, _ in sketch._parts()))
        assert held[-1] <= 8 * 64 + 7 * 64 * (1 + math.log(number, 8))
    assert sketch.rows == 1600 * 512


def test_sketches_of_other_sizes_do_not_merge():
    with pytest.raises(ValueError, match="4 and 8 points"):
        QuantileSketch(4).merge(QuantileSketch(8))
