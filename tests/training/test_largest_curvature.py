"""λ, the largest eigenvalue of the Hessian, beside NumPy and PyTorch; where descent diverges."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from thalweg.data.bins import Bins
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import choose_architecture, choose_predictor, predictor_for
from thalweg.training import curvature as module
from thalweg.training.curvature import HessianProducts, Stopped, curvatures
from thalweg.training.largest_eigenvalue import largest_eigenpairs
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session
from thalweg.training.stable_rates import batch_bound, bound_in_words, stable_times

FOLDER = Path(__file__).parents[1] / "reference"
NETS = json.loads((FOLDER / "torch_nets.json").read_text())
TORCH = json.loads((FOLDER / "torch_curvature.json").read_text())
SQUARED = LossOverRuns(LOSSES["squared_error"])


def table(kind: str, n: int = 150, dtype: type = np.float64) -> Rows:
    """Rows of a kind: even, ill-conditioned, sparse, in bins; weighted but the first."""
    rng = np.random.default_rng(3)
    dense = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, 5))], axis=1)
    sparse, bins, weight = None, None, rng.uniform(0.1, 4, n)
    if kind == "even":
        weight = np.ones(n)
    if kind == "ill":  # one column of 1,000 times the spread, two that are nearly one
        dense[:, 1] *= 1000
        dense[:, 3] = dense[:, 2] + 1e-3 * dense[:, 3]
    if kind == "sparse":
        sparse = csr_array(random_array((n, 12), density=0.2, rng=rng, format="csr")).astype(dtype)
    if kind == "bins":
        bins = Bins((3, 2), tuple(rng.uniform(size=5)), (0.5, 1.0))
        positions = np.stack([rng.uniform(0, 3, n), rng.uniform(0, 2, n)], axis=1)
        dense = np.concatenate([dense, positions], axis=1)
    target = dense[:, 1] / dense[:, 1].std() + 0.3 * rng.normal(size=n)
    return Rows(dense.astype(dtype), sparse, target, weight, weight, bins=bins)


KINDS = ["even", "ill", "sparse", "bins"]
each_engine = pytest.mark.parametrize("engine", ["reference", "compiled"])
each_kind = pytest.mark.parametrize("kind", KINDS)


def hessian(rows: Rows, second: np.ndarray, l2: float) -> np.ndarray:
    """Xᵀ diag(w ℓ″) X / Σ w + l2 on the penalised."""
    x, w = rows.expanded(), rows.loss_weight
    penalised = np.ones(x.shape[1])
    penalised[0] = 0
    return x.T @ (x * (w * second)[:, None]) / w.sum() + l2 * np.diag(penalised)


@each_engine
@each_kind
def test_of_squared_error_it_is_that_of_numpy(kind, engine):
    rows = table(kind)
    predictor = predictor_for(rows, 1)
    at = np.full((predictor.layout.rows, 3), 0.7)  # the same everywhere
    strengths = (0.0, 0.3, 50.0)
    found = curvatures(rows, SQUARED, predictor, at, strengths, engine_called(engine))
    for own, l2 in zip(found, strengths, strict=True):
        values, vectors = np.linalg.eigh(hessian(rows, np.full(len(rows), 2.0), l2))
        assert own.exact
        assert own.largest == pytest.approx(values[-1], rel=1e-6)
        assert own.residual <= 1e-4 * values[-1]
        assert abs(own.largest - values[-1]) <= own.error + 1e-9 * values[-1]
        assert abs(own.vector @ vectors[:, -1]) == pytest.approx(1, abs=1e-3)
        assert own.stable_rate == pytest.approx(2 / values[-1], rel=1e-6)


@each_engine
@pytest.mark.parametrize("name", ["log_loss", "poisson_deviance", "huber", "log_cosh"])
def test_of_other_losses_it_is_that_at_the_point(name, engine):
    """Second derivatives by hand: σ(1 − σ); the deviance's 2eᶻ; 1 or 0; 1 − tanh²."""
    rows = table("sparse").with_targets(lambda y: (y > 0).astype(float))
    loss = LossOverRuns(LOSSES[name])
    predictor = predictor_for(rows, 1)
    at = 0.3 * np.random.default_rng(0).normal(size=(predictor.layout.rows, 2))
    found = curvatures(rows, loss, predictor, at, (0.0, 0.1), engine_called(engine))
    for k, own in enumerate(found):
        z = rows.expanded() @ at[:, k]
        p, e = 1 / (1 + np.exp(-z)), z - rows.target
        inside = np.abs(e) <= loss.hyperparameters.get("delta", np.inf)
        second = {"log_loss": p * (1 - p), "poisson_deviance": 2 * np.exp(z),
                  "huber": inside.astype(float), "log_cosh": 1 - np.tanh(e) ** 2}[name]  # fmt: skip
        expected = np.linalg.eigvalsh(hessian(rows, second, 0.1 * k))[-1]
        assert not own.exact
        assert own.largest == pytest.approx(expected, rel=2e-4)


def test_of_several_classes_it_is_that_of_numpy():
    rows = table("even").with_targets(lambda y: np.digitize(y, (-0.5, 0.5)).astype(float))
    loss = LossOverRuns(LOSSES["cross_entropy"], {}, 3)
    predictor = predictor_for(rows, 3)
    at = 0.3 * np.random.default_rng(0).normal(size=(predictor.layout.rows, 3))
    [own] = curvatures(rows, loss, predictor, at)
    x = rows.expanded()
    p = np.exp(x @ at)
    p /= p.sum(axis=1, keepdims=True)
    inner = np.einsum("nc,cd->ncd", p, np.eye(3)) - p[:, :, None] * p[:, None, :]
    full = np.einsum("ni,nj,ncd->icjd", x, x, inner).reshape(18, 18) / len(rows)
    assert own.largest == pytest.approx(np.linalg.eigvalsh(full)[-1], rel=1e-5)


def test_of_several_outputs_the_loss_is_their_mean():
    rows = table("even").with_targets(lambda y: np.stack([y, -y], axis=1))
    [own] = curvatures(
        rows, LossOverRuns(LOSSES["squared_error"], {}, 2), predictor_for(rows, 2), np.zeros((6, 2))
    )
    expected = np.linalg.eigvalsh(hessian(rows, np.ones(len(rows)), 0))[-1]
    assert own.largest == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("case", range(len(NETS["nets"])))
def test_of_nets_it_is_that_of_pytorch(case):
    """torch.func.hessian at the first weights, recorded by record_torch_curvature.py."""
    own, x = NETS["nets"][case], np.array(NETS["x"])
    ones = np.ones(len(x))
    dense = np.concatenate([ones[:, None], x], axis=1)
    rows = Rows(dense, None, np.array(NETS[own["task"]], float), ones, ones)
    several = own["task"] == "label"
    loss = LossOverRuns(LOSSES["cross_entropy"], {}, 3) if several else SQUARED
    net = choose_predictor(
        4, 0, loss.columns, None, choose_architecture(own["hidden"], own["activation"], "he")
    )
    at = net.layout.join(_as_blocks(own["first"]))
    [found] = curvatures(rows, loss, net, at)
    assert found.largest == pytest.approx(TORCH["largest"][case], rel=1e-4)
    assert not found.exact
    assert np.isnan(found.row_curvature)


def test_a_sample_stands_for_all_rows_within_its_error(monkeypatch):
    rows = table("ill", n=4000)
    predictor, at = predictor_for(rows, 1), np.zeros((6, 1))
    [all_rows] = curvatures(rows, SQUARED, predictor, at)
    monkeypatch.setattr(module, "_SAMPLE", 1024)
    [polished] = curvatures(rows, SQUARED, predictor, at)
    assert polished.rows == 4000
    assert 1 <= polished.passes <= 3
    assert polished.largest == pytest.approx(all_rows.largest, rel=1e-5)
    [sampled] = curvatures(rows, SQUARED, predictor, at, passes=10**9)  # which takes too long
    assert sampled.rows == 1024
    assert 0 < sampled.standard_error < 0.1 * all_rows.largest
    assert abs(sampled.largest - all_rows.largest) < 3 * sampled.standard_error
    assert sampled.largest != pytest.approx(all_rows.largest, rel=1e-5)
    [once] = curvatures(rows, SQUARED, predictor, at, passes=1)
    assert (once.rows, once.passes) == (4000, 1)
    # vᵀ H v of a vector that is off by ε is off by ε², and never above λ.
    off = all_rows.largest - once.largest
    assert -1e-9 * all_rows.largest < off < 0.05 * abs(all_rows.largest - sampled.largest)
    assert off <= once.residual


def test_it_ends_when_it_is_told_to():
    with pytest.raises(Stopped):
        curvatures(
            table("even"),
            SQUARED,
            predictor_for(table("even"), 1),
            np.zeros((6, 1)),
            stop=lambda: True,
        )


def test_products_are_those_with_the_matrix():
    rows = table("bins")
    predictor = predictor_for(rows, 1)
    v = np.random.default_rng(0).normal(size=(2, predictor.layout.size))
    at = np.zeros((predictor.layout.rows, 2))
    found = HessianProducts(rows, SQUARED, predictor, at, (0.0, 2.0))(v)
    for k, l2 in enumerate((0.0, 2.0)):
        expected = hessian(rows, np.full(len(rows), 2.0), l2) @ v[k]
        np.testing.assert_allclose(found[k], expected, rtol=1e-10, atol=1e-10)


def test_the_method_finds_the_largest_of_many_that_are_near():
    rng = np.random.default_rng(0)
    basis = np.linalg.qr(rng.normal(size=(80, 80)))[0]
    matrices = [basis * np.linspace(-9, top, 80) @ basis.T for top in (1.0, 5.0)]
    found = largest_eigenpairs(
        lambda v: np.stack([m @ own for m, own in zip(matrices, v, strict=True)]),
        rng.normal(size=(2, 80)),
        products=200,
        tolerance=1e-6,
        held=20,
    )
    np.testing.assert_allclose(found.values, [1.0, 5.0], rtol=1e-6)
    assert 20 < found.products < 200  # it began anew with the best vector


@each_kind
@pytest.mark.parametrize(
    ("name", "engine", "l2"),
    [
        pytest.param(name, engine, l2, marks=[pytest.mark.slow] * ((i + k) % 2))
        for i, (name, engine) in enumerate(
            [
                ("sgd", "reference"),
                ("momentum", "reference"),
                ("nag", "reference"),
                ("sgd", "compiled"),
            ]
        )
        for k, l2 in enumerate((0.0, 0.5))
    ],
)
def test_descent_diverges_where_it_is_predicted(kind, l2, name, engine):
    """Rates of 0.9 to 1.1 of the bound, side by side, from where the loss either falls or grows."""
    rows = table(kind)
    predictor = predictor_for(rows, 1)
    [own] = curvatures(rows, SQUARED, predictor, np.zeros((predictor.layout.rows, 1)), (l2,))
    bound = stable_times(Run(name)) / own.largest
    shares = np.round(np.arange(0.9, 1.101, 0.02), 2)
    runs = [Run(name, bound * share, "full", l2=l2) for share in shares]
    plan = TrainingPlan(
        rows, rows.take(slice(0, 0)), SQUARED, runs, 400, engine=engine_called(engine)
    )
    session = Session(plan)
    session.run()
    grew = [
        state.diverged or state.valid_losses[-1] > 2 * min(state.valid_losses[:200])
        for state in session.runs
    ]
    edge = shares[grew.index(True)]
    assert not any(grew[: grew.index(True)])
    assert all(grew[grew.index(True) :])
    assert 0.98 <= edge <= 1.02  # the issue asks for 0.9 to 1.1


@pytest.mark.parametrize(
    ("name", "convention"),
    [
        (name, c)
        for name in ("sgd", "momentum", "nag")
        for c in ("torch", "paper", "keras", "optax")
    ],
)
@pytest.mark.parametrize("beta", [0.0, 0.5, 0.9])
def test_bounds_of_each_convention_are_those_of_its_own_steps(name, convention, beta):
    """One weight with the gradient λw, stepped by the record."""
    more = {} if name == "sgd" else {"momentum": beta}
    run = Run(name, 1.0, convention=convention, **more)
    assert _edge(run) == pytest.approx(stable_times(run), rel=0.01)


def test_dampening_raises_the_bound():
    run = Run("momentum", 1.0, momentum=0.8, dampening=0.5)
    assert stable_times(run) == pytest.approx(7.2)
    assert _edge(run) == pytest.approx(7.2, rel=0.01)
    assert bound_in_words(run) == "2 (1 + momentum)/((1 − dampening) λ)"


@pytest.mark.parametrize(
    "run",
    [Run("adam"), Run("sgd,lookahead=6"), Run("sgd", clip_norm=1), Run("sgd", max_norm=3),
     Run("lbfgs"), Run("sgd", clip_value=1)],
)  # fmt: skip
def test_what_has_no_bound_claims_none(run):
    assert stable_times(run) is None


def _edge(run: Run) -> float:
    """By bisection: the rate over λ = 1 above which the weight grows."""
    low, high = 0.1, 50.0
    optimizer = run.method
    formula = optimizer.step.function  # as it is written in the record
    names = formula.__code__.co_varnames[: formula.__code__.co_argcount]
    for _ in range(30):
        middle = (low + high) / 2
        own = run.hyperparameters | {"lr": middle}
        w, b = 1.0, 0.0
        largest = 0.0
        for t in range(1, 800):
            args = {"b": b} if optimizer.states else {}
            known = {"g": w, "t": t, **args, **own}
            u, *states = formula(**{n: known[n] for n in names})
            b = states[0] if states else 0.0
            w = float(w - u)
            largest = max(largest, abs(w)) if t > 700 else 0.0
            if abs(w) > 1e6:
                break
        low, high = (low, middle) if abs(w) > 1e6 or largest > 1 else (middle, high)
    return low


def test_batches_of_few_rows_have_a_smaller_rate():
    """Of normal rows in d dimensions E ‖x‖² (x · v)² = (d + 2), so that β = 2 (d + 2) and λ = 2."""
    rng = np.random.default_rng(0)
    n, d = 20_000, 30
    x = rng.normal(size=(n, d))
    x[:, 0] *= 1.1  # the steepest is then known
    rows = Rows(np.concatenate([np.ones((n, 1)), x], axis=1), None, x[:, 1], np.ones(n), np.ones(n))
    [own] = curvatures(rows, SQUARED, predictor_for(rows, 1), np.zeros((d + 1, 1)))
    assert own.largest == pytest.approx(2.42, rel=0.03)
    # Along the first column: 2 E[(1 + ‖others‖² + x₁²) x₁²] / E x₁² = 2 (1 + d − 1 + 3 · 1.21).
    assert own.row_curvature == pytest.approx(2 * (d + 3 * 1.21), rel=0.05)
    assert own.batch_noise(1) == pytest.approx(own.row_curvature - own.largest, rel=1e-3)
    assert own.batch_noise(8) == pytest.approx(own.batch_noise(1) / 8, rel=1e-3)
    assert own.batch_noise(n // 2) == pytest.approx(own.batch_noise(1) / n, rel=1e-3)
    assert own.batch_noise(n) == 0


def test_below_the_rate_of_its_batch_no_run_diverges_and_far_above_all_do():
    rng = np.random.default_rng(1)
    n = 2000
    x = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, 20))], axis=1)
    rows = Rows(x, None, x[:, 1] + 0.1 * rng.normal(size=n), np.ones(n), np.ones(n))
    [own] = curvatures(rows, SQUARED, predictor_for(rows, 1), np.zeros((21, 1)))
    for batch in (1, 4, 32):
        bound = batch_bound(Run("sgd"), own.stable_rate, own.batch_noise(batch))
        runs = [Run("sgd", bound * share, batch) for share in (0.5, 0.9, 4.0)]
        plan = TrainingPlan(rows, rows.take(slice(0, 0)), SQUARED, runs, 5, engine=REFERENCE)
        session = Session(plan)
        session.run()
        below, near, above = session.runs
        assert max(below.valid_losses[-1], near.valid_losses[-1]) < 1
        assert above.diverged or above.valid_losses[-1] > 10


def _as_blocks(first):
    """PyTorch's weights ``[out, in]`` and biases, layer by layer, in the layout's blocks."""
    weights, biases = first[::2], first[1::2]
    blocks = {f"bias {k}": np.array(b) for k, b in enumerate(biases[:-1], 1)}
    blocks["intercept"] = np.array(biases[-1])
    blocks["dense"] = np.array(weights[0]).T.ravel()
    blocks |= {f"layer {k}": np.array(w).T.ravel() for k, w in enumerate(weights[1:], 2)}
    blocks["sparse"] = np.zeros(0)
    return {name: block[:, None] for name, block in blocks.items()}


@pytest.mark.parametrize("name", ["sgd", "momentum", "nag"])
def test_the_bound_of_batches_is_where_the_mean_square_grows(name):
    """One weight whose gradient is h w with random h: E w² by the matrix of second moments."""
    run, mean, deviation = Run(name, 1.0), 1.0, 2.0

    def grows(lr: float) -> bool:
        # State (w, b) → M w with M linear in h: E M ⊗ M = M̄ ⊗ M̄ + σ² D ⊗ D.
        mu = run.hyperparameters.get("momentum", 0.0)
        at, by = {
            "sgd": ([[1, 0], [0, 0]], [[-lr, 0], [0, 0]]),
            "momentum": ([[1, -lr * mu], [0, mu]], [[-lr, 0], [1, 0]]),
            "nag": ([[1, -lr * mu * mu], [0, mu]], [[-lr * (1 + mu), 0], [1, 0]]),
        }[name]
        own = np.array(at) + mean * np.array(by)
        second = np.kron(own, own) + deviation**2 * np.kron(by, by)
        return bool(np.abs(np.linalg.eigvals(second)).max() > 1)

    low, high = 1e-6, 10.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (low, middle) if grows(middle) else (middle, high)
    found = batch_bound(run, stable_times(run) / mean, deviation**2 / mean)
    assert found == pytest.approx(low, rel=1e-6)
