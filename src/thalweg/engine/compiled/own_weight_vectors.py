"""Row weights of the runs' own for kernels: as in `thalweg.engine.own_row_weights`, 16 at once."""

# mypy: disable-error-code="attr-defined, no-untyped-call, untyped-decorator"
# mypy: disable-error-code="call-overload, operator, no-untyped-def"

from __future__ import annotations

from typing import Any

import llvmlite.ir as ir

from thalweg.engine.compiled.dropout_masks import joined, word_like
from thalweg.engine.poisson_draws import thresholds
from thalweg.jit.pointers import loaded
from thalweg.jit.records import LANES
from thalweg.jit.vector_overloads import over
from thalweg.jit.vector_type import ELEMENTS, I32, constant, splatted

_WHOLES = ir.VectorType(I32, LANES)


class _Builders:
    """What each function is in LLVM, for one dtype."""

    def __init__(self, dtype: str) -> None:
        self.size = 4 if dtype == "float32" else 8
        self.element = ELEMENTS[dtype]
        self.shape = ir.VectorType(self.element, LANES)

    def kept_lanes(self, builder: Any, fold: Any, first: Any, width: Any, scale: Any) -> Any:
        own = loaded(builder, scale, self.shape, self.size)
        return self._kept(builder, _same(builder, fold), _each(builder, first),
                          _each(builder, width), own)  # fmt: skip

    def kept_rows(self, builder: Any, fold: Any, first: Any, width: Any, scale: Any) -> Any:
        return self._kept(builder, _each(builder, fold), _same(builder, first),
                          _same(builder, width), splatted(builder, scale))  # fmt: skip

    def drawn_lanes(self, builder: Any, word: Any, key: Any, drawn: Any, like: Any) -> Any:
        return self._drawn(builder, _same(builder, word), _each(builder, key),
                           _each(builder, drawn))  # fmt: skip

    def drawn_rows(self, builder: Any, word: Any, key: Any, drawn: Any, like: Any) -> Any:
        return self._drawn(builder, _each(builder, word), _same(builder, key),
                           _same(builder, drawn))  # fmt: skip

    def _kept(self, builder: Any, fold: Any, first: Any, width: Any, scale: Any) -> Any:
        out = builder.icmp_unsigned("<", builder.sub(fold, first), width)
        return builder.select(out, constant(self.element, 0.0), scale)

    def _drawn(self, builder: Any, word: Any, key: Any, drawn: Any) -> Any:
        word = joined(builder, key, word)
        count = constant(I32, 0)
        for threshold in thresholds():
            reached = builder.icmp_unsigned(">=", word, word_like(word, threshold))
            count = builder.add(count, builder.zext(reached, _WHOLES))
        draws = builder.icmp_unsigned("!=", drawn, constant(I32, 0))
        count = builder.select(draws, count, constant(I32, 1))
        return builder.sitofp(count, self.shape)


def _each(builder: Any, pointer: Any) -> Any:
    """Load 16 whole numbers of 32 bits."""
    return loaded(builder, pointer, _WHOLES, 4)


def _same(builder: Any, number: Any) -> Any:
    """Return the vector of a whole number."""
    return splatted(builder, builder.trunc(number, I32))


_BUILDERS = {dtype: _Builders(dtype) for dtype in ("float32", "float64")}


@over(_BUILDERS, "qaap", "v")
def kept_lanes(fold: int, first: Any, width: Any, scale: Any) -> Any:
    """The scale of 16 lanes, 0 in those that leave a row's fold out."""


@over(_BUILDERS, "aqqn", "v")
def kept_rows(fold: Any, first: int, width: int, scale: float) -> Any:
    """The scale of one run for 16 rows, 0 of those in the fold that it leaves out."""


@over(_BUILDERS, "qaav", "v")
def drawn_lanes(word: int, key: Any, drawn: Any, like: Any) -> Any:
    """The draws of 16 lanes for a row; 1 of those that do not draw."""


@over(_BUILDERS, "aqqv", "v")
def drawn_rows(word: Any, key: int, drawn: int, like: Any) -> Any:
    """The draws of one run for 16 rows; 1 if it does not draw."""
