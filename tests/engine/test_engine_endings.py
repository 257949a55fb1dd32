"""How runs end: divergence, early stopping, a stop by hand; and what becomes of the others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.errors import TrainingError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.cohort import Cohort
from thalweg.training.events import BlockDone
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import check_usable
from thalweg.training.stopping import Patience

STEPWISE = [name for name, optimizer in OPTIMIZERS.items() if isinstance(optimizer, Optimizer)]
SQUARED = LossOverRuns(LOSSES["squared_error"])


def trained(runs, rows, loss=SQUARED, epochs=3, valid=None, stop=lambda: False, **options):
    return train(TrainingPlan(rows, valid or rows, loss, runs, epochs, **options), stop).runs


def progress_of(runs, rows, **options):
    """The progress that a bar is told, and the runs."""
    told = []
    plan = TrainingPlan(rows, options.pop("valid", rows), SQUARED, runs, **options)
    session = train(plan, tell=told.append)
    return [event.progress for event in told if isinstance(event, BlockDone)], session.runs


def assert_as_alone(state, rows, loss=SQUARED, epochs=3, relative=1e-12, **options):
    [alone] = trained([state.run], rows, loss, epochs, **options)
    assert (state.status, state.updates, state.epochs) == (
        alone.status,
        alone.updates,
        alone.epochs,
    )
    assert state.diverged == alone.diverged
    assert (state.best_epoch, len(state.valid_losses)) == (
        alone.best_epoch,
        len(alone.valid_losses),
    )
    for name in ("weights", "last_weights"):
        ours, own = getattr(state, name), getattr(alone, name)
        assert (ours is None) == (own is None)
        if own is not None:
            np.testing.assert_allclose(ours, own, rtol=0, atol=relative * np.abs(own).max())


# --- divergence -----------------------------------------------------------------------------


def test_a_rate_far_too_large_freezes_its_run_alone(make_rows):
    rows = make_rows()
    runs = [
        Run("sgd", 0.01, 32),
        Run("sgd", 1e200, 32),
        Run("sgd", 0.02, 96, l2=0.1),
        Run("adam", 0.01, 32),
    ]
    good, lost, *others = trained(runs, rows)
    assert lost.diverged
    assert lost.status == (
        "Diverged at update 2 in epoch 1: a number overflowed with learning rate 1e+200."
    )
    assert lost.updates == 2
    assert lost.epochs == 0
    assert lost.weights is None
    for state in (good, *others):
        assert not state.diverged
        assert_as_alone(state, rows)


@pytest.mark.parametrize(
    "optimizer", [n for n in STEPWISE if n not in ("rprop", "cocob")]
)  # whose steps are bounded
def test_neighbours_in_the_same_group_keep_their_states(optimizer, make_rows):
    """The run in the middle leaves after an epoch; updates, states and columns must close up."""
    rows = make_rows()
    lr = OPTIMIZERS[optimizer].hyperparameters["lr"].default
    runs = [Run(optimizer, rate, 32, schedule="cosine") for rate in (lr, 1e306, lr / 2)]
    first, lost, last = trained(runs, rows, epochs=4)
    assert lost.diverged
    assert_as_alone(first, rows, epochs=4)
    assert_as_alone(last, rows, epochs=4)


def test_classes_of_a_run_freeze_together(make_rows, classes):
    rows = make_rows(task="multiclass")
    loss = LossOverRuns(LOSSES["cross_entropy"], {}, classes)
    runs = [Run("sgd", 0.1, 32), Run("sgd", 1e308, 32, l2=1.0), Run("nadam", 0.01, 32)]
    first, lost, last = trained(runs, rows, loss)
    assert lost.diverged
    assert_as_alone(first, rows, loss)
    assert_as_alone(last, rows, loss)


def test_a_frozen_run_keeps_its_best_weights(make_rows):
    """Momentum that swings up slowly: good after an epoch, lost in a later one."""
    rows = make_rows(weighted=False)
    lost, kept = trained([Run("sgd", 1.2, "full"), Run("sgd", 0.01, "full")], rows, epochs=3000)
    assert lost.diverged
    assert lost.status.startswith(f"Diverged at update {lost.updates:,} in epoch ")
    assert lost.epochs == lost.updates - 1
    assert len(lost.valid_losses) == lost.epochs
    assert lost.best_epoch == 1 + int(np.argmin(lost.valid_losses))
    assert split_losses(rows, lost.weights, SQUARED)[0] == pytest.approx(min(lost.valid_losses))
    assert kept.status == "Trained for 3000 of 3000 epochs."


@pytest.mark.parametrize("optimizer", ["adam", "nadam", "amsgrad", "rmsprop", "adagrad"])
def test_an_infinite_state_is_an_overflow_though_the_weights_are_finite(optimizer, make_rows):
    """Gradients of 1e25, whose squares float32 does not hold: the step would be 0 for ever."""
    rows = make_rows(sparsity="dense", dtype=np.float32)
    huge = Rows(rows.dense, None, rows.target * 1e25, rows.loss_weight, rows.metric_weight)
    lost, kept = trained([Run(optimizer, 0.01, 32), Run("sgd", 0.01, 32)], huge)
    assert lost.status == (
        "Diverged at update 1 in epoch 1: a number overflowed with learning rate 0.01."
    )
    assert not kept.diverged
    assert_as_alone(kept, huge, relative=1e-5)


def test_a_validation_loss_that_overflows_is_divergence_too(make_rows):
    """One full-batch step of 1e200 is finite, the loss there is not."""
    rows = make_rows()
    lost, _ = trained([Run("sgd", 1e200, "full"), Run("sgd", 0.01, "full")], rows, epochs=2)
    assert lost.status == (
        "Diverged at update 1 in epoch 1: a number overflowed with learning rate 1e+200."
    )


def test_when_every_run_diverged_training_failed(make_rows):
    runs = [Run("sgd", lr, 32) for lr in (1e200, 1e210)]
    with pytest.raises(TrainingError) as caught:
        check_usable(trained(runs, make_rows()))
    assert str(caught.value) == (
        "Every run diverged: diverged at update 2 in epoch 1: a number overflowed with learning "
        "rate 1e+200. Try learning rates (--lr) well below 1e+200."
    )


# --- early stopping -------------------------------------------------------------------------


def worsening(make_rows):
    """A validation split that the first epoch helps and every later one harms."""
    rows = make_rows(sparsity="dense", weighted=False)
    weak = Rows(rows.dense, None, 0.1 * rows.target, rows.loss_weight, rows.metric_weight)
    return rows, weak


@pytest.mark.parametrize("patience", [1, 2, 5])
def test_patience_ends_a_run_and_keeps_its_best_weights(patience, make_rows):
    rows, valid = worsening(make_rows)
    run = Run("sgd", 0.05, "full")
    [state] = trained([run], rows, epochs=50, valid=valid, stopping=Patience(patience))
    assert state.best_epoch == 1
    assert state.epochs == len(state.valid_losses) == 1 + patience
    assert state.status == (
        f"Stopped after epoch {1 + patience}: its validation loss improved by less than 0.01% in "
        f"{patience} epoch{'s' * (patience > 1)}."
    )
    assert not state.diverged
    [first] = trained([run], rows, epochs=1, valid=valid)
    [same] = trained([run], rows, epochs=1 + patience, valid=valid)
    np.testing.assert_array_equal(state.weights, first.weights)
    np.testing.assert_array_equal(state.last_weights, same.last_weights)
    assert np.abs(state.weights - state.last_weights).max() > 1e-3
    assert state.best_loss == state.valid_losses[0] == min(state.valid_losses)


def test_without_patience_nothing_stops(make_rows):
    rows, valid = worsening(make_rows)
    [state] = trained([Run("sgd", 0.05, "full")], rows, epochs=50, valid=valid)
    assert state.status == "Trained for 50 of 50 epochs."
    assert state.best_epoch == 1
    assert state.epochs == 50


def test_small_improvements_that_add_up_renew_patience(make_rows):
    """0.004 % an epoch is too little in two epochs and enough in three."""
    rows = make_rows(sparsity="dense", weighted=False)
    [probe] = trained([Run("sgd", 1e-6, "full")], rows, epochs=2)
    drop = 1 - probe.valid_losses[1] / probe.valid_losses[0]
    run = Run("sgd", 1e-6 * 4e-5 / drop, "full")
    [impatient] = trained([run], rows, epochs=20, stopping=Patience(2))
    [patient] = trained([run], rows, epochs=20, stopping=Patience(3))
    assert impatient.epochs == 3
    assert patient.epochs == 20
    assert impatient.best_epoch == 3
    assert patient.best_epoch == 20


@pytest.mark.parametrize("optimizer", STEPWISE)
def test_runs_that_stop_leave_the_others_as_they_were(optimizer, make_rows):
    rows, valid = worsening(make_rows)
    quick = 1.0 if optimizer in ("dog", "prodigy") else 0.003  # they begin with a millionth
    runs = [
        Run(optimizer, quick, 32, schedule="cosine"),
        Run(optimizer, 1e-9, 32),
        Run(optimizer, 1e-4, 96, l2=0.2),
        Run("sgd", 1e-9, "full"),
        Run("sgd", 1e-9, 48),
        Run(optimizer, 0.002, 48, seed=1),
    ]
    states = trained(runs, rows, epochs=7, valid=valid, stopping=Patience(2))
    assert len({state.epochs for state in states}) > 1
    for state in states:
        assert_as_alone(state, rows, epochs=7, valid=valid, stopping=Patience(2))


# --- a stop by hand -------------------------------------------------------------------------


class AfterCalls:
    """A stop button pressed after so many micro-batches."""

    def __init__(self, calls):
        self.left = calls

    def __call__(self):
        self.left -= 1
        return self.left < 0


def test_stop_ends_at_once_and_counts_what_was_done(make_rows):
    """130 rows in batches of 32 are 5 updates an epoch; 7 micro-batches are 1 epoch and 2."""
    rows = make_rows()
    runs = [Run("sgd", 0.01, 32), Run("adam", 0.01, 96), Run("nag", 0.001, "full")]
    session = train(TrainingPlan(rows, rows, SQUARED, runs, 9), AfterCalls(7))
    assert session.stopped
    states = session.runs
    assert [state.updates for state in states] == [7, 2, 1]
    for state in states:
        assert state.status == "Stopped by hand after 1 of 9 epochs."
        assert not state.diverged
        assert state.weights is not None
        assert state.best_loss == min(state.valid_losses)
        assert split_losses(rows, state.weights, SQUARED)[0] == pytest.approx(state.best_loss)


def test_stop_keeps_the_best_so_far(make_rows):
    rows, valid = worsening(make_rows)
    run = Run("sgd", 0.05, "full")
    [state] = trained([run], rows, epochs=50, valid=valid, stop=AfterCalls(6))
    [first] = trained([run], rows, epochs=1, valid=valid)
    assert state.epochs == 6
    assert state.best_epoch == 1
    np.testing.assert_array_equal(state.weights, first.weights)


def test_stop_before_anything_leaves_weights_of_0(make_rows):
    rows = make_rows()
    [state] = trained([Run("sgd", 0.01, 32)], rows, stop=lambda: True)
    assert state.status == "Stopped by hand after 0 of 3 epochs."
    assert state.updates == 0
    assert (state.weights == 0).all()
    at_zero = np.average(rows.target**2, weights=rows.loss_weight)
    assert state.best_loss == pytest.approx(at_zero)


def test_stop_in_the_second_of_two_cohorts(make_rows):
    """Seeds 0 and 1 are two cohorts of 5 micro-batches an epoch: 5 for one, 2 for the next."""
    rows = make_rows()
    runs = [Run("sgd", 0.01, 32, seed=seed) for seed in (0, 1)]
    first, second = trained(runs, rows, epochs=4, stop=AfterCalls(7))
    assert (first.updates, second.updates) == (5, 2)
    assert first.status == "Stopped by hand after 1 of 4 epochs."
    assert second.status == "Stopped by hand after 0 of 4 epochs."
    [alone] = trained(runs[:1], rows, epochs=1)
    np.testing.assert_array_equal(first.last_weights, alone.last_weights)
    assert second.weights is not None


def test_a_stop_by_hand_is_not_called_impatience(make_rows):
    rows, valid = worsening(make_rows)
    run = Run("sgd", 0.05, 32)
    [state] = trained([run], rows, epochs=50, valid=valid, stopping=Patience(1), stop=AfterCalls(7))
    assert state.status == "Stopped by hand after 1 of 50 epochs."


def test_train_says_whether_it_was_stopped(make_rows):
    rows = make_rows()
    assert not train(TrainingPlan(rows, rows, SQUARED, [Run("sgd", 0.01, 32)], 1)).stopped


# --- progress -------------------------------------------------------------------------------


def test_progress_counts_up_to_the_total(make_rows):
    rows = make_rows()
    runs = [Run("sgd", 0.01, 32, seed=seed) for seed in (0, 1)]
    told, _ = progress_of(runs, rows, epochs=3)
    assert [p.rows for p in told] == [260, 520, 780]  # both cohorts, which train side by side
    assert {p.total_rows for p in told} == {130 * 6}
    assert [p.epoch for p in told] == [1, 2, 3]
    assert {(p.epochs, p.runs) for p in told} == {(3, 2)}
    assert [p.running for p in told] == [2, 2, 2]
    assert told[-1].rows == told[-1].total_rows


def test_the_total_is_that_of_the_longest_budget_of_each_cohort(make_rows):
    rows = make_rows()
    runs = [Run("sgd", 0.01, 32, epochs=2), Run("sgd", 0.02, 32, epochs=5)]
    told, _ = progress_of([*runs, Run("sgd", 0.01, 32, seed=1)], rows, epochs=3)
    assert {p.total_rows for p in told} == {130 * (5 + 3)}
    assert told[-1].rows == told[-1].total_rows
    assert {p.epochs for p in told} == {5}


def test_progress_shows_the_loss_of_a_run_that_is_alive(make_rows):
    runs = [Run("sgd", 1e200, 32), Run("sgd", 0.01, 32)]
    told, _ = progress_of(runs, make_rows(), epochs=2)
    assert all(np.isfinite(progress.batch_loss) for progress in told)


def test_progress_shows_the_run_whose_validation_loss_was_lowest(make_rows):
    """Not the lowest batch loss: the validation targets are 0, which the slow run is nearest to."""
    rows = make_rows()
    valid = replace(rows, target=np.zeros(len(rows)))
    runs = [Run("sgd", rate, 32) for rate in (0.05, 1e-4, 0.02)]
    told, states = progress_of(runs, rows, epochs=3, valid=valid)
    slow = states[1]
    assert [p.batch_loss for p in told[1:]] == slow.batch_losses[1:]
    assert slow.batch_losses[2] > min(state.batch_losses[2] for state in states)
    # Before any was judged, the lowest batch loss leads.
    assert told[0].batch_loss == min(state.batch_losses[0] for state in states)


def test_progress_counts_what_is_left_of_all_cohorts(make_rows, monkeypatch):
    """In blocks of 64 rows; the first seed's only run is lost at once, and its rows are not due."""
    monkeypatch.setattr(Cohort, "block_rows", lambda self: 64)
    rows = make_rows()
    runs = [Run("sgd", 1e200, 32, seed=0), Run("sgd", 0.01, 32, seed=1)]
    told, _ = progress_of(runs, rows, epochs=2)
    lost = told[0]
    # Both train side by side: a block of each, of 2 epochs of 2 cohorts.
    assert (lost.rows, lost.total_rows) == (64 + 64, 130 * 4)
    assert [p.rows for p in told[1:]] == [64 + n for n in (128, 130, 194, 258, 260)]
    assert {p.total_rows for p in told[1:]} == {64 + 260}
    assert (told[-1].running, told[-1].runs) == (1, 2)
