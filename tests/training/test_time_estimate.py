"""How long training takes: work over rate, in closed form, with a clock that the test turns."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from thalweg.data.row_folds import Folds
from thalweg.data.rows import Rows
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training import time_estimate as module
from thalweg.training.events import BlockDone
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session
from thalweg.training.time_estimate import TimeEstimate, measured_rate, seconds_of, time_estimate

LOSS = LossOverRuns(LOSSES["squared_error"])


def rows(n):
    rng = np.random.default_rng(0)
    dense = np.column_stack([np.ones(n), rng.normal(size=(n, 4))])
    return Rows(dense, None, dense[:, 1].copy(), np.ones(n), np.ones(n))


ONE = [Run("sgd", 0.01, 128)]


def plan_of(n=1000, valid=200, runs=ONE, epochs=3, **more):
    return TrainingPlan(rows(n), rows(valid), LOSS, runs, epochs, **more)


class Clock:
    """Goes on by what each row that is trained on takes, and by what each session does."""

    def __init__(self, of_row, of_session=0.0):
        self.now, self.of_row, self.of_session = 0.0, of_row, of_session

    def __call__(self):
        return self.now

    def training(self, plan):
        self.now += self.of_session + self.of_row * len(plan.rows) * len(plan.runs)
        return Session(plan)


def test_seconds_are_work_over_rate():
    assert seconds_of(6e9, 2e9) == 3.0


def test_the_work_is_rows_times_columns_times_runs_times_epochs():
    """Two multiplications of each number trained on, one of each judged: 5 columns."""
    assert plan_of().multiplications == (2 * 1000 + 200) * 5 * 3
    budgets = [Run("sgd", 0.01, 128), Run("adam", 0.01, 128, epochs=10)]
    assert plan_of(runs=budgets).multiplications == (2 * 1000 + 200) * 5 * 13


@pytest.mark.parametrize(
    ("changed", "times"),
    [
        ({"epochs": 6}, 2),
        ({"n": 2000, "valid": 400}, 2),
        ({"runs": [Run("sgd", 0.01, 128), Run("adam", 0.1, 128)]}, 2),
        ({"epochs": 30, "until": 3}, 1),  # training ends there
    ],
)
def test_twice_as_much_takes_twice_as_long(changed, times):
    short, long = time_estimate(plan_of()), time_estimate(plan_of(**changed))
    assert (long.low, long.high) == pytest.approx((times * short.low, times * short.high))
    assert not short.measured


def test_a_short_training_has_the_range_of_the_engine_s_rates():
    """The reference engine makes 5e5 to 1e10 multiplications a second, 1e7 with large batches."""
    work = (2 * 1000 + 200) * 5 * 3
    large, small = time_estimate(plan_of()), time_estimate(plan_of(runs=[Run("sgd", 0.01, 32)]))
    assert (large.low, large.high) == (work / 1e10, work / 1e7)
    assert (small.low, small.high) == (work / 1e10, work / 5e5)


@pytest.mark.parametrize("of_session", [0.0, 0.25])
def test_a_long_training_is_measured_and_its_start_does_not_count(of_session, monkeypatch):
    """Each row takes 10 µs; a row of 5 columns and its 0.2 judged are 11 multiplications."""
    clock = Clock(1e-5, of_session)
    monkeypatch.setattr(module, "train", clock.training)
    plan = plan_of(n=100_000, valid=20_000, epochs=3000)
    found = time_estimate(plan, clock)
    assert found.measured
    assert found.high == pytest.approx(1e-5 * 100_000 * 3000, rel=1e-3)
    twice = time_estimate(replace(plan, epochs=6000), clock)
    assert twice.high == pytest.approx(2 * found.high)


def test_of_few_rows_the_whole_epoch_is_measured(monkeypatch):
    clock = Clock(1e-5)
    monkeypatch.setattr(module, "train", clock.training)
    assert measured_rate(plan_of(), clock) == pytest.approx(11 / 1e-5)


@pytest.mark.parametrize("n", [2100, 4000, 9000])
def test_two_measurements_differ_by_so_many_rows_that_chance_does_not_decide(n, monkeypatch):
    """Of 2,100 rows the second had 52 more than the first: what it took besides was all it said."""
    clock, delays = Clock(1e-4), iter([0.0, 0.0, 0.02, 0.0])

    def training(plan):
        clock.now += next(delays)
        return clock.training(plan)

    monkeypatch.setattr(module, "train", training)
    assert measured_rate(plan_of(n=n), clock) == pytest.approx(11 / 1e-4, rel=0.25)


def test_of_runs_that_leave_folds_out_the_first_rows_are_measured(monkeypatch):
    """Which may have no row of some fold."""
    runs = [Run("sgd", 0.01, 128, fold=k) for k in range(2)]
    folds = Folds(np.repeat([0, 1], [2900, 100]))
    clock, seen = Clock(1e-5), []

    def training(plan):
        seen.append(plan)
        return clock.training(plan)

    monkeypatch.setattr(module, "train", training)
    assert measured_rate(plan_of(n=3000, valid=0, runs=runs, folds=folds), clock) > 0
    assert len(seen[0].rows) < 2900
    assert len(seen[0].runs) == 2


def test_what_cannot_be_measured_keeps_its_range(monkeypatch):
    """L-BFGS does not go by batches; very many weights would take long to lay out."""
    monkeypatch.setattr(module, "train", lambda plan: pytest.fail("it trained"))
    assert not time_estimate(plan_of(runs=[Run("lbfgs")], epochs=10**9)).measured
    monkeypatch.setattr(module, "_MOST_WEIGHTS", 9)  # 5, and their gradients
    assert not time_estimate(plan_of(epochs=10**9)).measured


def test_a_measurement_changes_nothing_of_the_training():
    runs = [Run("adam", 0.01, 32), Run("sgd", 0.01, 100, gradient_noise=0.1), Run("lbfgs", l2=0.1)]
    plan = plan_of(n=3000, runs=runs)
    ends = []
    for measure in (False, True):
        if measure:
            assert measured_rate(plan) > 0
        session = Session(plan)
        session.run()
        ends.append([state.weights for state in session.runs])
    for one, other in zip(*ends, strict=True):
        np.testing.assert_array_equal(one, other)


def test_ctrl_c_while_it_is_measured_is_not_lost():
    class Pressed(type(REFERENCE)):
        def __call__(self, *given):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        measured_rate(plan_of(engine=Pressed()))


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.001, 0.5, "less than 1 s"),
        (0.01, 4.567, "up to 4.6 s"),
        (0.32, 31.9, "0.32 to 32 s"),
        (7.0, 10_000.0, "7 s to 2.8 h"),
        (12.345, 12.345, "about 12 s"),
        (150.0, 150.0, "about 2.5 min"),
        (0.2, 0.2, "less than 1 s"),
        (1e6, 1e6, "about 12 days"),
    ],
)
def test_an_estimate_in_words(low, high, words):
    assert str(TimeEstimate(low, high)) == words


def test_the_time_left_is_that_of_rows_and_runs(monkeypatch):
    """After each block: seconds so far, over rows × runs so far, times those that are left."""
    ticks = iter(range(10**6))  # each step takes a second
    clock = SimpleNamespace(perf_counter=lambda: next(ticks))  # of the session alone
    monkeypatch.setattr("thalweg.training.session.time", clock)
    runs = [Run("sgd", 0.01, 128), Run("sgd", 0.02, 128), Run("sgd", 0.01, 100, seed=1, epochs=5)]
    session, left = Session(plan_of(runs=runs, epochs=2)), []
    while not session.finished:
        events = session.step()
        if not session.finished:
            left += [e.progress.seconds_left for e in events if isinstance(e, BlockDone)]
    # Epochs of 1,000 rows, one a second: three runs side by side twice, and one alone three times.
    # A block is told before its own second is known.
    works = [3000, 3000, 1000, 1000, 1000]
    done = np.cumsum(works)
    expected = [k / done[k - 1] * (done[-1] - done[k]) for k in range(1, 4)]
    assert left[0] is None
    assert left[1:] == pytest.approx(expected)
