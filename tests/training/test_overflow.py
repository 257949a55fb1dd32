"""What is divergence, and what is not: the data, a loss of one's own, validation rows alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.errors import TrainingError
from thalweg.losses import LOSSES, Loss
from thalweg.losses.links import IDENTITY
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.run_state import check_usable
from thalweg.training.session import Session

SQUARED = LossOverRuns(LOSSES["squared_error"])
each_engine = pytest.mark.parametrize("engine", ["reference", "compiled"])


def make(n=60, seed=0, sparse=False):
    rng = np.random.default_rng(seed)
    x = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, 3))], axis=1)
    more = csr_array(rng.normal(size=(n, 4)) * (rng.uniform(size=(n, 4)) < 0.4)) if sparse else None
    return Rows(x, more, x[:, 1] + 0.1 * rng.normal(size=n), np.ones(n), np.ones(n))


def trained(rows, valid, runs, loss=SQUARED, epochs=6, engine="reference"):
    session = Session(TrainingPlan(rows, valid, loss, runs, epochs, engine=engine_called(engine)))
    session.run()
    return session.runs


def dented(where):
    """A loss that has no value between two scores, at an infinite slope otherwise never met."""
    return Loss(
        name="dented",
        title="Dented",
        about="A test's.",
        value=lambda z, y: (z - y) * (z - y) + where(z),
        gradient=lambda z, y: 2 * (z - y) + where(z),
        link=IDENTITY,
        tasks=("regression",),
        paper="None.",
    )


@each_engine
@pytest.mark.parametrize("sparse", [False, True])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_value_that_is_not_finite_is_no_divergence(engine, sparse, value):
    rows = make(sparse=sparse)
    if sparse:
        rows.sparse.data[20] = value
    else:
        rows.dense[17, 2] = value
    [state, full] = trained(
        rows, make(seed=1, sparse=sparse), [Run("sgd", 0.01, 8), Run("sgd", 0.01, "full")],
        engine=engine,
    )  # fmt: skip
    for own in (state, full):
        assert own.end.ending is Ending.DATA_NOT_FINITE
        assert not own.diverged
        assert own.end.overflowed
    assert state.status == (
        f"Ended at update {state.updates} in epoch 1: a row to train on has a value that is not "
        "finite."
    )
    with pytest.raises(TrainingError, match=r"No run has usable weights: .*Correct that value"):
        check_usable([state, full])


@each_engine
def test_an_overflow_on_validation_rows_alone_is_no_divergence(engine):
    valid = make(seed=1)
    valid.dense[3, 1] = 1e200
    quiet, loud = trained(make(), valid, [Run("sgd", 0.02, 8), Run("sgd", 1e9, 8)], engine=engine)
    assert quiet.end.ending is Ending.VALIDATION_OVERFLOW
    assert "and not finite on the validation rows" in quiet.status
    assert loud.diverged
    with pytest.raises(TrainingError, match="validation"):
        check_usable([quiet])


@each_engine
def test_a_value_of_validation_that_is_not_finite_is_the_data(engine):
    valid = make(seed=1)
    valid.dense[3, 1] = np.nan
    [state] = trained(make(), valid, [Run("sgd", 0.02, 8)], engine=engine)
    assert state.end.ending is Ending.DATA_NOT_FINITE
    assert state.status.endswith("a row of validation has a value that is not finite.")


def test_what_a_run_kept_before_validation_overflowed_stays_usable():
    """Of a count, whose e^z overflows once the weight of a far value has grown."""
    rows = make()
    rows = replace(rows, target=np.exp(3 * rows.dense[:, 1]))
    valid = replace(make(seed=1), target=np.ones(60))
    valid.dense[3, 1] = 2000.0
    loss = LossOverRuns(LOSSES["poisson_deviance"])
    [state] = trained(rows, valid, [Run("adam", 0.03, 8)], loss, epochs=20)
    assert state.end.ending is Ending.VALIDATION_OVERFLOW
    assert state.usable
    assert state.end.epoch > 1


def test_a_loss_of_ones_own_that_is_not_finite_is_no_divergence():
    own = LossOverRuns(dented(lambda z: np.where(z > 0.5, np.nan, 0.0)))
    [state] = trained(make(), make(seed=1), [Run("sgd", 0.05, 8)], own)
    assert state.end.ending is Ending.LOSS_NOT_FINITE
    assert "the loss 'dented' or its gradient is not finite at score 0." in state.status
    assert not state.diverged


@each_engine
def test_a_rate_that_is_too_large_is_divergence(engine):
    runs = [Run("sgd", 5.0, 8), Run("sgd", 5.0, "full"), Run("sgd", 0.01, 8)]
    one, two, fine = trained(make(), make(seed=1), runs, epochs=500, engine=engine)
    assert one.diverged
    assert two.diverged
    assert not fine.diverged
    assert one.weights is None or one.updates > 8


def test_a_rate_that_is_too_large_for_a_loss_of_ones_own_is_divergence():
    own = LossOverRuns(dented(lambda z: 0 * z))
    [state] = trained(make(), make(seed=1), [Run("sgd", 50.0, "full")], own, epochs=500)
    assert state.end.ending is Ending.DIVERGED


def test_lbfgs_tells_them_apart_too():
    valid = make(seed=1)
    valid.dense[3, 1] = 1e200
    [state] = trained(make(), valid, [Run("lbfgs")])
    assert state.end.ending is Ending.VALIDATION_OVERFLOW
