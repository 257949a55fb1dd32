"""Scores by an engine: those of the predictor, of a mean's members each in its place."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.bins import Bins
from thalweg.data.rows import Rows
from thalweg.engine.by_engine import ByEngine
from thalweg.engine.choose import ready_engine
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.predictors import Mean, choose_architecture, choose_predictor

LAYERS = [(8,), (4, 4), None, (8,), (4, 4)]


def drawn(n: int = 300) -> Rows:
    rng = np.random.default_rng(0)
    bins = Bins((3,), tuple(rng.uniform(size=3)), (0.5,))
    dense = np.column_stack([np.ones(n), rng.normal(size=(n, 2)), rng.uniform(0, 3, n)])
    ones = np.ones(n)
    return Rows(dense, None, rng.integers(0, 3, n).astype(float), ones, ones, bins=bins)


def members(rows, columns):
    made = []
    for layers in LAYERS:
        architecture = None if layers is None else choose_architecture(layers, "tanh", "he")
        made.append(choose_predictor(3, 0, columns, rows.bins, architecture))
    rng = np.random.default_rng(1)
    return made, [rng.normal(size=(m.layout.rows, m.layout.columns)) for m in made]


@pytest.mark.parametrize("name", ["squared_error", "log_loss", "cross_entropy"])
@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_scores_are_those_of_the_predictor(name, engine):
    rows = drawn()
    loss = LossOverRuns(LOSSES[name], {}, 3 if LOSSES[name].grouped else 1)
    of, own = members(rows, loss.columns)
    mean = Mean((*of,), loss.columns, loss.loss.link)
    calls = []
    ready, _ = ready_engine(
        engine, [OPTIMIZERS["adam"]], loss, np.dtype("float64"), [of[0], of[1]], None
    )

    class Counted:
        def scores(self, rows, weights, loss, predictor):
            calls.append(weights.shape[1])
            return ready.scores(rows, weights, loss, predictor)

    found = ByEngine(mean, Counted(), loss).scores(rows, mean.joined(own))
    np.testing.assert_allclose(found, mean.scores(rows, mean.joined(own)), rtol=1e-9, atol=1e-12)
    assert sorted(calls) == [2, 2]  # those of one architecture together
    for predictor, weights in zip(of, own, strict=True):
        alone = ByEngine(predictor, ready, loss).scores(rows, weights)
        np.testing.assert_allclose(alone, predictor.scores(rows, weights), rtol=1e-9, atol=1e-12)


def test_rows_of_another_float_type_and_none():
    rows = drawn()
    loss = LossOverRuns(LOSSES["squared_error"])
    (net, *_), (weights, *_) = members(rows, 1)
    by = ByEngine(net, REFERENCE, loss)
    assert by.scores(rows, weights.astype(np.float32)).dtype == np.float32
    assert by.scores(rows.block(0, 0), weights).shape == (0, 1)


def test_all_else_is_the_predictors():
    rows = drawn()
    (net, *_), (weights, *_) = members(rows, 1)
    by = ByEngine(net, REFERENCE, LossOverRuns(LOSSES["squared_error"]))
    assert (by.layout, by.kernels) == (net.layout, "net")
    np.testing.assert_array_equal(by.initial(1), net.initial(1))
    np.testing.assert_array_equal(by.constant([0.5]), net.constant([0.5]))
    np.testing.assert_array_equal(by.scores_alone(rows, weights), net.scores_alone(rows, weights))
    ones = np.ones((len(rows), 1))
    np.testing.assert_array_equal(
        by.gradient(rows, weights, ones), net.gradient(rows, weights, ones)
    )
