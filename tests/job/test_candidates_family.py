"""What is tried where L-BFGS, several penalties and further options are named."""

from __future__ import annotations

import math
from itertools import product

import pytest

import thalweg
from thalweg.errors import UsageError
from thalweg.racing.candidates import candidates
from thalweg.training.run import Run


def test_lbfgs_alone_is_one_run():
    assert candidates(10_000, optimizers=["lbfgs"]) == [Run("lbfgs")]
    [run] = candidates(10_000, optimizers=["lbfgs"])
    assert (run.batch_size, run.schedule) == ("full", "constant")
    assert math.isnan(run.lr)


def test_lbfgs_beside_adam_leaves_adam_its_set():
    runs = candidates(10_000, optimizers=["lbfgs", "adam"])
    assert runs == [Run("lbfgs"), *candidates(10_000, optimizers=["adam"])]
    assert len(runs) == 6
    turned = candidates(10_000, optimizers=["adam", "lbfgs"])
    assert turned == [*runs[1:], runs[0]]


def test_lbfgs_takes_several_l2_and_its_own_hyperparameters():
    runs = candidates(100, optimizers=["lbfgs,memory=5"], l2=[0, 0.1, 1])
    assert runs == [Run("lbfgs", l2=l2, memory=5) for l2 in (0.0, 0.1, 1.0)]
    assert {run.hyperparameters["memory"] for run in runs} == {5}


def test_lbfgs_takes_full_batches_and_a_constant_schedule_if_they_are_named():
    named = candidates(100, optimizers=["lbfgs"], batch_sizes=["full"], schedules=["constant"])
    assert named == [Run("lbfgs")]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"batch_sizes": [32]}, "its batch size is full, not 32"),
        ({"batch_sizes": ["full", 32]}, "its batch size is full, not 32"),
        ({"schedules": ["cosine"]}, "leave out 'schedule'"),
        ({"rates": [0.1]}, "lr"),
    ],
)
def test_options_without_effect_on_lbfgs_apply_to_the_others(given, words):
    adam = candidates(100, optimizers=["adam"], **given)
    assert candidates(100, optimizers=["adam", "lbfgs"], **given) == [*adam, Run("lbfgs")]
    for alone in (["lbfgs"], ["lbfgs", "lbfgs,memory=5"]):
        with pytest.raises(UsageError) as caught:
            candidates(100, optimizers=alone, **given)
        assert words in str(caught.value)
        assert "lbfgs" in str(caught.value)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"l1": [0, 0.1]}, "leave out 'l1'"),
        ({"options": {"clip_norm": 1.0}}, "leave out 'clip_norm'"),
        ({"options": {"average": "ema"}}, "leave out 'average'"),
    ],
)
def test_penalties_and_options_are_meant_for_all(given, words):
    """Were they left out for one, the race would not be between like and like."""
    for optimizers in (["lbfgs"], ["adam", "lbfgs"]):
        with pytest.raises(UsageError) as caught:
            candidates(100, optimizers=optimizers, **given)
        assert words in str(caught.value)
        assert "lbfgs" in str(caught.value)


def test_every_l1_goes_with_every_l2():
    runs = candidates(100, optimizers=["sgd"], rates=[0.1], l2=[0, 0.5], l1=[0, 0.1, 0.2])
    expected = [
        Run("sgd", 0.1, 1, schedule="cosine", l2=l2, l1=l1)
        for l2, l1 in product((0.0, 0.5), (0.0, 0.1, 0.2))
    ]
    assert runs == expected
    assert [(run.l2, run.penalties["l1"]) for run in runs] == [
        *product((0.0, 0.5), (0.0, 0.1, 0.2))
    ]


def test_every_optimizer_of_the_set_takes_l1():
    runs = candidates(10_000, l1=[0.1])
    assert len(runs) == len(candidates(10_000))
    assert {run.penalties["l1"] for run in runs} == {0.1}


OPTIONS = {
    "decoupled_weight_decay": 0.1,
    "max_norm": 2.0,
    "average": "polyak,start=0.25",
    "clip_norm": 1.0,
    "clip_value": 0.5,
    "gradient_noise": 0.01,
}


@pytest.mark.parametrize("name", OPTIONS)
def test_each_option_is_passed_on_to_every_run(name):
    runs = candidates(10_000, options={name: OPTIONS[name]})
    plain = candidates(10_000)
    assert len(runs) == len(plain)
    for run, other in zip(runs, plain, strict=True):
        assert run != other
        assert (run.optimizer, run.lr, run.batch_size) == (
            other.optimizer,
            other.lr,
            other.batch_size,
        )
        if name == "average":
            assert (run.average, run.average_hyperparameters) == ("polyak", {"start": 0.25})
        else:
            assert run.options() == {name: OPTIONS[name]}


def test_all_options_together_are_those_of_the_run():
    runs = candidates(100, optimizers=["adam"], rates=[0.1], seed=4, options=OPTIONS)
    assert runs == [Run("adam", 0.1, 1, schedule="cosine", seed=4, **OPTIONS)]


def test_the_default_set_is_as_it_was():
    """Whoever changes it measures it anew (bench/), and then changes this."""
    runs = candidates(10_000)
    assert [(run.optimizer, run.lr) for run in runs] == [
        ("sgd", 0.01),
        ("sgd", 0.1),
        ("nag", 0.001),
        ("nag", 0.01),
        ("adagrad", 0.03),
        ("adagrad", 0.3),
        ("adam", 0.0003),
        ("adam", 0.001),
        ("adam", 0.003),
        ("adam", 0.01),
        ("adam", 0.03),
        ("nadam", 0.003),
        ("nadam", 0.1),
    ]
    assert {(run.batch_size, run.schedule, run.average, run.seed) for run in runs} == {
        (64, "cosine", "", 0)
    }
    assert all(run.options() == {} for run in runs)
    nothing = {"clip_norm": math.inf, "average": None, "gradient_noise": 0.0, "max_norm": math.inf}
    assert candidates(10_000, options=nothing) == runs
    assert candidates(10_000, l1=[], l2=[], options={}) == runs


@pytest.mark.parametrize("name", ["adam", "sgd", "momentum", "rprop", "ftrl", "lion"])
def test_five_rates_around_the_default_of_one_that_is_named(name):
    lr = Run(name).lr
    assert [run.lr for run in candidates(100, optimizers=[name])] == pytest.approx(
        [lr * times for times in (0.1, 0.3, 1, 3, 10)], rel=1e-2
    )


def test_the_same_method_twice_is_refused():
    with pytest.raises(UsageError, match=r"lbfgs .*is given twice"):
        candidates(100, optimizers=["lbfgs", "lbfgs,memory=10"])


def test_fit_tries_lbfgs_and_adam_with_several_l2(table):
    done = thalweg.fit(
        table, "y", optimizer=["lbfgs", "adam"], l2=[0.001, 10.0], epochs=4, only=("a", "b", "k")
    )
    assert [result.run for result in done.runs] == candidates(
        done.rows["train"], optimizers=["lbfgs", "adam"], l2=[0.001, 10.0]
    )
    assert len(done.runs) == 2 + 10
    weak, strong = done.runs[:2]
    assert (weak.run.l2, strong.run.l2) == (0.001, 10.0)
    assert weak.valid_loss < strong.valid_loss
    assert done.winner.run.l2 == 0.001


def test_elastic_net_is_both_in_its_ratio(table):
    done = thalweg.fit(
        table, "y", optimizer="sgd", lr=0.01, elastic_net="0.4,ratio=0.25", epochs=1, only=("a",)
    )
    assert done.winner.run.penalties["l1"] == pytest.approx(0.1)
    assert done.winner.run.l2 == pytest.approx(0.3)
