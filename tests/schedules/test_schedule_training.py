"""Schedules through the engine: the rates that the optimizer's updates are made with."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.engine.reference import Reference
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.schedules import SCHEDULES
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

LR = 0.01
EPOCHS = 10
UPDATES = 4  # in an epoch


def rows(gradient):
    draw = np.random.default_rng(5)
    x = draw.normal(size=(64, 1))
    ones = np.ones(64)
    return Rows(np.hstack([ones[:, None], x]), None, gradient * x[:, 0], ones, ones)


def trained(schedules, valid_slope):
    """Train with plain descent, whose one coefficient is the rate; return runs and rates."""
    rates = []

    class Recording(Reference):
        def __call__(self, block, state, updates, loss, stop):
            rates.append(updates.groups[0].coefficients[:, 0, :].copy())
            return super().__call__(block, state, updates, loss, stop)

    runs = [Run("sgd", LR, 16, schedule=text) for text in schedules]
    loss = LossOverRuns(LOSSES["squared_error"])
    valid = rows(valid_slope)
    session = train(TrainingPlan(rows(1.0), valid, loss, runs, EPOCHS, engine=Recording()))
    return session.runs, np.concatenate(rates)


@pytest.mark.parametrize("name", SCHEDULES)
def test_updates_are_made_with_the_schedules_rates(name):
    """The validation loss falls throughout, so no plateau."""
    (state, _), rates = trained([name, "constant"], 1.0)
    total = float(EPOCHS * UPDATES)
    settings = state.run.schedule_hyperparameters
    expected = LR * SCHEDULES[name].over(np.arange(1, total + 1), total, settings)
    np.testing.assert_allclose(rates[:, 0], expected, rtol=1e-15)
    np.testing.assert_array_equal(rates[:, 1], LR)


def test_epochs_without_improvement_lower_the_rate():
    """Training goes away from what validation wants: epoch 1 is the best, 2 and 3 are none better.

    Epochs 4 and 5 go on with a tenth, are none better either, and so on. The neighbour in the same
    matrix keeps its rate, and the one that does better on validation is never cut.
    """
    (cut, constant), rates = trained(["reduce_on_plateau,patience=1", "constant"], -1.0)
    assert np.argmin(cut.valid_losses) == 0
    shares = np.array([1, 1, 1, 0.1, 0.1, 0.01, 0.01, 1e-3, 1e-3, 1e-4])
    np.testing.assert_allclose(rates[:, 0], LR * np.repeat(shares, UPDATES), rtol=1e-12)
    np.testing.assert_array_equal(rates[:, 1], LR)
    moved = np.abs(cut.last_weights[1]), np.abs(constant.last_weights[1])
    assert moved[0] < 0.6 * moved[1]


def test_a_run_that_improves_keeps_its_rate():
    _, rates = trained(["reduce_on_plateau,patience=0"], 1.0)
    np.testing.assert_array_equal(rates, LR)


def test_warm_up_and_plateau_multiply():
    _, rates = trained(["reduce_on_plateau,patience=0,warmup=0.5,factor=0.5"], -1.0)
    rising = np.minimum(np.arange(1, 41) / 20, 1)
    shares = np.repeat([1, 1, *0.5 ** np.arange(1, 9)], UPDATES)
    np.testing.assert_allclose(rates[:, 0], LR * rising * shares, rtol=1e-12)
