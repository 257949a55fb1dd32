"""Inside one block: a run whose update is not finite stays as it was before it, for good."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.engine.contract import BlockUpdates, Group, GroupUpdates, State
from thalweg.engine.reference import advance
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.predictors import Linear


def start(rows, runs, columns=1):
    """Momentum with weights and buffers that are not 0."""
    rng = np.random.default_rng(2)
    weights = rng.normal(size=(rows.features, runs * columns))
    buffers = rng.normal(size=weights.shape)
    touched = np.zeros(rows.features - rows.dense.shape[1], bool)
    group = Group(OPTIMIZERS["momentum"], slice(0, runs), [buffers], [], touched)
    return State(
        weights,
        np.zeros_like(weights),
        None,
        [group],
        np.ones(runs, bool),
        Linear.over(rows, columns),
    )


def updates_of(rows, rates, micro_batch):
    """An update after every micro-batch, with rates ``[updates, runs]`` and momentum 0.9."""
    updates, runs = rates.shape
    ones, zeros = np.ones_like(rates), np.zeros_like(rates)
    nothing, never = np.zeros(runs), np.full(runs, np.inf)
    own = GroupUpdates(
        coefficients=np.stack([rates, 0.9 * ones, ones, zeros], axis=1),
        decay=zeros,
        noise=zeros,
        average=zeros,
        l2=nothing,
        l1=nothing,
        max_norm=never,
        clip_norm=never,
        clip_value=never,
        decays=nothing > 0,
        noisy=nothing > 0,
    )
    due = np.ones((updates, 1), bool)
    return BlockUpdates(micro_batch, due, due / micro_batch, [own])


@pytest.mark.parametrize("lost_at", [0, 1, 2])
def test_a_run_is_frozen_as_it_was_before_the_update_that_overflowed(lost_at, make_rows):
    """Run 1 has an enormous rate in one update and a usual one in the next."""
    rows, loss = make_rows(128, weighted=False), LossOverRuns(LOSSES["squared_error"])
    rates = np.full((4, 3), 0.01)

    def go(some, rates):
        state = start(rows, 3)
        state.groups[0].states[0][0, 1] = 1e4  # its buffer, so that rate × buffer overflows
        return state, advance(some, state, updates_of(some, rates, 32), loss, lambda: False)

    calm, _ = go(rows, rates)
    before, _ = go(rows.take(slice(0, 32 * lost_at)), rates[:lost_at])
    rates[lost_at, 1] = 1e308
    state, outcome = go(rows, rates)

    assert outcome.frozen == {1: lost_at}
    assert outcome.micro_batches == 4
    assert state.alive.tolist() == [True, False, True]
    np.testing.assert_array_equal(state.weights[:, 1], before.weights[:, 1])
    [buffers], [kept] = state.groups[0].states, before.groups[0].states
    np.testing.assert_array_equal(buffers[:, 1], kept[:, 1])
    for run in (0, 2):
        np.testing.assert_array_equal(state.weights[:, run], calm.weights[:, run])
        np.testing.assert_array_equal(buffers[:, run], calm.groups[0].states[0][:, run])


def test_one_class_that_overflows_freezes_all_classes_of_its_run(make_rows, classes):
    rows = make_rows(64, task="multiclass", weighted=False)
    loss = LossOverRuns(LOSSES["cross_entropy"], {}, classes)
    rates = np.full((2, 2), 0.1)
    rates[0, 1] = 100.0
    state = start(rows, 2, classes)
    state.groups[0].states[0][0, classes + 1] = 1e308  # run 1, its second class alone
    weights, buffers = state.weights.copy(), state.groups[0].states[0].copy()
    outcome = advance(rows, state, updates_of(rows, rates, 32), loss, lambda: False)
    assert outcome.frozen == {1: 0}
    own, other = slice(classes, None), slice(0, classes)
    np.testing.assert_array_equal(state.weights[:, own], weights[:, own])
    np.testing.assert_array_equal(state.groups[0].states[0][:, own], buffers[:, own])
    assert (state.weights[:, other] != weights[:, other]).all()


def test_stop_is_asked_before_each_micro_batch(make_rows):
    rows, loss = make_rows(128), LossOverRuns(LOSSES["squared_error"])
    answers = iter([False, False, True])
    state = start(rows, 2)
    updates = updates_of(rows, np.full((4, 2), 0.01), 32)
    outcome = advance(rows, state, updates, loss, lambda: next(answers))
    assert (outcome.micro_batches, outcome.complete) == (2, False)
    assert outcome.weight == rows.loss_weight[:64].sum()
    half, whole = rows.take(slice(0, 64)), start(rows, 2)
    advance(half, whole, updates_of(half, np.full((2, 2), 0.01), 32), loss, lambda: False)
    np.testing.assert_array_equal(state.weights, whole.weights)
