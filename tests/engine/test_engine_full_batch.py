"""L-BFGS through the engine: scikit-learn's optima, its endings, its refusals, its progress."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression, PoissonRegressor

from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.errors import UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import predictor_for
from thalweg.training.events import BlockDone, Finished
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending
from thalweg.training.stopping import Patience

LOGISTIC = LossOverRuns(LOSSES["log_loss"])
SQUARED = LossOverRuns(LOSSES["squared_error"])
POISSON = LossOverRuns(LOSSES["poisson_deviance"])
L2 = 0.05


def trained(runs, rows, loss, epochs=300, stop=lambda: False, tell=lambda event: None, **options):
    valid = options.pop("valid", rows)
    session = train(TrainingPlan(rows, valid, loss, runs, epochs, **options), stop, tell)
    return session.runs, session.stopped


def progress_in(events):
    """What a bar is told: the progress of each block, and that of the end."""
    return [e.progress for e in events if isinstance(e, BlockDone | Finished)]


def full(rows):
    """Every column but the intercept's, dense."""
    return np.column_stack([rows.dense[:, 1:], rows.sparse.toarray()])


# --- nets -----------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_it_reaches_a_minimum_of_a_net(make_rows, engine):
    """Of a net the gradient ends at 0, in float64, at a loss below the linear optimum's."""
    rows = make_rows(60, "dense", "regression")
    rows = replace(rows, target=np.tanh(2 * rows.target) + rows.dense[:, 1] ** 2)
    net = Run("lbfgs,tolerance=1e-5,memory=50", l2=0.01, hidden=(5, 4), activation="tanh")
    runs = [net, Run("lbfgs", l2=0.01), Run("lbfgs", l2=0.5, hidden=(5, 4), activation="tanh")]
    [state, linear, held], _ = trained(runs, rows, SQUARED, 2000, engine=engine_called(engine))
    predictor = predictor_for(rows, 1, net.architecture)
    weights = state.last_weights
    loss, gradient = REFERENCE.gradient(rows, predictor, weights, SQUARED)
    pulled = predictor.layout.penalised[:, None] * weights
    assert state.end.ending is Ending.CONVERGED, (state.end, state.epochs)
    np.testing.assert_allclose(gradient + 0.01 * pulled, 0, atol=2e-5)
    assert loss[0] < 0.5 * linear.batch_losses[-1]
    assert np.linalg.norm(held.last_weights) < 0.5 * np.linalg.norm(weights)


# --- optima ---------------------------------------------------------------------------------


def test_it_reaches_logistic_regression(make_rows):
    """scikit-learn: C Σ w loss + ‖w‖² / 2, so C = 1 / (l2 Σ w)."""
    rows = make_rows(160, "mixed", "binary")
    [state], _ = trained([Run("lbfgs", l2=L2)], rows, LOGISTIC)
    theirs = LogisticRegression(C=1 / (L2 * rows.loss_weight.sum()), tol=1e-10, max_iter=1000)
    theirs.fit(full(rows), rows.target, sample_weight=rows.loss_weight)
    expected = [*theirs.intercept_, *theirs.coef_[0]]
    np.testing.assert_allclose(state.last_weights[:, 0], expected, atol=1e-5)


def test_it_reaches_poisson_regression(make_rows):
    """scikit-learn: half the mean deviance + alpha / 2 ‖w‖², so alpha = l2 / 2 for the whole."""
    rows = make_rows(160, "mixed", "count")
    [state], _ = trained([Run("lbfgs", l2=L2)], rows, POISSON)
    theirs = PoissonRegressor(alpha=L2 / 2, tol=1e-10, max_iter=1000)
    theirs.fit(full(rows), rows.target, sample_weight=rows.loss_weight)
    expected = [theirs.intercept_, *theirs.coef_]
    np.testing.assert_allclose(state.last_weights[:, 0], expected, atol=1e-5)


def test_it_reaches_softmax_regression(make_rows, classes):
    """The intercepts are known up to one number that all share."""
    rows = make_rows(160, "mixed", "multiclass")
    loss = LossOverRuns(LOSSES["cross_entropy"], columns=classes)
    [state], _ = trained([Run("lbfgs", l2=L2)], rows, loss)
    theirs = LogisticRegression(C=1 / (L2 * rows.loss_weight.sum()), tol=1e-10, max_iter=1000)
    theirs.fit(full(rows), rows.target, sample_weight=rows.loss_weight)
    np.testing.assert_allclose(state.last_weights[1:], theirs.coef_.T, atol=1e-5)
    ours = state.last_weights[0] - state.last_weights[0].mean()
    np.testing.assert_allclose(ours, theirs.intercept_ - theirs.intercept_.mean(), atol=1e-5)


def test_beside_others_it_is_what_it_is_alone(make_rows):
    rows = make_rows(160, "mixed", "binary")
    mixed = [Run("adam", 0.01, 32), Run("lbfgs", l2=L2), Run("sgd", 0.1), Run("lbfgs", l2=1.0)]
    (_, weak, _, strong), _ = trained(mixed, rows, LOGISTIC, 15)
    for state in (weak, strong):
        [alone], _ = trained([state.run], rows, LOGISTIC, 15)
        np.testing.assert_array_equal(state.last_weights, alone.last_weights)
        assert state.valid_losses == alone.valid_losses
    shorter = np.linalg.norm(strong.last_weights[1:])
    assert shorter < np.linalg.norm(weak.last_weights[1:])


def test_its_hyperparameters_are_heeded(make_rows):
    rows = make_rows(160, "mixed", "binary")
    runs = [Run("lbfgs", l2=L2), Run("lbfgs,tolerance=0.01", l2=L2), Run("lbfgs,memory=1", l2=L2)]
    (best, rough, short), _ = trained(runs, rows, LOGISTIC)
    assert rough.updates < best.updates < short.updates
    np.testing.assert_allclose(short.last_weights, best.last_weights, atol=1e-5)
    assert np.abs(rough.last_weights - best.last_weights).max() > 1e-4


# --- endings --------------------------------------------------------------------------------


def test_the_number_of_epochs_ends_it(make_rows):
    rows = make_rows(160, "mixed", "binary")
    [state], stopped = trained([Run("lbfgs", l2=L2)], rows, LOGISTIC, 3)
    assert not stopped
    assert state.status == "Trained for 3 of 3 epochs."
    assert len(state.valid_losses) == len(state.batch_losses) == state.updates == 3


def test_patience_ends_it(make_rows):
    rows = make_rows(60, "mixed", "binary")
    valid = make_rows(60, "mixed", "binary", seed=1)  # of another truth: fitting makes it worse
    [state], stopped = trained([Run("lbfgs")], rows, LOGISTIC, valid=valid, stopping=Patience(3))
    assert not stopped
    assert state.status == (
        f"Stopped after epoch {state.epochs}: its validation loss improved by less than 0.01% in 3 "
        "epochs."
    )
    lowest = int(np.argmin(state.valid_losses)) + 1
    assert state.epochs == lowest + 3


def test_stop_ends_it_and_keeps_what_there_is(make_rows):
    rows = make_rows(160, "mixed", "binary")
    for asked in (2, 5, 8):
        answers = iter([False] * asked)
        [state], stopped = trained(
            [Run("lbfgs", l2=L2)], rows, LOGISTIC, stop=lambda it=answers: next(it, True)
        )
        assert stopped
        assert state.status == f"Stopped by hand after {state.epochs} of 300 epochs."
        assert 1 <= state.epochs <= asked
        [same], _ = trained([Run("lbfgs", l2=L2)], rows, LOGISTIC, state.epochs)
        np.testing.assert_array_equal(state.last_weights, same.last_weights)


# --- refusals -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"batch_size": 32}, "goes over all rows for each step: its batch size is full, not 32."),
        ({"l1": 0.1}, "chooses its own steps and takes l2 alone: leave out 'l1'."),
        ({"clip_norm": 1.0}, "takes l2 alone: leave out 'clip_norm'."),
        ({"clip_value": 1.0}, "takes l2 alone: leave out 'clip_value'."),
        ({"average": "polyak"}, "takes l2 alone: leave out 'average'."),
        ({"schedule": "cosine"}, "takes l2 alone: leave out 'schedule'."),
        ({"max_norm": 1.0}, "takes l2 alone: leave out 'max_norm'."),
        ({"gradient_noise": 1.0}, "takes l2 alone: leave out 'gradient_noise'."),
        ({"decoupled_weight_decay": 1.0}, "leave out 'decoupled_weight_decay'."),
        ({"l1": 1.0, "schedule": "cosine"}, "leave out 'schedule' and 'l1'."),
        ({"convention": "torch"}, "has no conventions: leave convention out."),
        ({"lr": 0.1}, "lr"),
    ],
)
def test_what_it_has_no_use_for_is_refused(settings, words):
    with pytest.raises(UsageError) as caught:
        Run("lbfgs", **settings)
    assert words in str(caught.value)
    assert "lbfgs" in str(caught.value)


def test_what_changes_nothing_is_not_refused():
    off = {"l1": 0.0, "clip_norm": np.inf, "average": None, "schedule": "constant"}
    assert Run("lbfgs", batch_size="full", l2=L2, **off) == Run("lbfgs", l2=L2)
    assert str(Run("lbfgs", l2=L2)) == "lbfgs batch=full l2=0.05"


# --- progress -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "runs",
    [
        [Run("lbfgs", l2=L2)],
        [Run("lbfgs", l2=L2), Run("lbfgs", l2=1.0)],
        [Run("adam", 0.01, 32), Run("lbfgs", l2=L2), Run("sgd", 0.1, 32, seed=1), Run("lbfgs")],
    ],
    ids=["alone", "two", "beside others"],
)
@pytest.mark.parametrize("epochs", [4, 200])
def test_progress_rises_and_ends_complete(runs, epochs, make_rows):
    """Runs that converge early do not leave the bar short of its end."""
    rows, events = make_rows(160, "mixed", "binary"), []
    trained(runs, rows, LOGISTIC, epochs, tell=events.append)
    told = progress_in(events)
    done = [progress.rows for progress in told]
    assert done == sorted(done)
    assert all(0 < progress.rows <= progress.total_rows for progress in told)
    assert all(1 <= progress.epoch <= progress.epochs == epochs for progress in told)
    assert all(np.isfinite(progress.batch_loss) for progress in told)
    assert all(1 <= progress.running <= progress.runs == len(runs) for progress in told)
    assert told[-1].rows == told[-1].total_rows
    assert (told[-1].rows < len(rows) * epochs * len(runs)) == (epochs == 200)
    shares = [progress.rows / progress.total_rows for progress in told]
    assert shares == sorted(shares)


def test_progress_ends_complete_where_patience_ends_the_others(make_rows):
    rows, events = make_rows(160, "mixed", "binary"), []
    runs = [Run("adam", 0.3, 32), Run("sgd", 1e-9, 32, seed=1)]
    states, _ = trained(runs, rows, LOGISTIC, 300, stopping=Patience(2), tell=events.append)
    told = progress_in(events)
    assert all(state.status.startswith("Stopped after epoch") for state in states)
    assert told[-1].rows == told[-1].total_rows < 300 * len(rows)


def test_progress_stopped_by_hand_does_not_pretend_to_be_complete(make_rows):
    rows, events, answers = make_rows(160, "mixed", "binary"), [], iter([False] * 6)
    stop = {"stop": lambda: next(answers, True)}
    trained([Run("lbfgs", l2=L2)], rows, LOGISTIC, 50, tell=events.append, **stop)
    told = progress_in(events)
    assert told[-1].rows < told[-1].total_rows
