"""Batches in any division, merged in any order, teach the same as all rows at once."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array, random_array
from sklearn.preprocessing import StandardScaler

from thalweg.data import statistics
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.features import Number
from thalweg.data.roles import understand_columns
from thalweg.data.statistics import (
    DistinctStatistics,
    LargestStatistics,
    LevelStatistics,
    NumberStatistics,
)

CUTS = st.lists(st.integers(0, 60), max_size=6)
ORDER = st.randoms(use_true_random=False)
NUMBERS = st.floats(-1e9, 1e9, allow_subnormal=False) | st.just(math.nan)
MOST = 4


def divided(n, cuts):
    return [slice(*ends) for ends in pairwise([0, *sorted(min(cut, n) for cut in cuts), n])]


def merged(learnt, random):
    """Merge in a random order, by a random tree."""
    learnt = list(learnt)
    while len(learnt) > 1:
        random.shuffle(learnt)
        learnt.append(learnt.pop().merge(learnt.pop()))
    return learnt[0]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(NUMBERS, st.integers(0, 5)), max_size=60), CUTS, ORDER)
def test_moments_of_batches_are_those_of_all_rows(pairs, cuts, random):
    """Within 1e-12, and weights count rows as often: against scikit-learn's scaler."""
    x = np.array([value for value, _ in pairs])
    w = np.array([float(weight) for _, weight in pairs])
    parts = [NumberStatistics().update(x[part], w[part]) for part in divided(len(x), cuts)]
    found = merged(parts, random)
    whole = NumberStatistics().update(x, w)
    known = ~np.isnan(x)
    assert (found.rows, found.missing) == (np.count_nonzero(w), np.count_nonzero(w * ~known))
    assert (found.least, found.most) == (whole.least, whole.most)
    assert found.weight == w[known].sum()
    often = np.repeat(x[known], w[known].astype(int))
    if not len(often):
        assert (found.mean, found.variance) == (0.0, 0.0)
        return
    peer = StandardScaler().fit(often[:, None])
    largest = max(float(np.abs(often).max()), 1e-300)  # so small ones' squares do not become 0
    size = 1e-12 * largest
    assert found.mean == pytest.approx(peer.mean_[0], abs=size)
    if not found.constant:
        assert found.deviation == pytest.approx(whole.deviation, rel=1e-12, abs=size * 1e-3)
        assert found.deviation == pytest.approx(
            (often / largest).std() * largest, rel=1e-9, abs=1e3 * size
        )


@pytest.mark.parametrize(
    "ends",
    [
        (-1.7e308, 1.7e308),
        (0.0, 1.7e308),
        (1e-300, 3e-300),
        (0.0, 3e-175),
    ],
)
def test_moments_of_values_on_the_ends_of_float64(ends):
    one, other = (NumberStatistics().update(np.array([end])) for end in ends)
    found = one.merge(other)
    assert found.mean == pytest.approx(ends[0] / 2 + ends[1] / 2, rel=1e-12, abs=0)
    assert found.deviation == pytest.approx(ends[1] / 2 - ends[0] / 2, rel=1e-12, abs=0)


def test_moments_of_many_batches_far_from_zero():
    """A thousand batches about 1e9 with a spread of 1: Σx² − (Σx)²/n would have no digit left."""
    x = 1e9 + np.random.default_rng(0).normal(size=100_000)
    found = NumberStatistics()
    for part in np.split(x, 1000):
        found.update(part)
    exact = x - 1e9
    assert found.mean - 1e9 == pytest.approx(exact.mean(), abs=2e-7)  # a unit in the last place
    assert found.deviation == pytest.approx(exact.std(), rel=1e-12)


TEXTS = st.lists(st.sampled_from(["a", "b", "ä", "10", "2", None]), max_size=60)


@settings(max_examples=100, deadline=None)
@given(TEXTS, CUTS, ORDER)
def test_levels_of_batches_are_those_of_all_rows(texts, cuts, random):
    column = pa.chunked_array([pa.array(texts, pa.string())])
    parts = [
        LevelStatistics().update(column.slice(part.start, part.stop - part.start))
        for part in divided(len(texts), cuts)
    ]
    found = merged(parts, random)
    expected = Counter(text for text in texts if text is not None)
    assert dict(zip(found.levels.to_pylist(), found.counts.to_pylist(), strict=True)) == expected
    assert (found.rows, found.missing) == (len(texts), texts.count(None))
    assert (found.distinct, found.known) == (len(expected), expected.total())


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(-3, 4) | st.just(0.5) | st.just(math.nan), max_size=60), CUTS, ORDER)
def test_distinct_numbers_of_batches_are_those_of_all_rows(values, cuts, random):
    x = np.array(values, float)
    parts = [DistinctStatistics(MOST).update(x[part]) for part in divided(len(x), cuts)]
    found = merged(parts, random)
    expected = Counter(x[~np.isnan(x)].tolist())
    assert found.counts == (expected if len(expected) <= MOST else None)
    assert found.distinct == min(len(expected), MOST + 1)
    assert found.whole == (0.5 not in expected)
    assert (found.rows, found.missing) == (len(x), int(np.isnan(x).sum()))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 40), CUTS, ORDER)
def test_largest_values_of_batches_are_those_of_all_rows(n, cuts, random):
    rows = csr_array(random_array((n, 7), density=0.3, rng=np.random.default_rng(n)) * -3)
    parts = [LargestStatistics.of(7, float).update(rows[part]) for part in divided(n, cuts)]
    expected = np.abs(rows.toarray()).max(axis=0, initial=0)
    np.testing.assert_array_equal(merged(parts, random).largest, expected)


def test_the_encoding_of_a_table_is_fitted_batch_by_batch(monkeypatch):
    """The same features as from one batch: exactly, but for the moments' rounding."""
    n = 500
    rng = np.random.default_rng(3)
    x = rng.normal(1e6, 2.0, n)
    table = pa.table(
        {
            "x": pa.array(x, mask=rng.random(n) < 0.1),
            "k": pa.array(rng.choice(["u", "v", "w"], n), mask=rng.random(n) < 0.1),
            "d": pa.array(
                np.datetime64("2020-01-31T22:00", "us") + np.arange(n) * np.timedelta64(7, "h")
            ),
            "one": pa.array(np.full(n, 4.0)),
        }
    )
    train, weight = rng.random(n) < 0.8, rng.random(n) + 0.5

    def learnt():
        return understand_columns(table, [], ColumnOverrides(), train, weight)

    whole = learnt()
    sizes = []
    update = NumberStatistics.update
    monkeypatch.setattr(
        NumberStatistics, "update", lambda self, v, w: sizes.append(len(v)) or update(self, v, w)
    )
    monkeypatch.setattr(statistics, "BATCH", 64)
    monkeypatch.setattr(statistics, "GROUP", 64)
    found = learnt()
    assert max(sizes) == 64
    assert found.columns == whole.columns
    assert found.notes == whole.notes
    for one, other in zip(found.encoder.features, whole.encoder.features, strict=True):
        if isinstance(one, Number):
            assert one.mean == pytest.approx(other.mean, rel=1e-12)
            assert one.scale == pytest.approx(other.scale, rel=1e-12)
            assert (one.column, one.part, one.indicator) == (
                other.column,
                other.part,
                other.indicator,
            )
        else:
            assert one == other


@pytest.mark.parametrize("rows", [1, 7, 129, 2**15])
@pytest.mark.parametrize("weighted", [False, True])
def test_an_average_has_the_bits_of_numpys(rows, weighted):
    rng = np.random.default_rng(rows)
    x, weight = rng.normal(size=rows), rng.random(rows) + 0.1 if weighted else None
    assert statistics._average(x, weight) == np.average(x, weights=weight)
