"""Groups that make up a number of rows: as near as any choice, those in front where several are."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thalweg.data import nearest_sum as module
from thalweg.data.nearest_sum import nearest_sum


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(1, 12), min_size=2, max_size=9),
    st.floats(0.01, 0.99),
    st.integers(1, 2),
)
def test_no_choice_is_nearer(sizes, share, leave):
    """Against every subset, unless that leaves too few groups for the other splits."""
    own = np.array(sizes, np.int64)
    leave = min(leave, len(sizes) - 1)
    wanted = max(1, round(share * own.sum()))
    chosen = nearest_sum(own, wanted, leave)
    assert 1 <= chosen.sum() <= len(sizes) - leave
    possible = [
        some
        for count in range(1, len(sizes) + 1)
        for some in combinations(range(len(sizes)), count)
    ]
    off = {some: abs(sum(sizes[i] for i in some) - wanted) for some in possible}
    nearest = [some for some in possible if off[some] == min(off.values())]
    if all(len(some) <= len(sizes) - leave for some in nearest):  # else some group is kept back
        assert tuple(np.flatnonzero(chosen).tolist()) in nearest


def test_those_in_front_are_taken():
    chosen = nearest_sum(np.full(20, 5), 15, 1)
    assert np.flatnonzero(chosen).tolist() == [0, 1, 2]
    chosen = nearest_sum(np.array([4, 90, 3, 3, 4]), 10, 1)
    assert np.flatnonzero(chosen).tolist() == [0, 2, 3]


def test_the_largest_stays_for_training():
    assert nearest_sum(np.array([1, 98, 1]), 15, 2).tolist() == [True, False, False]
    assert nearest_sum(np.array([60, 40]), 15, 1).tolist() == [False, True]


@pytest.mark.parametrize("bits", [2**26, 2**17])
def test_many_groups_of_many_sizes_are_exact(monkeypatch, bits):
    """A window of some dozen groups is enough: the sum is exact, the groups those in front."""
    monkeypatch.setattr(module, "_BITS", bits)
    rng = np.random.default_rng(0)
    for _ in range(20):
        sizes = rng.geometric(0.1, 3000).astype(np.int64)
        sizes[rng.integers(0, 3000, 3)] = 8000
        wanted = round(0.15 * int(sizes.sum()))
        chosen = nearest_sum(sizes, wanted, 2)
        assert abs(sizes[chosen].sum() - wanted) == 0
        front = np.flatnonzero(chosen).max()
        assert chosen[: front + 1][sizes[: front + 1] < 8000].mean() > 0.9
