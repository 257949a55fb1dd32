"""Optimizers that step over a whole layer or run, in the reference engine."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg.engine.contract import updates_all_weights
from thalweg.engine.reference import REFERENCE as ENGINE
from thalweg.errors import ModelFileError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Linear, predictor_for
from thalweg.predictors.architecture import choose_architecture
from thalweg.training.cohort import Cohort, RunState, TrainedOn
from thalweg.training.run import Run

WHOLE = {
    n: o for n, o in OPTIMIZERS.items() if isinstance(o, Optimizer) and o.over in ("layer", "run")
}


def cohort_of(rows, columns, runs):
    on = TrainedOn(len(rows), Linear.over(rows, columns), np.float64, 1, (), rows.stored())
    return Cohort([RunState(run, run.penalties) for run in runs], on)


def first_row(run):
    """The settings of a run, and the coefficients of its first update."""
    optimizer = run.method
    settings = {key: np.array([value]) for key, value in run.hyperparameters.items()}
    lr, t = settings["lr"][None], np.ones((1, 1))
    series = optimizer.coefficient_series(t, lr, settings, optimizer.carried(1))
    return settings, series[0, :, 0]


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("columns", [1, 3])
def test_the_engine_steps_the_kernel_and_the_intercept_of_each_run_apart(name, columns, make_rows):
    """And decay inside the step acts on the kernel alone."""
    rows = make_rows(task="regression" if columns == 1 else "multiclass")
    loss = LossOverRuns(LOSSES["squared_error" if columns == 1 else "cross_entropy"], {}, columns)
    optimizer = WHOLE[name]
    own = {"weight_decay": 0.3} if optimizer.weight_decay == "inside" else {}
    runs = [Run(name, lr, "full", **own) for lr in (0.1, 0.3)]
    cohort = cohort_of(rows, columns, runs)
    begun = np.random.default_rng(1).normal(size=cohort.state.weights.shape)
    cohort.state.weights[:] = begun
    [settings], [group] = cohort.settings, cohort.state.groups
    spread = {key: np.repeat(v, columns) for key, v in settings.hyperparameters.items()}
    group.states = optimizer.initial_states(begun.shape, spread, start=begun)
    _, gradient = ENGINE.gradient(rows, cohort.state.predictor, begun, loss)
    updates = cohort.next_updates(0, rows, float(rows.loss_weight.mean()))
    ENGINE(rows, cohort.state, updates, loss, lambda: False)
    for k, run in enumerate(runs):
        at = slice(k * columns, (k + 1) * columns)
        w, g = begun[:, at], gradient[:, at]
        settings, row = first_row(run)
        parts = [slice(None)] if optimizer.over == "run" else [slice(0, 1), slice(1, None)]
        for part in parts:
            pulled = np.where(np.arange(len(w))[:, None] == 0, 0.0, w)[part]
            states = optimizer.initial_states(w[part].shape, settings, start=w[part])
            u, *_ = optimizer.update(g[part], w[part], states, row, pulled)
            np.testing.assert_allclose(cohort.state.weights[part, at], w[part] - u, rtol=1e-10)


def test_layers_of_a_net_are_its_matrices_and_biases(make_rows):
    rows = make_rows()
    architecture = choose_architecture((5, 4), "relu", "he")
    layout = predictor_for(rows, 2, architecture).layout
    sizes = {name: np.arange(layout.rows)[at].size for name, at in layout.tensors.items()}
    inputs = rows.dense_features - 1 + rows.sparse_features
    assert sizes == {
        "bias 1": 5,
        "bias 2": 4,
        "intercept": 2,
        "layer 1": inputs * 5,
        "layer 2": 20,
        "layer 3": 8,
    }


@pytest.mark.parametrize("name", WHOLE)
def test_a_run_trains_alone_as_among_others(name, make_rows):
    rows = make_rows()
    loss = LossOverRuns(LOSSES["squared_error"])
    runs = [Run(name, lr, 32) for lr in (0.05, 0.1, 0.2)]
    ends = []
    for chosen in (runs, runs[1:2]):
        cohort = cohort_of(rows, 1, chosen)
        assert not any(group.optimizer.lazy == "exact" for group in cohort.state.groups)
        for _ in range(3):
            updates = cohort.next_updates(0, rows, 1.0)
            assert updates_all_weights(cohort.state.groups[0], updates.groups[0]).all()
            ENGINE(rows, cohort.state, updates, loss, lambda: False)
        ends.append(cohort.state.weights)
    np.testing.assert_allclose(ends[0][:, 1], ends[1][:, 0], rtol=1e-12)
    assert np.isfinite(ends[0]).all()
    assert np.abs(ends[0]).max() > 0


def test_muon_takes_the_matrix_between_hidden_layers_and_adamw_all_else(make_rows):
    rows = make_rows()
    loss = LossOverRuns(LOSSES["squared_error"])
    architecture = choose_architecture((5, 4), "tanh", "he")
    predictor = predictor_for(rows, 1, architecture)
    optimizer = OPTIMIZERS["muon"]
    runs = [
        Run("muon", lr, "full", hidden=(5, 4), activation="tanh", weight_decay=0.3)
        for lr in (0.1, 0.2)
    ]
    on = TrainedOn(len(rows), predictor, np.float64, 1, (), rows.stored())
    cohort = Cohort([RunState(run, run.penalties) for run in runs], on)
    begun = cohort.state.weights.copy()
    _, gradient = ENGINE.gradient(rows, predictor, begun, loss)
    updates = cohort.next_updates(0, rows, float(rows.loss_weight.mean()))
    ENGINE(rows, cohort.state, updates, loss, lambda: False)
    layout = predictor.layout
    assert layout.matrices == {"layer 2": (5, 4)}
    for k, run in enumerate(runs):
        _, row = first_row(run)
        for name, at in layout.tensors.items():
            w, g = begun[at, k], gradient[at, k]
            shape = (5, 4) if name == "layer 2" else (-1,)
            w, g = w.reshape(shape), g.reshape(shape)
            u, *_ = optimizer.update(g, w, [0 * w, 0 * w], row)
            pull = 0.3 * run.hyperparameters["lr"] if name.startswith("layer") else 0.0
            expected = (w - u - pull * w).ravel()
            np.testing.assert_allclose(
                cohort.state.weights[at, k], expected, rtol=1e-10, atol=1e-14
            )


def test_soap_keeps_a_square_of_each_side_of_a_hidden_matrix(make_rows):
    """Of runs side by side and of several matrices; a run is the same alone and among others."""
    rows = make_rows()
    loss = LossOverRuns(LOSSES["squared_error"])
    sizes = (5, 4, 3)
    predictor = predictor_for(rows, 1, choose_architecture(sizes, "tanh", "he"))
    assert predictor.layout.square_rows == {"inputs": 25 + 16, "units": 16 + 9}
    runs = [
        Run("soap", lr, "full", hidden=sizes, activation="tanh", every=2, weight_decay=0.3)
        for lr in (0.05, 0.1)
    ]
    on = TrainedOn(len(rows), predictor, np.float64, 6, (), rows.stored())
    ends = []
    for chosen in (runs, runs[1:]):
        cohort = Cohort([RunState(run, run.penalties) for run in chosen], on)
        for _ in range(6):
            updates = cohort.next_updates(0, rows, float(rows.loss_weight.mean()))
            ENGINE(rows, cohort.state, updates, loss, lambda: False)
        [group] = cohort.state.groups
        ends.append((cohort.state.weights[:, -1], [state[:, -1] for state in group.states]))
    np.testing.assert_allclose(ends[0][0], ends[1][0], rtol=1e-10, atol=1e-12)
    for one, other in zip(ends[0][1], ends[1][1], strict=True):
        np.testing.assert_allclose(np.abs(one), np.abs(other), rtol=1e-8, atol=1e-10)
    # By hand, with the gradients of the whole net.
    w = predictor.initial(0)
    states = {}
    layout, optimizer = predictor.layout, OPTIMIZERS["soap"]
    settings, _ = first_row(runs[1])
    t = np.arange(1.0, 7.0)[:, None]
    lr = np.full((6, 1), 0.1)
    series = optimizer.coefficient_series(t, lr, settings, optimizer.carried(1))[:, :, 0]
    for row in series:
        _, gradient = ENGINE.gradient(rows, predictor, w, loss)
        new = w.copy()
        for name, at in layout.tensors.items():
            shape = layout.matrices.get(name, (-1,))
            own, g = w[at, 0].reshape(shape), gradient[at, 0].reshape(shape)
            states.setdefault(name, optimizer.initial_states(own.shape, settings))
            u, *states[name] = optimizer.update(g, own, states[name], row)
            pull = 0.03 if name.startswith("layer") else 0.0
            new[at, 0] = (own - u - pull * own).ravel()
        w = new
    np.testing.assert_allclose(ends[0][0], w[:, 0], rtol=1e-8, atol=1e-10)


def test_a_model_keeps_the_squares(tmp_path):
    """The squares of a matrix of 4 inputs and 3 units, through the file."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(60, 3))
    y = x @ [1.0, -2.0, 0.5] + np.abs(x[:, 0])
    own = {
        "optimizer": "soap",
        "lr": 0.01,
        "batch_size": 20,
        "hidden": "4,3",
        "schedule": "constant",
    }
    own |= {"keep_states": True}
    first = thalweg.fit(x, y, epochs=2, **own)
    file = tmp_path / "soap.thalweg"
    first.model.save(file)
    kept = thalweg.load(file)
    states = {n: np.shape(a) for n, a in kept.states.arrays.items() if n.startswith("state.")}
    assert states["state.a"] == (16, 1)
    assert states["state.q"] == (9, 1)
    kept.states.arrays["state.a"] = np.zeros((9, 1))
    with pytest.raises(ModelFileError, match="states in the model do not belong to it"):
        kept.partial_fit(x, y)
