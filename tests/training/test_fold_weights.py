"""Folds of sparse rows are judged by the weights of the columns that they meet alone."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.row_folds import Folds
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import predictor_for
from thalweg.training import fold_weights as module
from thalweg.training.fold_weights import FoldWeights
from thalweg.training.left_out import LeftOut
from thalweg.training.run import Run

ENGINES = {"reference": REFERENCE, "compiled": engine_called("compiled")}
N, COLUMNS, FOLDS = 60, 400, 3


def made(classes):
    rng = np.random.default_rng(0)
    dense = np.concatenate([np.ones((N, 1)), rng.normal(size=(N, 2))], axis=1)
    entries = rng.normal(size=(N, COLUMNS)) * (rng.uniform(size=(N, COLUMNS)) < 0.01)
    target = rng.integers(0, classes, N).astype(float)
    weight = rng.uniform(0.5, 2, N)
    return Rows(dense, csr_array(entries), target, weight, weight), Folds(np.arange(N) % FOLDS)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("loss", "classes"), [("log_loss", 2), ("cross_entropy", 3)])
def test_losses_are_those_of_whole_weights(engine, loss, classes, monkeypatch):
    rows, folds = made(classes)
    of = LossOverRuns(LOSSES[loss], columns=classes if classes > 2 else 1)
    predictor = predictor_for(rows, of.columns)
    runs = [Run("sgd", rate, fold=k) for k in (2, 0, 1) for rate in (0.1, 0.2)]
    runs.insert(3, Run("sgd", 0.3))
    draw = np.random.default_rng(1)
    weights = draw.normal(size=(predictor.layout.rows, len(runs) * of.columns))
    found, parts, shapes = [], [], set()
    for share in (0.5, -1.0):
        monkeypatch.setattr(module, "_SHARE", share)
        own, judges = FoldWeights(runs, weights, predictor), LeftOut(rows, folds)
        found.append(judges.losses(len(runs), own, ENGINES[engine], of))
        parts.append(judges.parts(runs, own, ENGINES[engine], of))
        shapes.add(own.judging(0, rows.take(np.arange(0, N, FOLDS)))[1].shape[0])
    np.testing.assert_allclose(found[0], found[1], rtol=1e-14)
    for compact, whole in zip(*parts, strict=True):
        np.testing.assert_allclose(compact, whole, rtol=1e-12, atol=1e-15)
    assert max(shapes) == len(weights)
    assert min(shapes) < len(weights) / 3  # 20 rows of about 4 entries each
    for place, run in enumerate(runs):  # by NumPy, from the definition
        if run.fold is None:
            assert np.isnan(found[0][place])
            continue
        some = rows.take(np.flatnonzero(folds.part == run.fold))
        own = weights.reshape(len(weights), len(runs), -1)[:, place]
        lost = of.value(predictor.scores(some, own), some.target)[:, 0]
        expected = np.average(lost, weights=some.loss_weight)
        assert found[0][place] == pytest.approx(expected, rel=1e-12)
