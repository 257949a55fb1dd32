"""A formula in x and y, and its gradient, as MathML."""

from __future__ import annotations

import math

from thalweg.landscape.expression import Expression, Number, Variable
from thalweg.landscape.formula import Formula
from thalweg.tracing.mathml import Markup, Writer, call, equation, row, sign, word
from thalweg.tracing.recording import Node, given, number

_OPERATIONS = {
    "+": "add",
    "-": "subtract",
    "*": "multiply",
    "/": "divide",
    "^": "power",
    "log": "log",
    "abs": "absolute",
    "max": "maximum",
    "min": "minimum",
    "asin": "arcsin",
    "acos": "arccos",
    "atan": "arctan",
}
_PI = given("pi")
_WRITER = Writer({given("x"): word("x"), given("y"): word("y"), _PI: word("π")})


def equations_of(formula: Formula) -> list[Markup]:
    """Return f = …, and its partial derivatives."""
    parts = (word("x"), sign(","), word("y"))
    value = call("f", [row(*parts)])
    slopes = zip("xy", formula.gradient_expressions, strict=True)
    return [
        equation(value, markup_of(formula.expression)),
        *(equation(_partial(name), markup_of(slope)) for name, slope in slopes),
    ]


def markup_of(expression: Expression) -> Markup:
    """Return an expression as MathML."""
    return _WRITER.write(_node(expression))


def _partial(variable: str) -> Markup:
    above = row(sign("∂", form="prefix"), word("f"))
    return Markup("mfrac", (above, row(sign("∂", form="prefix"), word(variable))))


def _node(of: Expression) -> Node:
    if isinstance(of, Number):
        turns = of.value / math.pi
        if turns and turns == round(turns):
            whole = Node("multiply", (number(abs(turns)), _PI)) if abs(turns) != 1 else _PI
            return whole if turns > 0 else Node("negative", (whole,))
        return number(of.value)
    if isinstance(of, Variable):
        return given(of.name)
    operands = [_node(each) for each in of.operands]
    if of.name == "choose":
        first, last, then, other = operands
        return Node("where", (Node("greater_equal", (first, last)), then, other))
    return Node(_OPERATIONS.get(of.name, of.name), tuple(operands))
