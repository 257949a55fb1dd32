"""Scores from 1e-300 to 1e300: every loss against its formula in 700 digits.

The formulas are written out here once more, for `decimal`; a gradient must lie between the left and
the right difference quotient, which are one except at a corner.
"""

from __future__ import annotations

import math
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext
from functools import cache

import numpy as np
import pytest

from in_one_test import for_each
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns

DIGITS = Context(prec=700, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
SIZES = (1e-300, 1.0, 40.0, 750.0, 1e4, 1e15, 1e300)
SCORES = [0.0, *(sign * size for size in SIZES for sign in (1, -1))]
# Of one score for every target; each takes milliseconds.
exp, ln, power_of = (cache(take) for take in (Decimal.exp, Decimal.ln, pow))


def softplus(z):
    """log(1 + eᶻ); the 1 alone would swallow a small eᶻ even in 700 digits."""
    e = exp(-abs(z))
    small = e if e < Decimal("1e-300") else ln(1 + e)
    return max(z, Decimal(0)) + small


def log_cosh(z, y, scale):
    u = abs(z - y) / scale
    if u < Decimal("1e-100"):
        return (scale * u) ** 2 / 2
    return scale**2 * (u + ln(1 + exp(-2 * u)) - ln(Decimal(2)))


def margin(z, y):
    return (2 * y - 1) * z


def modified_huber(z, y):
    m = margin(z, y)
    return -4 * m if m < -1 else max(1 - m, Decimal(0)) ** 2


def huber(z, y, delta):
    r = abs(z - y)
    return r * r / 2 if r <= delta else delta * (r - delta / 2)


def log_loss(z, y, smoothing):
    y = y * (1 - smoothing) + smoothing / 2
    return y * softplus(-z) + (1 - y) * softplus(z)


def focal(z, y, gamma, alpha):
    m = margin(z, y)
    weight = 2 * (alpha if y == 1 else 1 - alpha)
    return weight * exp(-gamma * softplus(m)) * softplus(-m)


def poisson(z, y):
    return 2 * ((y * ln(y) if y else 0) - y * z - y + exp(z))


def gamma_deviance(z, y):
    return 2 * (z - ln(y) + y * exp(-z) - 1)


def tweedie(z, y, power):
    one, two = 1 - power, 2 - power
    middle = y * exp(one * z) / one if y else 0
    return 2 * ((power_of(y, two) if y else 0) / (one * two) - middle + exp(two * z) / two)


# Thalweg's name → targets, and the loss by its formula; cross-entropy stands below.
TRUE = {
    "squared_error": ((0.0, 1.0, -3.0), lambda z, y: (z - y) ** 2),
    "absolute_error": ((0.0, 1.0, -3.0), lambda z, y: abs(z - y)),
    "huber": ((0.0, 1.0, -3.0), huber),
    "quantile": (
        (0.0, 1.0, -3.0),
        lambda z, y, level: max(level * (y - z), (level - 1) * (y - z)),
    ),
    "log_cosh": ((0.0, 1.0, -3.0), log_cosh),
    "epsilon_insensitive": (
        (0.0, 1.0, -3.0),
        lambda z, y, epsilon: max(abs(z - y) - epsilon, Decimal(0)),
    ),
    "log_loss": ((0.0, 1.0), log_loss),
    "hinge": ((0.0, 1.0), lambda z, y: max(1 - margin(z, y), Decimal(0))),
    "squared_hinge": ((0.0, 1.0), lambda z, y: max(1 - margin(z, y), Decimal(0)) ** 2),
    "modified_huber": ((0.0, 1.0), modified_huber),
    "focal": ((0.0, 1.0), focal),
    "perceptron": ((0.0, 1.0), lambda z, y: max(-margin(z, y), Decimal(0))),
    "exponential": ((0.0, 1.0), lambda z, y: exp(-margin(z, y))),
    "poisson_deviance": ((0.0, 1.0, 3.0), poisson),
    "gamma_deviance": ((1e-300, 1e-5, 1.0, 3.0, 1e30, 1e300), gamma_deviance),
    "tweedie_deviance": ((0.0, 1e-300, 1e-5, 1.0, 3.0, 1e30), tweedie),
}
OTHERS = {
    "huber": [{"delta": 1e-8}, {"delta": 300.0}],
    "quantile": [{"level": 0.9}],
    "log_cosh": [{"scale": 1e-8}, {"scale": 300.0}],
    "epsilon_insensitive": [{"epsilon": 0.0}, {"epsilon": 800.0}],
    "log_loss": [{"smoothing": 0.1}],
    "focal": [{"gamma": 0.0}, {"gamma": 0.5, "alpha": 0.9}, {"gamma": 10.0}],
    "tweedie_deviance": [{"power": 1.1}, {"power": 1.9}],
}
SETTINGS = [
    pytest.param(name, given, id="-".join([name, *(f"{k}={v:g}" for k, v in given.items())]))
    for name in TRUE
    for given in ({}, *OTHERS.get(name, []))
]


def nearest(exact):
    """The float nearest to a Decimal, infinite where there is none."""
    return math.nan if exact.is_nan() else float(exact)


def near_the_least(name, y):
    """What rounding leaves of a difference of likes where a score has nearly its least loss."""
    return (
        1e-13 if y in (1.0, 3.0) and LOSSES[name].link.predicts in ("mean", "probability") else 0.0
    )


def decimals(name, given):
    numbers = fill("loss", LOSSES[name], given)
    return {key: Decimal(value) for key, value in numbers.items()}


def test_every_loss_stands_here():
    assert set(TRUE) | {"cross_entropy"} == set(LOSSES)
    assert set(OTHERS) | {"cross_entropy"} == {n for n, it in LOSSES.items() if it.hyperparameters}


@pytest.mark.parametrize(("name", "given"), SETTINGS)
@for_each("z", SCORES)
def test_values(name, given, z):
    targets, formula = TRUE[name]
    loss = LossOverRuns(LOSSES[name], given)
    for y in targets:
        with localcontext(DIGITS):
            true = nearest(formula(Decimal(z), Decimal(y), **decimals(name, given)))
        with np.errstate(over="ignore" if math.isinf(true) else "raise"):
            found = loss.value(np.array([[z]]), np.array([y]))[0, 0]
        slack = near_the_least(name, y)
        assert found == pytest.approx(true, rel=1e-11, abs=slack), f"target {y}"


@pytest.mark.parametrize(
    ("name", "given", "half"),
    [
        # Every loss at every size with either sign, both signs of a size with half of the losses.
        pytest.param(
            *setting.values,
            half,
            id=f"{setting.id}-{half}",
            marks=[pytest.mark.slow] * (half != i % 2),
        )
        for i, setting in enumerate(SETTINGS)
        for half in (0, 1)
    ],
)
@for_each("z", lambda half: SCORES[half::2])
def test_gradients(name, given, z):
    targets, formula = TRUE[name]
    loss = LossOverRuns(LOSSES[name], given)
    for y in targets:
        with localcontext(DIGITS):
            numbers, at = decimals(name, given), Decimal(z)
            h = max(abs(at), Decimal("1e-300")) * Decimal("1e-150")
            here = formula(at, Decimal(y), **numbers)
            after = nearest((formula(at + h, Decimal(y), **numbers) - here) / h)
            before = nearest((here - formula(at - h, Decimal(y), **numbers)) / h)
        if not math.isfinite(before) or not math.isfinite(after):
            continue  # the true gradient is no float
        found = loss.gradient(np.array([[z]]), np.array([y]))[0, 0]
        low, high = min(before, after), max(before, after)
        slack = 1e-11 * max(abs(low), abs(high)) + near_the_least(name, y)
        assert low - slack <= found <= high + slack, f"target {y}"


@pytest.mark.parametrize("step", [1e-6, -1e-6])
@pytest.mark.parametrize("name", ["gamma_deviance", "tweedie_deviance", "log_cosh"])
def test_a_small_step_from_the_least_value_is_not_lost_in_a_difference(name, step):
    z = 0.3
    y = math.exp(z + step) if LOSSES[name].link.predicts == "mean" else z + step
    with localcontext(DIGITS):
        true = nearest(TRUE[name][1](Decimal(z), Decimal(y), **decimals(name, {})))
    found = LossOverRuns(LOSSES[name]).value(np.array([[z]]), np.array([y]))[0, 0]
    assert 4e-13 < true < 2e-12
    assert found == pytest.approx(true, rel=1e-8, abs=0)


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize("z", [*SCORES, 1.7e308, -1.7e308])
def test_cross_entropy(z, smoothing):
    """Scores (z, 0, −z): log Σ eᶻ less a mixture of the scores."""
    loss = LossOverRuns(LOSSES["cross_entropy"], {"smoothing": smoothing}, 3)
    for y, own in enumerate((z, 0.0, -z)):
        with localcontext(DIGITS):
            top = abs(Decimal(z))
            total = top + (1 + (-top).exp() + (-2 * top).exp()).ln()
            share = Decimal(smoothing)
            true = nearest(total - (1 - share) * Decimal(own))  # the three scores sum to 0
        scores = np.array([[z, 0.0, -z]])
        with np.errstate(over="ignore"):
            found = loss.value(scores, np.array([y]))[0, 0]
            gradient = loss.gradient(scores, np.array([y]))
        assert found == pytest.approx(true, rel=1e-12, abs=1e-15)
        assert np.isfinite(gradient).all()
        assert gradient.sum() == pytest.approx(0, abs=1e-15)


@pytest.mark.parametrize(("name", "given"), SETTINGS)
@for_each("z", [0.0, 40.0, -40.0, 85.0, -85.0, 1e4, -1e4, 1e30, -1e30])
def test_float32_gradients_have_no_false_overflow(name, given, z):
    targets, _ = TRUE[name]
    loss = LossOverRuns(LOSSES[name], given)
    for y in (y for y in targets if y == 0 or 1e-30 < y <= 1e30):
        with np.errstate(over="ignore"):
            exact = loss.gradient(np.array([[z]]), np.array([y]))[0, 0]
            found = loss.gradient(np.array([[z]], np.float32), np.array([y]))[0, 0]
        assert found.dtype == np.float32
        assert not np.isnan(found)
        assert np.isinf(found) == (abs(exact) > np.finfo(np.float32).max), f"target {y}"
