"""Greedy selection beside a search written another way, and with runs that are known."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.racing.greedy_selection import GreedySelection

ALL = GreedySelection(bags=1, most=99)


def squared(target):
    return lambda predictions: np.mean((predictions[..., 0] - target[:, None]) ** 2, axis=0)


def drawn(seed, runs=6, rows=40):
    """Runs that err by noise of several sizes, each with its own bias."""
    draw = np.random.default_rng(seed)
    target = draw.normal(size=rows)
    noise = draw.normal(size=(rows, runs)) * draw.uniform(0.2, 1, runs) + 0.3 * draw.normal(
        size=runs
    )
    return target, (target[:, None] + noise)[..., None]


def by_hand(target, predictions, first, steps):
    """Caruana et al. 2004, sections 2 to 2.2, with a list of members that is averaged anew."""
    of = predictions[..., 0].T

    def loss(members):
        return np.mean((np.mean([of[k] for k in members], axis=0) - target) ** 2)

    best = sorted(range(len(of)), key=lambda k: loss([k]))[:first]
    members = min((best[: n + 1] for n in range(len(best))), key=loss)
    for _ in range(steps):
        more = min(([*members, k] for k in range(len(of))), key=loss)
        if not loss(more) < loss(members):
            break
        members = more
    return np.bincount(members, minlength=len(of))


@pytest.mark.parametrize("seed", range(12))
def test_it_is_the_search_of_the_paper(seed):
    target, predictions = drawn(seed)
    for first, steps in ((1, 25), (4, 25), (6, 3)):
        found = GreedySelection(first=first, steps=steps, bags=1).counts(
            predictions, squared(target)
        )
        np.testing.assert_array_equal(found, by_hand(target, predictions, first, steps))


@pytest.mark.parametrize("seed", range(4))
def test_bags_add_the_counts_of_searches_among_parts_of_the_runs(seed):
    target, predictions = drawn(seed, runs=10)
    policy = GreedySelection(first=2, bags=7, share=0.4, least=2, most=99, seed=seed)
    draw, total = np.random.default_rng(seed), np.zeros(10, int)
    for _ in range(7):
        part = np.sort(draw.choice(10, 4, replace=False))
        total[part] += by_hand(target, predictions[:, part], 2, 25)
    np.testing.assert_array_equal(policy.counts(predictions, squared(target)), total)


def test_runs_that_err_to_opposite_sides_are_mixed_in_the_share_that_cancels():
    """Errors +1 and −2: weights 2/3 and 1/3 have none."""
    target = np.random.default_rng(0).normal(size=20)
    predictions = np.stack([target + 1, target - 2, target + 9], axis=1)[..., None]
    counts = ALL.counts(predictions, squared(target))
    np.testing.assert_array_equal(counts, [2, 1, 0])


def test_equal_runs_are_not_mixed():
    """The mean of equals is no better than the first of them."""
    target, predictions = drawn(0)
    same = np.repeat(predictions[:, :1], 5, axis=1)
    counts = ALL.counts(same, squared(target))
    np.testing.assert_array_equal(counts, [1, 0, 0, 0, 0])


def test_those_that_count_least_are_left_out():
    target, predictions = drawn(3, runs=12)
    every = GreedySelection(most=99).counts(predictions, squared(target))
    some = GreedySelection(most=3).counts(predictions, squared(target))
    assert np.count_nonzero(every) > 3
    kept = np.argsort(-every, kind="stable")[:3]
    np.testing.assert_array_equal(np.flatnonzero(some), np.sort(kept))
    np.testing.assert_array_equal(some[kept], every[kept])
