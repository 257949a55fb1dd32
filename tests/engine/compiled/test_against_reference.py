"""Every optimizer, in every convention: the compiled engine ends where the reference does."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import EVERY, FIRST, RATES, bounds_of, compare, make_rows, over_runs, pairs_once

from thalweg.optimizers import OPTIMIZERS
from thalweg.training.run import Run

LOSS = over_runs("squared_error")
SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (5, 9)}
DTYPES = ("float32", "float64")
COUNTS = (1, 3, 20)  # lanes are features; the same, several; lanes are columns, two vectors
# Rows and epochs by batch: updates enough for a window of ten gradients; the last of 32 is short.
BATCHES = {1: (30, 1), 32: (80, 5), "full": (60, 15)}
SLOW = {1: (60, 1), 32: (80, 7), "full": (60, 20)}  # what the bounds were measured by


def runs(text, batch, count):
    """Runs of one optimizer at unlike rates."""
    rate = RATES.get(text.split(",")[0], 0.01)
    return [Run(text, rate * (1 + k / 10), batch) for k in range(count)]


def compare_rule(text, sparsity, batch, count, dtype, batches=BATCHES):
    n, epochs = batches[batch]
    rows = make_rows(n, *SPARSITIES[sparsity], dtype=dtype)
    chosen, bounds = runs(text, batch, count), bounds_of(text, dtype)
    compare(rows, chosen, LOSS, epochs=epochs, **bounds)


def dtypes_of(text):
    """Both for one optimizer of each family, for the rest that of other tests.

    Each is a kernel more, of a second of processor time.
    """
    name, _, convention = text.partition(",convention=")
    if name in FIRST.values() and OPTIMIZERS[name].convention == convention:
        return DTYPES
    return ["float64"] * 2


def usual(text):
    """Mark as slow conventions that are not the optimizer's own: each is a kernel more.

    In nets and over embeddings all are compared by default.
    """
    name, _, convention = text.partition(",convention=")
    marks = [pytest.mark.slow] * (bool(convention) and convention != OPTIMIZERS[name].convention)
    return pytest.param(text, marks=marks)


@pytest.mark.parametrize("text", [*map(usual, EVERY)])
def test_every_rule(text):
    for case in pairs_once(SPARSITIES, BATCHES, COUNTS, dtypes_of(text)):
        compare_rule(text, *case)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("text", EVERY)
def test_every_rule_under_all_settings(text, dtype):
    for sparsity in SPARSITIES:
        for batch in SLOW:
            for count in COUNTS if sparsity == "mixed" else COUNTS[1:]:
                compare_rule(text, sparsity, batch, count, dtype, SLOW)


@pytest.mark.parametrize("sparsity", SPARSITIES)
@pytest.mark.parametrize("name", ["sgd", "adam", "ftrl"])
def test_64_runs(name, sparsity):
    rows = make_rows(160, *SPARSITIES[sparsity], dtype="float32")
    compare(rows, runs(name, 32, 64), LOSS, epochs=4)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("batch", [1, 8, "full"])
def test_untidy_indices(batch, dtype):
    """They do not ascend, one stands in a row twice, and some values are 0."""
    rows = make_rows(60, 3, 12, dtype=dtype, untidy=True)
    for name in ("adam", "sgd", "ftrl", "asgd", "momentum"):
        for count in (1, 20):
            compare(rows, runs(name, batch, count), LOSS, epochs=2)


@pytest.mark.parametrize("sparsity", SPARSITIES)
def test_mixed_rules_and_batches(sparsity):
    """Batches of 32, 64, 96 and all rows, of eight optimizers in one cohort."""
    rows = make_rows(300, *SPARSITIES[sparsity])
    names = ("adam", "sgd", "momentum", "adagrad", "ftrl", "rmsprop", "asgd", "nadam")
    mixture = [
        Run(name, RATES.get(name, 0.01), batch) for name in names for batch in (32, 64, 96, "full")
    ]
    [went] = compare(rows, mixture, LOSS, epochs=6)
    assert len(went.cohort.state.groups) == 32


def test_the_intercept_begins_where_it_is_told():
    rows = make_rows(60, 3, 5)
    for count in (1, 20):
        [went] = compare(rows, runs("adam", 8, count), LOSS, start=(7.0,))
        assert (went.cohort.state.weights[0] > 5).all()


def test_rows_in_whatever_order_memory_has_them():
    rows = make_rows(64, 6)
    wide = np.zeros((64, 9))
    wide[:, :6] = rows.dense
    for dense in (np.asfortranarray(rows.dense), wide[:, :6], wide[::-1, :6]):
        compare(
            type(rows)(dense, None, rows.target, rows.loss_weight, rows.metric_weight),
            runs("adam", 16, 20),
            LOSS,
            epochs=3,
        )
