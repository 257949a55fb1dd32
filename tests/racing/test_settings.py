"""Which runs are of one setting."""

from __future__ import annotations

import dataclasses

import pytest

from thalweg.optimizers import OPTIMIZERS
from thalweg.racing.settings import settings_of
from thalweg.training.run import Run


def test_runs_that_differ_in_their_seed_are_one_setting_in_the_order_of_appearance():
    runs = [Run("adam", 0.1, seed=3), Run("sgd", 0.1), Run("adam", 0.1), Run("sgd", 0.1, seed=1)]
    settings = settings_of(runs)
    assert [setting.places for setting in settings] == [(0, 2), (1, 3)]
    assert [setting.run for setting in settings] == [Run("adam", 0.1), Run("sgd", 0.1)]
    assert [str(setting) for setting in settings] == [str(runs[2]), str(runs[1])]
    assert runs[0].seed == 3  # a setting is a copy


@pytest.mark.parametrize(
    "other",
    [
        Run("adam", 0.1, epochs=2),
        Run("adam", 0.1, l2=1e-3),
        Run("adam", 0.1, hidden="8"),
        Run("adam", 0.1, batch_size=32),
        Run("adam", 0.1, convention="keras"),
        Run("adam", 0.1 + 1e-12),  # written alike
    ],
)
def test_whatever_else_differs_makes_another_setting(other):
    assert len(settings_of([Run("adam", 0.1), other, Run("adam", 0.1, seed=1)])) == 2


def test_two_optimizers_of_one_name_are_two_settings():
    first = OPTIMIZERS["sgd"]
    second = dataclasses.replace(first, title="Another")
    assert len(settings_of([Run(first, 0.1), Run(second, 0.1)])) == 2


def test_no_runs_have_no_settings():
    assert settings_of([]) == ()
