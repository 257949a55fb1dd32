"""Vectors of 16 lanes for Numba: explicit SIMD, so that no loop depends on being vectorised.

A kernel is written over whole vectors: ``w = load(pointer)``, ``w - a * g``, ``store(pointer, w)``.
They are LLVM's own vector values (``<16 x float>`` is one AVX-512 register, two of AVX2, four of
NEON), so nothing here is contracted, reassociated or approximated: an operation gives the bits that
NumPy gives. Only `fma` fuses, and only where it is written.

Each function below is one for float32 and float64: the dtype of its arguments decides.
"""

# ruff: noqa: D102 — a builder's methods are described by the functions of their names, below
# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import llvmlite.ir as ir
from numba.core import cgutils

from thalweg.jit.pointers import ADDRESS, REALS, loaded, moved, stored_at
from thalweg.jit.records import LANES
from thalweg.jit.vector_masks import loaded_indices
from thalweg.jit.vector_overloads import over
from thalweg.jit.vector_type import ELEMENTS, I32, I64, called, constant, splatted

_WHOLE = {"float32": I32, "float64": I64}
_MANTISSA = {"float32": 23, "float64": 52}
_BIAS = {"float32": 127, "float64": 1023}


class Builders:
    """What each function is in LLVM, for one dtype."""

    def __init__(self, dtype: str) -> None:
        self.size = 4 if dtype == "float32" else 8
        self.bias, self.mantissa = _BIAS[dtype], _MANTISSA[dtype]
        self.element, self.whole = ELEMENTS[dtype], _WHOLE[dtype]
        self.shape = ir.VectorType(self.element, LANES)
        self.wholes = ir.VectorType(self.whole, LANES)
        self.doubles = ir.VectorType(ir.DoubleType(), LANES)

    def load(self, builder: Any, address: Any) -> Any:
        return loaded(builder, address, self.shape, self.size)

    def store(self, builder: Any, address: Any, value: Any) -> None:
        stored_at(builder, address, value, self.size)

    def load_part(self, builder: Any, address: Any, mask: Any) -> Any:
        name = f"llvm.masked.load.v16f{8 * self.size}.p0"
        function_type = ir.FunctionType(self.shape, [ADDRESS, I32, mask.type, self.shape])
        function = cgutils.get_or_insert_function(builder.module, function_type, name)
        at, size = address, ir.Constant(I32, self.size)
        return builder.call(function, [at, size, mask, constant(self.element, 0.0)])

    def store_part(self, builder: Any, address: Any, value: Any, mask: Any) -> None:
        name = f"llvm.masked.store.v16f{8 * self.size}.p0"
        function_type = ir.FunctionType(ir.VoidType(), [self.shape, ADDRESS, I32, mask.type])
        function = cgutils.get_or_insert_function(builder.module, function_type, name)
        at, size = address, ir.Constant(I32, self.size)
        builder.call(function, [value, at, size, mask])

    def gather(self, builder: Any, base: Any, indices: Any) -> Any:
        v = ir.Constant(self.shape, ir.Undefined)
        for lane in range(LANES):
            at = moved(builder, indices, ir.Constant(I64, lane), I32)
            index = builder.sext(loaded(builder, at, I32), I64)
            v = self._placed(builder, v, lane, base, index)
        return v

    def gather_part(self, builder: Any, base: Any, indices: Any, mask: Any) -> Any:
        own = loaded_indices(builder, indices, mask)  # 0 where none is
        v = ir.Constant(self.shape, ir.Undefined)
        for lane in range(LANES):
            index = builder.extract_element(own, ir.Constant(I32, lane))
            v = self._placed(builder, v, lane, base, builder.sext(index, I64))
        return builder.select(mask, v, constant(self.element, 0.0))

    def _placed(self, builder: Any, v: Any, lane: int, base: Any, index: Any) -> Any:
        at = moved(builder, base, index, self.element)
        number = loaded(builder, at, self.element)
        return builder.insert_element(v, number, ir.Constant(I32, lane))

    def splat(self, builder: Any, number: Any) -> Any:
        return splatted(builder, number)

    def filled(self, builder: Any, like: Any, number: Any) -> Any:
        return splatted(
            builder, builder.fptrunc(number, self.element) if self.size == 4 else number
        )

    def where(self, builder: Any, mask: Any, x: Any, y: Any) -> Any:
        return builder.select(mask, x, y)

    def fma(self, builder: Any, x: Any, y: Any, z: Any) -> Any:
        return called(builder, "fma", x, y, z)

    def sqrt(self, builder: Any, x: Any) -> Any:
        return called(builder, "sqrt", x)

    def rint(self, builder: Any, x: Any) -> Any:
        return called(builder, "rint", x)

    def pow2(self, builder: Any, n: Any) -> Any:
        exponent = builder.add(builder.fptosi(n, self.wholes), constant(self.whole, self.bias))
        return builder.bitcast(
            builder.shl(exponent, constant(self.whole, self.mantissa)), self.shape
        )

    def exponent(self, builder: Any, x: Any) -> Any:
        bits = builder.lshr(builder.bitcast(x, self.wholes), constant(self.whole, self.mantissa))
        return builder.sitofp(builder.sub(bits, constant(self.whole, self.bias)), self.shape)

    def sign(self, builder: Any, x: Any) -> Any:
        zero, one, minus = (constant(self.element, number) for number in (0.0, 1.0, -1.0))
        still = builder.select(builder.fcmp_ordered("==", x, zero), zero, x)  # NaN stays
        fallen = builder.select(builder.fcmp_ordered("<", x, zero), minus, still)
        return builder.select(builder.fcmp_ordered(">", x, zero), one, fallen)

    def maximum(self, builder: Any, x: Any, y: Any) -> Any:
        return self._larger(builder, x, y, ">=")

    def minimum(self, builder: Any, x: Any, y: Any) -> Any:
        return self._larger(builder, x, y, "<=")

    def _larger(self, builder: Any, a: Any, b: Any, sign: str) -> Any:
        first = builder.or_(builder.fcmp_ordered(sign, a, b), builder.fcmp_unordered("uno", a, a))
        return builder.select(first, a, b)

    def total(self, builder: Any, v: Any) -> Any:
        return self._halved(builder, v, lambda x, y: builder.fadd(x, y))

    def largest(self, builder: Any, v: Any) -> Any:
        return self._halved(builder, v, lambda x, y: self._larger(builder, x, y, ">="))

    def _halved(self, builder: Any, v: Any, combine: Callable[..., Any]) -> Any:
        for half in (8, 4, 2, 1):
            low, high = (
                ir.Constant(ir.VectorType(I32, half), [start + lane for lane in range(half)])
                for start in (0, half)
            )
            v = combine(builder.shuffle_vector(v, v, low), builder.shuffle_vector(v, v, high))
        return builder.extract_element(v, ir.Constant(I32, 0))

    def to_f64(self, builder: Any, v: Any) -> Any:
        first = builder.extract_element(v, ir.Constant(I32, 0))
        return builder.fpext(first, ir.DoubleType()) if self.size == 4 else first

    def widen(self, builder: Any, v: Any) -> Any:
        return builder.fpext(v, self.doubles) if self.size == 4 else v

    def add_to_f64(self, builder: Any, address: Any, v: Any) -> None:
        before = loaded(builder, address, self.doubles, 8)
        sum_ = builder.fadd(before, self.widen(builder, v))
        stored_at(builder, address, sum_, 8)

    def count_up(self, builder: Any, like: Any) -> Any:
        return ir.Constant(self.shape, [float(lane) for lane in range(LANES)])


_over = partial(over, {dtype: Builders(dtype) for dtype in REALS})


@_over("p", "v")
def load(pointer: Any) -> Any:
    """16 numbers from memory."""


@_over("pv")
def store(pointer: Any, v: Any) -> Any:
    """Put 16 numbers into memory."""


@_over("pm", "v")
def load_part(pointer: Any, mask: Any) -> Any:
    """As `load`; 0 outside of the mask, where nothing is read."""


@_over("pvm")
def store_part(pointer: Any, v: Any, mask: Any) -> Any:
    """As `store`, for the lanes of a mask."""


@_over("pa", "v")
def gather(pointer: Any, indices: Any) -> Any:
    """16 numbers at int32 indices."""


@_over("pam", "v")
def gather_part(pointer: Any, indices: Any, mask: Any) -> Any:
    """As `gather`; 0 outside of the mask, though number 0 is read."""


@_over("n", "v")
def splat(number: Any) -> Any:
    """A number in all lanes."""


@_over("xf", "v")
def filled(like: Any, number: Any) -> Any:
    """A number in all lanes, of the dtype of a vector, number or pointer."""


@_over("mvv", "v")
def where(mask: Any, a: Any, b: Any) -> Any:
    """`a` where the mask holds, else `b`."""


@_over("vvv", "v")
def fma(a: Any, b: Any, c: Any) -> Any:
    """The sum a · b + c, rounded once."""


@_over("v", "v")
def sqrt(x: Any) -> Any:
    """√x."""


@_over("v", "v")
def rint(x: Any) -> Any:
    """The nearest integer, ties to the even one."""


@_over("v", "v")
def pow2(n: Any) -> Any:
    """2ⁿ for an integral n whose power is a normal number."""


@_over("v", "v")
def exponent(x: Any) -> Any:
    """⌊log₂ x⌋ for a positive, normal, finite x."""


@_over("v", "v")
def sign(x: Any) -> Any:
    """−1, 0 or 1; NaN stays."""


@_over("vv", "v")
def maximum(a: Any, b: Any) -> Any:
    """The larger; NaN where either is NaN."""


@_over("vv", "v")
def minimum(a: Any, b: Any) -> Any:
    """The smaller; NaN where either is NaN."""


@_over("v", "n")
def total(v: Any) -> Any:
    """The sum of the lanes, by halves."""


@_over("v", "n")
def largest(v: Any) -> Any:
    """The largest of the lanes."""


@_over("v", "f")
def to_f64(v: Any) -> Any:
    """The first lane as float64."""


@_over("v", "w")
def widen(v: Any) -> Any:
    """All lanes as float64."""


@_over("av")
def add_to_f64(sums: Any, v: Any) -> Any:
    """Add a vector to 16 float64 in memory."""


@_over("x", "v")
def count_up(like: Any) -> Any:
    """0, 1 … 15, of the dtype of a vector, number or pointer."""
