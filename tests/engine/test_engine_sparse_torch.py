"""Sparse columns against PyTorch's optimizers on sparse gradients: recorded numbers, and live."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear, choose_architecture, predictor_for
from thalweg.training.cohort import Cohort, RunState, TrainedOn
from thalweg.training.run import Run

sys.path.insert(0, str(Path(__file__).parent / "compiled"))
from side_by_side import go

FOLDER = Path(__file__).parents[1] / "reference"
# Origin: PyTorch itself, by tests/reference/record_torch_sparse.py; its version stands inside.
RECORDED = json.loads((FOLDER / "torch_sparse.json").read_text())
DATA, BATCH = RECORDED["data"], RECORDED["batch"]
# SparseAdam adds its epsilon before the mean square is corrected, as Keras's Adam does.
OURS = {"SparseAdam": "adam,convention=keras", "SGD": "sgd", "Adagrad": "adagrad"}
CASES = [pytest.param(case, id=f"{case['class']}-{i}") for i, case in enumerate(RECORDED["cases"])]


def rows():
    """Entry 0, in every row with the value 1, is the intercept; the others are sparse columns."""
    n, entries = len(DATA["targets"]), len(DATA["start"])
    indptr = np.cumsum([0, *(len(own) - 1 for own in DATA["entries"])])
    indices = np.concatenate([own[1:] for own in DATA["entries"]]).astype(int) - 1
    values = np.concatenate([own[1:] for own in DATA["values"]])
    sparse = csr_array((values, indices, indptr), shape=(n, entries - 1))
    ones = np.ones(n)
    return Rows(ones[:, None], sparse, np.array(DATA["targets"]), ones, ones)


def run_of(case):
    """Our setting for PyTorch's arguments."""
    settings = dict(case["settings"])
    if "betas" in settings:
        settings["beta1"], settings["beta2"] = settings.pop("betas")
    if case["class"] == "SparseAdam":
        settings.setdefault("eps", 1e-8)  # PyTorch's default, not Keras's
    name = "momentum" if "momentum" in settings else OURS[case["class"]]
    return Run(name, batch_size=BATCH, **settings)


def path(run, data):
    """All weights after each update, in the order of the rows."""
    start = [DATA["start"][0]]
    members, predictor = [RunState(run, {})], Linear.over(data, 1)
    cohort = Cohort(members, TrainedOn(len(data), predictor, np.float64, 1, start, data.stored()))
    cohort.state.weights[:, 0] = DATA["start"]
    loss = LossOverRuns(LOSSES["squared_error"])
    points = []
    for first in range(0, len(data), BATCH):
        block = data.take(slice(first, first + BATCH))
        REFERENCE(block, cohort.state, cohort.next_updates(first, block, 1.0), loss, lambda: False)
        points.append(cohort.state.weights[:, 0].copy())
    return np.array(points)


@pytest.mark.parametrize("case", [c for c in CASES if "momentum" not in c.values[0]["settings"]])
def test_sparse_columns_move_as_pytorchs_sparse_gradients_have_it(case):
    points = path(run_of(case), rows())
    np.testing.assert_allclose(points, case["points"], rtol=1e-12, atol=1e-14)
    moved = (np.diff(points, axis=0) != 0).sum(axis=0)
    assert moved[0] == len(points) - 1
    assert moved[1] == 0  # in no row
    assert (moved[5:] > 0).all()
    assert (moved[5:] < 12).all()
    if case["class"] == "SparseAdam":  # batches 4 to 8, of which 5 to 8 with a value of 0
        np.testing.assert_array_equal(np.flatnonzero(np.diff(points[:, 4])), [3, 4, 5, 6, 7])


def test_pytorchs_momentum_moves_whatever_was_ever_touched():
    """As if dense: docs/engine.md says that ours does not."""
    [case] = [c for c in RECORDED["cases"] if "momentum" in c["settings"]]
    data = rows()
    dense = np.concatenate([data.dense, data.sparse.toarray()], axis=1)
    as_dense = Rows(dense, None, data.target, data.loss_weight, data.metric_weight)
    np.testing.assert_allclose(path(run_of(case), as_dense), case["points"], rtol=1e-12)
    assert np.abs(path(run_of(case), data) - case["points"]).max() > 1e-3


def test_epsilon_is_where_the_docs_say():
    """In the default convention it is added behind the correction: another path, the same idea."""
    case = next(c for c in RECORDED["cases"] if c["settings"].get("eps") == 0.2)
    settings = {"lr": 0.05, "beta1": 0.6, "beta2": 0.8, "eps": 0.2}
    ours = path(Run("adam", batch_size=BATCH, **settings), rows())
    assert np.abs(ours - case["points"]).max() > 1e-2
    faint = RECORDED["cases"][0]
    ours = path(Run("adam", 0.05, BATCH), rows())
    np.testing.assert_allclose(ours, faint["points"], rtol=0, atol=1e-6)


@pytest.mark.parametrize("case", RECORDED["net"]["cases"], ids=lambda case: case["class"])
def test_the_embeddings_of_a_net_move_as_pytorchs(case):
    """A row of weights for each sparse column, in a first layer of three units."""
    data, first = rows(), RECORDED["net"]["first"]
    net = predictor_for(data, 1, choose_architecture((3,), "tanh", "he"))
    [went] = go(
        REFERENCE,
        data,
        [run_of(case)],
        LossOverRuns(LOSSES["squared_error"]),
        predictor=net,
        before=lambda cohort, at: cohort.state.weights.__setitem__(
            slice(None), as_layout(net, first)
        ),
    )
    end = as_layout(net, case["end"])
    np.testing.assert_allclose(went.epochs[0]["weights"], end, rtol=1e-10, atol=1e-12)
    moved = (end != as_layout(net, first))[net.layout.places["sparse"]].reshape(-1, 3)
    assert not moved[0].any()  # in no row
    assert moved[1:].any(axis=1).all()


def as_layout(net, parameters):
    """The parameters of the recorded net, ``[size, 1]``."""
    names = {"sparse": "table", "bias 1": "bias", "layer 2": "out", "intercept": "start"}
    blocks = {own: np.ravel(parameters[theirs]) for own, theirs in names.items()}
    return net.layout.join({"dense": np.zeros((0, 1))} | {n: b[:, None] for n, b in blocks.items()})


@pytest.fixture
def script(monkeypatch):
    """The recording script; it takes what it shares with others from a file beside it."""
    pytest.importorskip("torch")
    monkeypatch.syspath_prepend(str(FOLDER))
    where = FOLDER / "record_torch_sparse.py"
    spec = importlib.util.spec_from_file_location("record_torch_sparse", where)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_live_torch_takes_the_recorded_steps(script):
    assert script.data() == DATA
    live = script.CASES
    assert [{k: c[k] for k in ("class", "settings")} for c in RECORDED["cases"]] == live
    for case in RECORDED["cases"]:
        np.testing.assert_allclose(script.trained(DATA, case), case["points"], rtol=1e-12)
    for case in RECORDED["net"]["cases"]:
        for name, values in script.net_trained(DATA, case).items():
            np.testing.assert_allclose(values, case["end"][name], rtol=1e-12)
