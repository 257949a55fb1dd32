"""The next block is made ready while the engine trains on this one."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from itertools import pairwise

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.row_order import WindowedOrder
from thalweg.data.rows import Rows
from thalweg.engine.reference import Reference
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear
from thalweg.training import blocks as blocks_module
from thalweg.training import cohort as cohort_module
from thalweg.training.cohort import Cohort, RunState, TrainedOn, cohorts
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session
from thalweg.training.stopping import Patience

LOSS = LossOverRuns(LOSSES["squared_error"])
ROWS, BATCH, BLOCKS = 96, 8, 4  # three micro-batches a block
RUNS = [
    Run("adam", 0.01, BATCH, schedule="cosine"),
    Run("nadam", 0.01, 2 * BATCH, average="ema"),  # its products go over from block to block
    Run("radam", 0.01, BATCH, gradient_noise=0.1),
    Run("sgd", 0.01, "full", schedule="reduce_on_plateau,patience=1"),
    Run("asgd", 0.01, BATCH, seed=1, l1=0.01),
]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", ROWS // BLOCKS)


@pytest.fixture
def rows():
    rng = np.random.default_rng(1)
    dense = np.concatenate([np.ones((ROWS, 1)), rng.normal(size=(ROWS, 3))], axis=1)
    sparse = csr_array(rng.normal(size=(ROWS, 5)) * (rng.uniform(size=(ROWS, 5)) < 0.1))
    ones = np.ones(ROWS)
    return Rows(dense, sparse, dense[:, 1] + 0.1 * rng.normal(size=ROWS), ones, ones)


def trained(rows, runs=RUNS, epochs=3, stop=lambda: False, **options):
    session = train(TrainingPlan(rows, rows, LOSS, runs, epochs, **options), stop)
    return session.runs, session.stopped


class AtOnce:
    """An executor that does everything on the spot, and so nothing ahead."""

    def __init__(self, *arguments):
        pass

    def shutdown(self):
        pass

    def submit(self, function, *arguments):
        done = Future()
        done.set_result(function(*arguments))
        return done


def test_the_next_block_is_prepared_while_the_engine_trains(rows, monkeypatch):
    """The engine asks whether to stop, then waits until the next block's updates are being made."""
    begun = [threading.Event() for _ in range(BLOCKS + 1)]
    threads, real = set(), Cohort.block_updates

    def updates(self, first, block, mean_weight, progress):
        begun[first // (ROWS // BLOCKS)].set()
        threads.add(threading.current_thread().name)
        return real(self, first, block, mean_weight, progress)

    class Waiting(Reference):
        met = 0

        def __call__(self, *arguments):
            arguments[-1]()
            Waiting.met += 1
            within = Waiting.met % BLOCKS
            if within:
                assert begun[within].wait(30), "the next block is not being made ready"
            else:  # the next epoch's first block is not
                for event in begun:
                    event.clear()
            return super().__call__(*arguments)

    monkeypatch.setattr(Cohort, "block_updates", updates)
    trained(rows, RUNS[:1], epochs=2, engine=Waiting())
    assert Waiting.met == 2 * BLOCKS
    assert len(threads) == 2


def windowed(rows, window):
    return Rows(
        rows.dense, rows.sparse, rows.target, rows.loss_weight, rows.loss_weight, window=window
    )


def test_rows_behind_short_blocks_and_of_the_next_epoch_are_taken_ahead(rows, monkeypatch):
    """Between two windows a block has one batch: no time to make the one behind it ready."""
    monkeypatch.undo()  # blocks as long as windows
    monkeypatch.setattr(blocks_module, "ThreadPoolExecutor", AtOnce)
    events, block = [], Rows.block

    def noted(self, start, stop, order=None):
        if order is not None:
            events.append((start, stop))
        return block(self, start, stop, order)

    class Noting(Reference):
        def __call__(self, *arguments):
            events.append("begin")
            found = super().__call__(*arguments)
            events.append("end")
            return found

    monkeypatch.setattr(Rows, "block", noted)
    trained(windowed(rows, 50), [Run("sgd", 0.01, 4)], epochs=3, engine=Noting())
    # In the first epoch a batch ends where a window does; in the second there is a short block.
    assert events[:6] == [(0, 48), "begin", (48, 96), "end", "begin", (0, 48)]
    assert events[6:11] == ["end", "begin", (48, 52), (52, 96), "end"]
    taken = [event for event in events if not isinstance(event, str)]
    assert sum(stop - start for start, stop in taken) == 3 * ROWS  # each row once an epoch
    assert not any(one == "end" and other in taken for one, other in pairwise(events))


@pytest.mark.parametrize("window", [10, 50])
def test_nothing_changes_by_it_in_windows(window, rows, monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 64)
    stored = windowed(rows, window)
    ahead, _ = trained(stored, epochs=4)
    monkeypatch.setattr(blocks_module, "ThreadPoolExecutor", AtOnce)
    in_turn, _ = trained(stored, epochs=4)
    for one, other in zip(ahead, in_turn, strict=True):
        np.testing.assert_array_equal(one.last_weights, other.last_weights)
        assert one.batch_losses == other.batch_losses


def test_no_epoch_begins_ahead(rows, monkeypatch):
    """Validation comes between, and a plateau's schedule asks what it found."""
    asked, real = [], Cohort.block_updates

    def updates(self, first, block, mean_weight, progress):
        asked.append((first, len(self.runs[0].valid_losses)))
        return real(self, first, block, mean_weight, progress)

    monkeypatch.setattr(Cohort, "block_updates", updates)
    trained(rows, RUNS[:1], epochs=2)
    size = ROWS // BLOCKS
    assert asked == [(size * block, epoch) for epoch in range(2) for block in range(BLOCKS)]


def test_nothing_changes_by_it(rows, monkeypatch):
    ahead, _ = trained(rows)
    monkeypatch.setattr(blocks_module, "ThreadPoolExecutor", AtOnce)
    in_turn, _ = trained(rows)
    for one, other in zip(ahead, in_turn, strict=True):
        np.testing.assert_array_equal(one.last_weights, other.last_weights)
        assert one.valid_losses == other.valid_losses
        assert one.batch_losses == other.batch_losses
        assert (one.updates, one.status) == (other.updates, other.status)


@pytest.mark.parametrize("micro_batches", range(13))
def test_a_stop_counts_what_was_done_and_not_what_was_ready(rows, micro_batches):
    calls = iter([False] * micro_batches)
    runs = [Run("sgd", 0.01, BATCH), Run("nadam", 0.01, 2 * BATCH), Run("sgd", 0.01, "full")]
    states, stopped = trained(rows, runs, 1, stop=lambda: next(calls, True))
    assert stopped == (micro_batches < 12)
    assert [state.updates for state in states] == [
        micro_batches,
        micro_batches // 2,
        micro_batches // 12,
    ]


@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_run_that_overflows_counts_its_updates(rows, block):
    """All runs of a cohort end in one block; the next one was ready; the other cohort goes on."""

    class Lethal(Reference):
        met = 0

        def __call__(self, piece, state, updates, *others):
            if len(state.alive) == 2:
                if Lethal.met == block:
                    state.weights[:] = 1e200
                Lethal.met += 1
            return super().__call__(piece, state, updates, *others)

    runs = [Run("sgd", 1e200, 2 * BATCH), Run("sgd", 1e200, 2 * BATCH), Run("sgd", 0.01, 7)]
    first, second, well = trained(rows, [*runs[:2], runs[2]], 2, engine=Lethal())[0]
    assert Lethal.met <= block + 1
    for state in (first, second):
        assert state.diverged
        assert f"Diverged at update {state.updates} in epoch 1" in state.status
    assert well.updates == 2 * 14
    assert not well.diverged


def names():
    return {thread.name.rsplit("_", 1)[0] for thread in threading.enumerate()}


@pytest.mark.parametrize("error", [ValueError, SystemExit])
def test_an_error_in_making_ready_is_raised_in_the_main_thread(rows, monkeypatch, error):
    real = Cohort.block_updates

    def updates(self, first, block, mean_weight, progress):
        if first:
            raise error("no updates today")
        return real(self, first, block, mean_weight, progress)

    monkeypatch.setattr(Cohort, "block_updates", updates)
    with pytest.raises(error, match="no updates today"):
        trained(rows)
    assert "thalweg-next-block" not in names()


@pytest.mark.parametrize("error", [ValueError, SystemExit])
def test_an_error_in_the_engine_ends_the_thread_too(rows, error):
    class Broken(Reference):
        def __call__(self, *arguments):
            raise error("broken")

    with pytest.raises(error, match="broken"):
        trained(rows, engine=Broken())
    assert "thalweg-next-block" not in names()


def test_an_error_in_what_is_not_needed_is_nobodys(rows, monkeypatch):
    real = Cohort.block_updates

    def updates(self, first, block, mean_weight, progress):
        if first:
            raise ValueError("no updates today")
        return real(self, first, block, mean_weight, progress)

    monkeypatch.setattr(Cohort, "block_updates", updates)
    states, stopped = trained(rows, RUNS[:1], stop=lambda: True)
    assert stopped
    assert states[0].updates == 0


# --- settling -------------------------------------------------------------------------------


class Elsewhere(Reference):
    """An engine that keeps the weights to itself until it is asked to settle."""

    name = "elsewhere"

    def __init__(self):
        self.own = {}
        self.settled = 0

    def __call__(self, block, state, updates, loss, stop):
        if id(state) in self.own:
            state.weights[:] = self.own.pop(id(state))
        outcome = super().__call__(block, state, updates, loss, stop)
        self.own[id(state)] = state.weights.copy()
        state.weights[:] = np.nan
        return outcome

    def settle(self, state, only_weights=False):
        self.settled += only_weights
        if id(state) in self.own:
            state.weights[:] = self.own.pop(id(state))


@pytest.mark.parametrize("stop_after", [None, 0, 1, 5, 12, 17])
def test_the_engine_settles_before_anything_reads_weights(rows, stop_after):
    def stop():
        return None if stop_after is None else iter([False] * stop_after)

    found = []
    for engine in (Elsewhere(), Reference()):
        calls = stop()
        found.append(
            trained(
                rows,
                RUNS[:2],
                engine=engine,
                stopping=Patience(2),
                stop=lambda calls=calls: calls is not None and next(calls, True),
            )[0]
        )
        if isinstance(engine, Elsewhere):
            assert engine.settled == {None: 3, 0: 1, 1: 1, 5: 1, 12: 2, 17: 2}[stop_after]
            assert engine.own == {}
    for one, other in zip(*found, strict=True):
        np.testing.assert_array_equal(one.last_weights, other.last_weights)
        assert one.valid_losses == other.valid_losses


# --- how large a block is -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("batch", "runs", "expected"),
    [
        (1, 1, 262144),  # one number and three beside it: 41 bytes a row
        (1, 64, 2**24 // (64 * 8 * (7 + 3) + 9)),
        (1, 5000, 256),
        (32, 64, 32 * (2**24 // (64 * 8 * (7 + 3) + 9))),
        (256, 64, 262144),
        (256, 5000, 65536),
        (300, 1, 261900),
        ("full", 1, 262144),
        (100_000, 1, 200_000),
    ],
)
def test_blocks_are_as_large_as_their_tables_allow(batch, runs, expected, monkeypatch):
    monkeypatch.undo()
    optimizer = "adam" if runs > 1 else "sgd"
    states = [RunState(Run(optimizer, 0.01, batch), {}) for _ in range(runs)]
    [cohort] = cohorts(states, TrainedOn(10**6, Linear(2), np.float64, 1))
    assert cohort.block_rows() == expected
    assert cohort.block_rows() % cohort.micro_batch == 0


@pytest.mark.parametrize(
    ("entry_bytes", "expected"), [(0, 262144), (320, 2**25 // 344), (10**6, 1024)]
)
def test_blocks_of_rows_with_many_entries_have_fewer(entry_bytes, expected, monkeypatch):
    """Dense rows stay where they lie, however wide they are."""
    monkeypatch.undo()
    states = [RunState(Run("sgd", 0.01, 1), {})]
    [cohort] = cohorts(
        states,
        TrainedOn(
            10**6, Linear(400, 100), np.float32, 1, stored=[1] * 100, entry_bytes=entry_bytes
        ),
    )
    assert cohort.block_rows() == expected


@pytest.mark.parametrize("micro", [1, 7, 64, 300])
def test_one_micro_batch_at_most_lies_in_two_windows(micro, monkeypatch):
    """Blocks end before it and behind it, whatever the batches; full batches have no windows."""
    monkeypatch.undo()
    n, window = 1000, 160
    dense = np.ones((n, 1))
    stored = Rows(dense, None, *np.zeros((2, n)), np.ones(n), window=window)
    made = Session(TrainingPlan(stored, stored, LOSS, [Run("sgd", 0.01, micro)], 1))
    blocks, (cohort,) = made._blocks, made.cohorts
    starts = [0]
    while starts[-1] < n:
        starts.append(blocks.end(cohort, 0, starts[-1]))
    assert starts[-1] == n
    ends = WindowedOrder(n, window, (0, 0)).starts
    for start, end in pairwise(starts):
        assert start % micro == 0
        first, last = np.searchsorted(ends, (start, end - 1), "right")
        assert end - start == micro or end == n or first == last
    expected = 2 * (len(ends) - 1) + 1 if micro < window else -(-n // micro)
    assert len(starts) - 1 <= expected
    cohort.shuffled = False
    assert blocks.end(cohort, 0, 0) == n


def test_training_tells_how_much_a_rows_entries_are(rows):
    made = Session(TrainingPlan(rows, rows, LOSS, RUNS[:1], 1))
    assert made.cohorts[0].copied == 24 + 12 * rows.sparse.nnz // ROWS  # float64 and int32


def test_larger_batches_have_shorter_tables(monkeypatch):
    """Beside one run of batch 1, 255 of batch 256 make no more of them than one more would."""
    one = RunState(Run("sgd", 0.01, 1), {})
    others = [RunState(Run("sgd", 0.01, 256), {}) for _ in range(255)]
    [cohort] = cohorts([one, *others], TrainedOn(10**6, Linear(2), np.float64, 1))
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 10**7)
    monkeypatch.setattr(cohort_module, "_BLOCK_BYTES", 10**9)
    per_row = 8 * 4 * (1 + 255 / 256) + 2 * 9
    assert cohort.block_rows() == int(2**24 / per_row)


# --- updates ---------------------------------------------------------------------------------


def test_runs_alike_share_the_work_and_not_the_numbers(rows):
    """The updates of a crowd are those of each run alone."""
    settings = [
        {"schedule": "cosine"},
        {"schedule": "cosine", "beta1": 0.5},
        {"schedule": "cosine,warmup=0.3"},
        {"schedule": "multi_step,milestones=0.2/0.6", "average": "ema,decay=0.5"},
        {"schedule": "multi_step,milestones=0.2/0.7", "average": "ema,decay=0.9"},
        {"average": "polyak"},
        {"gradient_noise": 0.3},
        {"lr": 0.3, "gradient_noise": 0.1, "decoupled_weight_decay": 0.1},
    ]
    runs = [Run("nadam", **{"lr": 0.01, "batch_size": BATCH, **more}) for more in settings]

    def updates(some):
        [cohort] = cohorts(
            [RunState(run, run.penalties) for run in some],
            TrainedOn(ROWS, Linear(9), np.float64, 2),
        )
        size = cohort.block_rows()
        starts = range(0, ROWS, size)
        parts = [cohort.next_updates(i, rows.take(slice(i, i + size)), 1.0) for i in starts]
        groups = [part.groups[0] for part in parts]
        return [
            np.concatenate([getattr(group, name) for group in groups])
            for name in ("coefficients", "decay", "noise", "average")
        ]

    together = updates(runs)
    for k, run in enumerate(runs):
        for one, other in zip(updates([run]), together, strict=True):
            np.testing.assert_allclose(other[..., k], one[..., 0], rtol=1e-14)


def numbers(updates):
    """All arrays of a block's updates."""
    own = [value for group in updates.groups for value in vars(group).values()]
    return [updates.due, updates.mean_factor, *own]


def test_tables_have_no_side_effects(rows):
    """Made twice, or after those of a later block, they are the same; the cohort is as it was."""
    for cohort in cohorts(
        [RunState(run, run.penalties) for run in RUNS], TrainedOn(ROWS, Linear(9), np.float64, 3)
    ):
        size, before = cohort.block_rows(), cohort.progress
        kept = [{n: values.copy() for n, values in own.carried.items()} for own in before]
        made = []
        for _ in range(2):
            first, behind = cohort.block_updates(0, rows.take(slice(0, size)), 1.0, before)
            later, _ = cohort.block_updates(size, rows.take(slice(size, 2 * size)), 1.0, behind)
            made.append([*numbers(first), *numbers(later)])
        for one, other in zip(*made, strict=True):
            np.testing.assert_array_equal(one, other)
        assert cohort.progress is before
        for own, carried in zip(before, kept, strict=True):
            assert own.updates == 0
            for name, values in own.carried.items():
                np.testing.assert_array_equal(values, carried[name])
