"""Which runs leave a race: by how they stand at the same point of their schedules."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.datasets import make_friedman1

import thalweg
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.racing.halving import Halving
from thalweg.racing.halving_rule import Rule
from thalweg.racing.race_progress import Shapes, paired_errors
from thalweg.training.events import RunNumbers, RunsLeft
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.session import Session
from thalweg.training.stopping import AnyOf, Patience

LOSS = LossOverRuns(LOSSES["squared_error"])
EPOCHS = 20


def runs_of(count, **more):
    more = {"schedule": "cosine", **more}
    return [Run("sgd", float(rate), 8, **more) for rate in np.logspace(-3, 0, count)]


def left_after(curves, rule=None, errors=0.0, runs=None):
    """After how many epochs each setting leaves; None: it stays."""
    rule = rule or Rule()
    epochs, count = curves.shape
    shapes = Shapes.of(runs or runs_of(count), epochs)
    racing, seen, found = np.ones(count, bool), np.full_like(curves, np.nan), [None] * count
    for epoch in range(epochs - 1):
        seen[epoch, racing] = curves[epoch, racing]
        out = rule.leaving(seen[: epoch + 1], np.full(count, errors), racing, shapes)
        for k in np.flatnonzero(out):
            found[k] = epoch + 1
        racing &= ~out
    return found


def falling(count=8, lowest=1.0):
    """The higher the rate, the sooner a run is at the lowest loss; the first hardly move."""
    epochs = np.arange(1.0, EPOCHS + 1)[:, None]
    return lowest + 2 * np.exp(-3 * epochs * np.logspace(-3, 0, count))


# --- the rule -----------------------------------------------------------------------------------


def test_hopeless_runs_leave_early_and_the_best_stays():
    left = left_after(falling())
    assert all(each is not None and each <= 5 for each in left[:5])
    assert left[-1] is None


def test_a_run_that_falls_behind_until_its_rate_has_fallen_stays():
    """Under a cosine the highest rate is 60 % behind for half of the epochs, and ends lowest."""
    curves = falling()
    curves[:, -1] = 0.9 + 0.7 * Shapes.of(runs_of(1), EPOCHS).factors[:, 0]
    assert np.argsort(curves[EPOCHS // 2])[-1] != 7 != np.argmin(curves[EPOCHS // 2])
    left = left_after(curves)
    assert left[-1] is None
    assert all(left[:5])


def test_within_the_standard_error_nobody_leaves():
    assert left_after(falling(), errors=3) == [None] * 8
    assert left_after(falling(), errors=np.nan) == [None] * 8
    assert left_after(falling(), Rule(errors=0), errors=3) != [None] * 8


def test_some_settings_stay_in_any_case():
    assert sum(each is None for each in left_after(falling(), Rule(least=5))) == 5
    assert sum(each is None for each in left_after(falling(), Rule(chance=1, errors=0))) == 2
    runs = runs_of(4) + runs_of(4, hidden="3")
    curves = np.concatenate([falling(4), falling(4, 9.0)], axis=1)
    assert sum(each is None for each in left_after(curves, runs=runs)[4:]) <= 1
    left = left_after(curves, Rule(least_nets=3), runs=runs)
    assert sum(each is None for each in left[4:]) == 3


def test_the_winner_of_a_race_of_linear_models_beside_those_in_bins_stays():
    """Friedman's first function: after an epoch adam lr=0.004 is 140 % behind, and ends lowest."""
    x, y = make_friedman1(3000, 10, noise=1, random_state=1)
    given = {"optimizers": "sgd,nag,adam,adagrad", "lrs": "1e-4:1:6", "l2": "0,0.01", "runs": 96}
    given |= {"models": "linear,bins", "epochs": 15, "valid": 0.2, "single": True}
    whole, halved = (thalweg.race(x, y, **given, halving=each) for each in (False, True))
    assert halved.best.run == whole.best.run
    assert halved.best.valid_loss == whole.best.valid_loss
    left = [each.end.ending is Ending.LEFT for each in halved.runs]
    assert sum(left) > 60


def test_a_lower_bound_on_the_chance_lets_fewer_leave():
    epochs = [
        sum(each or EPOCHS for each in left_after(falling(), Rule(chance=chance)))
        for chance in (0.0, 1e-6, 1e-3, 1.0)
    ]
    assert epochs == sorted(epochs, reverse=True)
    assert epochs[0] == 8 * EPOCHS > epochs[1] > epochs[-1]


def test_paired_errors_are_those_of_differences():
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(500, 1)) * 10 + np.stack([np.zeros(500), rng.normal(size=500)], 1)
    found = paired_errors(rows, rows[:, 0], 2000)
    assert found[0] == 0
    np.testing.assert_allclose(found[1], (rows[:, 1] - rows[:, 0]).std() / 2000**0.5)
    rows[400:, 1] = np.nan
    some = paired_errors(rows, rows[:, 0], 2000)
    np.testing.assert_allclose(some[1], (rows[:400, 1] - rows[:400, 0]).std() / 2000**0.5)
    assert np.isnan(paired_errors(rows * [1, np.nan], rows[:, 0], 2000)[1])


# --- the policy ---------------------------------------------------------------------------------


def told(policy, runs, losses, epochs, memory=None):
    """The policy's answer where each run has completed so many epochs with these losses."""
    numbers = RunNumbers.before(len(runs))
    memory = policy.begin(len(runs)) if memory is None else memory
    stops = {}
    for epoch in range(1, max(epochs) + 1):
        here = [k for k, own in enumerate(epochs) if own >= epoch and numbers.running[k]]
        numbers.epochs[here] = epoch
        numbers.valid_loss[here] = [losses[k][epoch - 1] for k in here]
        rows = {k: numbers.valid_loss[k] + np.zeros(10) for k in here}
        found, memory = policy.after_epoch(memory, here, numbers, rows)
        for k, stop in found.items():
            stops[k] = (epoch, stop)
            numbers.running[k] = False
    return stops, memory


def test_budgets_are_compared_at_the_same_share_of_the_schedule():
    """The long runs are level with the short ones there, and far behind at the same epoch."""
    runs = runs_of(6, epochs=10) + runs_of(6, epochs=40)
    fall = 1 + 2 * np.exp(-np.arange(10.0))
    losses = [fall] * 6 + [np.repeat(fall, 4)] * 6
    policy = Halving(runs, 10, 1000)
    assert told(policy, runs, losses, [10] * 6 + [39] * 6)[0] == {}
    losses[6:] = [np.repeat(fall, 4) + 9] * 6
    stops, _ = told(policy, runs, losses, [10] * 6 + [39] * 6)
    assert set(stops) == set(range(6, 12))
    epoch, stop = min(stops.values(), key=lambda found: found[0])
    assert epoch >= 4  # before that the short ones had no share of their schedules behind them
    assert stop.ending is Ending.LEFT
    assert stop.behind == pytest.approx((losses[6][epoch - 1] / fall[epoch // 4 - 1]) - 1)


def test_runs_of_a_setting_are_judged_by_their_mean_and_leave_together():
    """One seed of the second setting is as good as the best, its mean is not."""
    runs = [Run("sgd", rate, 8, seed=seed) for rate in (0.01, 0.02, 0.03, 0.04) for seed in (0, 1)]
    fall = 2 * np.exp(-np.arange(float(EPOCHS)))
    losses = [fall + low for low in (1, 1, 1, 19, 1, 1, 10, 10)]
    stops, _ = told(Halving(runs, EPOCHS, 1000), runs, losses, [EPOCHS - 1] * 8)
    assert {2, 3, 6, 7} == set(stops)
    assert stops[2] == stops[3]
    epoch, stop = stops[2]
    assert stop.behind == pytest.approx(9 / losses[0][epoch - 1])


def test_losses_of_which_nothing_is_a_share_let_nobody_leave():
    runs = runs_of(8)
    losses = [np.full(EPOCHS, loss) for loss in (0, 1, 1, 1, 1, 1, 1, 1)]
    assert told(Halving(runs, EPOCHS, 1000), runs, losses, [EPOCHS - 1] * 8)[0] == {}


# --- in a session -------------------------------------------------------------------------------


def plan_of(runs, epochs=EPOCHS, policy=True):
    rng = np.random.default_rng(1)
    x = np.concatenate([np.ones((400, 1)), rng.normal(size=(400, 3))], axis=1)
    y = x @ [0.0, 1, -1, 0.5] + 0.1 * rng.normal(size=400)
    rows = Rows(x, None, y, np.ones(400), np.ones(400))
    stopping = Halving(runs, epochs, 200) if policy else Patience()
    parts = rows.take(slice(0, 200)), rows.take(slice(200, 400))
    return TrainingPlan(*parts, LOSS, runs, epochs, stopping=AnyOf((stopping, Patience())))


def trained(plan):
    session, events = Session(plan), []
    widths = [[cohort.state.weights.shape[1] for cohort in session.cohorts]]
    while not session.finished:
        events += session.step()
        widths.append([cohort.state.weights.shape[1] for cohort in session.cohorts])
    return session, events, widths


def test_columns_of_runs_that_left_are_freed_and_the_others_are_not_changed():
    runs = [Run("sgd", rate, 8, schedule="cosine") for rate in (1e-6, 1e-5, 1e-4, 0.03, 0.05, 0.1)]
    runs += [Run("sgd", rate, 8, schedule="cosine", seed=1) for rate in (1e-6, 0.05)]
    session, events, widths = trained(plan_of(runs))
    without, *_ = trained(plan_of(runs, policy=False))
    left = [k for k, state in enumerate(session.runs) if state.end.ending is Ending.LEFT]
    assert {0, 1, 2, 6} <= set(left) < set(range(8))
    assert widths[0] == [6, 2]
    assert sum(widths[-2]) == 8 - len(left)
    assert sorted(k for e in events if isinstance(e, RunsLeft) for k in e.runs) == [*range(8)]
    best = min(without.runs, key=lambda state: state.best_loss)
    place = without.runs.index(best)
    assert place not in left
    np.testing.assert_allclose(session.runs[place].weights, best.weights, rtol=1e-10)
    end = session.runs[0].end
    assert end.epoch < EPOCHS / 2
    assert end.behind > 1
    assert 0 < end.behind_error < end.behind
    assert session.runs[0].status.startswith(f"Left after epoch {end.epoch} of 20: its loss was ")


@pytest.mark.parametrize("cut", [3, 9, 15])
def test_a_race_goes_on_from_a_snapshot_with_the_same_bits(cut):
    plan = plan_of([*runs_of(6), *runs_of(3, seed=1), Run("adam", 0.01, 16, epochs=9)])
    whole, *_ = trained(plan)
    assert any(state.end.ending is Ending.LEFT for state in whole.runs)
    first = Session(plan)
    for _ in range(cut):
        first.step()
    second = Session.restore(plan, first.capture())
    while not second.finished:
        second.step()
    for one, other in zip(second.runs, whole.runs, strict=True):
        assert one.end == other.end or replace(one.end, update=0) == replace(other.end, update=0)
        assert one.weights.tobytes() == other.weights.tobytes()
        assert one.valid_losses == other.valid_losses
