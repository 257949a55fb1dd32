"""Halving on the 200 recorded races of tables that the rule has not seen (`bench.halving`)."""

from __future__ import annotations

import numpy as np
import pytest
from bench.halving import raced
from bench.recorded_races import FOLDER, read

from thalweg.racing.halving_rule import Rule


@pytest.fixture(scope="module")
def races():
    return read(FOLDER / "judging.npz")


def test_the_races_are_what_they_are_said_to_be(races):
    assert len(races) == 200
    assert len({race.table for race in races}) >= 30
    for race in races:
        epochs, runs = race.losses.shape
        assert 12 <= epochs <= 40
        assert 16 <= runs <= 64
        assert len(race.settings) == runs == len({*race.settings})


def test_the_lowest_loss_is_kept_at_a_third_of_the_cost(races):
    """A regret of at most 0.1 % in at least 99 of 100 races, at most 35 % of the full cost."""
    cost, regret = np.array([(o.cost, o.regret) for o in (raced(race, Rule()) for race in races)]).T
    assert cost.mean() <= 0.35
    assert (regret <= 1e-3).mean() >= 0.99


def test_without_halving_all_is_trained(races):
    outcome = raced(races[0], Rule(chance=0))
    assert (outcome.cost, outcome.regret) == (1, 0)
