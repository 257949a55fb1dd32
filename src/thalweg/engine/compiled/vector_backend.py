"""The back-end of the tracer that kernels are made with: Python over vectors of 16 elements.

Operations are those of `thalweg.jit.vector`, in the order of the formula, hence the
same bits; e^x, log x and the like are composed of them by `thalweg.engine.compiled.vector_math`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from thalweg.engine.compiled import vector_coarse, vector_erf, vector_math
from thalweg.tracing.trace import Symbol, Trace

_SIGNS = {"+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "&", "|"}


@dataclass(frozen=True)
class VectorBackEnd:
    """Vectors of float32 or float64 (see `thalweg.tracing.trace.BackEnd`).

    Attributes:
        double: whether they are of float64.
        coarse: whether float32 functions may have the errors of `vector_coarse`.
    """

    double: bool
    coarse: bool = False

    def composed(self, name: str, trace: Trace, *operands: Symbol) -> Symbol | None:
        """Return a function of NumPy's composed of vector operations."""
        coarse = _COARSE if self.coarse and not self.double else {}
        return coarse.get(name, _COMPOSED[name])(*operands, trace)

    def expression(self, op: str, inputs: Sequence[str]) -> str:
        """Return an operation as Python writes it."""
        if op in _SIGNS:
            return f"{inputs[0]} {op} {inputs[1]}"
        if op in ("neg", "~"):
            return f"{'-' if op == 'neg' else '~'}{inputs[0]}"
        if op == "class":
            return f"places == {inputs[0]}"
        return f"{op}({', '.join(inputs)})"

    def number(self, value: float) -> str:
        """Return a number in all 16 places."""
        if math.isfinite(value):
            return f"splat(NUMBER({value!r}))"
        text = "np.nan" if math.isnan(value) else f"{'-' if value < 0 else ''}np.inf"
        return f"splat(NUMBER({text}))"


def _sinh(x: Any, t: Trace) -> Symbol:
    """(u + u / (u + 1)) / 2 of u = e^x − 1, which loses nothing near 0."""
    u = vector_math.expm1(t.abs(x), t)
    size = t.where(u < math.inf, 0.5 * (u + u / (u + 1.0)), u)
    return t.where(x < 0.0, -size, t.where(x == 0.0, x, size))


def _cosh(x: Any, t: Trace) -> Symbol:
    e = vector_math.exp(t.abs(x), t)
    return t.lift(0.5 * e + 0.5 / e)


_COMPOSED: Mapping[str, Callable[..., Any]] = {
    "erf": vector_erf.erf,
    "exp": vector_math.exp,
    "expm1": vector_math.expm1,
    "log": vector_math.log,
    "log1p": vector_math.log1p,
    "tanh": vector_math.tanh,
    "sinh": _sinh,
    "cosh": _cosh,
    "expit": vector_math.sigmoid,
    "xlogy": vector_math.xlogy,
    "logaddexp": vector_math.logaddexp,
    "softplus": vector_math.softplus,
    "power": vector_math.power,
}
_COARSE: Mapping[str, Callable[..., Any]] = {
    "erf": vector_coarse.erf,
    "tanh": vector_coarse.tanh,
}
