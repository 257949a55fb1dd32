"""Expressions in x and y: their values over arrays, their derivatives, and how they are written.

An expression is a tree of `Number`, `Variable` and `Operation`. The rules of every operation
(value, derivative, notation) stand in one table, `OPERATIONS`. What is made by `made` is simplified
where that is plain arithmetic (0 · a = 0, a + 0 = a, numbers are computed), so that derivatives
stay short.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeGuard

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Number:
    """A number."""

    value: float

    def __str__(self) -> str:
        """Return it as a formula has it."""
        return written(self)


@dataclass(frozen=True)
class Variable:
    """One of the variables."""

    name: str

    def __str__(self) -> str:
        """Return its name."""
        return self.name


@dataclass(frozen=True)
class Operation:
    """An operation on expressions."""

    name: str
    operands: tuple[Expression, ...]

    @cached_property
    def _hash(self) -> int:
        return hash((self.name, self.operands))

    def __hash__(self) -> int:
        """Return the hash, which is computed once: operands may be deep."""
        return self._hash

    def __str__(self) -> str:
        """Return it as a formula that can be read again."""
        return written(self)


Expression = Number | Variable | Operation
Slope = Callable[[Sequence[Expression], Sequence[Expression]], Expression]


@dataclass(frozen=True)
class Rule:
    """What an operation is.

    Attributes:
        value: of arrays.
        slope: ``(operands, their derivatives)`` → the derivative.
        takes: how many operands.
        binds: of an operator: how strongly it binds; 0: it is written as a function.
        sign: how an operator is written.
        public: whether a formula may name it.
    """

    value: Callable[..., Any]
    slope: Slope
    takes: int = 1
    binds: int = 0
    sign: str = ""
    public: bool = True


def _cube(base: Any) -> Any:
    return np.multiply(np.multiply(base, base), base)


def _fourth(base: Any) -> Any:
    square = np.multiply(base, base)
    return np.multiply(square, square)


_POWERS: Mapping[float, Callable[..., Any]] = {
    2.0: np.square,
    3.0: _cube,
    4.0: _fourth,
}  # np.power takes ten times as long


def _power_slope(of: Sequence[Expression], by: Sequence[Expression]) -> Expression:
    base, exponent = of
    lower = made("^", base, made("-", exponent, Number(1.0)))
    own = made("*", made("*", exponent, lower), by[0])
    if by[1] == Number(0.0):
        return own
    return made("+", own, made("*", made("^", base, exponent), made("*", log_of(base), by[1])))


def log_of(base: Expression) -> Expression:
    """Return the natural logarithm of an expression."""
    return made("log", base)


def _chain(outer: Callable[[Expression], Expression]) -> Slope:
    """Return the slope of a function of one operand, given its derivative."""
    return lambda of, by: made("*", outer(of[0]), by[0])


def _square(a: Expression) -> Expression:
    return made("^", a, Number(2.0))


def _one_over(a: Expression) -> Expression:
    return made("/", Number(1.0), a)


def _one_minus_square(a: Expression) -> Expression:
    return made("-", Number(1.0), _square(a))


def _one_plus_square(a: Expression) -> Expression:
    return made("+", Number(1.0), _square(a))


def _choose(a: Any, b: Any, at_least: Any, below: Any) -> Any:
    return np.where(np.greater_equal(a, b), at_least, below)


def _quotient(of: Sequence[Expression], by: Sequence[Expression]) -> Expression:
    over, under = of
    falls = made("/", made("*", over, by[1]), _square(under))
    return made("-", made("/", by[0], under), falls)


OPERATIONS: Mapping[str, Rule] = {
    "+": Rule(np.add, lambda _, by: made("+", *by), 2, 1, " + "),
    "-": Rule(np.subtract, lambda _, by: made("-", *by), 2, 1, " - "),
    "*": Rule(
        np.multiply,
        lambda of, by: made("+", made("*", by[0], of[1]), made("*", of[0], by[1])),
        2,
        2,
        " * ",
    ),
    "/": Rule(np.divide, _quotient, 2, 2, " / "),
    "negative": Rule(np.negative, lambda _, by: made("negative", by[0]), 1, 3, "-", public=False),
    "^": Rule(np.power, _power_slope, 2, 4, "^"),
    "sin": Rule(np.sin, _chain(lambda a: made("cos", a))),
    "cos": Rule(np.cos, _chain(lambda a: made("negative", made("sin", a)))),
    "tan": Rule(np.tan, _chain(lambda a: _one_plus_square(made("tan", a)))),
    "asin": Rule(np.arcsin, _chain(lambda a: _one_over(made("sqrt", _one_minus_square(a))))),
    "acos": Rule(
        np.arccos,
        _chain(lambda a: made("negative", _one_over(made("sqrt", _one_minus_square(a))))),
    ),
    "atan": Rule(np.arctan, _chain(lambda a: _one_over(_one_plus_square(a)))),
    "sinh": Rule(np.sinh, _chain(lambda a: made("cosh", a))),
    "cosh": Rule(np.cosh, _chain(lambda a: made("sinh", a))),
    "tanh": Rule(np.tanh, _chain(lambda a: _one_minus_square(made("tanh", a)))),
    "exp": Rule(np.exp, _chain(lambda a: made("exp", a))),
    "log": Rule(np.log, _chain(_one_over)),
    "sqrt": Rule(np.sqrt, _chain(lambda a: made("/", Number(0.5), made("sqrt", a)))),
    "abs": Rule(np.abs, _chain(lambda a: made("sign", a))),
    "sign": Rule(np.sign, lambda of, by: Number(0.0)),
    "max": Rule(np.maximum, lambda of, by: made("choose", *of, *by), 2),
    "min": Rule(np.minimum, lambda of, by: made("choose", *of, by[1], by[0]), 2),
    # The third operand where the first is at least the second, else the fourth.
    "choose": Rule(_choose, lambda of, by: made("choose", *of[:2], *by[2:]), 4, public=False),
}
"""By name. Where a function has no derivative, at the kink of ``abs``, its slope there is 0."""


def made(name: str, *operands: Expression) -> Expression:
    """Return an operation, or what it simplifies to."""
    if name != "choose" and all(isinstance(each, Number) for each in operands):
        with np.errstate(all="ignore"):
            numbers = [each.value for each in operands if isinstance(each, Number)]
            found = float(OPERATIONS[name].value(*map(np.float64, numbers)))
        if math.isfinite(found):
            return Number(found)
    zero, one = Number(0.0), Number(1.0)
    first, last = operands[0], operands[-1]
    match name:
        case "+" if first == zero:
            return last
        case "+" | "-" if last == zero:
            return first
        case "-" if first == zero:
            return made("negative", last)
        case "*" if zero in (first, last):
            return zero
        case "*" if first == one:
            return last
        case "*" | "/" if last == one:
            return first
        case "*" if isinstance(last, Number):
            return made("*", last, first)
        case "*" if first == Number(-1.0):
            return made("negative", last)
        case "*" if isinstance(first, Number) and _has_factor(last):
            return made("*", made("*", first, last.operands[0]), last.operands[1])
        case "*" if _negative(last):
            return made("negative", made("*", first, last.operands[0]))
        case "*" if _negative(first):
            return made("negative", made("*", first.operands[0], last))
        case "+" if _negative(last):
            return made("-", first, last.operands[0])
        case "-" if _negative(last):
            return made("+", first, last.operands[0])
        case "negative" if _has_factor(first):
            return made("*", made("negative", first.operands[0]), first.operands[1])
        case "+" | "-" if _has_factor(last) and _below_zero(last.operands[0]):
            return made("-" if name == "+" else "+", first, made("negative", last))
        case "/" if first == zero:
            return zero
        case "^" if last == one:
            return first
        case "^" if last == zero:
            return one
        case "negative" if _negative(first):
            return first.operands[0]
        case "choose" if operands[2] == operands[3]:
            return operands[2]
    return Operation(name, operands)


def _negative(of: Expression) -> TypeGuard[Operation]:
    """Whether an expression is the negative of another."""
    return isinstance(of, Operation) and of.name == "negative"


def _below_zero(of: Expression) -> bool:
    return isinstance(of, Number) and of.value < 0


def _has_factor(of: Expression) -> TypeGuard[Operation]:
    """Whether an expression is a number times another."""
    return isinstance(of, Operation) and of.name == "*" and isinstance(of.operands[0], Number)


def derivative(of: Expression, variable: str) -> Expression:
    """Return the partial derivative of an expression, ∂/∂x or ∂/∂y."""
    known: dict[Expression, Expression] = {}
    for each in parts([of]):
        if isinstance(each, Operation):
            slopes = [known[operand] for operand in each.operands]
            flat = all(slope == Number(0.0) for slope in slopes)
            known[each] = (
                Number(0.0) if flat else OPERATIONS[each.name].slope(each.operands, slopes)
            )
        else:
            known[each] = Number(float(isinstance(each, Variable) and each.name == variable))
    return known[of]


def parts(of: Sequence[Expression]) -> list[Expression]:
    """Return every expression within some, each once, operands before what they are in."""
    found: dict[Expression, None] = {}
    left = [(each, False) for each in reversed(of)]
    while left:
        each, opened = left.pop()
        if each in found:
            continue
        if opened or not isinstance(each, Operation):
            found[each] = None
            continue
        left.append((each, True))
        left += [(operand, False) for operand in reversed(each.operands)]
    return list(found)


def _computed(of: Operation) -> tuple[Callable[..., Any], tuple[Expression, ...]]:
    """Return the function of arrays that computes an operation, and its operands."""
    last = of.operands[-1]
    if of.name == "^" and isinstance(last, Number) and last.value in _POWERS:
        return _POWERS[last.value], of.operands[:1]
    return OPERATIONS[of.name].value, of.operands


class Program:
    """Several expressions that are computed together, common parts once."""

    def __init__(self, of: Sequence[Expression]) -> None:
        """Order the parts of the expressions."""
        every = parts(of)
        places = {each: place for place, each in enumerate(every)}
        # As arrays: NumPy takes longer to convert a number than to multiply a hundred.
        self._start: list[Any] = [
            np.array(each.value) if isinstance(each, Number) else None for each in every
        ]
        self._variables = [
            (place, each.name) for each, place in places.items() if isinstance(each, Variable)
        ]
        self._steps: list[tuple[int, Callable[..., Any], int, list[int]]] = []
        for each in every:
            if isinstance(each, Operation):
                function, taken = _computed(each)
                operands = [places[o] for o in taken]
                self._steps.append((places[each], function, operands[0], operands[1:]))
        self._out = [places[each] for each in of]

    def __call__(self, x: ArrayLike, y: ArrayLike) -> list[Array]:
        """Return the value of each expression, of the shape that x and y have together.

        Args:
            x: float64.
            y: of a shape that broadcasts with that of x.
        """
        given = np.asarray(x, np.float64), np.asarray(y, np.float64)
        shape = np.broadcast_shapes(*(each.shape for each in given))
        out = [np.empty(shape) for _ in self._out]
        with np.errstate(all="ignore"):  # a value that does not exist is NaN or infinite
            self.write(*given, out)
        return out

    def write(self, x: Array, y: Array, out: Sequence[Array]) -> None:
        """Write the values into arrays; what is not finite may warn.

        Args:
            x: float64.
            y: of a shape that broadcasts with that of x.
            out: of the shape that both have together, one for each expression.
        """
        held = list(self._start)
        for place, name in self._variables:
            held[place] = x if name == "x" else y
        for place, value, first, others in self._steps:
            match others:
                case []:
                    held[place] = value(held[first])
                case [second]:
                    held[place] = value(held[first], held[second])
                case _:
                    held[place] = value(held[first], *[held[o] for o in others])
        for array, place in zip(out, self._out, strict=True):
            array[...] = held[place]


def written(of: Expression) -> str:
    """Return an expression as a formula that can be read again."""
    if isinstance(of, Number):
        return repr(of.value).removesuffix(".0")
    if isinstance(of, Variable):
        return of.name
    rule = OPERATIONS[of.name]
    if not rule.binds:
        return f"{of.name}({', '.join(map(written, of.operands))})"
    if rule.takes == 1:
        return f"{rule.sign}{_within(of.operands[0], rule.binds)}"
    first, last = of.operands
    # a - (b - c), a / (b / c) and a ^ b ^ c = a ^ (b ^ c): one side binds more than the other.
    right = of.name == "^"
    return _within(first, rule.binds + right) + rule.sign + _within(last, rule.binds + (not right))


def _within(of: Expression, binds: int) -> str:
    """Return an operand, in parentheses where it binds less than what it stands in."""
    own = 9
    if isinstance(of, Operation):
        own = OPERATIONS[of.name].binds or own
    if _below_zero(of):
        own = OPERATIONS["negative"].binds
    text = written(of)
    return text if own >= binds else f"({text})"
