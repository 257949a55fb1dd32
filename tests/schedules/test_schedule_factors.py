"""What schedules promise beyond the numbers of test_schedule_family."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.hyperparameters import fill
from thalweg.schedules import SCHEDULES


def factors(name, total, **given):
    schedule = SCHEDULES[name]
    settings = fill("schedule", schedule, given)
    return schedule.over(np.arange(1.0, total + 1), float(total), settings)


def test_constant_is_1_throughout():
    np.testing.assert_array_equal(factors("constant", 9), np.ones(9))


@pytest.mark.parametrize("name", SCHEDULES)
def test_factors_are_float64_and_keep_the_shape(name):
    found = factors(name, 7)
    assert found.dtype == np.float64
    assert found.shape == (7,)


@pytest.mark.parametrize("final", [0.0, 0.1, 1.0])
def test_cosine_comes_within_one_update_of_its_final_share(final):
    """Update T + 1, one past the last, would have exactly the final share, as in PyTorch."""
    settings = {"warmup": 0.05, "final": final}
    beyond = SCHEDULES["cosine"].over(np.array([101.0, 500.0]), 100.0, settings)
    np.testing.assert_allclose(beyond, final, atol=1e-15)
    last = factors("cosine", 100, **settings)[-1]
    assert final <= last <= final + 0.001


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_share_that_warms_up_less_than_one_update_warms_up_none(name):
    np.testing.assert_array_equal(factors(name, 10, warmup=0.09), factors(name, 10, warmup=0.0))


def test_a_share_is_rounded_down_but_not_by_rounding_error():
    """0.29 · 100 is 28.999999999999996 in floating point, and means 29."""
    found = factors("constant", 100, warmup=0.29)
    assert int((found < 1).sum()) == 28
    np.testing.assert_allclose(found[:29], np.arange(1, 30) / 29, rtol=1e-15)
