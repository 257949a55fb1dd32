"""Cohorts that train an epoch side by side, and are judged in their order."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import Reference
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear, predictor_for
from thalweg.training import cohort as cohort_module
from thalweg.training import plan as plan_module
from thalweg.training import session as session_module
from thalweg.training.cohort import TrainedOn, cohorts
from thalweg.training.events import BlockDone, EpochDone, RunEnded
from thalweg.training.parallel_cohorts import (
    fitting,
    planned_bytes,
    side_by_side,
    side_bytes,
)
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import RunState
from thalweg.training.session import Session
from thalweg.training.stopping import Patience, Stop

LOSS = LossOverRuns(LOSSES["squared_error"])
ROWS = 120
# Cohorts by shape, seed and batch size; blocks of 24 rows, of 21 and of 40.
RUNS = [
    Run("adam", 0.02, 8, average="ema,decay=0.9"),
    Run("sgd", 1e8, 8),  # diverges
    Run("nag", 0.02, 7, seed=2, gradient_noise=0.1),
    Run("sgd", 0.02, 40, hidden="6,3", dropout=0.3),
    Run("adam", 0.02, 8, hidden="5", seed=3),
    Run("adam", 0.01, 8, hidden="5", seed=3),
    Run("adam", 0.02, "full", hidden="4", epochs=3),
]


def needed_bytes(cohorts):
    """Of cohorts' blocks and updates, those made ahead among them, and the orders of two epochs."""
    orders = {cohort.seed for cohort in cohorts if cohort.shuffled}
    return len(orders) * 2 * 8 * cohorts[0].rows + sum(2 * each.block_bytes() for each in cohorts)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 24)


def rows(window=None):
    rng = np.random.default_rng(1)
    dense = np.concatenate([np.ones((ROWS, 1)), rng.normal(size=(ROWS, 3))], axis=1)
    ones = np.ones(ROWS)
    target = dense[:, 1] * dense[:, 2] + 0.1 * rng.normal(size=ROWS)
    return Rows(dense, None, target, ones, ones, window=window)


def plan_of(runs, epochs=5, window=None, **more):
    every = rows(window)
    return TrainingPlan(every, every.take(slice(0, 40)), LOSS, runs, epochs, **more)


def trained(plan):
    session, events = Session(plan), []
    while not session.finished:
        events += session.step()
    return session, events


def outcome(session):
    return [
        (s.last_weights.tobytes(), s.status, s.updates, s.epochs, s.valid_losses, s.batch_losses)
        for s in session.runs
        if s.last_weights is not None
    ]


def what_happened(events):
    """Which runs were judged and ended, in their order."""
    found = []
    for event in events:
        if isinstance(event, EpochDone):
            found.append(("judged", event.epoch, event.runs))
        elif isinstance(event, RunEnded):
            found.append(("ended", event.run, str(event.end)))
    return found


class Culling(Patience):
    """Ends a run when another has completed so many epochs."""

    PAIRS = ((0, 2, 3), (2, 3, 4), (5, 4, 2))  # the one judged, its epoch, the one ended

    def after_epoch(self, memory, judged, numbers, rows):
        stops = {
            ended: Stop(cause="of another")
            for one, epoch, ended in self.PAIRS
            if one in judged and numbers.epochs[one] == epoch and numbers.running[ended]
        }
        return stops, memory


@pytest.mark.parametrize(
    ("engine", "stopping"),
    [
        (Reference(), Patience(2)),  # whose sums depend on neighbours that another ends earlier
        (Compiled(1), Patience(2)),
        (Compiled(3), Patience(2)),
        (Compiled(1), Culling()),
        (Compiled(3), Culling()),
    ],
)
def test_side_by_side_changes_nothing(engine, stopping, monkeypatch):
    """Neither a bit nor who is judged and ends when; of one cohort at a time the same."""
    plan = plan_of(RUNS, engine=engine, stopping=stopping)
    session, events = trained(plan)
    monkeypatch.setattr(session_module, "side_bytes", lambda rows_bytes: 0)
    in_turn, others = trained(plan)
    assert outcome(session) == outcome(in_turn)
    ended = [each for each in what_happened(events) if each[:2] != ("ended", 1)]
    assert ended == [each for each in what_happened(others) if each[:2] != ("ended", 1)]
    blocks = [sum(isinstance(event, BlockDone) for event in some) for some in (events, others)]
    assert blocks[0] < blocks[1] / 2


def test_a_run_that_another_cohort_ends_within_the_epoch_is_not_judged():
    """As if it had waited for its turn: it keeps the epochs from before."""
    session, _ = trained(plan_of(RUNS, stopping=Culling()))
    assert [state.epochs for state in session.runs] == [5, 1, 4, 1, 2, 5, 3]
    for state in session.runs:
        assert len(state.valid_losses) == len(state.batch_losses) or state.diverged
        assert state.epochs == len(state.valid_losses)


def test_a_cohort_goes_on_where_all_runs_that_it_waited_for_are_ended():
    """The first, of five blocks, ends the second, of ten, for which the third, of three, waits."""

    class Ending(Patience):
        def after_epoch(self, memory, judged, numbers, rows):
            return {1: Stop(cause="of another")} if judged == (0,) and numbers.running[
                1
            ] else {}, memory

    runs = [Run("sgd", 0.02, 8), Run("sgd", 0.02, 13), Run("sgd", 0.02, 40, hidden="3")]
    session, _ = trained(plan_of(runs, epochs=2, stopping=Ending()))
    assert [state.epochs for state in session.runs] == [2, 0, 2]


def test_the_engine_is_given_the_blocks_of_all_cohorts_at_once():
    class Counting(Reference):
        given = ()

        def train(self, works, loss, stop):
            self.given = (*self.given, [len(work.rows) for work in works])
            return super().train(works, loss, stop)

    engine = Counting()
    trained(plan_of(RUNS[:1] + RUNS[2:5], epochs=1, engine=engine))
    assert engine.given[0] == [21, 24, 24, 40]
    assert [sum(own) for own in zip(*engine.given[:3], strict=True)] == [63, 72, 72, 120]
    assert sum(map(sum, engine.given)) == 4 * ROWS


def test_rows_and_orders_are_shared(monkeypatch):
    """Of cohorts with the same seed and blocks."""
    orders, real = [], Rows.shuffle

    def shuffle(self, seed):
        orders.append(seed)
        return real(self, seed)

    monkeypatch.setattr(Rows, "shuffle", shuffle)
    runs = [Run("sgd", 0.02, 8, hidden=hidden, seed=seed) for hidden in "123" for seed in (0, 4)]
    session = Session(plan_of(runs, epochs=2))
    got, blocks = [], session._blocks.get_all
    monkeypatch.setattr(session._blocks, "get_all", lambda *a: got.append(blocks(*a)) or got[-1])
    while not session.finished:
        session.step()
    assert sorted(orders) == [(0, 0), (0, 1), (4, 0), (4, 1)]
    for some in got:
        assert len({id(block) for block, *_ in some}) == 2


# --- which --------------------------------------------------------------------------------------


def made(runs, n=10**6):
    on = TrainedOn(n, Linear(4), np.float32, 5)
    return cohorts([RunState(run, run.penalties) for run in runs], on)


def test_as_many_cohorts_as_memory_allows():
    """Orders of one seed are counted once; one cohort may take more than the bound."""
    seeds = made([Run("sgd", 0.1, 8, seed=seed) for seed in range(10)])
    each = needed_bytes(seeds[:1])
    assert each == 2 * 8 * 10**6 + 2 * seeds[0].block_bytes()
    assert fitting(seeds, 0) == seeds[:1]
    assert fitting(seeds, 3 * each) == seeds[:3]
    assert fitting(seeds, 4 * each - 1) == seeds[:3]
    sizes = made([Run("sgd", 0.1, size) for size in (7, 8, 9, 11)])
    assert needed_bytes(sizes) < 4 * 8 * 10**6
    assert side_bytes(10**6) == 2**28
    assert side_bytes(10**10) == 10**10 // 4


def test_those_within_an_epoch_go_first_and_all_wait_for_its_end():
    some = made([Run("sgd", 0.1, 8, seed=seed) for seed in range(4)])
    some[2].sums, some[2].at = np.zeros(1), 24
    assert side_by_side(some, 0) == [some[2]]
    assert side_by_side(some, 2**40) == [some[2], some[0], some[1], some[3]]
    some[2].at = some[2].rows
    assert some[2].over
    assert side_by_side(some, 2**40) == [some[0], some[1], some[3]]
    some[0].next_epoch()
    assert (some[0].epoch, some[0].at, some[0].sums) == (1, 0, None)
    assert side_by_side(some, 2**40) == [some[1], some[3]]


def test_windows_are_read_by_cohorts_of_one_order_together():
    """Others would read each other's windows away."""
    runs = [Run("sgd", 0.1, 8, seed=1), Run("sgd", 0.1, 7), Run("sgd", 0.1, 8)]
    nets = [Run("sgd", 0.1, 8, hidden="3", seed=seed) for seed in (0, 1)]
    session = Session(plan_of(runs + nets, window=40))
    together = session._side_by_side()
    assert [(c.seed, c.micro_batch) for c in together] == [(0, 7)]
    session.cohorts = session.cohorts[1:]
    together = session._side_by_side()
    assert [(c.seed, c.micro_batch) for c in together] == [(1, 8), (1, 8)]
    everything, _ = trained(plan_of(runs + nets, window=40))
    for k, run in enumerate(runs + nets):
        alone, _ = trained(plan_of([run], window=40))
        own = everything.runs[k].last_weights
        np.testing.assert_allclose(own, alone.runs[0].last_weights, rtol=1e-12)


def test_the_plan_says_what_cohorts_take_side_by_side():
    """No less than they do; nothing of one cohort, and never more than the bound."""
    one, several = plan_of(RUNS[:2]), plan_of(RUNS)
    assert planned_bytes(one.runs, one.rows) == 0
    session = Session(several)
    assert len(session.cohorts) == 5
    needed = needed_bytes(session.cohorts)
    assert needed / 2 < planned_bytes(several.runs, several.rows) < 3 * needed
    assert several.memory - plan_of(RUNS[:1] * 7).memory > needed / 2
    many = [Run("sgd", 0.1, 8, seed=seed) for seed in range(10**3)]
    n = 10**6
    large = Rows(np.zeros((n, 1)), None, *np.zeros((2, n)), np.zeros(n))
    assert planned_bytes(many, large) == 2**28


def test_a_net_has_the_same_bits_whatever_batches_others_have():
    """Its gradient is summed over its own batch at once."""
    nets = [Run("adam", 0.02, size, hidden="5", dropout=0.2) for size in (8, 16, 40)]
    together, _ = trained(plan_of(nets, engine=Compiled(2)))
    for run, state in zip(nets, together.runs, strict=True):
        alone, _ = trained(plan_of([run], engine=Compiled(1)))
        np.testing.assert_array_equal(state.last_weights, alone.runs[0].last_weights)


def test_the_length_of_the_rows_is_measured_once_for_all_nets(monkeypatch):
    """Which initial weights are scaled by, whatever the layers and seeds of a net."""
    measured = []

    def spied(*given):
        measured.append(given)
        return predictor_for(*given)

    monkeypatch.setattr(plan_module, "predictor_for", spied)
    runs = [Run("sgd", 0.1, hidden=hidden, init=f"he,seed={k}") for k, hidden in enumerate("3345")]
    plan = plan_of(runs)
    found = [plan.predictor_of(run) for run in runs]
    assert len(measured) == 1
    assert found == [predictor_for(plan.rows, 1, run.architecture) for run in runs]
    assert plan.predictor_of(runs[2]) is found[2]
