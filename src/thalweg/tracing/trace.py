"""Tracing an optimizer's or a loss's Python function to the expressions it consists of.

The function is called once with symbols in place of arrays. Operators and NumPy's functions record
their operation, so that lambdas, closures, helpers and constants of the user's module are followed;
equal expressions are recorded once. A `BackEnd` says which operations there are, how others are
composed of them, and how each is written: `thalweg.engine.compiled.vector_backend` writes
straight-line Python over vectors of 16 elements.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from thalweg.tracing.arithmetic import Arithmetic
from thalweg.tracing.hoisting import Hoisted, Scaled

# Functions, named as NumPy's, that each back-end composes of its own operations.
COMPOSED = frozenset({"exp", "expm1", "log", "log1p", "tanh", "sinh", "cosh", "expit", "xlogy"})
COMPOSED |= {"logaddexp", "softplus", "power", "erf"}
_MASKS = {"<", "<=", ">", ">=", "==", "!=", "&", "|", "~", "class"}


class Untraceable(Exception):  # noqa: N818
    """A function does something that is not elementwise, or that kernels do not have."""


class BackEnd(Protocol):
    """The target language of expressions."""

    @property
    def double(self) -> bool:
        """Whether the numbers are float64; otherwise they are float32."""
        ...

    def composed(self, name: str, trace: Trace, *operands: Symbol) -> Symbol | None:
        """Return an operation composed of others; None: there is one of this name.

        Args:
            name: one of `COMPOSED`, named as NumPy's function.
            trace: which records it.
            operands: numbers, no masks.
        """
        ...

    def expression(self, op: str, inputs: Sequence[str]) -> str:
        """Return how an operation on named operands is written."""
        ...

    def number(self, value: float) -> str:
        """Return how a number is written, which may be infinite or NaN."""
        ...


@dataclass
class Trace:
    """The expressions recorded so far, each once.

    Attributes:
        backend: for which they are written.
        columns: of a run, for a grouped loss; 0 for elementwise functions.
        size: how many elements the functions of `thalweg.totals` sum; None: they are not there.
        made: (operation, operands) → symbol.
    """

    backend: BackEnd
    columns: int = 0
    size: Symbol | None = None
    made: dict[tuple[Any, ...], Symbol] = field(default_factory=dict)

    @property
    def double(self) -> bool:
        """Whether the numbers are float64."""
        return self.backend.double

    def symbol(self, op: str, *operands: Any, wide: bool | None = None) -> Symbol:
        """Return the symbol of an operation; `wide`: whether it differs from column to column."""
        if wide is None:
            wide = any(isinstance(o, Symbol) and o.wide for o in operands)
        key = (op, *(o.number if isinstance(o, Symbol) else o for o in operands))
        if key not in self.made:
            self.made[key] = Symbol(self, op, operands, len(self.made), wide)
        return self.made[key]

    def given(self, name: str, wide: bool = False) -> Symbol:
        """Return the symbol of an argument."""
        return self.symbol("given", name, wide=wide)

    def lift(self, value: Any) -> Symbol:
        """Take a number, or a symbol as it is."""
        if isinstance(value, Symbol):
            return value
        if isinstance(value, (bool, np.bool_)):
            raise Untraceable("it mixes a Python bool with rows")
        array = np.asarray(value)
        if array.ndim or array.dtype.kind not in "iuf":
            raise Untraceable(f"it mixes {type(value).__name__} of its own with rows")
        return self.symbol("number", float(array))

    # The operations that others are composed of, as in `thalweg.engine.compiled.vector_math`.

    def fma(self, a: Any, b: Any, c: Any) -> Symbol:
        """A · b + c with one rounding."""
        return self.symbol("fma", self.lift(a), self.lift(b), self.lift(c))

    def where(self, mask: Symbol, a: Any, b: Any) -> Symbol:
        """A where the mask holds, b elsewhere."""
        if mask.op not in _MASKS:
            mask = mask != 0.0
        return self.symbol("where", mask, self.as_number(a), self.as_number(b))

    def as_number(self, value: Any) -> Symbol:
        """Turn a mask into 1 and 0."""
        value = self.lift(value)
        return self.where(value, 1.0, 0.0) if value.op in _MASKS else value

    def abs(self, x: Symbol) -> Symbol:
        """|x|; a negation inside is dropped, so that |−z| and |z| are one expression."""
        while x.op in ("neg", "abs"):
            x = x.operands[0]
        return self.symbol("abs", x)

    def __getattr__(self, name: str) -> Callable[..., Symbol]:
        if name in ("sqrt", "rint", "pow2", "exponent", "sign", "minimum", "maximum"):
            return lambda *operands: self.symbol(name, *map(self.as_number, operands))
        raise AttributeError(name)


class Symbol(Arithmetic):
    """One expression: 16 elements of an array, with the operations of NumPy's arrays."""

    __hash__ = object.__hash__

    def __init__(
        self, trace: Trace, op: str, operands: tuple[Any, ...], number: int, wide: bool
    ) -> None:
        self.trace, self.op, self.operands = trace, op, operands
        self.number, self.wide = number, wide

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        if any(isinstance(each, Hoisted | Scaled) for each in inputs):
            return NotImplemented  # they know what becomes of them
        make = _UFUNCS.get(ufunc.__name__)
        options.pop("out", None) if options.get("out") is None else None
        if make is None or method != "__call__" or options:
            raise Untraceable(f"it uses {ufunc.__name__}, which kernels do not have")
        if ufunc.__name__ == "equal" and self.trace.columns:
            place, other = inputs if isinstance(inputs[0], np.ndarray) else inputs[::-1]
            if isinstance(place, np.ndarray) and place.ndim == 1:
                if not np.array_equal(place, np.arange(self.trace.columns)):
                    raise Untraceable("it compares with an array of its own")
                return self.trace.symbol("class", self.trace.lift(other), wide=True)
        return make(self.trace, *inputs)

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        if any(issubclass(each, Hoisted | Scaled) for each in types):
            return NotImplemented
        name = function.__name__
        t = self.trace
        if name == "where" and len(args) == 3:
            return t.where(*args)
        if name == "clip":
            return t.minimum(t.maximum(args[0], args[1]), args[2])
        if name == "broadcast_to":
            return args[0]
        if name == "take_along_axis" and t.columns:
            z, place = args[0], args[1]
            chosen = t.where(t.symbol("class", t.lift(place), wide=True), z, 0.0)
            return t.symbol("sum", chosen, wide=False)
        if name == "ndim" and t.size is not None:
            return 1  # a step over a whole matrix is not traced
        if name in ("sum", "mean") and t.size is not None and len(args) == 1 and not kwargs:
            whole = t.symbol("total", t.as_number(args[0]))
            return whole / t.size if name == "mean" else whole
        raise Untraceable(f"it uses {name}, which kernels do not have")

    @property
    def shape(self) -> tuple[Any, ...]:
        """The shape of a group of columns, whose number is last."""
        if not self.trace.columns:
            raise Untraceable("it asks for the shape of the rows")
        return ("rows", self.trace.columns) if self.wide else ("rows",)

    def max(self, axis: int | None = None, keepdims: bool = False) -> Symbol:
        """Return the largest over the run's columns."""
        return self._over_columns("max", axis)

    def sum(self, axis: int | None = None, keepdims: bool = False) -> Symbol:
        """Return the sum over the run's columns."""
        return self._over_columns("sum", axis)

    def _over_columns(self, op: str, axis: int | None) -> Symbol:
        if not self.trace.columns or axis != -1:
            raise Untraceable(f"it takes the {op} over all rows")
        return self.trace.symbol(op, self, wide=False)

    def __getitem__(self, index: Any) -> Symbol:
        if self.trace.columns and index in ((Ellipsis, None), (Ellipsis, 0)):
            return self
        raise Untraceable("it picks rows by their number")

    def __bool__(self) -> bool:
        raise Untraceable("it decides with if, and, or or by the value of an element: use where")

    def __float__(self) -> float:
        raise Untraceable("it makes an element a Python number")

    __index__ = __int__ = __iter__ = __len__ = __float__

    def astype(self, *dtype: Any, **options: Any) -> Symbol:
        """Return self: every symbol has the dtype of the weights."""
        return self


def _binary(sign: str) -> Callable[..., Symbol]:
    return lambda t, a, b: t.symbol(sign, t.as_number(a), t.as_number(b))


def _logical(sign: str) -> Callable[..., Symbol]:
    def make(t: Trace, *operands: Any) -> Symbol:
        masks = [o if o.op in _MASKS else o != 0.0 for o in map(t.lift, operands)]
        return t.symbol(sign, *masks)

    return make


def _primitive(name: str) -> Callable[..., Symbol]:
    return lambda t, *operands: getattr(t, name)(*map(t.as_number, operands))


def _composed(name: str) -> Callable[..., Symbol]:
    def make(t: Trace, *operands: Any) -> Symbol:
        numbers = [t.as_number(each) for each in operands]
        found = t.backend.composed(name, t, *numbers)
        return t.symbol(name, *numbers) if found is None else found

    return make


def _negative(t: Trace, x: Any) -> Symbol:
    x = t.as_number(x)
    inner: Symbol = x.operands[0] if x.op == "neg" else t.symbol("neg", x)
    return inner


def _power(t: Trace, x: Any, y: Any) -> Symbol:
    """x^y, with NumPy's special cases 2, ½, 1, 0 and −1, to the same bits."""
    x, y = t.as_number(x), t.as_number(y)
    known = y.operands[0] if y.op == "number" else None
    if known == 2:
        return t.symbol("*", x, x)
    if known == 0.5:
        return t.sqrt(x)
    if known == 1:
        return x
    if known == 0:
        return t.lift(1.0)
    if known == -1:
        return t.symbol("/", t.lift(1.0), x)
    return _composed("power")(t, x, y)


def _logaddexp(t: Trace, a: Any, b: Any) -> Symbol:
    for zero, other in ((a, b), (b, a)):
        if not isinstance(zero, Symbol) and zero == 0:
            return _composed("softplus")(t, other)
    return _composed("logaddexp")(t, a, b)


_UFUNCS: Mapping[str, Callable[..., Symbol]] = {
    **{name: _composed(name) for name in COMPOSED},
    "add": _binary("+"),
    "subtract": _binary("-"),
    "multiply": _binary("*"),
    "divide": _binary("/"),
    "true_divide": _binary("/"),
    "less": _binary("<"),
    "less_equal": _binary("<="),
    "greater": _binary(">"),
    "greater_equal": _binary(">="),
    "equal": _binary("=="),
    "not_equal": _binary("!="),
    "logical_and": _logical("&"),
    "bitwise_and": _logical("&"),
    "logical_or": _logical("|"),
    "bitwise_or": _logical("|"),
    "logical_not": _logical("~"),
    "invert": _logical("~"),
    "negative": _negative,
    "positive": lambda t, x: x,
    "absolute": _primitive("abs"),
    "fabs": _primitive("abs"),
    "sqrt": _primitive("sqrt"),
    "rint": _primitive("rint"),
    "sign": _primitive("sign"),
    "minimum": _primitive("minimum"),
    "maximum": _primitive("maximum"),
    "square": lambda t, x: t.symbol("*", x, x),
    "reciprocal": lambda t, x: t.symbol("/", t.lift(1.0), x),
    "power": _power,
    "float_power": _power,
    "logaddexp": _logaddexp,
}


def call(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a user's function with symbols.

    Raises:
        Untraceable: it does something kernels cannot; the message follows "… cannot be compiled: ".
    """
    try:
        return function(*arguments)
    except Untraceable:
        raise
    except Exception as error:
        raise Untraceable(f"{type(error).__name__}: {error}".rstrip(".")) from error


def needed(results: Iterable[Symbol], known: Container[int] = ()) -> list[Symbol]:
    """Return the results and all their operands, each before the expressions that use it.

    Symbols whose numbers are `known`, and what they alone need, are left out.
    """
    found: dict[int, Symbol] = {}
    waiting = list(results)
    while waiting:
        symbol = waiting.pop()
        if symbol.number not in found and symbol.number not in known:
            found[symbol.number] = symbol
            waiting += [o for o in symbol.operands if isinstance(o, Symbol)]
    return [found[number] for number in sorted(found)]


def emit(symbols: Sequence[Symbol], names: dict[int, str]) -> list[str]:
    """Write assignments for the symbols that have no name yet, and give them one.

    Args:
        symbols: each after its operands.
        names: of assigned symbols, by the symbol's number; new ones are added.
    """
    lines = []
    for symbol in symbols:
        if symbol.number in names:
            continue
        names[symbol.number] = name = f"x{symbol.number}"
        inputs = [names[o.number] for o in symbol.operands if isinstance(o, Symbol)]
        backend = symbol.trace.backend
        if symbol.op == "given":
            raise AssertionError(f"{symbol.operands[0]} has no name")
        if symbol.op == "number":
            text = backend.number(symbol.operands[0])
        else:
            text = backend.expression(symbol.op, inputs)
        lines.append(f"{name} = {text}")
    return lines
