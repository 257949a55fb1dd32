"""Formulas in x and y: what is read, what is refused and how, and their derivatives."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thalweg.errors import UsageError
from thalweg.landscape.expression import (
    OPERATIONS,
    Number,
    Program,
    Variable,
    derivative,
    made,
    written,
)
from thalweg.landscape.formula import FormulaError, read_formula

N, V = Number, Variable

# A formula, and what it is in Python's own arithmetic at (x, y) = (0.7, -1.3).
READ = {
    "x": lambda x, y: x,
    "x^2 + 3 y^2": lambda x, y: x**2 + 3 * y**2,
    "x**2": lambda x, y: x**2,
    "-x^2": lambda x, y: -(x**2),
    "2^-x": lambda x, y: 2**-x,
    "2^x^2": lambda x, y: 2 ** (x**2),
    "x - y - 1": lambda x, y: x - y - 1,
    "x / y / 2": lambda x, y: x / y / 2,
    "2x y": lambda x, y: 2 * x * y,
    "2 pi x": lambda x, y: 2 * math.pi * x,
    "3 (x + 1)(y - 2)": lambda x, y: 3 * (x + 1) * (y - 2),
    "2x^2 y": lambda x, y: 2 * x**2 * y,
    "1 / 2 x": lambda x, y: 1 / 2 * x,  # from left to right, as with a sign
    "sin(x) cos(y)": lambda x, y: math.sin(x) * math.cos(y),
    "ln(x) + log(x)": lambda x, y: 2 * math.log(x),
    "max(x, y) + min(x, y)": lambda x, y: max(x, y) + min(x, y),
    "abs(y) + sign(y)": lambda x, y: abs(y) - 1,
    "sqrt(x) + exp(-y)": lambda x, y: math.sqrt(x) + math.exp(-y),
    "arctan(x) + atan(y)": lambda x, y: math.atan(x) + math.atan(y),
    "asin(x) + acos(x)": lambda x, y: math.asin(x) + math.acos(x),
    "tan(x) + tanh(y) + sinh(x) + cosh(y)": lambda x, y: (
        math.tan(x) + math.tanh(y) + math.sinh(x) + math.cosh(y)
    ),
    "1.5e-1 x + .5y + 2.": lambda x, y: 0.15 * x + 0.5 * y + 2,
    "e^x": lambda x, y: math.e**x,
    "x² − 2·y × 3 ÷ 4 + π": lambda x, y: x**2 - 2 * y * 3 / 4 + math.pi,
    "X + Y": lambda x, y: x + y,
}


@pytest.mark.parametrize("text", READ)
def test_a_formula_has_the_value_of_the_same_arithmetic_in_python(text):
    found = read_formula(text).value(0.7, -1.3)
    assert float(found) == pytest.approx(READ[text](0.7, -1.3), rel=1e-14)


REFUSED = {
    "": (0, "is empty"),
    "   ": (0, "is empty"),
    "sin x": (0, "as sin(x)"),
    "2x+": (3, "ends where a number"),
    "(x + 1": (0, "never closed"),
    "x + 1)": (5, "closes nothing"),
    "z + 1": (0, "'z' is neither"),
    "x + arctna(y)": (4, "'atan'"),
    "max(x)": (0, "2 arguments, not 1"),
    "sin(x, y)": (0, "one argument, not 2"),
    "z = x": (2, "has no ="),
    "3 + 4": (0, "neither x nor y"),
    "x^^2": (2, "'^' stands where"),
    "1e999 x": (0, "too large"),
    "x + xy": (4, "x * y"),
    "x2": (0, "x^2 or 2 x"),
    "x, y": (1, "comma"),
    "x 3": (2, "sign is missing"),
    "sin(x 3)": (6, "sign or ) is missing"),
    "[x]": (0, "group with ( and )"),
    "x & y": (2, "'&' has no meaning"),
    "choose(x, y, x, y)": (0, "'choose' is neither"),
    "__import__('os').system('true')": (0, "'_' has no meaning"),
    "x.__class__": (1, "'.' has no meaning"),
    "lambda: x": (6, "':' has no meaning"),
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_cannot_be_read_is_said_with_a_caret_below_its_place(text):
    at, said = REFUSED[text]
    with pytest.raises(FormulaError) as caught:
        read_formula(text)
    assert (caught.value.at, said in caught.value.said) == (at, True), str(caught.value)
    lines = str(caught.value).split("\n")
    assert lines[1:] == [f"  {text}", "  " + " " * at + "^"]
    assert isinstance(caught.value, UsageError)


def test_deep_and_long_formulas_are_refused():
    for text in ("(" * 400 + "x", "-" * 400 + "x", "2^" * 200 + "x", "sin(" * 120 + "x"):
        with pytest.raises(FormulaError, match="levels deep"):
            read_formula(text)
    with pytest.raises(FormulaError, match="501 characters"):
        read_formula("x" + "+1" * 250)


def test_a_line_break_is_a_space_and_the_caret_stays_below():
    with pytest.raises(FormulaError) as caught:
        read_formula("x +\n\t§")
    assert str(caught.value).split("\n")[1:] == ["  x +  §", "       ^"]


@pytest.mark.parametrize("name", [n for n, rule in OPERATIONS.items() if n != "sign"])
def test_each_derivative_is_that_of_central_differences(name):
    x, y = V("x"), V("y")
    inner = made("+", made("*", N(0.3), x), made("*", N(0.2), made("*", x, y)))
    other = made("+", made("*", N(1.5), y), N(0.9))
    of = made(name, *(inner, other, made("^", x, N(3.0)), made("sin", y))[: OPERATIONS[name].takes])
    text = written(of)
    at = np.array([0.8, 0.6])

    def value(point):
        return float(Program([of])(*point)[0])

    for i, variable in enumerate("xy"):
        found = float(Program([derivative(of, variable)])(*at)[0])
        step = np.eye(2)[i] * 1e-6
        differences = (value(at + step) - value(at - step)) / 2e-6
        assert found == pytest.approx(differences, rel=1e-7, abs=1e-9), text


def test_the_slope_of_a_kink_is_0():
    assert [float(g) for g in read_formula("abs(x) + y").value_and_gradient(0.0, 1.0)] == [1, 0, 1]


@st.composite
def expressions(draw, depth=4):
    """Draw an expression whose derivatives exist everywhere."""
    kind = draw(st.sampled_from(("number", "x", "y", "+", "-", "*", "power", "sin", "tanh", "neg")))
    if depth == 0 or kind in ("number", "x", "y"):
        number = draw(st.integers(-9, 9)) / 4
        return {"x": V("x"), "y": V("y")}.get(kind, N(number))
    inner = expressions(depth - 1)
    if kind == "power":
        return made("^", draw(inner), N(float(draw(st.integers(1, 3)))))
    if kind in ("sin", "tanh"):
        return made(kind, draw(inner))
    if kind == "neg":
        return made("negative", draw(inner))
    return made(kind, draw(inner), draw(inner))


@given(expressions(), st.floats(-1, 1), st.floats(-1, 1))
def test_a_written_expression_is_read_as_itself(of, x, y):
    text = written(made("+", of, made("*", N(0.0), V("x")))) + " + 0 x + x"
    ours, again = Program([made("+", of, V("x"))])(x, y)[0], read_formula(text).value(x, y)
    assert float(again) == pytest.approx(float(ours), rel=1e-9, abs=1e-9)


@given(expressions(), st.floats(-1, 1), st.floats(-1, 1))
def test_derivatives_of_any_expression_are_those_of_a_complex_step(of, x, y):
    """Squire and Trapp (1998): Im f(x + ih) / h, without cancellation."""

    def complex_value(each, at):
        if isinstance(each, N):
            return each.value + 0j
        if isinstance(each, V):
            return at[each.name]
        return OPERATIONS[each.name].value(*(complex_value(o, at) for o in each.operands))

    for variable in "xy":
        at = {"x": x + 0j, "y": y + 0j}
        at[variable] += 1e-30j
        wanted = complex(complex_value(of, at)).imag / 1e-30
        found = float(Program([derivative(of, variable)])(x, y)[0])
        assert found == pytest.approx(wanted, rel=1e-9, abs=1e-9)


def test_values_and_gradients_have_the_shape_of_x_and_y_together():
    formula = read_formula("x^2 y")
    x, y = np.linspace(-1, 1, 5), np.linspace(0, 2, 4)[:, None]
    value, by_x, by_y = formula.value_and_gradient(x, y)
    np.testing.assert_allclose(value, x**2 * y)
    np.testing.assert_allclose(by_x, 2 * x * y)
    np.testing.assert_allclose(by_y, np.broadcast_to(x**2, (4, 5)))
    xx, xy, yy = formula.hessian(x, y)
    np.testing.assert_allclose(xx, np.broadcast_to(2 * y, (4, 5)))
    np.testing.assert_allclose(xy, np.broadcast_to(2 * x, (4, 5)))
    assert yy.shape == (4, 5)
    assert not yy.any()


def test_where_a_formula_has_no_value_it_is_nan():
    assert np.isnan(read_formula("log(x) + y").value(-1.0, 0.0))
    assert np.isinf(read_formula("1 / x").value(0.0, 0.0))
