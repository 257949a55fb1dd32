"""The settings of a race: the whole product of its lists, or a part that has every value."""

from __future__ import annotations

from collections import Counter

import pytest

from thalweg import Run, UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver
from thalweg.racing.grid import Grid
from thalweg.racing.net_set import MOST_NETS, net_set
from thalweg.racing.race_set import race_set
from thalweg.racing.spread import spread


def test_every_combination_is_a_setting_with_every_seed():
    grid = Grid(
        optimizers=("sgd", "adam,beta1=0.8"),
        lrs=(0.1, 0.01),
        batch_sizes=(32, "full"),
        schedules=("constant",),
        l2=(0.0, 0.1),
        models=({"hidden": None}, {"hidden": (4,)}),
        seeds=(0, 7),
    )
    runs = grid(1000, ())
    # Of 2 optimizers x 2 rates x 2 sizes x 2 penalties x 2 models, a linear model with full batches
    # is the same for each seed.
    assert len(runs) == 32 * 2 - 8
    assert len({str(run) for run in runs}) == len(runs)
    assert Run("adam,beta1=0.8", 0.01, "full", l2=0.1, hidden=(4,), seed=7) in runs
    assert Run("sgd", 0.1, "full", seed=7) not in runs
    assert grid.notes(1000, (), MOST_NETS, 0) == ()


def test_lists_that_are_not_named_have_the_defaults_of_fit():
    runs = Grid(lrs=(0.5,))(100_000, ())
    assert [str(run) for run in runs] == [
        f"{name} lr=0.5 batch=256 cosine" for name in ("sgd", "nag", "adagrad", "adam", "nadam")
    ]


def test_a_solver_beside_optimizers_has_no_rates_or_sizes():
    runs = Grid(optimizers=("sgd", "lbfgs"), lrs=(0.1, 0.2), batch_sizes=(8,), l2=(0.0, 1.0))(
        99, ()
    )
    assert Counter(run.optimizer for run in runs) == {"sgd": 4, "lbfgs": 2}


def test_an_optimizer_that_finds_its_rate_keeps_it_beside_others():
    assert [run.lr for run in Grid(optimizers=("sgd", "prodigy"), lrs=(0.1, 0.2))(99, ())] == [
        0.1,
        0.2,
        1.0,
    ]
    assert [run.lr for run in Grid(optimizers=("prodigy",), lrs=(0.1, 0.2))(99, ())] == [0.1, 0.2]


def test_solvers_of_linear_models_are_in_no_race_of_nets_alone():
    deep = Grid(optimizers=("all",), lrs=(0.1,), models=({"hidden": (4,)},))(1000, ())
    assert all(run.architecture is not None for run in deep)
    assert {*OPTIMIZERS} - {run.optimizer for run in deep} == {
        name for name, it in OPTIMIZERS.items() if getattr(it, "solve", None) is not None
    }


def test_all_are_those_that_can_train_the_task():
    runs = Grid(optimizers=("all",), lrs=(0.1,))(1000, ())
    assert {run.optimizer for run in runs} == {*OPTIMIZERS}
    uneven = Grid(optimizers=("all",), lrs=(0.1,), loss="absolute_error")
    solvers = {n for n, method in OPTIMIZERS.items() if isinstance(method, FullBatchSolver)}
    assert {run.optimizer for run in uneven(1000, ())} == {*OPTIMIZERS} - solvers
    classes = Grid(optimizers=("all",), lrs=(0.1,)).for_loss(LossOverRuns(LOSSES["log_loss"]), 9)
    assert {*OPTIMIZERS} - {run.optimizer for run in classes(99, ())} == {"normal_equations"}
    wide = classes.for_loss(LossOverRuns(LOSSES["log_loss"]), 10**6)
    assert {run.optimizer for run in wide(99, ())} & solvers == {"lbfgs", "owlqn"}
    lasso = Grid(optimizers=("all",), lrs=(0.1,), l1=(0.1,))
    found = {run.optimizer for run in lasso(1000, ())}
    assert "adam" in found
    assert {"newton", "owlqn"} <= found
    for name in ({*OPTIMIZERS} - found) - solvers:
        with pytest.raises(UsageError, match="L1 penalty is not available"):
            Run(name, l1=0.1)
    assert "Of all optimizers" in lasso.notes(1000, (), 0, 0)[0]


def test_a_part_of_a_grid_has_every_value_equally_often():
    axes = [[*range(8)], [*range(4)], [*range(3)]]
    chosen = spread([axes, axes], 24)
    assert len(set(chosen)) == 24
    assert {of for of, _ in chosen} == {0, 1}
    for axis, values in enumerate(axes):
        counts = Counter(places[axis] for _, places in chosen)
        assert {*counts} == {*values}
        assert max(counts.values()) - min(counts.values()) <= 1, counts
    assert spread([axes, axes], 24) == chosen
    assert spread([axes], 96) == [
        (0, (a, b, c)) for a in range(8) for b in range(4) for c in range(3)
    ]


def test_a_part_of_a_grid_too_large_to_look_at_has_every_value():
    axes = [[*range(40)] for _ in range(5)]  # 10⁸ combinations
    chosen = spread([axes], 64)
    assert all({places[axis] for _, places in chosen} == {*range(40)} for axis in range(5))


_all_of: list[int] = []


def all_of(grid):
    """How many runs a grid without a limit has; the grids here differ in their limit alone."""
    if not _all_of:
        everything = Grid(**{**vars(grid), "runs": 10_000, "_found": {}})
        _all_of.append(len(everything(1000, ())))
    return _all_of[0]


@pytest.mark.parametrize("runs", [len(OPTIMIZERS), 64, 100])
def test_more_combinations_than_runs_keep_every_value(runs):
    grid = Grid(
        optimizers=("all",),
        batch_sizes=(32, 256),
        schedules=("constant", "cosine"),
        l2=(0.0, 0.1, 1.0),
        runs=runs,
    )
    found = grid(1000, ())
    assert len(found) == runs
    assert {run.optimizer for run in found} == {*OPTIMIZERS}
    assert {run.batch_size for run in found} == {32, 256, "full"}
    assert {run.schedule for run in found} == {"constant", "cosine"}
    assert {run.penalties["l2"] for run in found} == {0.0, 0.1, 1.0}
    (note,) = grid.notes(1000, (), MOST_NETS, 0)
    assert note.startswith(f"{runs} of 1,728 combinations")
    assert f"--runs {all_of(grid)} trains all" in note


def test_every_setting_that_is_trained_has_every_seed():
    grid = Grid(
        optimizers=("sgd", "adam"), lrs=tuple(0.1 / k for k in range(1, 20)), seeds=(0, 1, 2)
    )
    found = Counter(str(run).removesuffix(f" seed={run.seed}") for run in grid(1000, ()))
    assert sum(found.values()) == 63  # 21 settings
    assert set(found.values()) == {3}


def test_too_few_runs_for_every_value():
    with pytest.raises(UsageError, match=r"--runs 3 is too few .* --lrs: give --runs 5 or more"):
        Grid(optimizers=("sgd",), lrs=(1.0, 0.1, 0.2, 0.3, 0.4), runs=3)(1000, ())
    with pytest.raises(UsageError, match=r"--runs 3 is too few .* --optimizers"):
        Grid(optimizers=("all",), lrs=(1.0,), runs=3)(1000, ())


def test_the_nets_of_fit_are_a_model():
    runs = Grid(models=({"hidden": None}, {"nets": True}), optimizers=("sgd",), lrs=(0.1,))(
        5000, ()
    )
    assert runs == [Run("sgd", 0.1, 32, schedule="cosine"), *net_set(5000, 0)]


@pytest.mark.parametrize("rows", [200, 5000, 200_000])
@pytest.mark.parametrize("most", [64, 32, 21, 4, 1])
def test_the_set_for_all_purposes(rows, most):
    penalties = tuple(10.0**k for k in range(-8, 9)) if rows < 20_000 else ()
    runs = race_set(rows, penalties, MOST_NETS, 10, most)
    assert 0 < len(runs) <= most
    assert len({str(run) for run in runs}) == len(runs)
    if most == 64:
        assert len({run.optimizer for run in runs}) > 10
        assert len({run.penalties["l2"] for run in runs}) > 3
        assert sum(run.architecture is not None for run in runs) == len(net_set(rows, 0))


def test_larger_tables_have_the_optimum_among_the_rest():
    """Where no grid of penalties finds it anyway, and second derivatives take seconds at most."""

    def solvers(loss, rows, features, grid=()):
        columns = 3 if loss == "cross_entropy" else 1
        made = Grid().for_loss(LossOverRuns(LOSSES[loss], columns=columns), features)
        runs = made(rows, grid, 0, features)
        found = [run for run in runs if isinstance(run.method, FullBatchSolver)]
        return {run.optimizer for run in found}, [run.penalties["l2"] for run in found]

    assert solvers("squared_error", 10**5, 300) == ({"normal_equations"}, [0.0, 0.0003])
    assert solvers("log_loss", 10**5, 300)[0] == {"newton"}
    assert solvers("cross_entropy", 10**5, 300)[0] == {"newton"}
    assert solvers("quantile", 10**5, 300)[0] == set()
    assert solvers("log_loss", 10**5, 2001)[0] == set()
    assert solvers("squared_error", 10**7, 300)[0] == set()
    assert solvers("squared_error", 1000, 300, (0.1,))[0] == {"lbfgs"}


def test_wide_tables_have_l1_too():
    narrow, wide = (race_set(1000, (), 0, features, 64) for features in (10, 500))
    assert not any(run.penalties["l1"] for run in narrow)
    assert len({run.penalties["l1"] for run in wide}) == 4
