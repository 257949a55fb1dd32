"""Figures with their standard errors, as they are printed."""

from __future__ import annotations

import math

import pytest

from thalweg.wording import error_of, with_error


@pytest.mark.parametrize(
    ("value", "error", "told"),
    [
        (1204.5, 473.0, "1,204.5 ± 470"),  # and not 4.7e+02
        (1_204_500.0, 12_345.0, "1,204,500 ± 12,000"),
        (1.1632, 0.1023, "1.1632 ± 0.1"),
        (0.84022, 0.000514, "0.84022 ± 0.00051"),
        (0.84022, 0.0000514, "0.84022 ± 0.000051"),
        (12.0, 9.96, "12 ± 10"),
        (12.0, 99.7, "12 ± 100"),
        (1e-7, 3.21e-8, "1e-07 ± 3.2e-08"),
        (2e13, 4.7e11, "2e+13 ± 4.7e+11"),
        (0.5, 4.2e-8, "0.5 ± 4.2e-08"),
        (1.17, 1.8e-16, "1.17"),  # rounding, no error
        (1.17, 0.0, "1.17"),
        (1.17, math.nan, "1.17"),
        (1.17, None, "1.17"),
        (math.nan, 0.1, "–"),
    ],
)
def test_an_error_has_two_digits_in_the_notation_of_its_figure(value, error, told):
    assert with_error(value, error) == told


def test_the_error_of_a_difference_is_rounding_beside_what_it_is_between():
    assert with_error(1e-16, 2e-16) == "1e-16 ± 2e-16"
    assert with_error(1e-16, 2e-16, beside=1.5) == "1e-16"
    assert error_of(0.0, 3e-5, beside=1.5) == "0.00003"
