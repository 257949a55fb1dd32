"""FTRL goes on from where it starts, and never divides 0 by 0."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.optimizers import OPTIMIZERS
from thalweg.optimizers.optimizer_checks import check_optimizer


@pytest.mark.parametrize("beta", [0.0, 1.0])
def test_the_first_step_is_one_from_the_start(beta):
    """w₁ = w₀ − lr · g / (β + |g|): the closed form solved for w₁."""
    start = np.array([4.9, 5.1, -2.0])
    path = thalweg.descend(
        lambda x: (((x - 5) ** 2).sum(), 2 * (x - 5)), start, "ftrl", 1, 0.1, beta=beta
    )
    g = 2 * (start - 5)
    np.testing.assert_allclose(path.points[1], start - 0.1 * g / (beta + np.abs(g)), rtol=1e-13)


def test_its_penalties_pull_from_the_start():
    """Under no gradient: w₁ minimises ½ (β / lr) (w − w₀)² + l1 |w| + ½ l2 w²."""
    path = thalweg.descend(lambda x: (0.0, 0 * x), [3.0, -0.2], "ftrl", 4, 0.1, l1=5.0, l2=2.0)
    wanted = [(10 * 3.0 - 5.0) / 12, 0.0]
    np.testing.assert_allclose(path.points[1:], [wanted] * 4, rtol=1e-13)


def test_a_start_at_the_optimum_is_not_left():
    path = thalweg.descend(lambda x: (((x - 5) ** 2).sum(), 2 * (x - 5)), [5.0], "ftrl", 20)
    np.testing.assert_allclose(path.points, 5.0, rtol=1e-14)


def test_without_beta_a_weight_without_gradients_stays_where_it_is():
    path = thalweg.descend(lambda x: (x[0] ** 2, 2 * x * [1, 0]), [1.0, 3.0], "ftrl", 5, beta=0)
    assert path.status == "Took 5 steps."
    np.testing.assert_array_equal(path.points[:, 1], 3.0)
    assert path.values[-1] < path.values[0]
    keras = {"convention": "keras", "initial_accumulator_value": 0}
    path = thalweg.descend(lambda x: (x[0] ** 2, 2 * x * [1, 0]), [1.0, 3.0], "ftrl", 5, **keras)
    assert np.isfinite(path.points).all()


@pytest.mark.parametrize("engine", ["compiled", "reference"])
@pytest.mark.parametrize(
    "setting", ["ftrl,beta=0", "ftrl,convention=keras,initial_accumulator_value=0"]
)
def test_rare_levels_without_beta_train(engine, setting):
    rng = np.random.default_rng(0)
    data = pd.DataFrame({"x": rng.normal(size=300), "c": rng.choice(list("abcdefgh"), 300)})
    data["y"] = data.x + rng.normal(size=300)
    runs = [thalweg.Run(setting, batch_size=2)]
    done = thalweg.race(data, target="y", settings=runs, epochs=2, engine=engine)
    assert not done.runs[0].diverged


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_the_intercept_of_counts_begins_at_the_log_of_the_mean(engine):
    rng = np.random.default_rng(0)
    x = rng.normal(size=400)
    data = pd.DataFrame({"x": x, "y": rng.poisson(np.exp(7 + 0.2 * x))})
    runs = [thalweg.Run("ftrl", lr=1e-3, batch_size="full")]
    options = {"task": "count", "epochs": 1, "engine": engine, "dtype": "float64"}
    done = thalweg.race(data, target="y", settings=runs, **options)
    assert done.runs[0].last_weights[0, 0] == pytest.approx(7.02, abs=0.05)


def test_keras_forgets_its_start_as_its_record_says():
    keras = OPTIMIZERS["ftrl"].under("keras")
    assert keras.states["z"] == 0.0  # recorded numbers: tests/reference/keras_optimizers.json
    assert "forgets them" in OPTIMIZERS["ftrl"].conventions["keras"].note
    check_optimizer(OPTIMIZERS["ftrl"])
