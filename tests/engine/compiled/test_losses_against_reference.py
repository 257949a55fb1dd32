"""Every loss, with one output and several: the compiled engine ends where the reference does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from side_by_side import compare, make_rows, over_runs

from thalweg.losses import LOSSES
from thalweg.training.run import Run

SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (5, 9)}
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


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", ALONE)
def test_every_loss(name, dtype):
    for sparsity, shape in SPARSITIES.items():
        rows = make_rows(70, *shape, dtype=dtype, task=task(name))
        for batch in (1, 32, "full"):
            epochs = {1: 1, 32: 10, "full": 20}[batch]
            for count in (1, 10):  # times two optimizers: either layout
                compare(rows, both(batch, count), over_runs(name), epochs=epochs)
                if sparsity == "mixed" and LOSSES[name].hyperparameters:
                    compare(rows, both(batch, count), over_runs(name, **others(name)), epochs=2)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("classes", [2, 3, 10, 17])
def test_softmax(classes, dtype):
    for shape in SPARSITIES.values():
        rows = make_rows(70, *shape, dtype=dtype, task="multiclass", classes=classes)
        for batch in (1, 32, "full"):
            epochs = {1: 1, 32: 7, "full": 10}[batch]
            for count in (1, 5):
                loss = over_runs("cross_entropy", classes, smoothing=0.2 * (count == 5))
                compare(rows, both(batch, count), loss, epochs=epochs)


def test_softmax_of_more_classes_than_a_shard_has_columns():
    rows = make_rows(60, 4, 5, task="multiclass", classes=70)
    compare(rows, both(20, 2), over_runs("cross_entropy", 70), epochs=4)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("outputs", [2, 3])
@pytest.mark.parametrize(
    ("name", "task"), [("squared_error", "regression"), ("log_loss", "binary")]
)
def test_several_outputs(name, task, outputs, dtype):
    for shape in SPARSITIES.values():
        rows = make_rows(70, *shape, dtype=dtype, task=task, outputs=outputs)
        for batch in (1, 32, "full"):
            for count in (1, 9):
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
