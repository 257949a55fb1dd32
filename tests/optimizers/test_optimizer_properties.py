"""What holds of every optimizer in every convention, whatever its formula is."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from stepping import (
    ELEMENTWISE,
    GRADIENTS,
    PAIRS,
    RECORDED,
    START,
    averaged,
    coefficients_of,
    settings_of,
    walk,
)

from in_one_test import for_each
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers import Convention, Optimizer
from thalweg.optimizers.optimizer import learning_rate
from thalweg.optimizers.optimizer_checks import check_optimizer


def each(test):
    """Let a test be one for each optimizer, and go over its conventions."""
    own = for_each("convention", lambda name: [of for it, of in PAIRS if it == name])
    return pytest.mark.parametrize("name", dict.fromkeys(name for name, _ in PAIRS))(own(test))


# Which have one, docs/engine.md says, and tests/engine/test_engine_sparse.py compares.
WITH_SCALING = [(name, of) for name, of in PAIRS if ELEMENTWISE[name].under(of).scaling]
# Numbers off the default wherever one has an effect.
OTHERS = {"dampening": 0.4, "lr_decay": 0.3, "momentum": 0.5, "centered": 1.0, "l1": 0.3, "t0": 5.0}
OTHERS |= {"weight_decay": 0.1, "l2": 0.2, "initial_accumulator_value": 0.2, "lambd": 0.05}


def others(optimizer):
    return {key: value for key, value in OTHERS.items() if key in optimizer.hyperparameters}


@each
def test_each_keeps_to_the_form_asked_of_a_users_own(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    assert check_optimizer(optimizer) is optimizer


@each
def test_a_table_made_in_two_pieces_is_the_table_made_at_once(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    runs, n, cut = 3, 20, 7
    settings = {
        hyper: np.full(runs, declared.default) * np.array([1.0, 0.9, 0.5])
        for hyper, declared in optimizer.hyperparameters.items()
    }
    lr = np.linspace(0.1, 0.01, n)[:, None] * np.array([1.0, 2.0, 3.0])
    t = np.arange(1.0, n + 1)[:, None]
    whole = optimizer.coefficient_series(t, lr, settings, optimizer.carried(runs))
    first, carried = optimizer.coefficient_series_after(
        t[:cut], lr[:cut], settings, optimizer.carried(runs)
    )
    kept = {key: values.copy() for key, values in carried.items()}
    for _ in range(2):  # which leaves what it goes on from as it is
        second = optimizer.coefficient_series(t[cut:], lr[cut:], settings, carried)
        np.testing.assert_allclose(np.concatenate([first, second]), whole, rtol=1e-14)
    assert whole.dtype == np.float64
    assert carried.keys() - {"lr_max"} == {"lr", *optimizer.products, *optimizer.sums}
    for key, values in kept.items():
        np.testing.assert_array_equal(carried[key], values)


@each
def test_runs_side_by_side_are_the_runs_alone(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    lrs = np.array([1e-3, 0.02, 0.3])
    settings = {
        key: np.repeat(value, 3) for key, value in settings_of(optimizer, others(optimizer)).items()
    }
    settings["lr"] = lrs
    t = np.arange(1.0, 9.0)[:, None]
    together = optimizer.coefficient_series(t, lrs * t**-0.5, settings, optimizer.carried(3))
    for k, lr in enumerate(lrs):
        alone = coefficients_of(
            optimizer, settings_of(optimizer, others(optimizer) | {"lr": lr}), (lr * t**-0.5)[:, 0]
        )
        np.testing.assert_allclose(together[:, :, k], alone, rtol=1e-14)


@each
@pytest.mark.parametrize("left_out", [940_000, pytest.param(0, marks=pytest.mark.slow)])
def test_coefficients_are_finite_from_the_first_update_to_the_millionth(name, convention, left_out):
    optimizer = ELEMENTWISE[name].under(convention)
    begun, ended = np.arange(1.0, 50_001.0), np.arange(50_001.0 + left_out, 1_000_001.0)
    t = np.append(begun, ended)[:, None]
    settings = settings_of(optimizer, {})
    table = optimizer.coefficient_series(t, 0.1 * t**-0.5, settings, optimizer.carried(1))
    assert np.isfinite(table).all()
    assert len(table) == len(t)
    assert np.isfinite(
        coefficients_of(optimizer, settings_of(optimizer, others(optimizer)), [0.1] * 1000)
    ).all()


@each
@for_each("beta2", [0.0, 0.5, 0.6, 2 / 3, 0.7])
def test_coefficients_are_finite_for_short_averages(name, convention, beta2):
    """RAdam's ρ∞ is 4 for β₂ = 0.6, where its rectification would be 0/0."""
    optimizer = ELEMENTWISE[name].under(convention)
    given = {key: beta2 for key in ("beta1", "beta2") if key in optimizer.hyperparameters}
    assert np.isfinite(
        coefficients_of(optimizer, settings_of(optimizer, given), np.full(50, 0.1))
    ).all()


@each
def test_a_rate_of_0_leaves_everything_finite(name, convention):
    """Where a schedule ends at 0; Rprop and Keras's FTRL move all the same."""
    optimizer = ELEMENTWISE[name].under(convention)
    rates = np.where(np.arange(len(GRADIENTS)) < 20, 0.1, 0.0)
    for dtype in (np.float64, np.float32):
        points, history = walk(optimizer, {"lr": 0.1}, rates=rates, dtype=dtype)
        assert np.isfinite(points).all()
        assert all(np.isfinite(state).all() for state in history[-1])


@each
def test_steps_are_elementwise(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    given = others(optimizer)
    rates = settings_of(optimizer, given)["lr"][0] * np.arange(1, len(GRADIENTS) + 1) ** -0.5
    together, history = walk(optimizer, given, rates=rates)
    for column in range(GRADIENTS.shape[1]):
        only = slice(column, column + 1)
        alone, own = walk(optimizer, given, GRADIENTS[:, only], START[only], rates)
        np.testing.assert_array_equal(alone[:, 0], together[:, column])
        for one, all_ in zip(own[-1], history[-1], strict=True):
            assert one[0] == all_[column]


@each
def test_float32_stays_float32(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    given = others(optimizer) | {"lr": 0.01}
    points, history = walk(optimizer, given, dtype=np.float32)
    exact, exact_history = walk(optimizer, given)
    assert points.dtype == np.float32
    assert all(state.dtype == np.float32 for states in history for state in states)
    largest = np.maximum(np.abs(exact).max(axis=0), 1)
    assert (np.abs(points - exact).max(axis=0) <= 1e-4 * largest).all()
    if optimizer.scaling is not None:
        settings = settings_of(optimizer, given)
        last = coefficients_of(optimizer, settings, np.full(len(GRADIENTS), 0.01))[-1]
        wide = np.broadcast_to(optimizer.scaling(*exact_history[-1], *last), START.shape)
        narrow = optimizer.scaling(*history[-1], *last.astype(np.float32))
        assert np.asarray(narrow).dtype == np.float32
        np.testing.assert_allclose(np.broadcast_to(narrow, START.shape), wide, rtol=1e-3)


@each
def test_a_step_leaves_its_arguments_alone(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    settings = settings_of(optimizer, {})
    w, g = np.array([0.3, 1.0]), np.array([0.5, -2.0])
    states = optimizer.initial_states((2,), settings)
    arguments = [g, w, *states]
    before = [a.copy() for a in arguments]
    results = optimizer.update(g, w, states, coefficients_of(optimizer, settings, [0.1])[0])
    assert isinstance(results, tuple)
    assert len(results) == 1 + len(optimizer.states)
    for kept, now in zip(before, arguments, strict=True):
        np.testing.assert_array_equal(kept, now)


@pytest.mark.parametrize(
    ("name", "convention"),
    [
        pytest.param(
            name,
            of,
            marks=[pytest.mark.slow]
            * (name.startswith("schedule_free") and (name, of) != ("schedule_free_sgd", "paper")),
        )
        for name, of in WITH_SCALING
    ],
)
def test_scaling_is_the_step_for_a_steady_gradient(name, convention):
    """After many updates with the same gradient and no weight: u = scaling · g."""
    optimizer = ELEMENTWISE[name].under(convention)
    g = np.array([1.0, -0.3, 1e-3, 40.0])
    for given in ({}, {key: v for key, v in others(optimizer).items() if key != "centered"}):
        if "beta2" in optimizer.hyperparameters:
            given = given | {"beta2": 0.99}  # so that it settles within the updates here
        if "beta3" in optimizer.hyperparameters:
            given = given | {"beta3": 0.99}
        settings = settings_of(optimizer, {**given, "lr": 0.01})
        # Schedule-free weights still go to their mean, by 9 / t of a step in an update.
        updates = 12_000 if name.startswith("schedule_free") else 1500
        table = coefficients_of(optimizer, settings, np.full(updates, 0.01))
        states = optimizer.initial_states(g.shape, settings)
        w = np.zeros(4)
        for coefficients in table:
            u, *states = optimizer.update(g, w, states, coefficients)
        measure = np.broadcast_to(optimizer.scaling(*states, *table[-1]), g.shape)
        # Adagrad's own divisor still grows, and PyTorch's rate falls, by 1/t in an update.
        np.testing.assert_allclose(u, measure * g, rtol=1e-3)
        assert (measure > 0).all()


@pytest.mark.parametrize("convention", ["torch", "keras", "optax", "paper"])
def test_the_scaling_of_centred_rmsprop_is_so_too(convention):
    """Its divisor ends at epsilon alone, as the gradient's deviation goes to 0."""
    optimizer = ELEMENTWISE["rmsprop"].under(convention)
    settings = settings_of(optimizer, {"centered": 1, "momentum": 0.5, "alpha": 0.9, "eps": 0.01})
    table = coefficients_of(optimizer, settings, np.full(400, 0.01))
    states, g = optimizer.initial_states((2,), settings), np.array([1.0, -0.2])
    for coefficients in table:
        u, *states = optimizer.update(g, g, states, coefficients)
    np.testing.assert_allclose(u, optimizer.scaling(*states, *table[-1]) * g, rtol=1e-6)


@each
def test_no_gradient_at_all_moves_nothing(name, convention):
    """A weight that is never met stays at its start of 0: no step comes out of epsilon or 0/0."""
    optimizer = ELEMENTWISE[name].under(convention)
    points, history = walk(optimizer, others(optimizer), np.zeros((10, 3)), np.zeros(3))
    if (name, convention) == ("yogi", "optax"):  # whose mean gradient starts at 1e-6
        assert 0 < np.abs(points).max() < 0.1
        return
    np.testing.assert_array_equal(points, 0.0)
    if optimizer.averaged:
        np.testing.assert_array_equal(averaged(optimizer, history), 0.0)


@each
def test_the_mirrored_gradients_take_the_mirrored_way(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    if (name, convention) == ("yogi", "optax"):
        pytest.skip("its mean gradient starts at 1e-6, not at 0")
    way, _ = walk(optimizer, others(optimizer))
    mirrored, _ = walk(optimizer, others(optimizer), -GRADIENTS, -START)
    np.testing.assert_array_equal(mirrored, -way)


@each
def test_the_record_tells_what_show_needs(name, convention):
    optimizer = ELEMENTWISE[name].under(convention)
    assert optimizer.name == name
    assert next(iter(optimizer.hyperparameters)) == "lr"
    for text in (optimizer.title, optimizer.about, optimizer.paper):
        assert text.strip()
        assert text == text.strip()
    assert not set(optimizer.hyperparameters) & {
        "batch_size",
        "schedule",
        "l2_penalty",
        "seed",
        "steps",
    }
    assert optimizer.weight_decay in {"", "coupled", "decoupled", "inside"}
    assert ("weight_decay" in optimizer.hyperparameters) == bool(optimizer.weight_decay)
    asked = "weight_decay" in inspect.signature(optimizer.coefficients).parameters
    # Adan's decay shortens the step besides, as a proximal one.
    assert asked == (optimizer.weight_decay == "inside" or (name, convention) == ("adan", "paper"))
    assert optimizer.averaged in {"", *optimizer.states}
    for declared in optimizer.hyperparameters.values():
        assert declared.default in declared.interval
        assert declared.meaning


def test_decoupled_decay_takes_the_rate_of_the_day_and_the_papers_only_the_schedule():
    optimizer = ELEMENTWISE["adamw"]
    assert optimizer.decay(0.01, 0.1, 0.2) == pytest.approx(0.002)
    assert optimizer.under("keras").decay(0.01, 0.1, 0.2) == pytest.approx(0.002)
    assert optimizer.under("paper").decay(0.01, 0.1, 0.2) == pytest.approx(0.02)
    assert ELEMENTWISE["lion"].decay(0.01, 0.1, 0.2) == pytest.approx(0.002)


def test_with_default_settings_the_papers_adamw_is_pytorchs():
    ours, theirs = ELEMENTWISE["adamw"], ELEMENTWISE["adamw"].under("paper")
    peak = ours.hyperparameters["lr"].default
    decays = [
        optimizer.decay(peak, peak, optimizer.hyperparameters["weight_decay"].default)
        for optimizer in (ours, theirs)
    ]
    assert decays[0] == pytest.approx(decays[1])


def test_rprop_sees_a_change_of_sign_of_tiny_gradients_in_float32():
    """The product of two is 1e-24; its square, which is 0, must not be asked."""
    g = np.array([[1e-12], [-1e-12], [1e-12], [1e-12], [1e-12]])
    for convention in ("torch", "paper", "optax"):
        optimizer = ELEMENTWISE["rprop"].under(convention)
        exact, _ = walk(optimizer, {}, g, np.zeros(1))
        single, _ = walk(optimizer, {}, g, np.zeros(1), dtype=np.float32)
        np.testing.assert_allclose(single, exact, rtol=1e-5)


def test_every_recorded_library_is_a_convention():
    assert set(RECORDED) < {"torch", "paper", "keras", "optax"}


WORDS = {"name": "own", "title": "Own", "about": "A test.", "paper": "None."}


def test_a_record_that_does_not_match_its_functions_is_refused():
    hypers = {"lr": learning_rate(0.1), "kept": Hyperparameter(0.5, "[0, 1)", "share kept")}
    with pytest.raises(ValueError, match="own: coefficients takes"):
        Optimizer(
            coefficients=lambda t, rate: (rate,),
            step=lambda g, a: (a * g,),
            hyperparameters=hypers,
            **WORDS,
        )
    with pytest.raises(ValueError, match="own: coefficients takes"):
        Optimizer(
            coefficients=lambda lr, t: (lr,),
            step=lambda g, a: (a * g,),
            hyperparameters=hypers,
            **WORDS,
        )
    with pytest.raises(ValueError, match="own: step must begin with"):
        Optimizer(
            coefficients=lambda t, lr: (lr,),
            step=lambda g, a: (a * g,),
            hyperparameters=hypers,
            states={"m": 0.0},
            **WORDS,
        )


def test_a_users_own_rule_may_have_conventions_too():
    optimizer = Optimizer(
        coefficients=lambda t, lr, kept: (lr * kept,),
        step=lambda g, a: (a * g,),
        hyperparameters={
            "lr": learning_rate(0.1),
            "kept": Hyperparameter(0.5, "[0, 1)", "share kept"),
        },
        conventions={"keras": Convention("All of it.", {"kept": 0.25})},
        **WORDS,
    )
    keras = optimizer.under("keras")
    assert keras.hyperparameters["kept"].default == 0.25
    assert keras.hyperparameters["kept"].meaning == "share kept"
    assert keras.under("torch") is optimizer
    points, _ = walk(keras, {}, np.ones((1, 1)), np.zeros(1))
    assert points[0, 0] == pytest.approx(-0.025)
