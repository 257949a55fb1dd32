"""Nets: gradients against finite differences, whole trajectories against PyTorch's."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array

from in_one_test import for_each
from thalweg.activations import ACTIVATIONS
from thalweg.data.bins import Bins
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Network, choose_architecture, choose_predictor, predictor_for
from thalweg.training.cohort import RunState, TrainedOn, cohorts
from thalweg.training.run import Run

sys.path.insert(0, str(Path(__file__).parents[1] / "engine" / "compiled"))
from side_by_side import go

FOLDER = Path(__file__).parents[1] / "reference"
TORCH = json.loads((FOLDER / "torch_nets.json").read_text())
OPTAX = json.loads((FOLDER / "optax_nets.json").read_text())


def drawn(n: int = 12, seed: int = 0) -> Rows:
    """Rows with dense columns, numbers in bins, one missing, and sparse columns."""
    rng = np.random.default_rng(seed)
    bins = Bins((3, 2), tuple(rng.uniform(size=5)), (0.5, 1.0))
    positions = np.stack([rng.uniform(0, 3, n), rng.uniform(0, 2, n)], axis=1)
    positions[0, 0] = bins.missing(0)
    dense = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, 2)), positions], axis=1)
    sparse = csr_array(rng.integers(0, 2, (n, 3)).astype(float))
    weight = rng.choice([0.0, 0.5, 2.0], n)
    return Rows(dense, sparse, rng.uniform(0.2, 2, n), weight, weight, bins=bins)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("hidden", [(4,), (3, 5), (2, 3, 2)])
def test_gradients_are_differences_of_scores(activation, hidden):
    rows = drawn()
    net = predictor_for(rows, 2, choose_architecture(hidden, activation, "glorot"))
    rng = np.random.default_rng(1)
    weights = np.concatenate([net.initial(1), net.initial(2)], axis=1)
    weights += 0.1 * rng.normal(size=weights.shape)
    by_score = rng.normal(size=(len(rows), 4))
    found = net.gradient(rows, weights, by_score)

    def along(step: np.ndarray) -> float:
        return float((net.scores(rows, weights + step) * by_score).sum())

    for _ in range(8):
        step = rng.normal(size=weights.shape) * 1e-6
        expected = (along(step) - along(-step)) / 2
        assert (found * step).sum() == pytest.approx(expected, rel=1e-6, abs=1e-11)


OF_CLASSES = {"log_loss", "hinge", "squared_hinge", "modified_huber", "focal", "cross_entropy"}
OF_CLASSES |= {"perceptron", "exponential"}


@pytest.mark.parametrize("loss", LOSSES)
@for_each("activation", ACTIVATIONS)
def test_gradients_of_every_loss_and_activation_at_every_depth(loss, activation):
    """Central differences in float64; a step of 1e-6 crosses no kink of these rows."""
    rows = drawn(30)
    columns = 3 if LOSSES[loss].grouped else 1
    if loss in OF_CLASSES:
        target = np.random.default_rng(0).integers(0, max(2, columns), 30)
        rows = replace(rows, target=target.astype(float))
    over = LossOverRuns(LOSSES[loss], fill("loss", LOSSES[loss], {}), columns)
    rng = np.random.default_rng(2)
    for hidden in ((4,), (4, 3), (3, 2, 3)):
        net = predictor_for(rows, columns, choose_architecture(hidden, activation, "he"))
        weights = net.initial(3) + 0.05
        _, gradient = REFERENCE.gradient(rows, net, weights, over)
        assert np.abs(gradient).max() > 1e-3
        for _ in range(3):
            step = rng.normal(size=weights.shape) * 1e-6
            ends = [REFERENCE.gradient(rows, net, weights + s, over)[0][0] for s in (step, -step)]
            expected = (ends[0] - ends[1]) / 2
            assert (gradient * step).sum() == pytest.approx(expected, rel=2e-5, abs=1e-11)


def ours(parameters: list, net: Network) -> np.ndarray:
    """PyTorch's weights ``[out, in]`` and biases in the layout of a net, ``[size, 1]``."""
    weights, biases = parameters[::2], parameters[1::2]
    blocks = {f"bias {k}": np.array(b) for k, b in enumerate(biases[:-1], 1)}
    blocks["intercept"] = np.array(biases[-1])
    blocks["dense"] = np.array(weights[0]).T.ravel()
    blocks |= {f"layer {k}": np.array(w).T.ravel() for k, w in enumerate(weights[1:], 2)}
    blocks["sparse"] = np.zeros(0)
    return net.layout.join({name: block[:, None] for name, block in blocks.items()})


def problem(case: dict) -> tuple[Rows, LossOverRuns, Network, np.ndarray]:
    """The rows, the loss and the net of a recorded case, and its first weights."""
    x = np.array(TORCH["x"])
    dense = np.concatenate([np.ones((len(x), 1)), x], axis=1)
    ones = np.ones(len(x))
    rows = Rows(dense, None, np.array(TORCH[case["task"]], float), ones, ones)
    multi = case["task"] == "label"
    chosen = LOSSES["cross_entropy" if multi else "squared_error"]
    loss = LossOverRuns(chosen, fill("loss", chosen, {}), 3 if multi else 1)
    architecture = choose_architecture(case["hidden"], case["activation"], "he")
    net = choose_predictor(4, 0, loss.columns, None, architecture)
    assert isinstance(net, Network)
    return rows, loss, net, ours(case["first"], net)


def ended(case: dict, name: str, rate: float, engine: str) -> np.ndarray:
    """The weights after 24 updates of 8 rows by an engine."""
    rows, loss, net, first = problem(case)

    class Started(Network):
        def initial(self, seed, start=()):
            return first

    started = Started(net.dense, 0, loss.columns, None, net.architecture)
    chosen = engine_called(engine)
    [went] = go(chosen, rows, [Run(name, rate, 8)], loss, epochs=4, predictor=started)
    return went.epochs[-1]["weights"]


def assert_trajectory(case: dict, ends: dict, name: str, rate: float, text: str, engine: str):
    """Compare with recorded weights, which are not the first ones."""
    _, _, net, first = problem(case)
    end = ours(ends[name], net)
    assert np.abs(end - first).max() > 1e-3
    np.testing.assert_allclose(ended(case, text, rate, engine), end, rtol=1e-10, atol=1e-12)


# By default each engine takes every second net, and so each net and each optimizer is met.
each_engine = pytest.mark.parametrize(
    ("engine", "half"),
    [
        pytest.param(engine, half, marks=[pytest.mark.slow] * (half != i))
        for i, engine in enumerate(("reference", "compiled"))
        for half in (0, 1)
    ],
)
each_case = for_each("case", lambda half: range(half, len(TORCH["nets"]), 2))


@each_engine
@each_case
@pytest.mark.parametrize("name", TORCH["rates"])
def test_trajectories_are_those_of_pytorch(case, name, engine):
    """24 updates of 8 rows from the same weights, recorded by record_torch_nets.py."""
    own = TORCH["nets"][case]
    assert_trajectory(own, own["ends"], name, TORCH["rates"][name], name, engine)


@each_engine
@each_case
@pytest.mark.parametrize("name", OPTAX["rates"])
def test_trajectories_are_those_of_optax(case, name, engine):
    """Likewise, recorded by record_optax_nets.py."""
    ends, text = OPTAX["nets"][case]["ends"], f"{name},convention=optax"
    assert_trajectory(TORCH["nets"][case], ends, name, OPTAX["rates"][name], text, engine)


def test_the_recorded_trajectories_are_of_every_optimizer_of_the_two():
    """Those that neither has are stepped by hand: SOAP and SAM in tests/engine, FTRL below."""
    recorded = {name.split(",")[0] for name in (*TORCH["rates"], *OPTAX["rates"])}
    names = {name for name, it in OPTIMIZERS.items() if isinstance(it, Optimizer)}
    assert names - recorded == {"soap", "ftrl"}


@each_engine
@each_case
def test_the_trajectory_of_ftrl_is_that_of_its_paper(case, engine):
    """McMahan et al. (2013), algorithm 1, from drawn weights as if z had led there."""
    own = TORCH["nets"][case]
    rows, loss, net, w = problem(own)
    found = ended(own, "ftrl,convention=paper", 0.1, engine)
    rate, beta = 0.1, 1.0
    z, n = -beta / rate * w, 0 * w
    for update in range(24):
        batch = rows.take(slice(update * 8 % len(rows), update * 8 % len(rows) + 8))
        g = REFERENCE.gradient(batch, net, w, loss)[1]
        sigma = (np.sqrt(n + g * g) - np.sqrt(n)) / rate
        z, n = z + g - sigma * w, n + g * g
        w = -z / ((beta + np.sqrt(n)) / rate)
    assert np.abs(found - problem(own)[3]).max() > 1e-3
    np.testing.assert_allclose(found, w, rtol=1e-10, atol=1e-12)


def test_a_row_alone_and_among_others_has_the_same_score():
    rows = drawn(3000)
    net = predictor_for(rows, 2, choose_architecture("8,8", "gelu", "he"))
    weights = net.initial(0)
    every = net.scores_alone(rows, weights)
    for i in (0, 17, 2999):
        np.testing.assert_array_equal(
            net.scores_alone(rows.take(slice(i, i + 1)), weights)[0], every[i]
        )
    np.testing.assert_allclose(every, net.scores(rows, weights), rtol=1e-12, atol=1e-12)


def test_first_layer_starts_with_units_of_one_size():
    """He's variance 2 for the sums of ReLU units, by the rows' own length: of one-hot rows 1."""
    rng = np.random.default_rng(0)
    sparse = csr_array(np.eye(400)[rng.integers(0, 400, 2000)])
    ones = np.ones(2000)
    rows = Rows(np.ones((2000, 1)), sparse, ones, ones, ones)
    net = predictor_for(rows, 1, choose_architecture((256,), "relu", "he"))
    assert isinstance(net, Network)
    assert net.fan_in == pytest.approx(1)
    first = net.layout.split(net.initial(0))["sparse"]
    assert np.var(first) == pytest.approx(2, rel=0.03)
    assert not net.layout.split(net.initial(0))["bias 1"].any()
    assert (net.initial(0) == net.initial(0)).all()
    assert (net.initial(0) != net.initial(1)).any()


@pytest.mark.parametrize("words", [1, 30])
def test_sums_start_at_one_size_beside_columns_with_few_entries(words):
    """Of 20 numbers and so many of 500 levels or words: He's variance 2, an equal share of each."""
    rng = np.random.default_rng(0)
    dense = np.concatenate([np.ones((2000, 1)), rng.normal(size=(2000, 20))], axis=1)
    indices = np.concatenate([rng.choice(500, words, replace=False) for _ in range(2000)])
    entries = (np.ones(2000 * words), indices, np.arange(2001) * words)
    ones = np.ones(2000)
    rows = Rows(dense, csr_array(entries, shape=(2000, 500)), ones, ones, ones)
    net = predictor_for(rows, 1, choose_architecture((256,), "relu", "he"))
    assert isinstance(net, Network)
    assert net.fan_in == pytest.approx(20 + words, rel=0.01)
    first = net.layout.split(net.initial(0))
    dense_sums = dense[:, 1:] @ first["dense"].reshape(20, 256)
    looked_up = rows.sparse @ first["sparse"].reshape(500, 256)
    assert np.var(dense_sums + looked_up) == pytest.approx(2, rel=0.05)
    assert np.var(looked_up) / np.var(dense_sums) == pytest.approx(words / 20, rel=0.1)


def test_the_length_of_sparse_rows_is_that_of_the_same_dense_ones():
    """Entries that stand twice add up."""
    sparse = csr_array((np.array([1.0, 2.0, 0.5]), np.array([3, 3, 0]), np.array([0, 3])), (1, 5))
    ones = np.ones(1)
    rows = Rows(np.array([[1.0, 4.0]]), sparse, ones, ones, ones)
    full = Rows(np.array([[1.0, 4.0, 0.5, 0.0, 0.0, 3.0, 0.0]]), None, ones, ones, ones)
    architecture = choose_architecture((4,), "relu", "he")
    found = [predictor_for(each, 1, architecture) for each in (rows, full)]
    assert [each.fan_in for each in found] == [16 + 0.25 + 9] * 2
    assert sparse.nnz == 3  # as it was


@pytest.mark.parametrize(("init", "deviation"), [("normal,std=0.1", 0.1), ("zeros", 0.0)])
def test_an_initialisation_of_a_size_of_its_own_keeps_it(init, deviation):
    rows = drawn(50)
    net = predictor_for(rows, 1, choose_architecture((4000,), "relu", init))
    assert isinstance(net, Network)
    assert net.fan_in != pytest.approx(10, rel=0.2)  # of ten inputs
    blocks = net.layout.split(net.initial(0))
    for name in ("dense", "bins", "sparse", "layer 2"):
        assert np.std(blocks[name]) == pytest.approx(deviation, rel=0.05)


def test_a_seed_of_the_initialisation_beside_that_of_the_run():
    """Other weights at the same order of the rows: runs of one cohort, each as alone."""
    rows = drawn(40)
    texts = ["he", "he,seed=1", "he,seed=2"]
    runs = [Run("sgd", 0.01, 8, hidden=(4,), init=text) for text in texts]
    nets = [predictor_for(rows, 1, run.architecture) for run in runs]
    starts = np.concatenate([net.initial(0) for net in nets], axis=1)
    assert len(np.unique(starts[-1])) == 3
    on = TrainedOn(40, nets[0], np.float64, 1, choose=lambda run: nets[runs.index(run)])
    [cohort] = cohorts([RunState(run, {}) for run in runs], on)
    np.testing.assert_array_equal(cohort.state.weights, starts)
    assert [str(run).partition(" relu")[2] for run in runs] == [
        "",
        " init=he,seed=1",
        " init=he,seed=2",
    ]


def test_constant_scores_and_penalised_blocks():
    rows = drawn()
    net = predictor_for(rows, 2, choose_architecture((4, 3), "relu", "he"))
    np.testing.assert_allclose(
        net.scores(rows, net.constant([1.5, -2.0])), [[1.5, -2.0]] * len(rows)
    )
    free = [block.name for block in net.layout.blocks if not block.penalised]
    assert free == ["bias 1", "bias 2", "intercept"]
    assert net.layout.size == 4 + 3 + 2 + 4 * (2 + 5 + 3) + 12 + 6
