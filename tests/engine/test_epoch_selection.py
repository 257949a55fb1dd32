"""Which epoch's weights a run keeps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.training import epoch_selection
from thalweg.training.epoch_selection import clearly_worse, row_losses
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

SQUARED = LossOverRuns(LOSSES["squared_error"])


def test_row_losses_average_to_the_loss_of_the_split(make_rows):
    rows = make_rows()
    weights = np.random.default_rng(3).normal(size=(rows.features, 4))
    parts = row_losses(rows, weights, SQUARED, float(rows.loss_weight.mean()))
    np.testing.assert_allclose(parts.mean(axis=0), split_losses(rows, weights, SQUARED))


@pytest.mark.parametrize(("above", "worse"), [(0.0099, False), (0.0101, True)])
def test_one_standard_error_of_the_paired_difference_is_the_bound(above, worse):
    # Differences of ±0.1 in 100 rows: a standard error of 0.1 / √100 = 0.01, on a loss of 1.
    lowest = np.ones(100)
    parts = lowest + np.tile([0.1, -0.1], 50)
    assert clearly_worse(1 + above, 1.0, parts, lowest, 100) is worse
    assert clearly_worse(1 + above, 1.0, parts, lowest, 10_000)  # more rows, less error


def test_five_percent_is_the_bound_whatever_the_error():
    lowest = np.ones(100)
    parts = lowest.copy()
    parts[0] += 100.0  # one row optimizers: mean 1, standard error 1
    assert clearly_worse(2.0, 1.0, parts, lowest, 100)
    for least in (1.0, -1.0):  # a likelihood's loss may be negative
        assert not clearly_worse(least + 0.0499, least, parts, lowest, 100)
        assert clearly_worse(least + 0.0501, least, parts, lowest, 100)


def test_what_is_not_finite_is_worse():
    lowest = np.ones(10)
    assert clearly_worse(np.inf, 1.0, np.full(10, np.inf), lowest, 10)
    assert clearly_worse(1.01, 1.0, np.full(10, np.nan), lowest, 10)


def test_the_standard_error_is_of_rows_at_random(make_rows):
    """The first half of a sorted file may be as quiet as the second is loud."""
    rows = make_rows()
    numbered = replace(rows, target=np.arange(len(rows), dtype=float))
    drawn = numbered.sample(len(rows) // 2, 0).target
    assert len(drawn) == len(rows) // 2
    assert (np.diff(drawn) > 0).all()  # each once, in order
    half = (drawn < len(rows) / 2).mean()
    assert 0.35 < half < 0.65
    again = numbered.sample(len(rows) // 2, 0).target
    np.testing.assert_array_equal(drawn, again)  # the same job gives the same bits
    np.testing.assert_array_equal(rows.sample(len(rows), 0).target, rows.target)


@pytest.mark.parametrize("engine", [REFERENCE, Compiled(1)])
def test_training_takes_that_sample(engine, make_rows, monkeypatch):
    """By stepwise runs and solvers; the losses are the rows' over the mean weight."""
    rows = make_rows()
    monkeypatch.setattr(epoch_selection, "SAMPLE", 10)
    seen = []

    class Seen(epoch_selection.OneStandardError):
        def keeps(self, run, loss, parts, lower_only, to_the_end):
            seen.append(parts)
            return super().keeps(run, loss, parts, lower_only, to_the_end)

    for run in (Run("sgd", 0.01), Run("lbfgs")):
        plan = TrainingPlan(rows, rows, SQUARED, [run], 1, selection=Seen, engine=engine)
        [state] = train(plan).runs
        expected = row_losses(
            rows.sample(10, 0), state.last_weights, SQUARED, float(rows.loss_weight.mean())
        )
        np.testing.assert_allclose(seen[-1], expected[:, 0], rtol=1e-9)


def test_one_pass_judges_runs_and_gives_the_sample(make_rows):
    """Rows are scored once: no scores are asked for beside the losses."""

    class Counted(Compiled):
        passes = 0

        def judged(self, *arguments):
            Counted.passes += 1
            return super().judged(*arguments)

        def losses(self, *arguments):
            raise AssertionError

        scores = losses

    rows = make_rows()
    train(TrainingPlan(rows, rows, SQUARED, [Run("sgd", 0.01)], 3, engine=Counted(1)))
    assert Counted.passes == 3
