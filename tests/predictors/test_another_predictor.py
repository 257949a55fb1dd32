"""A predictor that is no product by one matrix trains, is judged, kept and predicts as it says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pytest

import thalweg
from thalweg import predictors
from thalweg.predictors import Block, Layout, Linear


@dataclass(frozen=True)
class Quadratic(Linear):
    """z = b + x W + x² V, with a weight for each square."""

    kernels = ""

    @cached_property
    def layout(self):
        width = self.columns
        return Layout(
            (
                Block("intercept", (1, width), penalised=False),
                Block("dense", (self.dense - 1, width)),
                Block("squares", (self.dense - 1, width)),
            )
        )

    def scores(self, rows, parameters):
        apart = self.layout.split(parameters)
        x = rows.dense[:, 1:]
        return apart["intercept"] + x @ apart["dense"] + x * x @ apart["squares"]

    def scores_alone(self, rows, parameters):
        return np.asarray(self.scores(rows, parameters), np.float64)

    def gradient(self, rows, parameters, by_score):
        x = rows.dense[:, 1:]
        return np.concatenate([by_score.sum(axis=0)[None], x.T @ by_score, (x * x).T @ by_score])


@pytest.fixture
def curve(monkeypatch):
    monkeypatch.setattr(predictors, "Linear", Quadratic)
    rng = np.random.default_rng(0)
    x = rng.normal(size=(600, 2))
    return x, 3 * x[:, 0] ** 2 - x[:, 1] + 0.1 * rng.normal(size=600)


def test_it_is_trained_judged_and_kept(curve):
    x, y = curve
    runs = [thalweg.Run("adam", 0.05, batch_size=32), thalweg.Run("sgd", 0.02, batch_size=32)]
    fit = thalweg.race(x, y, runs, epochs=15)
    assert fit.test["r2"] > 0.99
    for run in fit.runs:
        assert run.valid_loss < 0.1
        assert run.valid_losses[-1] < run.valid_losses[0]
    assert np.corrcoef(fit.model.predict(x), y)[0, 1] > 0.99
    assert any("Quadratic" in note for note in fit.notes)
