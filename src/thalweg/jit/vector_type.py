"""The type of vectors: 16 numbers of one dtype, or a mask of 16, and their operators in LLVM."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import llvmlite.ir as ir
from numba.core import cgutils, types
from numba.core.typing import signature
from numba.core.typing.templates import AbstractTemplate, infer_global
from numba.extending import lower_builtin, models, register_model

from thalweg.jit.records import LANES

I64, I32, I16, I1 = (ir.IntType(bits) for bits in (64, 32, 16, 1))
ELEMENTS = {"float32": ir.FloatType(), "float64": ir.DoubleType(), "mask": I1}


class Vector(types.Type):
    """16 numbers, or 16 yes and no."""

    def __init__(self, dtype: str) -> None:
        self.dtype = dtype
        super().__init__(name=f"vector16({dtype})")


@register_model(Vector)
class _Model(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Vector) -> None:
        super().__init__(dmm, fe_type, ir.VectorType(ELEMENTS[fe_type.dtype], LANES))


VECTORS = {dtype: Vector(dtype) for dtype in ELEMENTS}
MASK = VECTORS["mask"]


def constant(element: Any, value: Any) -> ir.Constant:
    """Return the vector of a constant in all lanes."""
    return ir.Constant(ir.VectorType(element, LANES), [value] * LANES)


def splatted(builder: Any, value: Any) -> Any:
    """Return the vector of a value in all lanes."""
    vector = ir.Constant(ir.VectorType(value.type, LANES), ir.Undefined)
    first = builder.insert_element(vector, value, ir.Constant(I32, 0))
    return builder.shuffle_vector(first, vector, constant(I32, 0))


def called(builder: Any, name: str, *arguments: Any) -> Any:
    """Call an LLVM intrinsic whose arguments and result have one type."""
    vector = arguments[0].type
    element = {"float": "f32", "double": "f64"}[str(vector.element)]
    function = cgutils.get_or_insert_function(
        builder.module,
        ir.FunctionType(vector, [vector] * len(arguments)),
        f"llvm.{name}.v{LANES}{element}",
    )
    return builder.call(function, arguments)


# Operators ---------------------------------------------------------------------------------------

_ARITHMETIC = {
    operator.add: "fadd",
    operator.sub: "fsub",
    operator.mul: "fmul",
    operator.truediv: "fdiv",
}
_COMPARISONS = {
    operator.lt: "<",
    operator.le: "<=",
    operator.gt: ">",
    operator.ge: ">=",
    operator.eq: "==",
    operator.ne: "!=",
}
_LOGIC = {operator.and_: "and_", operator.or_: "or_"}


def _declare(op: Any, result: Callable[[Vector], Vector], of_masks: bool, arity: int = 2) -> None:
    @infer_global(op)
    class Template(AbstractTemplate):
        def generic(self, args: Any, kws: Any) -> Any:
            fits = len(args) == arity and isinstance(args[0], Vector) and len(set(args)) == 1
            if fits and (args[0] == MASK) == of_masks:
                return signature(result(args[0]), *args)
            return None


def _lower(op: Any, vector: Vector, build: Callable[..., Any], arity: int = 2) -> None:
    @lower_builtin(op, *[vector] * arity)
    def lowered(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return build(builder, *args)


def _register() -> None:
    numbers = [VECTORS["float32"], VECTORS["float64"]]
    for op, name in _ARITHMETIC.items():
        _declare(op, lambda vector: vector, of_masks=False)
        for vector in numbers:
            _lower(op, vector, lambda b, x, y, name=name: getattr(b, name)(x, y))
    for op, sign in _COMPARISONS.items():
        _declare(op, lambda vector: MASK, of_masks=False)
        # Every comparison with NaN is false, but for "!=".
        made = "fcmp_unordered" if sign == "!=" else "fcmp_ordered"
        for vector in numbers:
            _lower(op, vector, lambda b, x, y, s=sign, m=made: getattr(b, m)(s, x, y))
    for op, name in _LOGIC.items():
        _declare(op, lambda vector: vector, of_masks=True)
        _lower(op, MASK, lambda b, x, y, name=name: getattr(b, name)(x, y))
    _declare(operator.invert, lambda vector: vector, of_masks=True, arity=1)
    _lower(operator.invert, MASK, lambda b, x: b.xor(x, constant(I1, 1)), arity=1)
    _declare(operator.neg, lambda vector: vector, of_masks=False, arity=1)
    for vector in numbers:
        _lower(operator.neg, vector, lambda b, x: b.fneg(x), arity=1)
    _declare(abs, lambda vector: vector, of_masks=False, arity=1)
    for vector in numbers:
        _lower(abs, vector, lambda b, x: called(b, "fabs", x), arity=1)


_register()
