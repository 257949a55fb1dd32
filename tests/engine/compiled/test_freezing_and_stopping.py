"""Runs that overflow, end, or are taken out, and blocks that are stopped: as in the reference."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array
from side_by_side import assert_agree, compare, go, make_rows, over_runs, snapshot

from thalweg.engine.compiled import engine as engine_module
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.predictors import Linear
from thalweg.training.cohort import RunState, TrainedOn, cohorts
from thalweg.training.run import Run

SQUARED, LOG_LOSS = over_runs("squared_error"), over_runs("log_loss")
SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (3, 9)}
each_sparsity = pytest.mark.parametrize("sparsity", SPARSITIES)
each_dtype = pytest.mark.parametrize("dtype", ["float32", "float64"])
ELEMENTWISE = ("sgd", "adam", "ftrl", "asgd", "momentum", "adagrad")
# Two rows are this much larger than others. At these rates plain descent overflows at the first of
# them, at the second, and nowhere; optimizers with squares overflow at the second whatever the
# rate. (Slopes are bounded, so that until then no run's last bits grow to anything.)
ENORMOUS = {"float32": (1e15, 1e25), "float64": (1e100, 1e200)}
RATES = {"float32": (1e26, 1e17, 0.01), "float64": (1e212, 1e113, 0.01)}


def odd(sparsity, dtype, task="binary"):
    """Rows 4 and 20 are enormous, in one entry; the next has another target, so that one is wrong.

    (In several entries, scores may be infinite or NaN by the order of adding up.)
    """
    rows = make_rows(40, *SPARSITIES[sparsity], task=task, dtype=dtype)
    matrix = rows.dense if rows.sparse is None else rows.sparse.toarray()
    for row, size in zip((4, 20), ENORMOUS[dtype], strict=True):
        matrix[row : row + 2, 1:] = 0.0
        matrix[row : row + 2, 1] = size
        rows.target[row : row + 2] = 0.0, 1.0
        rows.loss_weight[row : row + 2] = 0.5, 1.0
    return rows if rows.sparse is None else replace(rows, sparse=csr_array(matrix))


def frozen_in(went):
    """The runs that were frozen, with block and update."""
    return [
        (run, block, update)
        for one in went
        for block, outcome in enumerate(one.outcomes)
        for run, update in outcome.frozen.items()
    ]


@each_dtype
@each_sparsity
def test_a_run_that_overflows_alone(sparsity, dtype):
    rows = odd(sparsity, dtype)
    for name in ELEMENTWISE:
        ends = []
        for rate in RATES[dtype]:
            went = compare(rows, [Run(name, rate, 4)], LOG_LOSS, epochs=2, block=3)
            ends += [frozen_in(went)]
            assert went[0].cohort.state.alive.all() != bool(ends[-1])
        if name == "sgd":  # the second update of the first block, the last of the second, none
            assert ends == [[(0, 0, 1)], [(0, 1, 2)], []]


@each_dtype
@each_sparsity
def test_runs_that_overflow_among_others(sparsity, dtype):
    """Several in one vector, in one update and in others; those beside them go on."""
    rows = odd(sparsity, dtype)
    for batch in (1, 4, "full"):
        some = [
            Run(name, r, batch) for name in ELEMENTWISE for r in (*RATES[dtype], *RATES[dtype][1:])
        ]
        # On its way to an overflow a run's rounding grows: 3e-5 of a loss of 6e14 in float32.
        bound = 1e-4 if dtype == "float32" else 0.0
        epochs = 1 if batch == 1 else 2
        [went] = compare(rows, some, LOG_LOSS, epochs=epochs, block=5, loss_bound=bound)
        found = frozen_in([went])
        assert batch == "full" or len({(block, update) for _, block, update in found}) > 1
        assert went.cohort.state.alive.any()


@each_dtype
@each_sparsity
def test_lazily_exact_runs_that_overflow(sparsity, dtype):
    """Weights that no row touches stay as they were before the update that is not made."""
    rows = odd(sparsity, dtype)
    for batch in (1, 4):
        for count in (1, 3):
            some = [
                Run(name, rate, batch, l2=0.01 / rate, average=None)
                for name in ("sgd", "sgd,convention=keras")
                for rate in RATES[dtype]
                for _ in range(count)
            ]
            [went] = compare(rows, some, LOG_LOSS, block=5)
            assert len(frozen_in([went])) == 4 * count


@each_dtype
@pytest.mark.parametrize("count", [1, 3, 9])
def test_one_class_that_overflows_takes_its_run_along(count, dtype):
    rows = odd("mixed", dtype, "multiclass")
    some = [
        Run(name, rate, 4)
        for name in ("sgd", "momentum", "adam")
        for rate in RATES[dtype]
        for _ in range(count)
    ]
    # A unit in the last place of such scores is an enormous loss: those are not compared.
    [went] = compare(rows, some, over_runs("cross_entropy", 3), block=3, loss_bound=np.inf)
    assert len({(block, update) for _, block, update in frozen_in([went])}) > 1
    assert went.cohort.state.alive.any()


@pytest.mark.parametrize("name", ["sgd", "momentum", "adam"])
def test_what_overflows_are_sparse_weights_alone(name):
    """Or dense ones alone: a column with enormous values."""
    rows = make_rows(40, 4, 9)
    values = np.where(rows.sparse.indices == 3, 1e300, rows.sparse.data)
    matrix = rows.sparse.copy()
    matrix.data = values
    dense = rows.dense.copy()
    dense[13, 2] = 1e300
    for odd in (replace(rows, sparse=matrix), replace(rows, dense=dense)):
        for batch in (1, 4):
            for count in (1, 6):
                some = [Run(name, 1e10 * 10**k, batch) for k in range(count)]
                went = compare(odd, some, SQUARED, block=5)
                assert len(frozen_in(went)) == count


@pytest.mark.parametrize("number", [np.inf, np.nan])
def test_a_bound_on_the_gradient_does_not_hide_what_is_not_finite(number):
    """An infinite entry is bounded by clip_value, as in the reference; a NaN is not."""
    rows = make_rows(40, 3, 9)
    target = rows.target.copy()
    target[np.flatnonzero(rows.loss_weight)[5]] = number
    rows = replace(rows, target=target)
    bounds = ({}, {"clip_value": 0.1}, {"clip_norm": 0.1}, {"clip_value": 0.1, "clip_norm": 0.1})
    for count in (1, 2):
        some = [
            Run(name, 0.01, 4, **bound)
            for name in ("sgd", "adam", "momentum")
            for bound in bounds
            for _ in range(count)
        ]
        [went] = compare(rows, some, SQUARED, epochs=2)
        assert frozen_in([went])


def test_sums_that_overflow_under_a_bound_on_their_length():
    rows = make_rows(40, 3, 9, dtype="float32")
    rows = replace(rows, target=rows.target * 1e30)
    for count in (1, 6):
        some = [
            Run(name, 0.01, 4, **bound)
            for name in ("sgd", "momentum")
            for bound in ({"clip_norm": 1.0}, {"max_norm": 1e25}, {"clip_norm": 1e35})
            for _ in range(count)
        ]
        compare(rows, some, SQUARED, epochs=2)


@each_sparsity
@pytest.mark.parametrize("columns", [1, 3])
def test_runs_that_the_caller_ends(sparsity, columns):
    """Those set dead stay as they are, but for their average and the sums that are not used."""
    loss = over_runs("cross_entropy", 3) if columns == 3 else SQUARED
    rows = make_rows(40, *SPARSITIES[sparsity], task="multiclass" if columns == 3 else "regression")
    setting = {"l2": 0.3, "l1": 0.01, "average": "ema,decay=0.5"}
    for count, dead in ((1, [0]), (6, [0, 2, 3, 7]), (6, range(12))):
        for first in (0, 12):

            def end(cohort, at, dead=dead, first=first):
                if at == first:
                    cohort.state.alive[list(dead)] = False

            some = [
                Run(name, 0.02 * (1 + k / 10), 4, **setting if k % 2 else {"l2": 0.3})
                for name in ("sgd", "adam")
                for k in range(count)
            ]
            [went] = compare(rows, some, loss, epochs=2, block=3, before=end, each_block=True)
            assert not frozen_in([went])
            own = np.repeat(~went.cohort.state.alive, columns)
            assert own.sum() == len(dead) * columns
            start = went.epochs[-1]["weights"][:, own]
            np.testing.assert_array_equal(
                start, went.epochs[first // 12]["weights"][:, own] * (first > 0)
            )


@each_sparsity
@pytest.mark.parametrize("columns", [1, 3])
def test_runs_that_are_taken_out(sparsity, columns):
    """Behind an epoch, and between two blocks in the middle of a batch."""
    loss = over_runs("cross_entropy", 3) if columns == 3 else SQUARED
    rows = make_rows(44, *SPARSITIES[sparsity], task="multiclass" if columns == 3 else "regression")
    some = [
        Run(name, 0.02 * (1 + k / 10), batch, l2=0.1)
        for name in ("sgd", "adam", "momentum")
        for batch in (4, 12)
        for k in range(3)
    ]
    for first in (0, 8):
        found = []
        for engine in (Compiled(1), REFERENCE):

            def take_out(cohort, at, engine=engine, first=first):
                if at == first and len(cohort.runs) > 3 and cohort.progress[0].updates:
                    engine.settle(cohort.state)
                    cohort.remove(np.arange(len(cohort.runs)) % 3 != 1)

            found.append(go(engine, rows, some, loss, epochs=4, block=2, before=take_out))
        assert len(found[0][0].cohort.runs) == 2
        assert_agree(*found)


# Stopping -----------------------------------------------------------------------------------------


def stopped(engine, rows, runs, loss, asked):
    """Train on one block until `stop` has been asked that often; then one more, to the end."""
    states = [RunState(run, run.penalties) for run in runs]
    shape = (len(rows), Linear.over(rows, loss.columns), rows.dense.dtype)
    [cohort] = cohorts(states, TrainedOn(*shape, 2, (), rows.stored()))
    answers = iter([False] * asked)
    mean = float(rows.loss_weight.mean())
    found = []
    for stop in (lambda: next(answers, True), lambda: False):
        outcome = engine(rows, cohort.state, cohort.next_updates(0, rows, mean), loss, stop)
        engine.settle(cohort.state)
        found.append((outcome, snapshot(cohort)))
    return found


@each_sparsity
@pytest.mark.parametrize("asked", [0, 1, 4])
def test_a_block_that_is_stopped(sparsity, asked, monkeypatch):
    """Where `stop` is asked before each micro-batch, as the reference does: all is the same."""
    monkeypatch.setattr(engine_module, "_CALL_WORK", 1)
    rows = make_rows(40, *SPARSITIES[sparsity])
    settings = ({}, {"l2": 0.3, "l1": 0.02}, {"gradient_noise": 0.1}, {"average": "ema"})
    for count, own in ((1, settings[:3]), (5, settings[:3]), (5, settings)):
        some = [
            Run(name, 0.02 * (1 + k / 10), batch, **setting)
            for name in ("sgd", "adam")
            for batch in (4, 12)
            for setting in own
            for k in range(count)
        ]
        mine, theirs = (
            stopped(engine, rows, some, SQUARED, asked) for engine in (Compiled(1), REFERENCE)
        )
        for (ours, ended), (its, other) in zip(mine, theirs, strict=True):
            assert (ours.micro_batches, ours.complete) == (its.micro_batches, its.complete)
            assert ours.weight == pytest.approx(its.weight)
            np.testing.assert_allclose(ours.batch_loss, its.batch_loss, rtol=1e-11)
            for name, values in other.items():
                np.testing.assert_allclose(ended[name], values, rtol=1e-9, atol=1e-12, err_msg=name)
        assert [ours.micro_batches for ours, _ in mine] == [asked, 10]


@pytest.mark.parametrize("threads", [1, 2])
def test_stop_is_asked_before_the_first_micro_batch(threads):
    rows = make_rows(40, 3, 9)
    for name in ("adam", "sgd"):
        some = [Run(name, 0.02, 4, l2=0.1) for _ in range(20)]
        [(outcome, found), _] = stopped(Compiled(threads), rows, some, SQUARED, 0)
        assert (outcome.micro_batches, outcome.complete, outcome.weight) == (0, False, 0.0)
        assert not outcome.batch_loss.any()
        assert all(found[own].any() == (own == "alive") for own in found)


def test_the_pieces_of_a_block_change_nothing(monkeypatch):
    """Nor do those that the noise is drawn in: bit for bit."""
    rows = make_rows(60, 3, 9)
    settings = ({}, {"l2": 0.3, "l1": 0.02}, {"gradient_noise": 0.1})
    for count in (1, 5):
        some = [
            Run(name, 0.02 * (1 + k / 10), batch, **setting)
            for name in ("sgd", "adam", "ftrl")
            for batch in (4, 12)
            for setting in settings
            for k in range(count)
            if name != "ftrl" or "l1" not in setting
        ]
        found = [go(Compiled(1), rows, some, SQUARED, epochs=2)]
        for name in ("_CALL_WORK", "_NOISE_BYTES"):
            with monkeypatch.context() as patch:
                patch.setattr(engine_module, name, 5000)
                found.append(go(Compiled(1), rows, some, SQUARED, epochs=2))
        for other in found[1:]:
            for one, same in zip(found[0], other, strict=True):
                for a, b in zip(one.epochs, same.epochs, strict=True):
                    for own in a:
                        np.testing.assert_array_equal(a[own], b[own], err_msg=own)
