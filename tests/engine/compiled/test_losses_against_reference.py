"""Every loss, with one output and several: the compiled engine ends where the reference does."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from side_by_side import compare, make_rows, over_runs, pairs_once

from thalweg.losses import LOSSES
from thalweg.training.run import Run

SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (5, 9)}
BATCHES = (1, 32, "full")
COUNTS = (1, 10, 10)  # times two optimizers: either layout
DTYPES = ("float32", "float64")
CLASSES = (2, 3, 10, 17)
NUMBERS = Path(__file__).parents[2] / "reference" / "torch_losses.json"
RECORDED = json.loads(NUMBERS.read_text())["losses"]
ALONE = [name for name, loss in LOSSES.items() if not loss.grouped]


def both(batch, count):
    """Runs of two optimizers."""
    return [
        Run(name, rate * (1 + k / 10), batch)
        for k in range(count)
        for name, rate in (("adam", 0.01), ("sgd", 2e-3))
    ]


def task(name):
    """What the loss is for; `make_rows` has amounts for a target that must be above 0."""
    loss = LOSSES[name]
    return loss.tasks[0] if 0.0 in loss.domain else "amount"


def others(name):
    """The recorded hyperparameters of which most are not the default."""
    defaults = {key: h.default for key, h in LOSSES[name].hyperparameters.items()}
    given = [case["hyperparameters"] for case in RECORDED[name]["cases"]]
    return max(given, key=lambda case: sum(case[key] != defaults[key] for key in case))


def compare_loss(name, sparsity, batch, count, dtype, times=1):
    """Go over 10 to 35 updates, `times` as many in slow tests."""
    n = 35 * times if batch == 1 else 70
    rows = make_rows(n, *SPARSITIES[sparsity], dtype=dtype, task=task(name))
    chosen = both(batch, count)
    epochs = {1: 1, 32: 5 * times, "full": 10 * times}[batch]
    compare(rows, chosen, over_runs(name), epochs=epochs)
    if sparsity == "mixed" and LOSSES[name].hyperparameters:
        compare(rows, chosen, over_runs(name, **others(name)), epochs=2)


@pytest.mark.parametrize("name", ALONE)
def test_every_loss(name):
    for case in pairs_once(SPARSITIES, BATCHES, COUNTS, DTYPES):
        compare_loss(name, *case)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ALONE)
def test_every_loss_under_all_settings(name, dtype):
    for sparsity, batch, count in product(SPARSITIES, BATCHES, COUNTS[:2]):
        compare_loss(name, sparsity, batch, count, dtype, times=2)


def compare_softmax(classes, sparsity, batch, count, dtype):
    shape = SPARSITIES[sparsity]
    rows = make_rows(70, *shape, dtype=dtype, task="multiclass", classes=classes)
    count = min(count, 5)  # each has a column for each class
    loss = over_runs("cross_entropy", classes, smoothing=0.2 * (count == 5))
    compare(rows, both(batch, count), loss, epochs={1: 1, 32: 7, "full": 10}[batch])


@pytest.mark.parametrize("classes", CLASSES)
def test_softmax(classes):
    for case in pairs_once(SPARSITIES, BATCHES, COUNTS, DTYPES):
        compare_softmax(classes, *case)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("classes", CLASSES)
def test_softmax_under_all_settings(classes, dtype):
    for sparsity, batch, count in product(SPARSITIES, BATCHES, COUNTS[:2]):
        compare_softmax(classes, sparsity, batch, count, dtype)


def test_softmax_of_more_classes_than_a_shard_has_columns():
    rows = make_rows(60, 4, 5, task="multiclass", classes=70)
    compare(rows, both(20, 2), over_runs("cross_entropy", 70), epochs=4)


@pytest.mark.parametrize("outputs", [2, 3])
@pytest.mark.parametrize(
    ("name", "task"), [("squared_error", "regression"), ("log_loss", "binary")]
)
def test_several_outputs(name, task, outputs):
    for sparsity, batch, count, dtype in pairs_once(SPARSITIES, BATCHES, COUNTS, DTYPES):
        shape = SPARSITIES[sparsity]
        rows = make_rows(70, *shape, dtype=dtype, task=task, outputs=outputs)
        compare(rows, both(batch, count), over_runs(name, outputs), epochs=3)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_row_without_weight_has_no_say_whatever_its_target(dtype):
    """An infinite dℓ/dz times 0 would be NaN."""
    rows = make_rows(64, 4, 6, task="count", dtype=dtype)
    target = np.where(rows.loss_weight == 0, np.inf, rows.target)
    assert np.isinf(target).any()
    rows = replace(rows, target=target)
    for name in ("poisson_deviance", "squared_error"):
        for count in (1, 10):
            for batch in (1, 8):
                [went] = compare(rows, both(batch, count), over_runs(name))
                assert went.cohort.state.alive.all()
                assert all(np.isfinite(outcome.batch_loss).all() for outcome in went.outcomes)


def test_a_softmax_row_without_weight_has_no_say():
    rows = make_rows(64, 4, 6, task="multiclass")
    rows.dense[rows.loss_weight == 0, 1] = 1e308
    [went] = compare(rows, both(8, 3), over_runs("cross_entropy", 3))
    assert went.cohort.state.alive.all()


def test_all_rows_without_weight():
    rows = replace(make_rows(30, 4, 6), loss_weight=np.zeros(30))
    for count in (1, 10):
        [went] = compare(rows, both(8, count), over_runs("squared_error"))
        assert went.outcomes[0].weight == 0
        assert not went.cohort.state.weights.any()
