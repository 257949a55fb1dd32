"""Every schedule against PyTorch's, step by step, or against its formula in exact fractions."""

from __future__ import annotations

import importlib.util
import json
import math
from fractions import Fraction
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from in_one_test import for_each
from thalweg.errors import UsageError
from thalweg.hyperparameters import chosen, fill
from thalweg.schedules import SCHEDULES

# Origin: torch.optim.lr_scheduler, by tests/reference/record_torch_schedules.py.
REFERENCE = Path(__file__).parents[1] / "reference"
TORCH = json.loads((REFERENCE / "torch_schedules.json").read_text())
LR = TORCH["lr"]
LOSSES = {name: [float(x) for x in sequence] for name, sequence in TORCH["losses"].items()}


def root(x, power):
    return math.exp(-power * math.log(x))


# Formulas from the papers, update by update: (schedule, hyperparameters) → factor of update t.
CLOSED = [
    ("inverse_scaling", {}, lambda t: root(t, 0.5)),
    ("inverse_scaling", {"power": 0.25}, lambda t: root(t, 0.25)),
    ("inverse_scaling", {"power": 1}, lambda t: float(Fraction(1, t))),
    ("bottou", {}, lambda t: float(1 / (1 + Fraction(1, 100) * (t - 1)))),
    ("bottou", {"decay": 0}, lambda t: 1.0),
    ("bottou", {"decay": 0.75}, lambda t: float(1 / (1 + Fraction(3, 4) * (t - 1)))),
    # With warm-up over 8 of 40 updates: up in a straight line, then from update 1 on.
    (
        "inverse_scaling",
        {"warmup": 0.2},
        lambda t: float(Fraction(t, 8)) if t <= 8 else root(t - 8, 0.5),
    ),
    (
        "bottou",
        {"warmup": 0.2, "decay": 0.5},
        lambda t: float(Fraction(t, 8) if t <= 8 else 1 / (1 + Fraction(1, 2) * (t - 9))),
    ),
    # A final share other than 0, which PyTorch's PolynomialLR has not.
    (
        "polynomial",
        {"final": 0.25, "power": 2},
        lambda t: float(Fraction(1, 4) + Fraction(3, 4) * (1 - Fraction(t - 1, 40)) ** 2),
    ),
    # Growth and lengths that are no whole numbers, which PyTorch's SGDR has not: periods of 2.5,
    # 3.75, 5.625, … updates.
    (
        "cosine_restarts",
        {"period": 0.0625, "growth": 1.5, "final": 0.2},
        lambda t: sgdr(t - 1, Fraction(5, 2), Fraction(3, 2), 0.2),
    ),
]

# What each hyperparameter is changed to, to see that it does something.
OTHER = {
    "inverse_scaling": {"power": 0.9},
    "bottou": {"decay": 0.2},
    "exponential": {"final": 0.5},
    "polynomial": {"power": 2.0, "final": 0.5},
    "step": {"every": 0.2, "gamma": 0.7},
    "multi_step": {"milestones": (0.2, 0.75), "gamma": 0.7},
    "cosine": {"final": 0.4},
    "cosine_restarts": {"period": 0.4, "growth": 2.0, "final": 0.4},
    "one_cycle": {"peak": 0.6, "div_factor": 3.0, "final_div_factor": 2.0},
    "reduce_on_plateau": {
        "factor": 0.6,
        "patience": 1,
        "threshold": 0.2,
        "cooldown": 6,
        "least": 0.05,
    },
}
EACH = [(name, hyper) for name, schedule in SCHEDULES.items() for hyper in schedule.hyperparameters]


def sgdr(step, length, growth, final):
    """Loshchilov and Hutter (2017), equation 5, by walking from restart to restart."""
    step = Fraction(step)
    while step >= length:
        step, length = step - length, length * growth
    return final + (1 - final) / 2 * (1 + math.cos(math.pi * float(step / length)))


def factors(name, total, **given):
    settings = fill("schedule", SCHEDULES[name], given)
    return SCHEDULES[name].over(np.arange(1.0, total + 1), float(total), settings)


def plateau(name, losses, **given):
    settings = fill("schedule", SCHEDULES[name], given)
    del settings["warmup"]
    return SCHEDULES[name].plateau(losses, **settings)


def cuts(name, losses, **given):
    return np.array([plateau(name, losses[:k], **given) for k in range(len(losses) + 1)])


def label(case):
    return f"{case['schedule']}-{case.get('total', case.get('losses'))}-{case['ours']}"


@pytest.mark.parametrize("case", TORCH["rates"], ids=label)
def test_rates_are_pytorchs(case):
    found = LR * factors(case["schedule"], case["total"], **case["ours"])
    np.testing.assert_allclose(found, case["rates"], rtol=0, atol=1e-12)


@pytest.mark.parametrize("case", TORCH["plateaus"], ids=label)
def test_cuts_on_plateaus_are_pytorchs(case):
    found = LR * cuts(case["schedule"], LOSSES[case["losses"]], **case["ours"])
    np.testing.assert_allclose(found, case["rates"], rtol=0, atol=1e-12)


def test_pytorch_says_today_what_is_recorded():
    pytest.importorskip("torch")
    path = REFERENCE / "record_torch_schedules.py"
    spec = importlib.util.spec_from_file_location("record_torch_schedules", path)
    recorder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recorder)
    now = json.loads(json.dumps(recorder.record()))
    assert now["losses"] == TORCH["losses"]
    for part in ("rates", "plateaus"):
        for fresh, stored in zip(now[part], TORCH[part], strict=True):
            assert {**fresh, "rates": 0} == {**stored, "rates": 0}
            np.testing.assert_allclose(fresh["rates"], stored["rates"], rtol=0, atol=1e-12)


@pytest.mark.parametrize(("name", "given", "formula"), CLOSED)
def test_factors_are_the_formulas(name, given, formula):
    expected = [formula(t) for t in range(1, 41)]
    np.testing.assert_allclose(factors(name, 40, **given), expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule_has_numbers_from_somewhere_else(name):
    recorded = [case for part in ("rates", "plateaus") for case in TORCH[part]]
    given = [case["ours"] for case in recorded if case["schedule"] == name]
    given += [case[1] for case in CLOSED if case[0] == name]
    default = SCHEDULES[name].hyperparameters["warmup"].default
    assert any(not set(settings) - {"warmup"} for settings in given), "its defaults"
    assert any(settings.get("warmup", default) > 0 for settings in given), "with warm-up"
    for hyper in SCHEDULES[name].hyperparameters:
        assert any(hyper in settings for settings in given), hyper
    if SCHEDULES[name].plateau is not None:
        assert any(case["schedule"] == name for case in TORCH["plateaus"])


@pytest.mark.parametrize(("name", "hyper"), EACH)
def test_every_hyperparameter_does_something(name, hyper):
    changed = {hyper: 0.3 if hyper == "warmup" else OTHER[name][hyper]}
    difference = np.abs(factors(name, 40, **changed) - factors(name, 40)).max()
    if SCHEDULES[name].plateau is not None and hyper != "warmup":
        assert difference == 0
        difference = max(
            np.abs(cuts(name, losses, **changed) - cuts(name, losses)).max()
            for losses in LOSSES.values()
        )
    assert difference > 0.01


@pytest.mark.parametrize("name", SCHEDULES)
@for_each("warmup,total", [*product([0.0, 0.05, 0.5, 0.999999], [1, 2, 3, 7, 100])])
def test_factors_are_shares_however_few_the_updates(name, warmup, total):
    others = [{}, *({hyper: value} for hyper, value in OTHER.get(name, {}).items())]
    for given in others:
        found = factors(name, total, warmup=warmup, **given)
        assert found.dtype == np.float64
        assert found.shape == (total,)
        assert ((found > 0) & (found <= 1)).all()


LIMITS = [
    ("exponential", {"final": 1.0}),
    ("exponential", {"final": 1e-300}),
    ("polynomial", {"power": 1e-9}),
    ("polynomial", {"power": 1e9}),
    ("polynomial", {"final": 1.0}),
    ("step", {"every": 5e-324}),
    ("step", {"every": 1.0}),
    ("multi_step", {"milestones": ()}),
    ("multi_step", {"milestones": (5e-324, 1 - 1e-16)}),
    ("cosine_restarts", {"period": 5e-324, "growth": 1000.0}),
    ("cosine_restarts", {"period": 0.01, "growth": 1 + 1e-15}),
    ("one_cycle", {"peak": 0.0}),
    ("one_cycle", {"peak": 1.0, "final_div_factor": 1e300}),
    ("one_cycle", {"peak": 0.5, "div_factor": 1e300}),
    ("bottou", {"decay": 1e300}),
]


@pytest.mark.parametrize(("name", "given"), LIMITS)
@pytest.mark.parametrize("total", [1.0, 2.0, 3.0, 10.0, 1e7])
def test_the_ends_of_the_ranges_give_finite_shares(name, given, total):
    settings = fill("schedule", SCHEDULES[name], given)
    t = np.unique(np.linspace(1, total, 11).round())
    with np.errstate(all="raise", under="ignore"):
        found = SCHEDULES[name].over(t, total, settings)
    assert ((found >= 0) & (found <= 1)).all()


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("total", [1.0, 2.0, 30.0])
def test_beyond_the_end_nothing_breaks(name, total):
    settings = fill("schedule", SCHEDULES[name], {})
    with np.errstate(all="raise", under="ignore"):
        beyond = SCHEDULES[name].over(total + np.array([1.0, 2.0, 50.0, 1e9]), total, settings)
    assert np.isfinite(beyond).all()
    assert ((beyond >= 0) & (beyond <= 1)).all()


@pytest.mark.parametrize(
    ("name", "end"),
    [("exponential", 0.01), ("polynomial", 0.0), ("cosine", 0.0), ("one_cycle", 4e-6)],
)
def test_beyond_the_end_the_final_share_stays(name, end):
    settings = fill("schedule", SCHEDULES[name], {})
    beyond = SCHEDULES[name].over(np.array([101.0, 150.0, 1e6]), 100.0, settings)
    np.testing.assert_allclose(beyond, end, rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("name", SCHEDULES)
def test_each_update_has_its_factor_whatever_comes_with_it(name):
    schedule = SCHEDULES[name]
    settings = fill("schedule", schedule, {"warmup": 0.2})
    expected = schedule.over(np.arange(1.0, 31), 30.0, settings)
    shaped = schedule.over(np.arange(1.0, 31).reshape(5, 1, 6), 30.0, settings)
    np.testing.assert_array_equal(shaped.ravel(), expected)
    assert shaped.shape == (5, 1, 6)
    assert schedule.over(np.empty(0), 30.0, settings).shape == (0,)
    for t in (1, 2, 15, 30):
        alone = schedule.over(t, 30.0, settings)
        assert alone == pytest.approx(expected[t - 1], rel=1e-15, abs=0)
        assert schedule.over(np.array(float(t)), 30.0, settings).shape == ()


@pytest.mark.parametrize("name", SCHEDULES)
def test_warm_up_rises_in_a_straight_line_to_the_first_rate(name):
    found = factors(name, 100, warmup=0.29)  # 0.29 · 100 is 28.999999999999996
    first = factors(name, 71, warmup=0.0)
    np.testing.assert_allclose(found[:29], first[0] * np.arange(1, 30) / 29, rtol=0, atol=1e-15)
    np.testing.assert_allclose(found[29:], first, rtol=0, atol=1e-15)


def test_only_cosine_warms_up_unasked():
    defaults = {name: s.hyperparameters["warmup"].default for name, s in SCHEDULES.items()}
    assert {name: w for name, w in defaults.items() if w} == {"cosine": 0.05}


def test_bottous_rate_is_halved_after_one_over_decay_updates():
    assert factors("bottou", 102)[100] == 0.5
    assert factors("bottou", 6, decay=0.2)[5] == 0.5


def test_no_schedule_but_reduce_on_plateau_listens_to_losses():
    assert [name for name, s in SCHEDULES.items() if s.plateau] == ["reduce_on_plateau"]


def test_losses_that_are_no_numbers_are_no_improvement():
    """NaN never counts as the best, however early; infinity neither. PyTorch does the same."""
    nan = float("nan")
    assert plateau("reduce_on_plateau", [nan] * 2, patience=1) == 0.1
    assert plateau("reduce_on_plateau", [nan, 1.0, nan], patience=1) == 1
    assert plateau("reduce_on_plateau", [1.0, nan, float("inf")], patience=1) == 0.1
    assert plateau("reduce_on_plateau", [1.0, nan, 0.5, nan, 0.4], patience=1) == 1


def test_the_default_threshold_is_a_ten_thousandth_of_the_best():
    assert plateau("reduce_on_plateau", [1.0, 1 - 1.01e-4], patience=0) == 1
    assert plateau("reduce_on_plateau", [1.0, 1 - 0.99e-4], patience=0) == 0.1
    assert plateau("reduce_on_plateau", [50.0, 50 - 49e-4], patience=0) == 0.1


def test_a_loss_below_0_must_fall_to_improve():
    """PyTorch takes −0.99995 for better than −1: there a flat loss below 0 is never a plateau."""
    assert plateau("reduce_on_plateau", [-1.0] * 2, patience=0) == 0.1
    assert plateau("reduce_on_plateau", [-1.0, -1.0 - 0.99e-4], patience=0) == 0.1
    assert plateau("reduce_on_plateau", [-1.0, -1.0 - 1.01e-4], patience=0) == 1


def test_the_rate_is_never_cut_below_its_least_share():
    losses = [1.0] * 30
    assert plateau("reduce_on_plateau", losses, patience=0, least=0.03) == 0.03
    assert plateau("reduce_on_plateau", losses, patience=0, least=1.0) == 1


def test_milestones_are_written_with_strokes():
    schedule, settings = chosen("schedule", "multi_step,milestones=0.2/0.9,gamma=0.5", SCHEDULES)
    assert settings == {"milestones": (0.2, 0.9), "gamma": 0.5, "warmup": 0.0}
    found = schedule.over(np.arange(1.0, 11), 10.0, settings)
    assert found.tolist() == [1, 1, *[0.5] * 7, 0.25]


@pytest.mark.parametrize(
    "text",
    [
        "multi_step,milestones=0.5/1.5",
        "multi_step,milestones=",
        "step,every=0",
        "step,gamma=1.1",
        "exponential,final=0",
        "polynomial,power=0",
        "bottou,decay=-1",
        "one_cycle,peak=1.1",
        "one_cycle,div_factor=0.5",
        "cosine_restarts,period=nan",
        "cosine_restarts,growth=0.5",
        "reduce_on_plateau,factor=1",
        "reduce_on_plateau,patience=-1",
        "step,warmup=1",
    ],
)
def test_numbers_out_of_range_are_refused(text):
    with pytest.raises(UsageError, match=text.partition(",")[2].partition("=")[0]):
        chosen("schedule", text, SCHEDULES)


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_record_tells_what_show_needs(name):
    schedule = SCHEDULES[name]
    assert schedule.name == name
    assert schedule.title
    assert schedule.about.endswith(".")
    assert schedule.paper.endswith(".")
    assert schedule.differences.endswith(".") or name == "constant"
    assert all(declared.meaning for declared in schedule.hyperparameters.values())
