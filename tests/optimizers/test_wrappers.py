"""What is put around a step: Lookahead against optax, cautious against its paper's line."""

from __future__ import annotations

import json
import pickle

import numpy as np
import pytest
from stepping import (
    ELEMENTWISE,
    GRADIENTS,
    REFERENCE,
    START,
    assert_close,
    averaged,
    coefficients_of,
    settings_of,
    walk,
)

import thalweg
from thalweg.errors import UsageError
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, Optimizer, choose_optimizer
from thalweg.optimizers.optimizer_checks import check_optimizer
from thalweg.report.explanations import explain

# Origin: optax in float64, by tests/reference/record_layers.py.
RECORDED = json.loads((REFERENCE / "layers.json").read_text())
STEPWISE = [name for name, one in OPTIMIZERS.items() if isinstance(one, Optimizer)]


def vectors(several):
    return np.array([np.concatenate([np.ravel(one["kernel"]), one["bias"]]) for one in several])


@pytest.mark.parametrize("case", RECORDED["lookahead"], ids=lambda case: case["optimizer"])
def test_lookahead_is_optaxs(case):
    optimizer, settings = choose_optimizer(case["optimizer"], {})
    [start] = vectors([RECORDED["start"]])
    points, history = walk(optimizer, settings, vectors(RECORDED["gradients"]), start, case["lr"])
    assert_close(points, vectors(case["points"]))
    assert_close(averaged(optimizer, history), vectors(case["slow"]))


def cautious_adam(gradients, w, lr, beta1, beta2, eps):
    """Liang et al. (2024), as in the authors' code: mask, then divide it by its mean."""
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        mask = (m * g > 0).astype(float)
        mask /= max(mask.mean(), 1e-3)
        w = w - lr * (m * mask) / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + eps)
        yield w


@pytest.mark.parametrize("lr", [1e-3, 0.1])
def test_cautious_adam_is_the_papers(lr):
    optimizer, settings = choose_optimizer("adam,cautious=1,beta1=0.8", {"lr": lr})
    theirs = list(cautious_adam(GRADIENTS, START, lr, 0.8, 0.999, 1e-8))
    points, _ = walk(optimizer, settings)
    assert_close(points, theirs)
    plain, _ = walk(ELEMENTWISE["adam"], {"lr": lr, "beta1": 0.8})
    assert np.abs(plain - points).max() > 1e-4


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("name", STEPWISE)
def test_it_goes_around_every_optimizer_without_an_average(name, wrapper):
    text = f"{name},{wrapper}={1 if wrapper == 'cautious' else 3}"
    if OPTIMIZERS[name].averaged and WRAPPERS[wrapper].averaged:
        with pytest.raises(UsageError, match=f"'{name}' averages its weights already"):
            choose_optimizer(text, {})
        return
    optimizer, settings = choose_optimizer(text, {})
    assert check_optimizer(optimizer) is optimizer
    assert optimizer.name == name
    assert optimizer == choose_optimizer(text, {})[0]  # runs share a group
    assert pickle.loads(pickle.dumps(optimizer)) == optimizer
    assert choose_optimizer(optimizer, settings)[0] is optimizer  # once is enough


@pytest.mark.parametrize("name", [n for n in ELEMENTWISE if not ELEMENTWISE[n].averaged])
def test_the_first_steps_of_lookahead_are_the_optimizers(name):
    own = {"lr": 0.02}
    if ELEMENTWISE[name].weight_decay == "decoupled":  # which comes after
        own["weight_decay"] = 0.0
    optimizer, settings = choose_optimizer(f"{name},lookahead=6,lookahead_share=0.3", own)
    points, history = walk(optimizer, settings)
    plain, _ = walk(ELEMENTWISE[name], own)
    np.testing.assert_array_equal(points[:5], plain[:5])
    slow = START + 0.3 * (plain[5] - START)
    assert_close(points[5], slow)
    assert_close(averaged(optimizer, history)[5:11], np.tile(slow, (6, 1)))


def test_a_cautious_average_follows_what_waits():
    """The average x of schedule-free weights stays x + share · (w − x)."""
    optimizer, settings = choose_optimizer("schedule_free_sgd,cautious=1", {"lr": 0.02})
    points, history = walk(optimizer, settings)
    table = coefficients_of(optimizer, settings_of(optimizer, settings), [0.02] * len(GRADIENTS))
    before = START
    for w, x, row in zip(points, averaged(optimizer, history), table, strict=True):
        assert_close(x, before + row[optimizer.share_at] * (w - before))
        before = x
    plain, _ = walk(ELEMENTWISE["schedule_free_sgd"], {"lr": 0.02})
    assert np.abs(plain - points).max() > 1e-3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("adam,lookahead=-1", "Optimizer adam: lookahead must lie in [0, inf), not -1."),
        ("adam,lookahead=2.5", "Optimizer adam: lookahead must be a whole number, not 2.5."),
        ("sgd,lookahead=0.5", "Optimizer sgd: lookahead must be a whole number, not 0.5."),
        ("soap,every=2.5", "Optimizer soap: every must be a whole number, not 2.5."),
        ("lbfgs,memory=2.5", "Optimizer lbfgs: memory must be a whole number, not 2.5."),
        ("adam,cautious=yes", "Optimizer adam: cautious must be a number, not 'yes'."),
        ("adam,cautious=2", "Optimizer adam: cautious must lie in [0, 1], not 2."),
        ("lbfgs,cautious=1", "Optimizer 'lbfgs' has no hyperparameter 'cautious': known: "),
        ("adam,lookahead_share=0.5", "Optimizer 'adam' has no hyperparameter 'lookahead_share'"),
    ],
)
def test_wrong_values_are_refused_in_a_sentence(text, said):
    with pytest.raises(UsageError) as caught:
        choose_optimizer(text, {})
    assert str(caught.value).startswith(said)


def test_an_average_beside_lookahead_is_refused_by_lookaheads_name():
    """Adam itself averages nothing."""
    said = "^Lookahead averages already: leave average or lookahead out"
    with pytest.raises(UsageError, match=said):
        thalweg.Run("adam", lookahead=6, average="ema")
    with pytest.raises(UsageError, match=r"^Optimizer 'asgd' averages already: leave average out"):
        thalweg.Run("asgd", sam=0.05, average="ema")


def test_0_is_off():
    optimizer, settings = choose_optimizer("adam,cautious=0", {"lookahead": 0})
    assert optimizer is OPTIMIZERS["adam"]
    assert not {"cautious", "lookahead"} & set(settings)


def test_it_is_given_in_python_and_shown():
    run = thalweg.Run("adam", lr=0.01, lookahead=5, cautious=1)
    assert "lookahead=5" in str(run)
    assert "cautious=1" in str(run)
    for name, wrapper in WRAPPERS.items():
        [shown] = explain(name)
        assert shown.mathematics == wrapper.formula
        assert "def after" in shown.formula
        for key in wrapper.hyperparameters:
            assert key in wrapper.formula


def test_descend_has_no_second_gradient():
    with pytest.raises(UsageError, match="descend takes one gradient for a step: leave sam out"):
        thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], "sgd", 2, 0.1, sam=0.05)
    with pytest.raises(UsageError, match="descend takes one gradient for a step: leave sam out"):
        thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], thalweg.Run("sgd", sam=0.05), 2)


def test_descend_takes_them():
    path = thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], "sgd", 2, 0.1, lookahead=2)
    fast = np.array([3.0, -2.0]) * 0.8 * 0.8
    np.testing.assert_allclose(path.points[2], (np.array([3.0, -2.0]) + fast) / 2)
