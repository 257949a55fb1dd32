"""Every optimizer against the trajectories recorded from PyTorch, and what its record promises."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

import thalweg
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.optimizers.record import learning_rate

REFERENCE = Path(__file__).parents[1] / "reference"
# Origin of every number here: PyTorch, float64, by tests/reference/record_torch.py.
RECORDED = json.loads((REFERENCE / "torch_optimizers.json").read_text())
GRADIENTS = np.array(RECORDED["gradients"])
FED = [
    pytest.param(name, i, id=f"{name}-{i}")
    for name, cases in RECORDED["fed"].items()
    for i in range(len(cases))
]
VALLEY = [
    pytest.param(name, i, id=f"{name}-{i}")
    for name, cases in RECORDED["valley"].items()
    for i in range(len(cases))
]
# PyTorch's SGD has no momentum by default; its two descendants here have the usual 0.9.
OTHER_DEFAULTS = {("momentum", "momentum"): 0.9, ("nag", "momentum"): 0.9}


def settings_of(optimizer: Optimizer, given: dict[str, float]) -> dict[str, np.ndarray]:
    return {
        name: np.array([given.get(name, hyper.default)])
        for name, hyper in optimizer.hyperparameters.items()
    }


def walk(optimizer: Optimizer, given, gradients, start, rates, dtype=np.float64):
    """The points after each step, from the record's own parts."""
    settings = settings_of(optimizer, given)
    products = {name: np.ones(1) for name in optimizer.products}
    t = np.arange(1.0, len(gradients) + 1)[:, None]
    table = optimizer.table(t, np.array(rates)[:, None], settings, products)[:, :, 0]
    x = np.array(start, dtype)
    states = [s.astype(dtype) for s in optimizer.initial_states(x.shape, settings)]
    points = []
    for g, coefficients in zip(gradients.astype(dtype), table.astype(dtype), strict=True):
        u, *states = optimizer.step(g, *states, *coefficients)
        x = x - u
        points.append(x)
    return np.array(points), states


def assert_close(ours, theirs, tolerance=1e-12):
    """Absolute; relative for coordinates beyond 1 (some points lie at 10⁴, whose ulp is 2e-12)."""
    theirs = np.array(theirs)
    assert ours.shape == theirs.shape
    np.testing.assert_array_less(np.abs(ours - theirs), tolerance * np.maximum(1, np.abs(theirs)))


def valley(x):
    """The function of record_torch.py, with its gradient by hand."""
    s = np.tanh(2 * x[0] + x[1])
    r = x[2] - np.sin(x[0])
    value = np.log(np.cosh(2 * x[0] + x[1])) + 0.25 * x[1] ** 4 + 0.5 * r * r
    return value, np.array([2 * s - r * np.cos(x[0]), s + x[1] ** 3, r])


def test_every_optimizer_has_recorded_numbers():
    assert set(RECORDED["fed"]) == set(OPTIMIZERS)
    assert set(RECORDED["valley"]) == set(OPTIMIZERS)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_hyperparameter_is_varied_in_the_recording_and_changes_it(name):
    cases = RECORDED["fed"][name]
    assert len({case["lr"][0] for case in cases}) >= 3
    assert {"constant", "inverse_scaling"} == {case["schedule"] for case in cases}
    for hyper, declared in OPTIMIZERS[name].hyperparameters.items():
        varied = [
            case
            for case in cases
            if case["settings"].get(hyper, declared.default) != declared.default
        ]
        assert varied, f"{name}: {hyper} is not varied in {REFERENCE / 'torch_optimizers.json'}"
        case = varied[0]
        without = {key: value for key, value in case["settings"].items() if key != hyper}
        rates = case["lr"] if hyper != "lr" else [declared.default] * len(case["lr"])
        points, _ = walk(OPTIMIZERS[name], without, GRADIENTS, RECORDED["start"], rates)
        assert np.abs(points - case["points"]).max() > 1e-6


@pytest.mark.parametrize(("name", "i"), FED)
def test_steps_are_pytorchs(name, i):
    case = RECORDED["fed"][name][i]
    points, _ = walk(OPTIMIZERS[name], case["settings"], GRADIENTS, RECORDED["start"], case["lr"])
    assert len(points) >= 25
    assert_close(points, case["points"])


@pytest.mark.parametrize(("name", "i"), FED)
def test_descend_takes_pytorchs_steps(name, i):
    case = RECORDED["fed"][name][i]
    feed = iter([*GRADIENTS, np.zeros(5)])
    path = thalweg.descend(
        lambda x: (0.0, next(feed)),
        RECORDED["start"],
        name,
        len(GRADIENTS),
        schedule=case["schedule"],
        **case["settings"],
    )
    assert path.status == f"Took {len(GRADIENTS)} steps."
    assert_close(path.points, [RECORDED["start"], *case["points"]])


@pytest.mark.parametrize(("name", "i"), VALLEY)
def test_descend_goes_down_a_valley_as_pytorch_does(name, i):
    case = RECORDED["valley"][name][i]
    steps = len(case["points"]) - 1
    path = thalweg.descend(valley, RECORDED["valley_start"], name, steps, case["lr"])
    assert_close(path.points, case["points"])
    np.testing.assert_allclose(path.values, [valley(p)[0] for p in np.array(case["points"])])


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_defaults_are_pytorchs(name):
    theirs = RECORDED["defaults"][name]
    for hyper, declared in OPTIMIZERS[name].hyperparameters.items():
        assert declared.default == OTHER_DEFAULTS.get((name, hyper), theirs[hyper])
        assert declared.default in declared.interval
        assert declared.meaning


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_table_made_in_two_pieces_is_the_table_made_at_once(name):
    optimizer = OPTIMIZERS[name]
    runs, n, cut = 3, 20, 7
    settings = {
        hyper: np.full(runs, declared.default) * np.array([1.0, 0.9, 0.5])
        for hyper, declared in optimizer.hyperparameters.items()
    }
    lr = np.linspace(0.1, 0.01, n)[:, None] * np.array([1.0, 2.0, 3.0])
    t = np.arange(1.0, n + 1)[:, None]
    whole = optimizer.table(t, lr, settings, {p: np.ones(runs) for p in optimizer.products})
    products = {p: np.ones(runs) for p in optimizer.products}
    pieces = [
        optimizer.table(t[:cut], lr[:cut], settings, products),
        optimizer.table(t[cut:], lr[cut:], settings, products),
    ]
    assert whole.dtype == np.float64
    np.testing.assert_allclose(np.concatenate(pieces), whole, rtol=1e-14)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_steps_are_elementwise(name):
    case = RECORDED["fed"][name][-1]
    together, states = walk(
        OPTIMIZERS[name], case["settings"], GRADIENTS, RECORDED["start"], case["lr"]
    )
    for column in range(GRADIENTS.shape[1]):
        alone, own = walk(
            OPTIMIZERS[name],
            case["settings"],
            GRADIENTS[:, column : column + 1],
            RECORDED["start"][column : column + 1],
            case["lr"],
        )
        np.testing.assert_array_equal(alone[:, 0], together[:, column])
        for one, all_ in zip(own, states, strict=True):
            assert one[0] == all_[column]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_float32_stays_float32(name):
    optimizer = OPTIMIZERS[name]
    case = RECORDED["fed"][name][2]
    points, states = walk(
        optimizer, case["settings"], GRADIENTS, RECORDED["start"], case["lr"], np.float32
    )
    assert points.dtype == np.float32
    assert all(state.dtype == np.float32 for state in states)
    largest = np.abs(case["points"]).max(axis=0)
    assert (np.abs(points - case["points"]).max(axis=0) <= 1e-4 * np.maximum(largest, 1)).all()


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_step_leaves_its_arguments_alone(name):
    optimizer = OPTIMIZERS[name]
    settings = settings_of(optimizer, {})
    arguments = [np.array([0.5, -2.0]), *optimizer.initial_states((2,), settings)]
    table = optimizer.table(
        np.ones((1, 1)), np.full((1, 1), 0.1), settings, {p: np.ones(1) for p in optimizer.products}
    )
    before = [a.copy() for a in arguments]
    results = optimizer.step(*arguments, *table[0, :, 0])
    assert isinstance(results, tuple)
    assert len(results) == 1 + len(optimizer.states)
    for kept, now in zip(before, arguments, strict=True):
        np.testing.assert_array_equal(kept, now)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_record_tells_what_show_needs(name):
    optimizer = OPTIMIZERS[name]
    assert optimizer.name == name
    assert next(iter(optimizer.hyperparameters)) == "lr"
    for text in (optimizer.title, optimizer.about, optimizer.paper, optimizer.differences):
        assert text.strip()
    assert not set(optimizer.hyperparameters) & {"batch_size", "schedule", "l2", "seed", "steps"}


def test_a_record_that_does_not_match_its_functions_is_refused():
    words = {"name": "own", "title": "Own", "about": "A test.", "paper": "None."}
    hypers = {"lr": learning_rate(0.1), "kept": Hyperparameter(0.5, "[0, 1)", "share kept")}
    with pytest.raises(ValueError, match="own: coefficients takes"):
        Optimizer(
            coefficients=lambda t, rate: (rate,),
            step=lambda g, a: (a * g,),
            hyperparameters=hypers,
            **words,
        )
    with pytest.raises(ValueError, match="own: step must begin with"):
        Optimizer(
            coefficients=lambda t, lr: (lr,),
            step=lambda g, a: (a * g,),
            hyperparameters=hypers,
            states={"m": 0.0},
            **words,
        )


def recorder():
    spec = importlib.util.spec_from_file_location("record_torch", REFERENCE / "record_torch.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_live_torch_takes_the_recorded_steps(name):
    torch = pytest.importorskip("torch")
    script = recorder()
    with script.float64():
        assert torch.get_default_dtype() == torch.float64
        assert script.defaults(name) == RECORDED["defaults"][name]
        assert script.gradients() == RECORDED["gradients"]
        for case, recorded in zip(script.cases(name), RECORDED["fed"][name], strict=True):
            live = script.fed(name, *case)
            assert live["lr"] == recorded["lr"]
            assert_close(np.array(live["points"]), recorded["points"])
            points, _ = walk(OPTIMIZERS[name], case[0], GRADIENTS, RECORDED["start"], live["lr"])
            assert_close(points, live["points"])


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_l2_penalty_is_pytorchs_weight_decay(name):
    """As differences of penalties.l2 says: PyTorch adds weight_decay · w to the gradient."""
    pytest.importorskip("torch")
    script = recorder()
    l2 = 0.3

    def penalised(x):
        value, gradient = valley(x)
        return value + l2 / 2 * x @ x, gradient + l2 * x

    with script.float64():
        live = script.descended(name, 0.05, l2)
    path = thalweg.descend(penalised, script.VALLEY_START, name, script.STEPS, 0.05)
    assert_close(path.points, live["points"], 1e-11)
