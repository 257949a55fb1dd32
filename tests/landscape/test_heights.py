"""Heights are recomputed losses: of linear predictors and nets, of every kind of column."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.bins import Bins
from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.engine.compiled import plane_losses
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import Reference
from thalweg.landscape import heights
from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.plane import Plane
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.penalties import objective_terms
from thalweg.predictors import predictor_for
from thalweg.training.run import Run

A, B = np.linspace(-1.5, 2.0, 7), np.linspace(-1.0, 1.0, 5)


def rows_with(columns="dense", target="numbers", n=230, dtype=np.float64):
    draws = np.random.default_rng(5)
    dense = np.column_stack([np.ones(n), draws.normal(size=(n, 4))])
    sparse, bins = None, None
    if columns == "sparse":
        entries = draws.integers(0, 9, size=(n, 2))
        sparse = csr_array(
            (np.ones(2 * n), entries.ravel(), np.arange(0, 2 * n + 1, 2)), shape=(n, 9)
        ).astype(dtype)
    if columns == "bins":
        bins = Bins((3, 2), (0.5,) * 5, (0.6, 0.7))
        dense = np.column_stack([dense, draws.uniform(0, 3, n), draws.uniform(0, 2, n)])
    given = {
        "numbers": draws.normal(size=n),
        "classes": draws.integers(0, 3, n).astype(float),
        "yes or no": draws.integers(0, 2, n).astype(float),
        "two outputs": draws.normal(size=(n, 2)),
    }[target]
    weight = draws.uniform(0, 2, n) * (draws.random(n) > 0.2)
    return Rows(dense.astype(dtype), sparse, given, weight, weight, bins=bins)


CASES = {
    "squared error": ("dense", "numbers", "squared_error", 1, None),
    "log loss": ("sparse", "yes or no", "log_loss", 1, None),
    "classes": ("dense", "classes", "cross_entropy", 3, None),
    "two outputs in bins": ("bins", "two outputs", "huber", 2, None),
    "a net": ("dense", "yes or no", "log_loss", 1, "5"),
    "a net of classes": ("dense", "classes", "cross_entropy", 3, "20"),
    "a net of two outputs": ("bins", "two outputs", "huber", 2, "7"),
    "a deep net with bins": ("bins", "classes", "cross_entropy", 3, "6,4"),
    "a deeper net of two outputs": ("dense", "two outputs", "huber", 2, "9,3,17"),
    "a net with embeddings": ("sparse", "numbers", "squared_error", 1, "5"),
}


def case(name, dtype=np.float64):
    columns, target, loss, scores, hidden = CASES[name]
    rows = rows_with(columns, target, dtype=dtype)
    architecture = Run("adam", hidden=hidden).architecture
    predictor = predictor_for(rows, scores, architecture)
    draws = np.random.default_rng(1)
    origin = np.asarray(predictor.initial(1)).ravel() + 0.1 * draws.normal(
        size=predictor.layout.size
    )
    plane = Plane(origin, 0.4 * draws.normal(size=(2, len(origin))), ("u", "v"))
    return rows, predictor, LossOverRuns(LOSSES[loss], columns=scores), plane


@pytest.mark.parametrize("engine", ["reference", "compiled"])
@pytest.mark.parametrize("name", CASES)
def test_every_height_is_the_loss_recomputed_at_that_point(name, engine, monkeypatch):
    if engine == "compiled":  # which takes NumPy's where it has no kernel
        monkeypatch.delattr(Reference, "losses_on_plane")
    rows, predictor, loss, plane = case(name)
    found = TrueLoss(rows, predictor, loss, engine_called(engine)).over(plane, A, B)
    assert found.shape == (5, 7)
    for i, b in enumerate(B):
        for j, a in enumerate(A):
            point = (plane.origin + a * plane.axes[0] + b * plane.axes[1]).reshape(
                predictor.layout.rows, -1
            )
            wanted = split_losses(rows, point, loss, predictor)[0]
            assert found[i, j] == pytest.approx(wanted, rel=1e-10)


@pytest.mark.parametrize("name", CASES)
def test_heights_of_float32_rows_are_right_to_1e_6(name, monkeypatch):
    monkeypatch.setattr(heights, "_MANY", 0)
    rows, predictor, loss, plane = case(name, np.float32)
    exact = TrueLoss(rows.astype(np.float64), predictor, loss, engine_called("compiled"))
    found = TrueLoss(rows, predictor, loss, engine_called("compiled")).over(plane, A, B)
    np.testing.assert_allclose(found, exact.over(plane, A, B), rtol=1e-6)


def test_losses_of_points_off_the_plane_are_their_own():
    rows, predictor, loss, plane = case("log loss")
    true = TrueLoss(rows, predictor, loss, engine_called("compiled"))
    points = plane.points(np.array([[0.3, 0.2], [1.0, -1.0]]))
    points[1] += 0.1
    found = true.at(points)
    assert found[0] == pytest.approx(true.over(plane, np.array([0.3]), np.array([0.2]))[0, 0])
    wanted = split_losses(rows, points[1].reshape(-1, 1), loss, predictor)[0]
    assert found[1] == pytest.approx(wanted, rel=1e-10)


@pytest.mark.parametrize("name", ["squared error", "a net"])
def test_with_penalties_heights_are_objectives_and_the_factor_is_the_targets_unit(name):
    rows, predictor, loss, plane = case(name)
    engine = engine_called("compiled")
    plain = TrueLoss(rows, predictor, loss, engine)
    strengths = {"l2": 0.3, "l1": 0.05}
    penalised = replace(plain, strengths=strengths)
    added = penalised.over(plane, A, B) - plain.over(plane, A, B)
    for i, j in ((0, 0), (4, 6), (2, 3)):
        point = (plane.origin + A[j] * plane.axes[0] + B[i] * plane.axes[1]).reshape(
            predictor.layout.rows, -1
        )
        terms = objective_terms(point[predictor.layout.penalised_at], strengths)
        assert added[i, j] == pytest.approx(sum(terms), rel=1e-8)
        assert sum(terms) > 0.01
    np.testing.assert_allclose(
        replace(plain, factor=9.0).over(plane, A, B), 9 * plain.over(plane, A, B)
    )


@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_a_net_with_more_rows_than_are_taken_at_a_time_is_added_up(engine, monkeypatch):
    monkeypatch.setattr("thalweg.landscape.heights._PART", 100)
    test_every_height_is_the_loss_recomputed_at_that_point("a net", engine, monkeypatch)


class EnoughError(Exception):
    """What somebody who waits no longer raises."""


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_net_of_very_many_weights_is_evaluated_point_by_point(dtype, monkeypatch):
    rows, predictor, loss, plane = case("a deep net with bins", dtype)
    true = TrueLoss(rows, predictor, loss, engine_called("compiled"))
    at_once = true.over(plane, A, B)
    monkeypatch.setattr(heights, "_FEW_WEIGHTS", 1)
    monkeypatch.delattr(Reference, "losses_on_plane")
    monkeypatch.delattr(Compiled, "losses_on_plane")
    np.testing.assert_allclose(true.over(plane, A, B), at_once, rtol=1e-6)


@pytest.mark.parametrize("name", ["squared error", "a net", "a deep net with bins"])
def test_who_is_told_may_end_it(name, monkeypatch):
    monkeypatch.setattr(plane_losses, "_WORK", 1e5)
    rows, predictor, loss, plane = case(name, np.float32)
    told = []

    def tell(share):
        told.append(share)
        raise EnoughError

    wide = np.linspace(-1, 1, 60)
    with pytest.raises(EnoughError):
        TrueLoss(rows, predictor, loss, engine_called("compiled")).over(plane, wide, wide, tell)
    assert len(told) == 1
    assert told[0] < 1


@pytest.mark.parametrize("name", ["squared error", "a net"])
def test_the_share_that_is_done_is_told_and_rises_to_1(name, monkeypatch):
    monkeypatch.setattr(plane_losses, "_WORK", 1e5)
    rows, predictor, loss, plane = case(name)
    told = []
    wide = np.linspace(-1, 1, 60)
    TrueLoss(rows, predictor, loss, engine_called("compiled")).over(plane, wide, wide, told.append)
    assert told == sorted(told)
    assert len(told) > 2
    assert told[-1] == 1.0


def of_loss(name, dtype=np.float32, scale=1.0):
    """Return the rows of a loss with some hyperparameter off its default, scores and a plane."""
    loss = LOSSES[name]
    columns = 3 if loss.grouped else 1
    if loss.grouped:
        rows = rows_with(target="classes", dtype=dtype)
    else:
        rows = rows_with(target="yes or no", dtype=dtype)
        if "binary" not in loss.tasks:  # positive, which every domain has
            rows = replace(rows, target=1.5 * rows.target + rows.dense[:, 1].astype(float) ** 2)
    predictor = predictor_for(rows, columns, None)
    draws = np.random.default_rng(2)
    origin, axes = (scale * draws.normal(size=(n, predictor.layout.size)) for n in (1, 2))
    given = {"smoothing": 0.1} if "smoothing" in loss.hyperparameters else {}
    own = LossOverRuns(loss, given, columns)
    return rows, predictor, own, Plane(origin[0], 0.3 * axes, ("u", "v"))


QUICK = ("log_loss", "cross_entropy")  # of the others the kernels take long to compile


@pytest.mark.parametrize(
    "name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.slow) for n in LOSSES]
)
def test_of_every_loss_heights_in_float32_are_recomputed_losses(name, monkeypatch):
    monkeypatch.setattr(heights, "_MANY", 0)
    monkeypatch.delattr(Reference, "losses_on_plane")
    rows, predictor, loss, plane = of_loss(name)
    precise = rows.astype(np.float64)
    wide = np.linspace(-1, 1, 19)  # of 361 points, in three calls
    found = TrueLoss(rows, predictor, loss, engine_called("compiled")).over(plane, wide, wide)
    for i, j in ((0, 0), (18, 18), (3, 11), np.unravel_index(found.argmin(), found.shape)):
        point = plane.points(np.array([[wide[j], wide[i]]])).reshape(predictor.layout.rows, -1)
        wanted = split_losses(precise, point, loss, predictor)[0]
        assert found[i, j] == pytest.approx(wanted, rel=1e-6)


class Watched:
    """An engine that keeps in which float types it worked, and on how many points."""

    def __init__(self):
        self.engine, self.worked = engine_called("compiled"), []

    def losses_on_plane(self, of, loss, points, told):
        self.worked.append((of.sums.dtype.name, len(points)))
        return self.engine.losses_on_plane(of, loss, points, told)


def test_many_losses_are_computed_in_float32_and_some_heights_in_float64(monkeypatch):
    rows, predictor, loss, plane = of_loss("log_loss")
    few, many = Watched(), Watched()
    wide = np.linspace(-1, 1, 19)
    TrueLoss(rows, predictor, loss, few).over(plane, wide, wide)
    assert few.worked == [("float64", 361)]
    monkeypatch.setattr(heights, "_MANY", 0)
    TrueLoss(rows, predictor, loss, many).over(plane, wide, wide)
    (first, second) = many.worked
    assert first == ("float32", 361)
    assert second[0] == "float64"
    assert 60 <= second[1] <= 64


@pytest.mark.parametrize("why", ["cancels", "overflows"])
def test_where_float32_is_too_coarse_all_heights_are_float64(why, monkeypatch):
    monkeypatch.setattr(heights, "_MANY", 0)
    if why == "cancels":  # targets and scores of 3e5, errors of about 1
        rows, predictor, loss, plane = of_loss("squared_error")
        rows = replace(rows, target=rows.target + 3e5)
        plane = replace(plane, origin=plane.origin + np.eye(len(plane.origin))[0] * 3e5)
    else:  # e^z beyond 3e38, far below 1e308
        rows, predictor, loss, plane = of_loss("poisson_deviance", scale=40.0)
    engine, wide = Watched(), np.linspace(-1, 1, 19)
    found = TrueLoss(rows, predictor, loss, engine).over(plane, wide, wide)
    assert engine.worked[-1] == ("float64", 361)
    assert np.isfinite(found).all()
    exact = TrueLoss(rows.astype(np.float64), predictor, loss, engine).over(plane, wide, wide)
    np.testing.assert_array_equal(found, exact)
