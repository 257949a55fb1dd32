"""A formula in x and y, read from text by a parser of its own, never evaluated as code.

    >>> formula = read_formula("(1 - x)^2 + 100 (y - x^2)^2")
    >>> formula.value(1.0, 1.0)
    array(0.)

Grammar, by binding: sums; products, whose sign may be left out before a name or a parenthesis
(``2x``, ``2 pi x``, ``3 (x + 1)``); signs; powers, written ``^`` or ``**``, from right to left;
numbers, ``x``, ``y``, ``pi``, ``e``, functions with their arguments in parentheses, and
parentheses. Typeset signs (``×``, ``·``, ``−``, ``π``, ``²``) are read as what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.errors import UsageError, nearest
from thalweg.landscape.expression import (
    OPERATIONS,
    Expression,
    Number,
    Program,
    Variable,
    derivative,
    made,
    parts,
)

Array = NDArray[np.float64]
MOST_CHARACTERS = 500
_DEEPEST = 60  # parentheses, signs and powers within one another
_CONSTANTS = {"pi": np.pi, "e": np.e}
_SPELLINGS = {"ln": "log", "arcsin": "asin", "arccos": "acos", "arctan": "atan"}
_SIGNS = {"×": "*", "·": "*", "⋅": "*", "∗": "*", "−": "-", "–": "-", "÷": "/", "π": "pi"}
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True))
_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-zα-ωπ]+\d*)"
    r"|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?P<sign>\*\*|[-+*/^(),×·⋅∗−–÷]))"
)


class FormulaError(UsageError):
    """A formula that cannot be read.

    Attributes:
        said: what is wrong, in a sentence.
        at: the character it is about, from 0.
        formula: the text.
    """

    def __init__(self, said: str, formula: str, at: int) -> None:
        """Take what is wrong and where."""
        self.said, self.formula, self.at = said, formula, at
        super().__init__(said)

    def __str__(self) -> str:
        """Return the sentence, the formula, and a caret below the character."""
        return f"{self.said}\n  {self.formula}\n  {' ' * self.at}^"


@dataclass(frozen=True)
class Formula:
    """A function of x and y with its derivatives.

    Attributes:
        text: as it was given.
        expression: what was read.
    """

    text: str
    expression: Expression

    @cached_property
    def gradient_expressions(self) -> tuple[Expression, Expression]:
        """∂f/∂x and ∂f/∂y."""
        return derivative(self.expression, "x"), derivative(self.expression, "y")

    @cached_property
    def hessian_expressions(self) -> tuple[Expression, Expression, Expression]:
        """∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y²."""
        by_x, by_y = self.gradient_expressions
        return derivative(by_x, "x"), derivative(by_x, "y"), derivative(by_y, "y")

    @cached_property
    def _value(self) -> Program:
        return Program([self.expression])

    @cached_property
    def _gradient(self) -> Program:
        return Program([self.expression, *self.gradient_expressions])

    @cached_property
    def _slopes(self) -> Program:
        """What computes the gradient alone, ∂f/∂x and ∂f/∂y."""
        return Program(self.gradient_expressions)

    @cached_property
    def _hessian(self) -> Program:
        return Program(self.hessian_expressions)

    def value(self, x: ArrayLike, y: ArrayLike) -> Array:
        """Return f(x, y), float64, of the shape of x and y together; NaN where there is none."""
        return self._value(x, y)[0]

    def value_and_gradient(self, x: ArrayLike, y: ArrayLike) -> tuple[Array, Array, Array]:
        """Return f, ∂f/∂x and ∂f/∂y, each of the shape of x and y together."""
        value, by_x, by_y = self._gradient(x, y)
        return value, by_x, by_y

    def write_slopes(self, x: Array, y: Array, out: Sequence[Array]) -> None:
        """Write ∂f/∂x and ∂f/∂y into two arrays; what is not finite may warn."""
        self._slopes.write(x, y, out)

    def hessian(self, x: ArrayLike, y: ArrayLike) -> tuple[Array, Array, Array]:
        """Return ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y², each of the shape of x and y together."""
        xx, xy, yy = self._hessian(x, y)
        return xx, xy, yy


def read_formula(text: str) -> Formula:
    """Read a formula in x and y.

    Args:
        text: at most 500 characters.

    Raises:
        FormulaError: what cannot be read; says what, where, and what to write instead.
    """
    if len(text) > MOST_CHARACTERS:
        said = f"The formula has {len(text):,} characters: at most {MOST_CHARACTERS} are read."
        raise FormulaError(said, text[:60] + " …", 0)
    found = _Parser(text).read()
    if not any(isinstance(each, Variable) for each in parts([found])):
        raise FormulaError(
            "The formula has neither x nor y in it: it is the same everywhere.", text, 0
        )
    return Formula(text, found)


@dataclass(frozen=True)
class _Token:
    kind: str  # number, name, raised, sign or end
    text: str
    at: int


class _Parser:
    """Reads a formula by recursive descent: one method for each level of binding."""

    def __init__(self, text: str) -> None:
        self._text = "".join(" " if each.isspace() else each for each in text)
        self._tokens = list(self._cut())
        self._place = self._depth = 0

    def read(self) -> Expression:
        if self._next.kind == "end":
            raise self._wrong("The formula is empty: write one in x and y, as x^2 + 3 y^2.", 0)
        found = self._sum()
        token = self._next
        if token.text == ")":
            raise self._wrong("This ) closes nothing: there is no ( before it.", token.at)
        if token.text == ",":
            raise self._wrong("A comma stands between a function's arguments only.", token.at)
        if token.kind != "end":
            raise self._wrong(
                f"A sign is missing before {token.text!r}: write * to multiply.", token.at
            )
        return found

    def _cut(self) -> Iterator[_Token]:
        """Yield the tokens, the end last."""
        at = 0
        while at < len(self._text):
            match = _TOKEN.match(self._text, at)
            if match is None:
                if not self._text[at:].strip():
                    break
                at += len(self._text[at:]) - len(self._text[at:].lstrip())
                raise self._wrong(self._unknown_character(self._text[at]), at)
            kind = str(match.lastgroup)
            text = match[kind]
            yield _Token(kind, _SIGNS.get(text, text), match.start(kind))
            at = match.end()
        yield _Token("end", "", len(self._text))

    def _unknown_character(self, character: str) -> str:
        if character == "=":
            return "A formula has no =: write what the height is, without f(x, y) = in front."
        if character in "[{]}":
            return f"{character!r} is not read: group with ( and )."
        return f"{character!r} has no meaning in a formula."

    @property
    def _next(self) -> _Token:
        return self._tokens[self._place]

    def _take(self) -> _Token:
        token = self._next
        self._place += token.kind != "end"
        return token

    def _wrong(self, said: str, at: int) -> FormulaError:
        return FormulaError(said, self._text, at)

    def _sum(self) -> Expression:
        found = self._product()
        while self._next.text in ("+", "-"):
            sign = self._take().text
            found = made(sign, found, self._product())
        return found

    def _product(self) -> Expression:
        found = self._signed()
        while True:
            if self._next.text in ("*", "/"):
                sign = self._take().text
                found = made(sign, found, self._signed())
            elif self._goes_on():
                found = made("*", found, self._power())
            else:
                return found

    def _goes_on(self) -> bool:
        """Whether a product goes on without a sign: ``2x``, ``2 pi x``, ``x y``, ``3 (x + 1)``."""
        return self._next.kind == "name" or self._next.text == "("

    def _signed(self) -> Expression:
        token = self._next
        if token.text in ("+", "-"):
            self._take()
            with_sign = self._deeper(self._signed)
            return made("negative", with_sign) if token.text == "-" else with_sign
        return self._power()

    def _power(self) -> Expression:
        base = self._atom()
        if self._next.kind == "raised":
            digits = "".join(_RAISED[each] for each in self._take().text)
            return made("^", base, Number(float(digits)))
        if self._next.text in ("^", "**"):
            self._take()
            return made("^", base, self._deeper(self._signed))
        return base

    def _deeper(self, read: Callable[[], Expression]) -> Expression:
        self._depth += 1
        if self._depth > _DEEPEST:
            said = f"The formula is more than {_DEEPEST} levels deep: it cannot be read."
            raise self._wrong(said, self._next.at)
        found = read()
        self._depth -= 1
        return found

    def _atom(self) -> Expression:
        token = self._take()
        if token.kind == "number":
            value = float(token.text)
            if not np.isfinite(value):
                raise self._wrong(f"{token.text} is too large for a number.", token.at)
            return Number(value)
        if token.kind == "name":
            return self._named(token)
        if token.text == "(":
            found = self._deeper(self._sum)
            self._close(token)
            return found
        if token.kind == "end":
            raise self._wrong("The formula ends where a number, x, y or ( should follow.", token.at)
        said = f"{token.text!r} stands where a number, x, y or ( should be."
        raise self._wrong(said, token.at)

    def _named(self, token: _Token) -> Expression:
        name = token.text.lower() if token.text in ("X", "Y") else token.text
        name = _SPELLINGS.get(name, name)
        if name in ("x", "y"):
            return Variable(name)
        if name in _CONSTANTS:
            return Number(float(_CONSTANTS[name]))
        rule = OPERATIONS.get(name)
        if rule is None or not rule.public:
            raise self._wrong(self._unknown_name(token.text), token.at)
        opened = self._take()
        if opened.text != "(":
            name = token.text
            said = f"{name} is a function: write its argument in parentheses, as {name}(x)."
            raise self._wrong(said, token.at)
        operands = [self._deeper(self._sum)]
        while self._next.text == ",":
            self._take()
            operands.append(self._deeper(self._sum))
        self._close(opened)
        if len(operands) != rule.takes:
            takes = "one argument" if rule.takes == 1 else f"{rule.takes} arguments"
            said = f"{token.text} takes {takes}, not {len(operands)}."
            raise self._wrong(said, token.at)
        return made(name, *operands)

    def _unknown_name(self, name: str) -> str:
        letters = name.rstrip("0123456789").lower()
        if letters and set(letters) <= {"x", "y"}:
            digits = name[len(letters) :]
            power = f"{letters[-1]}^{digits}" if digits else letters[-1]
            said = " * ".join([*letters[:-1], power])
            or_product = f" or {digits} {letters}" if digits and len(letters) == 1 else ""
            return f"{name!r} is no name: write {said}{or_product}."
        known = [
            "x",
            "y",
            *_CONSTANTS,
            *(n for n, rule in OPERATIONS.items() if rule.public and n.isalpha()),
        ]
        hint = nearest(name, known)
        said = f"{name!r} is neither x, y, pi or e nor a function"
        if hint.endswith("?"):
            return f"{said}; {hint}"
        functions = ", ".join(n for n in known if n in OPERATIONS)
        return f"{said}: there are {functions}."

    def _close(self, opened: _Token) -> None:
        token = self._take()
        if token.text == ")":
            return
        if token.kind == "end":
            raise self._wrong("This ( is never closed.", opened.at)
        said = f"A sign or ) is missing before {token.text!r}."
        raise self._wrong(said, token.at)
