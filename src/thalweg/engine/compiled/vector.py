"""Vectors of 16 lanes for Numba: explicit SIMD, so that no loop depends on being vectorised.

A kernel is written over whole vectors: ``w = load(address)``, ``w - a * g``, ``store(address, w)``.
They are LLVM's own vector values (``<16 x float>`` is one AVX-512 register, two of AVX2, four of
NEON), so nothing here is contracted, reassociated or approximated: an operation gives the bits that
NumPy gives. Only `fma` fuses, and only where it is written. Addresses are whole numbers.

`names(kind)` returns all there is for "float32" or "float64"; the kernels' sources begin with it.
"""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import llvmlite.ir as ir
from numba import njit
from numba.core import cgutils, types
from numba.core.typing import signature
from numba.core.typing.templates import AbstractTemplate, infer_global
from numba.extending import intrinsic, lower_builtin, models, register_model

from thalweg.engine.compiled.dots import dots
from thalweg.engine.compiled.layout import LANES, LINE
from thalweg.engine.compiled.machine_code import has

_I64, _I32, _I16, _I8, _I1 = (ir.IntType(bits) for bits in (64, 32, 16, 8, 1))
_ELEMENTS = {"float32": ir.FloatType(), "float64": ir.DoubleType(), "mask": _I1}
_WHOLE = {"float32": _I32, "float64": _I64}
_MANTISSA = {"float32": 23, "float64": 52}
_BIAS = {"float32": 127, "float64": 1023}
SCALARS = {"float32": types.float32, "float64": types.float64}


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


def _at(builder: Any, address: Any) -> Any:
    return builder.inttoptr(address, ir.PointerType())


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


_register()


# Scalars in memory, and masks as whole numbers: the same for both kinds ---------------------------


def _reader(scalar: Any, element: Any) -> Any:
    @intrinsic
    def read(typingctx: Any, address: Any) -> Any:
        def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            value = builder.load(_at(builder, args[0]), typ=element)
            value.align = element.width // 8 if hasattr(element, "width") else None
            return builder.sext(value, _I64) if scalar is types.int64 else value

        return scalar(types.int64), build

    return read


def _writer(scalar: Any, element: Any) -> Any:
    @intrinsic
    def write(typingctx: Any, address: Any, value: Any) -> Any:
        def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            stored = args[1]
            if scalar is types.int64 and element is not _I64:
                stored = builder.trunc(stored, element)
            builder.store(stored, _at(builder, args[0]))
            return context.get_dummy_value()

        return types.void(types.int64, scalar), build

    return write


read_i64 = _reader(types.int64, _I64)
read_i32 = _reader(types.int64, _I32)
read_i8 = _reader(types.int64, _I8)
read_f64 = _reader(types.float64, ir.DoubleType())
write_i64 = _writer(types.int64, _I64)
write_i32 = _writer(types.int64, _I32)
write_f64 = _writer(types.float64, ir.DoubleType())


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


@intrinsic
def call_kernel(typingctx: Any, function: Any, a: Any, b: Any) -> Any:
    """Call the compiled kernel at an address: void kernel(int64, int64)."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        kind = ir.FunctionType(ir.VoidType(), [_I64, _I64])
        pointer = builder.inttoptr(args[0], kind.as_pointer())
        builder.call(pointer, args[1:])
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), build


def _prefetch(builder: Any, address: Any, locality: int) -> None:
    """Ask for the cache line at an address, which need not exist; 3: into the first cache."""
    function = cgutils.get_or_insert_function(
        builder.module,
        ir.FunctionType(ir.VoidType(), [ir.PointerType(), _I32, _I32, _I32]),
        "llvm.prefetch.p0",
    )
    numbers = [ir.Constant(_I32, n) for n in (0, locality, 1)]  # to read; data
    builder.call(function, [_at(builder, address), *numbers])


def _prefetcher(locality: int) -> Any:
    @intrinsic
    def prefetch(typingctx: Any, address: Any) -> Any:
        def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            _prefetch(builder, args[0], locality)
            return context.get_dummy_value()

        return types.void(types.int64), build

    return prefetch


# Ask for the cache line at an address, which need not exist: into the first cache, the second.
prefetch = _prefetcher(3)
prefetch_far = _prefetcher(2)


@njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
def prefetch_row(address, size):
    """Ask for all cache lines of a row of so many bytes, into the second cache."""
    for at in range(0, size, LINE):
        prefetch_far(address + at)
    prefetch_far(address + size - 1)


def _loaded_indices(builder: Any, address: Any, mask: Any) -> Any:
    shape = ir.VectorType(_I32, LANES)
    kind = ir.FunctionType(shape, [ir.PointerType(), _I32, mask.type, shape])
    function = cgutils.get_or_insert_function(builder.module, kind, "llvm.masked.load.v16i32.p0")
    arguments = [_at(builder, address), ir.Constant(_I32, 4), mask, _constant(_I32, 0)]
    return builder.call(function, arguments)


@intrinsic
def ascending(typingctx: Any, indices: Any, mask: Any) -> Any:
    """Whether each of 16 int32 is greater than the one before it; yes outside of the mask."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        own = _loaded_indices(builder, args[0], args[1])
        at_before = builder.sub(args[0], ir.Constant(_I64, 4))
        before = _loaded_indices(builder, at_before, args[1])
        rising = builder.icmp_signed("<", before, own)
        return builder.or_(rising, builder.not_(args[1]))

    return MASK(types.int64, MASK), build


# Vectors -----------------------------------------------------------------------------------------


def _made(sig: Any, build: Callable[..., Any], what: str) -> Any:
    """Return an intrinsic of `sig`'s arguments; `build` takes an LLVM builder and their values."""

    def builder_of(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        result = build(builder, *args)
        return context.get_dummy_value() if result is None else result

    parameters = ", ".join(["typingctx", *(f"p{i}" for i in range(len(sig.args)))])
    scope: dict[str, Any] = {"sig": sig, "builder_of": builder_of}
    exec(f"def {what}({parameters}):\n    return sig, builder_of\n", scope)
    return intrinsic(scope[what])


def names(kind: str) -> dict[str, Any]:
    """Return the functions over vectors of one kind, by name.

    load(address), store(address, v), load_part(address, mask) (0 elsewhere, nothing read there),
    store_part(address, v, mask), gather(address, indices) (the numbers at int32 indices that lie
    at an address), gather_part(address, indices, mask) (0 elsewhere, though number 0 is read),
    splat(number), read(address), write(address, number), where(mask, a, b), fma(a, b, c), sqrt,
    abs, rint, pow2, exponent, sign, minimum, maximum (NaN wins, as in NumPy), total(v) and
    largest(v) (of the lanes, by halves), widen(v) (to float64), load_f64, store_f64, to_f64(v)
    (its first lane), add_to_f64(address, v), count_up() (0 to 15), product_most, product_some,
    product_one, product_ahead (see `_product`; MOST and SOME rows), those of
    `thalweg.engine.compiled.dots`, NUMBER (the scalar's type), SIZE (bytes).

    Args:
        kind: "float32" or "float64".
    """
    element, whole, vector = _ELEMENTS[kind], _WHOLE[kind], VECTORS[kind]
    scalar, size = SCALARS[kind], 4 if kind == "float32" else 8
    shape = ir.VectorType(element, LANES)
    wholes = ir.VectorType(whole, LANES)

    def loaded(builder: Any, address: Any) -> Any:
        value = builder.load(_at(builder, address), typ=shape)
        value.align = size
        return value

    def stored(builder: Any, address: Any, value: Any) -> None:
        builder.store(value, _at(builder, address)).align = size

    def loaded_part(builder: Any, address: Any, mask: Any) -> Any:
        name = "llvm.masked.load.v16f32.p0" if size == 4 else "llvm.masked.load.v16f64.p0"
        kind_ = ir.FunctionType(shape, [ir.PointerType(), _I32, mask.type, shape])
        function = cgutils.get_or_insert_function(builder.module, kind_, name)
        return builder.call(
            function,
            [_at(builder, address), ir.Constant(_I32, size), mask, _constant(element, 0.0)],
        )

    def larger(builder: Any, a: Any, b: Any, sign: str) -> Any:
        first = builder.or_(builder.fcmp_ordered(sign, a, b), builder.fcmp_unordered("uno", a, a))
        return builder.select(first, a, b)

    def sign(builder: Any, x: Any) -> Any:
        zero = _constant(element, 0.0)
        still = builder.select(builder.fcmp_ordered("==", x, zero), zero, x)  # NaN stays
        fallen = builder.select(builder.fcmp_ordered("<", x, zero), _constant(element, -1.0), still)
        return builder.select(builder.fcmp_ordered(">", x, zero), _constant(element, 1.0), fallen)

    def pow2(builder: Any, n: Any) -> Any:
        exponent = builder.add(builder.fptosi(n, wholes), _constant(whole, _BIAS[kind]))
        return builder.bitcast(builder.shl(exponent, _constant(whole, _MANTISSA[kind])), shape)

    def exponent(builder: Any, x: Any) -> Any:
        bits = builder.lshr(builder.bitcast(x, wholes), _constant(whole, _MANTISSA[kind]))
        return builder.sitofp(builder.sub(bits, _constant(whole, _BIAS[kind])), shape)

    def total(builder: Any, v: Any) -> Any:
        return halved(builder, v, lambda b, x, y: b.fadd(x, y))

    def halved(builder: Any, v: Any, combine: Callable[..., Any]) -> Any:
        for half in (8, 4, 2, 1):
            low, high = (
                ir.Constant(ir.VectorType(_I32, half), [start + lane for lane in range(half)])
                for start in (0, half)
            )
            v = combine(
                builder, builder.shuffle_vector(v, v, low), builder.shuffle_vector(v, v, high)
            )
        return builder.extract_element(v, ir.Constant(_I32, 0))

    doubles = ir.VectorType(ir.DoubleType(), LANES)

    def loaded_f64(builder: Any, address: Any) -> Any:
        value = builder.load(_at(builder, address), typ=doubles)
        value.align = 8
        return value

    def stored_f64(builder: Any, address: Any, value: Any) -> None:
        builder.store(value, _at(builder, address)).align = 8

    def widened(builder: Any, v: Any) -> Any:
        return builder.fpext(v, doubles) if size == 4 else v

    def add_to_f64(builder: Any, address: Any, v: Any) -> None:
        before = loaded_f64(builder, address)
        stored_f64(builder, address, builder.fadd(before, widened(builder, v)))

    def stored_part(builder: Any, address: Any, value: Any, mask: Any) -> None:
        name = "llvm.masked.store.v16f32.p0" if size == 4 else "llvm.masked.store.v16f64.p0"
        kind_ = ir.FunctionType(ir.VoidType(), [shape, ir.PointerType(), _I32, mask.type])
        function = cgutils.get_or_insert_function(builder.module, kind_, name)
        builder.call(function, [value, _at(builder, address), ir.Constant(_I32, size), mask])

    def largest(builder: Any, v: Any) -> Any:
        return halved(builder, v, lambda b, x, y: larger(b, x, y, ">="))

    def first_wide(builder: Any, v: Any) -> Any:
        first = builder.extract_element(v, ir.Constant(_I32, 0))
        return builder.fpext(first, ir.DoubleType()) if size == 4 else first

    def read(builder: Any, address: Any) -> Any:
        return builder.load(_at(builder, address), typ=element)

    def write(builder: Any, address: Any, value: Any) -> None:
        builder.store(value, _at(builder, address))

    def gathered(builder: Any, base: Any, indices: Any) -> Any:
        v = ir.Constant(shape, ir.Undefined)
        for lane in range(LANES):
            at = builder.add(indices, ir.Constant(_I64, 4 * lane))
            index = builder.sext(builder.load(_at(builder, at), typ=_I32), _I64)
            v = placed(builder, v, lane, base, index)
        return v

    def gathered_part(builder: Any, base: Any, indices: Any, mask: Any) -> Any:
        own = _loaded_indices(builder, indices, mask)  # 0 where none is
        v = ir.Constant(shape, ir.Undefined)
        for lane in range(LANES):
            index = builder.extract_element(own, ir.Constant(_I32, lane))
            v = placed(builder, v, lane, base, builder.sext(index, _I64))
        return builder.select(mask, v, _constant(element, 0.0))

    def placed(builder: Any, v: Any, lane: int, base: Any, index: Any) -> Any:
        at = builder.add(base, builder.mul(index, ir.Constant(_I64, size)))
        number = builder.load(_at(builder, at), typ=element)
        return builder.insert_element(v, number, ir.Constant(_I32, lane))

    one, two, three = (vector,), (vector, vector), (vector, vector, vector)
    at = types.int64
    table: dict[str, tuple[Any, Callable[..., Any]]] = {
        "load": (vector(at), loaded),
        "store": (types.void(at, vector), stored),
        "load_part": (vector(at, MASK), loaded_part),
        "gather": (vector(at, at), gathered),
        "gather_part": (vector(at, at, MASK), gathered_part),
        "splat": (vector(scalar), _splat),
        "read": (scalar(at), read),
        "write": (types.void(at, scalar), write),
        "where": (vector(MASK, *two), lambda b, m, x, y: b.select(m, x, y)),
        "fma": (vector(*three), lambda b, x, y, z: _called(b, "fma", x, y, z)),
        "sqrt": (vector(*one), lambda b, x: _called(b, "sqrt", x)),
        "abs": (vector(*one), lambda b, x: _called(b, "fabs", x)),
        "rint": (vector(*one), lambda b, x: _called(b, "rint", x)),
        "pow2": (vector(*one), pow2),
        "exponent": (vector(*one), exponent),
        "sign": (vector(*one), sign),
        "maximum": (vector(*two), lambda b, x, y: larger(b, x, y, ">=")),
        "minimum": (vector(*two), lambda b, x, y: larger(b, x, y, "<=")),
        "total": (scalar(*one), total),
        "largest": (scalar(*one), largest),
        "to_f64": (types.float64(*one), first_wide),
        "store_part": (types.void(at, vector, MASK), stored_part),
        "count_up": (
            vector(),
            lambda b: ir.Constant(shape, [float(lane) for lane in range(LANES)]),
        ),
        "add_to_f64": (types.void(at, vector), add_to_f64),
        "load_f64": (VECTORS["float64"](at), loaded_f64),
        "store_f64": (types.void(at, VECTORS["float64"]), stored_f64),
        "widen": (VECTORS["float64"](vector), widened),
    }
    found: dict[str, Any] = {what: _made(sig, build, what) for what, (sig, build) in table.items()}
    most, some = _product_rows(size)
    found |= {"MOST": most, "SOME": some, "product_most": _product(kind, most)}
    found |= {"product_some": _product(kind, some), "product_one": _product(kind, 1)}
    found |= {"product_ahead": _product(kind, most, ahead=True)}
    found |= {"NUMBER": scalar, "SIZE": size}
    return found | dots(found, lanes_of, bits_of)


def _product_rows(size: int) -> tuple[int, int]:
    """Return how many rows of sums fit into this machine's registers, and a smaller number."""
    if has("avx512f"):
        return 12, 4
    if has("avx2"):
        return (6, 2) if size == 4 else (3, 2)
    return (4, 2) if size == 4 else (2, 2)


def _product(kind: str, rows: int, ahead: bool = False) -> Any:
    """Return the innermost piece of a matrix product: `rows` × 16 sums held in registers.

    ``product(a, row, step, b, below, count, out, beside, keep)``: out[m, lane] = (out[m, lane]
    where keep, else 0) + Σ_k a[m, k] · b[k, lane] for m < rows, k < count, each sum in the order of
    k, with a[m, k] at a + m · row + k · step, b[k] at b + k · below, out[m] at out + m · beside, in
    bytes. So a sum never depends on how many rows or columns are worked on together.

    With `ahead` it takes one more argument: what lies so many bytes behind the rows is asked for
    meanwhile, a piece each k, as much as the rows are: in one go it would stop the product.
    """
    element = _ELEMENTS[kind]
    shape = ir.VectorType(element, LANES)
    size = 4 if kind == "float32" else 8

    def build(builder: Any, *args: Any) -> None:
        a, row, step, b, below, count, out, beside, keep, *beyond = args
        zero = _constant(element, 0.0)
        places, before = [], []
        for m in range(rows):
            place = builder.add(out, builder.mul(beside, ir.Constant(_I64, m)))
            value = builder.load(_at(builder, place), typ=shape)
            value.align = size
            places.append(place)
            before.append(builder.select(keep, value, zero))
        entry = builder.block
        loop = builder.append_basic_block("product")
        end = builder.append_basic_block("product.end")
        builder.cbranch(builder.icmp_signed(">", count, ir.Constant(_I64, 0)), loop, end)
        builder.position_at_end(loop)
        k = builder.phi(_I64)
        k.add_incoming(ir.Constant(_I64, 0), entry)
        sums = []
        for m in range(rows):
            running = builder.phi(shape)
            running.add_incoming(before[m], entry)
            sums.append(running)
        at_k = builder.add(a, builder.mul(k, step))
        right = builder.load(_at(builder, builder.add(b, builder.mul(k, below))), typ=shape)
        right.align = size
        if ahead:
            piece = builder.mul(k, ir.Constant(_I64, rows * size))
            _prefetch(builder, builder.add(builder.add(a, *beyond), piece), 2)
        after = []
        for m in range(rows):
            place = builder.add(at_k, builder.mul(row, ir.Constant(_I64, m)))
            left = _splat(builder, builder.load(_at(builder, place), typ=element))
            after.append(_called(builder, "fma", left, right, sums[m]))
        following = builder.add(k, ir.Constant(_I64, 1))
        k.add_incoming(following, builder.block)
        for m in range(rows):
            sums[m].add_incoming(after[m], builder.block)
        builder.cbranch(builder.icmp_signed("<", following, count), builder.block, end)
        builder.position_at_end(end)
        for m in range(rows):
            result = builder.phi(shape)
            result.add_incoming(before[m], entry)
            result.add_incoming(after[m], loop)
            before[m] = result
        for m in range(rows):
            builder.store(before[m], _at(builder, places[m])).align = size

    whole = types.int64
    sig = types.void(*[whole] * 8, MASK, *[whole] * ahead)
    return _made(sig, build, "product")
