"""A formula recorded as it is written: its operations, and its author's names for parts of it.

The function is called once with `Recorded` objects in place of all arguments. Unlike
`thalweg.tracing.trace`, which separates what kernels compute and simplifies it, this keeps every
operation as it stands, hyperparameters and t included, and what the local variables are called:
`m_hat` is what the code has under that name. `thalweg.tracing.mathml` writes it for people.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import FrameType
from typing import Any

import numpy as np

from thalweg.tracing.arithmetic import Arithmetic
from thalweg.tracing.hoisting import parameters
from thalweg.tracing.trace import Untraceable

_OVER_ALL = frozenset({"sum", "mean"})  # of everything that a step was given
_FUNCTIONS = _OVER_ALL | {"where"}
_MACHINERY = (__name__, "thalweg.tracing.apart", "thalweg.optimizers.wrapper")


@dataclass(frozen=True)
class Node:
    """A part of a formula.

    Attributes:
        op: NumPy's name of the function; "given" (an argument), "number", "call".
        operands: nodes; of "given" the name, of "number" the value; of "call" a function that
            formulas have by name, then nodes.
    """

    op: str
    operands: tuple[Any, ...]

    @cached_property
    def _hash(self) -> int:
        return hash((self.op, self.operands))

    def __hash__(self) -> int:
        """Return the hash, which is computed once: operands may be deep."""
        return self._hash

    @property
    def parts(self) -> tuple[Node, ...]:
        """The operands that are nodes."""
        return tuple(each for each in self.operands if isinstance(each, Node))


def given(name: str) -> Node:
    """Return an argument."""
    return Node("given", (name,))


def number(value: float) -> Node:
    """Return a number."""
    return Node("number", (float(value),))


@dataclass(frozen=True)
class Recording:
    """What a function returned for arguments that record.

    Attributes:
        results: what it returned.
        names: of parts, those that are local variables when it, or a helper it calls, returns;
            each name is of one part.
    """

    results: tuple[Node, ...]
    names: Mapping[Node, str]


class Recorded(Arithmetic):
    """An argument, or what was computed of some."""

    __hash__ = object.__hash__

    def __init__(self, node: Node) -> None:
        self.node = node

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        if method != "__call__" or options:
            raise Untraceable(f"it uses {ufunc.__name__}.{method} or its options")
        return _applied(ufunc.__name__, inputs)

    def __array_function__(self, function: Any, types: Any, args: Any, options: Any) -> Any:
        name = function.__name__
        if options or name not in _FUNCTIONS or (name in _OVER_ALL and len(args) != 1):
            raise Untraceable(f"it uses {name}")
        return _applied(name, args)

    def __bool__(self) -> bool:
        raise Untraceable("it decides with if, and, or or: use where")

    @property
    def T(self) -> Recorded:  # noqa: N802 - NumPy's name
        """The transpose."""
        return _applied("transpose", (self,))

    @property
    def shape(self) -> tuple[Recorded, Recorded]:
        """The sizes of a matrix of weights or of its gradient."""
        if self.node not in (given("g"), given("w")):
            raise Untraceable("it asks for the shape of what it computed")
        return Recorded(given("inputs")), Recorded(given("units"))

    def __float__(self) -> float:
        raise Untraceable("it makes a Python number of an array")

    __index__ = __int__ = __iter__ = __len__ = __float__


def _applied(op: str, inputs: tuple[Any, ...]) -> Recorded:
    return Recorded(Node(op, tuple(_node(each) for each in inputs)))


def called(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Recorded:
    """Return a call of a function that stays one in formulas."""
    return Recorded(Node("call", (function, *(_node(each) for each in arguments))))


def condition_of(chosen: Recorded) -> Recorded:
    """Return the condition of what `where` chose."""
    if chosen.node.op != "where":
        raise Untraceable("it has no condition")
    return Recorded(chosen.node.operands[0])


def _node(value: Any) -> Node:
    if isinstance(value, Recorded):
        return value.node
    array = np.asarray(value)
    if array.ndim or array.dtype.kind not in "biuf":
        raise Untraceable(f"it uses a {type(value).__name__} of its own")
    return number(float(array))


def record(function: Callable[..., Any], arrays: int = 0) -> Recording:
    """Call a function with its parameters recording, and return what it computes.

    Args:
        function: of arrays and numbers, as an optimizer's step.
        arrays: how many of its first arguments it takes by place.

    Raises:
        Untraceable: it does more than combine them: it decides by a value, or asks for a shape.
    """
    arguments = {name: Recorded(given(name)) for name in parameters(function)}
    first = [arguments[name] for name in list(arguments)[:arrays]]
    rest = {name: arguments[name] for name in list(arguments)[arrays:]}
    watch = _Watch(frozenset(arguments))
    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        found = function(*first, **rest)
    except Untraceable:
        raise
    except Exception as error:
        raise Untraceable(f"{type(error).__name__}: {error}".rstrip(".")) from error
    finally:
        sys.setprofile(before)
    results = found if isinstance(found, tuple | list) else (found,)
    return Recording(tuple(_node(each) for each in results), watch.names())


class _Watch:
    """A profiler that keeps the local variables of every function that returns."""

    def __init__(self, parameters: frozenset[str]) -> None:
        self._parameters = parameters
        self._entered: list[Mapping[str, Any]] = []
        self._found: list[tuple[int, str, Node]] = []

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        if event == "call":
            self._entered.append(dict(frame.f_locals))
        elif event == "return" and self._entered:
            first = self._entered.pop()
            own = frame.f_globals.get("__name__") in _MACHINERY
            if own or "self" in first:  # of this machinery, not of a formula
                return
            for name, value in frame.f_locals.items():
                if isinstance(value, Recorded) and value is not first.get(name):
                    self._found.append((len(self._entered), name, value.node))

    def names(self) -> dict[Node, str]:
        """Return the name of each part: that of the outermost function, where several have one."""
        names: dict[Node, str] = {}
        for depth, name, node in sorted(self._found, key=lambda each: each[0]):
            taken = depth and (name in self._parameters or name in names.values())
            if node.op not in ("given", "number") and not taken:
                names.setdefault(node, name)
        return names


def evaluate(
    node: Node,
    known: Mapping[str, Any],
    found: dict[Node, Any] | None = None,
    whole: bool = False,
) -> Any:
    """Return the value of a recorded formula.

    Args:
        node: the formula.
        known: values by the argument's name; sums are over the last axis, which is kept.
        found: values of parts that are known, to which those of others are added.
        whole: sums are over everything, as of a matrix.
    """
    found = {} if found is None else found
    waiting = [node]
    while waiting:
        part = waiting[-1]
        missing = [each for each in part.parts if each not in found]
        if part in found or not missing:
            waiting.pop()
            if part not in found:
                found[part] = _value(part, known, found, whole)
        else:
            waiting += missing
    return found[node]


def _value(node: Node, known: Mapping[str, Any], found: Mapping[Node, Any], whole: bool) -> Any:
    if node.op == "given":
        return known[node.operands[0]]
    if node.op == "number":
        return node.operands[0]
    values = [found[each] for each in node.parts]
    if node.op == "call":
        return node.operands[0](*values)
    if node.op in _OVER_ALL and whole:
        return getattr(np, node.op)(values[0])
    if node.op in _OVER_ALL:
        return getattr(np, node.op)(values[0], axis=-1, keepdims=True)
    return getattr(np, node.op)(*values)
