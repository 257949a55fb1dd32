"""The two rules that bench.find_lr compares with, on curves whose answer is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from bench.find_lr import fastai_valley, lightning_steepest, smoothed

RATES = 1e-7 * 1e8 ** (np.arange(100) / 99)


def raw_of(smooth):
    """The losses whose debiased average with 0.98 is `smooth`."""
    averages = smooth * (1 - 0.98 ** np.arange(1, len(smooth) + 1))
    before = np.r_[0, averages[:-1]]
    return (averages - 0.98 * before) / 0.02


def test_the_average_is_that_of_both_libraries():
    assert smoothed(np.array([3.0, 3.0, 3.0])) == pytest.approx([3, 3, 3])
    first = (0.98 * 0.02 * 1 + 0.02 * 2) / (1 - 0.98**2)
    assert smoothed(np.array([1.0, 2.0])) == pytest.approx([1, first])
    curve = np.linspace(5, 1, 100)
    np.testing.assert_allclose(smoothed(raw_of(curve)), curve)


def test_the_valley_lies_at_half_of_the_middle_third_of_the_longest_descent():
    """Up for 30 updates, then down for 60, then up: of the descent 29 … 89 update 29 + 20 + 10."""
    smooth = np.r_[np.linspace(4.5, 5, 30), np.linspace(4.9, 1, 60), np.linspace(1.2, 3, 10)]
    found = fastai_valley(RATES, raw_of(smooth))
    assert abs(int(np.argmin(np.abs(RATES - found))) - 59) <= 1


def test_the_steepest_is_where_the_smoothed_loss_falls_fastest():
    at = np.arange(100)
    smooth = 5 - 3 / (1 + np.exp(-(at - 60) / 3))
    assert int(np.argmin(np.abs(RATES - lightning_steepest(RATES, raw_of(smooth))))) == 60


def test_too_short_a_ramp_gives_none():
    losses = np.r_[np.ones(5), np.full(95, np.nan)]
    assert math.isnan(fastai_valley(RATES, losses))
