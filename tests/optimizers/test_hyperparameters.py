"""Names and numbers as the user writes them, and what is said when they cannot be used."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thalweg.errors import UsageError
from thalweg.hyperparameters import Interval, check_range, choose, chosen, fill, split_setting
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS
from thalweg.schedules import SCHEDULES


def refused(sentence, call, *arguments, **named):
    with pytest.raises(UsageError) as caught:
        call(*arguments, **named)
    assert str(caught.value) == sentence
    assert caught.value.exit_status == 2


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("[0, 1)", (0.0, 0.5, 0.999), (-1e-300, 1.0, 2.0)),
        ("(0, 1]", (1e-300, 1.0), (0.0, 1.0000001)),
        ("(0, inf)", (1e-300, 1e300), (0.0, -1.0, float("inf"))),
        ("[-1, 1]", (-1.0, 0.0, 1.0), (-1.1, 1.1)),
    ],
)
def test_intervals_hold_what_mathematics_says(text, inside, outside):
    interval = Interval(text)
    assert all(value in interval for value in inside)
    assert not any(value in interval for value in outside)
    assert float("nan") not in interval


def test_an_interval_that_is_none_is_an_error():
    with pytest.raises(ValueError, match=re.escape("not an interval: '0 to 1'")):
        assert 0.5 in Interval("0 to 1")


def test_settings_are_a_name_and_numbers():
    assert split_setting("adam", "--optimizer") == ("adam", {})
    assert split_setting(" adam , beta1 = 0.8,eps=1e-3 ", "--optimizer") == (
        "adam",
        {"beta1": "0.8", "eps": "1e-3"},
    )


@given(st.dictionaries(st.sampled_from(["lr", "beta1", "eps"]), st.floats(1e-9, 0.9)))
def test_whatever_is_written_is_read(numbers):
    text = ",".join(["adam", *(f"{key}={value!r}" for key, value in numbers.items())])
    optimizer, settings = chosen("optimizer", text, OPTIMIZERS)
    assert optimizer is OPTIMIZERS["adam"]
    declared = {name: hyper.default for name, hyper in optimizer.hyperparameters.items()}
    assert settings == {**declared, **numbers}
    assert list(settings) == list(declared)


def test_a_setting_that_cannot_be_read_says_where():
    refused(
        "--optimizer 'adam,0.8': '0.8' is not of the form key=value; write it as --optimizer "
        "NAME,key=value.",
        chosen,
        "optimizer",
        "adam,0.8",
        OPTIMIZERS,
    )
    refused(
        "--optimizer 'adam,sgd': 'sgd' is a name too, not of the form key=value; name one at a "
        "time.",
        chosen,
        "optimizer",
        "adam,sgd",
        OPTIMIZERS,
    )
    refused(
        "Loss huber: delta must be a number, not 'wide'.",
        chosen,
        "loss",
        "huber,delta=wide",
        LOSSES,
    )
    refused(
        "Optimizer 'adam' is given 'beta1' twice.",
        chosen,
        "optimizer",
        "adam,beta1=0.8",
        OPTIMIZERS,
        {"beta1": 0.8},
    )


def test_a_number_given_twice_in_one_text_is_refused():
    refused(
        "--optimizer 'adam,beta1=0.8,beta1=0.9': beta1 is given twice.",
        chosen,
        "optimizer",
        "adam,beta1=0.8,beta1=0.9",
        OPTIMIZERS,
    )


def test_unknown_names_bring_the_nearest():
    refused(
        "There is no optimizer 'adma': did you mean 'adam', 'adamax' or 'adan'?",
        choose,
        "optimizer",
        "adma",
        OPTIMIZERS,
    )
    refused(
        "There is no loss 'Huber': did you mean 'huber' or 'modified_huber'?",
        choose,
        "loss",
        "Huber",
        LOSSES,
    )
    refused(
        f"There is no schedule 'xyz': known: {', '.join(map(repr, list(SCHEDULES)[:-1]))} and "
        f"{list(SCHEDULES)[-1]!r}.",
        choose,
        "schedule",
        "xyz",
        SCHEDULES,
    )
    refused(
        "Optimizer 'adam' has no hyperparameter 'beta': did you mean 'beta2' or 'beta1'?",
        fill,
        "optimizer",
        OPTIMIZERS["adam"],
        {"beta": 0.9},
    )
    refused(
        "Schedule 'constant' has no hyperparameter 'power': known: 'warmup'.",
        fill,
        "schedule",
        SCHEDULES["constant"],
        {"power": 0.5},
    )


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (-0.1, "-0.1"), (float("nan"), "nan"), (float("inf"), "inf")]
)
def test_numbers_out_of_range_say_what_is_legal(value, written):
    refused(
        f"Optimizer sgd: lr must lie in (0, inf), not {written}.",
        chosen,
        "optimizer",
        "sgd",
        OPTIMIZERS,
        {"lr": value},
    )


@pytest.mark.parametrize(
    ("value", "written"), [(True, "True"), (b"0.1", "b'0.1'"), (None, "None"), ([0.1], "[0.1]")]
)
def test_what_is_no_number_is_refused(value, written):
    refused(
        f"Optimizer sgd: lr must be a number, not {written}.",
        fill,
        "optimizer",
        OPTIMIZERS["sgd"],
        {"lr": value},
    )


@pytest.mark.parametrize("value", [np.float32(0.5), np.float64(0.5), np.int64(1), 1, 0.5])
def test_every_kind_of_number_will_do(value):
    found = check_range(value, Interval("(0, inf)"), "lr")
    assert type(found) is float
    assert found == value


def test_a_whole_number_too_large_for_a_float_is_out_of_range():
    refused("Lr must lie in (0, inf), not inf.", check_range, 10**400, Interval("(0, inf)"), "lr")


def test_every_declared_range_is_an_interval_that_holds_the_default():
    for known in (OPTIMIZERS, LOSSES, SCHEDULES):
        for thing in known.values():
            for key, declared in thing.hyperparameters.items():
                assert fill("thing", thing, {})[key] == declared.default
