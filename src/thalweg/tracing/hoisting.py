"""Hoisting: expressions of t and hyperparameters in a step are computed once, not for each weight.

A step is written as the paper has it, ``step(g, m, v, t, lr, beta1, beta2, eps)``. Some of its
expressions depend on the update's number t and on hyperparameters alone, such as
``lr / (1 - beta1**t)``: the *coefficients*. They are computed once per update, in float64; the rest
of the formula runs on arrays (or on the symbols of a trace), in the dtype of the weights. Compilers
call this hoisting.

`Hoisting` finds the coefficients by calling the step once with a `Hoisted` object for t and for
each hyperparameter, which records the expressions it occurs in. Where such an expression is
combined with a weight, a state or the gradient, it is a coefficient. Factors of one array are
multiplied first, so that ``lr * (m / (1 - beta1**t))`` multiplies m once, by
``lr / (1 - beta1**t)``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from thalweg.pickled_functions import HasFunctions, packed, unpacked
from thalweg.tracing.arithmetic import Arithmetic

_SIGNS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "power": "**"}
_SIGNS |= {"less": "<", "less_equal": "<=", "greater": ">", "greater_equal": ">=", "equal": "=="}
_RANK = {"+": 1, "-": 1, "*": 2, "/": 2, "**": 3}
_MULTIPLY, _DIVIDE = np.multiply, np.divide
_PLAIN = (int, float, bool)  # of a formula's own numbers; NumPy's are elements of arrays


@dataclass
class Expressions:
    """Expressions of t and the hyperparameters, each recorded once.

    Attributes:
        nodes: (function, operands); an operand is the index of a node, or a number as ``(value,)``.
        places: the index of each node.
    """

    nodes: list[tuple[Any, tuple[Any, ...]]] = field(default_factory=list)
    places: dict[tuple[Any, tuple[Any, ...]], int] = field(default_factory=dict)

    def place(self, function: Any, *operands: Any) -> int:
        """Return the index of an expression, which is recorded if it is new."""
        key = (function, operands)
        found = self.places.get(key)
        if found is None:
            found = self.places[key] = len(self.nodes)
            self.nodes.append(key)
        return found

    def text(self, place: int, rank: int = 0) -> str:
        """Return an expression as Python writes it."""
        function, operands = self.nodes[place]
        if isinstance(function, str):
            return function
        sign = _SIGNS.get(function.__name__, "")
        own = _RANK.get(sign, 0)
        parts = [
            f"{operand[0]:g}" if isinstance(operand, tuple) else self.text(operand, own + i)
            for i, operand in enumerate(operands)
        ]
        if not sign:
            return f"{function.__name__}({', '.join(parts)})"
        text = f" {sign} ".join(parts) if sign != "**" else "**".join(parts)
        return f"({text})" if own < rank else text

    def values(self, places: Sequence[int], known: Mapping[str, Any]) -> list[Any]:
        """Return the values of expressions, in float64.

        Args:
            places: their indices.
            known: t and the hyperparameters by name.
        """
        found: dict[int, Any] = {}

        def value(operand: Any) -> Any:
            if isinstance(operand, tuple):
                return operand[0]
            if operand not in found:
                function, operands = self.nodes[operand]
                if isinstance(function, str):
                    found[operand] = known[function]
                else:
                    found[operand] = _applied(function, [value(each) for each in operands])
            return found[operand]

        return [value(place) for place in places]


def _applied(function: Any, values: list[Any]) -> Any:
    """Call a function; 0 · x is the number 0, not an array, and so known to be constant."""
    if function is _MULTIPLY:
        for this, other in (values, values[::-1]):
            if np.size(this) < np.size(other) and not np.any(this):
                return this
    return function(*values)


class Hoisted(Arithmetic):
    """An expression of t and hyperparameters; combined with an array it is a coefficient."""

    __slots__ = ("call", "place")
    __hash__ = object.__hash__

    def __init__(self, call: Call, place: int) -> None:
        self.call, self.place = call, place

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        if method != "__call__" or options:
            raise TypeError(f"a step cannot use {ufunc.__name__}.{method} or its options")
        return _combined(self.call, ufunc, inputs)

    def __array_function__(self, function: Any, types: Any, args: Any, options: Any) -> Any:
        if options:
            raise TypeError(f"a step cannot use options of {function.__name__}")
        return _combined(self.call, function, args)

    def __bool__(self) -> bool:
        raise TypeError("a step cannot decide with if, and, or or by a hyperparameter: use where")

    def __float__(self) -> float:
        raise TypeError("a step cannot make a hyperparameter a Python number")

    __index__ = __int__ = __iter__ = __len__ = __float__


class Scaled(Arithmetic):
    """An array times ``above / below``, to which further factors may come."""

    __slots__ = ("above", "below", "call", "core")
    __hash__ = object.__hash__

    def __init__(self, call: Call, core: Any, above: Any, below: Any) -> None:
        self.call, self.core, self.above, self.below = call, core, above, below

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        if method != "__call__" or options:
            raise TypeError(f"a step cannot use {ufunc.__name__}.{method} or its options")
        return _combined(self.call, ufunc, inputs)

    def __array_function__(self, function: Any, types: Any, args: Any, options: Any) -> Any:
        return function(*(self.call.array(each) for each in args), **options)

    @property
    def array(self) -> Any:
        """The product; all factors together are one coefficient."""
        if self.below is None:
            factor = self.above
        else:
            above = (1.0,) if self.above is None else self.above
            factor = self.call.expressions.place(_DIVIDE, above, self.below)
        return self.call.coefficient(factor) * self.core


class Call:
    """The context of one call of a step: where its coefficients come from.

    Args:
        expressions: those recorded so far; new ones are added.
        coefficient: returns the value of the coefficient with an index.
    """

    def __init__(self, expressions: Expressions, coefficient: Callable[[int], Any]) -> None:
        self.expressions, self.coefficient = expressions, coefficient

    def given(self, name: str) -> Hoisted:
        """Return the object for t or for a hyperparameter."""
        return Hoisted(self, self.expressions.place(name))

    def array(self, value: Any) -> Any:
        """Return a value to be combined with arrays: an expression becomes a coefficient."""
        if isinstance(value, Hoisted):
            return self.coefficient(value.place)
        return value.array if isinstance(value, Scaled) else value


def _combined(call: Call, function: Any, inputs: Sequence[Any]) -> Any:
    """Return a function of hoisted expressions, arrays and numbers."""
    steady = [isinstance(each, Hoisted) or type(each) in _PLAIN for each in inputs]
    if all(steady):
        return Hoisted(call, call.expressions.place(function, *map(_operand, inputs)))
    if function is _MULTIPLY and any(steady):
        factor, core = inputs if steady[0] else inputs[::-1]
        core, above, below = _parts(core)
        factor = _operand(factor)
        if above is not None:
            pair = (factor, above) if steady[0] else (above, factor)
            factor = call.expressions.place(_MULTIPLY, *pair)
        return Scaled(call, core, factor, below)
    if function is _DIVIDE and steady[1]:
        core, above, below = _parts(inputs[0])
        divisor = _operand(inputs[1])
        if below is not None:
            divisor = call.expressions.place(_MULTIPLY, below, divisor)
        return Scaled(call, core, above, divisor)
    return function(*(call.array(each) for each in inputs))


def _operand(value: Any) -> Any:
    return value.place if isinstance(value, Hoisted) else (value,)


def _parts(value: Any) -> tuple[Any, Any, Any]:
    if isinstance(value, Scaled):
        return value.core, value.above, value.below
    return value, None, None


def _hoisting(*parts: Any) -> Hoisting:
    """Return it anew, of a copy or a pickle."""
    return Hoisting(*map(unpacked, parts))


@dataclass(frozen=True)
class Hoisting:
    """A step and its `scaling`, separated into coefficients and operations on arrays.

    Attributes:
        step: the formula: ``(*arrays, …) → (u, *states)``, after the arrays t, lr, … by name.
        arrays: the names of its first arguments: the gradient, perhaps the weights, the states.
        scaling: ``(*states, …) → d``, whose coefficients are included; or None.
        elsewhere: a formula like the step, whose coefficients are included; or None.
    """

    step: Callable[..., Any]
    arrays: tuple[str, ...]
    scaling: Callable[..., Any] | None = None
    elsewhere: Callable[..., Any] | None = None

    def __reduce__(self) -> Any:
        return _hoisting, (
            packed(self.step),
            self.arrays,
            packed(self.scaling),
            packed(self.elsewhere),
        )  # without what was found

    @property
    def states(self) -> tuple[str, ...]:
        """The arrays that `scaling` takes: without the gradient and the weights."""
        return tuple(name for name in self.arrays if name not in ("g", "w"))

    @cached_property
    def found(self) -> tuple[Expressions, tuple[int, ...]]:
        """The expressions, and the indices of those that are coefficients."""
        expressions = Expressions()
        places: dict[int, None] = {}

        def coefficient(place: int) -> Any:
            places.setdefault(place)
            return np.ones(1)

        with np.errstate(all="ignore"):
            each = ((self.step, self.arrays), (self.scaling, self.states))
            for function, arrays in (*each, (self.elsewhere, self.arrays)):
                if function is not None:  # a matrix, for steps that take one
                    trial = [np.ones((1, 1)) for _ in arrays]
                    _run(function, trial, Call(expressions, coefficient))
        return expressions, tuple(places)

    @property
    def names(self) -> tuple[str, ...]:
        """The coefficients, as Python writes them."""
        expressions, places = self.found
        return tuple(expressions.text(place) for place in places)

    def run(self, function: Callable[..., Any], arrays: Sequence[Any], values: Any) -> Any:
        """Call the step or `scaling` with arrays and the values of all coefficients."""
        expressions, places = self.found
        known = dict(zip(places, values, strict=True))
        return _run(function, [_as_array(each) for each in arrays], Call(expressions, known.get))

    def place_of(self, function: Callable[..., Any]) -> int:
        """Return the index of the coefficient that a function of t and hyperparameters computes.

        Raises:
            ValueError: none is.
        """
        expressions, places = self.found
        expression = function(**_given(function, 0, Call(expressions, lambda place: None)))
        place = getattr(expression, "place", None)
        if place not in places:
            raise ValueError(f"{function.__name__} is no factor or term in {self.step.__name__}")
        return places.index(place)


def _run(function: Callable[..., Any], arrays: Sequence[Any], call: Call) -> Any:
    result = function(*arrays, **_given(function, len(arrays), call))
    if isinstance(result, tuple | list):
        return tuple(call.array(each) for each in result)
    return call.array(result)


def _given(function: Callable[..., Any], behind: int, call: Call) -> dict[str, Hoisted]:
    return {name: call.given(name) for name in parameters(function)[behind:]}


def _as_array(value: Any) -> Any:
    """Return a Python number as an array, which a formula's literals are not."""
    return np.asarray(value) if type(value) in _PLAIN else value


@lru_cache
def parameters(function: Callable[..., Any]) -> tuple[str, ...]:
    """Return the names of a function's parameters; cached, because every update needs them."""
    return tuple(inspect.signature(function).parameters)


@dataclass(frozen=True)
class Coefficients:
    """``(t, lr, …) → tuple``: a step's coefficients, in float64; every argument broadcasts."""

    hoisting: Hoisting

    @property
    def __signature__(self) -> inspect.Signature:
        """Its parameters: t, lr, and those of the step."""
        expressions, _ = self.hoisting.found
        names = [name for name, _ in expressions.nodes if isinstance(name, str)]
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        ordered = dict.fromkeys(("t", "lr", *names))
        return inspect.Signature([inspect.Parameter(name, kind) for name in ordered])

    def __call__(self, *values: Any, **known: Any) -> tuple[Any, ...]:
        """Return the coefficients' values; see `Expressions.values`."""
        expressions, places = self.hoisting.found
        known.update(zip(parameters(self), values, strict=False))
        return tuple(expressions.values(places, known))


@dataclass(frozen=True)
class OfArrays(HasFunctions):
    """A step, or its `scaling`, as a function of arrays and the values of the coefficients."""

    hoisting: Hoisting
    function: Callable[..., Any]

    def __call__(self, *arguments: Any) -> Any:
        """Return the function's result for arrays and, after them, all coefficients."""
        arrays = len(arguments) - len(self.hoisting.found[1])
        return self.hoisting.run(self.function, arguments[:arrays], arguments[arrays:])
