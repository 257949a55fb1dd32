"""What `show` says of averages, penalties and optimizers elsewhere, held against their weights.

The steps of every optimizer under every convention are in tests/optimizers.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from claims import MEASURED, Claims
from inputs import SIDES, X, Y
from scipy.special import expit

from thalweg.averages import AVERAGES
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.penalties import COMBINED, PENALTIES

RECORDS = {**AVERAGES, **PENALTIES, **COMBINED, "lbfgs": OPTIMIZERS["lbfgs"]}
claim = Claims({name: record.differences for name, record in RECORDS.items()})
DECAY, SKLEARN = MEASURED["torch_weight_decay"], MEASURED["sklearn_penalties"]
KERAS = MEASURED["keras_penalties"]
REFERENCE = Path(__file__).parents[1] / "reference"
WEIGHTS = [9.0, 8.0, 7.0, 6.0]


def averaged(name, weights=WEIGHTS, **given):
    """The running average after each update."""
    average = AVERAGES[name]
    settings = {key: h.default for key, h in average.hyperparameters.items()} | given
    x, found = np.zeros_like(np.asarray(weights[0])), []
    for t, w in enumerate(weights, 1):
        x = x + average.share(np.float64(t), float(len(weights)), **settings) * (w - x)
        found.append(x)
    return found


def gradients(w, y, residual):
    """The mean gradient of a loss of X w, from that of each row."""
    return np.array(X).T @ residual(np.array(X) @ w, np.array(y)) / len(X)


@claim("ema", "The same as optax's ema with debias=True.")
def test_ema():
    np.testing.assert_allclose(
        MEASURED["optax_average"]["debias"], averaged("ema", decay=0.9), rtol=1e-12
    )


@claim(
    "ema",
    "PyTorch's AveragedModel with get_ema_multi_avg_fn and Keras's use_ema start from the weights "
    "after the first update without a correction, so they remember their start longer.",
)
def test_ema_of_pytorch_and_keras():
    theirs = MEASURED["torch_average"]["ema"]
    np.testing.assert_allclose(theirs, MEASURED["keras_average"]["use_ema"], rtol=1e-12)
    x = WEIGHTS[0]
    for weight, after in zip(WEIGHTS, theirs, strict=True):
        x = 0.9 * x + 0.1 * weight
        assert after == pytest.approx(x, rel=1e-12)
    assert theirs[-1] > averaged("ema", decay=0.9)[-1]  # nearer to the first


@claim(
    "polyak",
    "scikit-learn's average=True averages from the first row on, average=n from row n on.",
)
def test_polyak_of_scikit_learn():
    theirs = MEASURED["sklearn_average"]
    weights = np.array(theirs["weights"])
    np.testing.assert_allclose(theirs["average=True"], weights.mean(axis=0), rtol=1e-12)
    np.testing.assert_allclose(theirs["average=4"], weights[3:].mean(axis=0), rtol=1e-12)
    ours = averaged("polyak", list(weights), start=3 / len(weights))
    np.testing.assert_allclose(theirs["average=4"], ours[-1], rtol=1e-12)


@claim("polyak", "PyTorch's AveragedModel takes the same mean, from its first call on.")
def test_polyak_of_pytorch():
    theirs = MEASURED["torch_average"]["plain"]
    np.testing.assert_allclose(theirs, averaged("polyak", start=0.0), rtol=1e-12)


@claim(
    "decoupled_weight_decay",
    "The same as AdamW in PyTorch and optax and as weight_decay of Keras's optimizers, Ftrl "
    "excepted; there the intercept decays too.",
)
def test_decoupled_weight_decay():
    kept = [10.0 * (1 - 0.5 * 0.2)] * 2  # kernel and bias, of a share lr · weight_decay
    assert DECAY["AdamW"] == pytest.approx(kept)
    assert MEASURED["optax_weight_decay"]["adamw"] == pytest.approx(kept)
    for name, after in MEASURED["keras_weight_decay"].items():
        assert (after == pytest.approx(kept)) == (name != "Ftrl")


@claim(
    "decoupled_weight_decay",
    "The weight_decay among an optimizer's own hyperparameters acts as in the library whose "
    "convention is chosen: in PyTorch's SGD and Adam it is coupled, as L2.",
)
def test_coupled_weight_decay():
    assert DECAY["SGD"] == pytest.approx([9.0, 9.0])  # as decoupled: its step is linear
    assert DECAY["Adam"] == pytest.approx([9.5, 9.5])  # a step of lr, however small the decay
    assert OPTIMIZERS["adam"].weight_decay == OPTIMIZERS["sgd"].weight_decay == "coupled"
    assert OPTIMIZERS["adam"].under("keras").weight_decay == "decoupled"


@claim(
    "elastic_net",
    "scikit-learn's ElasticNet has alpha = strength / 2 for squared error, because it minimises "
    "half of it; l1_ratio is the ratio, 0.5 by default too.",
)
def test_elastic_net():
    w, alpha, ratio = np.array(SKLEARN["ElasticNet"]), 0.3, 0.4
    pull = 2 * alpha * (ratio * np.sign(w) + (1 - ratio) * w)
    found = gradients(w, Y, lambda z, y: 2 * (z - y))
    np.testing.assert_allclose(found, -pull, rtol=1e-9)
    assert SKLEARN["l1_ratio"] == 0.5
    assert "the ratio 0.5 unless given" in COMBINED["elastic_net"].about


@claim(
    "elastic_net",
    "Its SGDRegressor and SGDClassifier have alpha = strength for the same loss, and l1_ratio.",
)
def test_elastic_net_of_stochastic_descent():
    w, rate, alpha, ratio = 2.0, 0.1, 0.2, 0.3
    assert SKLEARN["sgd_elasticnet"] == pytest.approx(
        w - rate * alpha * (ratio * np.sign(w) + (1 - ratio) * w), rel=1e-12
    )


@claim(
    "l1",
    "scikit-learn's Lasso has alpha = l1 / 2 for squared error, because it minimises half of it;",
)
def test_lasso():
    w = np.array(SKLEARN["Lasso"])
    found = gradients(w, Y, lambda z, y: 2 * (z - y))
    np.testing.assert_allclose(found, -2 * 0.3 * np.sign(w), rtol=1e-9)


@claim(
    "l1",
    "its SGD estimators subtract the penalty from each weight and stop at 0 (Tsuruoka, Tsujii and "
    "Ananiadou, Stochastic gradient descent training for L1-regularized log-linear models with "
    "cumulative penalty, 2009).",
)
def test_l1_of_stochastic_descent():
    assert SKLEARN["sgd_l1"] == pytest.approx(2.0 - 0.1 * 0.2, rel=1e-12)
    assert SKLEARN["sgd_l1_crossing_0"] == 0


@claim("l1", "Keras L1 adds l1 · sign(w) to the gradient, which leaves no exact zeros;")
def test_l1_of_keras():
    np.testing.assert_allclose(KERAS["L1_gradient"], [0.2, -0.2, 0.2], rtol=1e-12)
    assert KERAS["L1_path"] == pytest.approx([-0.03, 0.05, -0.03, 0.05, -0.03])


@claim("l1", "FTRL has its own hyperparameter l1.")
def test_l1_of_ftrl():
    assert "l1" in OPTIMIZERS["ftrl"].hyperparameters
    assert [n for n, optimizer in OPTIMIZERS.items() if "l1" in optimizer.hyperparameters] == [
        "ftrl"
    ]


@claim(
    "l2",
    "PyTorch's weight_decay of SGD and Adam is the same term, for the intercept too;",
)
def test_l2_of_pytorch():
    """The trajectories are in test_optimizer_numbers.py; here that a bias decays as a weight."""
    assert DECAY["SGD"] == pytest.approx([10.0 - 0.5 * 0.2 * 10.0] * 2)
    assert DECAY["Adam"][0] == DECAY["Adam"][1] < 10.0


@claim("l2", "alpha of scikit-learn's SGD estimators is the same without the intercept.")
def test_l2_of_stochastic_descent():
    assert SKLEARN["sgd_l2"] == pytest.approx([2.0 - 0.1 * 0.2 * 2.0, 10.0])


@claim("l2", "Its LogisticRegression has C = 1 / (l2 · Σ weights).")
def test_l2_of_logistic_regression():
    w, weights = np.array(SKLEARN["LogisticRegression"]), SKLEARN["LogisticRegression_weights"]
    l2 = 1 / (0.5 * sum(weights))
    rows = np.array(weights) / np.mean(weights)
    found = gradients(w, SIDES, lambda z, y: rows * (expit(z) - y))
    np.testing.assert_allclose(found, -l2 * w, rtol=1e-6)


@claim("l2", "Keras L2 is l2 ‖w‖², twice this.")
def test_l2_of_keras():
    w = np.array([3.0, -0.5, 0.25])
    np.testing.assert_allclose(
        KERAS["L2_gradient"], 2 * PENALTIES["l2"].gradient(w, 0.2), rtol=1e-12
    )


@claim(
    "max_norm",
    "The same as Keras MaxNorm(axis=0) for a kernel without its bias, except that Keras adds 1e-7 "
    "to the length by which it divides.",
)
def test_max_norm():
    kernel = np.array([[3.0, 0.5], [4.0, -0.3], [0.0, 1.2]])
    length = np.sqrt((kernel**2).sum(axis=0))
    ours = PENALTIES["max_norm"].after(kernel, 2.0)
    np.testing.assert_allclose(KERAS["MaxNorm"], ours * length / (length + 1e-7), rtol=1e-12)


@claim("lbfgs", "scikit-learn's LogisticRegression calls the same code by default.")
def test_lbfgs_of_scikit_learn():
    theirs = MEASURED["sklearn_lbfgs"]
    assert theirs["solver"] == "lbfgs"
    assert theirs["methods"] == [OPTIMIZERS["lbfgs"].method]


@claim(
    "lbfgs",
    "PyTorch's LBFGS has a learning rate, 1 by default, and searches along the line only with "
    "line_search_fn='strong_wolfe'; its first step is divided by the sum of the gradient's "
    "absolute values where that is above 1.",
)
def test_lbfgs_of_pytorch():
    theirs = MEASURED["torch_lbfgs"]
    assert (theirs["lr"], theirs["line_search_fn"]) == (1, None)
    assert theirs["gentle"] == pytest.approx(0.6)  # the gradient itself
    assert theirs["steep"] == pytest.approx(6.0 / 6.0)


def test_optax_has_no_default_rate_where_its_note_says_so():
    theirs = MEASURED["optax_defaults"]
    noted = {
        name
        for name, optimizer in OPTIMIZERS.items()
        if isinstance(optimizer, Optimizer)
        and not optimizer.over  # whose defaults are not recorded
        and "optax" in optimizer.conventions
        and "no default rate" in optimizer.conventions["optax"].note.lower()
    }
    recorded = json.loads((REFERENCE / "optax_optimizers.json").read_text())["defaults"]
    required = {name for name, defaults in recorded.items() if "lr" not in defaults}
    assert noted == required - {"adadelta"}  # whose default is None: see below
    assert set(theirs["required"]) <= required


def test_optax_adadelta_goes_uphill_without_a_rate():
    theirs = MEASURED["optax_defaults"]
    assert theirs["adadelta_default"] is None
    assert theirs["adadelta_step_without_rate"] > 0  # along the gradient, which is 1
    assert (
        "without a learning rate it goes uphill" in OPTIMIZERS["adadelta"].conventions["optax"].note
    )


def test_pytorch_keeps_scalars_of_nadam_and_asgd_in_float32():
    theirs = MEASURED["torch_scalars"]
    assert theirs["NAdam"]["mu_product"] == "torch.float32"
    assert theirs["ASGD"]["eta"] == theirs["ASGD"]["mu"] == "torch.float32"
    for name in ("nadam", "asgd"):
        assert "float32" in OPTIMIZERS[name].paper


def test_every_sentence_is_proved():
    assert claim.not_said() == []
    assert claim.unproved() == []
