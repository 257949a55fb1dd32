"""The division of rows: by position and seed, and nothing else."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from in_one_test import for_each
from thalweg.data import hashing, splits
from thalweg.data.hashing import hashed
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.splits import SplitFit, split
from thalweg.data.strata import stratifier
from thalweg.data.targets import Target
from thalweg.errors import DataError, UsageError

MASK = 0xFFFFFFFFFFFFFFFF


def split_mix(seed, count):
    """SplitMix64 in Python's unbounded integers, as Steele, Lea and Flood write it."""
    state, outputs = seed, []
    for _ in range(count):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        outputs.append(z ^ (z >> 31))
    return outputs


def every(n):
    return np.ones(n, bool)


def test_the_mixing_is_split_mix_64():
    # The first outputs from seed 1234567, as the generator's test vectors have them everywhere
    # (Rosetta Code, "Pseudo-random numbers/Splitmix64"; Java's SplittableRandom).
    published = [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]
    with np.errstate(over="ignore"):
        states = np.uint64(1234567) + np.arange(1, 6, dtype=np.uint64) * hashing._GOLDEN
    assert hashing._mix(states).tolist() == published
    assert split_mix(1234567, 5) == published


@pytest.mark.parametrize("seed", [0, 1, 2**63, -1])
def test_hashes_are_split_mix_64_from_the_hashed_seed(seed):
    start = split_mix(seed & MASK, 1)[0]
    expected = [(output >> 11) * 2.0**-53 for output in split_mix(start, 50)]
    np.testing.assert_array_equal(hashed(np.arange(50), seed), expected)


def test_a_hash_depends_on_position_and_seed_alone():
    whole = hashed(np.arange(1000), 7)
    order = np.random.default_rng(0).permutation(1000)
    one_by_one = np.array([hashed(np.array([i]), 7)[0] for i in order])
    np.testing.assert_array_equal(one_by_one, whole[order])
    chunks = [hashed(np.arange(i, min(i + 77, 1000)), 7) for i in range(0, 1000, 77)]
    np.testing.assert_array_equal(np.concatenate(chunks), whole)
    assert not np.array_equal(whole, hashed(np.arange(1000), 8))
    np.testing.assert_array_equal(whole, hashed(np.arange(1000), np.int64(7)))


def test_a_longer_table_keeps_the_order_of_its_beginning():
    """Exact sizes move the border, never who stands before whom."""
    short, long = split(every(5000), 3, 0.2, 0.1), split(every(9000), 3, 0.2, 0.1)
    moved = short.test != long.test[:5000]
    assert moved.mean() < 0.02
    u = hashed(np.arange(5000), 3)
    assert u[short.test].max() < u[short.valid].min()
    assert u[short.valid].max() < u[short.train].min()


def test_rows_without_a_target_are_in_no_split():
    usable = np.random.default_rng(1).random(5000) < 0.7
    some = split(usable, 3, 0.2, 0.1)
    together = some.train.astype(int) + some.valid + some.test
    np.testing.assert_array_equal(together, usable)
    u = hashed(np.arange(5000), 3)
    assert u[some.test].max() < u[some.valid].min() < u[some.train].min()


@pytest.mark.parametrize(("valid", "test"), [(0.15, 0.15), (0.3, 0.01), (0.01, 0.6), (0.29, 0.07)])
@pytest.mark.parametrize("classes", [1, 2, 7])
@for_each("n,seed", [*product([100, 101, 1000, 12_345], range(5))])
def test_shares_are_exactly_those_given(seed, n, valid, test, classes):
    """100 rows with 0.15 give 15 test rows for any seed; classes are off by less than a row."""
    strata = np.random.default_rng(seed).integers(0, classes, n) if classes > 1 else None
    divided = split(every(n), seed, valid, test, strata)
    together = divided.train.astype(int) + divided.valid + divided.test
    assert (together == 1).all()
    assert divided.test.sum() == round(n * test)
    assert divided.valid.sum() == round(n * valid)
    for c in range(classes if classes > 1 else 0):
        for mask, share in ((divided.valid, valid), (divided.test, test)):
            expected = share * (strata == c).sum()
            assert abs((mask & (strata == c)).sum() - expected) <= 2 or expected < 1


def test_rows_of_a_class_are_chosen_by_their_hash_alone():
    strata = np.random.default_rng(0).integers(0, 3, 3000)
    divided = split(every(3000), 5, 0.2, 0.1, strata)
    u = hashed(np.arange(3000), 5)
    for c in range(3):
        own = strata == c
        assert u[divided.test & own].max() < u[divided.valid & own].min()
        assert u[divided.valid & own].max() < u[divided.train & own].min()
    twenty = np.array([split(every(3000), s, 0.2, 0.1, strata).test for s in range(20)])
    assert 0.04 < twenty.mean(axis=0).mean() < 0.2
    assert twenty.any(axis=0).mean() > 0.8  # 1 − 0.9²⁰ = 0.88 of the rows were in some test


@pytest.mark.parametrize(
    ("rows", "expected"),  # of training, validation and test
    [(1, (1, 0, 0)), (2, (1, 0, 1)), (3, (1, 1, 1)), (4, (2, 1, 1)), (20, (14, 3, 3))],
)
@pytest.mark.parametrize("seed", range(5))
def test_a_rare_class_is_in_every_split_as_far_as_it_has_rows(rows, expected, seed):
    strata = np.zeros(400, int)
    strata[np.random.default_rng(seed).choice(400, rows, replace=False)] = 1
    divided = split(every(400), seed, 0.15, 0.15, strata)
    masks = (divided.train, divided.valid, divided.test)
    assert tuple(int(strata[mask].sum()) for mask in masks) == expected
    assert [int(mask.sum()) for mask in masks] == [280, 60, 60]


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_more_rare_classes_than_places_leave_the_places_to_chance(rows):
    strata = np.repeat(np.arange(100), rows)
    n = len(strata)
    tests = []
    for seed in range(10):
        divided = split(every(n), seed, 0.15, 0.15, strata)
        assert divided.test.sum() == divided.valid.sum() == round(0.15 * n)
        if rows > 1:
            assert len(set(strata[divided.train])) == 100  # training first
        tests.append(divided.test)
    assert np.array(tests).any(axis=0).sum() > 0.6 * n


def test_a_share_of_0_is_no_split():
    divided = split(every(100), 0, 0.0, 0.0, np.arange(100) % 2)
    assert divided.train.all()
    assert not divided.valid.any()
    assert not divided.test.any()
    only_test = split(every(100), 0, 0.0, 0.15)
    assert (only_test.test.sum(), only_test.valid.sum()) == (15, 0)
    np.testing.assert_array_equal(only_test.test, split(every(100), 0, 0.15, 0.15).test)


def test_classes_are_the_strata_and_numbers_have_none():
    y = np.array([0.0, 2.0, np.nan])
    classes = Target("y", "multiclass", ("a", "b", "c"), "text")
    np.testing.assert_array_equal(stratifier(y, classes)(y), [0, 2, 0])
    assert stratifier(y, Target("y", "regression")) is None


def test_a_row_with_several_labels_counts_for_its_rarest():
    parts = tuple(Target(name, "binary", ("0", "1"), "whole number") for name in "ab")
    y = np.zeros((100, 2))
    y[:30, 0] = 1  # a: 1 is rare
    y[:, 1] = 1
    y[25:35, 1] = 0  # b: 0 is rarer
    strata = stratifier(y, SeveralTargets(parts, "multilabel"))(y)
    assert strata.tolist() == [2] * 25 + [1] * 10 + [0] * 65


def test_other_seeds_divide_otherwise():
    masks = [split(every(1000), seed, 0.5, 0.25).valid for seed in range(20)]
    for i, one in enumerate(masks):
        for other in masks[:i]:
            assert 350 < (one != other).sum() < 650  # 500 expected of two that know nothing


@pytest.mark.parametrize("n", [3, 4, 5, 10, 20])
@for_each("seed", range(20))
def test_tiny_tables_have_a_row_in_every_split(n, seed):
    for valid, test in ((0.15, 0.15), (0.45, 0.45), (0.01, 0.98)):
        divided = split(every(n), seed, valid, test)
        assert divided.train.any()
        assert divided.valid.any()
        assert divided.test.any()
        together = divided.train.astype(int) + divided.valid + divided.test
        assert (together == 1).all()


@pytest.mark.parametrize(("n", "there"), [(0, "are 0 rows"), (1, "is 1 row "), (2, "are 2 rows")])
def test_too_few_rows(n, there):
    with pytest.raises(DataError, match=f"There {there}.*give more rows"):
        split(every(n), 0, 0.15, 0.15)


def test_a_split_of_its_own_takes_no_rows():
    divided = split(every(1000), 0, None, 0.2)
    assert not divided.valid.any()
    assert divided.test.sum() == 200
    assert (divided.train ^ divided.test).all()
    assert split(every(1), 0, None, None).train.all()
    assert split(every(2), 0, None, 0.5).train.sum() == 1


def test_test_rows_do_not_depend_on_the_validation_share():
    masks = [split(every(1000), 0, valid, 0.2).test for valid in (None, 0.1, 0.5)]
    np.testing.assert_array_equal(masks[0], masks[1])
    np.testing.assert_array_equal(masks[0], masks[2])


@pytest.mark.parametrize(("valid", "test"), [(0.5, 0.5), (0.9, 0.2), (None, 1.0)])
def test_shares_that_leave_nothing(valid, test):
    with pytest.raises(UsageError, match=r"leave no rows to train on.*less than 1"):
        split(every(100), 0, valid, test)


@pytest.mark.parametrize("seed", [1.5, "a", None, True])
def test_a_seed_is_a_whole_number(seed):
    with pytest.raises(UsageError, match="seed must be a whole number"):
        split(every(100), seed, 0.1, 0.1)


@pytest.mark.parametrize("classes", [None, 3, 300])
def test_rows_of_equal_hash_are_taken_as_they_lie(monkeypatch, classes):
    """Ranks are those of a stable sort by class and hash, ties in the order of the rows."""
    rng = np.random.default_rng(0)
    u = rng.integers(0, 50, 2000) / 50
    strata = None if classes is None else 2 * rng.integers(0, classes, 2000)
    monkeypatch.setattr("thalweg.data.splits.hashed", lambda rows, seed: u[rows])
    found = split(np.ones(2000, bool), 0, 0.2, 0.1, strata)
    own = np.zeros(2000, int) if strata is None else strata
    for label in np.unique(own):
        rows = np.flatnonzero(own == label)
        order = rows[np.argsort(u[rows], kind="stable")]
        parts = [part[order] for part in (found.test, found.valid, found.train)]
        kinds = np.argmax(parts, axis=0)
        assert (np.diff(kinds) >= 0).all()  # first the test's, then validation's, then training's
    assert found.test.sum() == 200
    assert found.valid.sum() == 400


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(0, 3), min_size=3, max_size=80),
    st.lists(st.integers(0, 80), max_size=5),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_a_split_is_the_same_fitted_batch_by_batch_in_any_order(classes, cuts, equal, random):
    strata, usable = np.array(classes), np.ones(len(classes), bool)
    with pytest.MonkeyPatch.context() as patch:
        if equal:  # hashes, of which many are the same
            patch.setattr(splits, "hashed", lambda rows, seed: hashed(rows, seed).round(1))
        expected = split(usable, 5, 0.2, 0.3, strata)
        ends = [0, *sorted(min(cut, len(strata)) for cut in cuts), len(strata)]
        fits = []
        for a, b in pairwise(ends):
            fits.append(SplitFit(5))
            fits[-1].update(np.arange(a, b), strata[a:b])
        random.shuffle(fits)
        for other in fits[1:]:
            fits[0].merge(other)
        rule = fits[0].finish(0.2, 0.3, lambda: [(np.arange(len(strata)), strata)])
        rows = np.array(random.sample(range(len(strata)), len(strata)))  # a row is on its own
        found = rule.divide(rows, strata[rows])
    for mask, of in zip(found, (expected.train, expected.valid, expected.test), strict=True):
        np.testing.assert_array_equal(mask, of[rows])
