"""What `thalweg show SCHEDULE` says about other libraries, held against their rates."""

from __future__ import annotations

import numpy as np
import pytest
from claims import MEASURED, Claims
from measure_schedules import LR, UPDATES

from thalweg.schedules import SCHEDULES

claim = Claims({name: schedule.differences for name, schedule in SCHEDULES.items()})
TORCH, KERAS = MEASURED["torch_schedules"], MEASURED["keras_schedules"]
OPTAX, SKLEARN = MEASURED["optax_schedules"], MEASURED["sklearn_schedules"]
PLATEAU = {"torch": MEASURED["torch_plateau"], "keras": MEASURED["keras_plateau"]}


def ours(name, updates=UPDATES, total=UPDATES, lr=LR, **given):
    """The learning rate of every update."""
    schedule = SCHEDULES[name]
    settings = {key: h.default for key, h in schedule.hyperparameters.items()} | given
    return lr * schedule.over(np.arange(1.0, updates + 1), float(total), settings)


def close(theirs, found, rtol=1e-12):
    np.testing.assert_allclose(theirs, found, rtol=rtol, atol=1e-12)


def on_plateau(losses, lr=LR, **given):
    """The learning rate behind every epoch."""
    schedule = SCHEDULES["reduce_on_plateau"]
    settings = {key: h.default for key, h in schedule.hyperparameters.items()} | given
    del settings["warmup"]
    return [lr * schedule.plateau(losses[: i + 1], **settings) for i in range(len(losses))]


@claim(
    "bottou",
    "scikit-learn's learning_rate='optimal' is this with decay = alpha · lr and a first rate that "
    "it computes itself.",
)
def test_bottou_of_scikit_learn():
    first = SKLEARN["optimal"][0]
    close(SKLEARN["optimal"], ours("bottou", lr=first, decay=2.0 * first))


@claim("bottou", "Keras InverseTimeDecay is this with decay_steps=1 and decay_rate = decay.")
def test_bottou_of_keras():
    close(KERAS["InverseTimeDecay"], ours("bottou", decay=0.05))


@claim(
    "cosine",
    "With warmup=0 it is PyTorch's CosineAnnealingLR (eta_min = final · lr) and optax's "
    "cosine_decay_schedule (alpha = final).",
)
def test_cosine():
    found = ours("cosine", warmup=0.0, final=0.2)
    close(TORCH["CosineAnnealingLR"], found)
    close(OPTAX["cosine_decay_schedule"], found)


@claim(
    "cosine",
    "The warm-up of optax's warmup_cosine_decay_schedule starts at its init_value; if that is 0, "
    "its first update changes nothing. Here the first rate is lr divided by the updates of the "
    "warm-up.",
)
def test_warm_up():
    theirs, found = OPTAX["warmup_cosine_decay_schedule"], ours("cosine", warmup=4 / UPDATES)
    assert theirs[:4] == pytest.approx([0.0, LR / 4, LR / 2, 3 * LR / 4])
    assert found[:4].tolist() == pytest.approx([LR / 4, LR / 2, 3 * LR / 4, LR])


@claim(
    "cosine_restarts",
    "PyTorch's CosineAnnealingWarmRestarts takes T_0 = period · updates and growth as T_mult, both "
    "whole numbers.",
)
def test_restarts_of_pytorch():
    close(
        TORCH["CosineAnnealingWarmRestarts"],
        ours("cosine_restarts", period=3 / UPDATES, growth=2.0),
    )
    assert "Expected integer T_mult" in TORCH["T_mult=1.5"]


@claim(
    "cosine_restarts",
    "Keras CosineDecayRestarts has growth 2 by default (t_mul) and can lower each peak (m_mul); "
    "here every peak is lr.",
)
def test_restarts_of_keras():
    assert KERAS["t_mul"] == 2
    found = ours("cosine_restarts", period=3 / UPDATES, growth=2.0)
    close(KERAS["CosineDecayRestarts"], found, rtol=2e-6)  # it computes the cosine in float32
    starts = [0, 3, 9, 21]
    assert [KERAS["m_mul"][i] for i in starts] == pytest.approx([LR / 2**k for k in range(4)])
    assert found[starts].tolist() == pytest.approx([LR] * 4)


@claim(
    "exponential",
    "PyTorch's ExponentialLR takes the factor of one update, gamma = final^(1 / updates).",
)
@claim(
    "exponential",
    "Keras ExponentialDecay and optax's exponential_decay are the same with decay_rate = final and "
    "the number of updates as decay_steps or transition_steps.",
)
def test_exponential():
    found = ours("exponential", final=0.01)
    for theirs in (TORCH["ExponentialLR"], KERAS["ExponentialDecay"], OPTAX["exponential_decay"]):
        close(theirs, found)


@claim(
    "inverse_scaling",
    "The same as scikit-learn's learning_rate='invscaling', where t counts rows and power_t is "
    "0.25 by default in SGDRegressor and 0.5 in SGDClassifier.",
)
def test_inverse_scaling():
    close(SKLEARN["invscaling"], ours("inverse_scaling", power=0.3))
    assert SKLEARN["power_t"] == [0.25, 0.5]


@claim(
    "multi_step",
    "PyTorch's MultiStepLR and optax's piecewise_constant_schedule are the same with milestones "
    "counted in updates, milestone · updates;",
)
def test_multi_step():
    found = ours("multi_step", milestones=(0.5, 0.75))
    close(TORCH["MultiStepLR"], found)
    close(OPTAX["piecewise_constant_schedule"], found)


@claim("multi_step", "Keras PiecewiseConstantDecay cuts one update later.")
def test_multi_step_of_keras():
    found = ours("multi_step", milestones=(0.5, 0.75))
    close(KERAS["PiecewiseConstantDecay"][1:], found[:-1], rtol=1e-6)
    assert KERAS["PiecewiseConstantDecay"][12] == pytest.approx(10 * found[12])


@claim(
    "one_cycle",
    "The same as PyTorch's OneCycleLR in its default shape with cycle_momentum=False: peak is "
    "pct_start, and the momentum does not change.",
)
def test_one_cycle():
    close(TORCH["OneCycleLR"], ours("one_cycle"))
    assert TORCH["pct_start"] == SCHEDULES["one_cycle"].hyperparameters["peak"].default == 0.3


@claim(
    "one_cycle",
    "PyTorch goes up and down in straight lines with anneal_strategy='linear' and "
    "three_phase=True.",
)
def test_one_cycle_in_straight_lines():
    steps = np.diff(TORCH["straight"])
    up, down = steps[:6], steps[8:12]
    assert np.ptp(up) < 1e-12 < up[0]
    assert np.ptp(down) < 1e-12 < -down[0]
    assert up[0] == pytest.approx(-down[0])


@claim(
    "one_cycle",
    "optax's cosine_onecycle_schedule reaches the peak and the end one update later.",
)
def test_one_cycle_of_optax():
    total, theirs = 20, MEASURED["optax_schedules"]["cosine_onecycle_schedule"]
    found = ours("one_cycle", updates=total, total=total)
    assert int(np.argmax(found)) == 5
    assert int(np.argmax(theirs)) == 6
    assert found[total - 1] == pytest.approx(LR / 25 / 1e4)
    assert theirs[total - 1] > 2 * theirs[total]
    assert theirs[total] == theirs[total + 1] == pytest.approx(LR / 25 / 1e4)


@claim(
    "polynomial",
    "PyTorch's PolynomialLR has final = 0 and total_iters=5 by default.",
)
def test_polynomial_of_pytorch():
    close(TORCH["PolynomialLR"], ours("polynomial", power=2.0, final=0.0))
    assert TORCH["total_iters"] == 5


@claim(
    "polynomial",
    "Keras PolynomialDecay (end_learning_rate, 0.0001 by default) and optax's polynomial_schedule "
    "(end_value) take the last rate, final · lr.",
)
def test_polynomial_of_keras_and_optax():
    found = ours("polynomial", power=2.0, final=0.2)
    close(KERAS["PolynomialDecay"], found, rtol=1e-6)
    close(OPTAX["polynomial_schedule"], found)
    assert KERAS["end_learning_rate"] == 0.0001


@claim(
    "reduce_on_plateau",
    "PyTorch's ReduceLROnPlateau has patience 10 and min_lr, a rate, in place of least;",
)
def test_plateau_of_pytorch():
    theirs = PLATEAU["torch"]
    assert theirs["defaults"] == {"patience": 10, "min_lr": 0, "eps": 1e-8}
    assert theirs["flat"] == pytest.approx(on_plateau([1.0] * 12, patience=3))
    assert theirs["min_lr"] == pytest.approx(on_plateau([1.0] * 12, patience=1, least=0.3))


@claim("reduce_on_plateau", "it leaves out a cut of at most 1e-8,")
def test_tiny_cuts_of_pytorch():
    lr = 1.5e-8
    assert set(PLATEAU["torch"]["tiny"]) == {lr}
    assert on_plateau([1.0] * 12, lr, patience=1, factor=0.5)[-1] < lr


@claim("reduce_on_plateau", "and below 0 it takes a slightly worse loss for a better one.")
def test_losses_below_0_in_pytorch():
    losses = [-1 + 5e-5 * i for i in range(9)]
    assert set(PLATEAU["torch"]["below_0"]) == {LR}
    assert on_plateau(losses, patience=3)[-1] < LR


@claim(
    "reduce_on_plateau",
    "Keras ReduceLROnPlateau has min_delta, an absolute difference, and cuts one epoch earlier at "
    "the same patience.",
)
def test_plateau_of_keras():
    theirs = PLATEAU["keras"]
    assert theirs["flat"] == pytest.approx(on_plateau([1.0] * 12, patience=2))
    # Losses near 100 that fall by 0.001: enough for 1e-4 as a difference, not as a share.
    losses = [100 - 1e-3 * i for i in range(9)]
    assert set(theirs["near_100"]) == {LR}
    assert on_plateau(losses, patience=3)[-1] < LR


@claim(
    "step",
    "PyTorch's StepLR, Keras ExponentialDecay(staircase=True) and optax's "
    "exponential_decay(staircase=True) are the same with an interval in updates, every · updates.",
)
def test_step():
    found = ours("step", every=1 / 3)
    for theirs in (TORCH["StepLR"], KERAS["staircase"], OPTAX["staircase"]):
        close(theirs, found)


def test_every_sentence_is_proved():
    assert claim.not_said() == []
    assert claim.unproved() == []
