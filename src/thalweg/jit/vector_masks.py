"""Masks of 16 lanes: from and to whole numbers, the first lanes, where int32 rise."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir
from numba.core import cgutils, types

from thalweg.jit.pointers import ADDRESS, fast, intrinsic, moved
from thalweg.jit.records import LANES
from thalweg.jit.vector_type import I1, I16, I32, I64, MASK, constant


@intrinsic
def lanes_of(typingctx: Any, bits: Any) -> Any:
    """Whole number → mask: bit k is lane k."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.bitcast(builder.trunc(args[0], I16), ir.VectorType(I1, LANES))

    return MASK(types.int64), build


@intrinsic
def bits_of(typingctx: Any, mask: Any) -> Any:
    """Mask → whole number: bit k is lane k."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.zext(builder.bitcast(args[0], I16), I64)

    return types.int64(MASK), build


@fast
def first_lanes(count: int) -> Any:
    """Mask of the first `count` lanes, all where it is above 16; not for a count below 0."""
    return lanes_of((1 << min(LANES, count)) - 1)


def loaded_indices(builder: Any, address: Any, mask: Any) -> Any:
    """Return 16 int32 from memory; 0 outside of the mask."""
    shape = ir.VectorType(I32, LANES)
    function_type = ir.FunctionType(shape, [ADDRESS, I32, mask.type, shape])
    function = cgutils.get_or_insert_function(
        builder.module, function_type, "llvm.masked.load.v16i32.p0"
    )
    arguments = [address, ir.Constant(I32, 4), mask, constant(I32, 0)]
    return builder.call(function, arguments)


@intrinsic
def ascending(typingctx: Any, indices: Any, mask: Any) -> Any:
    """Whether each of 16 int32 is greater than the one before it; yes outside of the mask."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        own = loaded_indices(builder, args[0], args[1])
        at_before = moved(builder, args[0], ir.Constant(I64, -1), I32)
        before = loaded_indices(builder, at_before, args[1])
        rising = builder.icmp_signed("<", before, own)
        return builder.or_(rising, builder.not_(args[1]))

    return MASK(indices, MASK), build
