"""A run's setting: checked, completed, written down."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.errors import UsageError
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.run import Run

BATCH = 'Batch size must be a whole number from 1 up or "full", not {}.'
RATE = "Optimizer adam: lr must lie in (0, inf), not {}."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"lr": 0}, RATE.format("0")),
        ({"lr": 0.0}, RATE.format("0")),
        ({"lr": -0.1}, RATE.format("-0.1")),
        ({"lr": float("nan")}, RATE.format("nan")),
        ({"lr": float("inf")}, RATE.format("inf")),
        ({"lr": "fast"}, "Optimizer adam: lr must be a number, not 'fast'."),
        ({"batch_size": 0}, BATCH.format("0")),
        ({"batch_size": -32}, BATCH.format("-32")),
        ({"batch_size": 2.5}, BATCH.format("2.5")),
        ({"batch_size": "half"}, BATCH.format("'half'")),
        ({"batch_size": True}, BATCH.format("True")),
        (
            {"optimizer": "sgdd"},
            "There is no optimizer 'sgdd': did you mean 'sgd', 'asgd' or 'amsgrad'?",
        ),
        (
            {"schedule": "cosin"},
            "There is no schedule 'cosin': did you mean 'cosine' or 'cosine_restarts'?",
        ),
        (
            {"schedule": "cosine,warmup=1"},
            "Schedule cosine: warmup must lie in [0, 1), not 1.",
        ),
        (
            {"optimizer": "sgd", "momentum": 0.9},
            "Optimizer 'sgd' has no hyperparameter 'momentum': known: 'lr' and 'weight_decay'.",
        ),
        ({"beta1": 1}, "Optimizer adam: beta1 must lie in [0, 1), not 1."),
        ({"l2": -1e-9}, "l2 must lie in [0, inf), not -1e-09."),
        ({"l2": float("nan")}, "l2 must lie in [0, inf), not nan."),
        ({"seed": -1}, "seed must be a whole number from 0 up, not -1."),
        ({"seed": 1.0}, "seed must be a whole number from 0 up, not 1.0."),
        ({"optimizer": "adam,lr=1", "lr": 2}, "Optimizer 'adam' is given 'lr' twice."),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(arguments, sentence):
    with pytest.raises(UsageError) as caught:
        Run(**arguments)
    assert str(caught.value) == sentence


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_what_is_not_given_is_the_default(name):
    run = Run(name)
    assert run.hyperparameters == {
        key: declared.default for key, declared in OPTIMIZERS[name].hyperparameters.items()
    }
    stepwise = isinstance(run.method, Optimizer)
    assert run.hyperparameters.get("lr") == (run.lr if stepwise else None)
    assert run.batch_size == (256 if stepwise else "full")
    assert (run.schedule, run.l2, run.seed) == ("constant", 0.0, 0)


def test_a_setting_may_stand_in_the_name_or_beside_it():
    assert Run("adam,lr=0.1,beta1=0.5") == Run("adam", 0.1, beta1=0.5)
    assert Run("adam", 0.1) != Run("adam", 0.2)
    assert Run(batch_size=np.int64(32)) == Run(batch_size=32)


def test_batches_are_never_larger_than_the_rows():
    assert Run(batch_size=32).batch_rows(100) == 32
    assert Run(batch_size=320).batch_rows(100) == 100
    assert Run(batch_size="full").batch_rows(100) == 100


def test_a_setting_is_written_as_one_reads_it():
    assert str(Run("adam", 0.01)) == "adam lr=0.01 batch=256"
    run = Run("nag", 0.1, "full", schedule="cosine", l2=0.5, seed=3, momentum=0.8)
    assert str(run) == "nag lr=0.1 momentum=0.8 batch=full cosine l2=0.5 seed=3"
    assert run.as_json() == {
        "optimizer": "nag",
        "convention": "torch",
        "hyperparameters": {"lr": 0.1, "weight_decay": 0.0, "momentum": 0.8},
        "batch_size": "full",
        "schedule": {"name": "cosine", "warmup": 0.05, "final": 0.0},
        "l2": 0.5,
        "average": None,
        "seed": 3,
    }


def test_a_setting_is_not_changed_afterwards():
    with pytest.raises(AttributeError):
        Run().seed = 2


@pytest.mark.parametrize("name", ["shedule", "batchsize", "clip_nrom", "betta1"])
def test_a_mistyped_setting_names_the_nearest(name):
    near = {"shedule": "schedule", "batchsize": "batch_size", "clip_nrom": "clip_norm"}
    with pytest.raises(UsageError, match=f"no hyperparameter '{name}'.*{near.get(name, 'beta1')}"):
        Run("adam", **{name: 1})


def test_the_settings_that_a_mistyped_one_may_mean_are_those_there_are():
    import inspect

    from thalweg.training.run import _SETTINGS

    own = set(inspect.signature(Run).parameters) - {"lr", "hyperparameters"}
    assert set(_SETTINGS) == own
