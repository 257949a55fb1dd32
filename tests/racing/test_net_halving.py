"""Half of the nets that `fit` trains leave after a quarter of their epochs."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.job import planning
from thalweg.job.planning import stopping_of
from thalweg.lab.chinese import chinese
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.racing.halving import Halving
from thalweg.racing.net_halving import ENOUGH_ROWS, NetHalving
from thalweg.racing.net_set import net_set
from thalweg.training.events import RunNumbers
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.stopping import AnyOf, Patience
from thalweg.training.time_estimate import TimeEstimate

VALID_LOSSES = [0.5, 3.0, 1.0, 2.0, 1.5, np.nan]  # the first is of a linear run
TIME = TimeEstimate(7.0, 7.0)
POLICY = NetHalving([1, 2, 3, 4, 5], epochs=10, stay=2)


def numbers(epochs, losses=VALID_LOSSES, running=True):
    of = RunNumbers.before(len(losses))
    return replace(
        of,
        epochs=np.full(len(losses), epochs) if np.isscalar(epochs) else np.array(epochs),
        valid_loss=np.array(losses),
        running=np.full(len(losses), True) & running,
    )


def after(policy, memory, now):
    return policy.after_epoch(memory, list(range(len(now.epochs))), now, {})


def test_those_with_the_lowest_losses_train_on_after_a_quarter_of_the_epochs():
    memory = POLICY.begin(6)
    for epoch in (1, 2):
        stops, memory = after(POLICY, memory, numbers(epoch))
        assert not stops
    stops, memory = after(POLICY, memory, numbers(3))
    assert sorted(stops) == [1, 3, 5]  # of 1 and 1.5 the lower ones stay, the linear run too
    assert {stop.ending for stop in stops.values()} == {Ending.STOPPED_BY_POLICY}
    cause = "after 3 epochs its validation loss was not among the 2 lowest of the nets"
    assert {stop.cause for stop in stops.values()} == {cause}  # said once for all of them
    assert chinese(stops[1].cause) == "训练 3 轮后，其验证损失不在各网络中最低的 2 个之列"
    assert not after(POLICY, memory, numbers(4))[0]  # once


def test_nets_are_compared_at_the_same_epoch_and_those_that_ended_are_not():
    memory = POLICY.begin(6)
    assert not after(POLICY, memory, numbers([9, 3, 3, 3, 2, 3]))[0]
    stops, _ = after(POLICY, memory, numbers([9, 3, 3, 3, 3, 3]))
    assert sorted(stops) == [1, 3, 5]
    ended = np.array([True, True, False, True, True, True])
    stops, _ = after(POLICY, memory, numbers([9, 3, 2, 3, 3, 3], running=ended))
    assert sorted(stops) == [1, 5]


@pytest.mark.parametrize(
    ("changed", "valid", "kind"),
    [
        ({}, ENOUGH_ROWS, NetHalving),
        ({}, ENOUGH_ROWS - 1, None),
        ({"halving": False}, ENOUGH_ROWS, None),
        ({"judge": "mae"}, ENOUGH_ROWS, None),
        ({"halving": True}, ENOUGH_ROWS, Halving),
    ],
)
def test_it_is_of_the_nets_that_fit_tries_where_nothing_is_said(changed, valid, kind):
    job = {"halving": None, "judge": None, "patience": None, "single": False, "keep_states": False}
    nets = net_set(9000, seed=3)
    runs = [Run("sgd", 0.1, 32), *nets, Run("adamw", 0.1, 32, hidden=(8,))]
    policy = stopping_of({**job, **changed}, runs, 20, 9000, valid, nets)
    if kind is None:
        assert isinstance(policy, Patience)
        return
    assert isinstance(policy, AnyOf)
    first = policy.policies[0]
    assert isinstance(first, kind)
    if kind is NetHalving:
        assert (list(first.nets), first.stay) == (list(range(1, 17)), 8)
        assert first.epochs == nets[0].epochs != 20


@pytest.mark.parametrize(("epochs", "after"), [(30, 8), (20, 5), (1, 1)])
def test_the_time_is_that_of_the_epochs_that_nets_train(epochs, after, monkeypatch):
    """Of five nets two stay; what all train is their work, of one linear run and the nets."""
    runs = [Run("sgd", 0.1, 32, epochs=4)]
    runs += [Run("adamw", 0.1, 32, hidden=(8,), seed=k, epochs=epochs) for k in range(5)]
    dense = np.column_stack([np.ones(50), np.linspace(-1, 1, 50)])
    rows = Rows(dense, None, dense[:, 1].copy(), np.ones(50), np.ones(50))
    loss = LossOverRuns(LOSSES["squared_error"])
    policy = AnyOf((replace(POLICY, epochs=epochs), Patience()))
    training = TrainingPlan(rows, rows.block(0, 0), loss, runs, 9, stopping=policy)
    alone = TrainingPlan(rows, rows.block(0, 0), loss, runs[1:2], 9).multiplications / epochs
    linear = TrainingPlan(rows, rows.block(0, 0), loss, runs[:1], 9).multiplications
    timed = []
    monkeypatch.setattr(planning, "time_estimate", lambda plan: timed.append(plan) or TIME)
    found = planning.Plan.time.func(SimpleNamespace(training=training, runs=runs))
    assert timed[0].multiplications == linear + alone * (2 * epochs + 3 * after)
    assert str(found) == str(TIME)
    nets, s = "3 nets that leave after", "" if after == 1 else "s"
    assert found.condition == f"if no run ends early but the {nets} {after} epoch{s}"
    without = replace(training, stopping=Patience())
    found = planning.Plan.time.func(SimpleNamespace(training=without, runs=runs))
    assert timed[1].multiplications == linear + alone * 5 * epochs
    assert found.condition == "if no run ends early"


def test_named_nets_all_stay():
    job = {"halving": None, "judge": None, "patience": None, "single": False, "keep_states": False}
    runs = [Run("adamw", 0.1, 32, hidden=(8,), seed=seed) for seed in range(12)]
    assert isinstance(stopping_of(job, runs, 20, 9000, 900, net_set(9000, seed=0)), Patience)
