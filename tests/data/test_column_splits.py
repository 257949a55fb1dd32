"""Splits by the groups or the time of a column: whole, of the size asked for, learnt by batches."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.model_selection import GroupShuffleSplit, TimeSeriesSplit

from thalweg.data.counted_keys import CountedKeys
from thalweg.data.group_splits import GroupSplitFit
from thalweg.data.strata import LabelCounts
from thalweg.data.time_splits import TimeSplitFit
from thalweg.errors import DataError


def by_group(keys, valid=0.15, test=0.15, seed=0):
    fit = GroupSplitFit(seed, "who")
    fit.update(keys)
    return fit.finish(valid, test).divide(keys)


def by_time(times, valid=0.15, test=0.15):
    fit = TimeSplitFit("when")
    fit.update(times)
    return fit.finish(valid, test).divide(times)


def groups(n, count, seed=0):
    """Group numbers as the hashes that they are in use: spread over 64 bits."""
    numbers = np.random.default_rng(seed).integers(0, count, n).astype(np.uint64)
    return numbers * np.uint64(0x9E3779B97F4A7C15)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("valid", "test"), [(0.15, 0.15), (0.3, 0.01), (0.0, 0.2), (0.2, 0.0)])
def test_groups_are_whole_and_sizes_those_given(seed, valid, test):
    keys = groups(2000, 120)
    masks = by_group(keys, valid, test, seed)
    assert (np.sum(masks, axis=0) == 1).all()
    sides = [set(keys[mask].tolist()) for mask in masks]
    assert not sides[0] & sides[1] | sides[0] & sides[2] | sides[1] & sides[2]
    sizes = [int(mask.sum()) for mask in masks]
    assert sizes[1:] == [round(valid * 2000), round(test * 2000)]


def test_as_group_shuffle_split_but_by_rows():
    """GroupShuffleSplit of scikit-learn keeps groups whole too; its share is one of the groups."""
    keys = np.repeat(np.arange(50, dtype=np.uint64), np.arange(1, 51))
    shuffled = GroupShuffleSplit(20, test_size=0.2, random_state=0).split(keys, groups=keys)
    theirs = [len(test) for _, test in shuffled]
    ours = [int(by_group(keys, 0.0, 0.2, seed)[2].sum()) for seed in range(20)]
    assert np.std(theirs) > 30
    assert ours == [round(0.2 * len(keys))] * 20
    tests = [frozenset(keys[by_group(keys, 0.0, 0.2, seed)[2]].tolist()) for seed in range(20)]
    assert len(set(tests)) == 20
    drawn = [group for some in tests for group in some]  # small ones fill up what is left
    assert np.mean(drawn) == pytest.approx(24.5, rel=0.25)


def test_test_groups_do_not_depend_on_the_validation_share():
    keys = groups(1000, 40)
    masks = [by_group(keys, valid, 0.2)[2] for valid in (0.0, 0.1, 0.5)]
    np.testing.assert_array_equal(masks[0], masks[1])
    np.testing.assert_array_equal(masks[0], masks[2])


@pytest.mark.parametrize(("count", "has"), [(1, "has 1 group "), (2, "has 2 groups ")])
def test_fewer_groups_than_splits(count, has):
    keys = np.arange(100, dtype=np.uint64) % np.uint64(count)
    with pytest.raises(DataError, match=f"'who' {has}.*too few.*one group each"):
        by_group(keys)
    assert by_group(keys, 0.0, 0.0)[0].all()


@pytest.mark.parametrize("sizes", [(1, 1, 98), (98, 1, 1), (40, 30, 30), (1, 1, 1)])
def test_three_groups_make_three_splits(sizes):
    keys = np.repeat(np.arange(3, dtype=np.uint64), sizes)
    for seed in range(5):
        masks = by_group(keys, 0.15, 0.15, seed)
        assert all(mask.any() for mask in masks)
        if 98 in sizes:
            assert masks[0].sum() == 98


def test_the_latest_rows_test_and_those_before_validate():
    times = np.random.default_rng(0).permutation(1000)
    train, valid, test = by_time(times)
    assert (train.sum(), valid.sum(), test.sum()) == (700, 150, 150)
    assert times[train].max() < times[valid].min() < times[valid].max() < times[test].min()


def test_the_test_is_that_of_time_series_split():
    """TimeSeriesSplit(test_size=…) of scikit-learn on sorted rows: its last fold."""
    times = np.sort(np.random.default_rng(1).normal(size=200))
    *_, (before, last) = TimeSeriesSplit(2, test_size=30).split(times)
    train, valid, test = by_time(times)
    assert np.flatnonzero(test).tolist() == last.tolist()
    assert np.flatnonzero(train | valid).tolist() == before.tolist()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=12, max_size=80), st.sampled_from([0.1, 0.3, 0.45]))
def test_rows_of_one_time_are_in_one_split(times, share):
    times = np.array([*times, 0, 5, 9])
    masks = by_time(times, share, share)
    assert (np.sum(masks, axis=0) == 1).all()
    train, valid, test = (times[mask] for mask in masks)
    assert len(train)
    assert train.max() < valid.min()
    assert valid.max() < test.min()
    # No other time to begin with has a size that is nearer, as long as two times are left.
    wanted = max(1, round(share * len(times)))
    possible = [int((times >= t).sum()) for t in np.unique(times)[2:]]
    assert abs(len(test) - wanted) == min(abs(size - wanted) for size in possible)


@pytest.mark.parametrize(("count", "has"), [(1, "has 1 time "), (2, "has 2 times ")])
def test_all_rows_at_one_time(count, has):
    with pytest.raises(DataError, match=f"'when' {has}.*too few.*one time each"):
        by_time(np.arange(100) % count)
    assert by_time(np.arange(100) % count, 0.0, 0.0)[0].all()


def test_too_few_rows():
    with pytest.raises(DataError, match="has 0 times"):
        by_time(np.empty(0))
    with pytest.raises(DataError, match="has 2 groups"):
        by_group(np.arange(2, dtype=np.uint64))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 12), min_size=30, max_size=80),
    st.lists(st.integers(0, 80), max_size=5),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_a_split_is_the_same_fitted_batch_by_batch_in_any_order(values, cuts, time, random):
    values = np.array([*values, 0, 1, 2])

    def new():
        return TimeSplitFit("k") if time else GroupSplitFit(3, "k")

    keys = values if time else values.astype(np.uint64)
    whole = new()
    whole.update(keys)
    expected = whole.finish(0.2, 0.3).divide(keys)
    fits = []
    for a, b in pairwise([0, *sorted(min(cut, len(keys)) for cut in cuts), len(keys)]):
        fits.append(new())
        fits[-1].update(keys[a:b])
    random.shuffle(fits)
    for other in fits[1:]:
        fits[0].merge(other)
    rows = np.array(random.sample(range(len(keys)), len(keys)))
    found = fits[0].finish(0.2, 0.3).divide(keys[rows])
    for mask, of in zip(found, expected, strict=True):
        np.testing.assert_array_equal(mask, of[rows])


def test_counts_are_those_of_unique_and_take_16_bytes_a_key():
    rng = np.random.default_rng(0)
    counted, all_keys = CountedKeys(), []
    for size in rng.integers(0, 400, 100):
        keys = rng.integers(0, 500, size)
        counted.update(keys)
        all_keys.append(keys)
        assert sum(len(values) for values, _ in counted._parts) <= 3 * 500
    values, counts = counted.finish()
    expected = np.unique(np.concatenate(all_keys), return_counts=True)
    np.testing.assert_array_equal(values, expected[0])
    np.testing.assert_array_equal(counts, expected[1])


def test_strata_of_labels_are_merged():
    y = (np.random.default_rng(0).random((500, 4)) < [0.5, 0.1, 0.9, 0.3]).astype(float)
    whole = LabelCounts(4)
    whole.update(y)
    parts = []
    for start in (300, 0, 120):
        parts.append(LabelCounts(4))
        parts[-1].update(y[start : {300: 500, 0: 120, 120: 300}[start]])
    for other in parts[1:]:
        parts[0].merge(other)
    np.testing.assert_array_equal(parts[0].finish().of(y), whole.finish().of(y))
    one_by_one = np.concatenate([whole.finish().of(row[None]) for row in y])
    np.testing.assert_array_equal(one_by_one, whole.finish().of(y))
