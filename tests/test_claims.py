"""Sentences of `thalweg show` that a measurement can contradict, and the measurements."""

from __future__ import annotations

import re

import numpy as np
import pytest

import thalweg
from thalweg.averages import AVERAGES
from thalweg.losses import LOSSES
from thalweg.metrics import METRICS
from thalweg.optimizers import OPTIMIZERS
from thalweg.penalties import PENALTIES
from thalweg.schedules import SCHEDULES


def test_nag_with_constant_momentum_falls_as_plain_descent_does():
    """Nesterov's worst smooth convex function, L = 1, at the rate 1 / L."""
    n, at = 2000, (100, 200, 400, 800)
    end = np.eye(1, n)[0]

    def f(x):
        ax = 2 * x
        ax[:-1] -= x[1:]
        ax[1:] -= x[:-1]
        return x @ ax / 8 - x[0] / 4, ax / 4 - end / 4

    least = -(1 - 1 / (n + 1)) / 8
    gaps = {
        name: thalweg.descend(f, np.zeros(n), name, 1000, 1.0, every=1000).values - least
        for name in ("sgd", "nag")
    }
    for values in gaps.values():
        order = np.log2(values[at[0]] / values[at[-1]]) / 3
        assert 0.4 < order < 0.6
    assert gaps["nag"][100] == pytest.approx(gaps["sgd"][1000], rel=0.05)  # 1 / (1 − 0.9) times
    assert "1 / (1 − momentum) times as fast" in OPTIMIZERS["nag"].about


def test_asgd_with_its_defaults_neither_averages_nor_slows():
    rule = OPTIMIZERS["asgd"]
    rate = {"lr": 0.01, "lr_before": 0.01, "lambd": 1e-4, "alpha": 0.75, "t0": 1e6}
    later = rule.coefficients(np.array([1e6]), **rate)
    assert later[0][0] / 0.01 == pytest.approx(0.6, abs=0.01)
    assert later[2][0] == 1.0  # the newest weights are all of the average
    assert "update 1,000,000" in rule.about


def test_squared_error_is_vowpal_wabbits_too():
    # vowpalwabbit 9.11.9, --sgd -l 0.1 --power_t 0 --noconstant, one row "1 | x:1": 0.2.
    slope = LOSSES["squared_error"].slope(np.zeros(1), np.ones(1))
    assert -0.1 * slope[0] == pytest.approx(0.20000000298023224, rel=1e-7)
    assert "PyTorch, Keras and Vowpal Wabbit" in LOSSES["squared_error"].differences


def test_ema_elsewhere_begins_with_the_weights_behind_the_first_update():
    # Keras 3.15, SGD(1.0, use_ema=True, ema_momentum=0.9), and PyTorch 2.13, AveragedModel with
    # get_ema_multi_avg_fn(0.9): a weight of 10, 9 after one update: both averages are 9.
    assert "behind the first update" in AVERAGES["ema"].differences


def test_scalars_of_nadam_and_asgd_are_float32_in_pytorch():
    # PyTorch 2.13, float64 weights: state mu_product, eta and mu are torch.float32.
    for name in ("nadam", "asgd"):
        assert "float32" in OPTIMIZERS[name].paper


def test_no_section_or_equation_is_cited():
    """Their numbers differ between a paper's editions, and nobody checks them."""
    records = [*OPTIMIZERS.values(), *LOSSES.values(), *PENALTIES.values()]
    records += [*SCHEDULES.values(), *AVERAGES.values()]
    texts = [record.paper for record in records]
    texts += [metric.__doc__ or "" for metric in METRICS.values()]
    cited = re.compile(r"\b(section|equations?|eq\.|chapter|figure) \d")
    assert not [text for text in texts if cited.search(text)]
