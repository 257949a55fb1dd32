"""Folds and bootstraps as runs: each equals its separate fit with a weight column."""

from __future__ import annotations

from dataclasses import replace
from math import exp, factorial

import numpy as np
import pytest
from scipy.sparse import csr_array

from in_one_test import half_of
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.row_folds import Folds
from thalweg.data.row_marks import MarkedRows
from thalweg.data.row_order import storage_order
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.errors import UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training import cohort as cohort_module
from thalweg.training.own_rows import OwnRows
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session

N, FOLDS = 90, 3
ENGINES = {"reference": REFERENCE, "compiled": engine_called("compiled")}


def rows_of(sparse=True, classes=0, outputs=0, n=N, dtype=np.float64):
    rng = np.random.default_rng(3)
    dense = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, 4))], axis=1)
    entries = csr_array(rng.normal(size=(n, 9)) * (rng.uniform(size=(n, 9)) < 0.2))
    weight = rng.uniform(0.2, 3, n)
    weight[::11] = 0
    target = dense[:, 1] - dense[:, 2] + rng.normal(size=n)
    if classes:
        target = rng.integers(0, classes, n).astype(float)
    if outputs:
        target = dense[:, 1 : 1 + outputs] + rng.normal(size=(n, outputs))
    return Rows(
        dense.astype(dtype), entries.astype(dtype) if sparse else None, target, weight, weight
    )


def folds_of(n=N, count=FOLDS):
    return Folds(np.random.default_rng(5).integers(0, count, n)).compact()


def draws(bootstrap, n=N):
    """How often each row is in a bootstrap."""
    run = Run("sgd", 0.1, bootstrap=bootstrap)
    own = OwnRows([run], rows_of(n=n), None)
    weight = own.weigh([run]).of(own.rows.block(0, n).marks)[:, 0]
    return np.rint(weight / weight[weight > 0].min())


def trained(rows, runs, engine, loss, folds=None, epochs=2, **more):
    plan = TrainingPlan(rows, rows, loss, runs, epochs, engine=ENGINES[engine], folds=folds, **more)
    session = Session(plan)
    session.run()
    return session.runs


def assert_as_apart(rows, settings, engine, loss, epochs=2, tolerance=1e-10, bootstraps=(4,)):
    """Folds and bootstraps of settings, all side by side, are as their separate fits."""
    folds = folds_of(len(rows))
    kinds = [{"fold": k} for k in range(FOLDS)] + [{"bootstrap": b} for b in bootstraps]
    kinds += [{"fold": 1, "bootstrap": b} for b in bootstraps] + [{}]
    runs = [setting.changed(**kind) for setting in settings for kind in kinds]
    together = trained(rows, runs, engine, loss, folds, epochs)
    moved, apart = 0.0, []
    for kind in kinds:
        fold, bootstrap = kind.get("fold"), kind.get("bootstrap")
        weight = rows.loss_weight.copy()
        if fold is not None:
            weight[folds.part == fold] = 0
        if bootstrap is not None:
            weight *= draws(bootstrap, len(rows))
        alone = replace(rows, loss_weight=weight)
        apart.append(trained(alone, settings, engine, loss, None, epochs))
    separate = [own[k] for k in range(len(settings)) for own in apart]
    for state, expected in zip(together, separate, strict=True):
        run = state.run
        np.testing.assert_allclose(
            state.last_weights, expected.last_weights, rtol=tolerance, atol=tolerance
        )
        np.testing.assert_allclose(state.batch_losses[-1], expected.batch_losses[-1], rtol=1e-9)
        if run.fold is not None or run.bootstrap is not None:
            plain = next(s for s in together if s.run == run.changed(fold=None, bootstrap=None))
            moved = max(moved, abs(state.last_weights - plain.last_weights).max())
    assert moved > 1e-3


SQUARED = LossOverRuns(LOSSES["squared_error"])
OPTIMIZERS = (
    "sgd",
    "momentum",
    "adam",
    "adagrad",
    "ftrl",
    "lion",
    "rprop",
    "muon",
    "sgd,sam=0.05",
    "adamw",
)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 24)


@half_of(engine=ENGINES, optimizer=OPTIMIZERS, sparse=[True, False])
def test_runs_of_folds_and_bootstraps_equal_their_separate_fits(engine, optimizer, sparse):
    settings = [Run(optimizer, 0.02, size, l2=0.01) for size in (8, 24, "full")]
    assert_as_apart(rows_of(sparse), settings, engine, SQUARED)


@pytest.mark.parametrize("engine", ENGINES)
def test_single_runs_of_one_row_at_a_time_equal_their_separate_fits(engine):
    # Few enough for lanes = features; see below for the row-by-row kernel.
    assert_as_apart(rows_of(), [Run("adam", 0.01, 1)], engine, SQUARED, epochs=1)


@pytest.mark.parametrize("bootstrap", [None, 3])
@pytest.mark.parametrize("sparse", [True, False])
def test_the_row_by_row_kernel_takes_own_row_weights(bootstrap, sparse, monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 2**18)
    rows = rows_of(sparse, n=17000)
    folds = folds_of(len(rows))
    kind = {"fold": 2, "bootstrap": bootstrap}
    (state,) = trained(rows, [Run("sgd", 0.003, 1).changed(**kind)], "compiled", SQUARED, folds, 1)
    weight = np.where(folds.part == 2, 0, rows.loss_weight)
    if bootstrap is not None:
        weight = weight * draws(bootstrap, len(rows))
    alone = replace(rows, loss_weight=weight)
    (expected,) = trained(alone, [Run("sgd", 0.003, 1)], "compiled", SQUARED, None, 1)
    np.testing.assert_allclose(state.last_weights, expected.last_weights, rtol=1e-10, atol=1e-12)


@half_of(
    engine=ENGINES,
    target=[("cross_entropy", 3, 0), ("squared_error", 0, 3), ("log_loss", 2, 0), ("huber", 0, 2)],
    hidden=[None, (5,), (20, 3)],
)
def test_classes_outputs_and_nets_equal_their_separate_fits(engine, target, hidden):
    loss, classes, outputs = target
    rows = rows_of(classes=classes, outputs=outputs)
    of = LossOverRuns(LOSSES[loss], columns=classes if classes > 2 else outputs or 1)
    settings = [Run("adam", 0.02, 8, hidden=hidden), Run("sgd", 0.1, 24, hidden=hidden)]
    assert_as_apart(rows, settings, engine, of)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("l2", [0.0, 0.05])
def test_solvers_equal_their_separate_fits(engine, l2):
    for loss, classes in (("squared_error", 0), ("cross_entropy", 3)):
        of = LossOverRuns(LOSSES[loss], columns=max(1, classes))
        settings = [Run("lbfgs", l2=l2), Run("lbfgs", l2=l2, hidden=(4,))]
        assert_as_apart(rows_of(classes=classes), settings, engine, of, epochs=6, tolerance=1e-7)


def test_many_runs_take_several_vectors():
    settings = [Run("adam", lr, 8, l2=l2) for lr in (0.01, 0.02, 0.03) for l2 in (0.0, 0.01)]
    assert_as_apart(rows_of(), settings, "compiled", SQUARED, bootstraps=(0, 1, 2))


def test_bootstraps_draw_from_the_poisson_distribution():
    """P(k) = 1 / (e · k!): frequencies, mean 1 and variance 1, and draws that are independent."""
    n = 200_000
    found = [draws(b, n) for b in (0, 1)]
    for each in found:
        for k in range(6):
            share = exp(-1) / factorial(k)
            assert abs((each == k).mean() - share) < 4 * (share / n) ** 0.5
        assert abs(each.mean() - 1) < 4 / n**0.5
        assert abs(each.var() - 1) < 4 * (3 / n) ** 0.5
        for lag in (1, 2, 64):
            assert abs(np.corrcoef(each[lag:], each[:-lag])[0, 1]) < 4 / n**0.5
    assert abs(np.corrcoef(*found)[0, 1]) < 4 / n**0.5


def test_draws_depend_on_rows_and_not_on_blocks_order_or_threads(monkeypatch):
    rows, run = rows_of(n=500), Run("sgd", 0.05, "full", bootstrap=2)
    found = []
    for size in (24, 100_000):
        monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", size)
        for threads in (1, 2):
            from thalweg.engine.compiled.engine import Compiled

            plan = TrainingPlan(rows, rows, SQUARED, [run], 2, engine=Compiled(threads))
            session = Session(plan)
            session.run()
            found.append(session.runs[0].last_weights)
    for other in found[1:]:
        np.testing.assert_allclose(other, found[0], rtol=1e-12)
    (shuffled,) = [
        MarkedRows(rows, None, True).block(3, 9, np.random.default_rng(0).permutation(500)).marks
    ]
    order = np.random.default_rng(0).permutation(500)[3:9]
    assert (shuffled.word == MarkedRows(rows, None, True).block(0, 500).marks.word[order]).all()


def test_a_run_is_judged_on_the_fold_that_it_leaves_out():
    rows, folds = rows_of(), folds_of()
    runs = [Run("adam", 0.05, 8, fold=k) for k in range(FOLDS)]
    empty = rows.take(slice(0, 0))
    plan = TrainingPlan(rows, empty, SQUARED, runs, 4, folds=folds)
    session = Session(plan)
    session.run()
    losses, weights = [], []
    for state in session.runs:
        held = rows.take(np.flatnonzero(folds.part == state.run.fold))
        own = REFERENCE.losses(held, state.last_weights, SQUARED)
        np.testing.assert_allclose(state.valid_losses[-1], own[0], rtol=1e-12)
        assert not state.end.unjudged
        losses.append(state.valid_losses)
        weights.append(held.weight_sum)
    means = np.average(losses, axis=0, weights=weights)
    for state in session.runs:
        np.testing.assert_allclose(state.means, means, rtol=1e-12)
        # One epoch for all folds, and what the setting is compared by is its mean there.
        assert state.best_epoch == session.runs[0].best_epoch
        np.testing.assert_allclose(state.compared_loss, means[state.best_epoch - 1], rtol=1e-12)


def test_folds_of_times_learn_from_those_before():
    rows = rows_of()
    folds = Folds(np.arange(N) // 30 - 1, forward=True)
    (state,) = trained(rows, [Run("adam", 0.05, 8, fold=1)], "compiled", SQUARED, folds)
    alone = replace(rows, loss_weight=np.where(folds.part >= 1, 0, rows.loss_weight))
    (expected,) = trained(alone, [Run("adam", 0.05, 8)], "compiled", SQUARED)
    np.testing.assert_allclose(state.last_weights, expected.last_weights, rtol=1e-10, atol=1e-12)


def test_no_kernel_of_runs_without_own_row_weights_differs():
    rows = rows_of()
    runs = [Run("adam", 0.02, 8)]
    plan = TrainingPlan(rows, rows, SQUARED, runs, 1, engine=ENGINES["compiled"], folds=folds_of())
    session = Session(plan)
    assert all(cohort.own is None for cohort in session.all_cohorts)
    assert session._rows is rows


@pytest.mark.parametrize(
    ("fold", "folds", "said"),
    [(0, None, "are not cut into folds"), (3, folds_of(), "there are 3 folds")],
)
def test_a_fold_that_is_not_there_is_refused(fold, folds, said):
    with pytest.raises(UsageError, match=said):
        trained(rows_of(), [Run("sgd", 0.1, fold=fold)], "reference", SQUARED, folds)


@pytest.mark.parametrize("name", ["fold", "bootstrap"])
@pytest.mark.parametrize("value", [-1, 1.5, "a", True])
def test_folds_and_bootstraps_are_whole_numbers(name, value):
    with pytest.raises(UsageError, match=f"{name} must be a whole number from 0 up"):
        Run("sgd", **{name: value})


def test_runs_say_their_fold_and_bootstrap():
    run = Run("sgd", 0.1, 8, seed=2, fold=3, bootstrap=7)
    assert str(run) == "sgd lr=0.1 batch=8 seed=2 fold=3 bootstrap=7"
    assert run.as_json()["fold"] == 3
    assert run.as_json()["bootstrap"] == 7
    assert run.setting == Run("sgd", 0.1, 8)
    assert "fold" not in run.setting.as_json()


@pytest.mark.parametrize("window", [None, 40])
def test_rows_on_a_disk_have_the_same_folds_and_draws(window, tmp_path, monkeypatch):
    monkeypatch.setattr("thalweg.data.disk_rows._READ", 2**13)  # blocks of few rows
    monkeypatch.setattr("thalweg.training.left_out._PIECE", 16)
    rows = rows_of()
    memory = rows
    if window is not None:
        memory = replace(rows.take(storage_order(N, window)), window=window)
    writer = DiskWriter(tmp_path / "rows", window)
    for start in range(0, N, 35):
        writer.append(rows.take(slice(start, start + 35)))
    runs = [Run("adam", 0.02, 8, fold=k) for k in range(FOLDS)]
    runs += [Run("adam", 0.02, 8, bootstrap=5), Run("lbfgs", l2=0.1, fold=1, bootstrap=5)]
    found = [
        trained(each, runs, "compiled", SQUARED, folds_of()) for each in (memory, writer.finish())
    ]
    for one, other in zip(*found, strict=True):
        np.testing.assert_allclose(one.last_weights, other.last_weights, rtol=1e-12, atol=1e-14)
        np.testing.assert_allclose(one.means, other.means, rtol=1e-12)
    assert abs(found[0][0].last_weights - found[0][1].last_weights).max() > 1e-3


def test_a_setting_ends_where_one_of_its_folds_diverges():
    rows, folds = rows_of(), folds_of()
    held = np.flatnonzero(folds.part == 1)[0]
    rows.dense[held, 1] = 1e150  # the run that leaves it out is fine
    runs = [Run("sgd", 0.01, 8, fold=k) for k in range(FOLDS)]
    empty = rows.take(slice(0, 0))
    session = Session(TrainingPlan(rows, empty, SQUARED, runs, 3, folds=folds))
    session.run()
    assert [state.diverged for state in session.runs] == [True, False, True]
    assert "leaves out another fold, diverged" in session.runs[1].status
    assert session.runs[1].compared_loss == np.inf
