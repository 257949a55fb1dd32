"""Formulas as MathML, read back by the tests' own reader: the same values as the formula's."""

from __future__ import annotations

import numpy as np
import pytest

from mathml_reader import read
from thalweg.landscape.formula import read_formula
from thalweg.landscape.formula_markup import equations_of, markup_of
from thalweg.landscape.surfaces import SURFACES

TEXTS = [
    *(each.text for each in SURFACES.values()),
    "x - (y - 2) - (x + y)",
    "-x^2 / (y / (3 x))",
    "-(x + y)^2 * -3 + (-2)^2 * (x^2)^3",
    "2^x^y / 3 / x",
    "abs(x - y) * max(x, y^2) + min(x, 1) sqrt(x + 1) / exp(-y)",
    "sin(x)^2 cos(2 pi y) + tan(x/2) log(y) tanh(x) + 1e-12 x",
]
X, Y = np.random.default_rng(0).uniform(0.3, 1.7, (2, 50))
SYMBOLS = {"<mi>x</mi>": X, "<mi>y</mi>": Y}


@pytest.mark.parametrize("text", TEXTS)
def test_markup_of_a_formula_and_its_gradient_has_their_values(text):
    formula = read_formula(text)
    value, by_x, by_y = formula.value_and_gradient(X, Y)
    np.testing.assert_allclose(read(markup_of(formula.expression), SYMBOLS), value, rtol=1e-8)
    for slope, wanted in zip(formula.gradient_expressions, (by_x, by_y), strict=True):
        np.testing.assert_allclose(read(markup_of(slope), SYMBOLS), wanted, rtol=1e-8, atol=1e-9)


def test_equations_are_of_the_value_and_both_slopes():
    found = [each.xml() for each in equations_of(read_formula("x^2 + 3 y"))]
    assert [each.count("∂") for each in found] == [0, 2, 2]
    assert found[0].endswith(
        "<mo>=</mo><mrow><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mrow><mn>3</mn>"
        "<mo>\u2062</mo><mi>y</mi></mrow></mrow></mrow></math>"
    )


def test_whole_multiples_of_pi_are_written_so():
    assert markup_of(read_formula("cos(2 pi x)").expression).xml().count("<mi>π</mi>") == 1
