"""SOAP against the package pytorch_optimizer, and against its paper with exact eigenvectors."""

from __future__ import annotations

import json

import numpy as np
import pytest
from stepping import REFERENCE, assert_close, coefficients_of, settings_of

import thalweg
from thalweg.optimizers import OPTIMIZERS
from thalweg.optimizers.optimizer_checks import check_optimizer

# Origin: pytorch_optimizer in float64, by tests/reference/record_soap.py.
RECORDED = json.loads((REFERENCE / "soap.json").read_text())
SOAP = OPTIMIZERS["soap"]


def walk(given, w, gradients, dtype=np.float64):
    """The weights after each update, a matrix or a vector, and the last states.

    The package decays weights after its step, and not in the first update, which has none.
    """
    settings = settings_of(SOAP, given)
    lr = settings["lr"][0]
    table = coefficients_of(SOAP, settings, [lr] * len(gradients)).astype(dtype)
    decay = dtype(lr * settings["weight_decay"][0])
    w = np.array(w, dtype)
    states = SOAP.initial_states(w.shape, settings, dtype)
    points = []
    for t, (g, row) in enumerate(zip(np.array(gradients, dtype), table, strict=True)):
        u, *states = SOAP.update(g, w, states, row)
        w = (w - u) * (1 - (decay if t else dtype(0)))
        points.append(w)
    return np.array(points), states


@pytest.mark.parametrize("kind", ["matrix", "vector"])
@pytest.mark.parametrize("case", RECORDED["cases"], ids=lambda case: str(case["settings"]))
def test_steps_are_the_packages(case, kind):
    points, _ = walk(case["settings"], RECORDED["start"][kind], RECORDED["gradients"][kind])
    assert_close(points, case[kind], 1e-11 if kind == "matrix" else 1e-12)


def test_every_number_is_varied_and_changes_the_matrix():
    [usual, *others] = RECORDED["cases"]
    assert usual["settings"] == {}
    assert {key for case in others for key in case["settings"]} == set(SOAP.hyperparameters)
    found = [str(case["matrix"]) for case in RECORDED["cases"]]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("shape", [(3, 5), (5, 3), (1, 4), (4, 4)])
def test_the_papers_loop_with_exact_eigenvectors(shape):
    """Vyas et al. (2024): Adam in the basis of L = Σ G Gᵀ and R = Σ Gᵀ G, turned each update."""
    rng = np.random.default_rng(0)
    # Many rows of one covariance: a single gradient, as the first, has not all directions.
    gradients = rng.normal(size=(6, *shape)) + 0.5
    points, states = walk({"lr": 0.1, "weight_decay": 0.0, "every": 1}, np.zeros(shape), gradients)
    left = sum(0.05 * 0.95 ** (5 - i) * g @ g.T for i, g in enumerate(gradients))
    right = sum(0.05 * 0.95 ** (5 - i) * g.T @ g for i, g in enumerate(gradients))
    by_name = dict(zip(SOAP.states, states, strict=True))
    assert_close(by_name["a"], left)
    assert_close(by_name["b"], right)
    for basis in (by_name["p"], by_name["q"]):
        assert_close(basis.T @ basis, np.eye(len(basis)))
    np.testing.assert_array_equal(points[0], 0.0)
    assert np.abs(points[1:]).min() > 0
    m = sum(0.05 * 0.95 ** (5 - i) * g for i, g in enumerate(gradients) if i)
    assert_close(by_name["m"], m)


def test_the_basis_becomes_the_eigenvectors_of_steady_products():
    """The power iteration converges: P diagonalises L, largest eigenvalue first."""
    rng = np.random.default_rng(1)
    base = rng.normal(size=(4, 4)) * np.array([4.0, 2.0, 1.0, 0.5])
    gradients = [base * np.sin(t) for t in range(1, 300)]
    _, states = walk({"every": 1, "weight_decay": 0.0}, np.zeros((4, 4)), gradients)
    by_name = dict(zip(SOAP.states, states, strict=True))
    for product, basis in (("a", "p"), ("b", "q")):
        turned = by_name[basis].T @ by_name[product] @ by_name[basis]
        diagonal = np.diag(turned)
        assert np.abs(turned - np.diag(diagonal)).max() < 1e-6 * diagonal[0]
        assert (np.diff(diagonal) <= 1e-12).all()


@pytest.mark.parametrize("shape", [(3, 6), (3,)])
def test_float32_stays_float32_and_no_gradient_moves_nothing(shape):
    assert check_optimizer(SOAP) is SOAP
    points, states = walk({}, np.zeros(shape), np.zeros((3, *shape)), np.float32)
    assert {array.dtype for array in (points, *states)} == {np.dtype(np.float32)}
    np.testing.assert_array_equal(points, 0.0)


def test_numbers_that_are_not_finite_raise_nothing():
    g = np.full((2, 3, 3), np.inf)
    with np.errstate(all="ignore"):
        points, _ = walk({}, np.zeros((3, 3)), g)
    assert not np.isfinite(points).all()


@pytest.mark.parametrize("name", list(SOAP.hyperparameters))
def test_every_number_is_in_the_formula_or_beside_it(name):
    assert name in SOAP.formula or name == "weight_decay"


def test_descend_steps_a_vector_as_adam():
    path = thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], "soap", 3, 0.1, weight_decay=0)
    np.testing.assert_array_equal(path.points[1], path.points[0])
    np.testing.assert_allclose(path.points[2], [2.9, -1.9], rtol=1e-7)
