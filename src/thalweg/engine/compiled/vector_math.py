"""Elementary functions without branches, for float32 and float64, from a dozen primitives.

Each function is written once. With `NumpyPrimitives` it runs on arrays; with the primitives of the
compiled engine the same code is traced into vector instructions. So there is no loop and no choice
that depends on the data: both sides of a choice are worked out and `p.where` takes one. A literal
takes the dtype of the numbers it meets.

Bounds are in units in the last place (ulp) of the exact result and hold with and without a fused
multiply-add in float64; float32 needs the fused one. The tests measure them. NaN in is NaN out.

The polynomials are minimax fits of our own: Remez exchange in 45 digits over the interval named
beside them, the coefficients then rounded to the working precision, at once or one by one with
the rest refitted. All are evaluated by Horner's rule, the fewest operations: many vectors are
under way at once and hide its latency.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, nan
from typing import Any, NamedTuple

import numpy as np

__all__ = [
    "NumpyPrimitives",
    "exp",
    "exp_of_nonpositive",
    "expm1",
    "log",
    "log1p",
    "log1p_of_unit",
    "logaddexp",
    "polynomial",
    "power",
    "sigmoid",
    "softplus",
    "tanh",
    "xlogy",
]


class NumpyPrimitives:
    """What the functions are made of, on NumPy arrays of one dtype.

    Next to these, the operators + − * / and unary −, the comparisons < <= > >= == (which give
    masks), and & | ~ on masks. Where a primitive is undefined it gives NaN here, so that a test
    sees it when a result depends on that.

    Args:
        double: whether the numbers are float64; otherwise they are float32.
    """

    def __init__(self, double: bool) -> None:
        self.double = double
        self.dtype: Any = np.float64 if double else np.float32
        self._bits: Any = np.int64 if double else np.int32
        self._fraction_bits = 52 if double else 23
        self._bias = 1023 if double else 127

    def fma(self, a: Any, b: Any, c: Any) -> Any:
        """The sum a · b + c: rounded once in hardware, twice here in float64.

        In float32 by way of float64, which is all but once.
        """
        if self.double:
            return a * b + c
        wide = np.float64(np.float32(a)) * np.float32(b) + np.float32(c)
        return np.float32(wide)

    def sqrt(self, x: Any) -> Any:
        """√x."""
        return np.sqrt(x)

    def abs(self, x: Any) -> Any:
        """|x|: the sign bit cleared."""
        return np.abs(x)

    def minimum(self, a: Any, b: Any) -> Any:
        """The smaller; NaN where either is NaN."""
        return np.minimum(a, b)

    def maximum(self, a: Any, b: Any) -> Any:
        """The larger; NaN where either is NaN."""
        return np.maximum(a, b)

    def where(self, mask: Any, a: Any, b: Any) -> Any:
        """`a` where the mask holds, else `b`."""
        return np.where(mask, self.dtype(a), self.dtype(b))

    def rint(self, x: Any) -> Any:
        """The nearest integer, ties to the even one, as a float."""
        return np.rint(x)

    def pow2(self, n: Any) -> Any:
        """2ⁿ for an integral n whose power is a normal number; undefined for any other n."""
        usable = (n > -self._bias) & (n <= self._bias)
        biased = np.where(usable, n, 0).astype(self._bits) + self._bias
        return self.where(usable, (biased << self._fraction_bits).view(self.dtype), nan)

    def exponent(self, x: Any) -> Any:
        """⌊log₂ x⌋ as a float for a positive, normal, finite x; undefined for any other x."""
        usable = (x >= np.finfo(self.dtype).tiny) & (x < inf)
        bits = np.asarray(x, self.dtype).view(self._bits)
        return self.where(usable, (bits >> self._fraction_bits) - self._bias, nan)


class _Constants(NamedTuple):
    """The numbers that depend on the precision."""

    ln2_high: float  # so few bits that n · ln2_high is exact for every exponent n
    ln2_low: float
    exp_largest: float  # the largest x with a finite eˣ
    exp_smallest_normal: float  # the smallest x whose eˣ is a normal number
    log_small: float  # from here on x · 2^-1.5 is normal
    expm1: Sequence[float]  # (eʳ − 1 − r) / r² on [−ln 2 / 2, ln 2 / 2]
    log: Sequence[float]  # see _log1p_polynomial, on [√½ − 1, √2 − 1]
    log1p: Sequence[float]  # see _log1p_polynomial, on [0, 1]


# fmt: off
_FLOAT32 = _Constants(
    ln2_high=0.693145751953125,
    ln2_low=1.4286068e-06,
    exp_largest=88.72283,
    exp_smallest_normal=-87.33654,
    log_small=2.0**-100,
    expm1=(0.49999997, 0.16666543, 0.0416672, 0.008366524, 0.00138825),
    log=(
        -0.4999999, 0.3333395, -0.25001755, 0.19962075, -0.1657049, 0.14917924, -0.14307657,
        0.087351635,
    ),
    log1p=(
        -0.49999648, 0.3332133, -0.24857211, 0.19153796, -0.13754015, 0.07920608, -0.03006619,
        0.0053647947,
    ),
)
_FLOAT64 = _Constants(
    ln2_high=0.6931471805598903,
    ln2_low=5.497923018708371e-14,
    exp_largest=709.782712893384,
    exp_smallest_normal=-708.3964185322641,
    log_small=2.0**-1000,
    expm1=(
        0.5000000000000006, 0.16666666666666588, 0.04166666666657667, 0.008333333333389538,
        0.0013888888931594238, 0.00019841269719125297, 2.4801505237569184e-05,
        2.7557407381426e-06, 2.762605272629202e-07, 2.5053840017143738e-08,
    ),
    log=(
        0.08333333333333418, 0.012499999999817824, 0.0022321428704612394,
        0.00043402731679401715, 8.878692389586777e-05, 1.8693978912098753e-05,
        4.515196715741985e-06,
    ),
    log1p=(
        0.08333333333333288, 0.012500000000048526, 0.002232142855319806,
        0.00043402781162611183, 8.877804893021106e-05, 1.8782409230527494e-05,
        4.059175113708749e-06, 9.23543804611663e-07, 1.5915711737770176e-07,
        8.111367655171459e-08,
    ),
)
# fmt: on

_LN_2 = 0.6931471805599453
_LOG2_E = 1.4426950408889634
_LOG2_E_HIGH, _LOG2_E_LOW = 1.4426950216293335, 1.925963e-08  # in float32
# (eʳ − 1 − r) / r² on [−0.0001, ln 2 + 0.0001], least absolute error of eʳ
_EXP_OF_FRACTION_32 = (0.50000274, 0.16662705, 0.0418727, 0.007841627, 0.0019269193)
_ARTANH_32 = (0.08333347, 0.012492997, 0.0023336392)  # as _FLOAT64.log
# eᶻ − 1 rounds to −1 from here on, in both precisions.
_EXPM1_LOWEST = -40.0


def _constants(p: Any) -> _Constants:
    return _FLOAT64 if p.double else _FLOAT32


def polynomial(x: Any, coefficients: Sequence[float], p: Any) -> Any:
    """Sum cⱼ xʲ by Horner's rule."""
    *rest, total = coefficients
    for coefficient in reversed(rest):
        total = p.fma(total, x, coefficient)
    return total


def _without_multiples_of_ln2(x: Any, n: Any, p: Any) -> Any:
    """Subtract n ln 2, with ln 2 in two parts (Cody and Waite 1980)."""
    c = _constants(p)
    return p.fma(n, -c.ln2_low, p.fma(n, -c.ln2_high, x))


def _expm1_parts(x: Any, p: Any) -> tuple[Any, Any]:
    """Return n and eʳ − 1 with x = n ln 2 + r, n integral, r in [−ln 2 / 2, ln 2 / 2]."""
    n = p.rint(x * _LOG2_E)
    r = _without_multiples_of_ln2(x, n, p)
    return n, p.fma(r * r, polynomial(r, _constants(p).expm1, p), r)


def _expm1_of_fraction_32(r: Any, p: Any) -> Any:
    """Return eʳ − 1 for r in [0, ln 2] in float32."""
    return p.fma(r * r, polynomial(r, _EXP_OF_FRACTION_32, p), r)


def exp(x: Any, p: Any) -> Any:
    """eˣ, within 1.5 ulp.

    eˣ = 2ⁿ eʳ with x = n ln 2 + r, the reduction by Cody and Waite; eʳ is a polynomial of degree 6
    in float32, 11 in float64. In float64 n is rounded to nearest and 2ⁿ applied in two steps, so
    that underflow is gradual. In float32 n is rounded down: then 2ⁿ is normal up to the largest
    result, one step is enough, and results below the smallest normal number are 0.
    """
    c = _constants(p)
    if p.double:
        x = p.minimum(p.maximum(x, -746.0), 710.0)
        n, y = _expm1_parts(x, p)
        normal = p.minimum(p.maximum(n, -1022.0), 1023.0)
        rest = p.pow2(n - normal)
        return p.fma(rest, y, rest) * p.pow2(normal)
    # The x of the largest and of the smallest normal result lie 1e-5 within 128 and −126 in
    # x / ln 2, more than is rounded here: n is never 128 or −127, which have no pow2.
    n = p.rint(p.fma(x, _LOG2_E, -0.5))
    y = _expm1_of_fraction_32(_without_multiples_of_ln2(x, n, p), p)
    scale = p.pow2(n)
    result = p.where(x < c.exp_smallest_normal, 0.0, p.fma(scale, y, scale))
    return p.where(x > c.exp_largest, inf, result)


def exp_of_nonpositive(x: Any, p: Any) -> Any:
    """eˣ for x ≤ 0, within 1.25 ulp: as `exp`, n rounded to nearest and nothing done for overflow.

    Results below the smallest normal number are 0, in both precisions.
    """
    n, y = _expm1_parts(x, p)
    scale = p.pow2(n)
    return p.where(x < _constants(p).exp_smallest_normal, 0.0, p.fma(scale, y, scale))


def _log1p_polynomial(f: Any, coefficients: Sequence[float], offset: Any, p: Any) -> Any:
    """log(1 + f) + offset for f in the interval that the coefficients were fitted on.

    float32: f + f² Q(f). float64: 2 artanh(t / 2) = t + t³ R(t²) with t = f / (1 + f / 2), for
    there a division costs less than the ten or twelve coefficients it saves; t = f − t f / 2
    keeps the rounding of t out of the leading term.
    """
    start = f if offset is None else p.fma(*offset, f)
    if not p.double:
        return p.fma(f * f, polynomial(f, coefficients, p), start)
    half = 0.5 * f
    t = f / (1.0 + half)
    z = t * t
    return p.fma(t, p.fma(z, polynomial(z, coefficients, p), -half), start)


def _log_scale(x: Any, p: Any) -> tuple[Any, Any]:
    """Return k and 2^-k, with x · 2^-k / 4 in [√½, √2].

    k is at most 126, or 1022, so that 2^-k is normal.
    """
    k = p.exponent(x * 0.35355339059327373)
    return k, p.pow2(-k)


def _log_parts(x: Any, p: Any) -> tuple[Any, Any]:
    """Return k and f with x = 2ᵏ (1 + f) and f in [√½ − 1, √2 − 1], for any positive x."""
    small = x < _constants(p).log_small
    x = p.where(small, x * 2.0**64, x)
    k, scale = _log_scale(x, p)
    return p.where(small, k - 62.0, k + 2.0), p.fma(x * scale, 0.25, -1.0)


def _log_of_parts(k: Any, f: Any, p: Any) -> Any:
    """Return k ln 2 + log(1 + f)."""
    c = _constants(p)
    return p.fma(k, c.ln2_high, _log1p_polynomial(f, c.log, (k, c.ln2_low), p))


def log(x: Any, p: Any) -> Any:
    """Natural logarithm, within 1.5 ulp; −∞ at 0, NaN below.

    x = 2ᵏ (1 + f) with 1 + f in [√½, √2], so that log x = k ln 2 + log(1 + f) cancels nowhere;
    a polynomial of degree 9 in float32, of degree 7 in (f / (1 + f / 2))² in float64.
    """
    result = _log_of_parts(*_log_parts(x, p), p)
    result = p.where(x < inf, result, x)
    result = p.where(x < 0.0, nan, result)
    return p.where(x == 0.0, -inf, result)


def log1p_of_unit(x: Any, p: Any) -> Any:
    """log(1 + x) for x in [0, 1], within 1.5 ulp, however small x: one polynomial, no reduction."""
    return _log1p_polynomial(x, _constants(p).log1p, None, p)


def log1p(x: Any, p: Any) -> Any:
    """log(1 + x), within 2 ulp; −∞ at −1, NaN below.

    As `log`, with 1 + x = 2ᵏ (1 + f) and f = 2^-k x + (2^-k − 1): what 1 + x rounds off is not
    lost, for the sum only chooses k.
    """
    k, scale = _log_scale(1.0 + x, p)
    f = p.fma(x * scale, 0.25, p.fma(scale, 0.25, -1.0))
    result = _log_of_parts(k + 2.0, f, p)
    result = p.where((x == 0.0) | (x == inf), x, result)  # a zero keeps its sign
    result = p.where(x < -1.0, nan, result)
    return p.where(x == -1.0, -inf, result)


def expm1(x: Any, p: Any) -> Any:
    """eˣ − 1, within 2.5 ulp, however small x.

    eˣ − 1 = 2ⁿ (eʳ − 1) + (2ⁿ − 1), reduced as in `exp` but with n rounded to nearest, so that
    n = 0 and nothing cancels around 0. Worked out halved, for 2ⁿ itself may overflow.
    """
    n, y = _expm1_parts(p.maximum(x, _EXPM1_LOWEST), p)
    half = p.pow2(n - 1.0)
    result = 2.0 * p.fma(half, y, half - 0.5)
    result = p.where(x > _constants(p).exp_largest, inf, result)
    return p.where(x == 0.0, x, result)  # a zero keeps its sign


def tanh(x: Any, p: Any) -> Any:
    """Hyperbolic tangent, within 3 ulp, exactly odd, never beyond ±1.

    −m / (2 + m) with m = e^(−2|x|) − 1, worked out as in `expm1`; the sign of x put back.
    """
    n, y = _expm1_parts(p.maximum(-2.0 * p.abs(x), _EXPM1_LOWEST), p)
    scale = p.pow2(n)
    m = p.fma(scale, y, scale - 1.0)
    result = p.where(x < 0.0, m, -m) / (2.0 + m)
    return p.where(x == 0.0, x, result)  # a zero keeps its sign


def sigmoid(x: Any, p: Any) -> Any:
    """σ(x) = 1 / (1 + e^−x), within 2.5 ulp; 0 where it is below the smallest normal number.

    1 / (1 + e) or e / (1 + e) with e = e^−|x|, which `softplus` shares: the compiled engine
    merges equal terms.
    """
    e = exp_of_nonpositive(-p.abs(x), p)
    return p.where(x >= 0.0, 1.0, e) / (1.0 + e)


def softplus(x: Any, p: Any) -> Any:
    """log(1 + eˣ) = max(x, 0) + log(1 + e^−|x|), within 2.5 ulp.

    It shares e^−|x| with `sigmoid`; 0 where it is below the smallest normal number.
    """
    return p.maximum(x, 0.0) + log1p_of_unit(exp_of_nonpositive(-p.abs(x), p), p)


def logaddexp(a: Any, b: Any, p: Any) -> Any:
    """log(eᵃ + eᵇ) = max(a, b) + log(1 + e^−|a − b|).

    Within 2 ulp of the larger of |max(a, b)|, |result| and log 2. Of the result itself it may be
    more: around a = b = −log 2 the two terms cancel.
    """
    difference = p.where(a == b, 0.0, a - b)  # two equal infinities differ by 0
    return p.maximum(a, b) + log1p_of_unit(exp_of_nonpositive(-p.abs(difference), p), p)


def xlogy(x: Any, y: Any, p: Any) -> Any:
    """The product x log y, within 3 ulp; 0 where x = 0, unless y is NaN."""
    return p.where((x == 0.0) & (y == y), 0.0, x * log(y, p))


def _power_of_magnitude(x: Any, y: Any, p: Any) -> Any:
    """x^y for x ≥ 0 and x ≠ 1, y ≠ 0."""
    if p.double:
        return exp(y * log(x, p), p)
    # log₂ x in two float32 numbers. The division's remainder is its second part.
    k, f = _log_parts(x, p)
    d = p.fma(f, 0.5, 1.0)
    reciprocal = 1.0 / d
    t = f * reciprocal
    d_low = p.fma(f, 0.5, 1.0 - d)
    t_low = p.fma(-t, d_low, p.fma(-t, d, f)) * reciprocal
    z = t * t
    tail = p.fma(t * z, polynomial(z, _ARTANH_32, p), t_low)
    main = t * _LOG2_E_HIGH
    rest = p.fma(tail, _LOG2_E_HIGH, p.fma(t, _LOG2_E_LOW, p.fma(t, _LOG2_E_HIGH, -main)))
    total = k + main
    rest = (main - (total - k)) + rest
    high = total + rest
    low = rest - (high - total)
    high = p.where(x == 0.0, -inf, p.where(x < inf, high, x))
    # 2^(y log₂ x), the product in two numbers as well.
    exponent = y * high
    exponent_low = p.fma(y, low, p.fma(y, high, -exponent))
    n = p.rint(exponent - 0.5)
    fraction = (exponent - n) + exponent_low
    scale = p.pow2(n)
    result = p.fma(scale, _expm1_of_fraction_32(fraction * _LN_2, p), scale)
    result = p.where(exponent < -126.0, 0.0, result)
    return p.where(exponent >= 128.0, inf, result)


def power(x: Any, y: Any, p: Any) -> Any:
    """x^y as C's pow has it, except that −0 counts as +0 and (−∞)^½ is NaN.

    x⁰ = 1^y = 1, even for NaN; 0^y is 0 for y > 0 and ∞ for y < 0; for x < 0 it is ±|x|^y for an
    integral y and NaN for any other. Results below the smallest normal number are 0 in float32.

    float32: log₂ x and y log₂ x in two numbers each; within 3 ulp where |y log x| < 20, 10 ulp up
    to the overflow. float64: exp(y log x), within 2 + 4 |y log x| ulp, which is 1e-13 relative
    where |y log x| < 100.
    """
    magnitude = p.abs(x)
    result = _power_of_magnitude(magnitude, y, p)
    result = p.where((y == 0.0) | (magnitude == 1.0), 1.0, result)
    negative = x < 0.0
    odd = ~(2.0 * p.rint(0.5 * y) == y)
    result = p.where(negative & odd, -result, result)
    return p.where(negative & ~(p.rint(y) == y), nan, result)
