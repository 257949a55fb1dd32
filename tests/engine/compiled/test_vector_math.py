"""The vector functions against NumPy in higher precision: bounds, special values, operations.

float32 is held against float64, float64 against the 80-bit long double.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, nan

import numpy as np
import pytest
from scipy import special

from thalweg.engine.compiled import vector_coarse, vector_erf, vector_math
from thalweg.engine.compiled.vector_math import NumpyPrimitives

POINTS = 50_000


class FusedPrimitives(NumpyPrimitives):
    """Float64 with a multiply-add by way of the long double: as good as rounded once."""

    def fma(self, a, b, c):
        wide = np.longdouble
        return np.float64(wide(a) * wide(b) + wide(c)) if self.double else super().fma(a, b, c)


PRIMITIVES = [
    pytest.param(NumpyPrimitives(False), id="float32"),
    pytest.param(NumpyPrimitives(True), id="float64"),
    pytest.param(FusedPrimitives(True), id="float64-fused"),
]
each_precision = pytest.mark.parametrize("p", PRIMITIVES)


def wide(x):
    if x.dtype == np.float32:
        return x.astype(np.float64)
    if np.finfo(np.longdouble).nmant < 63:
        pytest.skip("the long double of this machine is no wider than float64")
    return x.astype(np.longdouble)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def erf(x):
    """SciPy's; of the long double a series of terms of one sign, Abramowitz and Stegun 7.1.6."""
    if x.dtype == np.float64:
        return special.erf(x)
    result = np.sign(x)
    result[np.isnan(x)] = nan
    result[x == 0] = x[x == 0]
    sizes = np.abs(x)
    for low, high, terms in ((0, 1, 26), (1, 3, 70), (3, 6.5, 190)):
        at = (sizes >= low) & (sizes < high)
        square = sizes[at] ** 2
        term = total = sizes[at] * (2 / np.sqrt(np.arccos(np.longdouble(-1))))
        for n in range(1, terms):
            term = term * (2 * square / (2 * n + 1))
            total = total + term
        result[at] *= np.exp(-square) * total
    return result


@dataclass(frozen=True)
class Unary:
    """A function of one argument; `flushes`: subnormal results may be 0."""

    name: str
    exact: object
    bound: float  # ulp, as the docstring says
    low: float
    high: float
    flushes: bool = False

    def points(self, p):
        """A grid over the range, one around 0 or 1, magnitudes of all sizes, random bits."""
        rng = np.random.default_rng(1)
        reach = {False: 150, True: 1075}[p.double]
        sizes = np.exp2(rng.uniform(-reach, reach, POINTS))
        near = np.exp2(rng.uniform(-60, 0, POINTS))
        bits = rng.integers(0, 2**64, POINTS, dtype=np.uint64)
        bits = bits if p.double else bits.astype(np.uint32)
        parts = [
            np.linspace(max(self.low, -720), min(self.high, 720), POINTS),
            np.linspace(max(self.low, -90), min(self.high, 90), POINTS),
            np.linspace(max(self.low, -3), min(self.high, 3), POINTS),
            *(sizes, -sizes, near, -near, 1 + near, 1 - near),
        ]
        with np.errstate(over="ignore"):
            x = np.concatenate([*(part.astype(p.dtype) for part in parts), bits.view(p.dtype)])
        return x[~((x < self.low) | (x > self.high))]


UNARY = [
    Unary("exp", np.exp, 1.5, -inf, inf, flushes=True),
    Unary("exp_of_nonpositive", np.exp, 1.25, -inf, 0, flushes=True),
    Unary("log", np.log, 1.5, -inf, inf),
    Unary("log1p_of_unit", np.log1p, 1.5, 0, 1),
    Unary("log1p", np.log1p, 2, -inf, inf),
    Unary("expm1", np.expm1, 2.5, -inf, inf),
    Unary("tanh", np.tanh, 3, -inf, inf),
    Unary("erf", erf, 1.5, -inf, inf),
    Unary("sigmoid", sigmoid, 2.5, -inf, inf, flushes=True),
    Unary("softplus", softplus, 2.5, -inf, inf, flushes=True),
]
each_unary = pytest.mark.parametrize("function", UNARY, ids=lambda function: function.name)


def ulp(size, dtype):
    """The unit in the last place at this size, in the wider precision."""
    limits = np.finfo(dtype)
    exponent = np.frexp(size)[1] - 1
    return np.ldexp(size.dtype.type(1), np.maximum(exponent, limits.minexp) - limits.nmant)


def errors(got, exact, flushes=False):
    """Errors in ulp; NaN, infinities and what may be flushed have to agree."""
    dtype = got.dtype.type
    limits = np.finfo(dtype)
    np.testing.assert_array_equal(np.isnan(got), np.isnan(exact))
    beyond = np.abs(exact.astype(dtype)) == inf
    np.testing.assert_array_equal(got[beyond], exact[beyond].astype(dtype))
    if flushes:
        subnormal = np.abs(exact) < limits.tiny
        assert (np.abs(got[subnormal]) <= limits.tiny).all()
        beyond |= subnormal
    inside = ~beyond & ~np.isnan(exact)
    got, exact = got[inside].astype(exact.dtype), exact[inside]
    return np.abs(got - exact) / ulp(np.abs(exact), dtype)


@pytest.fixture(autouse=True)
def _overflow_is_meant():
    with np.errstate(all="ignore"):
        yield


def of(name):
    """The function of this name."""
    return vector_erf.erf if name == "erf" else getattr(vector_math, name)


@each_precision
@each_unary
def test_a_function_stays_within_its_bound(function, p):
    x = function.points(p)
    got = of(function.name)(x, p)
    assert got.dtype == p.dtype
    assert errors(got, function.exact(wide(x)), function.flushes).max() <= function.bound


@each_unary
def test_the_bound_is_what_the_docstring_says(function):
    assert f"within {function.bound:g} ulp" in of(function.name).__doc__


@each_precision
def test_the_exponential_of_float64_underflows_gradually(p):
    x = np.linspace(-746, -708, POINTS).astype(p.dtype)
    got = vector_math.exp(x, p)
    if p.double:
        assert errors(got, np.exp(wide(x))).max() <= 1.5
    else:
        assert (got == 0).all()


SPECIAL = [
    ("exp", [(0.0, 1), (-0.0, 1), (inf, inf), (-inf, 0), (nan, nan)]),
    ("exp_of_nonpositive", [(0.0, 1), (-0.0, 1), (-inf, 0), (nan, nan)]),
    ("log", [(1.0, 0.0), (0.0, -inf), (-0.0, -inf), (-1.0, nan), (-inf, nan), (inf, inf)]),
    ("log", [(nan, nan), (-1e-40, nan), (1e-40, np.log(np.float64(np.float32(1e-40))))]),
    ("log1p_of_unit", [(0.0, 0.0), (nan, nan)]),
    ("log1p", [(0.0, 0.0), (-0.0, -0.0), (-1.0, -inf), (-2.0, nan), (inf, inf), (-inf, nan)]),
    ("log1p", [(nan, nan), (1e-40, 1e-40), (-1e-40, -1e-40)]),
    ("expm1", [(0.0, 0.0), (-0.0, -0.0), (inf, inf), (-inf, -1), (nan, nan), (1e-40, 1e-40)]),
    ("tanh", [(0.0, 0.0), (-0.0, -0.0), (inf, 1), (-inf, -1), (nan, nan), (-1e-40, -1e-40)]),
    ("erf", [(0.0, 0.0), (-0.0, -0.0), (inf, 1), (-inf, -1), (nan, nan)]),
    ("erf", [(1.0, 0.8427007929497149), (-1.0, -0.8427007929497149), (1e30, 1), (-1e30, -1)]),
    ("tanh", [(20.0, 1), (-20.0, -1), (1e30, 1), (-1e30, -1)]),
    ("sigmoid", [(0.0, 0.5), (-0.0, 0.5), (inf, 1), (-inf, 0), (nan, nan), (800.0, 1)]),
    ("softplus", [(inf, inf), (-inf, 0), (nan, nan), (1e30, 1e30), (-1e30, 0)]),
]


@each_precision
@pytest.mark.parametrize(("name", "pairs"), SPECIAL)
def test_special_values(name, pairs, p):
    """Zeros with their signs, infinities, NaN, subnormal numbers of float32, far ends."""
    x, want = np.array(pairs).T
    x = x.astype(np.float32).astype(p.dtype)
    want = want.astype(np.float32).astype(p.dtype)
    got = of(name)(x, p)
    np.testing.assert_allclose(got, want, rtol=2e-7, atol=0)
    np.testing.assert_array_equal(np.signbit(got[want == 0]), np.signbit(want[want == 0]))


@each_precision
def test_the_ends_of_the_range(p):
    """The last x with a finite, or with a normal, exponential, and the numbers next to them."""
    limits = np.finfo(p.dtype)
    for edge in (limits.max, limits.tiny):
        x = np.log(wide(np.array([edge]))).astype(p.dtype).view(p._bits)
        x = (x + np.arange(-3, 4)).astype(p._bits).view(p.dtype)
        for name in ["exp", "expm1"] if edge > 1 else ["exp", "exp_of_nonpositive"]:
            exact = getattr(np, name.removesuffix("_of_nonpositive"))(wide(x))
            got = of(name)(x, p)
            assert errors(got, exact, flushes=edge < 1).max() <= 2.5
    x = np.array([limits.smallest_subnormal, limits.tiny, limits.max], p.dtype)
    assert errors(vector_math.log(x, p), np.log(wide(x))).max() <= 1.5


@each_precision
def test_tanh_is_odd_and_never_beyond_one(p):
    x = UNARY[6].points(p)
    got = vector_math.tanh(x, p)
    np.testing.assert_array_equal(vector_math.tanh(-x, p), -got)
    assert np.nanmax(np.abs(got)) == 1


@each_precision
def test_logaddexp(p):
    rng = np.random.default_rng(2)
    a, b = (rng.normal(size=(2, POINTS)) * np.exp2(rng.uniform(-20, 8, POINTS))).astype(p.dtype)
    larger = np.maximum(wide(a), wide(b))
    exact = larger + np.log1p(np.exp(-np.abs(wide(a) - wide(b))))
    size = np.maximum(np.maximum(np.abs(larger), np.abs(exact)), np.log(2))
    assert (np.abs(vector_math.logaddexp(a, b, p) - exact) / ulp(size, p.dtype)).max() <= 2
    special = np.array([0, -1, 1, inf, -inf, nan], p.dtype)
    a, b = (grid.ravel() for grid in np.meshgrid(special, special))
    np.testing.assert_allclose(vector_math.logaddexp(a, b, p), np.logaddexp(a, b), rtol=2e-7)


@each_precision
def test_xlogy(p):
    """scipy.special.xlogy: 0 at x = 0, whatever y but NaN."""
    rng = np.random.default_rng(3)
    y = np.exp2(rng.uniform(-20, 20, POINTS)).astype(p.dtype)
    x = rng.normal(size=POINTS).astype(p.dtype)
    assert errors(vector_math.xlogy(x, y, p), wide(x) * np.log(wide(y))).max() <= 3
    x = np.array([0, 0, 0, 0, -0.0, 1, 2, nan, inf], p.dtype)
    y = np.array([0, -1, inf, nan, 0, 0, inf, 1, 2], p.dtype)
    want = [0, 0, 0, nan, 0, -inf, inf, nan, inf]
    np.testing.assert_array_equal(vector_math.xlogy(x, y, p), want)


@each_precision
@pytest.mark.parametrize("reach", [0.1, 1, 5, 20, 86, 100, 700])
def test_power_within_its_bound(reach, p):
    """x near 1 and of all sizes, y such that |y log x| < reach."""
    if not p.double and reach > 86:
        pytest.skip("float32 ends at e^88")
    rng = np.random.default_rng(4)
    x = np.concatenate([rng.uniform(0.6, 1.6, POINTS), np.exp2(rng.uniform(-140, 100, POINTS))])
    x = x.astype(p.dtype)
    y = (rng.uniform(-reach, reach, 2 * POINTS) / np.log(x)).astype(p.dtype)
    x, y = x[np.isfinite(y)], y[np.isfinite(y)]
    exact = np.power(wide(x), wide(y))
    got = vector_math.power(x, y, p)
    error = errors(got, exact)
    if p.double:
        assert (error <= 2 + 4 * np.abs(wide(y) * np.log(wide(x)))).all()
        assert reach > 100 or (np.abs(got / exact - 1) < 1e-13).all()
    else:
        assert error.max() <= (3 if reach <= 20 else 10)


@each_precision
def test_power_of_every_special_pair(p):
    """NumPy's power, C's pow (C17, F.10.4.4): −0 left out, and (−∞)^½ is NaN here."""
    x = [0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e30, -1e30, inf, -inf, nan]
    y = [0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 7, 1e20, 130, -130, 40, inf, -inf, nan]
    x, y = (grid.ravel() for grid in np.meshgrid(np.array(x, p.dtype), np.array(y, p.dtype)))
    got, want = vector_math.power(x, y, p), np.power(x, y)
    want = np.where(np.abs(want) < np.finfo(p.dtype).tiny, 0, want)
    want = np.where((x == -inf) & (np.rint(y) != y), nan, want)
    np.testing.assert_allclose(got, want, rtol=1e-13 if p.double else 1e-6)
    np.testing.assert_array_equal(np.signbit(got[got == 1]), np.signbit(want[got == 1]))


@each_precision
def test_what_is_undefined_in_a_primitive_is_nan(p):
    bias = 1023 if p.double else 127
    tiny = np.finfo(p.dtype).tiny
    n = np.array([-bias, 1 - bias, 0, bias, bias + 1, nan, inf], p.dtype)
    np.testing.assert_array_equal(p.pow2(n), [nan, tiny, 1, 2.0**bias, nan, nan, nan])
    x = np.array([tiny / 2, tiny, 0.75, 1, 3, 0, -1, inf, nan], p.dtype)
    np.testing.assert_array_equal(p.exponent(x), [nan, 1 - bias, -1, 0, 1, nan, nan, nan, nan])


@each_precision
def test_the_other_primitives(p):
    x = np.array([0.5, 1.5, -2.5, nan], p.dtype)
    np.testing.assert_array_equal(p.rint(x), [0, 2, -2, nan])
    np.testing.assert_array_equal(p.minimum(x, 1.0), [0.5, 1, -2.5, nan])
    np.testing.assert_array_equal(p.maximum(x, 1.0), [1, 1.5, 1, nan])
    np.testing.assert_array_equal(p.sqrt(p.abs(x * x)), [0.5, 1.5, 2.5, nan])
    assert p.where(x > 1, 1.0, inf).dtype == p.dtype
    epsilon = np.finfo(p.dtype).eps
    one = np.array([1 + epsilon], p.dtype)
    rounded_once = p.fma(one, one, -(1 + 2 * epsilon))
    assert rounded_once == (0 if p.double else epsilon**2)


class Term:
    """An operation on terms; equal ones are the same object. |−x| is |x|, as LLVM has it."""

    known: dict = {}  # noqa: RUF012

    def __new__(cls, name, *arguments):
        if name == "abs" and arguments[0].key[0] == "neg":
            arguments = arguments[0].key[1:]
        key = (name, *arguments)
        if key not in cls.known:
            cls.known[key] = super().__new__(cls)
            cls.known[key].key = key
        return cls.known[key]

    __hash__ = object.__hash__

    def below(self):
        """Every operation that this one needs, itself included."""
        terms = {self} if len(self.key) > 1 else set()
        return terms.union(*(a.below() for a in self.key[1:] if isinstance(a, Term)))


OPERATORS = ["add", "sub", "mul", "truediv", "neg", "lt", "gt", "ge"]


def named(name, swapped=False):
    def call(*arguments):
        return Term(name, *(arguments[::-1] if swapped else arguments))

    return call


for _name in OPERATORS:
    setattr(Term, f"__{_name}__", named(_name))
    setattr(Term, f"__r{_name}__", named(_name, swapped=True))


class RecordedPrimitives:
    """Float32 primitives that write down what they are asked for."""

    double = False

    def __getattr__(self, name):
        return named(name)


def operations(*terms):
    return len(set().union(*(term.below() for term in terms)))


def test_operations_of_the_innermost_functions():
    """Float32; a comparison and its choice count as two. More is not wrong, but slower."""
    p, x = RecordedPrimitives(), Term("x")
    assert operations(vector_math.exp(x, p)) == 16
    assert operations(vector_math.exp_of_nonpositive(x, p)) == 14
    assert operations(vector_math.sigmoid(x, p)) == 20
    assert operations(vector_math.softplus(x, p)) == 27


def test_sigmoid_and_softplus_of_both_signs_share_their_exponential():
    p, x = RecordedPrimitives(), Term("x")
    functions = [vector_math.sigmoid(x, p), vector_math.softplus(x, p), vector_math.softplus(-x, p)]
    # 16 for e^−|x|, 4 for the sigmoid, 11 for one softplus, another maximum, sum and −x.
    assert operations(*functions) == 16 + 4 + 11 + 3


# Coarse functions: absolute errors, for means over many rows ----------------------------------


@pytest.mark.parametrize(("name", "bound", "mean"), [("erf", 3e-7, 3e-8), ("tanh", 4e-7, 5e-8)])
def test_a_coarse_function_stays_within_its_bound_and_has_hardly_a_bias(name, bound, mean):
    function, exact = getattr(vector_coarse, name), getattr(special, name, np.tanh)
    assert f"to {bound:.0e}".replace("e-0", "e-") in function.__doc__
    for low, high in ((0, 1), (1, 3), (3, 9), (9, 1e30)):
        x = np.linspace(low, high, POINTS).astype(np.float32)
        errors = function(x, NumpyPrimitives(False)).astype(float) - exact(x.astype(float))
        assert np.abs(errors).max() < bound
        assert abs(errors.mean()) < mean  # a mean over many rows keeps it
        np.testing.assert_array_equal(
            function(-x, NumpyPrimitives(False)), -function(x, NumpyPrimitives(False))
        )


@pytest.mark.parametrize("name", ["erf", "tanh"])
def test_a_coarse_function_ends_at_one_and_keeps_nan(name):
    function = getattr(vector_coarse, name)
    x = np.array([-inf, -1e20, -9, 9, 1e20, inf], np.float32)
    assert function(x, NumpyPrimitives(False)).tolist() == [-1, -1, -1, 1, 1, 1]
    assert np.isnan(function(np.float32([nan]), NumpyPrimitives(False))).all()
