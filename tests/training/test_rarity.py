"""How many updates there are for each that touches a column: by counting, and by closed form."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.predictors import Linear
from thalweg.training.cohort import Cohort, RunState, TrainedOn
from thalweg.training.rarity import rarity
from thalweg.training.run import Run


def by_fractions(count, rows, batch):
    """The same in whole numbers: nothing is lost."""
    sizes = [batch] * (rows // batch) + [rows % batch] * (rows % batch > 0)
    misses = sum(Fraction(comb(rows - count, size), comb(rows, size)) for size in sizes)
    return float(len(sizes) / (len(sizes) - misses)) if count else 1.0


@pytest.mark.parametrize(
    ("rows", "batch"), [(37, 1), (37, 5), (37, 37), (100, 32), (10, 9), (5000, 256)]
)
def test_it_is_that_of_rows_drawn_without_replacement(rows, batch):
    counts = np.unique(np.linspace(0, rows, 40).astype(int))
    expected = [by_fractions(int(count), rows, batch) for count in counts]
    np.testing.assert_allclose(rarity(counts, rows, batch), expected, rtol=1e-13)


def test_it_counts_what_shuffled_epochs_touch():
    rows, batch, epochs = 50, 8, 4000  # the last batch has two rows
    rng = np.random.default_rng(0)
    has = np.zeros((rows, 4), bool)
    for column, count in enumerate((1, 3, 12, 50)):
        has[:count, column] = True
    touched = np.zeros(4)
    for _ in range(epochs):
        order = rng.permutation(rows)
        for start in range(0, rows, batch):
            touched += has[order[start : start + batch]].any(axis=0)
    np.testing.assert_allclose(7 * epochs / touched, rarity(has.sum(0), rows, batch), rtol=0.01)


@pytest.mark.parametrize("rows", [10**6, 10**9])
def test_many_rows_lose_no_digits(rows):
    counts = np.array([1, 1000, rows // 2, rows])
    np.testing.assert_allclose(rarity(counts, rows, 1), rows / counts, rtol=1e-13)
    # Where c · B is far below n, p is 1 − exp(−c B / n) to a share of (c + B) / n.
    few = counts[:2] if rows == 10**9 else counts[:1]
    near = -1 / np.expm1(-few * (5000 / rows))
    np.testing.assert_allclose(rarity(few, rows, 5000), near, rtol=4 * 5000 / rows + 1e-4)
    assert (rarity(counts, rows, rows) == 1).all()


def test_a_row_counts_once_and_whatever_its_value_and_weight():
    sparse = csr_array(
        (np.array([1.0, 2.0, 0.0, 3.0]), np.array([1, 1, 0, 1]), np.array([0, 2, 3, 4])),
        shape=(3, 3),
    )
    rows = Rows(np.ones((3, 1)), sparse, np.zeros(3), np.array([1.0, 1.0, 0.0]), np.ones(3))
    assert rows.stored().tolist() == [1, 2, 0]
    assert Rows(np.ones((3, 1)), None, np.zeros(3), np.ones(3), np.ones(3)).stored().tolist() == []


def lane_of(*runs):
    states = [RunState(run, run.penalties) for run in runs]
    return Cohort(states, TrainedOn(40, Linear(1, 3), np.float32, 1, (), [1, 8, 40]))


def test_each_batch_size_has_its_own_and_only_penalties_ask_for_it():
    cohort = lane_of(
        Run("adam", 0.1, 8, l2=0.1), Run("momentum", 0.1, 40, l1=0.1), Run("nag", 0.1, 8)
    )
    found = {group.optimizer.name: group.rarity for group in cohort.state.groups}
    assert found["nag"] is None
    np.testing.assert_allclose(found["adam"], rarity(np.array([1, 8, 40]), 40, 8), rtol=1e-6)
    np.testing.assert_array_equal(found["momentum"], [1, 1, 1])
    assert found["adam"].dtype == np.float32


@pytest.mark.parametrize(
    ("pulled", "run"),
    [
        (True, Run("adam", 0.1, 8, decoupled_weight_decay=0.1)),
        (True, Run("adamw", 0.1, 8)),  # by its own default
        (False, Run("adamw,weight_decay=0", 0.1, 8)),
        (False, Run("adam", 0.1, 8, max_norm=1.0, clip_norm=1.0)),
    ],
)
def test_decay_asks_for_it_too(pulled, run):
    [group] = lane_of(run).state.groups
    assert (group.rarity is not None) == pulled


def test_runs_that_end_leave_it_to_the_others():
    cohort = lane_of(Run("adam", 0.1, 8, l2=0.1), Run("adam", 0.2, 8))
    before = cohort.state.groups[0].rarity
    cohort.remove(np.array([state.run.l2 > 0 for state in cohort.runs]))
    assert cohort.state.groups[0].rarity is before
