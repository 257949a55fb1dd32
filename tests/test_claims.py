"""Sentences of `thalweg show` that a measurement can contradict, and the measurements.

Those about other libraries are in tests/elsewhere.
"""

from __future__ import annotations

import re

import numpy as np
import pytest

import thalweg
from thalweg.activations import ACTIVATIONS
from thalweg.averages import AVERAGES
from thalweg.initialisations import INITIALISATIONS
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
    optimizer = OPTIMIZERS["asgd"]
    rate = {"lr": 0.01, "lr_before": 0.01, "lambd": 1e-4, "alpha": 0.75, "t0": 1e6}
    later = optimizer.coefficients(np.array([1e6]), **rate)
    at = next(i for i, text in enumerate(optimizer.coefficient_names) if text.endswith("**alpha)"))
    assert later[at][0] / 0.01 == pytest.approx(0.6, abs=0.01)
    assert later[optimizer.share_at][0] == 1.0  # the newest weights are all of the average
    assert "update 1,000,000" in optimizer.about


def test_no_section_or_equation_is_cited():
    """Their numbers differ between a paper's editions, and nobody checks them."""
    records = [*OPTIMIZERS.values(), *LOSSES.values(), *PENALTIES.values()]
    records += [*SCHEDULES.values(), *AVERAGES.values()]
    records += [*ACTIVATIONS.values(), *INITIALISATIONS.values()]
    texts = [record.paper for record in records]
    texts += [metric.__doc__ or "" for metric in METRICS.values()]
    cited = re.compile(r"\b(section|equations?|eq\.|chapter|figure) \d")
    assert not [text for text in texts if cited.search(text)]
