"""Planes in the space of parameters: axes, coordinates, and how much of a path lies in them."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.landscape.plane import (
    Plane,
    grid_around,
    principal_plane,
    random_plane,
    weight_plane,
)
from thalweg.predictors import Linear
from thalweg.training.run import Run

DRAWS = np.random.default_rng(3)


def test_coordinates_are_those_of_the_nearest_point_even_of_oblique_axes():
    plane = Plane(DRAWS.normal(size=7), DRAWS.normal(size=(2, 7)), ("u", "v"))
    inside = np.array([[0.5, -2.0], [3.0, 1.0], [0.0, 0.0]])
    np.testing.assert_allclose(plane.coordinates(plane.points(inside)), inside, atol=1e-12)
    outside = DRAWS.normal(size=(5, 7))
    wanted = np.linalg.lstsq(plane.axes.T, (outside - plane.origin).T, rcond=None)[0].T
    np.testing.assert_allclose(plane.coordinates(outside), wanted, rtol=1e-10)


def test_the_share_explained_is_that_of_the_movement_within_the_plane():
    plane = Plane(np.zeros(3), np.array([[2.0, 0, 0], [1, 1, 0]]), ("u", "v"))
    assert plane.explained(np.array([[3.0, 4.0, 0.0]])) == pytest.approx(1.0)
    assert plane.explained(np.array([[3.0, 4.0, 5.0]])) == pytest.approx(0.5)
    assert plane.explained(np.array([[0.0, 0.0, 5.0]])) == pytest.approx(0.0)
    assert plane.explained(np.zeros((2, 3))) == 1.0  # nothing moved


@pytest.mark.parametrize("shape", [(40, 6), (5, 300)])
def test_the_principal_plane_is_that_of_the_singular_vectors(shape):
    points, origin = DRAWS.normal(size=shape).cumsum(axis=0), DRAWS.normal(size=shape[1])
    plane = principal_plane(points, origin)
    singular = np.linalg.svd(points - origin, full_matrices=False)
    for axis, wanted in zip(plane.axes, singular.Vh[:2], strict=True):
        np.testing.assert_allclose(np.abs(axis @ wanted), 1.0, rtol=1e-9)
        assert axis[np.abs(axis).argmax()] > 0
    share = (singular.S[:2] ** 2).sum() / (singular.S**2).sum()
    assert plane.explained(points) == pytest.approx(share)


@pytest.mark.parametrize(
    "points", [np.outer(range(5), [1.0, 2, 2]), np.ones((4, 3)), np.eye(3)[:1]]
)
def test_a_path_along_one_line_or_none_has_a_plane_too(points):
    plane = principal_plane(points, points[-1])
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-9)
    assert plane.explained(points) == pytest.approx(1.0)


def test_the_plane_of_two_weights_changes_these_alone():
    origin = DRAWS.normal(size=5)
    plane = weight_plane(origin, 1, 3, ("distance", "age"))
    moved = plane.points(np.array([[0.5, -1.0]]))[0] - origin
    np.testing.assert_allclose(moved, [0, 0.5, 0, -1.0, 0])
    with pytest.raises(ValueError, match="two parameters"):
        weight_plane(origin, 1, 1, ("a", "a"))


def test_random_directions_are_as_long_as_each_unit_of_each_layer():
    from thalweg.predictors.network import Network

    architecture = Run("adam", hidden="4").architecture
    assert architecture is not None
    net = Network(6, 0, 1, None, architecture)
    origin = DRAWS.normal(size=net.layout.size)
    plane = random_plane(origin, net.layout, 1)
    for axis in plane.axes:
        for name, rows in net.layout.tensors.items():
            units = net.layout.units.get(name, 0) or 1
            own, drawn = origin[rows].reshape(-1, units), axis[rows].reshape(-1, units)
            np.testing.assert_allclose(
                np.linalg.norm(drawn, axis=0), np.linalg.norm(own, axis=0), rtol=1e-12
            )
    assert np.abs(plane.axes[0] - plane.axes[1]).max() > 0.1
    other = random_plane(origin, net.layout, 2)
    assert np.abs(other.axes - plane.axes).max() > 0.1
    zeros = random_plane(np.zeros(4), Linear(4).layout, 0)
    assert np.linalg.norm(zeros.axes[0][1:]) == pytest.approx(1.0)


def test_a_grid_spans_all_points_with_a_margin():
    a, b = grid_around([np.array([[0.0, 1.0], [2.0, 5.0]]), np.array([[4.0, 3.0]])], 11, 0.25)
    np.testing.assert_allclose((a[0], a[-1], b[0], b[-1]), (-1.0, 5.0, 0.0, 6.0))
    assert (len(a), len(b)) == (11, 11)
    a, b = grid_around([np.array([[0.0, 1.0], [4.0, 1.0]])], 3, 0.0)  # along one axis alone
    np.testing.assert_allclose((a[0], a[-1], b[0], b[-1]), (0.0, 4.0, -1.0, 3.0))
    a, b = grid_around([np.zeros((1, 2))], 3, 0.0)
    np.testing.assert_allclose((a[0], a[-1]), (-1.0, 1.0))
