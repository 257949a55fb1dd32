"""When the mean of nets is the answer: members, the rule beside each kind of single winner."""

from __future__ import annotations

from math import nan

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.racing.mean_selection import MeanSelection
from thalweg.racing.winner_selection import Basis, LowestLoss, Selection
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd
from thalweg.training.run_state import RunState

SQUARED = LossOverRuns(LOSSES["squared_error"])

# Targets are 1, −1, 1, −1, …; a run predicts b, whatever the row, so that its loss is 1 + b² and
# that of a mean of several 1 + (mean of b)². Of the rows' losses of runs b and 0 the difference is
# b² − 2 b y, with a standard error of 2 b √(n / (n − 1)) / √n: of 100 rows a lead is above one
# of them from b = 2 / √99 = 0.201 on.


def rows(n):
    target = np.resize([1.0, -1.0], n)
    return Rows(np.column_stack([np.ones(n), np.zeros(n)]), None, target, np.ones(n), np.ones(n))


def net(b, **own):
    return made(Run("sgd", 0.1, hidden=(2,)), b, **own)


def linear(b, **own):
    return made(Run("sgd", 0.1), b, **own)


def made(run, b, crossed=nan, end=Ending.TRAINED):
    state = RunState(run, {}, crossed=crossed, best_loss=1 + b**2)
    state.end = RunEnd(end, 1, 1, 1, state.best_loss, 0.1)
    return state


def chosen(states, valid=100, policy=MeanSelection()):  # noqa: B008
    plan = TrainingPlan(rows(10), rows(valid), SQUARED, [s.run for s in states], 5)
    for state in states:
        b = float(np.sqrt(state.best_loss - 1)) * (-1 if state.run.seed else 1)
        state.weights = plan.predictor_of(state.run).constant([b])
    return policy.choose(LowestLoss().choose(states, plan), states, plan, LowestLoss())


def below(b, **own):
    """A net that errs to the other side."""
    return made(Run("sgd", 0.1, hidden=(2,), seed=1), b, **own)


def test_the_mean_of_opposite_errors_is_taken():
    states = [net(0.3), below(0.2), linear(0.5)]
    mean = chosen(states)
    assert mean.taken
    assert mean.members == (states[1], states[0])  # the lowest first
    assert mean.valid_loss == pytest.approx(1 + 0.05**2, rel=1e-12)
    assert mean.linear is states[2]
    assert mean.predictor.layout.size == 2 * (2 + 1 + 2 + 2)


@pytest.mark.parametrize(
    ("valid", "best", "other", "taken"),
    [
        (100, 0.2, 0.2, True),
        (100, 0.2, 0.3, False),
        # The mean m is worse by m² − b², with an error of 2 (m − b) / √99: clearly from
        # m + b = 0.201 on.
        (100, 0.05, 0.15, True),
        (100, 0.1, 0.14, False),
        # Of four rows the error is 1.15 (m − b); but 5 % above the lowest is clear in any case.
        (4, 0.0, 0.4, True),
        (4, 0.0, 0.5, False),
    ],
)
def test_it_is_not_taken_where_the_best_net_is_clearly_better(valid, best, other, taken):
    mean = chosen([net(other), net(best)], valid=valid)
    assert mean.taken == taken
    assert mean.valid_loss == pytest.approx(1 + ((best + other) / 2) ** 2, rel=1e-12)
    assert mean.linear is None


def test_tolerance_is_a_setting():
    """The mean of 0.1 and 0.14 is worse by 1.09 standard errors."""
    states = [net(0.14), net(0.1)]
    assert chosen(states, policy=MeanSelection(tolerance=1.1)).taken
    assert not chosen(states, policy=MeanSelection(tolerance=1.05)).taken


def test_a_linear_run_that_is_better_is_kept():
    assert not chosen([net(0.3), below(0.2), linear(0.01)]).taken
    assert chosen([net(0.3), below(0.2), linear(0.1)]).taken


@pytest.mark.parametrize(("b", "taken"), [(0.39, False), (0.42, True)])
def test_beside_cross_validation_the_lead_is_more_than_two_standard_errors(b, taken):
    states = [net(0.6), below(0.6), linear(b, crossed=1.0)]
    mean = chosen(states)
    assert mean.valid_loss == pytest.approx(1.0, rel=1e-12)
    assert mean.taken == taken
    assert chosen(states, policy=MeanSelection(margin=1.8)).taken
    assert not chosen(states, policy=MeanSelection(margin=2.2)).taken


@pytest.mark.parametrize(("valid", "taken"), [(100, True), (36, False)])
def test_beside_cross_validation_few_rows_must_show_a_larger_lead(valid, taken):
    """The mean of 0 leads by b² with an error of 2 b / √(n − 1), of 36 rows by 10 / 6 as many.

    So b is above 4 / √99 = 0.40 of 100 rows, and above 2 · 2 · 10 / 6 / √35 = 1.13 of 36.
    """
    states = [net(0.6), below(0.6), linear(1.1 if valid < 100 else 0.42, crossed=1.0)]
    assert chosen(states, valid=valid).taken == taken
    assert chosen(states, valid=valid, policy=MeanSelection(few=1)).taken


def test_the_best_eight_are_members():
    states = [net(0.1 * k) for k in (9, 1, 5, 3, 2, 7, 8, 4, 6, 10)]
    mean = chosen(states)
    assert [round(s.best_loss, 2) for s in mean.members] == [
        round(1 + (0.1 * k) ** 2, 2) for k in range(1, 9)
    ]
    assert len(chosen(states, policy=MeanSelection(most=3)).members) == 3


@pytest.mark.parametrize(
    ("errors", "members"),
    [
        ([0.05, 0.06, 0.07, 0.08, 0.9, 0.9, 0.9, 0.9], 4),
        ([0.05, 0.06, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9], 2),
        ([0.05, 0.06, 0.9], 2),
        ([0.05, 0.06, 0.07, 0.08, 0.9], 4),
        ([0.05, 0.06, 0.07], 3),
        ([0.05, 0.9, 0.9], None),
    ],
)
def test_fewer_are_tried_where_some_are_much_worse(errors, members):
    mean = chosen([net(b) for b in errors])
    assert mean.taken == (members is not None)
    assert len(mean.members) == (members or len(errors))
    expected = 1 + np.mean(errors[: len(mean.members)]) ** 2
    assert mean.valid_loss == pytest.approx(expected, rel=1e-12)
    assert mean.predictor.layout.size == 7 * len(mean.members)


@pytest.mark.parametrize(
    ("states", "valid"),
    [
        ([net(0.3), linear(0.1), linear(0.2)], 100),  # one net
        ([net(0.3), below(0.3, end=Ending.DIVERGED)], 100),
        ([net(0.3), below(0.3)], 0),  # no rows to compare on
    ],
)
def test_no_mean_is_tried(states, valid):
    assert chosen(states, valid=valid) is None


def test_rows_without_weight_are_not_compared():
    valid = rows(6)
    valid = Rows(valid.dense, None, valid.target, np.array([1.0, 2, 0, 1, 1, 1]), np.ones(6))
    states = [net(0.3), below(0.1)]
    plan = TrainingPlan(rows(10), valid, SQUARED, [s.run for s in states], 5)
    for state, b in zip(states, (0.3, -0.1), strict=True):
        state.weights = plan.predictor_of(state.run).constant([b])
    mean = MeanSelection().choose(
        Selection(states[1], Basis.VALIDATION), states, plan, LowestLoss()
    )
    expected = np.average((0.1 - valid.target) ** 2, weights=valid.loss_weight)
    assert mean.valid_loss == pytest.approx(expected, rel=1e-12)
