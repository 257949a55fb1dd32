"""Schedules against closed forms, scikit-learn's words and rates recorded from PyTorch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from thalweg.hyperparameters import fill
from thalweg.schedules import SCHEDULES

# Origin: torch.optim.lr_scheduler, by tests/reference/record_torch.py; the rate is 1.
FILE = Path(__file__).parents[1] / "reference" / "torch_optimizers.json"
TORCH = json.loads(FILE.read_text())["schedules"]

# What changes when a hyperparameter does: (schedule, hyperparameter, value).
VARIED = {
    ("inverse_scaling", "power"): 0.9,
    ("cosine", "warmup"): 0.3,
    ("cosine", "final"): 0.2,
}


def factors(name, total, **given):
    t = np.arange(1.0, total + 1)
    schedule = SCHEDULES[name]
    return schedule.factor(t, float(total), **fill("schedule", schedule, given))


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_hyperparameter_changes_the_rates(name):
    for hyper in SCHEDULES[name].hyperparameters:
        changed = factors(name, 40, **{hyper: VARIED[name, hyper]})
        assert np.abs(changed - factors(name, 40)).max() > 0.05


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("total", [1, 2, 3, 7, 1000])
def test_factors_are_positive_at_most_1_and_float64(name, total):
    found = factors(name, total)
    assert found.dtype == np.float64
    assert found.shape == (total,)
    assert ((found > 0) & (found <= 1)).all()


@pytest.mark.parametrize("name", SCHEDULES)
def test_each_update_has_its_factor_whatever_comes_with_it(name):
    schedule = SCHEDULES[name]
    settings = fill("schedule", schedule, {})
    together = schedule.factor(np.arange(1.0, 31)[:, None], 30.0, **settings)
    assert together.shape == (30, 1)
    for t in (1, 2, 15, 30):
        alone = schedule.factor(np.array([float(t)]), 30.0, **settings)
        assert alone[0] == together[t - 1, 0]


def test_constant_is_1_throughout():
    np.testing.assert_array_equal(factors("constant", 9), np.ones(9))


@pytest.mark.parametrize("power", [0.0, 0.25, 0.5, 1.0, 2.0])
def test_inverse_scaling_is_scikit_learns(power):
    """eta = eta0 / pow(t, power_t): scikit-learn, user guide of SGD, section 1.5.8."""
    found = factors("inverse_scaling", 50, power=power)
    np.testing.assert_allclose(found, [1 / pow(t, power) for t in range(1, 51)], rtol=1e-14)


def test_inverse_scaling_by_default_is_one_over_the_root():
    np.testing.assert_allclose(factors("inverse_scaling", 4), [1, 2**-0.5, 3**-0.5, 0.5])


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("CosineAnnealingLR(T_max=40)", {"warmup": 0.0}),
        ("CosineAnnealingLR(T_max=40, eta_min=0.1)", {"warmup": 0.0, "final": 0.1}),
        (
            "SequentialLR([LinearLR(0.1, 1, 9), CosineAnnealingLR(30, 0.2)], [10])",
            {"warmup": 0.25, "final": 0.2},
        ),
    ],
)
def test_cosine_is_pytorchs(theirs, ours):
    np.testing.assert_allclose(factors("cosine", 40, **ours), TORCH[theirs], rtol=0, atol=1e-12)


def test_every_recorded_schedule_is_used():
    assert len(TORCH) == 3


def test_warmup_rises_in_a_straight_line_to_1():
    found = factors("cosine", 100, warmup=0.2)
    np.testing.assert_allclose(found[:20], np.arange(1, 21) / 20, rtol=1e-15)
    assert found[19] == found[20] == 1
    assert (np.diff(found[20:]) < 0).all()


@pytest.mark.parametrize("final", [0.0, 0.1, 1.0])
def test_cosine_comes_within_one_update_of_its_final_share(final):
    """Update T + 1, one past the last, would have exactly the final share, as in PyTorch."""
    schedule = SCHEDULES["cosine"]
    beyond = schedule.factor(np.array([101.0, 500.0]), 100.0, warmup=0.05, final=final)
    np.testing.assert_allclose(beyond, final, atol=1e-15)
    last = factors("cosine", 100, warmup=0.05, final=final)[-1]
    assert final <= last <= final + 0.001


def test_a_share_that_warms_up_less_than_one_update_warms_up_none():
    np.testing.assert_array_equal(
        factors("cosine", 10, warmup=0.09), factors("cosine", 10, warmup=0.0)
    )


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_record_tells_what_show_needs(name):
    schedule = SCHEDULES[name]
    assert schedule.name == name
    for text in (schedule.title, schedule.about, schedule.paper):
        assert text.strip()
    for declared in schedule.hyperparameters.values():
        assert declared.default in declared.interval
        assert declared.meaning


def test_live_torch_has_the_recorded_rates():
    torch = pytest.importorskip("torch")

    def rates(make, steps=40):
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
        course = make(optimizer)
        for _ in range(steps):
            yield optimizer.param_groups[0]["lr"]
            optimizer.step()
            course.step()

    live = list(rates(lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, 40, 0.1)))
    recorded = TORCH["CosineAnnealingLR(T_max=40, eta_min=0.1)"]
    np.testing.assert_allclose(live, recorded, rtol=0, atol=1e-13)
