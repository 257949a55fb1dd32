"""Typed pointers and records for Numba: ``shard.weights``, ``indptr[row]``, ``weights + 16``.

The kernels are ordinary functions of records (`thalweg.jit.records`). Their arguments are
addresses, whole numbers; this module tells Numba their types. A pointer's type has
that of its elements, so that ``load(shard.weights)`` is a vector of float32 in one kernel and of
float64 in another, both compiled from one source. All of it happens at compile time: the code has
the same loads and stores as a C program.
"""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator, override"

from __future__ import annotations

import operator
import typing
from collections.abc import Callable
from typing import Any

import llvmlite.ir as ir
import numba.extending
from numba import njit
from numba.core import types
from numba.core.typing import signature
from numba.core.typing.templates import AbstractTemplate, AttributeTemplate, infer_getattr
from numba.core.typing.templates import infer_global as infer
from numba.extending import (
    lower_builtin,
    lower_getattr_generic,
    lower_setattr_generic,
    models,
    register_model,
)

from thalweg.jit.records import Fields, Int8, Int32, Pointer, Real

_I64, _I32, _I8, _I1 = (ir.IntType(bits) for bits in (64, 32, 8, 1))
_Function = typing.TypeVar("_Function", bound=Callable[..., Any])
_njit: Any = njit
_compiled = _njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
intrinsic: Any = numba.extending.intrinsic  # what it makes is called without the typing context
ADDRESS = _I8.as_pointer()  # of anything, in LLVM
REALS = {"float32": types.float32, "float64": types.float64}


def fast(function: _Function) -> _Function:
    """Compile a function that kernels call: nothing of it is ever called from Python."""
    return typing.cast(_Function, _compiled(function))


class RecordType(types.Type):
    """The address of a record; `dtype` is what its `Real` numbers are."""

    def __init__(self, record: type[Fields], dtype: str) -> None:
        self.record, self.dtype = record, dtype
        super().__init__(name=f"{record.__name__}({dtype})")


class PointerType(types.Type):
    """The address of elements next to each other: numbers, or addresses of records."""

    def __init__(self, element: Any) -> None:
        self.element = element
        super().__init__(name=f"pointer({element})")


@register_model(RecordType)
@register_model(PointerType)
class _Address(models.PrimitiveModel):
    def __init__(self, dmm: Any, fe_type: Any) -> None:
        super().__init__(dmm, fe_type, ADDRESS)


def _numba_type(declared: Any, dtype: str) -> Any:
    """Return Numba's type for an annotation of a record's field."""
    plain = {Real: REALS[dtype], float: types.float64, int: types.int64, bool: types.boolean}
    plain |= {Int32: types.int32, Int8: types.int8}
    if declared in plain:
        return plain[declared]
    if typing.get_origin(declared) is Pointer:
        return PointerType(_numba_type(typing.get_args(declared)[0], dtype))
    return RecordType(declared, dtype)


# What lies in memory where it is no int64. As values all whole numbers are int64.
_STORED = {
    types.float32: ir.FloatType(),
    types.float64: ir.DoubleType(),
    types.int32: _I32,
    types.int8: _I8,
}


def _value_type(element: Any) -> Any:
    return types.int64 if isinstance(element, types.Integer) else element


def _stored(element: Any) -> Any:
    if isinstance(element, RecordType | PointerType):
        return ADDRESS
    return _STORED.get(element, _I64)


def size_of(element: Any) -> int:
    """Return the bytes of an element."""
    stored = _stored(element)
    if isinstance(stored, ir.IntType):
        return int(stored.width) // 8
    return 4 if stored == ir.FloatType() else 8


def loaded(builder: Any, pointer: Any, type_: Any, align: int | None = None) -> Any:
    """Return what lies in memory, of a type of LLVM's."""
    value = builder.load(builder.bitcast(pointer, type_.as_pointer()))
    value.align = align
    return value


def stored_at(builder: Any, pointer: Any, value: Any, align: int | None = None) -> None:
    """Put a value into memory."""
    builder.store(value, builder.bitcast(pointer, value.type.as_pointer())).align = align


def moved(builder: Any, pointer: Any, count: Any, type_: Any) -> Any:
    """Return LLVM's pointer moved on by elements of a type of LLVM's.

    It is no sum of whole numbers, whose terms LLVM would put in another order, and so lose the
    CPU's ways to address memory.
    """
    moved_on = builder.gep(builder.bitcast(pointer, type_.as_pointer()), [count])
    return builder.bitcast(moved_on, ADDRESS)


def _read(builder: Any, pointer: Any, element: Any) -> Any:
    value = loaded(builder, pointer, _stored(element))
    if element == types.boolean:
        return builder.icmp_unsigned("!=", value, ir.Constant(_I64, 0))
    return builder.sext(value, _I64) if isinstance(element, types.Integer) else value


def _write(builder: Any, pointer: Any, element: Any, value: Any) -> None:
    stored = _stored(element)
    if element == types.boolean:
        value = builder.zext(value, _I64)
    elif isinstance(element, types.Integer) and stored is not _I64:
        value = builder.trunc(value, stored)
    stored_at(builder, pointer, value)


# Records ------------------------------------------------------------------------------------------


@infer_getattr
class _Fields(AttributeTemplate):
    key = RecordType

    def generic_resolve(self, typ: RecordType, attr: str) -> Any:
        declared = typ.record.types().get(attr)
        return None if declared is None else _value_type(_numba_type(declared, typ.dtype))


def _field_at(builder: Any, record: RecordType, pointer: Any, name: str) -> tuple[Any, Any]:
    offset = record.record.dtype().fields[name][1]  # type: ignore[index]
    at = moved(builder, pointer, ir.Constant(_I64, offset // 8), _I64)
    return at, _numba_type(record.record.types()[name], record.dtype)


@lower_getattr_generic(RecordType)
def _get_field(context: Any, builder: Any, typ: RecordType, value: Any, name: str) -> Any:
    at, element = _field_at(builder, typ, value, name)
    return _read(builder, at, element)


@lower_setattr_generic(RecordType)
def _set_field(context: Any, builder: Any, sig: Any, args: Any, name: str) -> None:
    at, element = _field_at(builder, sig.args[0], args[0], name)
    _write(builder, at, element, args[1])


def record_at(record: type[Fields], dtype: str) -> Any:
    """Return a function for kernels: the record at an address, a whole number."""

    @intrinsic
    def cast(typingctx: Any, address: Any) -> Any:
        def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
            return builder.inttoptr(args[0], ADDRESS)

        return RecordType(record, dtype)(types.int64), build

    return cast


# Pointers -----------------------------------------------------------------------------------------


@infer(operator.getitem)
class _GetItem(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        pointer, index = args
        if isinstance(pointer, PointerType) and isinstance(index, types.Integer):
            return signature(_value_type(pointer.element), pointer, types.int64)
        return None


@infer(operator.setitem)
class _SetItem(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        pointer, index, _ = args
        if isinstance(pointer, PointerType) and isinstance(index, types.Integer):
            value = _value_type(pointer.element)
            return signature(types.void, pointer, types.int64, value)
        return None


@lower_builtin(operator.getitem, PointerType, types.Integer)
def _get_item(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    at = moved(builder, args[0], args[1], _stored(sig.args[0].element))
    return _read(builder, at, sig.args[0].element)


@lower_builtin(operator.setitem, PointerType, types.Integer, types.Any)
def _set_item(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    at = moved(builder, args[0], args[1], _stored(sig.args[0].element))
    _write(builder, at, sig.args[0].element, args[2])
    return context.get_dummy_value()


@infer(operator.add)
@infer(operator.iadd)
@infer(operator.sub)
@infer(operator.isub)
class _Move(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        pointer, count = args
        if isinstance(pointer, PointerType) and isinstance(count, types.Integer):
            return signature(pointer, pointer, types.int64)
        return None


@lower_builtin(operator.add, PointerType, types.Integer)
@lower_builtin(operator.iadd, PointerType, types.Integer)
def _add(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return moved(builder, args[0], args[1], _stored(sig.args[0].element))


@lower_builtin(operator.sub, PointerType, types.Integer)
@lower_builtin(operator.isub, PointerType, types.Integer)
def _subtract(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return moved(builder, args[0], builder.neg(args[1]), _stored(sig.args[0].element))


@infer(operator.eq)
@infer(operator.ne)
class _Compare(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        if isinstance(args[0], PointerType) and args[0] == args[1]:
            return signature(types.boolean, *args)
        return None


@lower_builtin(operator.eq, PointerType, PointerType)
def _equal(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return builder.icmp_unsigned("==", *args)


@lower_builtin(operator.ne, PointerType, PointerType)
def _unequal(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return builder.icmp_unsigned("!=", *args)


@infer(bool)
class _Truth(AbstractTemplate):
    def generic(self, args: Any, kws: Any) -> Any:
        return signature(types.boolean, args[0]) if isinstance(args[0], PointerType) else None


@lower_builtin(bool, PointerType)
def _is_there(context: Any, builder: Any, sig: Any, args: Any) -> Any:
    return builder.icmp_unsigned("!=", args[0], ir.Constant(ADDRESS, None))
