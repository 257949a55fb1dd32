"""L-BFGS takes loss and gradient from the engine where a table is too large for coordinates."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import check_grad

from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.predictors import Linear
from thalweg.training import full_batch, solver_runs
from thalweg.training.full_batch import PenalisedLoss
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

SPARSITIES = ("dense", "sparse", "mixed")
SQUARED = LossOverRuns(LOSSES["squared_error"])


class Counting(Compiled):
    """A compiled engine that counts the gradients it is asked for."""

    asked = 0

    def gradient(self, *given):
        self.asked += 1
        return super().gradient(*given)


def loss_of(task, classes):
    names = {"binary": "log_loss", "multiclass": "cross_entropy", "count": "poisson_deviance"}
    loss = LOSSES[names[task]]
    return LossOverRuns(loss, {}, classes if loss.grouped else 1)


@pytest.mark.parametrize("sparsity", SPARSITIES)
@pytest.mark.parametrize("task", ["binary", "multiclass", "count"])
def test_both_engines_lead_it_to_the_same_weights(task, sparsity, make_rows, classes, monkeypatch):
    monkeypatch.setattr(solver_runs, "coordinates_of", lambda *given: None)
    monkeypatch.setattr(full_batch, "_PART", 50)
    rows, loss = make_rows(160, sparsity, task), loss_of(task, classes)
    counting = Counting(2)
    found = []
    for engine in (counting, REFERENCE):
        runs = [Run("lbfgs", l2=0.05)]
        [state] = train(TrainingPlan(rows, rows, loss, runs, 8, engine=engine)).runs
        # Behind 8 iterations rounding grows.
        assert state.updates == 8
        found.append(state.weights)
        expected = [split_losses(rows, state.last_weights, loss)[0]]
        np.testing.assert_allclose(state.batch_losses[-1:], expected, rtol=1e-12)
    assert counting.asked >= 8 * 4
    np.testing.assert_allclose(*found, rtol=0, atol=1e-10 * np.abs(found[1]).max())


@pytest.mark.parametrize("engine", [Compiled(1), REFERENCE], ids=["compiled", "reference"])
@pytest.mark.parametrize("sparsity", SPARSITIES)
@pytest.mark.parametrize("part", [7, 10**6])
def test_the_objective_has_its_own_gradient(
    part, sparsity, engine, make_rows, classes, monkeypatch
):
    """Parts without a row of any weight among them."""
    monkeypatch.setattr(full_batch, "_PART", part)
    rows, loss = make_rows(30, sparsity, "multiclass"), loss_of("multiclass", classes)
    rows.loss_weight[7:14] = 0
    predictor = Linear.over(rows, loss.columns)
    function = PenalisedLoss(rows, loss, 0.7, engine, predictor)
    at = np.random.default_rng(0).normal(size=predictor.layout.size)
    apart = check_grad(lambda x: function(x)[0], lambda x: function(x)[1], at)
    assert apart < 1e-6 * np.linalg.norm(function(at)[1]) + 1e-6


def test_the_loss_of_the_last_point_is_not_worked_out_again(make_rows):
    rows, counting = make_rows(30, "mixed"), Counting(1)
    function = PenalisedLoss(rows, SQUARED, 0.5, counting, Linear.over(rows, 1))
    at = np.arange(1.0, rows.features + 1)
    function(at)
    expected = split_losses(rows, at[:, None], SQUARED)[0]
    assert function.loss_at(at) == pytest.approx(expected, rel=1e-12)
    assert counting.asked == 1
    expected = split_losses(rows, -at[:, None], SQUARED)[0]
    assert function.loss_at(-at) == pytest.approx(expected, rel=1e-12)
    assert counting.asked == 2


def test_its_penalty_leaves_the_intercept_alone(make_rows):
    rows = make_rows(30, "mixed")
    predictor = Linear.over(rows, 1)
    at = np.arange(1.0, rows.features + 1)
    with_penalty, without = (
        PenalisedLoss(rows, SQUARED, l2, REFERENCE, predictor)(at) for l2 in (0.5, 0.0)
    )
    assert with_penalty[0] - without[0] == pytest.approx(0.25 * (at[1:] ** 2).sum())
    np.testing.assert_allclose(with_penalty[1] - without[1], [0, *0.5 * at[1:]], atol=1e-9)
