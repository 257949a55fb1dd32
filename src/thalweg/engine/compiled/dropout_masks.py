"""The masks of dropout for kernels: words as in `thalweg.predictors.dropout`, 16 at once."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir
from numba.core import types

from thalweg.data.hashed_words import MULTIPLIERS, SHIFTS, STEP
from thalweg.jit.pointers import intrinsic
from thalweg.jit.records import LANES
from thalweg.jit.vector_type import I32, I64, MASK, constant, splatted


def word_like(like: Any, number: int) -> Any:
    """Return a constant of the type of a word, or of a vector of words, in all lanes."""
    return ir.Constant(I32, number) if like.type == I32 else constant(I32, number)


def _shifted(builder: Any, x: Any, bits: int) -> Any:
    return builder.xor(x, builder.lshr(x, word_like(x, bits)))


def _mixed(builder: Any, x: Any) -> Any:
    """Build `thalweg.data.hashed_words.mixed`, of a word or a vector."""
    for shift, multiplier in zip(SHIFTS, MULTIPLIERS, strict=False):
        x = builder.mul(_shifted(builder, x, shift), word_like(x, multiplier))
    return _shifted(builder, x, SHIFTS[-1])


def joined(builder: Any, key: Any, word: Any) -> Any:
    """Build `thalweg.data.hashed_words.joined`."""
    return _mixed(builder, builder.add(builder.xor(key, word), word_like(key, STEP)))


@intrinsic
def key_of_row(typingctx: Any, layer_key: Any, row: Any) -> Any:
    """The key of a row, by its number among all that the run is trained on, in a layer."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        low = builder.trunc(args[1], I32)
        high = builder.trunc(builder.lshr(args[1], ir.Constant(I64, 32)), I32)
        key = joined(builder, builder.trunc(args[0], I32), high)
        return builder.zext(joined(builder, key, low), I64)

    return types.int64(types.int64, types.int64), build


@intrinsic
def kept_units(typingctx: Any, key: Any, unit: Any, below: Any) -> Any:
    """Mask of 16 units from one on, counted from 0: those whose word is not below a number."""

    def build(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        key, unit, below = (splatted(builder, builder.trunc(each, I32)) for each in args)
        lanes = ir.Constant(ir.VectorType(I32, LANES), [lane + 1 for lane in range(LANES)])
        counted = builder.mul(builder.add(unit, lanes), constant(I32, STEP))
        words = _mixed(builder, builder.add(key, counted))
        return builder.icmp_unsigned(">=", words, below)

    return MASK(types.int64, types.int64, types.int64), build
