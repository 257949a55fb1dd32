"""Every optimizer in every convention beside every option: a run is what it would be alone."""

from __future__ import annotations

from itertools import cycle

import numpy as np
import pytest

from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

RATES = {"sgd": 0.02, "momentum": 4e-3, "nag": 4e-3, "adagrad": 0.1, "adadelta": 1.0, "ftrl": 0.1}
ELEMENTWISE = [
    f"{name},convention={convention}"
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer)
    for convention in (optimizer.convention, *optimizer.conventions)
]
OPTIONS = [
    {},
    {"l1": 0.05},
    {"l2": 0.3},
    {"decoupled_weight_decay": 0.4},
    {"max_norm": 0.01},
    {"clip_norm": 0.1},
    {"clip_value": 0.05},
    {"average": "polyak,start=0.3"},
    {"average": "ema,decay=0.7"},
    {"gradient_noise": 0.1},
    {"l1": 0.03, "l2": 0.1, "clip_norm": 0.5, "average": "ema,decay=0.5", "schedule": "cosine"},
    {"max_norm": 0.2, "decoupled_weight_decay": 0.1, "gradient_noise": 0.01, "seed": 3},
    {"clip_value": 0.1, "clip_norm": 0.2, "schedule": "inverse_scaling"},
]
BATCHES = (8, 24, "full")


def over_runs(name, classes):
    loss = LOSSES[name]
    return LossOverRuns(loss, fill("loss", loss, {}), classes if loss.grouped else 1)


def allowed(text, options):
    """Leave out what an optimizer refuses: L1 without a scaling, a second average."""
    optimizer = Run(text).method
    refused = {"l1": optimizer.scaling is None, "average": bool(optimizer.averaged)}
    return {name: value for name, value in options.items() if not refused.get(name)}


def mixture(each):
    """Return `each` runs of each optimizer; options and batch sizes in turn, at unlike periods."""
    options, batches = cycle(OPTIONS), cycle(BATCHES)
    return [
        Run(text, RATES.get(text.split(",")[0], 0.01), next(batches), **allowed(text, more))
        for text in ELEMENTWISE
        for _, more in zip(range(each), options, strict=False)
    ]


def trained(runs, rows, loss, epochs=2):
    return train(TrainingPlan(rows, rows, loss, runs, epochs)).runs


@pytest.mark.parametrize(
    ("dtype", "tolerance"), [(np.float64, 1e-12), (np.float32, 1e-5)], ids=["float64", "float32"]
)
@pytest.mark.parametrize(
    ("sparsity", "task", "name", "each"),
    [
        ("dense", "regression", "squared_error", 2),
        ("mixed", "multiclass", "cross_entropy", 1),
        pytest.param("dense", "regression", "squared_error", 7, marks=pytest.mark.slow),
        pytest.param("mixed", "binary", "log_loss", 3, marks=pytest.mark.slow),
        pytest.param("mixed", "multiclass", "cross_entropy", 3, marks=pytest.mark.slow),
    ],
)
def test_a_run_is_the_same_alone_or_in_the_mixture(
    sparsity, task, name, each, dtype, tolerance, make_rows, classes
):
    rows = make_rows(60, sparsity, task, dtype=dtype)
    loss, runs = over_runs(name, classes), mixture(each)
    for run, together in zip(runs, trained(runs, rows, loss), strict=True):
        [alone] = trained([run], rows, loss)
        assert together.last_weights.dtype == dtype
        largest = np.abs(alone.last_weights).max()
        np.testing.assert_allclose(
            together.last_weights,
            alone.last_weights,
            rtol=0,
            atol=tolerance * largest,
            err_msg=str(run),
        )
        assert (together.updates, together.epochs) == (alone.updates, alone.epochs)
        assert together.status == alone.status


@pytest.mark.parametrize("each", [2, pytest.param(len(OPTIONS), marks=pytest.mark.slow)])
def test_a_run_is_the_same_alone_where_few_weights_are_touched(each, make_rows):
    """Batches of 8 rows that meet some three of the nine sparse columns."""
    rows = make_rows(60, "mixed", density=0.05)
    runs = mixture(each)
    for run, together in zip(runs, trained(runs, rows, over_runs("squared_error", 1)), strict=True):
        [alone] = trained([run], rows, over_runs("squared_error", 1))
        largest = np.abs(alone.last_weights).max()
        np.testing.assert_allclose(
            together.last_weights,
            alone.last_weights,
            rtol=0,
            atol=1e-12 * largest,
            err_msg=str(run),
        )


def test_the_mixture_has_every_rule_option_and_batch_size():
    runs = mixture(2)
    assert {(run.optimizer, run.method.convention) for run in runs} == {
        (text.split(",")[0], text.split("=")[1]) for text in ELEMENTWISE
    }
    assert {run.batch_size for run in runs} == set(BATCHES)
    named = {name for run in runs for name in run.options()}
    assert named >= {"l1", "l2", "decoupled_weight_decay", "max_norm", "clip_norm", "clip_value"}
    assert {run.average for run in runs} == {"", "polyak", "ema"}


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "adagrad"])
def test_every_option_of_the_mixture_changes_the_result(optimizer, make_rows, classes):
    """Were one lost in the crowd, the tests above would not notice."""
    rows = make_rows(60, "mixed", "multiclass")
    rate = RATES.get(optimizer, 0.01)
    for batch in BATCHES:
        runs = [Run(optimizer, rate, batch, **more) for more in OPTIONS]
        plain, *others = trained(runs, rows, over_runs("cross_entropy", classes), 3)
        for state in others:
            apart = np.abs(state.last_weights - plain.last_weights).max()
            assert apart > 1e-6, str(state.run)
