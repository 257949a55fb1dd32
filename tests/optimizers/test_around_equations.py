"""The equations of wrappers and averages, read back, against what descends."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from mathml_reader import read
from thalweg.averages import AVERAGES
from thalweg.landscape.surfaces import SURFACES
from thalweg.landscape.uphill import Uphill
from thalweg.optimizers import WRAPPERS
from thalweg.optimizers.around_equations import average_lines, wrapper_lines
from thalweg.optimizers.sam import uphill
from thalweg.tracing.mathml import digits, row, sign, symbol, word

BEFORE = row(word("t"), sign("−"), digits(1))


def bowl(x):
    return float(x @ x), 2 * x * [1.0, 3.0]


@pytest.mark.parametrize("name", AVERAGES)
def test_an_average_follows_its_equations(name):
    given = {"polyak": {"start": 0.25}, "ema": {"decay": 0.8}}[name]
    text = ",".join([name, *(f"{key}={value}" for key, value in given.items())])
    path = thalweg.descend(bowl, [1.0, -2.0], "sgd", 12, 0.1, average=text)
    share, average = average_lines(AVERAGES[name])
    x = np.array([1.0, -2.0])
    for t, w in enumerate(path.points[1:], 1):
        known = {"<mi>t</mi>": float(t), symbol("total").xml(): 12.0}
        known |= {symbol(key).xml(): value for key, value in given.items()}
        known |= {symbol("w", word("t")).xml(): w, symbol("x", BEFORE).xml(): x}
        known[share.left.xml()] = read(share.right, known)
        x = read(average.right, known)
        np.testing.assert_allclose(x, path.averages[t], rtol=1e-9)


def test_sams_gradient_is_taken_where_its_equation_says():
    place = wrapper_lines(WRAPPERS["sam"], "momentum")[0]
    w, slope = np.array([0.3, -0.7]), np.array([3.0, -4.0])
    known = {symbol("w", BEFORE).xml(): w, symbol("sam").xml(): 0.5}
    known[row(sign("∇", form="prefix"), word("f")).xml()] = slope
    np.testing.assert_allclose(read(place.right, known), [0.6, -1.1], rtol=1e-12)


def test_a_surface_uphill_has_the_slopes_of_the_places_that_sam_looks_at():
    formula = SURFACES["rosenbrock"].formula
    above = Uphill(formula, lambda w, slope: uphill(w, slope, 0.05))
    x, y = np.array([[0.3, -1.0, 1.0]]), np.array([[0.2, 1.5, 1.0]])
    value, by_x, by_y = above.value_and_gradient(x, y)
    np.testing.assert_array_equal(value, formula.value(x, y))
    for place in np.ndindex(x.shape):
        slope = np.array(formula.value_and_gradient(x[place], y[place])[1:])
        length = np.linalg.norm(slope) or 1.0  # the minimum has none: it stays
        there = np.array([x[place], y[place]]) + 0.05 * slope / length
        wanted = formula.value_and_gradient(*there)[1:]
        np.testing.assert_allclose([by_x[place], by_y[place]], wanted, rtol=1e-12)
