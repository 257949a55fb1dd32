"""Which epoch's weights a run keeps."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.training.keeping import clearly_worse, row_losses

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
    parts[0] += 100.0  # one row rules: mean 1, standard error 1
    assert clearly_worse(2.0, 1.0, parts, lowest, 100)
    assert not clearly_worse(1.049, 1.0, parts, lowest, 100)


def test_what_is_not_finite_is_worse():
    lowest = np.ones(10)
    assert clearly_worse(np.inf, 1.0, np.full(10, np.inf), lowest, 10)
    assert clearly_worse(1.01, 1.0, np.full(10, np.nan), lowest, 10)
