"""Calls of a compiled kernel by another, and the pointer to nothing."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir
from numba.core import types

from thalweg.jit.pointers import ADDRESS, intrinsic
from thalweg.jit.vector_type import I64


@intrinsic
def call_kernel(typingctx: Any, function: Any, a: Any, b: Any) -> Any:
    """Call the compiled kernel at an address with two records, or with numbers."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        function_type = ir.FunctionType(ir.VoidType(), [I64, I64])
        pointer = builder.inttoptr(args[0], function_type.as_pointer())
        numbers = [
            value if isinstance(t, types.Integer) else builder.ptrtoint(value, I64)
            for t, value in zip(sig.args[1:], args[1:], strict=True)
        ]
        builder.call(pointer, numbers)
        return context.get_dummy_value()

    given = [types.int64 if isinstance(x, types.Integer) else x for x in (a, b)]
    return types.void(types.int64, *given), build


@intrinsic
def nowhere(typingctx: Any, pointer: Any) -> Any:
    """Return the pointer of a given one's type that points to nothing."""
    return pointer(pointer), lambda c, b, sig, args: ir.Constant(ADDRESS, None)
