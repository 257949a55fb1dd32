"""Halving on the 200 recorded races of tables that the rule has not seen (`bench.halving`)."""

from __future__ import annotations

import numpy as np
import pytest
from bench.halving import raced
from bench.recorded_races import FOLDER, read, write

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


def test_where_a_metric_judges_its_best_run_is_kept_because_it_has_a_say():
    """Without its say halving costs less, and loses the best run of some races."""
    races = read(FOLDER / "judged.npz")
    assert {race.judge for race in races} == {"accuracy", "roc_auc", "mae"}
    both = [[raced(race, Rule(), say) for race in races] for say in (True, False)]
    (cost, regret), (less, more) = (np.array([(o.cost, o.regret) for o in of]).T for of in both)
    assert (cost >= less).all()
    assert cost.mean() < 0.5
    assert (regret <= 1e-3).mean() >= 0.97 > (more <= 1e-3).mean()


def test_races_are_written_with_and_without_a_metric(tmp_path, races):
    judged = read(FOLDER / "judged.npz")
    mixed = [races[0], judged[0], races[1], judged[1]]
    write(tmp_path / "mixed.npz", mixed)
    for old, new in zip(mixed, read(tmp_path / "mixed.npz"), strict=True):
        assert (new.table, new.rows, new.settings, new.judge) == (
            old.table, old.rows, old.settings, old.judge
        )  # fmt: skip
        for name in ("losses", "errors", "figures", "figure_errors"):
            np.testing.assert_array_equal(getattr(new, name), getattr(old, name))
