"""The division of rows: by position and seed, and nothing else."""

from __future__ import annotations

import math

import numpy as np
import pytest

from thalweg.data import splits
from thalweg.data.splits import hashed, split
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
        states = np.uint64(1234567) + np.arange(1, 6, dtype=np.uint64) * splits._GOLDEN
    assert splits._mix(states).tolist() == published
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


def test_a_longer_table_divides_its_beginning_alike():
    short, long = split(every(5000), 3, 0.2, 0.1), split(every(9000), 3, 0.2, 0.1)
    for name in ("train", "valid", "test"):
        np.testing.assert_array_equal(getattr(short, name), getattr(long, name)[:5000])


def test_rows_without_a_target_are_in_no_split_and_move_no_other():
    usable = np.random.default_rng(1).random(5000) < 0.7
    some, whole = split(usable, 3, 0.2, 0.1), split(every(5000), 3, 0.2, 0.1)
    for name in ("train", "valid", "test"):
        np.testing.assert_array_equal(getattr(some, name), getattr(whole, name) & usable)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("valid", "test"), [(0.15, 0.15), (0.3, 0.01), (0.01, 0.6)])
def test_shares_are_those_asked_for(seed, valid, test):
    n = 100_000
    divided = split(every(n), seed, valid, test)
    together = divided.train.astype(int) + divided.valid + divided.test
    assert (together == 1).all()
    for mask, share in ((divided.valid, valid), (divided.test, test)):
        bound = 5 * math.sqrt(n * share * (1 - share))  # five standard deviations
        assert abs(mask.sum() - n * share) < bound
        # and so in each tenth of the table
        tenths = mask.reshape(10, -1).sum(axis=1)
        assert (abs(tenths - n * share / 10) < bound / math.sqrt(10) * 1.2).all()


def test_other_seeds_divide_otherwise():
    masks = [split(every(1000), seed, 0.5, 0.25).valid for seed in range(20)]
    for i, one in enumerate(masks):
        for other in masks[:i]:
            assert 350 < (one != other).sum() < 650  # 500 expected of two that know nothing


@pytest.mark.parametrize("n", [3, 4, 5, 10, 20])
@pytest.mark.parametrize("seed", range(20))
def test_tiny_tables_have_a_row_in_every_split(n, seed):
    for valid, test in ((0.15, 0.15), (0.45, 0.45), (0.01, 0.98)):
        divided = split(every(n), seed, valid, test)
        assert divided.train.any()
        assert divided.valid.any()
        assert divided.test.any()
        together = divided.train.astype(int) + divided.valid + divided.test
        assert (together == 1).all()


def test_ranks_stand_in_for_hashes_that_leave_a_split_empty():
    u = hashed(np.arange(10), 0)
    divided = splits._by_rank(every(10), u, {"--test": 0.2, "--valid": 0.3})
    assert set(np.flatnonzero(divided.test)) == set(np.argsort(u)[:2])
    assert set(np.flatnonzero(divided.valid)) == set(np.argsort(u)[2:5])


@pytest.mark.parametrize(("n", "there"), [(0, "are 0 rows"), (1, "is 1 row "), (2, "are 2 rows")])
def test_too_few_rows(n, there):
    with pytest.raises(DataError, match=f"There {there}.*give more rows"):
        split(every(n), 0, 0.15, 0.15)


def test_a_split_of_its_own_takes_no_rows():
    divided = split(every(1000), 0, None, 0.2)
    assert not divided.valid.any()
    assert 150 < divided.test.sum() < 250
    assert (divided.train ^ divided.test).all()
    assert split(every(1), 0, None, None).train.all()
    assert split(every(2), 0, None, 0.5).train.sum() == 1


def test_test_rows_are_the_same_whatever_the_validation_share():
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
