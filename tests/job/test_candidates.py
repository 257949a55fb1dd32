"""What is tried when the user names little or nothing."""

from __future__ import annotations

import pytest

from thalweg.errors import UsageError
from thalweg.racing.candidates import (
    candidates,
    default_batch_size,
    default_epochs,
    default_patience,
    l2_grid,
)
from thalweg.training.run import Run


def test_a_modest_set_of_several_optimizers_and_rates():
    runs = candidates(10_000)
    assert 8 <= len(runs) <= 16
    assert {run.optimizer for run in runs} == {"sgd", "nag", "adagrad", "adam", "nadam"}
    assert {run.schedule for run in runs} == {"cosine"}
    assert {run.batch_size for run in runs} == {64}
    assert {run.l2 for run in runs} == {0.0}
    assert {run.seed for run in runs} == {0}
    assert len(set(map(str, runs))) == len(runs)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"optimizers": ["adam"], "rates": [0.1]}, [("adam", 0.1)]),
        ({"optimizers": ["adam"]}, [("adam", 0.001 * f) for f in (0.1, 0.3, 1, 3, 10)]),
        ({"optimizers": ["adam,lr=0.2"]}, [("adam", 0.2)]),
        ({"optimizers": ["adam, lr = 0.2"]}, [("adam", 0.2)]),
        ({"optimizers": ["adam,lr=0.2", "sgd"], "rates": [1]}, [("adam", 0.2), ("sgd", 1)]),
        (
            {"optimizers": ["adam", "sgd"], "rates": [1, 2]},
            [("adam", 1), ("adam", 2), ("sgd", 1), ("sgd", 2)],
        ),
    ],
)
def test_named_settings_are_tried(given, expected):
    runs = candidates(10_000, **given)
    assert [run.optimizer for run in runs] == [name for name, _ in expected]
    assert [run.lr for run in runs] == pytest.approx([rate for _, rate in expected])


def test_rates_alone_go_to_every_optimizer_of_the_set():
    runs = candidates(10_000, rates=[0.5])
    assert len(runs) == len({run.optimizer for run in runs}) == 5
    assert {run.lr for run in runs} == {0.5}


def test_an_optimizer_that_finds_its_rate_or_needs_no_schedule_has_no_grid_of_them():
    """As their papers have it: one rate, 1 where it is a factor; no schedule but Prodigy's."""
    tried = {
        name: {(run.lr, run.schedule) for run in candidates(10_000, optimizers=[name])}
        for name in ("dog", "cocob", "prodigy", "schedule_free_sgd", "schedule_free_adamw", "adam")
    }
    assert tried["dog"] == {(1.0, "constant")}
    assert len(tried["cocob"]) == 1
    assert {schedule for _, schedule in tried["cocob"]} == {"constant"}
    assert tried["prodigy"] == {(1.0, "cosine")}
    for name in ("schedule_free_sgd", "schedule_free_adamw"):
        assert len(tried[name]) == 5
        assert {schedule for _, schedule in tried[name]} == {"constant"}
    assert len(tried["adam"]) == 5
    named = candidates(10_000, optimizers=["dog"], rates=[2.0, 3.0], schedules=["cosine"])
    assert {(run.lr, run.schedule) for run in named} == {(2.0, "cosine"), (3.0, "cosine")}
    assert [run.lr for run in candidates(10_000, optimizers=["dog,lookahead=3"])] == [1.0]


def test_every_combination_is_tried_with_its_seed():
    runs = candidates(
        100,
        optimizers=["sgd"],
        rates=[0.1, 0.2],
        batch_sizes=[1, "full"],
        schedules=["constant", "cosine"],
        l2=[0, 0.5],
        seed=7,
    )
    expected = [
        Run("sgd", lr, size, schedule=schedule, l2=l2, seed=7)
        for lr in (0.1, 0.2)
        for size in (1, "full")
        for schedule in ("constant", "cosine")
        for l2 in (0.0, 0.5)
    ]
    assert runs == expected


def test_a_setting_given_twice_is_refused():
    with pytest.raises(UsageError, match=r"adam lr=0.1 .* is given twice"):
        candidates(100, optimizers=["adam"], rates=[0.1, 0.1])
    with pytest.raises(UsageError, match="is given twice"):
        candidates(100, optimizers=["adam", "adam,beta1=0.9"], rates=[0.1])


@pytest.mark.parametrize(
    ("rows", "size"), [(1, 1), (99, 1), (200, 2), (399, 2), (400, 4), (25_600, 256), (10**9, 256)]
)
def test_a_batch_leaves_a_hundred_updates_an_epoch(rows, size):
    assert default_batch_size(rows) == size


@pytest.mark.parametrize(
    ("rows", "epochs"), [(1, 100), (30_000, 100), (60_000, 50), (250_000, 12), (10**9, 12)]
)
def test_epochs_are_three_million_rows_worth(rows, epochs):
    assert default_epochs(rows) == epochs


@pytest.mark.parametrize(("epochs", "patience"), [(1, 5), (7, 5), (12, 8), (100, 66)])
def test_patience_is_two_thirds_of_the_epochs(epochs, patience):
    assert default_patience(epochs) == patience


@pytest.fixture(scope="module")
def without_settings(quick):
    """A fit that names no setting, and the strengths of L2 of which it made solver's runs."""
    made = []

    def counted(*given, **options):
        made.extend([options.get("l2")] * ("l2" in options and given[0] == "lbfgs"))
        return Run(*given, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("thalweg.racing.candidates.Run", counted)
        return quick(optimizer=(), lr=(), batch_size=(), epochs=1), made


def test_fit_tries_them(quick, without_settings):
    done, _ = without_settings
    grid = l2_grid(done.rows["train"] + done.rows["valid"], done.model.loss.loss)
    tried = candidates(done.rows["train"], grid=grid, nets=16)
    assert [result.run for result in done.runs] == tried
    done = quick(seed=3)
    assert {result.run.seed for result in done.runs} == {3}


def test_the_penalties_of_a_fit_are_made_once(without_settings):
    """Planning asks for the runs nine times, for several grids of strengths."""
    done, made = without_settings
    assert len(made) == len(set(made))
    assert {result.run.l2 for result in done.runs if result.run.optimizer == "lbfgs"} < {*made}
