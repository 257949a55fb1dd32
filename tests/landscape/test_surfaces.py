"""The test surfaces: their minima are those of the literature, and minima indeed."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.optimize import minimize

from thalweg.landscape.surfaces import SURFACES

# Values at points from elsewhere: Rosenbrock's start (1960) is (−1.2, 1) with value 24.2;
# Himmelblau's local maximum at (−0.270845, −0.923039) is 181.617; the six-hump camel's minimum
# −1.0316285 and Beale's 14.203125 at (0, 0) stand in Jamil and Yang, A literature survey of
# benchmark functions (2013).
POINTS = [
    ("rosenbrock", (-1.2, 1.0), 24.2),
    ("himmelblau", (-0.270845, -0.923039), 181.6165),
    ("six_hump_camel", (0.0898, -0.7126), -1.0316285),
    ("beale", (0.0, 0.0), 14.203125),
    ("rastrigin", (1.0, 1.0), 2.0),
    ("bowl", (2.0, 1.0), 27.0),
    ("ravine", (2**0.5, 0.0), 0.5 + 25.0),  # the bowl's at (1, 1), turned by 45°
    ("plateau", (2.0, 0.0), 1 - 1 / math.e),
    ("saddle", (1.0, 1.0), 0.25),
    ("cliff", (1.0, 0.0), 2.1),
]


def test_every_surface_has_a_point_from_elsewhere():
    assert {name for name, *_ in POINTS} == set(SURFACES)


@pytest.mark.parametrize(("name", "at", "height"), POINTS)
def test_heights_are_those_of_the_literature(name, at, height):
    assert float(SURFACES[name].formula.value(*at)) == pytest.approx(height, rel=2e-6)


@pytest.mark.parametrize("name", SURFACES)
def test_minima_have_no_slope_are_lowest_and_curve_upwards(name):
    surface = SURFACES[name]
    for at in (*surface.minima, *surface.others):
        value, by_x, by_y = surface.formula.value_and_gradient(*at)
        xx, xy, yy = surface.formula.hessian(*at)
        assert math.hypot(by_x, by_y) < 1e-5 * max(1, float(xx), float(yy))
        assert float(xx * yy - xy * xy) > 0 < float(xx)
        if at in surface.minima:
            assert float(value) == pytest.approx(surface.lowest, abs=1e-9)
        else:
            assert float(value) > surface.lowest + 1e-6
        assert surface.x[0] < at[0] < surface.x[1]
        assert surface.y[0] < at[1] < surface.y[1]


@pytest.mark.parametrize("name", SURFACES)
def test_no_point_of_a_fine_grid_is_lower_and_every_basin_is_known(name):
    surface = SURFACES[name]
    x, y = np.linspace(*surface.x, 241), np.linspace(*surface.y, 241)
    heights = surface.formula.value(x[None], y[:, None])
    assert heights.min() >= surface.lowest - 1e-12
    inner = heights[1:-1, 1:-1]
    around = [
        heights[1 + i : 240 + i, 1 + j : 240 + j] for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j
    ]
    pits = np.argwhere(np.all([inner < each for each in around], axis=0)) + 1
    known = np.array([*surface.minima, *surface.others])
    for row, column in pits:
        found = minimize(
            lambda point: float(surface.formula.value(*point)), (x[column], y[row]), tol=1e-12
        ).x
        apart = np.abs(known - found).max(axis=1)
        outside = (np.abs(found) > (surface.x[1], surface.y[1])).any()
        further = name == "rastrigin" and np.abs(found).max() > 1.5  # only the first ring is named
        assert apart.min() < 1e-3 or outside or further, found


@pytest.mark.parametrize("name", SURFACES)
def test_the_start_is_within_the_range_and_a_little_descent_lowers_it(name):
    surface = SURFACES[name]
    assert surface.x[0] <= surface.start[0] <= surface.x[1]
    assert surface.y[0] <= surface.start[1] <= surface.y[1]
    value, by_x, by_y = surface.formula.value_and_gradient(*surface.start)
    length = math.hypot(by_x, by_y)
    after = surface.formula.value(
        surface.start[0] - 1e-4 * by_x / length, surface.start[1] - 1e-4 * by_y / length
    )
    assert after < value
    assert surface.title
    assert surface.about.endswith(".")
    assert surface.source
