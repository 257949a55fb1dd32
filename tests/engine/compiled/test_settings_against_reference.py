"""Schedules, penalties, bounds, noise and averages: the compiled engine goes with the reference."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array
from side_by_side import RATES, compare, go, make_rows, over_runs

from in_one_test import half_of
from thalweg.engine.compiled import block_updates
from thalweg.engine.compiled import engine as engine_module
from thalweg.engine.reference import REFERENCE
from thalweg.schedules import SCHEDULES
from thalweg.training.run import Run

SQUARED, LOG_LOSS = over_runs("squared_error"), over_runs("log_loss")
SPARSITIES = {"dense": (5, 0), "mixed": (3, 9)}
SETTINGS = {
    "l2": {"l2": 0.5},
    "l1": {"l1": 0.4},
    "elastic net": {"l1": 0.3, "l2": 0.4},
    "decoupled decay": {"decoupled_weight_decay": 0.8},
    "max-norm": {"max_norm": 0.05},
    "clip_norm": {"clip_norm": 0.5},
    "clip_value": {"clip_value": 0.2},
    "both clips": {"clip_norm": 0.4, "clip_value": 0.2},
    "noise": {"gradient_noise": 0.5},
    "polyak": {"average": "polyak,start=0.3"},
    "ema": {"average": "ema,decay=0.7"},
    "all of them": {
        "l1": 0.05,
        "l2": 0.3,
        "decoupled_weight_decay": 0.2,
        "max_norm": 0.3,
        "clip_norm": 2.0,
        "clip_value": 1.0,
        "gradient_noise": 0.1,
        "average": "ema",
        "schedule": "cosine,warmup=0.3",
    },
}
COUNTS = {"few": 1, "many": 5}  # times three optimizers, beside each the same without the setting


def runs(setting, count, batch=10, optimizers=("sgd", "adam", "asgd")):
    """Every second run has the setting."""
    found = []
    for name in optimizers:
        own = {k: v for k, v in setting.items() if k != "average" or name != "asgd"}
        for k in range(count):
            rate = RATES.get(name, 0.02) * (1 + k / 10)
            found += [Run(name, rate, batch, **own, seed=0)]
            found += [Run(name, rate, batch)] * (count > 1)
    return found


@half_of(name=SETTINGS, dtype=["float32", "float64"])
def test_every_setting(name, dtype):
    for sparsity in SPARSITIES.values():
        rows = make_rows(55, *sparsity, dtype=dtype)
        for count in COUNTS.values():
            [went] = compare(rows, runs(SETTINGS[name], count), SQUARED, epochs=3, block=4)
        changed = "average" if "average" in went.epochs[-1] else "weights"
        end = went.epochs[-1][changed]
        by_run = {str(state.run): end[:, k] for k, state in enumerate(went.cohort.runs)}
        for k in range(count):  # the setting did something
            plain = str(Run("adam", 0.02 * (1 + k / 10), 10))
            other = str(Run("adam", 0.02 * (1 + k / 10), 10, **SETTINGS[name]))
            assert np.abs(by_run[plain] - by_run[other]).max() > 1e-4


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_with_softmax(name):
    """max_norm bounds each class, clip_norm all classes of a run together."""
    loss = over_runs("cross_entropy", 3)
    rows = make_rows(55, 3, 9, task="multiclass", dtype="float64")
    for count in COUNTS.values():
        compare(rows, runs(SETTINGS[name], count), loss, epochs=3, block=4)


@pytest.mark.parametrize("batch", [1, "full"])
def test_every_setting_at_once_with_batches_of_one_row_and_of_all(batch):
    rows = make_rows(40, 3, 9)
    for count in COUNTS.values():
        mixture = [
            run
            for setting in SETTINGS.values()
            for run in runs(
                setting, count, batch, ("adam", "adagrad" if "l1" in setting else "ftrl")
            )
        ]
        compare(rows, mixture, SQUARED, epochs=2, block=16)


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_schedule(schedule):
    """Over twelve blocks; optimizers that go by products of the rate, and by the rate before."""
    rows = make_rows(48, 3, 9)
    own = {"multi_step": ",milestones=0.3/0.6", "cosine_restarts": ",period=0.3"}
    text = schedule + own.get(schedule, "")
    for count in COUNTS.values():
        mixture = runs({"schedule": text}, count, 4, ("sgd", "adam", "nadam", "ftrl"))
        went = compare(rows, mixture, SQUARED, epochs=4, block=4)
        weights = [
            [
                one.cohort.state.weights[:, k]
                for k, s in enumerate(one.cohort.runs)
                if s.run.schedule == name
            ]
            for one in went
            for name in (schedule, "constant")
        ]
        if count > 1 and schedule not in ("constant", "reduce_on_plateau"):
            assert np.abs(weights[0][0] - weights[1][0]).max() > 1e-6


def test_a_table_that_ends_as_it_begins_is_not_steady():
    """The rate of the block's first update is that of its eighth and last: it restarts there."""
    rows = make_rows(14, 3, 9)
    factors = SCHEDULES["cosine_restarts"].over(
        np.arange(1.0, 9.0), 56.0, {"period": 0.125, "growth": 1.0, "final": 0.0, "warmup": 0.0}
    )
    assert factors[0] == factors[-1] != factors[3]
    setting = {"schedule": "cosine_restarts,period=0.125", "decoupled_weight_decay": 0.5}
    for count in COUNTS.values():
        compare(rows, runs(setting, count, 1), SQUARED, epochs=4, block=8)


def test_a_plateau_cuts_the_rate():
    """The schedule reads validation losses, which here are told."""
    rows = make_rows(48, 3, 9)

    def told(cohort, epoch):
        for state in cohort.runs:
            state.valid_losses.append(1.0)

    ends = []
    for between in (told, lambda cohort, epoch: None):
        setting = {"schedule": "reduce_on_plateau,patience=0"}
        [went] = compare(rows, runs(setting, 3, 8), SQUARED, epochs=4, between=between)
        ends.append(went.cohort.state.weights)
    assert np.abs(ends[0] - ends[1]).max() > 1e-4


# Weights that no row touches, of optimizers that are lazily exact
# --------------------------------------


def early(n=60, dtype="float64", task="binary"):
    """Rows whose sparse columns, but for the first two, are met in the first twelve rows alone."""
    rows = make_rows(n, 2, 12, dtype=dtype, task=task)
    matrix = rows.sparse.toarray()
    matrix[12:, 2:] = 0.0
    return replace(rows, sparse=csr_array(matrix))


LAZY = {
    "l2": ("sgd", {"l2": 0.3}),
    "l1": ("sgd", {"l1": 0.01}),
    "elastic net": ("sgd", {"l1": 0.01, "l2": 0.2}),
    "decoupled decay": ("sgd", {"decoupled_weight_decay": 0.3}),
    "keras decay": ("sgd,convention=keras", {"weight_decay": 0.3}),
    "ftrl": ("ftrl,l1=0.3,l2=0.2", {}),
    "ftrl, l2 beside": ("ftrl", {"l2": 0.2}),
    "ftrl, decay beside": ("ftrl", {"decoupled_weight_decay": 0.3}),
    "ftrl of keras": ("ftrl,l1=0.1,convention=keras", {"weight_decay": 0.1}),
}


@half_of(name=LAZY, dtype=["float32", "float64"])
def test_untouched_weights_follow(name, dtype):
    """Looked at after every block: none has an update left that it missed."""
    rows = early(dtype=dtype)
    name, setting = LAZY[name]
    for schedule in ("constant", "cosine,warmup=0.4"):
        for batch, block in ((1, 7), (4, 0), (4, 3)):
            for count in (1, 12):
                some = [
                    Run(name, 0.2 * (1 + k / 10), batch, schedule=schedule, **setting)
                    for k in range(count)
                ]
                [went] = compare(rows, some, LOG_LOSS, epochs=2, block=block, each_block=True)
    met, end = (went.epochs[at]["weights"][4:] for at in (0, 4))  # blocks of the first epoch
    assert (met != 0).any()
    assert (end != met).any()


def test_a_rate_that_is_cut_between_two_blocks():
    """FTRL of Keras goes by the rate of the day: it moves all weights, though no block sees it."""
    cut = SCHEDULES["multi_step"].over(
        np.arange(1.0, 31.0), 30.0, {"milestones": (0.33,), "gamma": 0.1, "warmup": 0.0}
    )
    assert (cut[:10] == 1).all()
    assert (cut[10:] < 1).all()
    schedule = "multi_step,milestones=0.33"
    for count in (1, 12):
        some = [
            Run("ftrl,convention=keras", 0.2 + k / 100, 4, schedule=schedule) for k in range(count)
        ]
        compare(early(), some, LOG_LOSS, epochs=2, block=5, each_block=True)


def test_lazy_and_other_runs_in_one_cohort():
    """Runs of one optimizer that are lazily exact, those that cannot be, and lazy optimizers.

    The first block ends before batches of 12 rows are full: nothing is updated in it.
    """
    rows = early()
    others = [{}, {"l2": 0.2}, {"max_norm": 0.1}, {"gradient_noise": 0.1}, {"clip_norm": 0.05}]
    for count in (1, 4):
        some = [
            Run(name, 0.1 * (1 + k / 10), batch, **setting)
            for name in ("sgd", "ftrl", "adam")
            for batch in (4, 12)
            for setting in others
            for k in range(count)
        ]
        compare(rows, some, LOG_LOSS, epochs=2, block=2)


def test_lazy_runs_with_several_columns():
    rows = early(task="multiclass")
    for name, setting in LAZY.values():
        some = [Run(name, 0.2 * (1 + k / 10), 4, **setting) for k in range(7)]
        compare(rows, some, over_runs("cross_entropy", 3), epochs=2, block=4, each_block=True)


def remade(monkeypatch):
    """Tell, each time the engine makes shards, whether all runs may be lazily exact."""
    made, real = [], engine_module.make_shards

    def make(*given):
        made.append(not given[6])
        return real(*given)

    monkeypatch.setattr(engine_module, "make_shards", make)
    return made


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize("batch", [1, 4])
def test_factors_that_fall_to_nothing_in_a_later_block(batch, count, monkeypatch):
    """A rising rate: 1 − lr · l2 becomes negative, and there is no closed form any more."""
    made = remade(monkeypatch)
    setting = {"l2": 1.5, "l1": 0.01, "schedule": "cosine,warmup=0.9"}
    some = [Run("sgd", 1.0 + k / 100, batch, **setting) for k in range(count)]
    [went] = compare(early(), some, LOG_LOSS, epochs=2, block=3, each_block=True)
    assert made[:2] == [True, False]  # then as runs lose their form one after another
    assert (went.epochs[0]["weights"][4:] != 0).any()


@pytest.mark.parametrize("count", [1, 12])
def test_a_product_of_factors_that_would_underflow(count, monkeypatch):
    """The bound is raised to where one block of these runs falls below it."""
    monkeypatch.setattr(block_updates, "_SMALLEST_FACTOR", 0.2)
    made = remade(monkeypatch)
    some = [
        Run("sgd", 0.2 + k / 100, 1, l2=1.0, schedule="cosine,warmup=0.9") for k in range(count)
    ]
    compare(early(), some, LOG_LOSS, epochs=2, block=10, each_block=True)
    assert made[:2] == [True, False]  # then as runs lose their form one after another


@pytest.mark.parametrize("setting", [{"l2": 1.0}, {"l2": 4.0}, {"decoupled_weight_decay": 1.0}])
def test_factors_that_are_nothing_from_the_first_block_on(setting):
    for count in (1, 12):
        some = [Run("sgd", 1.0, 4, **setting) for _ in range(count)]
        compare(early(), some, LOG_LOSS, epochs=2, block=3, each_block=True)


def test_a_long_block_does_not_underflow():
    """500 updates by a factor of 0.1: A = 1e-500."""
    rows = early(500)
    for count in (1, 12):
        some = [Run("sgd", 0.9, 1, l2=1.0) for _ in range(count)]
        compare(rows, some, LOG_LOSS, epochs=1)


# Blocks that end within a batch -----------------------------------------------------------------


@half_of(dtype=["float32", "float64"], sparsity=[(5, 0), (1, 9), (5, 9)])
def test_a_batch_goes_on_in_the_next_block(sparsity, dtype):
    """Micro-batches of 4, three of them a block: batches of 8, 28, and all rows straddle."""
    rows = make_rows(70, *sparsity, dtype=dtype)
    for count in (1, 9):
        some = [
            Run(name, RATES.get(name, 0.02) * (1 + k / 10), batch)
            for name in ("adam", "sgd", "ftrl", "momentum")
            for batch in (4, 8, 28, "full")
            for k in range(count)
        ]
        compare(rows, some, SQUARED, epochs=3, block=3)


@pytest.mark.parametrize("columns", [1, 3])
@pytest.mark.parametrize("sparsity", [(5, 0), (2, 9)])
def test_what_a_batch_has_summed_can_be_read_between_blocks(sparsity, columns):
    """The sums, and which sparse weights they touched, in the middle of a batch."""
    loss = over_runs("cross_entropy", 3) if columns == 3 else SQUARED
    rows = make_rows(70, *sparsity, task="multiclass" if columns == 3 else "regression")
    for count in (1, 9):
        some = [
            Run(name, 0.02 * (1 + k / 10), batch)
            for name in ("adam", "momentum")
            for batch in (4, 28, "full")
            for k in range(count)
        ]
        compare(rows, some, loss, epochs=2, block=3, each_block=True)


def test_a_batch_touches_more_and_more_weights_from_block_to_block():
    """Every row has eight of 200 columns to itself; a full batch gathers them over five blocks."""
    full = np.kron(np.eye(25), np.ones(8)) * np.arange(1, 201) / 100
    rows = replace(make_rows(25, 2), sparse=csr_array(full))
    for count in (1, 9):
        some = [Run("adam", 0.01, batch) for batch in (5, "full") for _ in range(count)]
        compare(rows, some, SQUARED, epochs=2, block=1)
        compare(rows, some, SQUARED, epochs=2, block=1, each_block=True)


def test_the_engine_may_change_between_blocks():
    """Whatever is settled is all there is: another engine goes on from there."""
    rows = make_rows(70, 3, 9)
    some = [Run(name, 0.02, batch) for name in ("adam", "sgd", "ftrl") for batch in (4, 28)]

    class InTurn:
        def __init__(self):
            self.calls, self.compiled = 0, engine_module.Compiled(1)

        def __call__(self, block, state, *others):
            self.calls += 1
            if self.calls % 2:
                return self.compiled(block, state, *others)
            self.compiled.settle(state)
            state.held = None
            return REFERENCE(block, state, *others)

        def settle(self, state, only_weights=False):
            self.compiled.settle(state, only_weights)

    for more in (some, some * 4):
        engine = InTurn()
        mine = go(engine, rows, more, SQUARED, epochs=2, block=3)
        assert engine.calls > 8
        theirs = go(REFERENCE, rows, more, SQUARED, epochs=2, block=3)
        for a, b in zip(mine, theirs, strict=True):
            np.testing.assert_allclose(
                a.cohort.state.weights, b.cohort.state.weights, rtol=1e-9, atol=1e-12
            )


@pytest.mark.parametrize("batch", [3, "full"])
def test_a_block_of_one_row_after_others_that_wait_for_their_update(batch):
    """The row's own list of columns is not all that is touched then."""
    rows = make_rows(25, 3, 9)
    runs = [Run("adam", 0.01, 1), Run("adam", 0.01, batch), Run("momentum", 0.01, batch)]
    for count in (1, 5):
        some = [*runs[:1], *runs[1:] * count]
        compare(rows, some, over_runs("squared_error"), epochs=3, block=8)


@half_of(count=[3, 20], dtype=["float32", "float64"])
def test_lookahead_is_compiled(dtype, count):
    rows = make_rows(80, 5, 9, dtype=dtype)
    texts = ("adam,lookahead=3", "sgd,lookahead=2,lookahead_share=0.8")
    runs = [
        Run(text, 0.01 * (1 + k / 10), 10, l1=0.01, decoupled_weight_decay=0.1)
        for text in texts
        for k in range(count)
    ]
    compare(rows, runs, over_runs("squared_error"), epochs=2)
