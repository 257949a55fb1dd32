"""Functions over all states, or all coefficients, of an optimizer: tuples of its number of them.

``each(load_at, places, at)`` is ``(load_at(places[0], at), load_at(places[1], at), …)``, unrolled
at compile time; an argument that is no tuple is passed to every call unchanged.
"""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from numba.core import types
from numba.core.typing import signature
from numba.core.typing.templates import AbstractTemplate, infer_global
from numba.extending import lower_builtin

from thalweg.jit.pointers import fast
from thalweg.jit.prefetch import prefetch
from thalweg.jit.records import Pointer, Real
from thalweg.jit.vector import load, splat, store, store_part


def each(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a function with the elements of tuples; return the tuple of what it returns."""
    raise NotImplementedError("for kernels")


def fold(function: Callable[..., Any], start: Any, *arguments: Any) -> Any:
    """Call ``start = function(start, *elements)`` with the elements of tuples; return the last."""
    raise NotImplementedError("for kernels")


def _element_types(given: Sequence[Any]) -> list[list[Any]]:
    """Return the types of the arguments of each call."""
    (length,) = {len(t) for t in given if isinstance(t, types.BaseTuple)}
    return [
        [t.types[i] if isinstance(t, types.BaseTuple) else types.unliteral(t) for t in given]
        for i in range(length)
    ]


def _elements(builder: Any, given: Sequence[Any], values: Any, i: int) -> list[Any]:
    return [
        builder.extract_value(value, i) if isinstance(t, types.BaseTuple) else value
        for t, value in zip(given, values, strict=True)
    ]


def _call(context: Any, builder: Any, function: Any, own: Any, values: Any, given: Any) -> Any:
    """Call a Numba function; return its type and its value."""
    sig = function.get_call_type(context.typing_context, tuple(own), {})
    values = [
        context.cast(builder, value, have, want)
        for value, have, want in zip(values, given, sig.args, strict=True)
    ]
    return context.get_function(function, sig)(builder, values)


@infer_global(each)
class _Each(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        function, *given = args
        found = [
            function.get_call_type(self.context, tuple(own), {}).return_type
            for own in _element_types(given)
        ]
        nothing = bool(found) and found[0] == types.void
        return signature(types.void if nothing else types.Tuple(found), *args)


@lower_builtin(each, types.VarArg(types.Any))
def _lower_each(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    function, *given = sig.args
    found = []
    for i, own in enumerate(_element_types(given)):
        values = _elements(builder, given, args[1:], i)
        found.append(_call(context, builder, function, own, values, own))
    if sig.return_type == types.void:
        return context.get_dummy_value()
    return context.make_tuple(builder, sig.return_type, found)


@infer_global(fold)
class _Fold(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        return signature(args[1], *args)


@lower_builtin(fold, types.VarArg(types.Any))
def _lower_fold(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    function, start, *given = sig.args
    found = args[1]
    for i, own in enumerate(_element_types(given)):
        values = [found, *_elements(builder, given, args[2:], i)]
        found = _call(context, builder, function, [start, *own], values, [start, *own])
    return found


# What the loops call with each --------------------------------------------------------------------


@fast
def moved(number: int, pointer: Pointer[Real], step: int) -> Pointer[Real]:
    """The pointer to state `number`, with so many elements from one to the next."""
    return pointer + number * step


@fast
def offset(pointer: Pointer[Real], elements: int) -> Pointer[Real]:
    """The pointer moved on."""
    return pointer + elements


@fast
def load_at(pointer: Pointer[Real], at: int) -> Any:
    """16 numbers from there."""
    return load(pointer + at)


@fast
def store_at(pointer: Pointer[Real], value: Any, at: int) -> None:
    """Put 16 numbers there."""
    store(pointer + at, value)


@fast
def store_part_at(pointer: Pointer[Real], value: Any, at: int, lanes: Any) -> None:
    """Put some lanes there."""
    store_part(pointer + at, value, lanes)


@fast
def prefetch_at(pointer: Pointer[Real], at: int) -> None:
    """Prefetch that address."""
    prefetch(pointer + at)


@fast
def splat_at(number: int, pointer: Pointer[Real]) -> Any:
    """A number from a row of them, in all lanes."""
    return splat(pointer[number])
