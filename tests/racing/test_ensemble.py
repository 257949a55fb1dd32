"""When the ensemble of all runs is the answer: who is in it, and the rule beside the winner."""

from __future__ import annotations

import math
from math import nan

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.racing.ensemble import EnsembleSelection, best_mean, first_half, tries_ensemble
from thalweg.racing.mean_selection import MeanSelection
from thalweg.racing.winner_selection import Basis, LowestLoss, Selection
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd
from thalweg.training.run_state import RunState

SQUARED = LossOverRuns(LOSSES["squared_error"])
LINEAR, NET = Run("sgd", 0.1), Run("sgd", 0.1, hidden=(2,))


def rows(n, columns=12, seed=0, noise=1.0):
    """Columns of noise, of which the first is the target's mean."""
    draw = np.random.default_rng((1, seed, n))
    x = draw.normal(size=(n, columns))
    target = x[:, 0] + noise * draw.normal(size=n)
    return Rows(np.column_stack([np.ones(n), x]), None, target, np.ones(n), np.ones(n))


def planned(weights, valid, runs=None, crossed=nan):
    """A plan, and linear runs with given weights ``[columns]`` of the columns."""
    runs = runs or [LINEAR.changed(seed=k) for k in range(len(weights))]
    plan = TrainingPlan(rows(30), valid, SQUARED, runs, 5)
    states = []
    for run, own in zip(runs, weights, strict=True):
        state = RunState(run, {}, crossed=crossed)
        if run.architecture is None:
            state.weights = np.concatenate([[0.0], own])[:, None]
        else:
            state.weights = plan.predictor_of(run).constant([own])
        with np.errstate(over="ignore"):
            scores = plan.predictor_of(run).scores(valid, state.weights)
            lost = SQUARED.value(scores, valid.target)
        state.best_loss = float(lost.mean())
        state.end = RunEnd(Ending.TRAINED, 1, 1, 1, state.best_loss, 0.1)
        states.append(state)
    return states, plan


def chosen(states, plan, policy=EnsembleSelection()):  # noqa: B008
    return policy.choose(LowestLoss().choose(states, plan), states, plan, LowestLoss())


def halves(valid=400, seed=0):
    """Two runs: one errs by 0.7 times a column of noise, the other by as much to the other side."""
    weights = np.zeros((2, 12))
    weights[:, 0] = 1
    weights[:, 1] = 0.7, -0.7
    return planned(weights, rows(valid, seed=seed))


def test_runs_that_err_to_opposite_sides_are_combined():
    states, plan = halves()
    found = chosen(states, plan)
    assert found.taken
    assert set(map(id, found.members)) == set(map(id, states))
    assert found.gain > 5 * found.error
    shares = np.array(found.counts) / sum(found.counts)
    weights = [state.weights for state in found.members]
    mixed = sum(s * w for s, w in zip(shares, weights, strict=True))
    valid = plan.valid.block(0, 400)
    expected = np.mean((valid.dense @ mixed[:, 0] - valid.target) ** 2)
    assert found.valid_loss == pytest.approx(expected, rel=1e-12)
    assert abs(mixed[2, 0]) < 0.15  # of the column of noise next to nothing is left
    assert found.linear in states


def test_equal_runs_give_nothing_to_combine():
    own = np.eye(12)[0]
    assert chosen(*planned([own] * 4, rows(300))) is None


def test_the_gain_is_that_of_rows_that_did_not_choose():
    """Forty runs of noise: on the rows that chose it the ensemble seems to gain more."""
    draw = np.random.default_rng(5)
    weights = 0.3 * draw.normal(size=(40, 12)) + np.eye(12)[0]
    states, plan = planned(weights, rows(60))
    found = chosen(states, plan)
    best = min(state.best_loss for state in states)
    assert found.gain < best - found.valid_loss


@pytest.mark.parametrize(
    ("margin", "few", "taken"), [(2.0, 100, True), (1e6, 100, False), (2.0, 1e12, False)]
)
def test_beside_cross_validation_the_gain_must_be_clear(margin, few, taken):
    states, plan = halves()
    for state in states:
        state.crossed = state.best_loss
    found = chosen(states, plan, EnsembleSelection(margin=margin, few=few))
    assert found.taken == taken


def test_an_ensemble_that_is_worse_by_more_than_5_percent_is_not_taken_whatever_its_error():
    """Forty runs of noise on few rows: the ensemble gains less than its error, and is worse."""
    draw = np.random.default_rng(5)
    weights = np.concatenate([np.eye(12)[:1], 0.5 * draw.normal(size=(40, 12)) + np.eye(12)[0]])
    excused = EnsembleSelection(tolerance=1e6)
    found = {}
    for seed in range(60):
        states, plan = planned(weights, rows(24, seed=seed))
        single = LowestLoss().choose(states, plan).run
        mean = chosen(states, plan, excused)
        if mean is not None:
            found[-mean.gain > 0.05 * single.best_loss] = mean.taken
    assert found == {True: False, False: True}


def test_a_clear_loss_is_not_taken():
    states, plan = halves()
    assert chosen(states, plan, EnsembleSelection(tolerance=-1e6)).taken is False


def test_very_many_rows_are_represented_by_a_sample():
    states, plan = halves(valid=900)
    found = [chosen(states, plan, EnsembleSelection(most_rows=n)) for n in (100, 900, 4096)]
    assert found[1].gain == found[2].gain
    assert found[0].gain != found[1].gain
    assert found[0].error > found[1].error


def test_a_run_whose_predictions_overflow_is_no_candidate():
    states, plan = halves()
    more, _ = planned([*np.zeros((2, 12)), np.full(12, 1e200)], rows(400))
    found = chosen([*states, more[2]], plan)
    assert more[2] not in found.members


def test_rows_without_weight_have_no_say():
    states, plan = halves()
    valid = plan.valid.block(0, 400)
    weight = np.where(np.arange(400) < 200, 1.0, 0.0)
    silent = Rows(valid.dense, None, np.where(weight > 0, valid.target, 1e9), weight, weight)
    half = valid.take(slice(0, 200))
    found = [
        chosen(states, TrainingPlan(rows(30), of, SQUARED, plan.runs, 5)) for of in (silent, half)
    ]
    assert found[0].counts == found[1].counts
    assert found[0].valid_loss == pytest.approx(found[1].valid_loss, rel=1e-12)


def test_runs_that_cannot_be_told_apart_make_nothing_worse():
    """Sixty races of ten equally good runs: the answer's true loss beside the winner's.

    Run k errs by 0.3 times noise column 1 + k, so that its true loss is 1 + 0.09, and of weights v
    1 + Σ (0.3 v)².
    """
    lower = 0
    for seed in range(60):
        weights = np.zeros((10, 12))
        weights[:, 0] = 1
        weights[np.arange(10), 1 + np.arange(10)] = 0.3
        states, plan = planned(weights, rows(120, seed=seed))
        found = chosen(states, plan)
        if found is not None and found.taken:
            shares = np.array(found.counts) / sum(found.counts)
            lower += bool(1 + np.sum((0.3 * shares) ** 2) < 1 + 0.09)
        else:
            lower += 1  # the winner itself
    assert lower == 60


def test_the_mean_of_the_best_nets_stands_in():
    """Without an ensemble, or where it is not taken, the mean of nets is what it was."""
    runs = [NET.changed(seed=0), NET.changed(seed=1), LINEAR]
    states, plan = planned([0.3, -0.3, np.eye(12)[0]], rows(200), runs)
    single = LowestLoss().choose(states, plan)
    nets = best_mean(single, states, plan, LowestLoss(), ensemble=False)
    alone = MeanSelection().choose(single, states, plan, LowestLoss())
    assert (nets.members, nets.counts, nets.taken) == (alone.members, (), alone.taken)
    assert math.isnan(nets.gain)
    pair, other = halves()
    best = LowestLoss().choose(pair, other)
    assert best_mean(best, pair, other, LowestLoss(), ensemble=False) is None
    assert best_mean(best, pair, other, LowestLoss(), ensemble=True).counts


@pytest.mark.parametrize(
    ("asked", "freely", "valid", "tried"),
    [(None, True, 500, True), (None, True, 499, False), (None, False, 5000, False),
     (True, False, 10, True), (False, True, 5000, False)],
)  # fmt: skip
def test_where_it_is_tried(asked, freely, valid, tried):
    assert tries_ensemble(asked, freely, valid) is tried


def of_groups(states, plan, groups, policy=EnsembleSelection()):  # noqa: B008
    single = LowestLoss().choose(states, plan)
    return policy.choose(single, states, plan, LowestLoss(), groups)


def test_the_halves_do_not_divide_a_group():
    sizes = np.random.default_rng(1).integers(1, 40, 30)
    groups = np.random.default_rng(2).permutation(np.repeat(np.arange(30) * 7, sizes))
    for seed in range(5):
        first = first_half(len(groups), groups, seed)
        assert not {*groups[first]} & {*groups[~first]}
        assert abs(int(first.sum()) - int((~first).sum())) <= 40
    assert first_half(11, None, 0).sum() == 5
    assert (first_half(len(groups), groups, 0) != first_half(len(groups), groups, 1)).any()


def test_rows_of_a_group_do_not_judge_what_they_chose():
    """Every row eight times, in a group of its own: the copies on both sides chose for themselves.

    With groups the gain is that of the rows taken once, and its error √8 of the one without.
    """
    draw = np.random.default_rng(5)
    weights = 0.3 * draw.normal(size=(40, 12)) + np.eye(12)[0]
    once = rows(60)
    copies = once.take(np.repeat(np.arange(60), 8))
    groups = np.repeat(np.arange(60), 8)
    states, plan = planned(weights, copies)
    honest, lucky = of_groups(states, plan, groups), of_groups(states, plan, None)
    assert honest.counts == lucky.counts
    assert honest.gain < lucky.gain
    assert honest.error > 2 * lucky.error
    assert of_groups(states, plan, groups % 3) is None  # two groups for each half at least


def test_the_error_of_a_mean_of_nets_is_that_of_groups():
    """A net that is worse by less than the error of groups, and more than that of rows."""
    runs = [NET.changed(seed=0), NET.changed(seed=1), LINEAR]
    valid = rows(40).take(np.repeat(np.arange(40), 25))
    groups = np.repeat(np.arange(40), 25)
    states, plan = planned([0.0, -0.45, np.zeros(12)], valid, runs)
    policy = MeanSelection(most=2)
    single = Selection(states[0], Basis.VALIDATION)
    alone = policy.choose(single, states, plan, LowestLoss())
    grouped = policy.choose(single, states, plan, LowestLoss(), groups)
    assert (alone.taken, grouped.taken) == (False, True)
