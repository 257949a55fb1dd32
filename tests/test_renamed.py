"""The names that public records had before the rename pass are still taken, with a warning."""

from __future__ import annotations

import inspect
from dataclasses import replace

import numpy as np
import pytest

import thalweg
from thalweg.losses import LOSSES
from thalweg.losses.loss import Loss
from thalweg.optimizers import OPTIMIZERS

SQUARED = LOSSES["squared_error"]
GIVEN = {
    "name": "mine",
    "title": "Mine",
    "about": "…",
    "value": SQUARED.value,
    "link": SQUARED.link,
    "tasks": ("regression",),
    "paper": "",
}


def test_a_loss_takes_its_gradient_by_the_earlier_name():
    with pytest.warns(DeprecationWarning, match="^Loss's slope is called gradient now$"):
        loss = Loss(**GIVEN, slope=SQUARED.gradient)
    assert loss == Loss(**GIVEN, gradient=SQUARED.gradient)
    assert replace(loss, name="other").gradient is SQUARED.gradient
    with pytest.warns(DeprecationWarning, match="^Loss's slope is called gradient now$"):
        assert loss.slope is SQUARED.gradient
    with (
        pytest.warns(DeprecationWarning, match="slope"),
        pytest.raises(TypeError, match=r"^Loss got both gradient and slope: leave slope out$"),
    ):
        Loss(**GIVEN, gradient=SQUARED.gradient, slope=SQUARED.gradient)
    with pytest.raises(TypeError):
        Loss(**GIVEN, steepness=SQUARED.gradient)
    assert "gradient" in inspect.signature(Loss).parameters


def test_a_run_and_a_model_show_what_they_hold_by_the_earlier_name():
    run = thalweg.Run("adam", 0.1)
    with pytest.warns(DeprecationWarning, match="^Run's rule is called method now$"):
        assert run.rule is run.method
    X = np.random.default_rng(0).normal(size=(60, 2))
    model = thalweg.fit(X, X[:, 0], optimizer="sgd", lr=0.1, epochs=1).model
    with pytest.warns(DeprecationWarning, match="^Model's coding is called preprocessor now$"):
        assert model.coding is model.preprocessor
    with pytest.warns(DeprecationWarning, match="^Model's scale is called target_scaling now$"):
        assert model.scale is model.target_scaling


def test_a_link_says_what_it_predicts_by_the_earlier_name():
    with pytest.warns(DeprecationWarning, match="^Link's kind is called predicts now$"):
        assert SQUARED.link.kind == SQUARED.link.predicts == "number"


def test_an_optimizer_gives_its_coefficients_by_the_earlier_name():
    adam, one = OPTIMIZERS["adam"], np.ones((1, 1))
    settings = {name: np.array([h.default]) for name, h in adam.hyperparameters.items()}
    with pytest.warns(DeprecationWarning, match="^Optimizer's table is called coefficient_series"):
        earlier = adam.table(one, one, settings, adam.carried(1))
    np.testing.assert_array_equal(
        earlier, adam.coefficient_series(one, one, settings, adam.carried(1))
    )
