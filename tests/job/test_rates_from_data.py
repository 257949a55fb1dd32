"""``--lrs auto``: rates around 2/λ, and more beyond an end at which the best lies."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.job.rate_choice import around
from thalweg.racing.beyond_edges import about_refinement, beyond_edges
from thalweg.racing.folds import folds_of
from thalweg.racing.learning_rates import RunRate
from thalweg.training.curvature import Curvature
from thalweg.training.run import Run
from thalweg.training.run_state import RunState


def table(n=500, scale=1.0):
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(rng.normal(size=(n, 4)), columns=[*"abcd"])
    frame["b"] = frame.a + 0.05 * frame.b  # so that λ is not 2
    frame["y"] = scale * (frame.a - 3 * frame.d) + 0.2 * rng.normal(size=n)
    return frame


def state(run, loss):
    made = RunState(run, run.penalties)
    made.best_loss, made.weights, made.best_epoch = loss, np.zeros((2, 1)), 1
    return made


def test_rates_are_at_equal_ratios_around_the_bounds():
    curvature = Curvature(2.0, np.ones(1), 0.0, 0.0, 10, 1, 20.0, 0.0, 10, True)
    bound = RunRate(curvature, 1.0, 0.3, "2/λ")
    assert around(bound, 3) == [0.01, 0.095, 0.9]
    assert around(bound, 1) == [0.095]


def test_plain_rules_get_rates_around_their_bound_and_others_keep_theirs():
    options = {"optimizers": ["sgd", "adam"], "batch_sizes": "full", "epochs": 3, "valid": 0.15}
    plain = thalweg.race(table(), "y", **options)
    auto = thalweg.race(table(), "y", lrs="auto", **options)
    bound = auto.learning_rates.stable_rate
    rates = {o: [r.run.lr for r in auto.runs if r.run.optimizer == o] for o in ("sgd", "adam")}
    before = {o: [r.run.lr for r in plain.runs if r.run.optimizer == o] for o in ("sgd", "adam")}
    assert rates["sgd"][: len(before["sgd"])] != before["sgd"]
    assert max(rates["sgd"][: len(before["sgd"])]) == pytest.approx(0.9 * bound, rel=0.06)
    assert rates["adam"][: len(before["adam"])] == before["adam"]
    assert plain.learning_rates is None
    assert any(f"sgd 2/λ = {bound:.3g}" in note for note in auto.notes)
    assert not any(result.diverged for result in auto.runs[: len(plain.runs)])


def test_where_the_best_lies_at_an_end_rates_beyond_it_are_trained():
    options = {"optimizers": "adam,lr=0.001", "epochs": 2, "lrs": "auto", "valid": 0.15}
    assert len(thalweg.race(table(), "y", **options).runs) == 1  # a single rate has no end
    done = thalweg.race(table(), "y", optimizers="adam", epochs=2, lrs="auto", valid=0.15)
    given = [result.run.lr for result in done.runs[:5]]
    more = [result.run.lr for result in done.runs[5:]]
    assert max(given) == 0.01
    assert more == [0.032, 0.1]
    assert done.winner.run.lr in more
    assert about_refinement([result.run for result in done.runs[5:]]) in done.notes
    again = thalweg.race(table(), "y", optimizers="adam", epochs=2, lrs="auto", valid=0.15)
    assert [r.valid_loss for r in again.runs] == [r.valid_loss for r in done.runs]


def test_every_seed_of_a_setting_is_refined_and_four_settings_at_most():
    seeds = [state(Run("adam", lr, seed=s), 1 / lr) for lr in (0.1, 1.0) for s in (0, 1)]
    assert [(run.lr, run.seed) for run, _ in beyond_edges(seeds)] == [
        (3.2, 0), (3.2, 1), (10.0, 0), (10.0, 1)]  # fmt: skip
    many = [state(Run("adam", lr, l2=l2), lr + l2) for lr in (0.1, 1.0) for l2 in range(9)]
    found = beyond_edges(many)
    assert len(found) == 8
    assert {run.lr for run, _ in found} == {0.032, 0.01}
    assert {run.l2 for run, _ in found} == {0, 1, 2, 3}


def test_an_end_that_is_no_better_than_the_next_is_left():
    flat = [state(Run("adam", lr), 1.0 + 1e-6 * lr) for lr in (0.1, 1.0)]
    inside = [state(Run("adam", lr), loss) for lr, loss in ((0.1, 2), (1.0, 1), (10.0, 2))]
    assert beyond_edges(flat) == []
    assert beyond_edges(inside) == []


def test_with_folds_rates_are_around_the_smallest_bound_of_their_training_rows():
    """λ of squared error is the largest eigenvalue of 2 XᵀX / n, here of each fold's own rows."""
    frame = table(n=60)
    frame.loc[3, "c"] = 9.0  # one row that most of λ comes from
    options = {"optimizers": ["sgd", "adam"], "batch_sizes": "full", "epochs": 3}
    done = thalweg.race(frame, "y", lrs="auto", folds=4, test=0, **options)
    rates = sorted({r.run.lr for r in done.runs if r.run.optimizer == "sgd"})
    assert all({r.run.fold for r in done.runs if r.run.lr == lr} >= {0, 1, 2, 3} for lr in rates)
    columns = frame[[*"abcd"]].to_numpy()
    x = np.column_stack([np.ones(60), (columns - columns.mean(axis=0)) / columns.std(axis=0)])
    part = folds_of(np.zeros(60), np.ones(60), False, 0, most=4).part
    bounds = []
    for fold in range(4):
        kept = part != fold
        bounds.append(2 / np.linalg.eigvalsh(2 * x[kept].T @ x[kept] / kept.sum()).max())
    assert done.learning_rates.of_runs[0].bound == pytest.approx(min(bounds), rel=1e-4)
    assert min(abs(lr / (0.9 * min(bounds)) - 1) for lr in rates) < 0.06


def test_with_folds_the_ends_are_refined_in_every_fold():
    done = thalweg.race(table(), "y", optimizers="adam", epochs=2, lrs="auto", folds=3)
    more = [r.run for r in done.runs[15:]]
    assert {(run.lr, run.fold) for run in more} == {
        (lr, k) for lr in (0.032, 0.1) for k in range(3)
    }
    assert done.folds.settings[done.folds.winner].run.lr in (0.032, 0.1)
    assert about_refinement(more) in done.notes
    assert done.verdict.settings[-1].runs == (18, 19, 20)
    again = thalweg.race(table(), "y", optimizers="adam", epochs=2, lrs="auto", folds=3)
    assert again.folds.losses == done.folds.losses
    asked = thalweg.race(table(), "y", optimizers="adam", epochs=2, lrs=[0.1], folds=3)
    np.testing.assert_allclose(done.folds.losses[-1], asked.folds.losses[0], rtol=1e-5)
