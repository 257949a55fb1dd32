"""Descents side by side over a surface are those of `thalweg.descend`, one by one."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg.errors import UsageError
from thalweg.landscape.descents import descents
from thalweg.landscape.formula import read_formula
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS

BEALE = SURFACES["beale"]
STARTS = np.array([BEALE.start, (0.5, 0.5), (-1.0, 2.0)])
STEPS = 40


PATHS = {}


def of_beale(run, s):
    """A descent from one of the starts, computed once for all that are compared with it."""
    key = repr(run), s
    if key not in PATHS:
        PATHS[key] = alone(run, STARTS[s])
    return PATHS[key]


def alone(run, start, steps=STEPS, formula=BEALE.formula):
    def value_and_gradient(x):
        value, *gradient = formula.value_and_gradient(*x)
        return float(value), np.array(gradient)

    return thalweg.descend(value_and_gradient, start, run, steps)


def run_of(name, **options):
    conventions = list(getattr(OPTIMIZERS[name], "conventions", {"": None}))
    return [
        thalweg.Run(name, **options, **({"convention": each} if each else {}))
        for each in conventions
    ]


@pytest.mark.parametrize("compiled", [pytest.param(True, marks=pytest.mark.slow), False])
def test_every_optimizer_in_every_convention_goes_the_way_of_descend(compiled):
    names = [name for name, each in OPTIMIZERS.items() if getattr(each, "solve", None) is None]
    runs = [run for name in names for run in run_of(name)]  # others know the losses of tables
    found = descents(BEALE.formula, runs, STARTS, STEPS, compiled=compiled)
    for k, run in enumerate(runs):
        for s in range(len(STARTS)):
            path = of_beale(run, s)
            if found.ended[k, s] >= 0:
                assert path.ended != "steps", run
                continue
            wanted = path.points[np.minimum(np.arange(STEPS + 1), len(path.points) - 1)]
            np.testing.assert_allclose(
                found.points[k, s], wanted, rtol=1e-11, atol=1e-12, err_msg=str(run)
            )
            if path.averages is not None:
                np.testing.assert_allclose(
                    found.averages[k, s], path.averages, rtol=1e-11, atol=1e-12, err_msg=str(run)
                )
            else:
                assert np.isnan(found.averages[k, s]).all()


OPTIONS = {
    "schedule": {"schedule": "cosine"},
    "average": {"average": "ema,decay=0.9"},
    "clip_norm": {"clip_norm": 0.5},
    "clip_value": {"clip_value": 0.2},
    "coupled decay": {"optimizer": "adam,weight_decay=0.1"},
    "decoupled decay": {"optimizer": "adamw,weight_decay=0.1"},
    "both clips": {"clip_value": 0.4, "clip_norm": 0.5},
}


@pytest.mark.parametrize("compiled", [True, False])
@pytest.mark.parametrize("option", OPTIONS)
def test_options_of_a_run_are_those_of_descend(option, compiled):
    settings = {"optimizer": "momentum", "lr": 0.01, **OPTIONS[option]}
    run = thalweg.Run(**settings)
    plain = thalweg.Run(settings["optimizer"].partition(",")[0], 0.01)
    found = descents(BEALE.formula, [run, plain], STARTS[:2], STEPS, compiled=compiled)
    for s in range(2):
        path = of_beale(run, s)
        np.testing.assert_allclose(found.points[0, s], path.points, rtol=1e-11)
        if option == "average":
            np.testing.assert_allclose(found.averages[0, s], path.averages, rtol=1e-11)
        else:
            assert np.abs(found.points[0, s] - found.points[1, s]).max() > 1e-6  # it has an effect


def test_heights_are_those_of_the_surface_at_the_points():
    found = descents(BEALE.formula, [thalweg.Run("adam", 0.1)], STARTS, STEPS)
    np.testing.assert_array_equal(
        found.values, BEALE.formula.value(found.points[..., 0], found.points[..., 1])
    )


def test_points_are_kept_every_so_often_and_at_the_end():
    runs = [thalweg.Run("adam", 0.1), thalweg.Run("schedule_free_adamw", 0.1)]
    every = descents(BEALE.formula, runs, STARTS, 25)
    some = descents(BEALE.formula, runs, STARTS, 25, every=10)
    assert some.at.tolist() == [0, 10, 20, 25]
    np.testing.assert_array_equal(some.points, every.points[:, :, some.at])
    np.testing.assert_array_equal(some.averages, every.averages[:, :, some.at])
    start = descents(BEALE.formula, runs, STARTS, 0)
    np.testing.assert_array_equal(start.points[0, :, 0], STARTS)


def test_what_overflows_ends_there_and_repeats_the_last_good_point():
    runs = [thalweg.Run("sgd", 1.0), thalweg.Run("adam", 0.1)]
    found = descents(SURFACES["rosenbrock"].formula, runs, [(-1.2, 1.0)], 60)
    step = int(found.ended[0, 0])
    path = alone(runs[0], (-1.2, 1.0), 60, SURFACES["rosenbrock"].formula)
    assert 0 < step < 10
    assert f"step {step}" in path.status
    assert found.status(0) == (
        f"Diverged at step {step}: a number overflowed with learning rate 1."
    )
    assert np.isfinite(found.points).all()
    np.testing.assert_array_equal(
        found.points[0, 0, step:], np.tile(found.points[0, 0, step - 1], (61 - step, 1))
    )
    assert found.ended[1, 0] == -1
    assert found.status(1) == "Took 60 steps."


def test_where_the_surface_has_no_height_a_descent_ends():
    found = descents(read_formula("log(x) + y^2"), [thalweg.Run("sgd", 0.5)], [(1.0, 1.0)], 20)
    wanted = alone(thalweg.Run("sgd", 0.5), (1.0, 1.0), 20, read_formula("log(x) + y^2"))
    assert f"step {found.ended[0, 0]}:" in wanted.status
    np.testing.assert_allclose(found.points[0, 0], wanted.points)


def test_noise_is_normal_the_same_for_all_optimizers_and_follows_the_seed():
    flat = read_formula("0 x + y - y + 1")
    runs = [thalweg.Run("sgd", 1.0), thalweg.Run("momentum", 1.0)]
    starts = np.zeros((40, 2))
    found = descents(flat, runs, starts, 500, noise=0.3, seed=7)
    moves = -np.diff(found.points[0], axis=1)
    assert moves.std() == pytest.approx(0.3, rel=0.02)
    assert abs(moves.mean()) < 0.01
    assert np.corrcoef(moves[0].ravel(), moves[1].ravel())[0, 1] < 0.1  # each start its own
    first = -np.diff(found.points[1], axis=1)[:, 0]
    np.testing.assert_allclose(first, moves[:, 0])  # the first step of momentum is plain descent's
    again = descents(flat, runs, starts, 500, noise=0.3, seed=7)
    np.testing.assert_array_equal(again.points, found.points)
    other = descents(flat, runs, starts, 500, noise=0.3, seed=8)
    assert np.abs(other.points - found.points).max() > 0.1
    assert np.abs(descents(flat, runs, starts, 5).points).max() == 0


def test_a_run_that_needs_a_table_is_refused():
    with pytest.raises(UsageError, match="takes no 'hidden': leave it out"):
        descents(BEALE.formula, [thalweg.Run("adam", hidden="8")], STARTS, 5)
