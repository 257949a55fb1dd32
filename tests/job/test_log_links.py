"""Losses whose prediction is eᶻ begin at the mean, however large the targets are."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import GammaRegressor, PoissonRegressor, TweedieRegressor

import thalweg


@pytest.fixture(scope="module")
def arrays():
    rng = np.random.default_rng(0)
    X = rng.normal(size=(1500, 3))
    return X, np.exp(X @ [0.3, -0.2, 0.1]), rng


@pytest.mark.parametrize("optimizer", ["adam", "nag", "lbfgs"])
@pytest.mark.parametrize("size", [1e-6, 1.0, 1e6])
def test_gamma_reaches_scikit_learns_optimum_at_any_size(arrays, optimizer, size):
    X, mean, rng = arrays
    y = size * rng.gamma(2.0, mean / 2)
    own = {"valid": 0.2, "test": 0.2}
    rates = {} if optimizer == "lbfgs" else {"lr": 0.01}
    done = thalweg.fit(
        (X, y), loss="gamma_deviance", optimizer=optimizer, epochs=30, **rates, **own
    )
    theirs = GammaRegressor(alpha=0, max_iter=1000).fit(X, y)
    figures = done.model.evaluate((X, y))
    assert figures["d2_tweedie,power=2"] == pytest.approx(theirs.score(X, y), abs=0.02)


def test_counts_and_tweedie_begin_at_the_mean(arrays):
    X, mean, rng = arrays
    counts = rng.poisson(5000 * mean)
    done = thalweg.fit((X, counts), task="count", optimizer="adam", lr=0.01, epochs=20)
    theirs = PoissonRegressor(alpha=0, max_iter=1000).fit(X, counts)
    ours = done.model.predict(X)
    np.testing.assert_allclose(ours, theirs.predict(X), rtol=0.02)
    claims = np.where(rng.random(1500) < 0.5, 0, 1e4 * rng.gamma(2.0, mean / 2))
    done = thalweg.fit((X, claims), loss="tweedie_deviance", optimizer="lbfgs", epochs=40)
    theirs = TweedieRegressor(power=1.5, alpha=0, link="log", max_iter=1000).fit(X, claims)
    assert done.model.evaluate((X, claims))["d2_tweedie,power=1.5"] == pytest.approx(
        theirs.score(X, claims), abs=0.02
    )


def test_the_first_update_starts_from_the_mean(arrays):
    """One tiny step from the start: the predictions are still the training rows' mean."""
    X, mean, rng = arrays
    y = 1e5 * rng.gamma(2.0, mean / 2)
    race = thalweg.race(
        (X, y),
        settings=[thalweg.Run("sgd", 1e-12, "full")],
        epochs=1,
        loss="gamma_deviance",
        valid=(X, y),
        test=(X, y),
    )
    np.testing.assert_allclose(race.model.predict(X), y.mean(), rtol=1e-5)
