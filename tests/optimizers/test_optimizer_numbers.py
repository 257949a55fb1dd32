"""`thalweg.descend` and live PyTorch against the trajectories recorded from PyTorch.

That the optimizers' own steps are the libraries' is in test_optimizer_conventions.py.
"""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from stepping import (
    ELEMENTWISE,
    GRADIENTS,
    RECORDED,
    REFERENCE,
    START,
    assert_close,
    averaged,
    walk,
)

import thalweg
from in_one_test import for_each

TORCH = RECORDED["torch"]
FED = [
    pytest.param(library, name, id=f"{library}-{name}")
    for library, recorded in RECORDED.items()
    for name in recorded["fed"]
]
VALLEY = [
    pytest.param(name, i, id=f"{name}-{i}")
    for name, cases in TORCH["valley"].items()
    for i in range(len(cases))
]


def valley(x):
    """The function of record_torch.py, with its gradient by hand."""
    s = np.tanh(2 * x[0] + x[1])
    r = x[2] - np.sin(x[0])
    value = np.log(np.cosh(2 * x[0] + x[1])) + 0.25 * x[1] ** 4 + 0.5 * r * r
    return value, np.array([2 * s - r * np.cos(x[0]), s + x[1] ** 3, r])


@pytest.mark.parametrize(("library", "name"), FED)
@for_each("i", lambda library, name: range(len(RECORDED[library]["fed"][name])))
def test_descend_takes_the_librarys_steps(library, name, i):
    case = RECORDED[library]["fed"][name][i]
    feed = iter([*GRADIENTS, np.zeros(5)])
    path = thalweg.descend(
        lambda x: (0.0, next(feed)),
        START,
        f"{name},convention={library}",
        len(GRADIENTS),
        schedule=case["schedule"],
        **case["settings"],
    )
    assert path.status == f"Took {len(GRADIENTS)} steps."
    assert_close(path.points, [START, *case["points"]])


@pytest.mark.parametrize(("name", "i"), VALLEY)
def test_descend_goes_down_a_valley_as_pytorch_does(name, i):
    case = TORCH["valley"][name][i]
    steps = len(case["points"]) - 1
    path = thalweg.descend(valley, TORCH["valley_start"], name, steps, case["lr"])
    assert_close(path.points, case["points"])
    np.testing.assert_allclose(path.values, [valley(p)[0] for p in np.array(case["points"])])


@pytest.fixture
def script(monkeypatch):
    """The recording script; it takes what it feeds from a file beside it."""
    pytest.importorskip("torch")
    monkeypatch.syspath_prepend(str(REFERENCE))
    spec = importlib.util.spec_from_file_location("record_torch", REFERENCE / "record_torch.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", TORCH["fed"])
def test_live_torch_takes_the_recorded_steps(name, script):
    with script.float64():
        assert script.defaults(name) == TORCH["defaults"][name]
        assert script.gradients() == TORCH["gradients"]
        for case, recorded in zip(script.cases(name), TORCH["fed"][name], strict=True):
            live = script.fed(name, *case)
            assert live["lr"] == recorded["lr"]
            assert_close(np.array(live["points"]), recorded["points"])
            points, history = walk(ELEMENTWISE[name], case[0], rates=live["lr"])
            assert_close(points, live["points"])
            if "averaged" in live:
                assert_close(averaged(ELEMENTWISE[name], history), live["averaged"])


COUPLED = [name for name in TORCH["valley"] if ELEMENTWISE[name].weight_decay == "coupled"]


@pytest.mark.parametrize("name", COUPLED)
def test_the_l2_penalty_is_pytorchs_coupled_weight_decay(name, script):
    """As differences of penalties.l2 says: PyTorch adds weight_decay · w to the gradient."""
    l2 = 0.3

    def penalised(x):
        value, gradient = valley(x)
        return value + l2 / 2 * x @ x, gradient + l2 * x

    with script.float64():
        live = script.descended(name, 0.05, l2)
    path = thalweg.descend(penalised, script.VALLEY_START, name, script.STEPS, 0.05)
    assert_close(path.points, live["points"], 1e-11)
    path = thalweg.descend(valley, script.VALLEY_START, name, script.STEPS, 0.05, weight_decay=l2)
    assert_close(path.points, live["points"], 1e-11)
