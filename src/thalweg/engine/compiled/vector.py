"""Vectors of 16 lanes for Numba: explicit SIMD, so that no loop depends on being vectorised.

A kernel is written over whole vectors: ``w = load(pointer)``, ``w - a * g``, ``store(pointer, w)``.
They are LLVM's own vector values (``<16 x float>`` is one AVX-512 register, two of AVX2, four of
NEON), so nothing here is contracted, reassociated or approximated: an operation gives the bits that
NumPy gives. Only `fma` fuses, and only where it is written.

Each function below is one for float32 and float64: the kind of its arguments decides.
"""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

import inspect
import operator
from collections.abc import Callable, Sequence
from typing import Any

import llvmlite.ir as ir
from numba.core import cgutils, errors, types
from numba.core.typing import signature
from numba.core.typing.templates import AbstractTemplate, infer_global
from numba.extending import lower_builtin, models, register_model

from thalweg.engine.compiled.kernel_records import LANES, LINE, Pointer, Real
from thalweg.engine.compiled.machine_code import has
from thalweg.engine.compiled.pointers import (
    ADDRESS,
    REALS,
    PointerType,
    fast,
    intrinsic,
    loaded,
    moved,
    size_of,
    stored_at,
)

_I64, _I32, _I16, _I1 = (ir.IntType(bits) for bits in (64, 32, 16, 1))
_ELEMENTS = {"float32": ir.FloatType(), "float64": ir.DoubleType(), "mask": _I1}
_WHOLE = {"float32": _I32, "float64": _I64}
_MANTISSA = {"float32": 23, "float64": 52}
_BIAS = {"float32": 127, "float64": 1023}


class Vector(types.Type):
    """16 numbers, or 16 yes and no."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        super().__init__(name=f"vector16({kind})")


@register_model(Vector)
class _Model(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Vector) -> None:
        super().__init__(dmm, fe_type, ir.VectorType(_ELEMENTS[fe_type.kind], LANES))


VECTORS = {kind: Vector(kind) for kind in _ELEMENTS}
MASK = VECTORS["mask"]


def _constant(kind: Any, value: Any) -> ir.Constant:
    return ir.Constant(ir.VectorType(kind, LANES), [value] * LANES)


def _splat(builder: Any, value: Any) -> Any:
    vector = ir.Constant(ir.VectorType(value.type, LANES), ir.Undefined)
    first = builder.insert_element(vector, value, ir.Constant(_I32, 0))
    return builder.shuffle_vector(first, vector, _constant(_I32, 0))


def _called(builder: Any, name: str, *arguments: Any) -> Any:
    """Call an LLVM intrinsic whose arguments and result have one type."""
    kind = arguments[0].type
    element = {"float": "f32", "double": "f64"}[str(kind.element)]
    function = cgutils.get_or_insert_function(
        builder.module,
        ir.FunctionType(kind, [kind] * len(arguments)),
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


def _lower(op: Any, kind: Vector, build: Callable[..., Any], arity: int = 2) -> None:
    @lower_builtin(op, *[kind] * arity)
    def lowered(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return build(builder, *args)


def _register() -> None:
    numbers = [VECTORS["float32"], VECTORS["float64"]]
    for op, name in _ARITHMETIC.items():
        _declare(op, lambda kind: kind, of_masks=False)
        for kind in numbers:
            _lower(op, kind, lambda b, x, y, name=name: getattr(b, name)(x, y))
    for op, sign in _COMPARISONS.items():
        _declare(op, lambda kind: MASK, of_masks=False)
        # Every comparison with NaN is false, but for "!=".
        made = "fcmp_unordered" if sign == "!=" else "fcmp_ordered"
        for kind in numbers:
            _lower(op, kind, lambda b, x, y, s=sign, m=made: getattr(b, m)(s, x, y))
    for op, name in _LOGIC.items():
        _declare(op, lambda kind: kind, of_masks=True)
        _lower(op, MASK, lambda b, x, y, name=name: getattr(b, name)(x, y))
    _declare(operator.invert, lambda kind: kind, of_masks=True, arity=1)
    _lower(operator.invert, MASK, lambda b, x: b.xor(x, _constant(_I1, 1)), arity=1)
    _declare(operator.neg, lambda kind: kind, of_masks=False, arity=1)
    for kind in numbers:
        _lower(operator.neg, kind, lambda b, x: b.fneg(x), arity=1)
    _declare(abs, lambda kind: kind, of_masks=False, arity=1)
    for kind in numbers:
        _lower(abs, kind, lambda b, x: _called(b, "fabs", x), arity=1)


_register()


# Masks, calls and prefetching ---------------------------------------------------------------------


@intrinsic
def lanes_of(typingctx: Any, bits: Any) -> Any:
    """Whole number → mask: bit k is lane k."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.bitcast(builder.trunc(args[0], _I16), ir.VectorType(_I1, LANES))

    return MASK(types.int64), build


@intrinsic
def bits_of(typingctx: Any, mask: Any) -> Any:
    """Mask → whole number: bit k is lane k."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        return builder.zext(builder.bitcast(args[0], _I16), _I64)

    return types.int64(MASK), build


@fast
def first_lanes(count: int) -> Any:
    """Mask of the first `count` lanes, all where it is above 16; not for a count below 0."""
    return lanes_of((1 << min(LANES, count)) - 1)


@intrinsic
def call_kernel(typingctx: Any, function: Any, a: Any, b: Any) -> Any:
    """Call the compiled kernel at an address with two records, or with numbers."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        kind = ir.FunctionType(ir.VoidType(), [_I64, _I64])
        pointer = builder.inttoptr(args[0], kind.as_pointer())
        numbers = [
            value if isinstance(t, types.Integer) else builder.ptrtoint(value, _I64)
            for t, value in zip(sig.args[1:], args[1:], strict=True)
        ]
        builder.call(pointer, numbers)
        return context.get_dummy_value()

    given = [types.int64 if isinstance(x, types.Integer) else x for x in (a, b)]
    return types.void(types.int64, *given), build


def _prefetch(builder: Any, address: Any, locality: int) -> None:
    """Ask for the cache line at an address, which need not exist; 3: into the first cache."""
    function = cgutils.get_or_insert_function(
        builder.module,
        ir.FunctionType(ir.VoidType(), [ADDRESS, _I32, _I32, _I32]),
        "llvm.prefetch.p0",
    )
    numbers = [ir.Constant(_I32, n) for n in (0, locality, 1)]  # to read; data
    builder.call(function, [address, *numbers])


def _prefetcher(locality: int) -> Any:
    @intrinsic
    def prefetch(typingctx: Any, pointer: Any) -> Any:
        def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            _prefetch(builder, args[0], locality)
            return context.get_dummy_value()

        return types.void(pointer), build

    return prefetch


# Ask for the cache line at a pointer, where nothing need be: into the first cache, the second.
prefetch = _prefetcher(3)
prefetch_far = _prefetcher(2)


def _constant_of_kind(of: Callable[[int], int]) -> Any:
    @intrinsic
    def constant(typingctx: Any, pointer: Any) -> Any:
        number = of(size_of(pointer.element))
        return types.int64(pointer), lambda c, b, sig, args: ir.Constant(_I64, number)

    return constant


# How many elements of a pointer's kind a cache line has.
elements_of_line = _constant_of_kind(lambda size: LINE // size)
# How many rows of sums the product functions below hold in registers, by the kind of a pointer.
most_rows = _constant_of_kind(lambda size: _product_rows(size)[0])
some_rows = _constant_of_kind(lambda size: _product_rows(size)[1])


@intrinsic
def nowhere(typingctx: Any, pointer: Any) -> Any:
    """Return the pointer of a given one's kind that points to nothing."""
    return pointer(pointer), lambda c, b, sig, args: ir.Constant(ADDRESS, None)


@fast
def prefetch_row(row: Pointer[Real], count: int) -> None:
    """Ask for all cache lines of so many elements, into the second cache."""
    for at in range(0, count, elements_of_line(row)):
        prefetch_far(row + at)
    prefetch_far(row + (count - 1))


def _loaded_indices(builder: Any, address: Any, mask: Any) -> Any:
    shape = ir.VectorType(_I32, LANES)
    kind = ir.FunctionType(shape, [ADDRESS, _I32, mask.type, shape])
    function = cgutils.get_or_insert_function(builder.module, kind, "llvm.masked.load.v16i32.p0")
    arguments = [address, ir.Constant(_I32, 4), mask, _constant(_I32, 0)]
    return builder.call(function, arguments)


@intrinsic
def ascending(typingctx: Any, indices: Any, mask: Any) -> Any:
    """Whether each of 16 int32 is greater than the one before it; yes outside of the mask."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        own = _loaded_indices(builder, args[0], args[1])
        at_before = moved(builder, args[0], ir.Constant(_I64, -1), _I32)
        before = _loaded_indices(builder, at_before, args[1])
        rising = builder.icmp_signed("<", before, own)
        return builder.or_(rising, builder.not_(args[1]))

    return MASK(indices, MASK), build


# Vectors ------------------------------------------------------------------------------------------


class _Builders:
    """What each function is in LLVM, for one kind of number."""

    def __init__(self, kind: str) -> None:
        self.size = 4 if kind == "float32" else 8
        self.bias, self.mantissa = _BIAS[kind], _MANTISSA[kind]
        self.element, self.whole = _ELEMENTS[kind], _WHOLE[kind]
        self.shape = ir.VectorType(self.element, LANES)
        self.wholes = ir.VectorType(self.whole, LANES)
        self.doubles = ir.VectorType(ir.DoubleType(), LANES)

    def load(self, builder: Any, address: Any) -> Any:
        return loaded(builder, address, self.shape, self.size)

    def store(self, builder: Any, address: Any, value: Any) -> None:
        stored_at(builder, address, value, self.size)

    def load_part(self, builder: Any, address: Any, mask: Any) -> Any:
        name = f"llvm.masked.load.v16f{8 * self.size}.p0"
        kind = ir.FunctionType(self.shape, [ADDRESS, _I32, mask.type, self.shape])
        function = cgutils.get_or_insert_function(builder.module, kind, name)
        at, size = address, ir.Constant(_I32, self.size)
        return builder.call(function, [at, size, mask, _constant(self.element, 0.0)])

    def store_part(self, builder: Any, address: Any, value: Any, mask: Any) -> None:
        name = f"llvm.masked.store.v16f{8 * self.size}.p0"
        kind = ir.FunctionType(ir.VoidType(), [self.shape, ADDRESS, _I32, mask.type])
        function = cgutils.get_or_insert_function(builder.module, kind, name)
        at, size = address, ir.Constant(_I32, self.size)
        builder.call(function, [value, at, size, mask])

    def gather(self, builder: Any, base: Any, indices: Any) -> Any:
        v = ir.Constant(self.shape, ir.Undefined)
        for lane in range(LANES):
            at = moved(builder, indices, ir.Constant(_I64, lane), _I32)
            index = builder.sext(loaded(builder, at, _I32), _I64)
            v = self._placed(builder, v, lane, base, index)
        return v

    def gather_part(self, builder: Any, base: Any, indices: Any, mask: Any) -> Any:
        own = _loaded_indices(builder, indices, mask)  # 0 where none is
        v = ir.Constant(self.shape, ir.Undefined)
        for lane in range(LANES):
            index = builder.extract_element(own, ir.Constant(_I32, lane))
            v = self._placed(builder, v, lane, base, builder.sext(index, _I64))
        return builder.select(mask, v, _constant(self.element, 0.0))

    def _placed(self, builder: Any, v: Any, lane: int, base: Any, index: Any) -> Any:
        at = moved(builder, base, index, self.element)
        number = loaded(builder, at, self.element)
        return builder.insert_element(v, number, ir.Constant(_I32, lane))

    def splat(self, builder: Any, number: Any) -> Any:
        return _splat(builder, number)

    def filled(self, builder: Any, like: Any, number: Any) -> Any:
        return _splat(builder, builder.fptrunc(number, self.element) if self.size == 4 else number)

    def where(self, builder: Any, mask: Any, x: Any, y: Any) -> Any:
        return builder.select(mask, x, y)

    def fma(self, builder: Any, x: Any, y: Any, z: Any) -> Any:
        return _called(builder, "fma", x, y, z)

    def sqrt(self, builder: Any, x: Any) -> Any:
        return _called(builder, "sqrt", x)

    def rint(self, builder: Any, x: Any) -> Any:
        return _called(builder, "rint", x)

    def pow2(self, builder: Any, n: Any) -> Any:
        exponent = builder.add(builder.fptosi(n, self.wholes), _constant(self.whole, self.bias))
        return builder.bitcast(
            builder.shl(exponent, _constant(self.whole, self.mantissa)), self.shape
        )

    def exponent(self, builder: Any, x: Any) -> Any:
        bits = builder.lshr(builder.bitcast(x, self.wholes), _constant(self.whole, self.mantissa))
        return builder.sitofp(builder.sub(bits, _constant(self.whole, self.bias)), self.shape)

    def sign(self, builder: Any, x: Any) -> Any:
        zero, one, minus = (_constant(self.element, number) for number in (0.0, 1.0, -1.0))
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
                ir.Constant(ir.VectorType(_I32, half), [start + lane for lane in range(half)])
                for start in (0, half)
            )
            v = combine(builder.shuffle_vector(v, v, low), builder.shuffle_vector(v, v, high))
        return builder.extract_element(v, ir.Constant(_I32, 0))

    def to_f64(self, builder: Any, v: Any) -> Any:
        first = builder.extract_element(v, ir.Constant(_I32, 0))
        return builder.fpext(first, ir.DoubleType()) if self.size == 4 else first

    def widen(self, builder: Any, v: Any) -> Any:
        return builder.fpext(v, self.doubles) if self.size == 4 else v

    def add_to_f64(self, builder: Any, address: Any, v: Any) -> None:
        before = loaded(builder, address, self.doubles, 8)
        sum_ = builder.fadd(before, self.widen(builder, v))
        stored_at(builder, address, sum_, 8)

    def count_up(self, builder: Any, like: Any) -> Any:
        return ir.Constant(self.shape, [float(lane) for lane in range(LANES)])

    def product_most(self, builder: Any, *args: Any) -> None:
        _product(self, _product_rows(self.size)[0], builder, *args)

    def product_ahead(self, builder: Any, *args: Any) -> None:
        _product(self, _product_rows(self.size)[0], builder, *args)

    def product_some(self, builder: Any, *args: Any) -> None:
        _product(self, _product_rows(self.size)[1], builder, *args)

    def product_one(self, builder: Any, *args: Any) -> None:
        _product(self, 1, builder, *args)


_BUILDERS = {kind: _Builders(kind) for kind in REALS}
_FIXED = {"m": MASK, "q": types.int64, "f": types.float64, "w": VECTORS["float64"]}


def _kind_of(what: str, codes: str, given: Sequence[Any]) -> str:
    """Return the kind of number of the first argument that has one."""
    for code, own in zip(codes, given, strict=True):
        if code in "vpnx":
            element = own.element if isinstance(own, PointerType) else own
            kind = str(getattr(element, "kind", element))
            if kind in REALS:
                return kind
    raise errors.TypingError(f"{what} is not for {', '.join(map(str, given))}")


def _over(codes: str, result: str = "") -> Callable[[Callable[..., Any]], Any]:
    """Make a function of vectors, given what it takes and returns, a letter each.

    v: a vector; n: a number; p: a pointer to numbers of their kind; x: any of them, for its kind;
    m: a mask; q: int64; f: float64; w: a vector of float64; a: a pointer to anything.
    """

    def declare(function: Callable[..., Any]) -> Any:
        what = function.__name__

        def typed(*given: Any) -> Any:
            kind = _kind_of(what, codes, given)
            known = _FIXED | {"v": VECTORS[kind], "n": REALS[kind], "": types.void}
            own = (known.get(code, t) for code, t in zip(codes, given, strict=True))
            build = getattr(_BUILDERS[kind], what)

            def lowered(context: Any, builder: Any, sig: Any, args: Any) -> Any:
                value = build(builder, *args)
                return context.get_dummy_value() if value is None else value

            return known[result](*own), lowered

        # Numba wants to see the parameters by name.
        names = ", ".join(inspect.signature(function).parameters)
        scope: dict[str, Any] = {"typed": typed}
        exec(f"def {what}(typingctx, {names}):\n    return typed({names})\n", scope)
        scope[what].__doc__ = function.__doc__
        return intrinsic(scope[what])

    return declare


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
    """A number in all lanes, of the kind of a vector, number or pointer."""


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
    """0, 1 … 15, of the kind of a vector, number or pointer."""


# The innermost piece of a matrix product, with 1, some or most rows of 16 sums held in registers:
# out[m, lane] = (out[m, lane] where keep, else 0) + Σ_k a[m, k] · b[k, lane] for k < count, with
# a[m, k] at a + m · row + k · step, b[k] at b + k · below, out[m] at out + m · beside.


@_over("pqqpqqpqm")
def product_most(
    a: Any, row: Any, step: Any, b: Any, below: Any, count: Any, out: Any, beside: Any, keep: Any
) -> Any:
    """For `most_rows` rows."""


@_over("pqqpqqpqm")
def product_some(
    a: Any, row: Any, step: Any, b: Any, below: Any, count: Any, out: Any, beside: Any, keep: Any
) -> Any:
    """For `some_rows` rows."""


@_over("pqqpqqpqm")
def product_one(
    a: Any, row: Any, step: Any, b: Any, below: Any, count: Any, out: Any, beside: Any, keep: Any
) -> Any:
    """For one row."""


@_over("pqqpqqpqmq")
def product_ahead(
    a: Any,
    row: Any,
    step: Any,
    b: Any,
    below: Any,
    count: Any,
    out: Any,
    beside: Any,
    keep: Any,
    ahead: Any,
) -> Any:
    """For `most_rows` rows; what lies `ahead` elements behind them is prefetched meanwhile.

    That is a piece each k, as much as the rows are: in one go it would stop the product.
    """


def _product_rows(size: int) -> tuple[int, int]:
    """Return how many rows of sums fit into this machine's registers, and a smaller number."""
    if has("avx512f"):
        return 12, 4
    if has("avx2"):
        return (6, 2) if size == 4 else (3, 2)
    return (4, 2) if size == 4 else (2, 2)


def _product(own: _Builders, rows: int, builder: Any, *args: Any) -> None:
    """Build a product function: each sum is in the order of k.

    So it never depends on how many rows or columns are worked on together.
    """
    a, row, step, b, below, count, out, beside, keep, *ahead = args

    def at(pointer: Any, elements: Any) -> Any:
        return moved(builder, pointer, elements, own.element)

    zero = _constant(own.element, 0.0)
    places, before = [], []
    for m in range(rows):
        place = at(out, builder.mul(beside, ir.Constant(_I64, m)))
        places.append(place)
        before.append(builder.select(keep, own.load(builder, place), zero))
    entry = builder.block
    loop = builder.append_basic_block("product")
    end = builder.append_basic_block("product.end")
    builder.cbranch(builder.icmp_signed(">", count, ir.Constant(_I64, 0)), loop, end)
    builder.position_at_end(loop)
    k = builder.phi(_I64)
    k.add_incoming(ir.Constant(_I64, 0), entry)
    sums = []
    for m in range(rows):
        running = builder.phi(own.shape)
        running.add_incoming(before[m], entry)
        sums.append(running)
    at_k = at(a, builder.mul(k, step))
    right = own.load(builder, at(b, builder.mul(k, below)))
    if ahead:
        piece = builder.mul(k, ir.Constant(_I64, rows))
        _prefetch(builder, at(at(a, *ahead), piece), 2)
    after = []
    for m in range(rows):
        place = at(at_k, builder.mul(row, ir.Constant(_I64, m)))
        left = _splat(builder, loaded(builder, place, own.element))
        after.append(_called(builder, "fma", left, right, sums[m]))
    following = builder.add(k, ir.Constant(_I64, 1))
    k.add_incoming(following, builder.block)
    for m in range(rows):
        sums[m].add_incoming(after[m], builder.block)
    builder.cbranch(builder.icmp_signed("<", following, count), builder.block, end)
    builder.position_at_end(end)
    results = []
    for m in range(rows):
        result = builder.phi(own.shape)
        result.add_incoming(before[m], entry)
        result.add_incoming(after[m], loop)
        results.append(result)
    for place, result in zip(places, results, strict=True):
        own.store(builder, place, result)
