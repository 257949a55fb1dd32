"""Half of the nets that `fit` trains leave after a quarter of their epochs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.job.planning import stopping_of
from thalweg.lab.chinese import chinese
from thalweg.racing.halving import Halving
from thalweg.racing.net_halving import ENOUGH_ROWS, NetHalving
from thalweg.racing.net_set import net_set
from thalweg.training.events import RunNumbers
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.stopping import AnyOf, Patience

LOSSES = [0.5, 3.0, 1.0, 2.0, 1.5, np.nan]  # the first is of a linear run
POLICY = NetHalving([1, 2, 3, 4, 5], epochs=10, stay=2)


def numbers(epochs, losses=LOSSES, running=True):
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


def test_named_nets_all_stay():
    job = {"halving": None, "judge": None, "patience": None, "single": False, "keep_states": False}
    runs = [Run("adamw", 0.1, 32, hidden=(8,), seed=seed) for seed in range(12)]
    assert isinstance(stopping_of(job, runs, 20, 9000, 900, net_set(9000, seed=0)), Patience)
