"""The best constant of every loss, against SciPy's search over the weighted loss."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.optimize import minimize, minimize_scalar

from thalweg import Loss
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES, constants
from thalweg.losses.constants import best_constant, quantile
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss_checks import check_loss
from thalweg.losses.over_runs import LossOverRuns

GIVEN = [
    *((name, {}) for name in LOSSES),
    ("quantile", {"level": 0.9}),
    ("quantile", {"level": 0.05}),
    ("huber", {"delta": 0.05}),
    ("log_cosh", {"scale": 0.02}),
    ("epsilon_insensitive", {"epsilon": 2.0}),
    ("log_loss", {"smoothing": 0.3}),
    ("cross_entropy", {"smoothing": 0.3}),
    ("focal", {"gamma": 5.0, "alpha": 0.8}),
    ("focal", {"gamma": 0.0}),
    ("tweedie_deviance", {"power": 1.9}),
]
CLASSES = 4


def rows(name, n, seed):
    """Return targets that a loss can have, and weights of which some are 0."""
    rng = np.random.default_rng(seed)
    task = LOSSES[name].tasks[0]
    y = {
        "regression": lambda: (
            rng.gamma(0.7, 3, n) * (1 if name == "gamma_deviance" else 1.5) + 0.01
        ),
        "binary": lambda: (rng.uniform(size=n) < 0.2).astype(float),
        "multiclass": lambda: rng.integers(0, CLASSES, n).astype(float),
        "count": lambda: rng.poisson(2.0, n).astype(float),
    }[task]()
    y[:CLASSES] = np.arange(CLASSES) % (2 if task == "binary" else CLASSES) + (task == "regression")
    weight = rng.integers(0, 4, n) * rng.uniform(0.5, 2, n)
    weight[:CLASSES] = 1.0
    return y, weight


def over_runs(name, given, **changed):
    loss = replace(LOSSES[name], **changed)
    return LossOverRuns(loss, fill("loss", loss, given), CLASSES if loss.grouped else 1)


def mean_loss(loss, scores, y, weight):
    z = np.broadcast_to(np.asarray(scores, float), (len(y), loss.columns))
    return float(weight @ loss.value(z, y)[:, 0] / weight.sum())


def least(loss, y, weight):
    """Return the least weighted loss of a constant that SciPy finds."""
    if loss.loss.grouped:
        return minimize(lambda z: mean_loss(loss, z, y, weight), np.zeros(CLASSES)).fun
    low, high = (-6.0, y.max() + 1) if loss.loss.link.predicts == "number" else (-6.0, 6.0)
    grid = np.linspace(low, high, 400)
    at = int(np.argmin([mean_loss(loss, z, y, weight) for z in grid]))
    found = minimize_scalar(
        lambda z: mean_loss(loss, z, y, weight),
        bounds=(grid[max(at - 1, 0)], grid[min(at + 1, 399)]),
        method="bounded",
        options={"xatol": 1e-12},
    )
    return found.fun


@pytest.mark.parametrize("n", [9, 61])
@pytest.mark.parametrize(("name", "given"), GIVEN)
def test_no_constant_has_a_lower_weighted_loss(name, given, n):
    loss = over_runs(name, given)
    y, weight = rows(name, n, seed=n)
    constant = best_constant(loss, y, weight)
    assert len(constant) == loss.columns
    assert mean_loss(loss, constant, y, weight) == pytest.approx(least(loss, y, weight), rel=1e-7)


@pytest.mark.parametrize(("name", "given"), [case for case in GIVEN if not LOSSES[case[0]].grouped])
def test_the_search_finds_what_the_closed_form_says(name, given):
    """For a loss of the user's own there is only the search."""
    for seed in range(5):
        y, weight = rows(name, 40, seed)
        known = best_constant(over_runs(name, given), y, weight)
        searched = best_constant(over_runs(name, given, constant=None), y, weight)
        np.testing.assert_allclose(searched, known, rtol=1e-6, atol=1e-7)


@pytest.mark.parametrize("name", LOSSES)
def test_a_weight_of_three_is_the_row_three_times(name):
    y, _ = rows(name, 30, seed=3)
    weight = np.random.default_rng(3).integers(1, 4, 30)
    loss = over_runs(name, {})
    one_by_one = np.repeat(y, weight)
    np.testing.assert_allclose(
        best_constant(loss, y, weight.astype(float)),
        best_constant(loss, one_by_one, np.ones(len(one_by_one))),
        rtol=1e-9,
    )


@pytest.mark.parametrize("level", [0.05, 0.25, 0.5, 0.9])
@pytest.mark.parametrize("n", [1, 2, 20, 21])
def test_the_weighted_quantile_is_numpys_of_repeated_rows(level, n):
    rng = np.random.default_rng(n)
    y, weight = rng.normal(size=n), rng.integers(0, 4, n)
    weight[0] = 1
    theirs = np.quantile(np.repeat(y, weight), level, method="averaged_inverted_cdf")
    assert quantile(y, weight, level) == pytest.approx(theirs, rel=1e-14)
    assert quantile(y, weight * 1e-200, level) == pytest.approx(theirs, rel=1e-14)


def test_a_million_targets_are_no_obstacle():
    """The neighbourhood is found on bins, the constant on every row."""
    y = np.random.default_rng(0).standard_cauchy(200_000)
    loss = over_runs("huber", {"delta": 0.01})
    (constant,) = best_constant(loss, y, np.ones(len(y)))
    gradient = loss.gradient(np.full((len(y), 1), constant), y)[:, 0].mean()
    assert abs(gradient) < 1e-12


def test_targets_of_any_size_and_place():
    for size, place in ((1e-9, 0.0), (1e150, 0.0), (1.0, 1e9)):
        y, weight = rows("huber", 50, 0)
        loss = over_runs("huber", {"delta": 0.5 * size})
        (own,) = best_constant(over_runs("huber", {"delta": 0.5}), y, weight)
        (scaled,) = best_constant(loss, y * size + place, weight)
        assert (scaled - place) / size == pytest.approx(own, rel=1e-6)


def welsch(z, y):
    return 1 - np.exp(-(z - y) * (z - y))


def test_a_loss_with_several_valleys_has_its_lowest_one_found():
    own = Loss(
        name="welsch",
        title="Welsch",
        about="",
        paper="",
        value=welsch,
        gradient=lambda z, y: 2 * (z - y) * np.exp(-(z - y) * (z - y)),
        link=IDENTITY,
        tasks=("regression",),
    )
    y = np.array([-40.0] * 3 + [0.0] * 5 + [3.0] * 4 + [90.0] * 2)
    (constant,) = best_constant(LossOverRuns(check_loss(own)), y, np.ones(len(y)))
    assert constant == pytest.approx(0.0, abs=1e-2)


def test_several_outputs_have_a_constant_each():
    loss = LossOverRuns(LOSSES["absolute_error"], {}, columns=2)
    y = np.array([[0.0, 9.0], [1.0, 7.0], [5.0, 8.0]])
    assert best_constant(loss, y, np.ones(3)) == (1.0, 8.0)


def test_one_class_alone_leaves_a_finite_score():
    for name in ("focal", "log_loss", "hinge", "modified_huber"):
        (score,) = best_constant(over_runs(name, {}), np.ones(5), np.ones(5))
        assert np.isfinite(score)
        assert score > 0


@pytest.mark.parametrize(
    ("name", "given", "by_rank"),
    [("squared_error", {}, 0), ("quantile", {"level": 0.9}, 0.9), ("huber", {"delta": 0.5}, 0)],
)
def test_targets_that_come_in_batches_have_the_constant_of_all(name, given, by_rank, monkeypatch):
    """While they are few to the bit; of more rows than are held but for neighbours' distance."""
    rng = np.random.default_rng(5)
    y, weight = rng.gamma(2.0, size=20_000), rng.integers(1, 4, 20_000).astype(float)
    loss = over_runs(name, given)

    def found():
        targets = constants.Targets(loss)
        for start in range(0, len(y), 700):
            targets.update(y[start : start + 700], weight[start : start + 700])
        return targets.best_constant()

    whole = best_constant(loss, y, weight)
    assert found() == whole
    monkeypatch.setattr(constants, "_MOST", 8192)
    monkeypatch.setattr(constants, "_GROUP", 4096)
    if not by_rank:
        assert found() == pytest.approx(whole, rel=1e-12 if name == "squared_error" else 1e-5)
        return
    share = weight[y < found()[0]].sum() / weight.sum()
    assert abs(share - by_rank) < 1 / 1000


@pytest.mark.parametrize("piece", [1, 1000, 4096, 10_000, 20_000])
def test_means_of_groups_are_the_same_bits_in_whatever_pieces(piece, monkeypatch):
    """And those of NumPy but for rounding; no sum overflows, and rows without weight are none."""
    monkeypatch.setattr(constants, "_GROUP", 4096)
    rng = np.random.default_rng(6)
    y, weight = 1e305 * rng.gamma(2.0, size=20_000), rng.integers(0, 4, 20_000).astype(float)
    weight[:9000] = 0
    found = []
    for size in (piece, 7000):
        targets = constants.Targets(over_runs("squared_error", {}))
        for start in range(0, len(y), size):
            targets.update(y[start : start + size], weight[start : start + size])
        found.append(targets.best_constant())
    assert found[0] == found[1]
    assert found[0][0] / 1e305 == pytest.approx(np.average(y / 1e305, weights=weight), rel=1e-13)


def test_class_weights_that_come_in_batches_are_summed_in_the_order_of_the_rows():
    rng = np.random.default_rng(5)
    y, weight = rng.integers(0, 3, 5000).astype(float), rng.random(5000)
    loss = over_runs("cross_entropy", {})
    loss = LossOverRuns(loss.loss, loss.hyperparameters, 3)
    targets = constants.Targets(loss)
    for start in range(0, len(y), 333):
        targets.update(y[start : start + 333], weight[start : start + 333])
    shares = np.bincount(y.astype(int), weight) / weight.sum()
    np.testing.assert_array_equal(targets.best_constant(), best_constant(loss, y, weight))
    odds = np.exp(targets.best_constant())
    np.testing.assert_allclose(odds / odds.sum(), shares)
