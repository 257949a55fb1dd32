"""Functions of float32 to an absolute error, where `vector_math` has them to the last places.

The heights of a loss surface are means over the activations of many rows: there an absolute error
of a few 1e-7 is as good as a relative one, and takes about half of the operations. They are made as
the functions of `vector_math`, without an exponential. NaN in is NaN out.
"""

from __future__ import annotations

from typing import Any

from thalweg.engine.compiled.vector_math import polynomial

__all__ = ["erf", "tanh"]

_END, _TANH_END = 3.8, 8.2  # where both are 1, as rounded here
# Of the least absolute error of erf x and tanh x: erf(x) / x in v = 2 x² / _END² − 1, and
# tanh(x) / x as a quotient in x².
# fmt: off
_ERF = (
    0.3721076250076294, -0.18564119935035706, 0.13773950934410095, -0.11118557304143906,
    0.09083271026611328, -0.07251549512147903, 0.055056557059288025, -0.03893965110182762,
    0.026693042367696762, -0.018333274871110916, 0.00994949508458376, -0.0032994679640978575,
    0.002367297187447548, -0.0026957595255225897, 0.0010220803087577224,
)
_TANH_OVER = (
    1.0, 0.13713577389717102, 0.003910720348358154, 2.8877489967271686e-05, 3.2748864953191514e-08,
    -1.3891048901426561e-11,
)
_TANH_UNDER = (
    1.0, 0.47046908736228943, 0.027400430291891098, 0.00040138696203939617, 1.3490514447767055e-06,
)
# fmt: on


def erf(x: Any, p: Any) -> Any:
    """The error function, to 3e-7; ±1 beyond ±3.8."""
    x = _within(x, _END, p)
    v = p.fma(x * x, 2.0 / (_END * _END), -1.0)
    return polynomial(v, _ERF, p) * x


def tanh(x: Any, p: Any) -> Any:
    """Hyperbolic tangent, to 4e-7; ±1 beyond ±8.2."""
    x = _within(x, _TANH_END, p)
    square = x * x
    return polynomial(square, _TANH_OVER, p) * x / polynomial(square, _TANH_UNDER, p)


def _within(x: Any, end: float, p: Any) -> Any:
    """Return x between −end and end; NaN as it is."""
    x = p.where(x > end, end, x)
    return p.where(x < -end, -end, x)
