"""Prefetching of cache lines."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import llvmlite.ir as ir
from numba.core import cgutils, types

from thalweg.jit.pointers import ADDRESS, fast, intrinsic, size_of
from thalweg.jit.records import LINE, Pointer, Real
from thalweg.jit.vector_type import I32, I64


def prefetched(builder: Any, address: Any, locality: int) -> None:
    """Ask for the cache line at an address, which need not exist; 3: into the first cache."""
    function = cgutils.get_or_insert_function(
        builder.module,
        ir.FunctionType(ir.VoidType(), [ADDRESS, I32, I32, I32]),
        "llvm.prefetch.p0",
    )
    numbers = [ir.Constant(I32, n) for n in (0, locality, 1)]  # to read; data
    builder.call(function, [address, *numbers])


def _prefetcher(locality: int) -> Any:
    @intrinsic
    def prefetch(typingctx: Any, pointer: Any) -> Any:
        def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            prefetched(builder, args[0], locality)
            return context.get_dummy_value()

        return types.void(pointer), build

    return prefetch


# Ask for the cache line at a pointer, where nothing need be: into the first cache, the second.
prefetch = _prefetcher(3)
prefetch_far = _prefetcher(2)


def constant_of_size(of: Callable[[int], int]) -> Any:
    """Return a function of a pointer: a constant, given the bytes of one of its elements."""

    @intrinsic
    def constant(typingctx: Any, pointer: Any) -> Any:
        number = of(size_of(pointer.element))
        return types.int64(pointer), lambda c, b, sig, args: ir.Constant(I64, number)

    return constant


# How many elements of a pointer's dtype a cache line has.
elements_of_line = constant_of_size(lambda size: LINE // size)


@fast
def prefetch_row(row: Pointer[Real], count: int) -> None:
    """Ask for all cache lines of so many elements, into the second cache."""
    for at in range(0, count, elements_of_line(row)):
        prefetch_far(row + at)
    prefetch_far(row + (count - 1))
