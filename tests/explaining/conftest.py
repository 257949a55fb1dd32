"""Small models of every kind, and the table they come from; models of a formula."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from model_kinds import SETTINGS

import thalweg


@pytest.fixture(scope="session")
def frame():
    """300 rows with a column of every role, gaps, and a target for every task."""
    rng = np.random.default_rng(5)
    n = 300
    x, z = rng.normal(10, 3, n), rng.normal(size=n)
    k = rng.choice(["a", "b", "ç"], n, p=[0.5, 0.3, 0.2])
    signal = (x - 10) / 3 * z + (k == "b")
    return pd.DataFrame(
        {
            "x": np.where(rng.random(n) < 0.1, np.nan, x),
            "z": z,
            "k": np.where(rng.random(n) < 0.1, None, k),
            "day": [
                dt.datetime(2013, 1, 1) + dt.timedelta(hours=int(h))
                for h in rng.integers(0, 8000, n)
            ],
            "mass": rng.integers(1, 5, n),
            "number": 100 * signal + rng.normal(size=n) + 1000,
            "other": signal - 2 * z,
            "flag": signal + rng.normal(size=n) > 0,
            "late": z + rng.normal(size=n) > 1,
            "kind": np.array(["low", "mid", "top"])[np.digitize(signal, [-0.5, 0.8])],
            "calls": rng.poisson(np.exp(np.clip(signal, -2, 2) / 2)),
        }
    )


@pytest.fixture(scope="session")
def fitted(frame):
    """Return a function from a kind of model to one."""
    made = {}

    def make(kind):
        if kind not in made:
            settings = {"optimizer": "adam", "lr": 0.05, "epochs": 3, "batch_size": 32}
            settings |= {"only": ("x", "z", "k", "day"), "numbers": "standard"}
            made[kind] = thalweg.fit(frame, **settings | SETTINGS[kind]).model
            if kind == "mean":
                made[kind] = mean_of(made[kind], thalweg.fit(
                    frame, **settings | SETTINGS[kind] | {"hidden": (4, 4), "activation": "tanh"}
                ).model)  # fmt: skip
        return made[kind]

    return make


def mean_of(*members):
    """Return the mean of models of the same columns."""
    weights = np.concatenate([each.weights.reshape(-1, 1) for each in members])
    layers = tuple(each.architecture for each in members)
    return replace(members[0], weights=weights, architecture=None, members=layers)


class Formula:
    """Scores that a formula of the standardised numbers gives, in place of a net."""

    def __init__(self, formula):
        self.formula = formula

    def scores(self, rows, parameters):
        return self.formula(*rows.dense[:, 1:].astype(parameters.dtype).T).reshape(len(rows), -1)


@pytest.fixture(scope="session")
def computing():
    """Return a function from a formula of numbers a, b, c, each with mean 0 and deviation 1."""

    def make(formula, **data):
        """Return the model and its data; the prediction is the formula's value."""
        frame = pd.DataFrame(data)
        assert np.allclose(frame.mean(), 0)
        assert np.allclose(frame.std(ddof=0), 1)
        target = formula(*frame.to_numpy().T)
        labelled = frame.assign(y=target)
        model = thalweg.fit(
            labelled,
            "y",
            optimizer="sgd",
            lr=0.01,
            epochs=1,
            batch_size=64,
            hidden=(2,),
            numbers="standard",
            valid=0,
            test=0,
            clip=False,
        ).model
        mean, deviation = model.target_scaling.mean, model.target_scaling.deviation

        def scaled(*columns):
            return (formula(*columns) - mean) / deviation

        return model.scored_by(Formula(scaled)), labelled

    return make
