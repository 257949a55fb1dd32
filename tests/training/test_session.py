"""A session: its events, its budgets, and that it goes on from a snapshot with the same bits."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array

from in_one_test import half_of
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.errors import UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training import cohort as cohort_module
from thalweg.training import solver_runs
from thalweg.training.events import (
    BlockDone,
    EpochDone,
    Finished,
    RunEnded,
    RunNumbers,
    RunsLeft,
    Traced,
)
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.session import Session
from thalweg.training.snapshot import Snapshot
from thalweg.training.stopping import AnyOf, Patience, Stop

LOSS = LossOverRuns(LOSSES["squared_error"])
ROWS = 120
EACH = [
    (name, convention)
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer)
    for convention in (optimizer.convention, *optimizer.conventions)
]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 24)


def make(sparsity="mixed", dtype=np.float64):
    rng = np.random.default_rng(1)
    dense = np.concatenate([np.ones((ROWS, 1)), rng.normal(size=(ROWS, 3))], axis=1)
    sparse = csr_array(rng.normal(size=(ROWS, 7)) * (rng.uniform(size=(ROWS, 7)) < 0.1))
    weight = rng.uniform(0.5, 2, ROWS)
    target = dense[:, 1] - dense[:, 2] + 0.3 * rng.normal(size=ROWS)
    sparse = sparse.astype(dtype) if sparsity == "mixed" else None
    return Rows(dense.astype(dtype), sparse, target.astype(dtype), weight, weight)


def plan_of(runs, epochs=3, rows=None, **more):
    rows = make() if rows is None else rows
    valid = more.pop("valid", rows.take(slice(80, ROWS)))
    return TrainingPlan(rows.take(slice(0, 80)), valid, LOSS, runs, epochs, **more)


def through_json(snapshot):
    """What a file holds: values as JSON, arrays as bytes."""
    values = json.loads(json.dumps(snapshot.values, allow_nan=False))
    arrays = {
        name: np.frombuffer(array.tobytes(), array.dtype).reshape(array.shape)
        for name, array in snapshot.arrays.items()
    }
    return Snapshot(values, arrays)


def outcome(session):
    return [
        (
            None if state.weights is None else state.weights.tobytes(),
            None if state.last_weights is None else state.last_weights.tobytes(),
            state.status,
            state.updates,
            state.epochs,
            state.best_epoch,
            state.best_loss,
            state.valid_losses,
            state.batch_losses,
        )
        for state in session.runs
    ]


def assert_goes_on(plan, cuts):
    """From a snapshot at any of the steps, restored, everything is as it was without."""
    whole = Session(plan)
    events = []
    while not whole.finished:
        events.append(whole.step())
    for cut in cuts:
        first = Session(plan)
        for _ in range(cut % len(events)):
            first.step()
        snapshot = through_json(first.capture())
        first.close()
        second = Session.restore(plan, snapshot)
        told = []
        while not second.finished:
            told.append(second.step())
        assert outcome(second) == outcome(whole)
        assert len(told) == len(events) - cut % len(events)
        last, other = told[-1][-1], events[-1][-1]
        assert last.progress.rows == other.progress.rows
        for name, values in vars(last.numbers).items():
            np.testing.assert_array_equal(values, getattr(other.numbers, name))
        while not first.finished:  # which a look at it has not changed
            first.step()
        assert outcome(first) == outcome(whole)


# --- captured and restored ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sparsity", "engine", "cuts"),
    [
        ("dense", "reference", 1),
        ("mixed", "compiled", 1),
        *(
            pytest.param(sparsity, engine, 4, marks=pytest.mark.slow)
            for sparsity in ("dense", "mixed")
            for engine in ("reference", "compiled")
        ),
    ],
)
def test_every_optimizer_and_convention_goes_on_with_the_same_bits(sparsity, engine, cuts):
    runs = [
        Run(name, 0.01, batch, convention=convention, schedule="cosine")
        for name, convention in EACH
        for batch in (8, 16)
    ]
    at = [4, *np.random.default_rng(0).integers(1, 11, 3)][:cuts]
    assert_goes_on(plan_of(runs, rows=make(sparsity), engine=engine_called(engine)), at)


MIXED = [
    Run("adam", 0.02, 8, average="ema,decay=0.9"),
    Run("nadam", 0.02, 16, average="polyak"),
    Run("sgd", 0.02, 8, gradient_noise=0.1, seed=2),
    Run("adam", 0.3, 8, schedule="reduce_on_plateau,patience=1,threshold=0.5"),
    Run("sgd", 0.02, 40, l2=0.1, l1=0.05, max_norm=0.5),
    Run("adamw", 0.02, "full", clip_norm=0.5, clip_value=0.3),
    Run("nag", 0.02, 16, decoupled_weight_decay=0.1, seed=2),
    Run("sgd", 1e8, 8),  # diverges
    Run("ftrl", 0.1, 1, seed=3),
    Run("sgd", 0.1, 1, seed=3),
    Run("sgd", 0.02, 8, hidden="6,3", dropout=0.3),
    Run("adam", 0.02, 40, hidden="6,3"),
    Run("adam", 0.02, "full", hidden="6,3", dropout=0.5, seed=2),
    Run("lbfgs", l2=0.1),
    Run("lbfgs"),
]


@half_of(engine=["reference", "compiled"], dtype=[np.float32, np.float64])
def test_everything_at_once_goes_on_with_the_same_bits(engine, dtype):
    plan = plan_of(
        MIXED,
        epochs=6,
        rows=make("mixed", dtype),
        engine=engine_called(engine),
        stopping=Patience(2),
        dtype=dtype,
    )
    assert_goes_on(plan, [0, 1, 9, 14, 22, 10**9])


def lbfgs_plan(sparsity, **more):
    """Poisson deviance, whose optimum takes many iterations; several runs, one after another."""
    rows = make(sparsity)
    rows = replace(rows, target=np.exp(rows.target / 2))
    runs = [Run("lbfgs", l2=0.1), Run("sgd", 0.01, 8), Run("lbfgs")]
    loss = LossOverRuns(LOSSES["poisson_deviance"])
    return replace(plan_of(runs, epochs=4, rows=rows), loss=loss, **more)


@half_of(
    by=["coordinates", "gradient"], sparsity=["dense", "mixed"], engine=["reference", "compiled"]
)
def test_a_full_batch_solver_goes_on_with_the_same_bits(by, sparsity, engine, monkeypatch):
    """Cut behind each iteration, in coordinates of even curvature and by the engine's gradient."""
    if by == "gradient":
        monkeypatch.setattr(solver_runs, "coordinates_of", lambda *given: None)
    plan = lbfgs_plan(sparsity, engine=engine_called(engine))
    session, iterations = Session(plan), 0
    while not session.finished:
        session.step()
        iterations += bool(session.solvers.iterations)
    assert iterations > 4
    assert_goes_on(plan, range(16, 16 + iterations + 2))


@pytest.mark.parametrize("sparsity", ["dense", "mixed"])
def test_solvers_of_second_order_go_on_with_the_same_bits(sparsity):
    """Those of L1 too; two runs share the sums over the rows at their start."""
    runs = [Run("newton", l2=0.1), Run("newton", l1=0.01), Run("owlqn", l1=0.01)]
    plan = lbfgs_plan(sparsity, runs=runs, strengths=[run.penalties for run in runs])
    assert_goes_on(plan, range(14))


def test_a_restored_solver_that_is_stopped_at_once_ends():
    """While its iterations are done again, too."""
    plan = lbfgs_plan("dense")
    session = Session(plan)
    while session.solvers.iterations < 3:
        session.step()
    second = Session.restore(plan, session.capture(), lambda: True)
    session.close()
    second.run()
    assert second.stopped
    assert second.runs[0].end.ending is Ending.STOPPED_BY_USER


def test_a_snapshot_of_another_plan_is_refused():
    session = Session(plan_of(MIXED[:1]))
    session.step()
    snapshot = session.capture()
    more = AnyOf((Patience(), Patience()))  # which remembers other things
    others = plan_of(MIXED[:2]), plan_of(MIXED[1:2]), plan_of(MIXED[:1], epochs=4)
    for other in (*others, plan_of(MIXED[:1], stopping=more)):
        with pytest.raises(UsageError, match="another plan"):
            Session.restore(other, snapshot)


def test_a_snapshot_is_not_changed_by_what_follows():
    session = Session(plan_of(MIXED[:8]))
    for _ in range(3):
        session.step()
    snapshot = session.capture()
    before = {name: array.copy() for name, array in snapshot.arrays.items()}
    session.run()
    for name, array in snapshot.arrays.items():
        np.testing.assert_array_equal(array, before[name])


# --- events -------------------------------------------------------------------------------------


def heard(plan, **more):
    events = []
    session = Session(plan, **more)
    session.run(events.append)
    return session, events


def test_events_say_where_all_runs_stand():
    runs = [Run("sgd", 0.01, 8), Run("adam", 0.01, 16, seed=1), Run("lbfgs")]
    session, events = heard(plan_of(runs, epochs=2, loss_factor=4.0))
    blocks = [event for event in events if isinstance(event, BlockDone)]
    assert [block.progress.rows for block in blocks] == sorted(b.progress.rows for b in blocks)
    assert blocks[0].numbers.updates.tolist() == [3, 1, 0]  # of 24 rows, and of 16
    assert blocks[0].numbers.running.all()
    assert np.isnan(blocks[0].numbers.batch_loss).tolist() == [False, False, True]
    epochs = [event for event in events if isinstance(event, EpochDone)]
    assert [(event.epoch, event.runs) for event in epochs] == [
        (1, (0,)), (1, (1,)), (2, (0,)), (2, (1,)), (1, (2,)),  # least squares takes one iteration
    ]  # fmt: skip
    ended = [event for event in events if isinstance(event, RunEnded)]
    assert [event.run for event in ended] == [0, 1, 2]
    for event in ended:
        state = session.runs[event.run]
        assert event.end.ending is state.end.ending
        assert event.end.value == 4 * state.valid_losses[-1]
    assert [event.runs for event in events if isinstance(event, RunsLeft)] == [(0,), (1,)]
    last = events[-1]
    assert isinstance(last, Finished)
    assert not last.stopped
    assert last.numbers.epochs.tolist() == [state.epochs for state in session.runs]
    assert last.numbers.updates.tolist() == [state.updates for state in session.runs]
    losses = [4 * state.valid_losses[-1] for state in session.runs]
    np.testing.assert_array_equal(last.numbers.valid_loss, losses)
    np.testing.assert_array_equal(
        last.numbers.best_loss, [4 * state.best_loss for state in session.runs]
    )
    assert last.progress.rows == last.progress.total_rows
    assert blocks[-1].progress.seconds_left is not None


def test_the_rows_left_of_solvers_are_those_of_the_iterations_that_they_need():
    """Each ends at its tolerance after some iterations of 10,000 that it may take."""
    runs = [Run("sgd", 0.01, 8, epochs=20), *(Run("lbfgs", l2=l2) for l2 in (0.3, 0.2, 0.1))]
    strengths = [run.penalties for run in runs]
    _, events = heard(plan_of(runs, epochs=10_000, strengths=strengths))
    told = [event.progress for event in events if isinstance(event, BlockDone)]
    done = told[-1].rows
    batches = [step for step in told if step.epoch <= 20 and step.running == 4]
    assert batches[-1].rows / batches[-1].total_rows > 0.15
    assert all(step.rows <= step.total_rows < 10 * done for step in told)
    assert told[-1].rows / told[-1].total_rows > 0.9


def test_every_loss_of_every_event_is_in_the_targets_unit():
    runs = [Run("sgd", 0.01, 8), Run("adam", 0.01, 16, seed=1), Run("lbfgs")]
    _, plain = heard(plan_of(runs, epochs=2))
    _, scaled = heard(plan_of(runs, epochs=2, loss_factor=4.0))
    assert [type(event) for event in plain] == [type(event) for event in scaled]
    found = set()
    for one, other in zip(plain, scaled, strict=True):
        records = [(one.numbers, other.numbers)] if hasattr(one, "numbers") else []
        if getattr(one, "progress", None) is not None:
            records.append((one.progress, other.progress))
        if isinstance(one, RunEnded):
            records.append((one.end, other.end))
        for before, after in records:
            for name in ("batch_loss", "valid_loss", "best_loss", "value"):
                if hasattr(before, name):
                    expected = 4 * np.asarray(getattr(before, name))
                    np.testing.assert_array_equal(getattr(after, name), expected)
                    found.add((type(one), name))
    assert {event for event, _ in found} == {BlockDone, EpochDone, RunEnded, Finished}


def test_a_trace_tells_weights_and_states_of_every_micro_batch():
    runs = [Run("adam", 0.01, 8, average="polyak"), Run("adam", 0.02, 16), Run("sgd", 0.1, 8)]
    plain, _ = heard(plan_of(runs))
    session, events = heard(plan_of(runs, trace_every=1))
    for one, other in zip(outcome(session), outcome(plain), strict=True):  # it only watches
        assert one[:-1] == other[:-1]
        assert one[-1] == pytest.approx(other[-1], rel=1e-12)  # batch losses: summed by block
    traces = [event for event in events if isinstance(event, Traced)]
    assert len(traces) == 3 * 80 // 8
    assert [(trace.epoch, trace.rows) for trace in traces[9:11]] == [(1, 80), (2, 8)]
    for trace in traces:
        assert trace.runs in ((0, 1, 2), (0, 2, 1), (2, 0, 1))
        assert trace.weights.shape == (11, 3, 1)
    place = traces[0].runs.index
    assert traces[2].updates[[place(0), place(1), place(2)]].tolist() == [3, 1, 3]
    np.testing.assert_array_equal(traces[-1].weights[:, place(1)], session.runs[1].last_weights)
    np.testing.assert_array_equal(traces[-1].average[:, place(0)], session.runs[0].last_weights)
    assert set(traces[0].states[place(0)]) == {"m", "v"}
    assert traces[0].states[place(2)] == {}
    # Adam's first state is 0.1 g, plain descent's step lr · g: both met the same batch at 0.
    step = traces[0].weights[:, place(2)] / -0.1
    np.testing.assert_allclose(traces[0].states[place(0)]["m"], 0.1 * step, rtol=1e-12)
    every = [e for e in heard(plan_of(runs, trace_every=4))[1] if isinstance(e, Traced)]
    assert [trace.rows for trace in every] == [32, 64, 80] * 3
    np.testing.assert_array_equal(every[1].weights, traces[7].weights)


def test_a_trace_event_comes_after_the_rows_asked_for():
    """Rounded up to whole micro-batches of 8; blocks (of 24 rows here) end there too."""
    runs = [Run("adam", 0.01, 8), Run("sgd", 0.1, 8)]
    plain, _ = heard(plan_of(runs))
    each = [e for e in heard(plan_of(runs, trace_every=1))[1] if isinstance(e, Traced)]
    session, events = heard(plan_of(runs, trace_at=[195, 80, 10]))
    traces = [event for event in events if isinstance(event, Traced)]
    assert [(trace.epoch, trace.rows) for trace in traces] == [(1, 16), (1, 80), (3, 40)]
    for trace, place in zip(traces, (1, 9, 24), strict=True):
        np.testing.assert_array_equal(trace.weights, each[place].weights)
    ends = [event.progress.rows for event in events if isinstance(event, BlockDone)]
    assert ends == [16, 40, 64, 80, *(80 + n for n in (24, 48, 72, 80)), 184, 200, 224, 240]
    for state, other in zip(session.runs, plain.runs, strict=True):
        np.testing.assert_array_equal(state.last_weights, other.last_weights)


def test_a_solvers_iterations_are_traced_too():
    session, events = heard(plan_of([Run("lbfgs", l2=0.1)], epochs=5, trace_every=1))
    traces = [event for event in events if isinstance(event, Traced)]
    assert [trace.updates.tolist() for trace in traces] == [[i + 1] for i in range(len(traces))]
    np.testing.assert_array_equal(traces[-1].weights[:, 0], session.runs[0].last_weights)


# --- budgets ------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_runs_of_different_budgets_are_as_in_calls_of_their_own(engine):
    runs = [
        Run("adam", 0.02, 8, schedule="cosine", epochs=2),
        Run("adam", 0.02, 8, schedule="cosine", epochs=5),
        Run("sgd", 0.05, 16, schedule="one_cycle", average="polyak"),
        Run("nadam", 0.02, 8, schedule="cosine", seed=1, epochs=3),
        Run("lbfgs", l2=0.01, epochs=2),
        Run("lbfgs", l2=0.02),
    ]
    together = Session(plan_of(runs, epochs=4, engine=engine_called(engine)))
    together.run()
    for k, run in enumerate(runs):
        alone = Session(plan_of([run], epochs=4, engine=engine_called(engine)))
        alone.run()
        one, other = together.runs[k], alone.runs[0]
        assert (one.status, one.updates) == (other.status, other.updates)
        assert one.end.epochs == (run.epochs or 4)
        if one.end.ending is Ending.TRAINED:
            assert one.epochs == one.end.epochs
        np.testing.assert_allclose(one.last_weights, other.last_weights, rtol=1e-9)
    short, long = (state.valid_losses for state in together.runs[:2])
    assert short[1] != long[1]  # the cosine of two epochs is not that of five


@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_runs_that_are_judged_at_their_end_alone_have_the_same_weights(engine):
    """Without rows to judge by, in fewer passes over the training rows."""
    rows = make()
    runs = [Run("adam", 0.01, 8), Run("sgd", 0.1, 8, epochs=2), Run("adam", 0.02, 8, epochs=4)]
    plan = plan_of(runs, epochs=5, rows=rows, valid=rows.block(0, 0), engine=engine_called(engine))
    told, states = {}, {}
    for ends in (False, True):
        session = Session(replace(plan, judge_ends=ends))
        told[ends] = []
        session.run(told[ends].append)
        states[ends] = session.runs
    for one, other in zip(states[False], states[True], strict=True):
        np.testing.assert_array_equal(one.weights, other.weights)
        assert (one.updates, one.epochs, one.best_epoch) == (
            other.updates,
            other.epochs,
            other.best_epoch,
        )
        assert one.batch_losses == other.batch_losses
        assert one.valid_losses[-1] == other.valid_losses[-1] == other.best_loss
        assert one.status == other.status
    # Epochs 2, 4 and 5 are the last of a run.
    assert [len(state.valid_losses) for state in states[False]] == [5, 2, 4]
    assert [len(state.valid_losses) for state in states[True]] == [3, 1, 2]
    ends = [[type(event).__name__ for event in told[ends]] for ends in (False, True)]
    assert ends[0] == ends[1]


def test_a_budget_is_a_whole_number_from_one_up():
    for wrong in (0, -1, 1.5, True):
        with pytest.raises(UsageError, match=r"^epochs must be a whole number from 1 up"):
            Run("adam", epochs=wrong)
    assert str(Run("adam", epochs=3)).endswith("epochs=3")
    assert Run("adam", epochs=3).as_json()["budget"] == 3
    assert "budget" not in Run("adam").as_json()


# --- stopping policies --------------------------------------------------------------------------


class Halving:
    """After so many epochs of all runs, the worse half ends: what the protocol is for."""

    def __init__(self, at):
        self.at = at

    def begin(self, runs):
        return {"halved": np.zeros(1, bool)}

    def after_epoch(self, memory, judged, numbers, rows):
        here = numbers.epochs[numbers.running] >= self.at
        if memory["halved"][0] or not here.all():
            return {}, memory
        places = np.flatnonzero(numbers.running)
        worst = places[np.argsort(numbers.valid_loss[places])][len(places) // 2 :]
        cause = f"it was in the worse half after {self.at} epochs"
        return {int(run): Stop(cause=cause) for run in worst}, {"halved": np.ones(1, bool)}


def test_a_policy_may_end_runs_of_any_cohort():
    runs = [Run("adam", rate, 8, seed=seed) for seed in (0, 1, 2) for rate in (1e-6, 0.05)]
    plan = plan_of(runs, epochs=4, stopping=Halving(2))
    session, events = heard(plan)
    ends = [state.end.ending for state in session.runs]
    assert ends == [Ending.STOPPED_BY_POLICY, Ending.TRAINED] * 3
    assert session.runs[0].status == (
        "Stopped after epoch 2: it was in the worse half after 2 epochs."
    )
    assert [state.epochs for state in session.runs] == [2, 4] * 3
    left = [event.runs for event in events if isinstance(event, RunsLeft)]
    assert sorted(left[:3]) == [(0,), (2,), (4,)]
    assert_goes_on(plan, [25, 40])
    same, _ = heard(plan_of(runs, epochs=4, stopping=Halving(9)))
    for state, other in zip(session.runs[1::2], same.runs[1::2], strict=True):
        np.testing.assert_allclose(state.last_weights, other.last_weights, rtol=1e-12)


def test_of_two_policies_each_ends_runs_and_keeps_its_own_memory():
    runs = [Run("adam", rate, 8) for rate in (1e-3, 0.05)]
    runs += [Run("sgd", 1e-300, 8), Run("sgd", 1e-300, 8)]  # they stand still
    both = AnyOf((Patience(1), Halving(3)))
    plan = plan_of(runs, epochs=4, stopping=both)
    session, _ = heard(plan)
    assert [(state.epochs, state.end.ending) for state in session.runs] == [
        (3, Ending.STOPPED_BY_POLICY),
        (4, Ending.NO_IMPROVEMENT),
        (2, Ending.NO_IMPROVEMENT),
        (2, Ending.NO_IMPROVEMENT),
    ]
    assert_goes_on(plan, [25, 40])
    numbers = replace(RunNumbers.before(1), valid_loss=np.ones(1))
    memory = AnyOf((Halving(0), Patience(1))).begin(1) | {"1.bar": np.zeros(1)}
    stops, after = AnyOf((Halving(0), Patience(1))).after_epoch(memory, [0], numbers, {})
    assert stops[0].ending is Ending.STOPPED_BY_POLICY  # the reason of the first
    assert after["1.waited"] == [1]


def test_a_cohort_may_lose_all_its_runs_to_a_policy():
    runs = [Run("adam", 1e-6, 8), Run("adam", 0.05, 8, seed=1), Run("adam", 1e-6, 8, seed=2)]

    class First(Halving):
        def after_epoch(self, memory, judged, numbers, rows):
            if memory["halved"][0]:
                return {}, memory
            return {0: Stop(), 2: Stop()}, {"halved": np.ones(1, bool)}

    session, _ = heard(plan_of(runs, epochs=3, stopping=First(1)))
    assert [state.epochs for state in session.runs] == [1, 3, 0]


# --- an end from outside ------------------------------------------------------------------------


class Pressed(type(REFERENCE)):
    """An engine in which Ctrl-C is pressed at its so-many-th block, before or after it trains."""

    def __init__(self, at, late):
        self.left, self.late = at, late

    def __call__(self, *arguments):
        self.left -= 1
        if self.left == 0 and not self.late:
            raise KeyboardInterrupt
        found = super().__call__(*arguments)
        if self.left == 0:
            raise KeyboardInterrupt
        return found


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("at", [1, 3, 4, 5, 6, 9])
def test_a_keyboard_interrupt_ends_training_with_what_there_is(at, late):
    runs = [Run("adam", 0.01, 8), Run("sgd", 0.01, 8, seed=1), Run("lbfgs")]
    session, events = heard(plan_of(runs, engine=Pressed(at, late)))
    assert session.finished
    assert session.stopped
    assert events[-1].stopped
    assert all(state.end.ending is Ending.STOPPED_BY_USER for state in session.runs)
    for state in session.runs[:2]:  # side by side
        assert state.epochs == (1 if at > 8 else 0)
        assert state.weights is not None
        assert len(state.batch_losses) >= len(state.valid_losses) >= 1
        assert np.isfinite(state.best_loss)


def test_a_keyboard_interrupt_in_a_callback_ends_training_too():
    told = []

    def press(event):
        told.append(event)
        if isinstance(event, BlockDone) and event.progress.rows == 80:
            raise KeyboardInterrupt

    session = Session(plan_of([Run("adam", 0.01, 8)]))
    assert session.run(press)
    assert session.runs[0].status == "Stopped by hand after 1 of 3 epochs."
    assert isinstance(told[-1], Finished)
    assert "thalweg-next-block_0" not in {thread.name for thread in threading.enumerate()}


def test_an_error_in_a_callback_ends_the_threads():
    def fail(event):
        raise ValueError("no")

    for runs in ([Run("adam", 0.01, 8)], [Run("lbfgs")]):
        with pytest.raises(ValueError, match="no"):
            Session(plan_of(runs)).run(fail)
        names = {thread.name.rsplit("_", 1)[0] for thread in threading.enumerate()}
        assert not names & {"thalweg-next-block", "thalweg-solver"}


def test_steps_need_no_settings_of_the_process():
    plan = plan_of(MIXED[:4])
    stepped, ran = Session(plan), Session(plan)
    while not stepped.finished:
        stepped.step()
    ran.run()
    assert outcome(stepped) == outcome(ran)
    assert stepped.step() == []


# --- the plan -----------------------------------------------------------------------------------


def test_the_plan_says_what_it_takes():
    small, large = plan_of([Run("sgd", 0.01)]), plan_of([Run("adam", 0.01)] * 50, epochs=6)
    assert 2**20 < small.memory < large.memory
    uphill = plan_of([Run("sgd", 0.01, sam=0.1)])  # weights and a gradient are set aside
    assert uphill.memory - small.memory == 2 * small.predictor.layout.size * 8
    # Weights and gradients twice, as they are asked for and as kernels keep them; the weights of
    # the best epoch, of the last, and those that are judged.
    more = plan_of([Run("sgd", 0.01), Run("sgd", 0.02)])
    assert more.memory - small.memory == (2 * 2 + 3) * small.predictor.layout.size * 8
    # 80 rows of 4 dense columns and the entries of the sparse ones, forwards and backwards; runs
    # are judged on 40.
    entries = 80 * 4 + small.rows.sparse.nnz
    assert small.multiplications == pytest.approx((2 + 40 / 80) * entries * 3)
    assert large.multiplications == pytest.approx(100 * small.multiplications)
